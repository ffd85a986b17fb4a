// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>
#include <QStyleOption>

#include <optional>

class QPainter;

/// Parts of RkStyle by kind of control. Each function handles what it knows and says so; RkStyle
/// passes the rest on to Fusion.
namespace rk::ui::style {

/// What most controls ask about their state.
struct State {
    explicit State(const QStyleOption* option)
        : enabled(option->state & QStyle::State_Enabled),
          hover(enabled && (option->state & QStyle::State_MouseOver)),
          pressed(enabled && (option->state & QStyle::State_Sunken)),
          on(option->state & QStyle::State_On),
          focus(option->state & QStyle::State_HasFocus),
          ring(focus && (option->state & QStyle::State_KeyboardFocusChange))
    {
    }
    bool enabled;
    bool hover;
    bool pressed;
    bool on;
    bool focus;
    bool ring; ///< focus that came by key
};

/// True for the list inside a combo box's popup. Such a list is in a QComboBoxPrivateContainer.
bool isComboPopup(const QWidget* view);

bool drawButtonPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget);
bool drawButtonControl(QStyle::ControlElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget);
bool drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget,
    const QStyle* style);
QSize pushButtonSize(const QStyleOptionButton* option, const QWidget* widget);

bool drawInputPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget);
void drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget);
void drawComboLabel(const QStyleOptionComboBox* option, QPainter* painter);
void drawSpin(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget);
QRect comboPart(const QStyleOptionComplex* option, QStyle::SubControl part, const QRect& fallback);
QRect spinPart(const QStyleOptionSpinBox* option, QStyle::SubControl part);

bool drawMenuPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget);
bool drawMenuControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter);
QSize menuItemSize(const QStyleOptionMenuItem* option, const QSize& size);

bool drawViewPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget);
bool drawViewControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget);
void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget,
    const QStyle* style);
std::optional<QRect> scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part);
QSize tabSize(const QStyleOptionTab* option);

} // namespace rk::ui::style
