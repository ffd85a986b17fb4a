// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/rkstyle.h"

#include "ui/theme/fonts.h"
#include "ui/theme/iconset.h"
#include "ui/theme/stylepainters.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextEdit>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ControlHeight = 32;

/// The desktop's order of Cancel and verb. Without a desktop theme Qt falls back to the order of
/// Windows; on a Unix that is nobody's habit but KDE's, so the verb goes rightmost.
int dialogButtonLayout(int fromPlatform)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool kde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
    if (fromPlatform == QDialogButtonBox::WinLayout && !kde)
        return QDialogButtonBox::GnomeLayout;
#endif
    return fromPlatform;
}
} // namespace

RkStyle::RkStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void RkStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool reacts = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
        || qobject_cast<QTextEdit*>(widget);
    if (reacts)
        widget->setAttribute(Qt::WA_Hover);
    if (auto* bar = qobject_cast<QTabBar*>(widget)) {
        bar->setDrawBase(false);
        bar->setExpanding(false);
        bar->setElideMode(Qt::ElideNone);
    } else if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->setFrameShape(QFrame::NoFrame);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
    } else if (widget->inherits("QComboBoxPrivateContainer")) {
        widget->setContentsMargins(1, 4, 1, 4);
    }
}

void RkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool handled = style::drawButtonPrimitive(element, option, painter, widget)
        || style::drawInputPrimitive(element, option, painter, widget)
        || style::drawMenuPrimitive(element, option, painter, widget)
        || style::drawViewPrimitive(element, option, painter, widget);
    painter->restore();
    if (!handled)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void RkStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (element == CE_ComboBoxLabel) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            style::drawComboLabel(combo, painter);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool handled = style::drawButtonControl(element, option, painter, widget)
        || style::drawMenuControl(element, option, painter)
        || style::drawViewControl(element, option, painter, widget);
    painter->restore();
    if (!handled)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void RkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        style::drawCombo(option, painter, widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            style::drawSpin(spin, painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            style::drawScrollBar(slider, painter, widget, this);
        return;
    case CC_ToolButton:
        if (style::drawToolButton(option, painter, widget, this))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize RkStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return style::pushButtonSize(button, widget);
        break;
    case CT_LineEdit:
        result.setHeight(qMax(ControlHeight, size.height() + 10));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(ControlHeight, option->fontMetrics.height() + 10));
        if (type == CT_ComboBox)
            result.setWidth(size.width() + 44);
        break;
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return style::tabSize(tab);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return style::menuItemSize(item, size);
        break;
    case CT_ItemViewItem:
        if (style::isComboPopup(widget))
            result.setHeight(qMax(30, option->fontMetrics.height() + 10));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(ControlHeight, QFontMetrics(Fonts::small()).height() + 10));
        break;
    default:
        break;
    }
    return result;
}

QRect RkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            if (const auto rect = style::scrollBarPart(slider, part))
                return visualRect(option->direction, option->rect, *rect);
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return visualRect(option->direction, option->rect, style::spinPart(spin, part));
    }
    const QRect fallback = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox)
        return style::comboPart(option, part, fallback);
    return fallback;
}

QRect RkStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_ItemViewItemText:
        if (style::isComboPopup(widget))
            return QProxyStyle::subElementRect(element, option, widget).adjusted(8, 0, 0, 0);
        break;
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const QRect contents = QProxyStyle::subElementRect(element, option, widget);
        return frame && frame->lineWidth > 0 ? contents.adjusted(6, 0, -4, 0) : contents;
    }
    case SE_TabBarScrollLeftButton:
    case SE_TabBarScrollRightButton:
    case SE_TabBarTearIndicatorLeft:
    case SE_TabBarTearIndicatorRight:
        // TabStrip has a menu instead; the bar still scrolls.
        return QRect(option->rect.right() + 1, option->rect.top(), 0, option->rect.height());
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int RkStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarScrollButtonWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolBarIconSize:
        return 20;
    case PM_HeaderMarkSize:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_DefaultFrameWidth:
        // Keeps a text edit's square viewport inside the rounded outline.
        if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget))
            return 3;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RkStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        return dialogButtonLayout(QProxyStyle::styleHint(hint, option, widget, data));
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Widget_Animation_Duration:
        return Theme::instance()->duration(120);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon RkStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return IconSet::icon(u"close");
    case SP_MessageBoxInformation:
        return IconSet::icon(u"info", &Tokens::info);
    case SP_MessageBoxWarning:
        return IconSet::icon(u"warning", &Tokens::warn);
    case SP_MessageBoxCritical:
        return IconSet::icon(u"critical", &Tokens::danger);
    case SP_MessageBoxQuestion:
        return IconSet::icon(u"help", &Tokens::info);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace rk::ui
