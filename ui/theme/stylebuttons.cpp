// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainters.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>
#include <QWidget>

namespace rk::ui::style {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSide = 16;
constexpr int IconGap = 6;
constexpr int ArrowSide = 14;
constexpr int ArrowGap = 5;

struct ButtonColors {
    QColor fill;
    QColor line; ///< invalid = none
    QColor text;
};

ButtonColors colorsOf(ButtonKind kind, const State& state)
{
    const Tokens& t = Theme::current();
    const bool active = state.hover || state.pressed;
    const QColor tint = state.pressed ? t.neutralSoft : t.hover;
    if (!state.enabled) {
        if (kind == ButtonKind::Ghost || kind == ButtonKind::DangerGhost
            || kind == ButtonKind::Link)
            return { Qt::transparent, {}, t.faint };
        return { t.neutralSoft, {}, t.faint };
    }
    switch (kind) {
    case ButtonKind::Primary:
        return { active ? t.accentHover : t.accent, {}, t.onAccent };
    case ButtonKind::Danger:
        return { active ? t.dangerHover : t.dangerFill, {}, t.onDanger };
    case ButtonKind::DangerLine:
        return { active ? t.dangerSoft : t.raised, t.danger, t.danger };
    case ButtonKind::DangerGhost:
        return { active ? t.dangerSoft : QColor(Qt::transparent), {}, t.danger };
    case ButtonKind::Ghost:
        return { state.on ? t.accentSoft : active ? tint : QColor(Qt::transparent), {}, t.text };
    case ButtonKind::Link:
        return { active ? t.accentSoft : QColor(Qt::transparent), {}, t.accentInk };
    case ButtonKind::Secondary:
        break;
    }
    return { state.on ? t.accentSoft : active ? tint : t.raised, t.control, t.text };
}

void drawPushPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const State state(option);
    const ButtonColors colors = colorsOf(kindOf(widget), state);
    QRectF rect = option->rect;
    if (state.ring) {
        // The gap keeps ring and fill apart: both are the accent on a primary button.
        draw::focusRing(painter, rect, 7);
        rect.adjust(3, 3, -3, -3);
    }
    draw::box(painter, rect, state.ring ? 5 : 6, colors.fill, colors.line);
}

void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = Theme::current();
    const State state(option);
    const bool partial = option->state & QStyle::State_NoChange;
    const bool filled = state.on || partial;
    QRectF box(0, 0, IconSide, IconSide);
    box.moveCenter(QRectF(option->rect).center());

    const QColor line = !state.enabled ? t.border
        : filled                       ? t.accent
        : state.hover                  ? t.muted
                                       : t.control;
    const QColor fill = !state.enabled ? t.neutralSoft
        : filled                       ? t.accent
        : t.isDark                     ? t.sunken
                                       : t.surface;
    painter->setPen(QPen(line, 1.25));
    painter->setBrush(fill);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (filled) {
        painter->setPen(QPen(state.enabled ? t.onAccent : t.faint, 1.75, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        const QPointF o = box.topLeft();
        if (partial) {
            painter->drawLine(o + QPointF(4.5, 8), o + QPointF(11.5, 8));
        } else {
            const QPointF tick[]
                = { o + QPointF(4, 8.4), o + QPointF(7, 11.2), o + QPointF(12, 5.2) };
            painter->drawPolyline(tick, 3);
        }
    }
    if (state.ring)
        draw::focusRing(painter, box.adjusted(-3, -3, 3, 3), 6);
}

void drawRadio(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = Theme::current();
    const State state(option);
    QRectF box(0, 0, IconSide, IconSide);
    box.moveCenter(QRectF(option->rect).center());
    const QColor line = !state.enabled ? t.border
        : state.on                     ? t.accent
        : state.hover                  ? t.muted
                                       : t.control;
    const QColor fill = !state.enabled ? t.neutralSoft
        : state.on                     ? t.accent
        : t.isDark                     ? t.sunken
                                       : t.surface;
    painter->setPen(QPen(line, 1.25));
    painter->setBrush(fill);
    painter->drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
    if (state.on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(state.enabled ? t.onAccent : t.faint);
        painter->drawEllipse(box.adjusted(5, 5, -5, -5));
    }
    if (state.ring)
        draw::focusRing(painter, box.adjusted(-3, -3, 3, 3), 10);
}

void drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Tokens& t = Theme::current();
    const State state(option);
    const bool outlined = !(option->state & QStyle::State_AutoRaise) && widget;
    if (outlined)
        draw::box(painter, option->rect, 6, state.hover ? t.hover : t.raised, t.control);
    else if (state.on)
        draw::box(painter, option->rect, 6, t.accentSoft);
    else if (state.pressed)
        draw::box(painter, option->rect, 6, t.neutralSoft);
    else if (state.hover)
        draw::box(painter, option->rect, 6, t.hover);
    if (state.ring)
        draw::focusRing(painter, option->rect, 6);
}

