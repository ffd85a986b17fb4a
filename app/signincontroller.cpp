// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/signincontroller.h"

#include "api/client.h"
#include "app/signinattempt.h"
#include "auth/clientregistration.h"
#include "auth/problems.h"
#include "core/ids.h"

#include <QDateTime>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

/// How long the keychain may hold up the end of a sign-in, so that its trouble is told at once.
constexpr auto KeychainPatience = std::chrono::seconds(1);

ui::ProfileCard toCard(const auth::Profile& profile)
{
    ui::ProfileCard card;
    card.id = profile.id;
    card.name = profile.name;
    card.serverUrl = profile.base.toString();
    card.realm = profile.realm;
    card.method = auth::methodName(profile.method);
    card.username = profile.username;
    card.clientId = profile.clientId;
    card.environment = auth::environmentName(profile.environment);
    card.color = profile.color;
    card.remember = profile.remember;
    if (profile.lastSignIn > 0)
        card.lastSignIn = QDateTime::fromMSecsSinceEpoch(profile.lastSignIn);
    return card;
}

ui::UntrustedCertificate toUntrusted(const api::CertificateProblem& problem)
{
    ui::UntrustedCertificate certificate;
    certificate.subject = problem.subject;
    certificate.issuer = problem.issuer;
    certificate.validFrom = problem.validFrom;
    certificate.validUntil = problem.validUntil;
    certificate.sha256 = QString::fromLatin1(problem.sha256.toHex(':')).toUpper();
    certificate.reasons = problem.reasons;
    return certificate;
}

/// Trust goes to one server of one profile.
QString trustKey(const ui::SignInForm& form, const auth::ServerAddress& address)
{
    return form.profileId + u' ' + api::originOf(address.origin);
}

QString defaultClient(auth::SignInMethod method)
{
    switch (method) {
    case auth::SignInMethod::Browser:
        return auth::OwnClientId;
    case auth::SignInMethod::Password:
        return u"admin-cli"_s; // in every realm, and open to the password grant
    case auth::SignInMethod::ServiceAccount:
        break;
    }
    return {};
}

} // namespace

SignInController::SignInController(Clock& clock, auth::ProfileStore& profiles,
    auth::Keychain& keychain, auth::BrowserLogin::Opener opener, const QByteArray& userAgent,
    QObject* parent)
    : ui::SignInService(parent),
      m_clock(clock),
      m_profiles(profiles),
      m_keychain(keychain),
      m_opener(std::move(opener)),
      m_userAgent(userAgent)
{
    connect(&m_profiles, &auth::ProfileStore::changed, this, &SignInController::profilesChanged);
}

SignInController::~SignInController() = default;

QList<ui::ProfileCard> SignInController::profiles() const
{
    QList<ui::ProfileCard> cards;
    const QList<auth::Profile> profiles = m_profiles.profiles();
    for (const auth::Profile& profile : profiles)
        cards.append(toCard(profile));
    return cards;
}

ui::ProfileCard SignInController::card(const QString& profileId) const
{
    // A session by command line may have left no profile behind.
    if (m_session && m_session->profile.id == profileId)
        return toCard(m_session->profile);
    return toCard(m_profiles.find(profileId).value_or(auth::Profile()));
}

void SignInController::removeProfile(const QString& id)
{
    forgetSecrets(id);
    m_profiles.remove(id);
}

void SignInController::forgetSecrets(const QString& profileId)
{
    for (const auto kind : { auth::secretkind::RefreshToken, auth::secretkind::ClientSecret })
        m_keychain.remove(auth::keychainKey(profileId, kind), this, [](const Result<Nothing>&) {});
}

