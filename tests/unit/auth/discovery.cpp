// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/discovery.h"

#include "unit/auth/realmdocument.h"

#include "auth/problems.h"
#include "support/apirig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;

namespace {

/// The test server ignores its base path; Keycloak doesn't.
void serveBelowAuth(TestServer& server)
{
    server.on("GET", LabDocument, [base = server.base()](const SeenRequest& request) {
        return request.target.startsWith("/auth/")
            ? Reply::json(realmDocument(base))
            : Reply::text("<html>Not found</html>", 404, "text/html");
    });
}

Result<OpenIdConfiguration> find(
    TestServer& server, const QString& typed, const QString& realm = u"lab"_s)
{
    const auto address = parseServerAddress(typed);
    if (!address)
        return Unexpected(address.error());
    SystemClock clock;
    api::TransportSettings settings = ApiRig::quickSettings(server);
    settings.base = address->origin;
    api::NetworkTransport transport(settings, clock);
    return awaitCall<OpenIdConfiguration>([&](QObject* context, auto done) {
        return discover(transport, *address, realm, context, std::move(done));
    });
}

} // namespace

class DiscoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheServer_data();
    void findsTheServer();
    void readsWhatTheProgramNeeds();
    void anotherIssuerIsRefused_data();
    void anotherIssuerIsRefused();
    void anEndpointElsewhereIsRefused_data();
    void anEndpointElsewhereIsRefused();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aServerThatIsStartingIsNoWrongAddress();
    void nobodyThereEndsTheProbing();
    void givingUpEndsTheProbing();
    void realmNamesAreEncoded();
};

void DiscoveryTest::findsTheServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("requests");
    QTest::newRow("with the base path") << u"/auth"_s << 1;
    QTest::newRow("with a slash") << u"/auth/"_s << 1;
    QTest::newRow("without the base path") << QString() << 2;
    QTest::newRow("the console's address") << u"/auth/admin/lab/console/"_s << 1;
    QTest::newRow("another path") << u"/welcome"_s << 4;
}

void DiscoveryTest::findsTheServer()
{
    QFETCH(QString, path);
    QFETCH(int, requests);
    TestServer server;
    serveBelowAuth(server);
    const auto found = find(server, server.origin().toString() + path);
    QVERIFY2(found, qPrintable(found ? QString() : describeSignIn(found.error())));
    QCOMPARE(found->base, server.base());
    QCOMPARE(server.count(), requests);
    const QList<SeenRequest> seen = server.requests();
    for (const SeenRequest& request : seen)
        QVERIFY(request.header("authorization").isEmpty());
}

void DiscoveryTest::readsWhatTheProgramNeeds()
{
    TestServer server;
    server.on("GET", LabDocument, Reply::json(realmDocument(server.base())));
    const auto found = find(server, server.base().toString());
    QVERIFY(found);
    QCOMPARE(found->issuer, server.base().toString() + u"/realms/lab"_s);
    QCOMPARE(found->tokenPath, "/realms/lab/protocol/openid-connect/token"_ba);
    QCOMPARE(found->keysPath, "/realms/lab/protocol/openid-connect/certs"_ba);
    QCOMPARE(found->endSessionPath, "/realms/lab/protocol/openid-connect/logout"_ba);
    QCOMPARE(found->revocationPath, "/realms/lab/protocol/openid-connect/revoke"_ba);
    QVERIFY(found->supportsS256);
    QVERIFY(found->announcesIssuer);
}

void DiscoveryTest::anotherIssuerIsRefused_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::newRow("another host") << u"https://evil.example/auth/realms/lab"_s;
    QTest::newRow("slash at the end") << u"BASE/realms/lab/"_s;
    QTest::newRow("other capitals") << u"BASE/realms/Lab"_s;
    QTest::newRow("another realm") << u"BASE/realms/other"_s;
}

void DiscoveryTest::anotherIssuerIsRefused()
{
    QFETCH(QString, issuer);
    TestServer server;
    QJsonObject json = realmDocument(server.base());
    issuer.replace(u"BASE"_s, server.base().toString());
    json.insert("issuer"_L1, issuer);
    server.on("GET", LabDocument, Reply::json(json));
    const auto found = find(server, server.base().toString());
    QVERIFY(!found);
    QVERIFY(isProblem(found.error(), problem::IssuerDiffers));
    QVERIFY(describeSignIn(found.error()).contains(issuer));
}

