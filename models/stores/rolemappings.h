// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/roles.h"
#include "stores/userstore.h"

namespace rk::stores {

/// How UserStore and GroupStore read role mappings: direct ones by role-mappings and
/// role-mappings/realm, effective ones by …/realm/composite and the console's helper API, which is
/// checked against the rest; where it is missing, client by client.
[[nodiscard]] api::CallHandle readRoleMappings(api::RealmSource& source, const Rights& rights,
    const api::roles::Mapped& of, QObject* context, Done<Listing<RoleMapping>> done);

} // namespace rk::stores
