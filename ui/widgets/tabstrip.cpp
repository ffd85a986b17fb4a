// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tabstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTabBar>

namespace rk::ui {

using namespace Qt::StringLiterals;

TabStrip::TabStrip(const QString& name, QWidget* parent)
    : QWidget(parent), m_bar(new QTabBar), m_more(makeToolButton(u"more", tr("All tabs")))
{
    m_bar->setAccessibleName(name);
    // It scrolls to the current tab; the style gives the scroll buttons no place.
    m_bar->setUsesScrollButtons(true);
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 1);
    row->setSpacing(0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_bar, &QTabBar::currentChanged, this, &TabStrip::currentChanged);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TabStrip::fillMenu);
}

int TabStrip::addTab(const QString& text)
{
    m_texts.append(text);
    const int index = m_bar->addTab(text);
    m_bar->setAccessibleTabName(index, text);
    updateOverflow();
    return index;
}

void TabStrip::setCount(int index, const QString& count)
{
    const QString text = m_texts.at(index);
    m_bar->setTabText(index, count.isEmpty() ? text : tr("%1 %2", "tab, count").arg(text, count));
    updateOverflow();
}

int TabStrip::currentIndex() const
{
    return m_bar->currentIndex();
}
void TabStrip::setCurrentIndex(int index)
{
    m_bar->setCurrentIndex(index);
}

bool TabStrip::overflows() const
{
    int needed = 0;
    for (int i = 0; i < m_bar->count(); ++i)
        needed += m_bar->tabRect(i).width();
    return needed > width() - 20;
}

QSize TabStrip::minimumSizeHint() const
{
    return { 120, m_bar->sizeHint().height() + 1 };
}

void TabStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateOverflow();
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::color(&Tokens::border));
}

void TabStrip::updateOverflow()
{
    m_more->setVisible(overflows());
}

void TabStrip::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (int i = 0; i < m_bar->count(); ++i) {
        QAction* action = menu->addAction(m_bar->tabText(i));
        action->setCheckable(true);
        action->setChecked(i == m_bar->currentIndex());
        connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    }
}

} // namespace rk::ui
