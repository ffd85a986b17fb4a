// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "stores/realmstores.h"

#include <QString>

namespace rk::ui {

/// What an area works with: one realm of one server. Owned by the session, which ends after the
/// areas; passed by reference.
struct AreaContext {
    stores::RealmStores& stores;
    change::Engine& engine;
    QString environmentName; ///< "PRODUCTION", "TEST" or empty; the word on the apply button
    bool production = false;
    QString serverUrl; ///< with base path, no slash at the end; for redirect URIs shown to copy
    QString realmId; ///< for layouts remembered per realm: profile id and realm name
};

} // namespace rk::ui
