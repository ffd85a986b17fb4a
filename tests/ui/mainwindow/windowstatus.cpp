// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowstatus.h"

#include "ui/environmentline.h"
#include "ui/statuslabel.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::ui;

class TestWindowStatus : public QObject {
    Q_OBJECT

    static StatusLabel* label(const WindowStatus& status, const QString& name)
    {
        for (auto* candidate : status.findChildren<StatusLabel*>()) {
            if (candidate->name() == name)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void showsALife_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"0:00"_s;
        QTest::newRow("under a minute") << 9 << u"0:09"_s;
        QTest::newRow("minutes") << 252 << u"4:12"_s;
        QTest::newRow("an hour") << 3600 << u"1:00:00"_s;
        QTest::newRow("more") << 36063 << u"10:01:03"_s;
    }

    void showsALife()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(WindowStatus::lifeText(seconds), text);
    }

    void labelsHaveTheNamesThatStay()
    {
        WindowStatus status;
        status.setConnection(Connection::Connected);
        status.setTokenLife(252);
        status.setRows(u"1–100 of 100,000"_s);
        QCOMPARE(label(status, u"Connection"_s)->text(), u"Connected"_s);
        QVERIFY(label(status, u"Token"_s)->text().startsWith("4:12"_L1));
        QCOMPARE(label(status, u"Rows"_s)->text(), u"1–100 of 100,000"_s);
        status.setConnection(Connection::Offline);
        QCOMPARE(label(status, u"Connection"_s)->text(), u"Offline"_s);
        status.setConnection(Connection::SigningIn);
        QCOMPARE(label(status, u"Connection"_s)->text(), u"Signing in"_s);
    }

    void offlineHasNoLatency()
    {
        WindowStatus status;
        status.resize(1400, 28);
        status.show();
        status.setConnection(Connection::Connected);
        status.setLatency(38);
        QVERIFY(label(status, u"Latency"_s)->isVisible());
        status.setConnection(Connection::Offline);
        QVERIFY(!label(status, u"Latency"_s)->isVisible());
    }

    void narrowKeepsWhatMatters()
    {
        WindowStatus status;
        WindowIdentity identity;
        identity.realm = u"r"_s;
        identity.account = u"somebody"_s;
        identity.environment = WindowIdentity::Environment::Production;
        status.setIdentity(identity);
        status.setConnection(Connection::Connected);
        status.setTokenLife(60);
        status.resize(640, 28);
        status.show();
        QVERIFY(!label(status, u"Signed in as"_s)->isVisible());
        for (const auto* name : { "Connection", "Token", "Environment" })
            QVERIFY2(label(status, QString::fromLatin1(name))->isVisible(), name);
        status.resize(1400, 28);
        QVERIFY(label(status, u"Signed in as"_s)->isVisible());
    }

    void productionLooksLikeNothingElse()
    {
        EnvironmentLine line;
        WindowIdentity identity;
        line.setIdentity(identity);
        QCOMPARE(line.lineColor().alpha(), 0);
        identity.color = u"teal"_s;
        line.setIdentity(identity);
        QCOMPARE(line.lineColor(), QColor(u"teal"_s));
        identity.environment = WindowIdentity::Environment::Production;
        line.setIdentity(identity);
        QCOMPARE(line.lineColor(), Theme::current().prod);
        identity.environment = WindowIdentity::Environment::Test;
        identity.color = u"not a colour"_s;
        line.setIdentity(identity);
        QCOMPARE(line.lineColor(), Theme::current().warn);
    }
};

QTEST_MAIN(TestWindowStatus)
#include "windowstatus.moc"
