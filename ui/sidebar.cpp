// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar.h"

#include "ui/realmcard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rk::ui {

Sidebar::Sidebar(QWidget* parent)
    : Panel(&Tokens::sidebar, parent),
      m_card(new RealmCard(this)),
      m_navigation(new NavigationList(this)),
      m_accountRow(new QWidget(this)),
      m_avatar(new Avatar({}, 28, m_accountRow)),
      m_account(new PlainLabel({}, TextStyle::Body, &Tokens::text, m_accountRow)),
      m_accountNote(new PlainLabel({}, TextStyle::Small, &Tokens::muted, m_accountRow)),
      m_accountButton(makeToolButton(u"more", tr("Account"), m_accountRow))
{
    setEdges(Qt::RightEdge);
    // As wide as the card above, in German as well.
    m_navigation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_account->setTextStyle(TextStyle::Body, QFont::DemiBold);
    m_account->setElideMode(Qt::ElideRight);
    m_accountNote->setElideMode(Qt::ElideRight);
    m_accountButton->setPopupMode(QToolButton::InstantPopup);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_account);
    names->addWidget(m_accountNote);
    auto* account = new QHBoxLayout(m_accountRow);
    account->setContentsMargins(12, 8, 8, 8);
    account->setSpacing(10);
    account->addWidget(m_avatar);
    account->addLayout(names, 1);
    account->addWidget(m_accountButton);

    auto* cardRow = new QHBoxLayout;
    cardRow->setContentsMargins(8, 8, 8, 4);
    cardRow->addWidget(m_card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(cardRow);
    layout->addWidget(m_navigation, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_accountRow);
    setCollapsed(false);
}

void Sidebar::setIdentity(const WindowIdentity& identity)
{
    m_card->setIdentity(identity);
    m_avatar->setName(identity.account);
    m_account->setText(identity.account);
    m_accountNote->setText(identity.accountNote);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    const bool german = locale().language() == QLocale::German;
    setFixedWidth(collapsed ? IconWidth : german ? GermanWidth : FullWidth);
    m_card->setCollapsed(collapsed);
    m_navigation->setCollapsed(collapsed);
    m_avatar->setVisible(!collapsed);
    m_account->setVisible(!collapsed);
    m_accountNote->setVisible(!collapsed);
}

} // namespace rk::ui
