// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toggle.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rk::ui {

namespace {
constexpr int Width = 36;
constexpr int Height = 20;
constexpr int Margin = 3; ///< above and below: a target of 26 px
} // namespace

Toggle::Toggle(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    installAccessibility();
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    return { Width, Height + 2 * Margin };
}

bool Toggle::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void Toggle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // belongs to the dialog
    else
        QAbstractButton::keyPressEvent(event);
}

void Toggle::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    // As on buttons, the fill shrinks so that a gap separates it from the ring.
    QRectF track(0, Margin, Width, Height);
    if (ring) {
        draw::focusRing(&painter, rect(), 12);
        track.adjust(3, 0, -3, 0);
    }
    const bool on = isChecked();
    const QColor line = !isEnabled() ? t.border
        : on                         ? t.accent
        : underMouse()               ? t.muted
                                     : t.control;
    const QColor fill = !isEnabled() ? t.neutralSoft
        : on                         ? t.accent
        : t.isDark                   ? t.sunken
                                     : t.surface;
    draw::box(&painter, track, 9.5, fill, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? t.faint : on ? t.onAccent : t.control);
    if (!on) {
        painter.drawEllipse(track.topLeft() + QPointF(10, 10), 6, 6);
        return;
    }
    const QPointF knob = track.topRight() + QPointF(-10, 10);
    painter.drawEllipse(knob, 7, 7);
    painter.setPen(QPen(
        isEnabled() ? t.accent : t.neutralSoft, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[]
        = { knob + QPointF(-3, 0.3), knob + QPointF(-0.7, 2.4), knob + QPointF(3.2, -2.1) };
    painter.drawPolyline(tick, 3);
}

ToggleRow::ToggleRow(const QString& name, const QString& hint, QWidget* parent)
    : QWidget(parent),
      m_label(new PlainLabel(name)),
      m_hintLabel(new PlainLabel({}, TextStyle::Small, &Tokens::muted)),
      m_toggle(new Toggle(name)),
      m_hint(hint)
{
    m_label->setTextStyle(TextStyle::Body, QFont::Medium);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_toggle);
    m_hintLabel->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_label);
    texts->addWidget(m_hintLabel);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    connect(m_toggle, &Toggle::toggled, this, &ToggleRow::toggled);
    updateHint();
}

bool ToggleRow::isChecked() const
{
    return m_toggle->isChecked();
}
void ToggleRow::setChecked(bool checked)
{
    m_toggle->setChecked(checked);
}

void ToggleRow::setHint(const QString& hint)
{
    m_hint = hint;
    updateHint();
}

void ToggleRow::setChangedFrom(const QString& before)
{
    m_before = before;
    updateHint();
}

void ToggleRow::setReadOnly(bool readOnly, const QString& reason)
{
    m_toggle->setEnabled(!readOnly);
    m_reason = readOnly ? reason : QString();
    updateHint();
}

void ToggleRow::updateHint()
{
    const QString base = m_reason.isEmpty() ? m_hint : m_reason;
    const QString shown = m_before.isEmpty() ? base
        : base.isEmpty()                     ? m_before
                         : tr("%1 · %2", "changed mark, hint").arg(m_before, base);
    m_hintLabel->setText(shown);
    m_hintLabel->setVisible(!shown.isEmpty());
    m_hintLabel->setColor(m_before.isEmpty() ? &Tokens::muted : &Tokens::accentInk);
    m_toggle->setAccessibleDescription(shown);
}

void ToggleRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && m_toggle->isEnabled())
        m_toggle->click();
}

} // namespace rk::ui
