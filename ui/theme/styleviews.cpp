// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylepainters.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>

#include <optional>

namespace rk::ui::style {

namespace {

/// Same as the margin of a cell's text, so that header and cells are flush.
constexpr int HeaderMargin = 10;
constexpr int MinimumHandle = 32;

void fillHeader(QPainter* painter, const QRect& rect)
{
    const Tokens& t = Theme::current();
    painter->fillRect(rect, t.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
}

/// Drawn whole here: Fusion places the label through its own geometry, up to 6 px off the cells.
void drawHeader(const QStyleOptionHeader* header, QPainter* painter, const QWidget* widget)
{
    const Tokens& t = Theme::current();
    fillHeader(painter, header->rect);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const bool first = header->position == QStyleOptionHeader::Beginning
        || header->position == QStyleOptionHeader::OnlyOneSection;
    const QFont font = Fonts::small(sorted ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    QRect text = header->rect.adjusted(
        HeaderMargin + (first ? leadingGutter(widget) : 0), 0, -HeaderMargin, 0);
    if (sorted)
        text.setRight(text.right() - 16);
    const QString label = metrics.elidedText(header->text, Qt::ElideRight, qMax(0, text.width()));
    painter->save();
    painter->setFont(font);
    painter->setPen(sorted ? t.text : t.muted);
    painter->drawText(
        text, int(header->textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, label);
    painter->restore();
    if (sorted) {
        const int end = header->textAlignment & Qt::AlignRight
            ? text.right()
            : text.left() + metrics.horizontalAdvance(label);
        draw::icon(painter,
            header->sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-down" : u"chevron-up",
            QRectF(end + 4, header->rect.center().y() - 6, 13, 13), t.muted);
    }
    if (header->state & QStyle::State_KeyboardFocusChange && header->state & QStyle::State_HasFocus)
        draw::focusRing(painter, header->rect.adjusted(1, 1, -1, -2), 4);
}

void drawTabShape(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = Theme::current();
    const State state(option);
    const bool selected = option->state & QStyle::State_Selected;
    const QRectF rect = option->rect;
    if (state.hover && !selected)
        draw::box(painter, rect.adjusted(2, 5, -2, -5), 6, t.hover);
    if (selected)
        draw::box(painter, QRectF(rect.left() + 10, rect.bottom() - 2, rect.width() - 20, 2), 1,
            t.isDark ? t.accentInk : t.accent);
    if (state.focus)
        draw::focusRing(painter, rect.adjusted(2, 5, -2, -5), 6);
}

void drawTabLabel(const QStyleOptionTab* tab, QPainter* painter)
{
    const Tokens& t = Theme::current();
    const bool selected = tab->state & QStyle::State_Selected;
    const bool enabled = tab->state & QStyle::State_Enabled;
    painter->save();
    painter->setFont(Fonts::body(selected ? QFont::DemiBold : QFont::Medium));
    painter->setPen(!enabled ? t.faint : selected ? t.text : t.muted);
    painter->drawText(
        tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, tab->text);
    painter->restore();
}

void drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter)
{
    const Tokens& t = Theme::current();
    const qreal height = qMin(8, bar->rect.height());
    QRectF groove(bar->rect.left(), 0, bar->rect.width(), height);
    groove.moveTop(bar->rect.top() + (bar->rect.height() - height) / 2);
    draw::box(painter, groove, height / 2, t.neutralSoft);
    const bool busy = bar->maximum <= bar->minimum;
    const qreal part
        = busy ? 0.3 : qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    if (part <= 0)
        return;
    QRectF done = groove;
    done.setWidth(qMax(height, groove.width() * qMin(1.0, part)));
    draw::box(painter, done, height / 2, t.isDark ? t.accentInk : t.accent);
}

/// What lies under a scroll bar: the view beside it.
QColor scrollBackground(const QWidget* widget)
{
    for (const QWidget* area = widget; area; area = area->parentWidget()) {
        if (const auto* scrollArea = qobject_cast<const QAbstractScrollArea*>(area)) {
            const QWidget* view = scrollArea->viewport();
            return view->palette().color(view->backgroundRole());
        }
    }
    return Theme::color(&Tokens::surface);
}

void drawBranch(const QStyleOption* option, QPainter* painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    QRectF square(0, 0, 14, 14);
    square.moveCenter(QRectF(option->rect).center());
    draw::icon(painter, option->state & QStyle::State_Open ? u"chevron-down" : u"chevron-right",
        square, Theme::color(&Tokens::muted));
}

} // namespace

bool isComboPopup(const QWidget* view)
{
    return view && view->parentWidget()
        && view->parentWidget()->inherits("QComboBoxPrivateContainer");
}

bool drawViewPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget)
{
    const Tokens& t = Theme::current();
    switch (element) {
    case QStyle::PE_Frame:
        if (!widget || !widget->inherits("QAbstractScrollArea"))
            return false;
        draw::box(painter, option->rect, 6, Qt::transparent, t.border);
        return true;
    case QStyle::PE_PanelItemViewItem: {
        const bool selected = option->state & QStyle::State_Selected;
        const bool hover
            = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
        if (isComboPopup(widget)) {
            if (selected || hover)
                draw::box(painter, QRectF(option->rect).adjusted(4, 1, -4, -1), 5, t.accentSoft);
        } else if (selected || hover) {
            draw::box(painter, QRectF(option->rect).adjusted(2, 1, -2, -1), 6,
                selected ? t.selected : t.hover);
        }
        return true;
    }
    case QStyle::PE_IndicatorBranch:
        drawBranch(option, painter);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, scrollBackground(widget));
        return true;
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_IndicatorTabTearLeft:
    case QStyle::PE_IndicatorTabTearRight:
    case QStyle::PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

bool drawViewControl(QStyle::ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget)
{
    switch (element) {
    case QStyle::CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawHeader(header, painter, widget);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        fillHeader(painter, option->rect);
        return true;
    case QStyle::CE_TabBarTabShape:
        drawTabShape(option, painter);
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTabLabel(tab, painter);
        return true;
    case QStyle::CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            drawProgress(bar, painter);
        return true;
    case QStyle::CE_Splitter:
        painter->fillRect(option->rect, Theme::current().border);
        return true;
    default:
        return false;
    }
}

void drawScrollBar(
    const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget, const QStyle* style)
{
    const Tokens& t = Theme::current();
    // Scroll bars are opaque widgets: whatever is not painted keeps old pixels.
    painter->fillRect(option->rect, scrollBackground(widget));
    if (option->maximum <= option->minimum)
        return;
    const QRectF handle
        = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    draw::box(painter, handle.adjusted(2, 2, -2, -2), 3, active ? t.control : t.scroll);
}

std::optional<QRect> scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part)
{
    const QRect rect = option->rect;
    const bool vertical = option->orientation == Qt::Vertical;
    const int length = vertical ? rect.height() : rect.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const qint64 whole = range + option->pageStep;
    const int handle = range > 0 && whole > 0
        ? qMin(length, qMax(MinimumHandle, int(qint64(length) * option->pageStep / whole)))
        : length;
    int position = range > 0
        ? int((length - handle) * (qint64(option->sliderPosition) - option->minimum) / range)
        : 0;
    if (option->upsideDown)
        position = length - handle - position;
    const auto slice = [&](int from, int size) {
        return vertical ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                        : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return QRect();
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return slice(position, handle);
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, position);
    case QStyle::SC_ScrollBarAddPage:
        return slice(position + handle, length - position - handle);
    default:
        return std::nullopt;
    }
}

QSize tabSize(const QStyleOptionTab* option)
{
    // Measured semibold, or tabs would jump when they are selected.
    const QFontMetrics metrics(Fonts::body(QFont::DemiBold));
    return { metrics.size(Qt::TextShowMnemonic, option->text).width() + 20,
        qMax(40, metrics.height() + 22) };
}

} // namespace rk::ui::style
