// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/loading.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QTimerEvent>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int FrameMs = 40;
constexpr int Frames = 60; ///< of one pass of the line
} // namespace

SkeletonRows::SkeletonRows(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SkeletonRows::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    static constexpr int widths[] = { 150, 118, 176, 134, 160, 124, 148, 170, 112 };
    constexpr int Count = std::size(widths);
    const Tokens& t = Theme::current();
    const int rowHeight
        = m_twoLines ? Theme::instance()->twoLineRowHeight() : Theme::instance()->rowHeight();
    QPainter painter(this);
    for (int row = 0, y = 0; y < height(); ++row, y += rowHeight) {
        const float strength = qMax(0.15F, 1.0F - float(row) * 0.1F);
        QColor bar = t.skeleton;
        bar.setAlphaF(strength);
        QColor line = t.border;
        line.setAlphaF(strength);
        const qreal middle = y + rowHeight / 2.0;
        const auto placeholder = [&](qreal x, qreal width, qreal side) {
            draw::box(&painter, QRectF(x, middle - side / 2, width, side), side / 2, bar);
        };
        placeholder(10, 24, 24);
        placeholder(44, widths[row % Count], 12);
        placeholder(252, widths[(row + 3) % Count] - 10, 12);
        if (width() > 560)
            placeholder(452, 80, 12);
        if (width() > 760)
            placeholder(600, widths[(row + 5) % Count] - 40, 12);
        painter.fillRect(QRectF(0, y + rowHeight - 1, width(), 1), line);
    }
}

LoadingLine::LoadingLine(QWidget* parent) : QWidget(parent), m_quiet(new QTimer(this))
{
    setFixedHeight(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(QuietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { setShowing(true); });
}

void LoadingLine::start()
{
    if (m_active)
        return;
    m_active = true;
    m_progress = -1;
    m_phase = 0;
    m_quiet->start();
}

void LoadingLine::stop()
{
    m_active = false;
    m_quiet->stop();
    setShowing(false);
}

void LoadingLine::setProgress(qreal progress)
{
    m_progress = progress;
    update();
}

void LoadingLine::setShowing(bool showing)
{
    if (showing == m_showing)
        return;
    m_showing = showing;
    if (m_animation != 0)
        killTimer(m_animation);
    m_animation = showing && !Theme::instance()->reducedMotion() ? startTimer(FrameMs) : 0;
    update();
    Q_EMIT showingChanged(showing);
}

void LoadingLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_animation)
        return;
    m_phase = (m_phase + 1) % Frames;
    if (m_progress < 0)
        update();
}

void LoadingLine::paintEvent(QPaintEvent*)
{
    if (!m_showing)
        return;
    const Tokens& t = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.border);
    qreal from = 0;
    qreal part = qBound(0.0, m_progress, 1.0);
    if (m_progress < 0) {
        // Without motion a still third of the line says "under way".
        part = 0.33;
        if (m_animation != 0)
            from = width() * ((1 + part) * m_phase / Frames - part);
    }
    painter.fillRect(QRectF(from, 0, width() * part, 2), t.isDark ? t.accentInk : t.accent);
}

LoadingFoot::LoadingFoot(QWidget* parent)
    : Panel(&Tokens::sidebar, parent), m_text(new PlainLabel({}, TextStyle::Small))
{
    setEdges(Qt::TopEdge);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(new IconLabel(u"refresh"_s, 14));
    m_text->setElideMode(Qt::ElideRight);
    row->addWidget(m_text, 1);
    QPushButton* stop = makeButton(tr("Stop"), ButtonKind::Ghost);
    setSmall(stop);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &LoadingFoot::stopRequested);
}

void LoadingFoot::setText(const QString& text)
{
    m_text->setText(text);
}

} // namespace rk::ui
