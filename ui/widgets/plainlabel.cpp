// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rk::ui {

namespace {
/// Narrower than this an elided text says nothing.
constexpr int SmallestElided = 24;
/// A word without a gap in it (a name, an address) widens no window beyond this.
constexpr int WidestWrappedMinimum = 240;
constexpr int WidestWrappedHint = 560;
} // namespace

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    connect(Theme::instance(), &Theme::changed, this, &PlainLabel::applyColor);
}

PlainLabel::PlainLabel(const QString& text, TextStyle style, Token color, QWidget* parent)
    : PlainLabel(parent)
{
    setText(text);
    setTextStyle(style);
    setColor(color);
}

void PlainLabel::setTextStyle(TextStyle style, QFont::Weight weight)
{
    m_style = style;
    m_weight = weight;
    m_styled = true;
    applyFont();
}

void PlainLabel::setColor(Token color)
{
    m_color = color;
    applyColor();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Expanding,
        sizePolicy().verticalPolicy());
    updateGeometry();
    update();
}

void PlainLabel::setSelectable(bool selectable)
{
    if (selectable) {
        setElideMode(Qt::ElideNone);
        setWordWrap(true);
    }
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

bool PlainLabel::isElided() const
{
    return m_elide != Qt::ElideNone
        && (fontMetrics().horizontalAdvance(spelledOut(text())) > contentsRect().width()
            || text().contains(QLatin1Char('\n')));
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone) {
        QSize size = QLabel::minimumSizeHint();
        if (wordWrap())
            size.setWidth(qMin(size.width(), WidestWrappedMinimum));
        return size;
    }
    return { qMin(SmallestElided, fontMetrics().horizontalAdvance(text())),
        fontMetrics().height() };
}

QSize PlainLabel::sizeHint() const
{
    if (m_elide == Qt::ElideNone) {
        QSize size = QLabel::sizeHint();
        if (wordWrap() && size.width() > WidestWrappedHint
            && QLabel::minimumSizeHint().width() > WidestWrappedMinimum)
            size = { WidestWrappedHint, heightForWidth(WidestWrappedHint) };
        return size;
    }
    const QMargins margins = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(spelledOut(text()));
    return { width + margins.left() + margins.right() + 1,
        fontMetrics().height() + margins.top() + margins.bottom() };
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!isElided()) {
            event->ignore();
            return true;
        }
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_styled)
        applyFont();
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString line = spelledOut(text()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = fontMetrics().elidedText(line, m_elide, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(),
        int(alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
        palette(), isEnabled(), shown, foregroundRole());
}

void PlainLabel::applyColor()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, Theme::color(&Tokens::faint));
    setPalette(colors);
}

void PlainLabel::applyFont()
{
    setFont(Fonts::font(m_style, m_weight));
}

} // namespace rk::ui
