// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/binding/area.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace rk::ui {

/// What the navigation knows of an area before it exists.
struct AreaEntry {
    QString id; ///< as Area::areaId()
    QString section; ///< heading it stands under; translated
    QString title; ///< translated
    QString icon;
    /// Any one of these admin roles opens it; the first one is named when all are missing.
    QStringList anyOfRoles;
    std::function<Area*(AreaContext&, QWidget* parent)> make;
};

/// The areas that are built, in the order of the navigation. The one place to add one.
QList<AreaEntry> builtAreas();

} // namespace rk::ui
