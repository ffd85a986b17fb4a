// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokenendpoint.h"

#include "unit/auth/scriptedtransport.h"
#include "unit/auth/testkeys.h"

#include "auth/jwk.h"
#include "auth/jwt.h"
#include "auth/problems.h"
#include "support/virtualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;

namespace {

OpenIdConfiguration configuration()
{
    OpenIdConfiguration found;
    found.issuer = u"https://sso.example/auth/realms/lab"_s;
    found.tokenPath = "/token";
    found.revocationPath = "/revoke";
    found.endSessionPath = "/logout";
    return found;
}

struct Rig {
    explicit Rig(ClientIdentity client = { u"realmkeeper"_s, {}, {} })
        : endpoint(transport, clock, configuration(), std::move(client))
    {
    }
    TokenEndpoint::Done keep()
    {
        return [this](Result<TokenSet> tokens) { outcome = std::move(tokens); };
    }
    VirtualClock clock;
    ScriptedTransport transport;
    QObject context;
    TokenEndpoint endpoint;
    std::optional<Result<TokenSet>> outcome;
};

QByteArray tokens(const QByteArray& access = "opaque", const QByteArray& more = {})
{
    return R"({"access_token":")" + access + R"(","token_type":"Bearer","expires_in":60)" + more
        + '}';
}

} // namespace

class TokenEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsNoMoreThanItHasTo_data();
    void sendsNoMoreThanItHasTo();
    void specialCharactersArriveWhole();
    void aSignedJwtProvesTheClient();
    void aBrokenKeyIsSaidBeforeAnythingIsSent();
    void theTokensOwnTimesCount();
    void whoSignedInIsRead();
    void refusesAnswersThatAreNoTokens_data();
    void refusesAnswersThatAreNoTokens();
    void readsWhyItWasRefused_data();
    void readsWhyItWasRefused();
    void droppingTheHandleEndsIt();
    void anOldServerWithoutRevocationIsLoggedOutAllTheSame();
};

void TokenEndpointTest::sendsNoMoreThanItHasTo_data()
{
    QTest::addColumn<QString>("grant");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("code") << u"code"_s
                          << "grant_type=authorization_code&code=c&code_verifier=v&redirect_uri="
                             "http%3A%2F%2F127.0.0.1%3A1%2Fcallback&client_id=realmkeeper"_ba;
    QTest::newRow("password") << u"password"_s
                              << "grant_type=password&username=u&password=p&scope=openid"
                                 "&client_id=realmkeeper"_ba;
    QTest::newRow("password with code")
        << u"totp"_s
        << "grant_type=password&username=u&password=p&scope=openid&totp=123456"
           "&client_id=realmkeeper"_ba;
    QTest::newRow("refresh") << u"refresh"_s
                             << "grant_type=refresh_token&refresh_token=r&client_id=realmkeeper"_ba;
    QTest::newRow("service account")
        << u"service"_s
        << "grant_type=client_credentials&scope=openid&client_id=job&client_secret=s"_ba;
}

void TokenEndpointTest::sendsNoMoreThanItHasTo()
{
    QFETCH(QString, grant);
    QFETCH(QByteArray, body);
    Rig rig(grant == "service"_L1 ? ClientIdentity { u"job"_s, Secret(u"s"_s), {} }
                                  : ClientIdentity { u"realmkeeper"_s, {}, {} });
    api::CallHandle call;
    if (grant == "code"_L1)
        call = rig.endpoint.redeemCode(Secret(u"c"_s), Secret(u"v"_s),
            u"http://127.0.0.1:1/callback"_s, &rig.context, rig.keep());
    else if (grant == "refresh"_L1)
        call = rig.endpoint.refresh(Secret(u"r"_s), &rig.context, rig.keep());
    else if (grant == "service"_L1)
        call = rig.endpoint.clientCredentials(&rig.context, rig.keep());
    else
        call = rig.endpoint.password(u"u"_s, Secret(u"p"_s),
            grant == "totp"_L1 ? Secret(u"123456"_s) : Secret(), &rig.context, rig.keep());
    QCOMPARE(rig.transport.count(), 1);
    const api::RequestSpec& spec = rig.transport.specs.front();
    QCOMPARE(spec.body, body);
    QCOMPARE(spec.path, "/token"_ba);
    QCOMPARE(spec.contentType, "application/x-www-form-urlencoded"_ba);
    QVERIFY(!spec.authorized);
    rig.transport.answer(200, tokens());
    QVERIFY(rig.outcome && *rig.outcome);
    QCOMPARE((*rig.outcome)->access.revealText(), u"opaque"_s);
}

