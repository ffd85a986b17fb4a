// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/navigationdelegate.h"

#include "items/roles.h"
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace rk::ui {

using namespace items;

namespace {
constexpr int IconLeft = 20;
constexpr int IconSide = 18;
constexpr int TextLeft = 48;
} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int text = QFontMetrics(Fonts::body()).height() + 10;
    if (m_collapsed && index.data(SectionRole).toBool())
        return { 56, 13 };
    return { m_collapsed ? 56 : 160, qMax(32, text) };
}

void NavigationDelegate::paintSection(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    if (m_collapsed) {
        painter->fillRect(
            QRect(rect.left() + 14, rect.center().y(), rect.width() - 28, 1), t.border);
        return;
    }
    painter->setFont(Fonts::caption(QFont::DemiBold));
    painter->setPen(t.faint);
    painter->drawText(rect.adjusted(IconLeft, 6, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        index.data().toString());
}

void NavigationDelegate::paintCount(
    QPainter* painter, QRect& text, const QModelIndex& index, bool enabled) const
{
    const QString count = index.data(TrailingTextRole).toString();
    if (count.isEmpty())
        return;
    const Tone tone = static_cast<Tone>(index.data(TrailingToneRole).toInt());
    if (tone != Tone::Neutral && enabled) {
        text.setRight(draw::badge(painter, text, count, tone).left() - 8);
        return;
    }
    const QFont font = Fonts::caption(QFont::Medium);
    painter->setFont(font);
    painter->setPen(Theme::color(&Tokens::faint));
    const QRect place = text.adjusted(0, 0, -5, 0);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
    text.setRight(place.right() - QFontMetrics(font).horizontalAdvance(count) - 8);
}

void NavigationDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    const QRect rect = option.rect;
    painter->save();
    if (index.data(SectionRole).toBool()) {
        paintSection(painter, rect, index);
        painter->restore();
        return;
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF bed = QRectF(rect).adjusted(8, 1, -8, -1);
    if (selected || (enabled && (option.state & QStyle::State_MouseOver)))
        draw::box(painter, bed, 6, selected ? t.accentSoft : t.neutralSoft);
    if (selected)
        draw::box(painter, QRectF(bed.left(), bed.top() + 7, 3, bed.height() - 14), 1.5,
            t.isDark ? t.accentInk : t.accent);
    const int iconLeft
        = m_collapsed ? rect.left() + (rect.width() - IconSide) / 2 : rect.left() + IconLeft;
    draw::icon(painter, index.data(IconRole).toString(),
        QRectF(iconLeft, rect.top() + (rect.height() - IconSide) / 2.0, IconSide, IconSide),
        !enabled       ? t.faint
            : selected ? t.accentInk
                       : t.muted);
    if (!m_collapsed) {
        QRect text = rect.adjusted(TextLeft, 0, -15, 0);
        paintCount(painter, text, index, enabled);
        const QFont font = Fonts::body(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(enabled ? t.text : t.faint);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    const bool keyboard
        = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if ((option.state & QStyle::State_HasFocus) && keyboard)
        draw::focusRing(painter, bed, 6);
    painter->restore();
}

} // namespace rk::ui
