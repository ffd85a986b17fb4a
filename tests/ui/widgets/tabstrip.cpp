// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tabstrip.h"

#include "support/widgetwalker.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using rk::support::findButton;
using rk::ui::TabStrip;
using rk::ui::Theme;

class TestTabStrip : public QObject {
    Q_OBJECT

    static void start(TabStrip& tabs, int width)
    {
        for (const QString& text : { u"Details"_s, u"Attributes"_s, u"Credentials"_s, u"Roles"_s,
                 u"Groups"_s, u"Sessions"_s })
            tabs.addTab(text);
        tabs.resize(width, tabs.sizeHint().height());
        tabs.show();
    }

    static QStringList heardNames(const TabStrip& tabs)
    {
        QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(tabs.bar());
        QStringList names;
        for (int i = 0; i < tabs.bar()->count(); ++i) {
            if (bar->child(i)->role() == QAccessible::PageTab)
                names.append(bar->child(i)->text(QAccessible::Name));
        }
        return names;
    }

    /// The menu of all tabs, filled as it is when it opens.
    static QList<QAction*> menuOf(TabStrip& tabs)
    {
        auto* button = static_cast<QToolButton*>(findButton(tabs, u"All tabs"_s));
        Q_EMIT button->menu()->aboutToShow();
        return button->menu()->actions();
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }

    void isANamedBarOfTabs()
    {
        TabStrip tabs(u"Details of the user"_s);
        start(tabs, 900);
        // Qt says the current tab for the bar itself; the bar's own name is there for who asks.
        QCOMPARE(tabs.bar()->accessibleName(), u"Details of the user"_s);
        QCOMPARE(
            QAccessible::queryAccessibleInterface(tabs.bar())->role(), QAccessible::PageTabList);
        QCOMPARE(rk::support::unnamedControls(tabs), QStringList());
    }

    void aCountIsShownAndNotPartOfTheName()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 900);
        const QStringList names = heardNames(tabs);
        QCOMPARE(names.size(), 6);
        tabs.setCount(4, u"12"_s);
        QCOMPARE(tabs.bar()->tabText(4), u"Groups 12"_s);
        QCOMPARE(heardNames(tabs), names);
        tabs.setCount(4, {});
        QCOMPARE(tabs.bar()->tabText(4), u"Groups"_s);
    }

    void arrowsMoveFromTabToTab()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 900);
        QSignalSpy changed(&tabs, &TabStrip::currentChanged);
        QTest::keyClick(tabs.bar(), Qt::Key_Right);
        QTest::keyClick(tabs.bar(), Qt::Key_Right);
        QTest::keyClick(tabs.bar(), Qt::Key_Left);
        QCOMPARE(changed, QList<QVariantList>({ { 1 }, { 2 }, { 1 } }));
        QCOMPARE(tabs.currentIndex(), 1);
    }

    void aMenuOffersAllTabsWhenSomeAreOutOfSight()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 900);
        QVERIFY(!tabs.overflows());
        QVERIFY(!findButton(tabs, u"All tabs"_s));
        tabs.resize(250, tabs.height());
        QVERIFY(tabs.overflows());
        tabs.setCurrentIndex(1);
        const QList<QAction*> all = menuOf(tabs);
        QCOMPARE(all.size(), 6);
        QCOMPARE(all.at(5)->text(), u"Sessions"_s);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i)->isChecked(), i == 1);
        all.at(5)->trigger();
        QCOMPARE(tabs.currentIndex(), 5);
    }

    void everyTabStaysInTheAccessibleTree()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 150);
        QCOMPARE(heardNames(tabs).size(), 6);
        QVERIFY(!heardNames(tabs).contains(QString()));
    }

    void theCurrentTabIsBroughtIntoSight()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 250);
        QVERIFY(!tabs.bar()->rect().contains(tabs.bar()->tabRect(5)));
        tabs.setCurrentIndex(5);
        QVERIFY(tabs.bar()->rect().contains(tabs.bar()->tabRect(5).center()));
        tabs.setCurrentIndex(0);
        QVERIFY(tabs.bar()->rect().contains(tabs.bar()->tabRect(0).center()));
    }

    void growingCountsCanPushTabsOutOfSight()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 900);
        int needed = 0;
        for (int i = 0; i < 6; ++i)
            needed += tabs.bar()->tabRect(i).width();
        tabs.resize(needed + 24, tabs.height());
        QVERIFY(!findButton(tabs, u"All tabs"_s));
        tabs.setCount(3, u"100,000"_s);
        QVERIFY(findButton(tabs, u"All tabs"_s));
    }

    void neverWidensItsWindow()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 900);
        const QSize least = tabs.minimumSizeHint();
        for (int i = 0; i < 20; ++i)
            tabs.addTab(u"Another tab"_s);
        QCOMPARE(tabs.minimumSizeHint(), least);
        QVERIFY(least.width() <= 120);
    }

    void nothingMovesWhenAnotherIsChosen()
    {
        TabStrip tabs(u"Details"_s);
        start(tabs, 900);
        const QRect before = tabs.bar()->tabRect(5);
        tabs.setCurrentIndex(2);
        QCOMPARE(tabs.bar()->tabRect(5), before);
    }
};

QTEST_MAIN(TestTabStrip)
#include "tabstrip.moc"
