// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userrecords.h"

#include <QJsonArray>
#include <QTest>

using namespace rk::ui;
using namespace Qt::StringLiterals;

class UserRecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void a_credential_has_type_label_and_date();
    void kinds_of_credentials_have_names_data();
    void kinds_of_credentials_have_names();
    void a_link_names_provider_and_account();
    void a_consent_names_client_and_scopes();
    void a_session_names_its_applications();
    void missing_members_leave_no_traces();
};

void UserRecordsTest::a_credential_has_type_label_and_date()
{
    const UserRecord record
        = credentialRecord({ { u"type"_s, u"otp"_s }, { u"userLabel"_s, u"<b>phone</b>"_s },
            { u"createdDate"_s, 1795491934788.0 }, { u"secretData"_s, u"never shown"_s } });
    QCOMPARE(record.text, u"Authenticator application"_s);
    QVERIFY(record.secondary.startsWith(u"<b>phone</b> · Created "_s));
    QVERIFY(record.secondary.contains(u"2026"_s));
    QVERIFY(!record.secondary.contains(u"never"_s));
    QCOMPARE(record.icon, u"device"_s);
}

void UserRecordsTest::kinds_of_credentials_have_names_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("password") << u"password"_s << u"Password"_s;
    QTest::newRow("security key") << u"webauthn"_s << u"Security key"_s;
    QTest::newRow("passkey") << u"webauthn-passwordless"_s << u"Passkey"_s;
    QTest::newRow("codes") << u"recovery-authn-codes"_s << u"Recovery codes"_s;
    QTest::newRow("of tomorrow") << u"telepathy"_s << u"telepathy"_s;
}

void UserRecordsTest::kinds_of_credentials_have_names()
{
    QFETCH(QString, type);
    QTEST(credentialRecord({ { u"type"_s, type } }).text, "name");
}

void UserRecordsTest::a_link_names_provider_and_account()
{
    QJsonObject link { { u"identityProvider"_s, u"corp"_s }, { u"userId"_s, u"77"_s },
        { u"userName"_s, u"amina@corp"_s } };
    QCOMPARE(providerLinkRecord(link).text, u"corp"_s);
    QCOMPARE(providerLinkRecord(link).secondary, u"amina@corp · 77"_s);
    link.insert(u"userId"_s, u"amina@corp"_s);
    QCOMPARE(providerLinkRecord(link).secondary, u"amina@corp"_s);
}

void UserRecordsTest::a_consent_names_client_and_scopes()
{
    const UserRecord record = consentRecord({ { u"clientId"_s, u"billing"_s },
        { u"grantedClientScopes"_s, QJsonArray { u"email"_s, u"phone"_s } } });
    QCOMPARE(record.text, u"billing"_s);
    QCOMPARE(record.secondary, u"email, phone"_s);
}

void UserRecordsTest::a_session_names_its_applications()
{
    const UserRecord record
        = sessionRecord({ { u"ipAddress"_s, u"192.0.2.7"_s }, { u"start"_s, 1795491934788.0 },
            { u"clients"_s,
                QJsonObject { { u"2"_s, u"b"_s }, { u"1"_s, u"c"_s }, { u"3"_s, u"a"_s } } } });
    QCOMPARE(record.text, u"a, b, c"_s);
    QVERIFY(record.secondary.startsWith(u"192.0.2.7 · Started "_s));
    QCOMPARE(sessionRecord({}).text, u"No application"_s);
}

void UserRecordsTest::missing_members_leave_no_traces()
{
    QVERIFY(credentialRecord({}).secondary.isEmpty());
    QVERIFY(providerLinkRecord({}).secondary.isEmpty());
    QVERIFY(consentRecord({}).secondary.isEmpty());
    QVERIFY(sessionRecord({}).secondary.isEmpty());
}

QTEST_GUILESS_MAIN(UserRecordsTest)
#include "userrecords.moc"
