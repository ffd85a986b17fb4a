// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jumpbox.h"

#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int Icon = 16;
constexpr int Gap = 8;

} // namespace

JumpBox::JumpBox(QWidget* parent) : QPushButton(parent)
{
    setText(tr("Jump to an area or a command…"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void JumpBox::setShortcutShown(const QKeySequence& keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    setToolTip(m_keys);
    update();
}

QSize JumpBox::sizeHint() const
{
    return { Width, qMax(32, QFontMetrics(Fonts::body()).height() + 10) };
}

/// The looking glass alone still says what it is.
QSize JumpBox::minimumSizeHint() const
{
    return { Icon + 2 * Gap, sizeHint().height() };
}

void JumpBox::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& t = Theme::current();
    QPainter painter(this);
    draw::box(&painter, rect(), 6, underMouse() ? t.hover : t.raised, t.control);
    const QRect icon(Gap, (height() - Icon) / 2, Icon, Icon);
    draw::icon(&painter, u"search", icon, t.muted);

    QRect text = rect().adjusted(icon.right() + Gap, 0, -Gap, 0);
    const QFontMetrics small(Fonts::small());
    const int keysWidth = small.horizontalAdvance(m_keys) + 2 * Gap;
    if (!m_keys.isEmpty() && text.width() > 3 * keysWidth) {
        const int keysHeight = small.height() + 4;
        const QRect keys(
            text.right() - keysWidth + 1, (height() - keysHeight) / 2, keysWidth, keysHeight);
        draw::box(&painter, keys, 4, t.sunken, t.border);
        painter.setFont(Fonts::small());
        painter.setPen(t.faint);
        painter.drawText(keys, Qt::AlignCenter, m_keys);
        text.setRight(keys.left() - Gap);
    }
    painter.setFont(Fonts::body());
    painter.setPen(t.faint);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(Fonts::body()).elidedText(this->text(), Qt::ElideRight, text.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        draw::focusRing(&painter, rect(), 6);
}

} // namespace rk::ui
