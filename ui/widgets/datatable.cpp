// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datatable.h"

#include "items/roles.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace rk::ui {

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent), m_delegate(new RowDelegate(this, this))
{
    setAccessibleName(name);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(48);
    header->setDefaultSectionSize(160);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    connect(Theme::instance(), &Theme::densityChanged, this, &DataTable::applyDensity);
    connect(this, &QAbstractItemView::activated, this, &DataTable::rowActivated);
    applyDensity();
}

void DataTable::setCheckable(bool checkable)
{
    m_checkable = checkable;
    setSelectionMode(checkable ? MultiSelection : SingleSelection);
    setLeadingGutter(horizontalHeader(), checkable ? RowDelegate::CheckGutter : 0);
    viewport()->update();
}

void DataTable::setTwoLines(bool twoLines)
{
    m_delegate->setTwoLines(twoLines);
    applyDensity();
}

void DataTable::applyDensity()
{
    const Theme* theme = Theme::instance();
    const int height = m_delegate->isTwoLines() ? theme->twoLineRowHeight() : theme->rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

QModelIndexList DataTable::checkedRows() const
{
    QModelIndexList rows;
    if (m_checkable && selectionModel())
        rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTable::clearChecked()
{
    if (m_checkable)
        clearSelection();
}

QModelIndexList DataTable::targetRows() const
{
    QModelIndexList rows = checkedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().siblingAtColumn(0));
    return rows;
}

bool DataTable::isCurrentRow(const QModelIndex& index) const
{
    return currentIndex().isValid() && index.row() == currentIndex().row();
}

bool DataTable::isCheckedRow(const QModelIndex& index) const
{
    return m_checkable && selectionModel() && selectionModel()->isSelected(index);
}

bool DataTable::isHoverRow(const QModelIndex& index) const
{
    return index.row() == m_hoverRow;
}

bool DataTable::isFirstCell(const QModelIndex& index) const
{
    return horizontalHeader()->visualIndex(index.column()) == 0;
}

bool DataTable::showsFocus() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void DataTable::keyboardSearch(const QString& text)
{
    Q_EMIT textTyped(text);
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool copy = event->key() == Qt::Key_C
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (copy && currentIndex().isValid()) {
        QApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (m_checkable && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
            toggleRow(currentIndex());
            return;
        }
        if ((up || down) && event->modifiers() == Qt::ShiftModifier) {
            const int row = qBound(0, currentRow() + (down ? 1 : -1), model()->rowCount() - 1);
            checkRange(row);
            return;
        }
        m_rangeAnchor = -1;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    // Dragging must not run through the rows and open each of them.
    if (!(event->buttons() & Qt::LeftButton))
        QTableView::mouseMoveEvent(event);
}

void DataTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_checkable && index.isValid() && event->button() == Qt::LeftButton) {
        const bool box = isFirstCell(index)
            && RowDelegate::checkArea(visualRect(index)).contains(event->position().toPoint());
        if (event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
            checkRange(index.row());
            return;
        }
        if (box || event->modifiers() == Qt::ControlModifier) {
            toggleRow(index);
            return;
        }
        m_rangeAnchor = -1;
    }
    QTableView::mousePressEvent(event);
}

QItemSelectionModel::SelectionFlags DataTable::selectionCommand(
    const QModelIndex& index, const QEvent* event) const
{
    // With check boxes the selection is what is checked: moving about must not touch it.
    return m_checkable ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
                       : QTableView::selectionCommand(index, event);
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    // Assistive technology selects a row to open it: make it current, as a click would.
    if (!m_ownSelection && selected.size() == 1 && selected.first().height() == 1
        && selectionModel()->selection().size() == 1 && selected.first().top() != currentRow())
        selectionModel()->setCurrentIndex(
            selected.first().topLeft(), QItemSelectionModel::NoUpdate);
    if (m_checkable)
        Q_EMIT checkedRowsChanged();
}

bool DataTable::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHoverRow(rowAt(qRound(static_cast<QHoverEvent*>(event)->position().y())));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHoverRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void DataTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    updateRow(m_hoverRow);
    m_hoverRow = row;
    updateRow(row);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void DataTable::toggleRow(const QModelIndex& index)
{
    if (index.data(items::LockedRole).toBool())
        return;
    const QScopedValueRollback own(m_ownSelection, true);
    m_rangeAnchor = index.row();
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void DataTable::checkRange(int row)
{
    const QScopedValueRollback own(m_ownSelection, true);
    if (m_rangeAnchor < 0)
        m_rangeAnchor = currentRow();
    const int column = currentIndex().column();
    selectionModel()->setCurrentIndex(model()->index(row, column), QItemSelectionModel::NoUpdate);
    const QItemSelection range(model()->index(qMin(m_rangeAnchor, row), 0),
        model()->index(qMax(m_rangeAnchor, row), model()->columnCount() - 1));
    selectionModel()->select(range, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace rk::ui
