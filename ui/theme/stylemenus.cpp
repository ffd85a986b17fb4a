// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainters.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace rk::ui::style {

namespace {

constexpr int TextLeft = 38;
constexpr int IconLeft = 12;

QString label(const QStyleOptionMenuItem* item)
{
    return item->text.section(QLatin1Char('\t'), 0, 0);
}
QString shortcut(const QStyleOptionMenuItem* item)
{
    return item->text.section(QLatin1Char('\t'), 1);
}

void squareOutline(QPainter* painter, const QRect& rect, const QColor& fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Theme::current().control);
    painter->setBrush(fill);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawMark(const QStyleOptionMenuItem* item, QPainter* painter, bool enabled)
{
    const QRect place(item->rect.left() + IconLeft, item->rect.center().y() - 7, 16, 16);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            draw::icon(painter, u"check", place, Theme::color(&Tokens::accentInk));
    } else if (!item->icon.isNull()) {
        item->icon.paint(
            painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void drawItem(const QStyleOptionMenuItem* item, QPainter* painter)
{
    const Tokens& t = Theme::current();
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), t.border);
        return;
    }
    const bool enabled = item->state & QStyle::State_Enabled;
    if (enabled && (item->state & QStyle::State_Selected))
        draw::box(painter, QRectF(rect).adjusted(4, 1, -4, -1), 5, t.accentSoft);
    drawMark(item, painter, enabled);
    painter->save();
    painter->setFont(Fonts::body());
    painter->setPen(enabled ? t.text : t.faint);
    painter->drawText(rect.adjusted(TextLeft, 0, -12, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, label(item));
    painter->setFont(Fonts::small());
    painter->setPen(enabled ? t.muted : t.faint);
    painter->drawText(
        rect.adjusted(0, 0, -14, 0), Qt::AlignVCenter | Qt::AlignRight, shortcut(item));
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        draw::icon(painter, u"chevron-right",
            QRectF(rect.right() - 22, rect.center().y() - 6, 14, 14), t.muted);
}

void drawBarItem(const QStyleOptionMenuItem* item, QPainter* painter)
{
    const Tokens& t = Theme::current();
    painter->fillRect(item->rect, t.surface);
    if (item->state & (QStyle::State_Selected | QStyle::State_Sunken))
        draw::box(painter, QRectF(item->rect).adjusted(1, 2, -1, -2), 5, t.accentSoft);
    painter->setPen(item->state & QStyle::State_Enabled ? t.text : t.faint);
    painter->drawText(
        item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

} // namespace

bool drawMenuPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget)
{
    const Tokens& t = Theme::current();
    switch (element) {
    case QStyle::PE_PanelMenu:
        painter->fillRect(option->rect, t.raised);
        return true;
    case QStyle::PE_FrameMenu: // square: rounded popups turn black without a compositor
        squareOutline(painter, option->rect, Qt::transparent);
        return true;
    case QStyle::PE_PanelTipLabel:
        squareOutline(painter, option->rect, t.raised);
        return true;
    case QStyle::PE_Frame:
        if (!widget || !widget->inherits("QComboBoxPrivateContainer"))
            return false;
        squareOutline(painter, option->rect, t.raised);
        return true;
    default:
        return false;
    }
}

bool drawMenuControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    switch (element) {
    case QStyle::CE_MenuItem:
        if (item)
            drawItem(item, painter);
        return true;
    case QStyle::CE_MenuBarItem:
        if (item)
            drawBarItem(item, painter);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::current().surface);
        return true;
    default:
        return false;
    }
}

QSize menuItemSize(const QStyleOptionMenuItem* option, const QSize& size)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return { size.width(), 9 };
    const QFontMetrics metrics(Fonts::body());
    const int keys = QFontMetrics(Fonts::small()).horizontalAdvance(shortcut(option));
    const int width = TextLeft + metrics.size(Qt::TextShowMnemonic, label(option)).width()
        + (keys > 0 ? keys + 28 : 16) + 16;
    return { width, qMax(30, metrics.height() + 10) };
}

} // namespace rk::ui::style
