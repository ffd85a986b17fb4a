// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace rk::ui {

namespace {
constexpr int CloseWidth = 24; ///< pointer target; its cross is 12
constexpr int ClosableHeight = 28;
constexpr int PlainHeight = 24;
/// A chip is a word or two: longer text is cut and shown in the tooltip.
constexpr int WidestText = 320;
} // namespace

Chip::Chip(const QString& text, items::Tone tone, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_tone(tone), m_iconName(iconName)
{
    installAccessibility();
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setTone(items::Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    setFocusPolicy(closable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, closable);
    setAccessibleDescription(closable ? tr("Press Delete to remove it") : QString());
    updateGeometry();
    update();
}

void Chip::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

QSize Chip::sizeHint() const
{
    const int width = qMin(WidestText, fullWidth());
    const int height = qMax(m_closable ? ClosableHeight : PlainHeight, draw::chipHeight() + 2);
    return { width + (m_closable ? CloseWidth - 6 : 0), height };
}

int Chip::fullWidth() const
{
    return draw::chipWidth({ oneLine(text()), m_tone, m_iconName, false });
}

QSize Chip::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), 56 + (m_closable ? CloseWidth : 0)), sizeHint().height() };
}

QRect Chip::closeRect() const
{
    return QRect(width() - CloseWidth, 0, CloseWidth, height());
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (width() < sizeHint().width() || fullWidth() > WidestText)
            QToolTip::showText(
                static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool closes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace
        || event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (m_closable && closes && !event->isAutoRepeat())
        Q_EMIT closeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent* event)
{
    if (m_closable)
        QAbstractButton::mousePressEvent(event);
    else
        event->ignore();
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_closable) {
        event->ignore();
        return;
    }
    const bool close = isDown() && closeRect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (close)
        Q_EMIT closeRequested();
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::current();
    QPainter painter(this);
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QColor ink = t.*inkOf(m_tone);
    draw::box(&painter, rect(), 6, m_outlined ? QColor(Qt::transparent) : t.*softOf(m_tone),
        m_outlined ? t.control : QColor());
    int x = 8;
    if (!m_iconName.isEmpty()) {
        draw::icon(&painter, m_iconName, QRectF(x - 2, (height() - 14) / 2.0, 14, 14), ink);
        x += 16;
    }
    const QFont font = Fonts::small(QFont::Medium);
    const QRect place(x, 0, width() - x - (m_closable ? CloseWidth - 2 : 5), height());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? t.faint : m_tone == items::Tone::Neutral ? t.text : ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(oneLine(text()), Qt::ElideRight, place.width()));
    if (m_closable) {
        QRectF cross(0, 0, 12, 12);
        cross.moveCenter(QRectF(closeRect()).center() - QPointF(2, 0));
        draw::icon(&painter, u"close", cross, underMouse() ? t.text : ink);
    }
    if (ring)
        draw::focusRing(&painter, rect(), 6);
}

} // namespace rk::ui
