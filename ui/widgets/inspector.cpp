// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inspector.h"

#include "ui/theme/iconset.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tabstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int PictureSide = 44;
constexpr int Margin = 20;
} // namespace

Inspector::Inspector(QWidget* parent)
    : Panel(&Tokens::surface, parent),
      m_tabs(new TabStrip(tr("Details"))),
      m_messages(new MessageArea),
      m_stack(new QStackedWidget)
{
    setEdges(Qt::LeftEdge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    m_messages->setContentsMargins(12, 12, 12, 0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    buildFoot();
    column->addWidget(m_foot);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT currentTabChanged(index);
    });
}

void Inspector::buildHead()
{
    m_head = new QWidget;
    m_title = new PlainLabel;
    m_title->setTextStyle(TextStyle::PanelTitle, QFont::DemiBold);
    m_title->setElideMode(Qt::ElideRight);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_state = new Chip({});
    m_state->hide();
    m_id = new PlainLabel({}, TextStyle::Mono, &Tokens::muted);
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    QToolButton* copy = makeToolButton(u"copy", tr("Copy ID"));
    copy->setFixedSize(24, 24);
    copy->setIconSize({ 14, 14 });
    connect(copy, &QToolButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_id->text()); });
    QToolButton* close = makeToolButton(u"close", tr("Close details"));
    connect(close, &QToolButton::clicked, this, &Inspector::closeRequested);

    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_state);
    titleRow->addStretch(0);
    m_idRow = new QWidget;
    auto* idLayout = new QHBoxLayout(m_idRow);
    idLayout->setContentsMargins(0, 0, 0, 0);
    idLayout->setSpacing(4);
    idLayout->addWidget(m_id, 1);
    idLayout->addWidget(copy);
    idLayout->addStretch(0);
    m_idRow->hide();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addLayout(titleRow);
    texts->addWidget(m_idRow);
    texts->addStretch();

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    m_picture = new IconTile(u"user"_s, items::Tone::Accent, PictureSide);
    top->addWidget(m_picture, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    m_actions = new ActionRow;
    auto* actionLine = new QHBoxLayout;
    actionLine->addWidget(m_actions, 1);
    actionLine->addStretch(0);
    auto* column = new QVBoxLayout(m_head);
    column->setContentsMargins(Margin, 14, 12, 8);
    column->setSpacing(10);
    column->addLayout(top);
    column->addLayout(actionLine);
}

void Inspector::buildFoot()
{
    m_foot = new Panel(&Tokens::accentSoft);
    m_foot->setEdges(Qt::TopEdge);
    m_footText = new PlainLabel;
    m_footText->setElideMode(Qt::ElideRight);
    m_revert = makeButton(tr("Revert"), ButtonKind::Ghost);
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_footRow = new QHBoxLayout(m_foot);
    m_footRow->setContentsMargins(Margin, 12, Margin, 12);
    m_footRow->addWidget(new IconLabel(u"edit"_s, 18, &Tokens::accentInk));
    m_footRow->addWidget(m_footText, 1);
    m_footRow->addWidget(m_revert);
    m_footRow->addWidget(m_save);
    m_foot->hide();
    connect(m_revert, &QPushButton::clicked, this, &Inspector::revertRequested);
    connect(m_save, &QPushButton::clicked, this, &Inspector::saveRequested);
}

QPushButton* Inspector::addFootButton(const QString& text)
{
    QPushButton* button = makeButton(text, ButtonKind::Secondary);
    m_footRow->insertWidget(m_footRow->count() - 1, button);
    return button;
}

void Inspector::setPicture(QWidget* picture)
{
    delete m_head->layout()->replaceWidget(m_picture, picture);
    delete m_picture;
    m_picture = picture;
}

void Inspector::setPerson(const QString& name)
{
    setPicture(new Avatar(name, PictureSide));
}

void Inspector::setTile(const QString& iconOrLetters, items::Tone tone)
{
    setPicture(new IconTile(iconOrLetters, tone, PictureSide));
}

void Inspector::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Inspector::setIdentifier(const QString& id)
{
    m_id->setText(id);
    m_idRow->setVisible(!id.isEmpty());
}

void Inspector::setState(const QString& text, items::Tone tone, const QString& iconName)
{
    m_state->setText(text);
    m_state->setTone(tone);
    m_state->setIconName(iconName);
    m_state->setVisible(!text.isEmpty());
}

int Inspector::addTab(const QString& text, QWidget* page)
{
    m_stack->addWidget(page);
    return m_tabs->addTab(text);
}

void Inspector::setTabCount(int index, const QString& count)
{
    m_tabs->setCount(index, count);
}
QWidget* Inspector::page(int index) const
{
    return m_stack->widget(index);
}
int Inspector::currentTab() const
{
    return m_tabs->currentIndex();
}
void Inspector::setCurrentTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void Inspector::setUnsavedCount(int count)
{
    m_unsaved = count;
    updateFoot();
}

void Inspector::setSaving(bool saving)
{
    m_saving = saving;
    updateFoot();
}

void Inspector::updateFoot()
{
    m_footText->setText(m_saving ? tr("Saving…")
            : m_unsaved == 1     ? tr("1 unsaved change")
                                 : tr("%n unsaved changes", nullptr, m_unsaved));
    m_revert->setEnabled(!m_saving);
    m_save->setEnabled(!m_saving);
    m_foot->setVisible(m_unsaved > 0 || m_saving);
}

} // namespace rk::ui
