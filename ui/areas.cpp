// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/areas.h"

namespace rk::ui {

QList<AreaEntry> builtAreas()
{
    QList<AreaEntry> areas;
    return areas;
}

} // namespace rk::ui
