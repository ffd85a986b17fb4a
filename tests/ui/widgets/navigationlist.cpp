// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/navigationlist.h"

#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::items::Tone;
using rk::test::countOf;
using rk::test::picture;
using rk::ui::NavigationList;
using rk::ui::Theme;
using rk::ui::Tokens;

class TestNavigationList : public QObject {
    Q_OBJECT

    /// Rows: heading "People", Users, Groups, heading "Log", Events.
    static void fill(NavigationList& list)
    {
        list.addSection(u"People"_s);
        list.addItem(u"users"_s, u"Users"_s, u"user"_s);
        list.addItem(u"groups"_s, u"Groups"_s, u"group"_s);
        list.addSection(u"Log"_s);
        list.addItem(u"events"_s, u"Events"_s, u"events"_s);
        list.resize(list.sizeHint());
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
    }

    static QModelIndex row(const NavigationList& list, int row)
    {
        return list.model()->index(row, 0);
    }

    static QAccessibleInterface* heard(NavigationList& list, int row)
    {
        return QAccessible::queryAccessibleInterface(&list)->child(row);
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void isAListNamedNavigation()
    {
        NavigationList list;
        fill(list);
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&list);
        QCOMPARE(part->role(), QAccessible::List);
        QCOMPARE(part->text(QAccessible::Name), u"Navigation"_s);
        QCOMPARE(part->childCount(), 5);
        QCOMPARE(heard(list, 1)->text(QAccessible::Name), u"Users"_s);
        QCOMPARE(heard(list, 1)->role(), QAccessible::ListItem);
    }

    void arrowsOpenAreasAndSkipHeadings()
    {
        NavigationList list;
        fill(list);
        list.setCurrentId(u"users"_s);
        list.setFocus();
        QSignalSpy chosen(&list, &NavigationList::areaChanged);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentId(), u"events"_s);
        QCOMPARE(
            chosen, QList<QVariantList>({ { QVariant(u"groups"_s) }, { QVariant(u"events"_s) } }));
    }

    void homeAndEndPassOverWhatCannotBeOpened()
    {
        NavigationList list;
        fill(list);
        list.addItem(u"rights"_s, u"Rights"_s, u"shield"_s);
        list.setItemEnabled(u"rights"_s, false);
        list.setCurrentId(u"groups"_s);
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(list.currentId(), u"users"_s);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentId(), u"events"_s);
    }

    void aClickOpensAnAreaButNoHeading()
    {
        NavigationList list;
        fill(list);
        list.setCurrentId(u"users"_s);
        QSignalSpy chosen(&list, &NavigationList::areaChanged);
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(row(list, 3)).center());
        QCOMPARE(list.currentId(), u"users"_s);
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(row(list, 4)).center());
        QCOMPARE(list.currentId(), u"events"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void assistiveTechnologyOpensBySelecting()
    {
        NavigationList list;
        fill(list);
        list.setCurrentId(u"users"_s);
        QSignalSpy chosen(&list, &NavigationList::areaChanged);
        list.selectionModel()->select(row(list, 4), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(list.currentId(), u"events"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void whatTheProgramChoosesIsNotReported()
    {
        NavigationList list;
        fill(list);
        QSignalSpy chosen(&list, &NavigationList::areaChanged);
        list.setCurrentId(u"events"_s);
        QCOMPARE(list.currentId(), u"events"_s);
        list.setCurrentId(u"no such area"_s);
        QCOMPARE(list.currentId(), u"events"_s);
        QVERIFY(chosen.isEmpty());
    }

    void gettingTheFocusOpensNothing()
    {
        NavigationList list;
        fill(list);
        list.clearFocus();
        QSignalSpy chosen(&list, &NavigationList::areaChanged);
        list.setFocus(Qt::TabFocusReason);
        QVERIFY(list.hasFocus());
        QVERIFY(chosen.isEmpty());
    }

    void aCountIsDescribedAndNotPartOfTheName()
    {
        NavigationList list;
        fill(list);
        list.setCount(u"users"_s, u"12,480"_s);
        QCOMPARE(heard(list, 1)->text(QAccessible::Name), u"Users"_s);
        QCOMPARE(heard(list, 1)->text(QAccessible::Description), u"12,480"_s);
        list.setCount(u"users"_s, {});
        QVERIFY(heard(list, 1)->text(QAccessible::Description).isEmpty());
    }

    void whatIsOffStaysInSightWithItsReason()
    {
        NavigationList list;
        fill(list);
        list.setCurrentId(u"users"_s);
        list.setItemEnabled(u"groups"_s, false, u"Needs <b>view</b>"_s);
        QVERIFY(!heard(list, 2)->state().selectable);
        QCOMPARE(heard(list, 2)->text(QAccessible::Description), u"Needs <b>view</b>"_s);
        QVERIFY(row(list, 2).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;view"_s));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentId(), u"events"_s);
        list.setCurrentId(u"users"_s);
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(row(list, 2)).center());
        QCOMPARE(list.currentId(), u"users"_s);
    }

    void theReasonGoesWhenTheItemComesBack()
    {
        NavigationList list;
        fill(list);
        list.setCount(u"groups"_s, u"7"_s);
        list.setItemEnabled(u"groups"_s, false, u"Needs view-groups"_s);
        list.setItemEnabled(u"groups"_s, true);
        QVERIFY(heard(list, 2)->state().selectable);
        QCOMPARE(heard(list, 2)->text(QAccessible::Description), u"7"_s);
        QVERIFY(row(list, 2).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void aLateCountDoesNotHideTheReason()
    {
        NavigationList list;
        fill(list);
        list.setItemEnabled(u"groups"_s, false, u"Needs view-groups"_s);
        list.setCount(u"groups"_s, u"7"_s);
        QCOMPARE(heard(list, 2)->text(QAccessible::Description), u"Needs view-groups"_s);
    }

    void collapsedTheNamesAreTooltips()
    {
        NavigationList list;
        fill(list);
        list.setItemEnabled(u"groups"_s, false, u"Needs view-groups"_s);
        const QSize wide = list.sizeHint();
        list.setCollapsed(true);
        QVERIFY(list.isCollapsed());
        QCOMPARE(list.sizeHint().width(), 56);
        QVERIFY(list.sizeHint().height() < wide.height());
        QCOMPARE(row(list, 1).data(Qt::ToolTipRole).toString(), u"Users"_s);
        QCOMPARE(row(list, 2).data(Qt::ToolTipRole).toString(), u"Groups\nNeeds view-groups"_s);
        QCOMPARE(heard(list, 1)->text(QAccessible::Name), u"Users"_s);
        list.setCollapsed(false);
        QVERIFY(row(list, 1).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(list.sizeHint(), wide);
    }

    void isPaintedInTheColoursOfTheTheme()
    {
        NavigationList list;
        fill(list);
        list.setCurrentId(u"groups"_s);
        list.setCount(u"users"_s, u"3"_s, Tone::Danger);
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            const Tokens& t = Theme::current();
            const QImage image = picture(list);
            const QRect current = list.visualRect(row(list, 2));
            QVERIFY(countOf(image, t.sidebar) > image.width() * image.height() / 2);
            QVERIFY(countOf(image, t.accentSoft, current) > current.width() * 16);
            QVERIFY(countOf(image, t.dangerSoft, list.visualRect(row(list, 1))) > 40);
        }
    }
};

QTEST_MAIN(TestNavigationList)
#include "navigationlist.moc"
