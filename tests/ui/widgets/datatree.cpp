// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datatree.h"

#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHoverEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::test::countOf;
using rk::test::picture;
using rk::ui::DataTree;
using rk::ui::Theme;

class TestDataTree : public QObject {
    Q_OBJECT

    QStandardItemModel m_model;

    static QList<QStandardItem*> row(const QString& name)
    {
        return { new QStandardItem(name), new QStandardItem(u"of "_s + name) };
    }

    void start(DataTree& tree)
    {
        tree.setModel(&m_model);
        tree.resize(500, 300);
        tree.show();
        tree.setCurrentIndex(m_model.index(0, 0));
    }

    QModelIndex sales() const { return m_model.index(0, 0); }
    QModelIndex north() const { return m_model.index(0, 0, sales()); }
    QModelIndex people() const { return m_model.index(1, 0); }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }

    void init()
    {
        m_model.clear();
        m_model.appendRow(row(u"Sales"_s));
        m_model.appendRow(row(u"People"_s));
        m_model.item(0)->appendRow(row(u"North"_s));
    }

    void cleanup()
    {
        Theme::instance()->setMode(Theme::Mode::Light);
        Theme::instance()->setDensity(Theme::Density::Comfortable);
    }

    void isATreeWithItsName()
    {
        DataTree tree(u"Groups"_s);
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&tree);
        QCOMPARE(part->role(), QAccessible::Tree);
        QCOMPARE(part->text(QAccessible::Name), u"Groups"_s);
        QVERIFY(!tree.tabKeyNavigation()); // Tab leaves it
    }

    void arrowsOpenCloseAndMove()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        QTest::keyClick(&tree, Qt::Key_Right);
        QVERIFY(tree.isExpanded(sales()));
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.currentIndex(), north());
        QTest::keyClick(&tree, Qt::Key_Left);
        QCOMPARE(tree.currentIndex(), sales());
        QTest::keyClick(&tree, Qt::Key_Left);
        QVERIFY(!tree.isExpanded(sales()));
    }

    void tellsAnotherRowAndNotAnotherColumn()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        QSignalSpy moved(&tree, &DataTree::currentRowChanged);
        tree.setCurrentIndex(sales().siblingAtColumn(1));
        QVERIFY(moved.isEmpty());
        tree.setCurrentIndex(people().siblingAtColumn(1));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.constFirst().constFirst().toModelIndex(), people());
    }

    void rowsOfDifferentParentsAreNotMixedUp()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        tree.expandAll();
        QVERIFY(tree.isCurrentRow(sales().siblingAtColumn(1)));
        QVERIFY(!tree.isCurrentRow(north()));
        QVERIFY(!tree.isCheckedRow(sales()));
    }

    void enterActivatesTheRow()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        QSignalSpy activated(&tree, &DataTree::rowActivated);
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst().toModelIndex(), people());
    }

    void selectingByAssistiveTechnologyOpensTheRow()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        QSignalSpy moved(&tree, &DataTree::currentRowChanged);
        tree.selectionModel()->select(
            people(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(tree.currentIndex(), people());
        QCOMPARE(moved.size(), 1);
    }

    void copiesTheCurrentCell()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        tree.setCurrentIndex(people().siblingAtColumn(1));
        QApplication::clipboard()->setText(u"old"_s);
        QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"of People"_s);
    }

    void typingIsHandedOnAndNeverSearchesTheRows()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        QSignalSpy typed(&tree, &DataTree::textTyped);
        QTest::keyClicks(&tree, u"Pe"_s);
        QCOMPARE(typed, QList<QVariantList>({ { QVariant(u"P"_s) }, { QVariant(u"e"_s) } }));
        QCOMPARE(tree.currentIndex(), sales());
    }

    void rowsFollowLinesAndDensity()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        const auto height = [&] { return tree.visualRect(sales()).height(); };
        QCOMPARE(height(), Theme::instance()->rowHeight());
        Theme::instance()->setDensity(Theme::Density::Compact);
        QTRY_COMPARE(height(), Theme::instance()->rowHeight());
        tree.setTwoLines(true);
        QTRY_COMPARE(height(), Theme::instance()->twoLineRowHeight());
    }

    void knowsTheRowUnderThePointer()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        const QPointF there = tree.visualRect(people()).center();
        QHoverEvent enter(QEvent::HoverMove, there, there, QPointF());
        QCoreApplication::sendEvent(tree.viewport(), &enter);
        QVERIFY(tree.isHoverRow(people().siblingAtColumn(1)));
        QVERIFY(!tree.isHoverRow(sales()));
        QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), there);
        QCoreApplication::sendEvent(tree.viewport(), &leave);
        QVERIFY(!tree.isHoverRow(people()));
    }

    void marksTheCurrentRowFromEdgeToEdge_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }

    void marksTheCurrentRowFromEdgeToEdge()
    {
        QFETCH(Theme::Mode, mode);
        Theme::instance()->setMode(mode);
        DataTree tree(u"Groups"_s);
        start(tree);
        tree.header()->hide();
        tree.expandAll();
        tree.setCurrentIndex(north());
        const QImage image = picture(*tree.viewport());
        const QRect cell = tree.visualRect(north());
        const QColor mark = Theme::color(&rk::ui::Tokens::selected);
        const int middle = cell.bottom() - 3;
        QCOMPARE(image.pixelColor(8, middle), mark);
        QCOMPARE(image.pixelColor(image.width() - 2, middle), mark);
        QVERIFY(image.pixelColor(8, tree.visualRect(sales()).bottom() - 3) != mark);
    }

    void aLongNameEndsInAnEllipsis()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        tree.header()->resizeSection(0, 150);
        const auto draw = [&](const QString& text) {
            m_model.setData(people(), text);
            return picture(*tree.viewport());
        };
        QVERIFY(!rk::test::shownOf(u"A group with a very long name"_s, draw).isEmpty());
        QVERIFY(rk::test::shownOf(u"Short"_s, draw).isEmpty());
    }

    void aNameCannotTurnTheTextAround()
    {
        DataTree tree(u"Groups"_s);
        start(tree);
        const auto draw = [&](const QString& text) {
            m_model.setData(people(), text);
            return picture(*tree.viewport());
        };
        QCOMPARE(draw(u"Peo\u202Eple"_s), draw(u"Peo\\u202Eple"_s));
        // What is spelled out is wider: its tooltip shows the rest.
        m_model.setData(people(), QString(10, QChar(0x202E)));
        const auto* delegate = static_cast<rk::ui::RowDelegate*>(tree.itemDelegate());
        QVERIFY(delegate->isElided(QRect(0, 0, 120, 36), people()));
        QVERIFY(!delegate->isElided(QRect(0, 0, 1200, 36), people()));
    }
};

QTEST_MAIN(TestDataTree)
#include "datatree.moc"
