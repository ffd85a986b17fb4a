// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segmented.h"

#include "support/widgetwalker.h"
#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::support::findControl;
using rk::ui::Segmented;
using rk::ui::Theme;

class TestSegmented : public QObject {
    Q_OBJECT

    static void start(Segmented& views)
    {
        views.setSegments({ u"Direct"_s, u"By group"_s, u"All"_s });
        views.resize(views.sizeHint());
        views.show();
        views.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&views));
    }

    static QList<int> tabStops(const Segmented& views)
    {
        QList<int> stops;
        for (int i = 0; i < views.count(); ++i) {
            if (views.button(i)->focusPolicy() & Qt::TabFocus)
                stops.append(i);
        }
        return stops;
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void isANamedGroupOfRadioButtons()
    {
        Segmented views(u"View"_s);
        start(views);
        QVERIFY(findControl(views, QAccessible::Grouping, u"View"_s));
        QVERIFY(findControl(views, QAccessible::RadioButton, u"By group"_s));
        QAccessibleInterface* first = QAccessible::queryAccessibleInterface(views.button(0));
        QVERIFY(first->state().checkable);
        QVERIFY(first->state().checked);
        QVERIFY(!QAccessible::queryAccessibleInterface(views.button(1))->state().checked);
    }

    void arrowsChooseAndStopAtTheEnds_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("to");
        const auto left = Qt::LeftToRight;
        const auto right = Qt::RightToLeft;
        QTest::newRow("right") << left << 0 << Qt::Key_Right << 1;
        QTest::newRow("down") << left << 0 << Qt::Key_Down << 1;
        QTest::newRow("left") << left << 2 << Qt::Key_Left << 1;
        QTest::newRow("up") << left << 2 << Qt::Key_Up << 1;
        QTest::newRow("before the first") << left << 0 << Qt::Key_Left << 0;
        QTest::newRow("behind the last") << left << 2 << Qt::Key_Right << 2;
        QTest::newRow("another key") << left << 1 << Qt::Key_A << 1;
        QTest::newRow("mirrored left") << right << 0 << Qt::Key_Left << 1;
        QTest::newRow("mirrored right") << right << 1 << Qt::Key_Right << 0;
        QTest::newRow("mirrored down") << right << 0 << Qt::Key_Down << 1;
        QTest::newRow("mirrored up") << right << 1 << Qt::Key_Up << 0;
    }

    void arrowsChooseAndStopAtTheEnds()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, from);
        QFETCH(Qt::Key, key);
        QFETCH(int, to);
        Segmented views(u"View"_s);
        views.setLayoutDirection(direction);
        start(views);
        views.setCurrentIndex(from);
        views.button(from)->setFocus();
        QSignalSpy changed(&views, &Segmented::currentChanged);
        QTest::keyClick(views.button(from), key);
        QCOMPARE(views.currentIndex(), to);
        QVERIFY(views.button(to)->hasFocus());
        QCOMPARE(changed.size(), from == to ? 0 : 1);
    }

    void isOneTabStopTheChosenOne()
    {
        Segmented views(u"View"_s);
        start(views);
        QCOMPARE(tabStops(views), QList<int>({ 0 }));
        views.setCurrentIndex(2);
        QCOMPARE(tabStops(views), QList<int>({ 2 }));
    }

    void aClickOrAssistiveTechnologyChooses()
    {
        Segmented views(u"View"_s);
        start(views);
        QSignalSpy changed(&views, &Segmented::currentChanged);
        QTest::mouseClick(views.button(1), Qt::LeftButton);
        QAccessible::queryAccessibleInterface(views.button(2))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(changed, QList<QVariantList>({ { 1 }, { 2 } }));
        QTest::mouseClick(views.button(2), Qt::LeftButton); // once more changes nothing
        QCOMPARE(views.currentIndex(), 2);
        QCOMPARE(changed.size(), 2);
    }

    void aNewTextKeepsTheChoice()
    {
        Segmented views(u"View"_s);
        start(views);
        views.setCurrentIndex(1);
        QSignalSpy changed(&views, &Segmented::currentChanged);
        views.setSegmentText(1, u"By group 12"_s);
        views.setSegmentText(9, u"none"_s);
        QCOMPARE(views.currentIndex(), 1);
        QVERIFY(findControl(views, QAccessible::RadioButton, u"By group 12"_s));
        QVERIFY(changed.isEmpty());
    }

    void newSegmentsStartWithTheFirst()
    {
        Segmented views(u"View"_s);
        start(views);
        views.setCurrentIndex(2);
        views.setSegments({ u"Mine"_s, u"Theirs"_s });
        QCOMPARE(views.count(), 2);
        QCOMPARE(views.currentIndex(), 0);
        QCOMPARE(tabStops(views), QList<int>({ 0 }));
        views.setSegments({});
        QCOMPARE(views.currentIndex(), -1);
    }

    void nothingMovesWhenAnotherIsChosen()
    {
        Segmented views(u"View"_s);
        start(views);
        const QRect before = views.button(1)->geometry();
        const QSize hint = views.sizeHint();
        views.setCurrentIndex(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(views.button(1)->geometry(), before);
        QCOMPARE(views.sizeHint(), hint);
    }

    void theChosenOneStandsOut()
    {
        Segmented views(u"View"_s);
        start(views);
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            const rk::ui::Tokens& t = Theme::current();
            const QColor face = t.isDark ? t.raised : t.surface;
            const QImage image = rk::test::picture(views);
            const auto count = [&](int index) {
                return rk::test::countOf(image, face, views.button(index)->geometry());
            };
            QVERIFY(count(0) > 200);
            QCOMPARE(count(1), 0);
        }
    }
};

QTEST_MAIN(TestSegmented)
#include "segmented.moc"
