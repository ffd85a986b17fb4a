// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/rights.h"
#include "stores/store.h"

namespace rk::stores {

/// Finds out what the signed-in person may do in the source's realm. Asks whoami when the realm of
/// the sign-in is known and the server lets this client ask; else tries cheap reads that differ by
/// role (table in rightsprobe.cpp). Roles that no read tells apart stay Unknown.
[[nodiscard]] api::CallHandle probeRights(
    api::RealmSource& source, const RealmName& signedInTo, QObject* context, Done<Rights> done);

} // namespace rk::stores
