// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace rk::ui {

/// A plain area with a background token, hairlines on chosen edges or a rounded outline.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);
    explicit Panel(Token background, QWidget* parent = nullptr);

    void setBackground(Token background);
    /// 1 px lines on these edges.
    void setEdges(Qt::Edges edges, Token line = &Tokens::border);
    /// A card: outline all round. Radius 8 for cards, 10 for docks.
    void setBox(int radius = 8, Token line = &Tokens::border);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_background = nullptr;
    Token m_line = &Tokens::border;
    Qt::Edges m_edges;
    int m_radius = -1;
};

/// One hairline.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rk::ui
