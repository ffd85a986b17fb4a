// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/signinattempt.h"

#include "auth/discovery.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

constexpr QByteArrayView KeyMark { "-----BEGIN " };

/// A key pasted into a one-line field has lost its line breaks; PEM needs them.
Secret restorePem(const Secret& pasted)
{
    const QString text = pasted.revealText().simplified();
    static const QRegularExpression shape(
        u"^(-----BEGIN [A-Z ]+-----) ?(.*?) ?(-----END [A-Z ]+-----)$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return pasted;
    return Secret(match.captured(1) + u'\n' + match.captured(2).replace(u' ', u'\n') + u'\n'
        + match.captured(3) + u'\n');
}

} // namespace

SignInAttempt::SignInAttempt(Clock& clock, auth::BrowserLogin::Opener opener, Input input,
    const QByteArray& userAgent, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_opener(std::move(opener)),
      m_input(std::move(input)),
      m_userAgent(userAgent)
{
}

SignInAttempt::~SignInAttempt() = default;

api::TransportSettings SignInAttempt::settings(const QUrl& base) const
{
    api::TransportSettings settings;
    settings.base = base;
    settings.trustedPrints = m_input.profile.trustedPrints;
    if (!m_input.profile.authorityFile.isEmpty())
        settings.extraAuthorities
            = QSslCertificate::fromPath(m_input.profile.authorityFile, QSsl::Pem);
    settings.userAgent = m_userAgent;
    return settings;
}

auth::ClientIdentity SignInAttempt::identity() const
{
    auth::ClientIdentity identity;
    identity.clientId = m_input.profile.clientId;
    if (m_input.clientSecret.reveal().trimmed().startsWith(KeyMark))
        identity.privateKeyPem = restorePem(m_input.clientSecret);
    else
        identity.secret = m_input.clientSecret;
    return identity;
}

std::optional<api::CertificateProblem> SignInAttempt::certificateProblem() const
{
    return m_transport ? m_transport->lastCertificateProblem() : std::nullopt;
}

void SignInAttempt::start(Done done)
{
    m_done = std::move(done);
    // A base path that worked before stays: no connection is dropped and no second probe needed.
    const bool known = m_input.address.basePaths.size() == 1;
    const QUrl base
        = known ? m_input.address.base(m_input.address.basePaths.first()) : m_input.address.origin;
    m_transport = std::make_unique<api::NetworkTransport>(settings(base), m_clock);
    Q_EMIT progress(tr("Looking for Keycloak at %1…").arg(m_input.address.origin.host()));
    m_step = auth::discover(*m_transport, m_input.address, m_input.profile.realm, this,
        [this](Result<auth::OpenIdConfiguration> found) { probed(std::move(found)); });
}

void SignInAttempt::stop()
{
    m_done = nullptr;
    m_step.cancel();
    if (m_browser)
        m_browser->cancel();
    disconnect();
}

void SignInAttempt::provideRemembered(const Secret& secret)
{
    m_remembered = secret;
    authenticate();
}

void SignInAttempt::probed(Result<auth::OpenIdConfiguration> found)
{
    if (!found) {
        finish(Unexpected(found.error()));
        return;
    }
    if (m_transport->base() != found->base)
        m_transport->setSettings(settings(found->base));
    m_input.profile.base = found->base;
    m_found = std::move(*found);
    authenticate();
}

/// Goes on when the server is found and, if it has to come from there, the keychain has answered.
void SignInAttempt::authenticate()
{
    if (!m_found || m_endpoint || (m_input.remembered && m_remembered.isEmpty()))
        return;
    const bool service = m_input.profile.method == auth::SignInMethod::ServiceAccount;
    if (m_input.remembered && service)
        m_input.clientSecret = m_remembered;
    m_endpoint = std::make_unique<auth::TokenEndpoint>(*m_transport, m_clock, *m_found, identity());
    if (service)
        useClientSecret();
    else if (m_input.remembered)
        useRefreshToken();
    else if (m_input.profile.method == auth::SignInMethod::Password)
        usePassword();
    else
        useBrowser();
}

void SignInAttempt::useBrowser()
{
    m_browser = std::make_unique<auth::BrowserLogin>(*m_transport, m_clock, *m_endpoint, m_opener);
    connect(m_browser.get(), &auth::BrowserLogin::waitingForBrowser, this, [this] {
        Q_EMIT progress(tr("Sign in in the browser window that has opened. Waiting for it…"));
    });
    connect(m_browser.get(), &auth::BrowserLogin::browserAnswered, this,
        [this] { Q_EMIT progress(tr("The browser has answered. Signing in…")); });
    m_browser->start(m_input.profile.username,
        [this](Result<auth::TokenSet> outcome) { finish(std::move(outcome)); });
}

void SignInAttempt::usePassword()
{
    Q_EMIT progress(tr("Signing in as %1…").arg(m_input.profile.username));
    m_step = m_endpoint->password(m_input.profile.username, m_input.password, m_input.oneTimeCode,
        this, [this](Result<auth::TokenSet> outcome) { finish(std::move(outcome)); });
}

void SignInAttempt::useClientSecret()
{
    Q_EMIT progress(tr("Signing in as %1…").arg(m_input.profile.clientId));
    m_step = m_endpoint->clientCredentials(
        this, [this](Result<auth::TokenSet> outcome) { finish(std::move(outcome)); });
}

void SignInAttempt::useRefreshToken()
{
    Q_EMIT progress(tr("Signing in…"));
    m_step = m_endpoint->refresh(
        m_remembered, this, [this](Result<auth::TokenSet> outcome) { finish(std::move(outcome)); });
}

void SignInAttempt::finish(Result<auth::TokenSet> outcome)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(outcome));
}

} // namespace rk::app