/// The stored profile that the form speaks of, with the form's values over it; a new one when there
/// is none. Trust and secrets stay with the server that they were given to.
auth::Profile SignInController::profileOf(
    const ui::SignInForm& form, const auth::ServerAddress& address) const
{
    const auth::SignInMethod method = auth::methodFromName(form.method);
    const QString clientId = form.clientId.isEmpty() ? defaultClient(method) : form.clientId;
    auth::Profile profile = m_profiles.find(form.profileId).value_or(auth::Profile());
    const QList<auth::Profile> known
        = form.profileId.isEmpty() ? m_profiles.profiles() : QList<auth::Profile>();
    for (const auth::Profile& candidate : known) {
        if (auth::sameOrigin(candidate.base, address.origin) && candidate.realm == form.realm
            && candidate.method == method && candidate.username == form.username
            && candidate.clientId == clientId)
            profile = candidate;
    }
    if (!auth::sameOrigin(profile.base, address.origin)) {
        profile.trustedPrints.clear();
        profile.authorityFile.clear();
    }
    profile.realm = form.realm;
    profile.method = method;
    profile.username = form.username;
    profile.clientId = clientId;
    profile.environment = auth::environmentFromName(form.environment);
    profile.color = form.color;
    profile.remember = form.remember;
    if (!form.profileName.isEmpty())
        profile.name = form.profileName;
    else if (profile.name.isEmpty())
        profile.name = address.origin.host();
    const Trust trust = m_trust.value(trustKey(form, address));
    for (const QByteArray& print : trust.prints) {
        if (!profile.trustedPrints.contains(print))
            profile.trustedPrints.append(print);
    }
    if (!trust.authorityFile.isEmpty())
        profile.authorityFile = trust.authorityFile;
    return profile;
}

void SignInController::signIn(const ui::SignInForm& form)
{
    cancel();
    const auto address = auth::parseServerAddress(form.serverUrl);
    if (!address) {
        fail(address.error());
        return;
    }
    SignInAttempt::Input input;
    input.profile = profileOf(form, *address);
    input.address = *address;
    input.password = form.password;
    input.oneTimeCode = form.oneTimeCode;
    input.clientSecret = form.clientSecret;
    m_keepProfile = form.keepProfile;
    m_registerClient = form.registerClient && input.profile.method == auth::SignInMethod::Password;
    begin(std::move(input));
}

void SignInController::signInRemembered(const QString& profileId)
{
    cancel();
    const auto profile = m_profiles.find(profileId);
    if (!profile) {
        fail(ApiError::local(tr("This profile is not there any more.")));
        return;
    }
    SignInAttempt::Input input;
    input.profile = *profile;
    input.address.origin = profile->base;
    input.address.basePaths = { profile->base.path() };
    input.address.origin.setPath({});
    input.remembered = true;
    m_keepProfile = true;
    m_registerClient = false;
    begin(std::move(input));
    // While the server is being looked for. A sign-in without an entry has to be asked for.
    const auto kind = profile->method == auth::SignInMethod::ServiceAccount
        ? auth::secretkind::ClientSecret
        : auth::secretkind::RefreshToken;
    m_keychain.read(auth::keychainKey(profileId, kind), this,
        [this, attempt = QPointer(m_attempt.get())](const Result<std::optional<Secret>>& entry) {
            if (!attempt)
                return;
            if (entry && *entry)
                attempt->provideRemembered(**entry);
            else
                fail(ApiError::local(entry
                        ? tr("Nothing is remembered for this profile. Please sign in.")
                        : tr("The keychain did not give the remembered sign-in (%1). Please sign "
                             "in.")
                              .arg(entry.error().detail)));
        });
}

void SignInController::begin(SignInAttempt::Input input)
{
    m_attempt = std::make_unique<SignInAttempt>(m_clock, m_opener, std::move(input), m_userAgent);
    connect(m_attempt.get(), &SignInAttempt::progress, this, &SignInController::progress);
    m_attempt->start([this](Result<auth::TokenSet> outcome) { ended(std::move(outcome)); });
}

/// The attempt may be the caller, so it goes later.
void SignInController::cancel()
{
    if (!m_attempt)
        return;
    m_attempt->stop();
    m_attempt.release()->deleteLater();
}

