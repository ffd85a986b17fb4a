// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/datatree.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace rk::ui {

DataTree::DataTree(const QString& name, QWidget* parent)
    : QTreeView(parent), m_delegate(new RowDelegate(this, this))
{
    setAccessibleName(name);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(20);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(false);
    viewport()->setAttribute(Qt::WA_Hover);
    header()->setMinimumSectionSize(48);
    header()->setHighlightSections(false);
    connect(
        Theme::instance(), &Theme::densityChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QAbstractItemView::activated, this, &DataTree::rowActivated);
}

void DataTree::setTwoLines(bool twoLines)
{
    m_delegate->setTwoLines(twoLines);
    scheduleDelayedItemsLayout();
}

bool DataTree::isCurrentRow(const QModelIndex& index) const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent();
}

bool DataTree::isCheckedRow(const QModelIndex&) const
{
    return false;
}

bool DataTree::isHoverRow(const QModelIndex& index) const
{
    return m_hover.isValid() && m_hover.row() == index.row() && m_hover.parent() == index.parent();
}

bool DataTree::isFirstCell(const QModelIndex&) const
{
    return false; // drawRow() paints the bar, left of the branches
}

bool DataTree::showsFocus() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void DataTree::keyboardSearch(const QString& text)
{
    Q_EMIT textTyped(text);
}

void DataTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentRowChanged(current.siblingAtColumn(0));
}

void DataTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    m_delegate->paintRow(painter,
        QRect(0, option.rect.top(), viewport()->width(), option.rect.height()), index, true);
    QTreeView::drawRow(painter, option, index);
}

void DataTree::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void DataTree::focusOutEvent(QFocusEvent* event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void DataTree::keyPressEvent(QKeyEvent* event)
{
    const bool copy = event->key() == Qt::Key_C
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (copy && currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data().toString());
    else
        QTreeView::keyPressEvent(event);
}

void DataTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    // Assistive technology selects a row to open it: make it current, as a click would.
    if (!selected.isEmpty() && !isCurrentRow(selected.first().topLeft()))
        selectionModel()->setCurrentIndex(
            selected.first().topLeft(), QItemSelectionModel::NoUpdate);
}

bool DataTree::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHover(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHover({});
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void DataTree::setHover(const QModelIndex& index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_hover == row)
        return;
    m_hover = row;
    viewport()->update();
}

} // namespace rk::ui
