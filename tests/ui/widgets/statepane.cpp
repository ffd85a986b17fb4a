// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statepane.h"

#include "support/widgetwalker.h"
#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loading.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using rk::items::Tone;
using rk::support::findButton;
using rk::support::visibleTexts;
using rk::ui::ButtonKind;
using rk::ui::EmptyState;
using rk::ui::StatePane;
using rk::ui::Theme;

class TestStatePane : public QObject {
    Q_OBJECT

    static bool isQuietTimeRunning(const StatePane& pane)
    {
        return pane.line()->findChild<QTimer*>()->isActive();
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup()
    {
        Theme::instance()->setReducedMotion(std::nullopt);
        Theme::instance()->setMode(Theme::Mode::Light);
    }

    void showsItsContentFirst()
    {
        auto* rows = new QListWidget;
        StatePane pane(rows);
        pane.show();
        QCOMPARE(pane.content(), rows);
        QVERIFY(rows->isVisible());
        QVERIFY(!findButton(pane, u"Stop"_s));
    }

    void aSlowFirstReadShowsPlaceholders()
    {
        StatePane pane(new QListWidget);
        pane.show();
        pane.showLoading();
        QVERIFY(!pane.skeleton()->isVisible()); // a quick answer would flicker
        QTRY_VERIFY(pane.skeleton()->isVisible());
        QVERIFY(!pane.content()->isVisible());
        pane.showContent();
        QVERIFY(pane.content()->isVisible());
        QVERIFY(!pane.line()->isActive());
    }

    void aQuickAnswerStaysQuiet()
    {
        StatePane pane(new QListWidget);
        pane.show();
        QSignalSpy showing(pane.line(), &rk::ui::LoadingLine::showingChanged);
        pane.showLoading();
        QVERIFY(isQuietTimeRunning(pane));
        pane.showContent();
        QVERIFY(!isQuietTimeRunning(pane));
        QVERIFY(showing.isEmpty());
    }

    void aReloadKeepsTheRowsUnderTheLine()
    {
        StatePane pane(new QListWidget);
        pane.show();
        pane.showLoading(true);
        QTRY_VERIFY(pane.line()->isShowing());
        QVERIFY(pane.content()->isVisible());
        pane.showLoading(); // of another list, while the line runs: no second quiet time
        QVERIFY(pane.skeleton()->isVisible());
    }

    void theLineIsStillWithReducedMotion()
    {
        Theme::instance()->setReducedMotion(true);
        StatePane pane(new QListWidget);
        pane.resize(300, 200);
        pane.show();
        pane.showLoading(true);
        QTRY_VERIFY(pane.line()->isShowing());
        const QColor moving = Theme::color(&rk::ui::Tokens::accent);
        const QImage image = rk::test::picture(*pane.line());
        QVERIFY(rk::test::countOf(image, moving, QRect(0, 0, 90, 2)) == 180);
        QVERIFY(rk::test::countOf(image, moving, QRect(150, 0, 150, 2)) == 0);
        pane.line()->setProgress(1);
        QVERIFY(rk::test::countOf(rk::test::picture(*pane.line()), moving) == 600);
    }

    void aLongReadingCanBeStopped()
    {
        StatePane pane(new QListWidget);
        pane.show();
        QSignalSpy stopped(&pane, &StatePane::stopRequested);
        pane.showLoading(true);
        pane.setLoadingText(u"5,200 of 12,480 read"_s);
        QVERIFY(visibleTexts(pane).contains(u"5,200 of 12,480 read"_s));
        QVERIFY(findButton(pane, u"Stop"_s));
        QTest::mouseClick(findButton(pane, u"Stop"_s), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        pane.showContent();
        QVERIFY(!findButton(pane, u"Stop"_s));
    }

    void aStateEndsLoadingAndSaysWhatIsWrong()
    {
        StatePane pane(new QListWidget);
        pane.show();
        pane.showLoading();
        EmptyState* state
            = pane.showState(u"offline"_s, Tone::Danger, u"No answer"_s, u"Is it running?"_s);
        QVERIFY(!pane.line()->isActive());
        QVERIFY(state->isVisible());
        QCOMPARE(state->title(), u"No answer"_s);
        QVERIFY(visibleTexts(pane).contains(u"Is it running?"_s));
        QCOMPARE(rk::support::unnamedControls(pane), QStringList());
    }

    void aNewStateTakesOldButtonsAndRequestAway()
    {
        EmptyState state;
        state.setContent(u"search"_s, Tone::Neutral, u"No match"_s, {});
        QPushButton* clear = state.addButton(u"Clear search"_s, ButtonKind::Primary);
        state.addButton(u"Add user"_s, ButtonKind::Secondary, u"user-plus");
        state.setRequestLine(u"GET /admin/realms/<b>x</b>"_s);
        state.show();
        QVERIFY(visibleTexts(state).contains(u"GET /admin/realms/<b>x</b>"_s));
        QVERIFY(clear->x() < findButton(state, u"Add user"_s)->x());
        // The button replaces the state it stands in.
        connect(clear, &QPushButton::clicked, &state, [&state] {
            state.setContent(u"user"_s, Tone::Accent, u"No users"_s, u"Add the first."_s);
        });
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(state.title(), u"No users"_s);
        QVERIFY(!findButton(state, u"Clear search"_s));
        QVERIFY(!findButton(state, u"Add user"_s));
        QVERIFY(visibleTexts(state).filter(u"GET"_s).isEmpty());
    }

    void textOfTheServerStaysText()
    {
        EmptyState state;
        state.setContent(
            u"critical"_s, Tone::Danger, u"<h1>5\u202E00</h1>"_s, u"<img src=x>\nmore"_s);
        for (const QLabel* label : state.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(state.title(), u"<h1>5\\u202E00</h1>"_s);
        QVERIFY(visibleTexts(state).contains(u"<img src=x> more"_s));
    }

    void aLongRequestIsCutInTheMiddle()
    {
        EmptyState state;
        state.setContent(u"critical"_s, Tone::Danger, u"Failed"_s, {});
        const QString line = u"GET /admin/realms/%1/users?first=0"_s.arg(QString(200, u'x'));
        state.setRequestLine(line);
        state.resize(400, 300);
        state.show();
        QVERIFY(state.minimumSizeHint().width() < 400);
        for (const auto* label : state.findChildren<rk::ui::PlainLabel*>()) {
            if (label->text() == line) {
                QVERIFY(label->isElided());
                QCOMPARE(label->elideMode(), Qt::ElideMiddle);
                return;
            }
        }
        QFAIL("no label with the request");
    }
};

QTEST_MAIN(TestStatePane)
#include "statepane.moc"
