// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/detailsplit.h"

#include "ui/widgets/inspector.h"
#include "ui/widgets/tabstrip.h"

#include <QResizeEvent>
#include <QTabBar>

#include <algorithm>

namespace rk::ui {

namespace {
constexpr int WidestDetail = 440;
constexpr int TabMargin = 24;
} // namespace

DetailSplit::DetailSplit(QWidget* list, Inspector* detail, QWidget* parent)
    : QWidget(parent), m_list(list), m_detail(detail)
{
    // Made in the order of the Tab key: list first.
    list->setParent(this);
    detail->setParent(this);
    detail->hide();
}

void DetailSplit::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    const bool hadFocus = m_detail->isAncestorOf(window()->focusWidget());
    m_detail->setVisible(open);
    arrange();
    if (!open && hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

int DetailSplit::detailWidth() const
{
    const int wanted = m_detail->tabs()->bar()->sizeHint().width() + TabMargin;
    return std::min(std::clamp(wanted, DetailWidth, WidestDetail), width());
}

void DetailSplit::arrange()
{
    m_drawer = window()->width() < DrawerBelow;
    const int side = m_open ? detailWidth() : 0;
    m_list->setGeometry(0, 0, m_drawer ? width() : width() - side, height());
    if (m_open) {
        m_detail->setGeometry(width() - side, 0, side, height());
        m_detail->raise();
    }
}

QSize DetailSplit::minimumSizeHint() const
{
    return m_list->minimumSizeHint().expandedTo({ DetailWidth, 0 });
}

QSize DetailSplit::sizeHint() const
{
    return m_list->sizeHint() + QSize(DetailWidth, 0);
}

void DetailSplit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DetailSplit::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

} // namespace rk::ui
