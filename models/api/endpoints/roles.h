// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

/// Keycloak's Admin REST reference, resources "Roles", "Roles (by ID)" and "Role Mapper" (looked at
/// on 21.1.2, 24.0.5 and 26.7.4).
namespace rk::api::roles {

/// GET roles or clients/{uuid}/roles. client empty: the realm's. Brief: without attributes.
Request<QList<rep::RoleRep>> list(
    const RealmName& realm, const ClientUuid& client, const QString& search, Page page);
/// GET roles/{name} or clients/{uuid}/roles/{name}. Names may hold slashes and spaces.
Request<rep::RoleRep> byName(const RealmName& realm, const ClientUuid& client, const QString& name);
/// GET roles-by-id/{id}
Request<rep::RoleRep> get(const RealmName& realm, const RoleId& id);
/// GET roles-by-id/{id}/composites: associated roles of realm and clients, direct ones
Request<QList<rep::RoleRep>> composites(const RealmName& realm, const RoleId& id, Page page);
/// GET roles/{name}/users: direct holders only. 2 s for 100 rows of a million users.
Request<QList<rep::UserRep>> users(
    const RealmName& realm, const ClientUuid& client, const QString& name, Page page);
/// GET roles/{name}/groups: direct holders only
Request<QList<rep::GroupRep>> groups(
    const RealmName& realm, const ClientUuid& client, const QString& name, Page page);

/// Whose role mappings.
struct Mapped {
    QString id;
    bool isGroup = false;
};
/// GET {users|groups}/{id}/role-mappings: direct. {} with 200 for realm roles without view-realm
/// and for client roles without view-clients (26.7).
Request<rep::RoleMappingsRep> mappings(const RealmName& realm, const Mapped& of);
/// GET …/role-mappings/realm: direct realm roles. Needs view-users only.
Request<QList<rep::RoleRep>> realmMappings(const RealmName& realm, const Mapped& of);
/// GET …/role-mappings/realm/composite: effective realm roles. Needs view-users only.
Request<QList<rep::RoleRep>> effectiveRealmMappings(const RealmName& realm, const Mapped& of);
/// GET …/role-mappings/clients/{uuid}/composite: effective roles of one client; view-clients
Request<QList<rep::RoleRep>> effectiveClientMappings(
    const RealmName& realm, const Mapped& of, const ClientUuid& client);

/// A role as the console's own helper API names it: client holds the clientId, clientId the uuid.
struct ConsoleRole : rep::Representation {
    using Representation::Representation;
    static constexpr rep::Field<"id", QString> Id {};
    static constexpr rep::Field<"name", QString> Name {}; ///< "role" before 26
    static constexpr rep::Field<"role", QString> Role {};
    static constexpr rep::Field<"description", QString> Description {};
    static constexpr rep::Field<"client", QString> ClientId {};
    static constexpr rep::Field<"clientId", QString>
        Uuid {}; ///< of the client; absent in realm roles
};
/// GET ui-ext/effective-roles-all/{users|groups}/{id} (26 and later): all effective roles in one
/// answer. Not a documented API; answers [] where rights are missing: check against the others.
Request<QList<ConsoleRole>> consoleEffectiveRoles(const RealmName& realm, const Mapped& of);
/// GET ui-ext/effective-roles/{users|groups}/{id}: effective client roles only
Request<QList<ConsoleRole>> consoleEffectiveClientRoles(const RealmName& realm, const Mapped& of);

} // namespace rk::api::roles
