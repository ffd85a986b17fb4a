// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace rk::gallery {

/// One picture: a name and how to make its widget. The widget is shown, grabbed and deleted.
struct Sheet {
    QString name;
    std::function<QWidget*()> make;
};

std::vector<Sheet> sheets();
/// Dialogs, each with sample data.
std::vector<Sheet> dialogSheets();

} // namespace rk::gallery
