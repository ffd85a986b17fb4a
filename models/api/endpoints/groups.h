// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

/// Keycloak's Admin REST reference, resource "Groups" (looked at on 21.1.2, 24.0.5 and 26.7.4).
namespace rk::api::groups {

/// GET groups: top-level groups. From 23 on with subGroupCount and empty subGroups; before, with
/// the whole tree below each. 200 and [] for those who have query-groups without view-users.
Request<QList<rep::GroupRep>> list(const RealmName& realm, Page page);
/// GET groups?search=…&populateHierarchy=false: flat hits from 23 on; before, the parameter is
/// unknown and top-level groups with the hits somewhere in subGroups come.
Request<QList<rep::GroupRep>> search(const RealmName& realm, const QString& text, Page page);
/// GET groups?search=…&populateHierarchy=true: top-level groups with the way to each hit in
/// subGroups; first and max count hits. Before 23, whole trees with a hit somewhere.
Request<QList<rep::GroupRep>> searchTrees(const RealmName& realm, const QString& text, Page page);
/// GET groups/{id}/children. 405 before 23: look into subGroups of get().
Request<QList<rep::GroupRep>> children(const RealmName& realm, const GroupId& parent, Page page);
/// GET groups/{id}
Request<rep::GroupRep> get(const RealmName& realm, const GroupId& id);
/// GET groups/count: of the whole tree, or of the top level
Request<int> count(const RealmName& realm, bool topOnly = false);
/// GET groups/{id}/members: direct ones only
Request<QList<rep::UserRep>> members(const RealmName& realm, const GroupId& id, Page page);

} // namespace rk::api::groups