void TokenEndpointTest::specialCharactersArriveWhole()
{
    Rig rig;
    const QString name = u"ülk&ü=+ %"_s;
    const QString secret = u"p&a=s+s%2B wörd\"\\"_s;
    const auto call = rig.endpoint.password(name, Secret(secret), {}, &rig.context, rig.keep());
    QCOMPARE(rig.transport.field(u"username"_s), name);
    QCOMPARE(rig.transport.field(u"password"_s), secret);
}

void TokenEndpointTest::aSignedJwtProvesTheClient()
{
    for (const TestKey& key : { TestKey::rsa(), TestKey::p256() }) {
        Rig rig({ u"job"_s, {}, Secret(key.pem()) });
        const auto call = rig.endpoint.clientCredentials(&rig.context, rig.keep());
        QCOMPARE(rig.transport.field(u"client_assertion_type"_s),
            u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
        const auto jwt = readJwt(rig.transport.field(u"client_assertion"_s).toLatin1());
        QVERIFY(jwt);
        QCOMPARE(jwt->claims.value("iss"_L1).toString(), u"job"_s);
        QCOMPARE(jwt->claims.value("sub"_L1).toString(), u"job"_s);
        QCOMPARE(jwt->claims.value("aud"_L1).toString(), configuration().issuer);
        QCOMPARE(jwt->claims.value("exp"_L1).toInteger(), rig.clock.epochMs() / 1000 + 60);
        const auto keys = readKeys(key.jwks(u"k"_s));
        QVERIFY(verifySignature(keys->front(), key.algorithm(), jwt->signedPart, jwt->signature));
        QVERIFY(!rig.transport.specs.front().body.contains("PRIVATE"));
    }
}

void TokenEndpointTest::aBrokenKeyIsSaidBeforeAnythingIsSent()
{
    const QByteArray edwards = TestKey::ed25519().pem();
    for (const QByteArray& pem :
        { "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"_ba,
            TestKey::rsa().publicPem(), edwards }) {
        Rig rig({ u"job"_s, {}, Secret(pem) });
        const auto call = rig.endpoint.clientCredentials(&rig.context, rig.keep());
        QVERIFY(!rig.outcome);
        QCoreApplication::processEvents();
        QVERIFY(rig.outcome && !*rig.outcome);
        QVERIFY(isProblem(rig.outcome->error(), problem::BadKey));
        QCOMPARE(rig.transport.count(), 0);
    }
}

void TokenEndpointTest::theTokensOwnTimesCount()
{
    // The server's clock is an hour ahead: only the life counts, from now on.
    Rig rig;
    const qint64 theirs = rig.clock.epochMs() / 1000 + 3600;
    const QByteArray access
        = compactToken({}, { { u"iat"_s, theirs }, { u"exp"_s, theirs + 45 } }, "x");
    const auto call = rig.endpoint.refresh(Secret(u"r"_s), &rig.context, rig.keep());
    rig.transport.answer(200, tokens(access, R"(,"refresh_token":"r2","refresh_expires_in":1800)"));
    const TokenSet& set = **rig.outcome;
    QCOMPARE(set.expiresAt - rig.clock.epochMs(), 45'000);
    QCOMPARE(set.receivedAt, rig.clock.epochMs());
    QCOMPARE(set.refreshExpiresAt - rig.clock.epochMs(), 1'800'000);
    QCOMPARE(set.refresh.revealText(), u"r2"_s);
}

void TokenEndpointTest::whoSignedInIsRead()
{
    Rig rig;
    const QByteArray id = compactToken(
        {}, { { u"sub"_s, u"1234"_s }, { u"preferred_username"_s, u"miriam"_s } }, "x");
    const auto call = rig.endpoint.password(u"u"_s, Secret(u"p"_s), {}, &rig.context, rig.keep());
    rig.transport.answer(200, tokens("opaque", R"(,"id_token":")" + id + '"'));
    QCOMPARE((*rig.outcome)->subject, u"1234"_s);
    QCOMPARE((*rig.outcome)->username, u"miriam"_s);
    QCOMPARE((*rig.outcome)->expiresAt - rig.clock.epochMs(), 60'000);
}

void TokenEndpointTest::refusesAnswersThatAreNoTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << "<html>Sign in to the Wi-Fi</html>"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no token") << R"({"token_type":"Bearer"})"_ba;
    QTest::newRow("another type") << R"({"access_token":"x","token_type":"DPoP"})"_ba;
    QTest::newRow("no type") << R"({"access_token":"x"})"_ba;
}

void TokenEndpointTest::refusesAnswersThatAreNoTokens()
{
    QFETCH(QByteArray, body);
    Rig rig;
    const auto call = rig.endpoint.refresh(Secret(u"r"_s), &rig.context, rig.keep());
    rig.transport.answer(200, body);
    QVERIFY(!*rig.outcome);
    QCOMPARE(kindName(rig.outcome->error().kind), u"decode"_s);
}

void TokenEndpointTest::readsWhyItWasRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said"); // what the sentence contains
    const auto error = [](const char* key, const char* text) -> QByteArray {
        return R"({"error":")" + QByteArray(key) + R"(","error_description":")" + text + R"("})";
    };
    QTest::newRow("wrong password") << 401 << error("invalid_grant", "Invalid user credentials")
                                    << u"unauthorized"_s << u"user name and password"_s;
    QTest::newRow("something to do") << 400 << error("invalid_grant", "Account is not fully set up")
                                     << u"unauthorized"_s << u"with the browser"_s;
    QTest::newRow("disabled") << 400 << error("invalid_grant", "Account disabled")
                              << u"unauthorized"_s << u"disabled"_s;
    QTest::newRow("wrong secret") << 401
                                  << error("unauthorized_client",
                                         "Invalid client or Invalid client credentials")
                                  << u"unauthorized"_s << u"client ID or secret"_s;
    QTest::newRow("no such client") << 401 << error("invalid_client", "Invalid client")
                                    << u"unauthorized"_s << u"client ID or secret"_s;
    QTest::newRow("no direct grant")
        << 400 << error("unauthorized_client", "Client not allowed for direct access grants")
        << u"unauthorized"_s << u"by password"_s;
    QTest::newRow("session ended") << 400 << error("invalid_grant", "Session not active")
                                   << u"unauthorized"_s << u"session has ended"_s;
    QTest::newRow("overload") << 503 << "<html>"_ba << u"server"_s << u"failed"_s;
    QTest::newRow("slow down") << 429 << QByteArray() << u"rate-limited"_s << u"slow down"_s;
    QTest::newRow("gone") << 404 << "{}"_ba << u"not-found"_s << u"not there"_s;
    QTest::newRow("redirect") << 302 << QByteArray() << u"decode"_s << u"could not be read"_s;
}

void TokenEndpointTest::readsWhyItWasRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, said);
    Rig rig;
    const auto call = rig.endpoint.refresh(Secret(u"r"_s), &rig.context, rig.keep());
    rig.transport.answer(status, body);
    QVERIFY(!*rig.outcome);
    QCOMPARE(kindName(rig.outcome->error().kind), kind);
    const QString sentence = describeSignIn(rig.outcome->error());
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QCOMPARE(mayNeedOneTimeCode(rig.outcome->error()),
        QByteArray(QTest::currentDataTag()) == "wrong password");
}

void TokenEndpointTest::droppingTheHandleEndsIt()
{
    Rig rig;
    {
        const auto call = rig.endpoint.refresh(Secret(u"r"_s), &rig.context, rig.keep());
        QCOMPARE(rig.transport.open(), 1);
    }
    QCOMPARE(rig.transport.open(), 0);
    QVERIFY(!rig.outcome);
}

void TokenEndpointTest::anOldServerWithoutRevocationIsLoggedOutAllTheSame()
{
    Rig rig;
    OpenIdConfiguration old = configuration();
    old.revocationPath.clear();
    TokenEndpoint endpoint(rig.transport, rig.clock, old, { u"realmkeeper"_s, {}, {} });
    bool ended = false;
    const auto call = endpoint.endSession(Secret(u"r"_s), &rig.context,
        [&](const Result<Nothing>& outcome) { ended = outcome.has_value(); });
    QCoreApplication::processEvents();
    QCOMPARE(rig.transport.count(), 1);
    QCOMPARE(rig.transport.specs.front().path, "/logout"_ba);
    rig.transport.answer(204, {});
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tokenendpoint.moc"
