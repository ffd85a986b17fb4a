// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"

class QPushButton;
class QTimer;

namespace rk::ui {

class PlainLabel;

/// Placeholder rows in the true row height, fading downwards. Nothing moves.
class SkeletonRows : public QWidget {
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget* parent = nullptr);
    void setTwoLines(bool twoLines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_twoLines = false;
};

/// 2 px line that shows that something is being read. Its height is always reserved, so nothing
/// jumps.
class LoadingLine : public QWidget {
    Q_OBJECT
public:
    /// Nothing is painted during the first 200 ms: quick answers stay quiet.
    static constexpr int QuietMs = 200;

    explicit LoadingLine(QWidget* parent = nullptr);

    void start();
    void stop();
    bool isActive() const { return m_active; }
    /// Started and past the quiet time.
    bool isShowing() const { return m_showing; }
    /// 0..1, or negative when the end is not known (the default).
    void setProgress(qreal progress);

Q_SIGNALS:
    void showingChanged(bool showing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void setShowing(bool showing);

    QTimer* m_quiet;
    int m_animation = 0;
    int m_phase = 0;
    qreal m_progress = -1;
    bool m_active = false;
    bool m_showing = false;
};

/// Foot of a long reading: "5,200 of 12,480 users read" and Stop.
class LoadingFoot : public Panel {
    Q_OBJECT
public:
    explicit LoadingFoot(QWidget* parent = nullptr);
    void setText(const QString& text);

Q_SIGNALS:
    void stopRequested();

private:
    PlainLabel* m_text;
};

} // namespace rk::ui
