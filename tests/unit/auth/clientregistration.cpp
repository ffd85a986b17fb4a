// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientregistration.h"

#include "support/apirig.h"
#include "support/faults.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;

namespace {

constexpr auto Clients = "/admin/realms/lab/clients";
constexpr auto Scopes = "/admin/realms/lab/client-scopes";

/// As much of a realm's clients as registering needs.
struct FakeRealm {
    explicit FakeRealm(TestServer& server)
    {
        server.on("GET", Clients, [this](const SeenRequest& request) {
            QJsonArray found;
            for (const QJsonValue& client : std::as_const(clients)) {
                if (client.toObject().value("clientId"_L1).toString()
                    == request.query(u"clientId"_s))
                    found.append(client);
            }
            return Reply::json(found);
        });
        server.on("POST", Clients, [this](const SeenRequest& request) {
            QJsonObject client = request.json().toObject();
            client.insert("id"_L1, u"c-1"_s);
            client.insert("defaultClientScopes"_L1, QJsonArray { u"web-origins"_s });
            clients.append(client);
            return Reply::created("/x/c-1");
        });
        server.on("GET", Scopes, [this](const SeenRequest&) { return Reply::json(scopes); });
        server.on("PUT", "/admin/realms/lab/clients/c-1/default-client-scopes/s-1",
            [this](const SeenRequest&) {
                QJsonObject client = clients.first().toObject();
                client.insert(
                    "defaultClientScopes"_L1, QJsonArray { u"web-origins"_s, u"kc-admin-api"_s });
                clients.replace(0, client);
                return Reply::noContent();
            });
    }
    QJsonArray clients;
    QJsonArray scopes { QJsonObject { { u"id"_s, u"s-0"_s }, { u"name"_s, u"profile"_s } } };
};

Result<RegistrationReport> enroll(ApiRig& rig)
{
    return awaitCall<RegistrationReport>([&](QObject* context, auto done) {
        return registerOwnClient(rig.client, RealmName(u"lab"_s), context, std::move(done));
    });
}

} // namespace

class ClientRegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersAPublicClientForTheBrowserOnly();
    void givesItTheScopeWhereTheServerHasOne();
    void leavesAGoodOneAlone();
    void neverChangesADifferentOne_data();
    void neverChangesADifferentOne();
    void aLostAnswerIsSettledByLooking();
    void aRefusalIsTold();
    void everyFaultEndsInAWord_data();
    void everyFaultEndsInAWord();
};

