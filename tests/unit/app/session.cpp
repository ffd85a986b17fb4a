// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;

class TestSession : public QObject {
    Q_OBJECT

    static auth::Profile profile(const QString& base, const QString& id = {})
    {
        auth::Profile profile;
        profile.id = id;
        profile.base = QUrl(base);
        profile.realm = u"master"_s;
        profile.username = u"admin"_s;
        return profile;
    }

private Q_SLOTS:
    void serversWithoutAProfileAreKeptApartInTheJournal()
    {
        const QString one = app::Session::journalPlace(profile(u"https://one.example/auth/"_s));
        const QString two = app::Session::journalPlace(profile(u"https://two.example/auth/"_s));
        const QString path = app::Session::journalPlace(profile(u"https://one.example/other/"_s));
        QVERIFY(!one.isEmpty());
        QVERIFY(one != two);
        QVERIFY(one != path);
        QCOMPARE(one, app::Session::journalPlace(profile(u"https://one.example/auth"_s)));
    }

    void aKeptProfileStaysItselfWhenItsAddressChanges()
    {
        QCOMPARE(app::Session::journalPlace(profile(u"https://old.example"_s, u"p1"_s)),
            app::Session::journalPlace(profile(u"https://new.example"_s, u"p1"_s)));
    }

    void identitySaysWhereWithoutTheUsualPort_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("host");
        QTest::newRow("usual") << u"https://sso.example/auth"_s << u"sso.example"_s;
        QTest::newRow("own port") << u"http://localhost:8180/auth"_s << u"localhost:8180"_s;
    }

    void identitySaysWhereWithoutTheUsualPort()
    {
        QFETCH(QString, base);
        QFETCH(QString, host);
        const ui::WindowIdentity identity
            = app::Session::identityOf(profile(base), u"acme"_s, u"miriam"_s);
        QCOMPARE(identity.host, host);
        QCOMPARE(identity.realm, u"acme"_s);
        QCOMPARE(identity.account, u"miriam"_s);
        QVERIFY(identity.accountNote.contains("master"_L1));
    }

    void theNoteHasNoRoomForTheHostTwice()
    {
        auth::Profile local = profile(u"http://localhost:8180/auth"_s);
        for (const QString& name : { u"localhost"_s, u"localhost:8180"_s }) {
            local.name = name;
            QCOMPARE(app::Session::identityOf(local, u"acme"_s, {}).accountNote,
                u"Signed in to master"_s);
        }
        local.name = u"Lab"_s;
        QCOMPARE(app::Session::identityOf(local, u"acme"_s, {}).accountNote,
            u"Lab, signed in to master"_s);
    }

    void identityFallsBackToTheClientOfAServiceAccount()
    {
        auth::Profile robot = profile(u"https://sso.example"_s);
        robot.username.clear();
        robot.clientId = u"nightly"_s;
        QCOMPARE(app::Session::identityOf(robot, u"acme"_s, {}).account, u"nightly"_s);
    }

    void productionIsCarriedToTheWindow()
    {
        auth::Profile live = profile(u"https://sso.example"_s);
        live.environment = auth::Environment::Production;
        live.color = u"#b3261e"_s;
        const ui::WindowIdentity identity = app::Session::identityOf(live, u"acme"_s, {});
        QCOMPARE(identity.environment, ui::WindowIdentity::Environment::Production);
        QCOMPARE(identity.color, u"#b3261e"_s);
        QCOMPARE(identity.account, u"admin"_s);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "session.moc"
