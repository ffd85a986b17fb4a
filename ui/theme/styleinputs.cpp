// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/draw.h"
#include "ui/theme/stylepainters.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace rk::ui::style {

namespace {

constexpr int ArrowRoom = 28;
constexpr int SpinRoom = 24;

/// Frame shared by line edits, text edits, combo and spin boxes.
void drawInputFrame(
    const QStyleOption* option, QPainter* painter, const QWidget* widget, bool readOnly)
{
    const Tokens& t = Theme::current();
    const State state(option);
    const QRectF rect = option->rect;
    const bool error = hasError(widget);
    const QColor fill = readOnly || !state.enabled || t.isDark ? t.sunken : t.surface;
    const QColor line = error        ? t.danger
        : readOnly || !state.enabled ? t.border
        : state.hover                ? t.muted
                                     : t.control;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(line, error ? 1.5 : 1));
    const qreal inset = error ? 0.75 : 0.5;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6, 6);
    if (isDirty(widget)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.isDark ? t.accentInk : t.accent);
        painter->drawRoundedRect(
            QRectF(rect.left() + 1, rect.top() + 6, 3, rect.height() - 12), 1.5, 1.5);
    }
    painter->restore();
    if (state.focus)
        draw::focusRing(painter, rect, 6);
}

} // namespace

bool drawInputPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit: {
        // Without a line width it is the edit part of a combo or spin box, which has a frame of its
        // own.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if ((!frame || frame->lineWidth > 0) && !isFlat(widget))
            drawInputFrame(option, painter, widget, option->state & QStyle::State_ReadOnly);
        return true;
    }
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_Frame:
        if (!widget || !(widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")))
            return false;
        drawInputFrame(option, painter, widget, widget->property("readOnly").toBool());
        return true;
    default:
        return false;
    }
}

void drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget)
{
    drawInputFrame(option, painter, widget, false);
    const Tokens& t = Theme::current();
    const QRectF arrow(option->rect.right() - 24, option->rect.center().y() - 7, 16, 16);
    draw::icon(
        painter, u"chevron-down", arrow, option->state & QStyle::State_Enabled ? t.muted : t.faint);
}

void drawComboLabel(const QStyleOptionComboBox* option, QPainter* painter)
{
    if (option->editable)
        return;
    const Tokens& t = Theme::current();
    QRect text = option->rect.adjusted(10, 0, -ArrowRoom, 0);
    if (!option->currentIcon.isNull()) {
        option->currentIcon.paint(
            painter, QRect(text.left(), text.center().y() - 7, 16, 16), Qt::AlignCenter);
        text.setLeft(text.left() + 22);
    }
    painter->save();
    painter->setPen(option->state & QStyle::State_Enabled ? t.text : t.faint);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(painter->font())
            .elidedText(option->currentText, Qt::ElideRight, text.width()));
    painter->restore();
}

QRect comboPart(const QStyleOptionComplex* option, QStyle::SubControl part, const QRect& fallback)
{
    const QRect rect = option->rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(8, 2, -ArrowRoom, -2);
    case QStyle::SC_ComboBoxArrow:
        return QRect(rect.right() - ArrowRoom + 1, rect.top(), ArrowRoom, rect.height());
    default:
        return fallback;
    }
}

void drawSpin(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget)
{
    drawInputFrame(option, painter, widget, option->state & QStyle::State_ReadOnly);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Tokens& t = Theme::current();
    const auto arrow = [&](QStyle::SubControl part, QStringView icon, bool possible) {
        QRectF square(0, 0, 12, 12);
        square.moveCenter(QRectF(spinPart(option, part)).center());
        const bool active
            = option->activeSubControls == part && (option->state & QStyle::State_Enabled);
        draw::icon(painter, icon, square, !possible ? t.border : active ? t.text : t.muted);
    };
    arrow(
        QStyle::SC_SpinBoxUp, u"chevron-up", option->stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down",
        option->stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

QRect spinPart(const QStyleOptionSpinBox* option, QStyle::SubControl part)
{
    const QRect rect = option->rect;
    const int room = option->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : SpinRoom;
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QRect(rect.right() - room - 1, rect.top() + 3, room, half - 3);
    case QStyle::SC_SpinBoxDown:
        return QRect(rect.right() - room - 1, rect.top() + half, room, half - 3);
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(8, 2, -room - 4, -2);
    default:
        return rect;
    }
}

} // namespace rk::ui::style