void ClientRegistrationTest::registersAPublicClientForTheBrowserOnly()
{
    ApiRig rig;
    FakeRealm realm(rig.server);
    const auto report = enroll(rig);
    QVERIFY2(report, qPrintable(report ? QString() : describe(report.error())));
    QVERIFY(report->created);
    QVERIFY(report->usable);
    QCOMPARE(report->clientId, u"realmkeeper"_s);
    QCOMPARE(report->sentences.size(), 2);
    QVERIFY(report->sentences.first().contains(u"realmkeeper"_s));
    QVERIFY(report->sentences.first().contains(u"lab"_s));
    const QJsonObject made = realm.clients.first().toObject();
    QVERIFY(made.value("publicClient"_L1).toBool());
    QVERIFY(made.value("standardFlowEnabled"_L1).toBool());
    for (const auto flow :
        { "implicitFlowEnabled"_L1, "directAccessGrantsEnabled"_L1, "serviceAccountsEnabled"_L1 })
        QVERIFY(!made.value(flow).toBool(true));
    QCOMPARE(
        made.value("redirectUris"_L1), QJsonValue(QJsonArray { u"http://127.0.0.1/callback"_s }));
    QCOMPARE(made.value("webOrigins"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(made.value("attributes"_L1)["pkce.code.challenge.method"_L1].toString(), u"S256"_s);
    QVERIFY(!made.contains("secret"_L1));
    QCOMPARE(rig.server.count("POST"), 1);
    QCOMPARE(rig.server.count("PUT"), 0);
}

void ClientRegistrationTest::givesItTheScopeWhereTheServerHasOne()
{
    ApiRig rig;
    FakeRealm realm(rig.server);
    realm.scopes.append(QJsonObject { { u"id"_s, u"s-1"_s }, { u"name"_s, u"kc-admin-api"_s } });
    const auto report = enroll(rig);
    QVERIFY(report);
    QCOMPARE(rig.server.count("PUT"), 1);
    QVERIFY(report->sentences.join(u' ').contains(u"kc-admin-api"_s));
    QVERIFY(realm.clients.first()["defaultClientScopes"_L1].toArray().contains(u"kc-admin-api"_s));
}

void ClientRegistrationTest::leavesAGoodOneAlone()
{
    ApiRig rig;
    FakeRealm realm(rig.server);
    realm.clients.append(ownClientRepresentation());
    const auto report = enroll(rig);
    QVERIFY(report);
    QVERIFY(!report->created);
    QVERIFY(report->usable);
    QVERIFY(report->sentences.first().contains(u"Nothing was changed"_s));
    QCOMPARE(rig.server.count("POST") + rig.server.count("PUT"), 0);
}

void ClientRegistrationTest::neverChangesADifferentOne_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("disabled") << u"enabled"_s << QJsonValue(false);
    QTest::newRow("confidential") << u"publicClient"_s << QJsonValue(false);
    QTest::newRow("no browser flow") << u"standardFlowEnabled"_s << QJsonValue(false);
    QTest::newRow("implicit flow") << u"implicitFlowEnabled"_s << QJsonValue(true);
    QTest::newRow("password flow") << u"directAccessGrantsEnabled"_s << QJsonValue(true);
    QTest::newRow("wide redirect") << u"redirectUris"_s << QJsonValue(QJsonArray { u"*"_s });
    QTest::newRow("no PKCE") << u"attributes"_s
                             << QJsonValue(
                                    QJsonObject { { u"security.admin.console"_s, u"true"_s } });
    QTest::newRow("no console attribute")
        << u"attributes"_s
        << QJsonValue(QJsonObject { { u"pkce.code.challenge.method"_s, u"S256"_s } });
}

void ClientRegistrationTest::neverChangesADifferentOne()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    ApiRig rig;
    FakeRealm realm(rig.server);
    QJsonObject client = ownClientRepresentation();
    client.insert(member, value);
    realm.clients.append(client);
    QCOMPARE(differencesFromOwnClient(client).size(), 1);
    const auto report = enroll(rig);
    QVERIFY(report);
    QVERIFY(!report->usable);
    QCOMPARE(report->sentences.size(), 2);
    QCOMPARE(rig.server.count("POST") + rig.server.count("PUT"), 0);
}

void ClientRegistrationTest::aLostAnswerIsSettledByLooking()
{
    ApiRig rig;
    FakeRealm realm(rig.server);
    // The server makes the client, and the connection breaks before it can say so.
    rig.server.on("POST", Clients, [&](const SeenRequest&) {
        QJsonObject client = ownClientRepresentation();
        client.insert("id"_L1, u"c-1"_s);
        realm.clients.append(client);
        return Reply::created("/x");
    });
    rig.server.inject(Fault::TruncateLength, { "POST", Clients });
    const auto report = enroll(rig);
    QVERIFY2(report, qPrintable(report ? QString() : describe(report.error())));
    QVERIFY(report->created);
    QCOMPARE(rig.server.count("POST"), 1);
}

void ClientRegistrationTest::aRefusalIsTold()
{
    ApiRig rig;
    FakeRealm realm(rig.server);
    rig.server.on("POST", Clients, Reply::error(403, u"no"_s));
    const auto report = enroll(rig);
    QVERIFY(!report);
    QCOMPARE(kindName(report.error().kind), u"forbidden"_s);
}

void ClientRegistrationTest::everyFaultEndsInAWord_data()
{
    addFaultRows();
}

void ClientRegistrationTest::everyFaultEndsInAWord()
{
    QFETCH(int, fault);
    const FaultRow& row = faults().at(fault);
    ApiRig rig;
    FakeRealm realm(rig.server);
    rig.server.inject(row.fault, { "POST", {} });
    const auto report = enroll(rig);
    QVERIFY(rig.server.count("POST") <= qMax(1, row.writesSeen));
    if (row.mayHaveBeenApplied) // settled by looking: this server had not made it
        QVERIFY(!report || realm.clients.size() == 1);
    else
        QVERIFY(!report);
    if (!report)
        QVERIFY(!describe(report.error()).isEmpty());
}

QTEST_GUILESS_MAIN(ClientRegistrationTest)
#include "clientregistration.moc"
