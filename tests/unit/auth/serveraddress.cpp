// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/serveraddress.h"

#include "auth/problems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::auth;

class ServerAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void refusesWhatIsNoSafeAddress_data();
    void refusesWhatIsNoSafeAddress();
};

void ServerAddressTest::understandsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QStringList>("basePaths");
    QTest::addColumn<QString>("realm");
    const QStringList both { QString(), u"/auth"_s };
    const QStringList authFirst { u"/auth"_s, QString() };
    QTest::newRow("host") << u"sso.example"_s << u"https://sso.example"_s << both << QString();
    QTest::newRow("spaces") << u"  sso.example "_s << u"https://sso.example"_s << both << QString();
    QTest::newRow("slash") << u"https://sso.example/"_s << u"https://sso.example"_s << both
                           << QString();
    QTest::newRow("auth") << u"https://sso.example/auth/"_s << u"https://sso.example"_s << authFirst
                          << QString();
    QTest::newRow("usual port") << u"https://sso.example:443"_s << u"https://sso.example"_s << both
                                << QString();
    QTest::newRow("port") << u"sso.example:8443/auth"_s << u"https://sso.example:8443"_s
                          << authFirst << QString();
    QTest::newRow("this computer")
        << u"localhost:8080"_s << u"http://localhost:8080"_s << both << QString();
    QTest::newRow("loopback") << u"127.0.0.1:8180/auth"_s << u"http://127.0.0.1:8180"_s << authFirst
                              << QString();
    QTest::newRow("own path") << u"https://x.example/sso"_s << u"https://x.example"_s
                              << QStringList { u"/sso"_s, u"/sso/auth"_s, QString(), u"/auth"_s }
                              << QString();
    QTest::newRow("console") << u"https://sso.example/auth/admin/master/console/#/cx/users"_s
                             << u"https://sso.example"_s << authFirst << u"master"_s;
    QTest::newRow("account") << u"https://sso.example/realms/cx/account"_s
                             << u"https://sso.example"_s << both << u"cx"_s;
    QTest::newRow("discovery")
        << u"https://sso.example/realms/cx/.well-known/openid-configuration"_s
        << u"https://sso.example"_s << both << u"cx"_s;
    QTest::newRow("path like a mark")
        << u"https://x.example/administration"_s << u"https://x.example"_s
        << QStringList { u"/administration"_s, u"/administration/auth"_s, QString(), u"/auth"_s }
        << QString();
}

void ServerAddressTest::understandsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QFETCH(QStringList, basePaths);
    QFETCH(QString, realm);
    const auto address = parseServerAddress(typed);
    QVERIFY2(address, qPrintable(address ? QString() : describeSignIn(address.error())));
    QCOMPARE(address->origin.toString(), origin);
    QCOMPARE(address->basePaths, basePaths);
    QCOMPARE(address->realmHint, realm);
    QCOMPARE(address->base(u"/auth"_s).toString(), origin + u"/auth"_s);
}

void ServerAddressTest::refusesWhatIsNoSafeAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const QString bad = problem::BadAddress;
    const QString insecure = problem::InsecureAddress;
    QTest::newRow("empty") << QString() << bad;
    QTest::newRow("words") << u"our keycloak"_s << bad;
    QTest::newRow("other scheme") << u"ldap://sso.example"_s << bad;
    QTest::newRow("file") << u"file:///etc/passwd"_s << bad;
    QTest::newRow("user name") << u"https://admin:secret@sso.example"_s << bad;
    QTest::newRow("no host") << u"https://"_s << bad;
    QTest::newRow("http elsewhere") << u"http://sso.example"_s << insecure;
    QTest::newRow("http to an address that looks local")
        << u"http://127.0.0.1.example"_s << insecure;
}

void ServerAddressTest::refusesWhatIsNoSafeAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    const auto address = parseServerAddress(typed);
    QVERIFY(!address);
    QCOMPARE(address.error().serverKey, problem);
    QVERIFY(describeSignIn(address.error()).contains(typed.trimmed()));
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "serveraddress.moc"
