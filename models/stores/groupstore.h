// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/store.h"
#include "stores/userstore.h"

namespace rk::stores {

class GroupStore final : public Store {
    Q_OBJECT
public:
    using Store::Store;

    /// parent empty: top-level groups. Works on servers before 23 too, which have no /children.
    [[nodiscard]] api::CallHandle children(const GroupId& parent, int first, int max,
        QObject* context, Done<Listing<rep::GroupRep>> done);
    /// Flat hits with their paths.
    [[nodiscard]] api::CallHandle search(
        const QString& text, int max, QObject* context, Done<Listing<rep::GroupRep>> done);
    /// The same hits inside their trees: top-level groups whose subGroups hold nothing but hits and
    /// the way to them. first and max count hits.
    [[nodiscard]] api::CallHandle searchTrees(const QString& text, int first, int max,
        QObject* context, Done<Listing<rep::GroupRep>> done);
    [[nodiscard]] api::CallHandle group(
        const GroupId& id, QObject* context, Done<rep::GroupRep> done);
    [[nodiscard]] api::CallHandle members(
        const GroupId& id, int first, int max, QObject* context, Done<Listing<UserRow>> done);
    [[nodiscard]] api::CallHandle roleMappings(
        const GroupId& id, QObject* context, Done<Listing<RoleMapping>> done);
    /// Of the whole tree; the real number even with query-groups alone.
    [[nodiscard]] api::CallHandle count(QObject* context, Done<int> done);

private:
    api::CallHandle topLevel(
        int first, int max, QObject* context, Done<Listing<rep::GroupRep>> done);
};

/// How many groups are right below this one, on servers old (they come along) and new (counted).
int childCount(const rep::GroupRep& group);
/// Those that came along, sorted by name.
QList<rep::GroupRep> subGroupsOf(const rep::GroupRep& group);

} // namespace rk::stores
