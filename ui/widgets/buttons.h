// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/styleprops.h"

#include <QPushButton>
#include <QString>
#include <QToolButton>

namespace rk::ui {

/// A push button of a kind, with an icon by name. The icon takes the colour of the label.
QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Secondary,
    QStringView icon = {}, QWidget* parent = nullptr);

/// Changes the kind of a button made by makeButton(), its icon included.
void applyKind(QPushButton* button, ButtonKind kind, QStringView icon = {});

/// A 32 x 32 icon button. `name` is its accessible name and its tooltip.
QToolButton* makeToolButton(QStringView icon, const QString& name, QWidget* parent = nullptr);

} // namespace rk::ui