void SignInController::trust(const ui::SignInForm& form, const QString& sha256)
{
    const auto address = auth::parseServerAddress(form.serverUrl);
    const QByteArray print = QByteArray::fromHex(sha256.toLatin1());
    if (address && print.size() == 32)
        m_trust[trustKey(form, *address)].prints.append(print);
    signIn(form);
}

void SignInController::trustAuthority(const ui::SignInForm& form, const QString& pemFile)
{
    const auto address = auth::parseServerAddress(form.serverUrl);
    if (QSslCertificate::fromPath(pemFile, QSsl::Pem).isEmpty()) {
        cancel();
        fail(ApiError::local(
            tr("The file %1 holds no certificate in PEM form. Choose the file of your "
               "organization's certificate authority.")
                .arg(pemFile)));
        return;
    }
    if (address)
        m_trust[trustKey(form, *address)].authorityFile = pemFile;
    signIn(form);
}

void SignInController::fail(const ApiError& error)
{
    cancel();
    // Never from within signIn(): the window is only told of what it can already wait for.
    QMetaObject::invokeMethod(
        this,
        [this, error] { Q_EMIT failed(auth::describeSignIn(error), technicalDetails(error)); },
        Qt::QueuedConnection);
}

void SignInController::ended(Result<auth::TokenSet> outcome)
{
    if (outcome) {
        complete(std::move(*outcome));
        return;
    }
    const ApiError& error = outcome.error();
    const auto certificate = m_attempt->certificateProblem();
    if (error.kind == ApiError::Kind::Tls && certificate) {
        cancel();
        Q_EMIT certificateUntrusted(toUntrusted(*certificate));
        return;
    }
    const bool askForCode = auth::mayNeedOneTimeCode(error) && !m_attempt->hasOneTimeCode()
        && m_attempt->profile().method == auth::SignInMethod::Password;
    cancel();
    Q_EMIT failed(auth::describeSignIn(error), technicalDetails(error));
    if (askForCode)
        Q_EMIT oneTimeCodeNeeded();
}

void SignInController::complete(auth::TokenSet tokens)
{
    auth::Profile profile = m_attempt->profile();
    if (m_renewing) {
        const auto resumed = m_renewing->tokens->resume(tokens);
        if (!resumed) {
            fail(resumed.error());
            return;
        }
        m_session = m_renewing;
        m_session->endpoint->setClient(m_attempt->takeEndpoint()->client());
        if (profile.trustedPrints != m_session->profile.trustedPrints
            || profile.authorityFile != m_session->profile.authorityFile)
            m_session->transport->setSettings(m_attempt->settings(profile.base));
        profile.id = m_session->profile.id;
        profile.managedRealm = m_session->profile.managedRealm;
    }
    profile.lastSignIn = m_clock.epochMs();
    if (!tokens.username.isEmpty() && profile.method != auth::SignInMethod::ServiceAccount)
        profile.username = tokens.username;
    QStringList remarks;
    if (m_keepProfile) {
        const auto id = m_profiles.save(profile);
        if (id)
            profile.id = *id;
        else
            remarks.append(describe(id.error()));
    }
    m_trust.clear();
    const Secret clientSecret = m_attempt->clientSecret();
    const Secret refreshToken = tokens.refresh;
    if (m_renewing) {
        m_session->profile = profile;
    } else {
        m_client.reset();
        m_session = std::make_shared<SignedIn>();
        m_session->profile = profile;
        m_session->transport = m_attempt->takeTransport();
        m_session->endpoint = m_attempt->takeEndpoint();
        m_session->tokens = makeTokenSource(profile, std::move(tokens));
    }
    cancel();
    keepSecrets(profile, refreshToken, clientSecret, remarks);
}

