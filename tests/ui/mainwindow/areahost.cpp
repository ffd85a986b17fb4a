// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/areahost.h"

#include "ui/mainwindow/shellrig.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;

class TestAreaHost : public QObject {
    Q_OBJECT

    struct Rig : test::ShellRig {
        ui::AreaHost host;
        Rig() { host.open(&context, entries()); }
    };

private Q_SLOTS:
    void makesAnAreaWhenItIsFirstShown()
    {
        Rig rig;
        QVERIFY(rig.made.isEmpty());
        rig.host.show(u"two"_s);
        QCOMPARE(rig.made.keys(), QStringList { u"two"_s });
        QCOMPARE(rig.made.value(u"two"_s)->refreshes, 1);
        QCOMPARE(rig.host.current(), rig.made.value(u"two"_s));
        rig.host.show(u"one"_s);
        rig.host.show(u"two"_s);
        QCOMPARE(rig.made.value(u"two"_s)->refreshes, 1);
    }

    void unknownAreaChangesNothing()
    {
        Rig rig;
        rig.host.show(u"one"_s);
        rig.host.show(u"nonsense"_s);
        QCOMPARE(rig.host.currentId(), u"one"_s);
        QVERIFY(!rig.host.canGoBack());
    }

    void knowsTheWayBackAndForward()
    {
        Rig rig;
        for (const auto* id : { "one", "two", "three" })
            rig.host.show(QString::fromLatin1(id));
        QVERIFY(!rig.host.canGoForward());
        rig.host.goBack();
        QCOMPARE(rig.host.currentId(), u"two"_s);
        rig.host.goBack();
        QCOMPARE(rig.host.currentId(), u"one"_s);
        QVERIFY(!rig.host.canGoBack());
        rig.host.goBack();
        QCOMPARE(rig.host.currentId(), u"one"_s);
        rig.host.goForward();
        QCOMPARE(rig.host.currentId(), u"two"_s);
        // A new way drops what was ahead.
        rig.host.show(u"one"_s);
        QVERIFY(!rig.host.canGoForward());
        QVERIFY(rig.host.canGoBack());
    }

    void rowsAreThoseOfTheShownArea()
    {
        Rig rig;
        QSignalSpy rows(&rig.host, &ui::AreaHost::rowsTextChanged);
        rig.host.show(u"one"_s);
        Q_EMIT rig.made.value(u"one"_s)->rowsTextChanged(u"5 of 5"_s);
        QCOMPARE(rows.last().constFirst().toString(), u"5 of 5"_s);
        rig.host.show(u"two"_s);
        QCOMPARE(rows.last().constFirst().toString(), QString());
        const qsizetype before = rows.size();
        Q_EMIT rig.made.value(u"one"_s)->rowsTextChanged(u"6 of 6"_s);
        QCOMPARE(rows.size(), before);
        rig.host.show(u"one"_s);
        QCOMPARE(rows.last().constFirst().toString(), u"6 of 6"_s);
    }

    void offlineReachesAreasMadeLater()
    {
        Rig rig;
        rig.host.show(u"one"_s);
        rig.host.setOnline(false);
        QVERIFY(!rig.made.value(u"one"_s)->online);
        rig.host.show(u"two"_s);
        QVERIFY(!rig.made.value(u"two"_s)->online);
        rig.host.setOnline(true);
        QVERIFY(rig.made.value(u"two"_s)->online);
    }

    void openingAnotherRealmEndsTheAreasAtOnce()
    {
        Rig rig;
        rig.host.show(u"one"_s);
        const QPointer<QWidget> area = rig.made.value(u"one"_s);
        rig.host.open(nullptr, {});
        QVERIFY(!area);
        QVERIFY(!rig.host.current());
        rig.host.show(u"one"_s);
        QVERIFY(!rig.host.current());
    }
};

QTEST_MAIN(TestAreaHost)
#include "areahost.moc"
