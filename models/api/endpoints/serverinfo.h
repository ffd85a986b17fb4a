// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

/// Keycloak's Admin REST reference, resource "Root" (looked at on 21.1.2, 24.0.5 and 26.7.4).
namespace rk::api::serverinfo {

/// GET /admin/serverinfo. systemInfo.version only with manage-realm in the signed-in realm (26.7).
Request<rep::ServerInfoRep> get();

} // namespace rk::api::serverinfo
