// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/browserlogin.h"

#include "auth/problems.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

struct Randoms {
    Pkce pkce;
    QByteArray state;
    QByteArray nonce;
};

Result<Randoms> makeRandoms()
{
    Randoms randoms;
    return makePkce()
        .and_then([&](const Pkce& pkce) {
            randoms.pkce = pkce;
            return randomText(24);
        })
        .and_then([&](const QByteArray& state) {
            randoms.state = state;
            return randomText(24);
        })
        .map([&](const QByteArray& nonce) {
            randoms.nonce = nonce;
            return randoms;
        });
}

} // namespace

BrowserLogin::BrowserLogin(api::Transport& transport, Clock& clock, TokenEndpoint& endpoint,
    Opener opener, QObject* parent)
    : QObject(parent),
      m_transport(transport),
      m_clock(clock),
      m_endpoint(endpoint),
      m_opener(std::move(opener))
{
}

BrowserLogin::~BrowserLogin() = default;

void BrowserLogin::start(const QString& usernameHint, Done done)
{
    m_done = std::move(done);
    const OpenIdConfiguration& server = m_endpoint.configuration();
    if (!server.supportsS256)
        return finishLater(makeProblem(problem::NoPkce));
    auto randoms = makeRandoms();
    if (!randoms)
        return finishLater(randoms.error());
    m_pkce = std::move(randoms->pkce);
    m_nonce = randoms->nonce;
    m_listener = std::make_unique<LoopbackListener>(m_clock, randoms->state);
    connect(m_listener.get(), &LoopbackListener::redirected, this, &BrowserLogin::redirected);
    if (!m_listener->listen())
        return finishLater(makeProblem(problem::NoListener, u"127.0.0.1"_s));
    m_redirectUri = m_listener->redirectUri();

    QUrlQuery query;
    const auto add = [&query](const QString& name, const QString& value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, m_endpoint.client().clientId);
    add(u"redirect_uri"_s, m_redirectUri.toString());
    add(u"scope"_s, u"openid"_s);
    add(u"state"_s, QString::fromLatin1(randoms->state));
    add(u"nonce"_s, QString::fromLatin1(m_nonce));
    add(u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge));
    add(u"code_challenge_method"_s, u"S256"_s);
    if (!usernameHint.isEmpty())
        add(u"login_hint"_s, usernameHint);
    m_address = server.authorizationEndpoint;
    m_address.setQuery(query);
    if (!m_opener(m_address))
        return finishLater(makeProblem(problem::NoBrowser));
    m_deadline = std::make_unique<QObject>();
    m_clock.callLater(Limit, m_deadline.get(),
        [this] { finish(Unexpected(makeProblem(problem::BrowserTimeout))); });
    Q_EMIT waitingForBrowser(m_address);
}

void BrowserLogin::cancel()
{
    m_done = nullptr;
    m_deadline.reset();
    m_listener.reset();
    m_step.cancel();
    m_pkce = {};
}

void BrowserLogin::redirected(const LoopbackListener::Redirect& redirect)
{
    const OpenIdConfiguration& server = m_endpoint.configuration();
    m_deadline.reset();
    Q_EMIT browserAnswered();
    // Mix-up defence (RFC 9207, 2.4), for error answers, too.
    if (redirect.issuer.isEmpty() ? server.announcesIssuer : redirect.issuer != server.issuer) {
        return finishLater(makeProblem(
            problem::WrongIssuer, redirect.issuer.isEmpty() ? u"unnamed"_s : redirect.issuer));
    }
    if (!redirect.error.isEmpty()) {
        return finishLater(makeProblem(problem::BrowserRefused,
            redirect.errorDescription.isEmpty() ? redirect.error : redirect.errorDescription));
    }
    m_step = m_endpoint.redeemCode(redirect.code, m_pkce.verifier, m_redirectUri.toString(), this,
        [this](Result<TokenSet> tokens) {
            if (tokens)
                fetchKeys(std::move(*tokens));
            else
                finish(std::move(tokens));
        });
}

void BrowserLogin::fetchKeys(TokenSet tokens)
{
    api::RequestSpec spec;
    spec.path = m_endpoint.configuration().keysPath;
    spec.authorized = false;
    spec.bodyLimit = 1024LL * 1024;
    m_step = m_transport.exchange(
        spec, {}, this, [this, tokens = std::move(tokens)](const Result<api::Response>& keys) {
            if (!keys)
                finish(Unexpected(keys.error()));
            else
                check(tokens, *keys);
        });
}

void BrowserLogin::check(TokenSet tokens, const api::Response& keys)
{
    const IdTokenExpectation expected { m_endpoint.configuration().issuer,
        m_endpoint.client().clientId, m_nonce, m_clock.epochMs() };
    finish(readKeys(keys.body)
               .and_then([&](const std::vector<PublicKey>& list) {
                   return checkIdToken(tokens.id, list, expected);
               })
               .map([&](const IdTokenFacts& facts) {
                   tokens.subject = facts.subject;
                   tokens.username = facts.username;
                   return tokens;
               }));
}

void BrowserLogin::finish(Result<TokenSet> outcome)
{
    const Done done = m_done;
    if (!done)
        return;
    cancel();
    done(std::move(outcome));
}

/// Never from within start() or the listener, which finish() destroys.
void BrowserLogin::finishLater(const ApiError& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(Unexpected(error)); }, Qt::QueuedConnection);
}

} // namespace rk::auth
