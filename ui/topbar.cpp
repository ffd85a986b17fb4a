// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/topbar.h"

#include "ui/jumpbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

TopBar::TopBar(QWidget* parent)
    : Panel(&Tokens::surface, parent),
      m_back(makeToolButton(u"chevron-left", tr("Back"), this)),
      m_forward(makeToolButton(u"chevron-right", tr("Forward"), this)),
      m_realm(new PlainLabel({}, TextStyle::Body, &Tokens::muted, this)),
      m_area(new PlainLabel({}, TextStyle::Body, &Tokens::text, this)),
      m_jump(new JumpBox(this)),
      m_menu(makeToolButton(u"list", tr("Menu"), this))
{
    setEdges(Qt::BottomEdge);
    setMinimumHeight(qMax(48, fontMetrics().height() + 20));
    m_realm->setElideMode(Qt::ElideMiddle);
    m_area->setTextStyle(TextStyle::Body, QFont::DemiBold);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 1);
    layout->setSpacing(4);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(8);
    layout->addWidget(m_realm);
    layout->addWidget(new IconLabel(u"chevron-right"_s, 14, &Tokens::faint, this));
    layout->addWidget(m_area);
    layout->addStretch(1);
    layout->addWidget(m_jump);
    layout->addStretch(1);
    layout->addWidget(m_menu);
}

void TopBar::setPlace(const QString& realm, const QString& area)
{
    m_realm->setText(realm);
    m_area->setText(area);
}

} // namespace rk::ui
