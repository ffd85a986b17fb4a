// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pageheader.h"

#include "ui/widgets/actionrow.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace rk::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel(title)),
      m_count(new PlainLabel({}, TextStyle::Body, &Tokens::muted)),
      m_actions(new ActionRow)
{
    m_title->setTextStyle(TextStyle::PageTitle, QFont::DemiBold);
    // The count's base line sits on the title's.
    m_count->setContentsMargins(0, 5, 0, 0);
    m_count->setElideMode(Qt::ElideRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    row->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}
void PageHeader::setCount(const QString& text)
{
    m_count->setText(text);
}

QPushButton* PageHeader::addButton(const QString& text, ButtonKind kind, QStringView icon)
{
    return m_actions->addButton(text, kind, icon);
}

} // namespace rk::ui
