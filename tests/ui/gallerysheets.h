// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <utility>
#include <vector>

class QStandardItem;
class QWidget;

namespace rk::gallery {

/// One picture: a name and how to make its widget. The widget is shown, grabbed and deleted.
struct Sheet {
    QString name;
    std::function<QWidget*()> make;
};

std::vector<Sheet> sheets();
/// Of these, whole pages.
std::vector<Sheet> pageSheets();
/// Dialogs, each with sample data.
std::vector<Sheet> dialogSheets();

/// A cell of a sample table, with more roles than its text.
QStandardItem* cell(
    const QString& text, std::initializer_list<std::pair<int, QVariant>> roles = {});

} // namespace rk::gallery