std::unique_ptr<auth::OidcTokenSource> SignInController::makeTokenSource(
    const auth::Profile& profile, auth::TokenSet tokens)
{
    const auto renewal = profile.method == auth::SignInMethod::ServiceAccount
        ? auth::OidcTokenSource::Renewal::ClientCredentials
        : auth::OidcTokenSource::Renewal::RefreshToken;
    auth::OidcTokenSource::Store store;
    if (profile.remember && !profile.id.isEmpty()) {
        const QString key = auth::keychainKey(profile.id, auth::secretkind::RefreshToken);
        store = [this, key](const Secret& refresh, std::function<void()> stored) {
            const auto done = [stored = std::move(stored)](const Result<Nothing>&) { stored(); };
            if (refresh.isEmpty())
                m_keychain.remove(key, this, done);
            else
                m_keychain.write(key, refresh, this, done);
        };
    }
    return std::make_unique<auth::OidcTokenSource>(
        *m_session->endpoint, m_clock, renewal, std::move(tokens), std::move(store));
}

/// Keeps what may be kept; goes on with what the keychain had to say, if it is quick.
void SignInController::keepSecrets(const auth::Profile& profile, const Secret& refreshToken,
    const Secret& clientSecret, const QStringList& remarks)
{
    const auto told = std::make_shared<bool>(false);
    const auto goOn = [this, told, remarks](const QString& more) {
        if (!std::exchange(*told, true))
            registerClient(more.isEmpty() ? remarks : remarks + QStringList { more });
    };
    const bool service = profile.method == auth::SignInMethod::ServiceAccount;
    const Secret& secret = service ? clientSecret : refreshToken;
    if (!profile.remember || profile.id.isEmpty() || secret.isEmpty()) {
        if (!profile.id.isEmpty())
            forgetSecrets(profile.id);
        QMetaObject::invokeMethod(
            this, [goOn] { goOn({}); }, Qt::QueuedConnection);
        return;
    }
    const auto kind = service ? auth::secretkind::ClientSecret : auth::secretkind::RefreshToken;
    m_keychain.write(auth::keychainKey(profile.id, kind), secret, this,
        [this, goOn](const Result<Nothing>& written) {
            const auto* fallback = dynamic_cast<const auth::FallbackKeychain*>(&m_keychain);
            const QString notice = fallback ? fallback->notice() : QString();
            goOn(written ? notice : describe(written.error()));
        });
    m_clock.callLater(KeychainPatience, this, [goOn] { goOn({}); });
}

/// Registers the program's client if that was asked for, then tells that somebody is signed in. A
/// registration that fails is a remark: the sign-in itself has worked.
void SignInController::registerClient(const QStringList& remarks)
{
    if (!std::exchange(m_registerClient, false) || !m_session) {
        Q_EMIT signedIn(remarks);
        return;
    }
    const QString realm = m_session->profile.realm;
    Q_EMIT progress(tr("Registering Realmkeeper in the realm %1…").arg(realm));
    m_pacer = std::make_unique<api::Pacer>(m_clock);
    m_client = std::make_unique<api::Client>(
        *m_session->transport, *m_session->tokens, *m_pacer, m_clock);
    m_registration = auth::registerOwnClient(*m_client, RealmName(realm), this,
        [this, remarks](const Result<auth::RegistrationReport>& report) {
            QStringList sentences = report
                ? report->sentences
                : QStringList { tr("Realmkeeper was not registered in the realm."),
                      describe(report.error()) };
            if (report && report->usable)
                sentences.append(tr("From the next sign-in on, choose “Browser”: then this program "
                                    "never sees your password."));
            // One remark: what was done belongs together.
            Q_EMIT signedIn(remarks + QStringList { sentences.join(u' ') });
        });
}

void SignInController::reauthorize(std::shared_ptr<SignedIn> session)
{
    cancel();
    m_renewing = std::move(session);
}

void SignInController::signOut(std::function<void(Result<Nothing>)> done)
{
    cancel();
    if (!m_session) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(Nothing {}); }, Qt::QueuedConnection);
        return;
    }
    forgetSecrets(m_session->profile.id);
    m_session->tokens->logout(this, std::move(done));
}

} // namespace rk::app
