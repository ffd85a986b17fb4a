// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panel.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rk::ui {

Panel::Panel(QWidget* parent) : QWidget(parent) { }

Panel::Panel(Token background, QWidget* parent) : QWidget(parent), m_background(background) { }

void Panel::setBackground(Token background)
{
    m_background = background;
    update();
}

void Panel::setEdges(Qt::Edges edges, Token line)
{
    m_edges = edges;
    m_line = line;
    update();
}

void Panel::setBox(int radius, Token line)
{
    m_radius = radius;
    m_line = line;
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor fill = m_background ? Theme::color(m_background) : QColor(Qt::transparent);
    const QColor line = m_line ? Theme::color(m_line) : QColor();
    if (m_radius >= 0) {
        draw::box(&painter, rect(), m_radius, fill, line);
        return;
    }
    if (m_background)
        painter.fillRect(rect(), fill);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_edges & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::color(&Tokens::border));
}

} // namespace rk::ui
