// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

/// Keycloak's Admin REST reference, resource "Clients" (looked at on 21.1.2, 24.0.5 and 26.7.4).
namespace rk::api::clients {

/// GET clients, sorted by clientId. 200 and [] for those who have query-clients without
/// view-clients. Always in full: there is no brief form.
Request<QList<rep::ClientRep>> list(const RealmName& realm, Page page);
/// GET clients?clientId=…: the one with exactly this clientId, or none
Request<QList<rep::ClientRep>> byClientId(const RealmName& realm, const QString& clientId);
/// GET clients/{uuid}. Holds the client secret in clear.
Request<rep::ClientRep> get(const RealmName& realm, const ClientUuid& client);

} // namespace rk::api::clients
