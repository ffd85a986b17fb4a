// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

namespace rk::ui {

namespace {
constexpr int TileSide = 56;
constexpr int SentenceWidth = 420;
} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_tile(new IconTile({}, items::Tone::Accent, TileSide)),
      m_title(new PlainLabel({}, TextStyle::DialogTitle)),
      m_sentence(new PlainLabel({}, TextStyle::Body, &Tokens::muted)),
      m_request(new PlainLabel({}, TextStyle::Mono, &Tokens::muted)),
      m_buttons(new QHBoxLayout)
{
    m_title->setTextStyle(TextStyle::DialogTitle, QFont::DemiBold);
    for (PlainLabel* label : { m_title, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_sentence->setMaximumWidth(SentenceWidth);
    m_request->setAlignment(Qt::AlignCenter);
    m_request->setElideMode(Qt::ElideMiddle);
    m_request->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 16, 40, 16);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_tile, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_title);
    // A wrapped label aligned inside a box loses its height for width: stretches centre it instead.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_request);
    column->addStretch();
}

void EmptyState::setContent(
    const QString& iconName, items::Tone tone, const QString& title, const QString& sentence)
{
    m_tile->setContent(iconName, tone);
    m_title->setText(oneLine(title));
    m_sentence->setText(oneLine(sentence, 600));
    m_sentence->setVisible(!sentence.isEmpty());
    setRequestLine({});
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        // A button may be replacing the state from its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton* EmptyState::addButton(const QString& text, ButtonKind kind, QStringView icon)
{
    QPushButton* button = makeButton(text, kind, icon);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::setRequestLine(const QString& line)
{
    m_request->setText(line);
    m_request->setVisible(!line.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace rk::ui
