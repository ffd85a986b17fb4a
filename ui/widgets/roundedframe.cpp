// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/roundedframe.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace rk::ui {

namespace {

constexpr int Radius = 8;

class Overlay : public QWidget {
public:
    Overlay(Token outside, QWidget* parent) : QWidget(parent), m_outside(outside)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath card;
        card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
        painter.fillPath(corners - card, Theme::color(m_outside));
        draw::box(&painter, rect(), Radius, Qt::transparent, Theme::color(&Tokens::border));
    }

private:
    Token m_outside;
};

} // namespace

RoundedFrame::RoundedFrame(QWidget* content, Token outside, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
    m_overlay = new Overlay(outside, this);
    m_overlay->raise();
}

void RoundedFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    m_overlay->raise();
}

} // namespace rk::ui
