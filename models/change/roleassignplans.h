// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

namespace rk::change {

/// Roles given to and taken from a user, a group or a composite role.
///  - read what is assigned directly; what is so already is left out of the plan;
///  - one POST per container (realm, each client) for what is given, then one DELETE with a body
///    per container for what is taken, so that at no time less is assigned than before and after.
///    Entries need id and name; one unknown entry and the server applies none of the request;
///  - verify: read the direct assignments again;
///  - inverse: {"kind":"roles"} with add and remove swapped, of what really changed.
std::shared_ptr<const Recipe> recipeOf(const ChangeUserRoles& intent);
std::shared_ptr<const Recipe> recipeOf(const ChangeGroupRoles& intent);
std::shared_ptr<const Recipe> recipeOf(const ChangeComposites& intent);

/// The same for an entry of the journal; holder: "user", "group", "role".
std::shared_ptr<const Recipe> roleAssignment(const QString& holder, const QString& id,
    const QString& name, const QList<RoleRef>& add, const QList<RoleRef>& remove);

/// Requests that give or take roles, one per container; address: the holder's, below the realm.
QList<Step> assignmentSteps(const Scene& scene, api::Verb verb, const QStringList& address,
    bool composites, const QList<RoleRef>& roles);

} // namespace rk::change