void drawPushLabel(const QStyleOptionButton* button, QPainter* painter, const QWidget* widget)
{
    const State state(button);
    const ButtonColors colors = colorsOf(kindOf(widget), state);
    const bool hasIcon = !button->icon.isNull();
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const int room = button->rect.width() - (kindOf(widget) == ButtonKind::Link ? 4 : 12)
        - (hasIcon ? IconSide + IconGap : 0) - (hasMenu ? ArrowSide + ArrowGap : 0);
    const QFontMetrics metrics(painter->font());
    const QString text
        = metrics.elidedText(button->text, Qt::ElideRight, qMax(0, room), Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int width = textWidth + (hasIcon ? IconSide + (text.isEmpty() ? 0 : IconGap) : 0)
        + (hasMenu ? ArrowSide + ArrowGap : 0);
    const QRect rect = button->rect;
    int x = rect.left() + (rect.width() - width) / 2;
    if (hasIcon) {
        button->icon.paint(painter,
            QRect(x, rect.top() + (rect.height() - IconSide) / 2, IconSide, IconSide),
            Qt::AlignCenter, state.enabled ? QIcon::Normal : QIcon::Disabled);
        x += IconSide + IconGap;
    }
    const bool showMnemonic
        = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, button, widget);
    painter->setPen(colors.text);
    painter->drawText(QRect(x, rect.top(), textWidth + 2, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
            | (showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        text);
    if (hasMenu) {
        draw::icon(painter, u"chevron-down",
            QRectF(x + textWidth + ArrowGap, rect.center().y() - 6, ArrowSide, ArrowSide),
            colors.text == Theme::current().text ? Theme::current().muted : colors.text);
    }
}

} // namespace

bool drawButtonPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        drawPushPanel(option, painter, widget);
        return true;
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return true;
    case QStyle::PE_PanelButtonTool:
        drawToolPanel(option, painter, widget);
        return true;
    case QStyle::PE_FrameFocusRect: // the ring is part of the panel
    case QStyle::PE_FrameDefaultButton:
        return true;
    default:
        return false;
    }
}

bool drawButtonControl(QStyle::ControlElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget)
{
    if (element == QStyle::CE_PushButtonBevel) {
        // Only the panel: the label draws the arrow of a menu itself.
        drawPushPanel(option, painter, widget);
        return true;
    }
    if (element != QStyle::CE_PushButtonLabel)
        return false;
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
        drawPushLabel(button, painter, widget);
    return true;
}

bool drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget,
    const QStyle* style)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    // A split button keeps Fusion's geometry.
    if (!button || (button->features & QStyleOptionToolButton::MenuButtonPopup))
        return false;
    drawToolPanel(option, painter, widget);
    QStyleOptionToolButton label = *button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    return true;
}

QSize pushButtonSize(const QStyleOptionButton* option, const QWidget* widget)
{
    const QFontMetrics metrics(widget ? widget->font() : Fonts::body(QFont::Medium));
    const ButtonKind kind = kindOf(widget);
    const bool ghost = kind == ButtonKind::Ghost || kind == ButtonKind::DangerGhost;
    const bool small = isSmall(widget);
    const int padding = kind == ButtonKind::Link ? 6 : ghost ? 20 : 28;
    int width = metrics.size(Qt::TextShowMnemonic, option->text).width() + padding
        - (small && padding > 6 ? 4 : 0);
    if (!option->icon.isNull())
        width += IconSide + IconGap;
    if (option->features & QStyleOptionButton::HasMenu)
        width += ArrowSide + ArrowGap;
    const int height = qMax(small ? 28 : 32, metrics.height() + (small ? 6 : 10));
    return { qMax(width, height), height };
}

} // namespace rk::ui::style
