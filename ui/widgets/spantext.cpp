// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/spantext.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace rk::ui {

SpanText::SpanText(QWidget* parent) : QWidget(parent)
{
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SpanText::SpanText(const QList<Span>& spans, TextStyle style, QWidget* parent) : SpanText(parent)
{
    m_style = style;
    setSpans(spans);
}

void SpanText::setSpans(const QList<Span>& spans)
{
    m_spans.clear();
    m_text.clear();
    for (const Span& span : spans) {
        m_spans.append({ spelledOut(span.text), span.strong });
        m_text += m_spans.constLast().text;
    }
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void SpanText::setTextStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

void SpanText::setColor(Token color)
{
    m_color = color;
    update();
}

void SpanText::prepare(QTextLayout& layout) const
{
    layout.setText(QString(m_text).replace(QLatin1Char('\n'), QChar::LineSeparator));
    layout.setFont(Fonts::font(m_style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    int position = 0;
    for (const Span& span : m_spans) {
        const int length = int(span.text.size());
        if (span.strong) {
            QTextLayout::FormatRange range;
            range.start = position;
            range.length = length;
            range.format.setFontWeight(QFont::DemiBold);
            formats.append(range);
        }
        position += length;
    }
    layout.setFormats(formats);
}

int SpanText::layOut(QTextLayout& layout, int width) const
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

int SpanText::heightForWidth(int width) const
{
    QTextLayout layout;
    prepare(layout);
    return layOut(layout, qMax(1, width));
}

QSize SpanText::sizeHint() const
{
    QTextLayout layout;
    prepare(layout);
    constexpr int Widest = 480;
    const int height = layOut(layout, Widest);
    return { qMin(Widest, int(std::ceil(layout.maximumWidth())) + 1), height };
}

QSize SpanText::minimumSizeHint() const
{
    return { 40, QFontMetrics(Fonts::font(m_style)).height() };
}

void SpanText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void SpanText::paintEvent(QPaintEvent*)
{
    QTextLayout layout;
    prepare(layout);
    const int textHeight = layOut(layout, width());
    QPainter painter(this);
    painter.setPen(Theme::color(isEnabled() ? m_color : &Tokens::faint));
    layout.draw(&painter, QPointF(0, qMax(0, (height() - textHeight) / 2)));
}

} // namespace rk::ui
