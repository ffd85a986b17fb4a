// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/standardinput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rk::app::CommandLine;
using rk::app::commandLineForm;

class TestStandardInput : public QObject {
    Q_OBJECT

    static CommandLine byPassword()
    {
        CommandLine line;
        line.server = u"https://sso.example"_s;
        line.realm = u"staff"_s;
        line.username = u"amina"_s;
        line.credentials = CommandLine::Credentials::Password;
        return line;
    }
    static rk::auth::Profile kept()
    {
        rk::auth::Profile profile;
        profile.id = u"id1"_s;
        profile.name = u"Home"_s;
        profile.base = QUrl(u"https://sso.example/auth"_s);
        profile.realm = u"staff"_s;
        profile.method = rk::auth::SignInMethod::Password;
        profile.username = u"amina"_s;
        profile.environment = rk::auth::Environment::Production;
        profile.remember = true;
        return profile;
    }

private Q_SLOTS:
    void fillsTheFormForAPassword()
    {
        const auto form = commandLineForm(byPassword(), {}, rk::Secret(u"pw"_s));
        QCOMPARE(form.serverUrl, u"https://sso.example"_s);
        QCOMPARE(form.realm, u"staff"_s);
        QCOMPARE(form.method, u"password"_s);
        QCOMPARE(form.username, u"amina"_s);
        QCOMPARE(form.password.revealText(), u"pw"_s);
        QVERIFY(form.clientSecret.isEmpty());
        QVERIFY(form.profileId.isEmpty());
        QVERIFY(!form.remember);
    }

    void fillsTheFormForAServiceAccount()
    {
        CommandLine line = byPassword();
        line.username.clear();
        line.clientId = u"robot"_s;
        line.credentials = CommandLine::Credentials::ClientSecret;
        const auto form = commandLineForm(line, { kept() }, rk::Secret(u"s"_s));
        QCOMPARE(form.method, u"service-account"_s);
        QCOMPARE(form.clientId, u"robot"_s);
        QCOMPARE(form.clientSecret.revealText(), u"s"_s);
        QVERIFY(form.password.isEmpty());
        QVERIFY(form.profileId.isEmpty());
    }

    void takesTheProfileThatFits()
    {
        const auto form = commandLineForm(byPassword(), { kept() }, {});
        QCOMPARE(form.profileId, u"id1"_s);
        QCOMPARE(form.profileName, u"Home"_s);
        QCOMPARE(form.environment, u"production"_s);
        QVERIFY(form.remember);
    }

    void passesOverProfilesThatDoNotFit_data()
    {
        QTest::addColumn<QString>("member");
        for (const auto* member : { "server", "realm", "user", "method" })
            QTest::newRow(member) << QString::fromLatin1(member);
    }

    void passesOverProfilesThatDoNotFit()
    {
        QFETCH(QString, member);
        rk::auth::Profile other = kept();
        if (member == "server"_L1)
            other.base = QUrl(u"https://sso.example:8443"_s);
        else if (member == "realm"_L1)
            other.realm = u"master"_s;
        else if (member == "user"_L1)
            other.username = u"zoe"_s;
        else
            other.method = rk::auth::SignInMethod::Browser;
        QVERIFY(commandLineForm(byPassword(), { other }, {}).profileId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStandardInput)
#include "standardinput.moc"
