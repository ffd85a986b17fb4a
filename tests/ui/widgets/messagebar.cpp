// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "support/widgetwalker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using rk::items::Tone;
using rk::support::findButton;
using rk::ui::Message;
using rk::ui::MessageArea;
using rk::ui::MessageBar;

class TestMessageBar : public QObject {
    Q_OBJECT

    static QStringList facts(const MessageArea& area)
    {
        QStringList facts;
        for (const MessageBar* bar : area.bars())
            facts.append(bar->message().fact);
        return facts;
    }

private Q_SLOTS:
    void saysFactAndSentenceAsItsName()
    {
        MessageBar bar({ .fact = u"Not saved."_s, .sentence = u"Try again."_s });
        QCOMPARE(bar.accessibleName(), u"Not saved. Try again."_s);
        QCOMPARE(rk::support::unnamedControls(bar), QStringList());
    }

    void actionsRunAndOnlyTwoAreShown()
    {
        int runs = 0;
        const auto run = [&runs] { ++runs; };
        MessageBar bar({ .fact = u"Failed."_s,
            .actions = { { u"One"_s, run }, { u"Two"_s, run }, { u"Three"_s, run } } });
        QVERIFY(findButton(bar, u"One"_s));
        QVERIFY(!findButton(bar, u"Three"_s));
        findButton(bar, u"Two"_s)->click();
        QCOMPARE(runs, 1);
    }

    void copiesFactAndDetails()
    {
        MessageBar bar({ .fact = u"Failed."_s, .details = u"Request 42"_s });
        QAbstractButton* copy = findButton(bar, u"Copy details"_s);
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), u"Failed.\nRequest 42"_s);
        MessageBar plain({ .fact = u"Failed."_s });
        QVERIFY(!findButton(plain, u"Copy details"_s));
    }

    void aLastingFactCannotBeDismissed()
    {
        MessageBar offline({ .fact = u"Offline."_s, .closable = false });
        QVERIFY(!findButton(offline, u"Dismiss"_s));
        MessageBar other({ .fact = u"Saved."_s });
        QSignalSpy closed(&other, &MessageBar::closed);
        findButton(other, u"Dismiss"_s)->click();
        QCOMPARE(closed.size(), 1);
    }

    void onlyTransientBarsLeaveByThemselves()
    {
        MessageArea area;
        MessageBar* lasting = area.show({ .tone = Tone::Danger, .fact = u"Failed."_s });
        QVERIFY(lasting->findChildren<QTimer*>().isEmpty());
        MessageBar* leaving
            = area.show({ .tone = Tone::Ok, .fact = u"Saved."_s, .transient = true });
        auto* timer = leaving->findChild<QTimer*>();
        QVERIFY(timer);
        QVERIFY(timer->isActive());
        timer->start(0);
        QTRY_COMPARE(facts(area), QStringList({ u"Failed."_s }));
    }

    void aFocusedBarStays()
    {
        MessageArea area;
        MessageBar* bar = area.show({ .fact = u"Saved."_s, .transient = true });
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        findButton(*bar, u"Dismiss"_s)->setFocus();
        QCOMPARE(QApplication::focusWidget(), findButton(*bar, u"Dismiss"_s));
        auto* timer = bar->findChild<QTimer*>();
        QSignalSpy due(timer, &QTimer::timeout);
        timer->setInterval(0);
        QTRY_VERIFY(due.size() >= 2);
        QCOMPARE(area.bars().size(), 1);
    }

    void sameKeyReplaces()
    {
        MessageArea area;
        area.show({ .fact = u"Offline."_s, .key = u"net"_s });
        area.show({ .fact = u"Other."_s });
        area.show({ .fact = u"Still offline."_s, .key = u"net"_s });
        QCOMPARE(facts(area), QStringList({ u"Other."_s, u"Still offline."_s }));
        area.remove(u"net"_s);
        QCOMPARE(facts(area), QStringList({ u"Other."_s }));
    }

    void withoutKeyNothingIsReplaced()
    {
        MessageArea area;
        area.show({ .fact = u"One."_s });
        area.show({ .fact = u"Two."_s });
        QCOMPARE(area.bars().size(), 2);
    }

    void theFourthPushesOutTheOldestClosableOne()
    {
        MessageArea area;
        area.show({ .fact = u"Offline."_s, .closable = false });
        for (const QString& fact : { u"1."_s, u"2."_s, u"3."_s })
            area.show({ .fact = fact });
        QCOMPARE(facts(area), QStringList({ u"Offline."_s, u"2."_s, u"3."_s }));
    }

    void emptyTakesNoSpace()
    {
        MessageArea area;
        QVERIFY(area.isHidden());
        MessageBar* bar = area.show({ .fact = u"One."_s });
        QVERIFY(!area.isHidden());
        findButton(*bar, u"Dismiss"_s)->click();
        QVERIFY(area.isHidden());
        area.show({ .fact = u"Two."_s });
        area.clear();
        QVERIFY(area.isHidden());
    }
};

QTEST_MAIN(TestMessageBar)
#include "messagebar.moc"
