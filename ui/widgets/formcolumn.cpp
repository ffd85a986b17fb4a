// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/formcolumn.h"

#include "ui/widgets/labeledfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toggle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace rk::ui {

FormColumn::FormColumn(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

LabeledField* FormColumn::addField(const QString& label, QWidget* field, const QString& hint)
{
    auto* labeled = new LabeledField(label, field, hint);
    m_fields.append(labeled);
    m_layout->addWidget(labeled);
    return labeled;
}

QList<LabeledField*> FormColumn::addPair(
    const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const QList<LabeledField*> pair
        = { new LabeledField(leftLabel, left), new LabeledField(rightLabel, right) };
    for (LabeledField* field : pair) {
        m_fields.append(field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_layout->addLayout(row);
    return pair;
}

ToggleRow* FormColumn::addToggle(const QString& name, const QString& hint)
{
    auto* row = new ToggleRow(name, hint);
    m_layout->addWidget(row);
    return row;
}

void FormColumn::addSection(const QString& title)
{
    m_layout->addWidget(new SectionHeading(title));
}
void FormColumn::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}
void FormColumn::addStretch()
{
    m_layout->addStretch(1);
}

LabeledField* FormColumn::firstError() const
{
    for (LabeledField* field : m_fields) {
        if (!field->error().isEmpty())
            return field;
    }
    return nullptr;
}

SectionHeading::SectionHeading(const QString& title, QWidget* parent) : QWidget(parent)
{
    auto* label = new PlainLabel(title, TextStyle::Small);
    label->setTextStyle(TextStyle::Small, QFont::DemiBold);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(label);
    row->addWidget(new Hairline, 1);
}

FormScroll::FormScroll(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content)
{
    auto* holder = new QWidget;
    m_inner = new QVBoxLayout(holder);
    m_inner->setContentsMargins(20, 16, 20, 16);
    m_inner->addWidget(content);
    m_inner->addStretch(1);
    holder->installEventFilter(this);
    auto* area = new QScrollArea;
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    // A row that is too wide must shrink; the area would grow sideways and hide its own right
    // margin.
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

void FormScroll::setMargins(int horizontal, int vertical)
{
    m_inner->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event)
{
    // A scroll area does not tell the layouts above it that its content wants another size.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

QSize FormScroll::sizeHint() const
{
    constexpr int Highest = 560;
    const QSize size = m_inner->sizeHint();
    const int height = m_inner->hasHeightForWidth()
        ? m_inner->heightForWidth(qMax(width(), size.width()))
        : size.height();
    return { size.width(), qMin(height, Highest) };
}

} // namespace rk::ui
