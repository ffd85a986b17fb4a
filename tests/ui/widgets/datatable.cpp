// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::ui::DataTable;

namespace {

QList<int> rowsOf(const QModelIndexList& indexes)
{
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    return rows;
}

} // namespace

class TestDataTable : public QObject {
    Q_OBJECT

    QStandardItemModel m_model;

    void start(DataTable& table, bool checkable = true)
    {
        table.setModel(&m_model);
        table.setCheckable(checkable);
        table.resize(600, 400);
        table.show();
        table.setCurrentIndex(m_model.index(0, 0));
    }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        for (int row = 0; row < 6; ++row)
            m_model.appendRow({ new QStandardItem(u"name%1"_s.arg(row)),
                new QStandardItem(u"mail%1@example.org"_s.arg(row)) });
    }

    void isNamedForScreenReaders()
    {
        const DataTable table(u"Users"_s);
        QCOMPARE(table.accessibleName(), u"Users"_s);
    }

    void arrowsMoveCurrentAndCheckNothing()
    {
        DataTable table(u"Users"_s);
        start(table);
        QSignalSpy moved(&table, &DataTable::currentRowChanged);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentRow(), 2);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.constLast().constFirst().toInt(), 2);
        QVERIFY(table.checkedRows().isEmpty());
    }

    void movingAlongARowIsNotAnotherRow()
    {
        DataTable table(u"Users"_s);
        start(table);
        QSignalSpy moved(&table, &DataTable::currentRowChanged);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), 1);
        QVERIFY(moved.isEmpty());
    }

    void spaceChecksAndUnchecksTheCurrentRow()
    {
        DataTable table(u"Users"_s);
        start(table);
        QSignalSpy checked(&table, &DataTable::checkedRowsChanged);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(rowsOf(table.checkedRows()), QList<int>({ 1 }));
        QVERIFY(table.isCheckedRow(m_model.index(1, 1)));
        QCOMPARE(checked.size(), 1);
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(table.checkedRows().isEmpty());
        QCOMPARE(table.currentRow(), 1);
    }

    void checkedRowsStayWhenCurrentMoves()
    {
        DataTable table(u"Users"_s);
        start(table);
        QTest::keyClick(&table, Qt::Key_Space);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(rowsOf(table.checkedRows()), QList<int>({ 0, 2 }));
        QVERIFY(table.isCurrentRow(m_model.index(2, 0)));
        QVERIFY(!table.isCurrentRow(m_model.index(0, 0)));
    }

    void shiftArrowsCheckARange()
    {
        DataTable table(u"Users"_s);
        start(table);
        table.setCurrentIndex(m_model.index(1, 0));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rowsOf(table.checkedRows()), QList<int>({ 1, 2, 3 }));
        QCOMPARE(table.currentRow(), 3);
    }

    void shiftClickChecksUpToTheRow()
    {
        DataTable table(u"Users"_s);
        start(table);
        const QPoint there = table.visualRect(m_model.index(4, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, there);
        QCOMPARE(rowsOf(table.checkedRows()), QList<int>({ 0, 1, 2, 3, 4 }));
    }

    void controlClickChecksWithoutOpening()
    {
        DataTable table(u"Users"_s);
        start(table);
        const QPoint there = table.visualRect(m_model.index(3, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier, there);
        QCOMPARE(rowsOf(table.checkedRows()), QList<int>({ 3 }));
        QCOMPARE(table.currentRow(), 0);
    }

    void plainClickOpensWithoutChecking()
    {
        DataTable table(u"Users"_s);
        start(table);
        const QPoint there = table.visualRect(m_model.index(3, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, there);
        QCOMPARE(table.currentRow(), 3);
        QVERIFY(table.checkedRows().isEmpty());
    }

    void lastRowEndsARange()
    {
        DataTable table(u"Users"_s);
        start(table);
        table.setCurrentIndex(m_model.index(5, 0));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rowsOf(table.checkedRows()), QList<int>({ 5 }));
        QCOMPARE(table.currentRow(), 5);
    }

    void actionsTakeCheckedRowsElseTheCurrentOne()
    {
        DataTable table(u"Users"_s);
        start(table);
        table.setCurrentIndex(m_model.index(2, 1));
        QCOMPARE(rowsOf(table.targetRows()), QList<int>({ 2 }));
        QCOMPARE(table.targetRows().constFirst().column(), 0);
        table.selectionModel()->select(
            m_model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(rowsOf(table.targetRows()), QList<int>({ 4 }));
        table.clearChecked();
        QVERIFY(table.checkedRows().isEmpty());
    }

    void withoutCheckBoxesNothingIsEverChecked()
    {
        DataTable table(u"Users"_s);
        start(table, false);
        QTest::keyClick(&table, Qt::Key_Space);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(table.checkedRows().isEmpty());
        QVERIFY(!table.hasCheckBoxes());
        QCOMPARE(table.targetRows().size(), 1);
    }

    void copiesTheCurrentCell()
    {
        DataTable table(u"Users"_s);
        start(table);
        table.setCurrentIndex(m_model.index(2, 1));
        QApplication::clipboard()->setText(u"old"_s);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"mail2@example.org"_s);
    }

    void typingIsHandedOnAndNeverSearchesTheRows()
    {
        DataTable table(u"Users"_s);
        start(table);
        QSignalSpy typed(&table, &DataTable::textTyped);
        table.keyboardSearch(u"name4"_s);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.constFirst().constFirst().toString(), u"name4"_s);
        QCOMPARE(table.currentRow(), 0);
    }

    void enterActivatesTheCurrentRow()
    {
        DataTable table(u"Users"_s);
        start(table);
        QSignalSpy activated(&table, &DataTable::rowActivated);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst().toModelIndex().row(), 1);
    }

    void selectingByAssistiveTechnologyOpensTheRow()
    {
        DataTable table(u"Users"_s);
        start(table, false);
        table.selectionModel()->select(
            m_model.index(4, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(table.currentRow(), 4);
    }

    void twoLineRowsAreHigher()
    {
        DataTable table(u"Users"_s);
        start(table);
        const int before = table.rowHeight(0);
        table.setTwoLines(true);
        QVERIFY(table.rowHeight(0) > before);
    }

    void tabLeavesTheTable()
    {
        const DataTable table(u"Users"_s);
        QVERIFY(!table.tabKeyNavigation());
    }
};

QTEST_MAIN(TestDataTable)
#include "datatable.moc"
