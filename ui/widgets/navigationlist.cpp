// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/navigationlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/navigationdelegate.h"
#include "ui/widgets/plaintext.h"

#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace rk::ui {

using namespace items;
using namespace Qt::StringLiterals;

namespace {
constexpr int ReasonRole = TrailingToneRole + 100;
constexpr int WideWidth = 240;
constexpr int NarrowWidth = 56;
} // namespace

NavigationList::NavigationList(QWidget* parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Navigation"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const auto colour = [this] {
        QPalette colors = palette();
        colors.setColor(QPalette::Base, Theme::color(&Tokens::sidebar));
        setPalette(colors);
    };
    connect(Theme::instance(), &Theme::changed, this, colour);
    colour();
}

void NavigationList::addSection(const QString& title)
{
    auto* item = new QStandardItem(title);
    item->setData(true, SectionRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void NavigationList::addItem(const QString& id, const QString& text, const QString& iconName)
{
    auto* item = new QStandardItem(text);
    item->setData(id, ObjectIdRole);
    item->setData(iconName, IconRole);
    // Not the count: the name of an area is the same every day.
    item->setData(text, Qt::AccessibleTextRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_model->appendRow(item);
    describe(item);
}

void NavigationList::setCount(const QString& id, const QString& count, Tone tone)
{
    if (QStandardItem* item = find(id)) {
        item->setData(count, TrailingTextRole);
        item->setData(int(tone), TrailingToneRole);
        describe(item);
    }
}

void NavigationList::setItemEnabled(const QString& id, bool enabled, const QString& reason)
{
    if (QStandardItem* item = find(id)) {
        item->setFlags(enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        item->setData(enabled ? QString() : reason, ReasonRole);
        describe(item);
    }
}

QString NavigationList::currentId() const
{
    return currentIndex().data(ObjectIdRole).toString();
}

void NavigationList::setCurrentId(const QString& id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (const QStandardItem* item = find(id))
        setCurrentIndex(item->index());
}

void NavigationList::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    static_cast<NavigationDelegate*>(itemDelegate())->setCollapsed(collapsed);
    for (int row = 0; row < m_model->rowCount(); ++row)
        describe(m_model->item(row));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return { m_collapsed ? NarrowWidth : WideWidth, height };
}

QSize NavigationList::minimumSizeHint() const
{
    return { m_collapsed ? NarrowWidth : 180, 120 };
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && current != previous)
        Q_EMIT areaChanged(current.data(ObjectIdRole).toString());
}

void NavigationList::focusInEvent(QFocusEvent* event)
{
    // QAbstractItemView would make the first row current, which would open an area.
    const QScopedValueRollback quiet(m_quiet, !currentIndex().isValid());
    QListView::focusInEvent(event);
}

QModelIndex NavigationList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // QListView would go to the very first row and stay where it is when that is a heading.
    if (action == MoveHome)
        return openable(0, 1);
    if (action == MoveEnd)
        return openable(m_model->rowCount() - 1, -1);
    return QListView::moveCursor(action, modifiers);
}

QModelIndex NavigationList::openable(int row, int step) const
{
    for (; row >= 0 && row < m_model->rowCount(); row += step) {
        if (m_model->item(row)->isEnabled())
            return m_model->index(row, 0);
    }
    return {};
}

void NavigationList::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    // Assistive technology selects an item to open it.
    if (!selected.isEmpty() && selected.first().topLeft() != currentIndex())
        setCurrentIndex(selected.first().topLeft());
}

QStandardItem* NavigationList::find(const QString& id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        if (item->data(ObjectIdRole).toString() == id && !item->data(SectionRole).toBool())
            return item;
    }
    return nullptr;
}

void NavigationList::describe(QStandardItem* item)
{
    const QString reason = item->data(ReasonRole).toString();
    // Why it can't be opened goes before how many there are.
    item->setData(
        reason.isEmpty() ? item->data(TrailingTextRole) : reason, Qt::AccessibleDescriptionRole);
    QString tip = m_collapsed ? item->text() : QString();
    if (!reason.isEmpty())
        tip += (tip.isEmpty() ? QString() : u"\n"_s) + reason;
    item->setToolTip(plainToolTip(tip));
}

} // namespace rk::ui
