// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace rk::ui {

/// A card around a widget that fills its own corners, such as a table: the outline and the rounded
/// corners are painted over it.
class RoundedFrame : public QWidget {
    Q_OBJECT
public:
    /// `outside` is the colour around the card.
    explicit RoundedFrame(
        QWidget* content, Token outside = &Tokens::surface, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_overlay = nullptr;
};

} // namespace rk::ui
