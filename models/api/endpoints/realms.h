// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

/// Keycloak's Admin REST reference, resource "Realms Admin" (looked at on 21.1.2, 24.0.5 and
/// 26.7.4).
namespace rk::api::realms {

/// GET /admin/realms: those the caller may see something of. Brief since 22.
Request<QList<rep::RealmRep>> list();
/// GET /admin/realms/{realm}. Six members without view-realm; 403 without any admin role.
Request<rep::RealmRep> get(const RealmName& realm);
/// GET organizations?max=1. 403 without manage-realm or an organizations role (26 and later).
Request<QJsonArray> firstOrganization(const RealmName& realm);
/// GET events/config. Needs view-events or manage-events.
Request<QJsonObject> eventsConfig(const RealmName& realm);
/// GET /admin/{signed-in realm}/console/whoami?currentRealm={realm}. 403 for clients without the
/// attribute security.admin.console; 401 when asked for another realm than the token's.
Request<QJsonObject> whoami(const RealmName& signedInTo, const RealmName& realm);

} // namespace rk::api::realms
