// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/realmcard.h"

#include "ui/environmentline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rk::ui {

RealmCard::RealmCard(QWidget* parent)
    : Panel(&Tokens::raised, parent),
      m_tile(new IconTile(u"#"_s, items::Tone::Accent, 32, this)),
      m_button(makeToolButton(u"globe", tr("Switch realm"), this)),
      m_texts(new QWidget(this)),
      m_combo(new QComboBox(m_texts)),
      m_host(new PlainLabel({}, TextStyle::Small, &Tokens::muted, m_texts))
{
    setBox(8, &Tokens::border);
    auto* caption
        = new PlainLabel(tr("Managed realm"), TextStyle::Caption, &Tokens::muted, m_texts);
    caption->setBuddy(m_combo);
    m_combo->setAccessibleName(tr("Managed realm"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setFont(Fonts::body(QFont::DemiBold));
    setFlat(m_combo);
    m_host->setElideMode(Qt::ElideMiddle);
    connect(m_combo, &QComboBox::textActivated, this, [this](const QString& realm) {
        if (realm != m_identity.realm)
            Q_EMIT realmChosen(realm);
    });
    connect(m_button, &QToolButton::clicked, this, &RealmCard::openRealmMenu);
    m_button->hide();

    auto* texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(caption);
    texts->addWidget(m_combo);
    texts->addWidget(m_host);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_tile, 0, Qt::AlignVCenter);
    head->addWidget(m_texts, 1);
    head->addWidget(m_button, 0, Qt::AlignHCenter);
    buildBand();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_band);
}

void RealmCard::buildBand()
{
    m_band = new Panel(&Tokens::prod, this);
    m_band->setFixedHeight(qMax(22, Fonts::small().pixelSize() + 8));
    m_bandIcon = new IconLabel(u"warning"_s, 14, &Tokens::onProd, m_band);
    m_word = new PlainLabel({}, TextStyle::Small, &Tokens::onProd, m_band);
    m_word->setTextStyle(TextStyle::Small, QFont::Bold);
    m_bandVersion = new PlainLabel({}, TextStyle::Small, &Tokens::onProd, m_band);
    auto* layout = new QHBoxLayout(m_band);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_bandIcon);
    layout->addWidget(m_word);
    layout->addStretch(1);
    layout->addWidget(m_bandVersion);
}

void RealmCard::setIdentity(const WindowIdentity& identity)
{
    m_identity = identity;
    m_tile->setContent(u"#"_s + identity.realm.left(1).toUpper(), items::Tone::Accent);
    m_host->setText(identity.host);
    m_button->setToolTip(plainToolTip(tr("%1 on %2").arg(identity.realm, identity.host)));
    setRealms({ identity.realm });
    showBand();
}

void RealmCard::setRealms(const QStringList& realms)
{
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    m_combo->addItems(realms);
    if (!realms.contains(m_identity.realm))
        m_combo->insertItem(0, m_identity.realm);
    resetChoice();
}

void RealmCard::setServerVersion(const QString& version)
{
    m_version = version;
    showBand();
}

void RealmCard::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_texts->setVisible(!collapsed);
    m_tile->setVisible(!collapsed);
    m_button->setVisible(collapsed);
    const int margin = collapsed ? 3 : 8;
    layout()->setContentsMargins(margin, margin, margin, margin);
    showBand();
}

void RealmCard::resetChoice()
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentText(m_identity.realm);
}

void RealmCard::showBand()
{
    using Environment = WindowIdentity::Environment;
    const bool production = m_identity.environment == Environment::Production;
    const bool test = m_identity.environment == Environment::Test;
    m_band->setVisible(production || test);
    m_band->setBackground(production ? &Tokens::prod : &Tokens::warnSoft);
    const Token ink = production ? &Tokens::onProd : &Tokens::warn;
    m_bandIcon->setColor(ink);
    m_word->setColor(ink);
    m_bandVersion->setColor(ink);
    m_word->setText(environmentWord(m_identity.environment));
    m_word->setVisible(!m_collapsed);
    m_bandVersion->setText(m_version);
    m_bandVersion->setVisible(!m_collapsed && !m_version.isEmpty());
}

void RealmCard::openRealmMenu()
{
    QMenu menu(this);
    for (int i = 0; i < m_combo->count(); ++i) {
        // A realm may have an ampersand in its name, which is not a mnemonic here.
        const QString realm = m_combo->itemText(i);
        QAction* action = menu.addAction(QString(realm).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(realm == m_identity.realm);
        connect(action, &QAction::triggered, this, [this, realm] {
            if (realm != m_identity.realm)
                Q_EMIT realmChosen(realm);
        });
    }
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace rk::ui