void DiscoveryTest::anEndpointElsewhereIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    for (const QString& member : { u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s,
             u"end_session_endpoint"_s, u"revocation_endpoint"_s }) {
        QTest::addRow("%s on another host", qPrintable(member))
            << member << u"https://evil.example/auth/x"_s;
        QTest::addRow("%s without encryption", qPrintable(member))
            << member << u"http://evil.example/auth/x"_s;
        QTest::addRow("%s above the base path", qPrintable(member)) << member << u"ORIGIN/x"_s;
        QTest::addRow("%s with a query", qPrintable(member)) << member << u"BASE/x?y=1"_s;
        QTest::addRow("%s no address", qPrintable(member)) << member << u"javascript:alert(1)"_s;
    }
    QTest::newRow("token_endpoint missing") << u"token_endpoint"_s << QString();
}

void DiscoveryTest::anEndpointElsewhereIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    TestServer server;
    QJsonObject json = realmDocument(server.base());
    value.replace(u"BASE"_s, server.base().toString());
    value.replace(u"ORIGIN"_s, server.origin().toString());
    json.insert(member, value);
    server.on("GET", LabDocument, Reply::json(json));
    const auto found = find(server, server.base().toString());
    QVERIFY(!found);
    QVERIFY2(
        isProblem(found.error(), problem::ForeignEndpoint), qPrintable(found.error().serverKey));
}

void DiscoveryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    const QString notKeycloak = problem::NotKeycloak;
    QTest::newRow("nothing there") << "{\"error\":\"Not Found\"}"_ba << 404 << notKeycloak;
    QTest::newRow("a web page") << "<html>Welcome</html>"_ba << 200 << notKeycloak;
    QTest::newRow("a web page, 404") << "<html>Oops</html>"_ba << 404 << notKeycloak;
    QTest::newRow("other JSON") << "{\"hello\":\"world\"}"_ba << 200 << notKeycloak;
    QTest::newRow("JSON, no object") << "[1,2]"_ba << 200 << notKeycloak;
    QTest::newRow("a login wall") << "<html>Log in</html>"_ba << 401 << notKeycloak;
    QTest::newRow("no such realm")
        << "{\"error\":\"Realm does not exist\"}"_ba << 404 << QString(problem::RealmMissing);
}

void DiscoveryTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, problem);
    TestServer server;
    server.on("GET", "/**", Reply::text(body, status, "text/html"));
    const auto found = find(server, server.base().toString());
    QVERIFY(!found);
    QCOMPARE(found.error().serverKey, problem);
    QVERIFY(!describeSignIn(found.error()).isEmpty());
    // A server that knows the realms needs no further look.
    QCOMPARE(server.count(), problem == problem::RealmMissing ? 1 : 2);
}

void DiscoveryTest::aServerThatIsStartingIsNoWrongAddress()
{
    TestServer server;
    server.inject(Fault::Unavailable);
    const auto found = find(server, server.base().toString());
    QVERIFY(!found);
    QCOMPARE(kindName(found.error().kind), u"server"_s);
    QCOMPARE(found.error().httpStatus, 503);
    QCOMPARE(server.count(), 1);
}

void DiscoveryTest::nobodyThereEndsTheProbing()
{
    TestServer server;
    server.inject(Fault::Refuse);
    const auto found = find(server, server.origin().toString());
    QVERIFY(!found);
    QCOMPARE(kindName(found.error().kind), u"network"_s);
}

void DiscoveryTest::givingUpEndsTheProbing()
{
    TestServer server;
    server.hold();
    const auto address = parseServerAddress(server.origin().toString());
    QVERIFY(address);
    SystemClock clock;
    api::TransportSettings settings = ApiRig::quickSettings(server);
    settings.base = address->origin;
    api::NetworkTransport transport(settings, clock);
    bool called = false;
    api::CallHandle call
        = discover(transport, *address, u"lab"_s, this, [&](const auto&) { called = true; });
    QTRY_COMPARE(server.count(), 1);
    QVERIFY(call.isActive());
    call.cancel();
    server.release();
    QCoreApplication::processEvents();
    QVERIFY(!call.isActive());
    QVERIFY(!called);
    QCOMPARE(server.count(), 1);
}

void DiscoveryTest::realmNamesAreEncoded()
{
    TestServer server;
    server.on("GET", "/realms/a%2Fb%20c/.well-known/openid-configuration",
        Reply::json(realmDocument(server.base(), u"a%2Fb%20c"_s)));
    const auto found = find(server, server.base().toString(), u"a/b c"_s);
    QVERIFY2(found, qPrintable(found ? QString() : describeSignIn(found.error())));
    QCOMPARE(found->tokenPath, "/realms/a%2Fb%20c/protocol/openid-connect/token"_ba);
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "discovery.moc"
