// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/profiledelegate.h"

#include "ui/signin/signinservice.h"
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rk::ui {

namespace {
constexpr int Side = 10; ///< free at the left and right of a row's bed
constexpr int TileLeft = 12;
constexpr int TileSide = 32;
constexpr int TextLeft = 56;
constexpr int Gap = 8;
} // namespace

QString ProfileDelegate::placeOf(const ProfileCard& card)
{
    const QString host = hostOf(card.serverUrl);
    return card.realm == card.name ? host : tr("%1 · %2", "host, realm").arg(host, card.realm);
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = QFontMetrics(Fonts::body(QFont::DemiBold)).height()
        + QFontMetrics(Fonts::small()).height();
    return { 160, qMax(60, lines + 24) };
}

void ProfileDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    const QRect bed = option.rect.adjusted(Side, 2, -Side, -2);
    const bool selected = option.state & QStyle::State_Selected;
    const QString name = index.data().toString();
    const QString environment = index.data(EnvironmentRole).toString();
    painter->save();
    if (selected || (option.state & QStyle::State_MouseOver))
        draw::box(painter, bed, 8, selected ? t.accentSoft : t.hover);
    if (selected) {
        draw::box(painter, QRectF(bed.left(), bed.top() + 14, 3, bed.height() - 28), 1.5, t.accent);
    }
    const QRectF tile(
        bed.left() + TileLeft, bed.center().y() - TileSide / 2.0 + 1, TileSide, TileSide);
    paintProfileTile(painter, tile, name, environment, index.data(ColorRole).toString());

    const QFont strong = Fonts::body(QFont::DemiBold);
    const QFont small = Fonts::small();
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(small).height();
    const int top = bed.top() + (bed.height() - first - second - 2) / 2;
    const int left = bed.left() + TextLeft;
    const draw::ChipSpec mark { environmentMark(environment), environmentTone(environment), {} };
    const int chipLeft = bed.right() - Side - draw::chipWidth(mark) + 1;
    draw::chip(painter, QRect(chipLeft, top - 2, bed.right() - chipLeft, first + 4), mark);

    painter->setFont(strong);
    painter->setPen(t.text);
    const int nameWidth = chipLeft - Gap - left;
    painter->drawText(QRect(left, top, nameWidth, first), Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(strong).elidedText(name, Qt::ElideRight, nameWidth));
    painter->setFont(small);
    painter->setPen(t.muted);
    const int placeWidth = bed.right() - Side - left;
    painter->drawText(QRect(left, top + first + 2, placeWidth, second),
        Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(
            index.data(items::SecondaryTextRole).toString(), Qt::ElideMiddle, placeWidth));
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange))
        draw::focusRing(painter, bed, 8);
    painter->restore();
}

} // namespace rk::ui
