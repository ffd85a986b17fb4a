// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/store.h"

namespace rk::stores {

/// A search on the server. Empty means all.
struct UserQuery {
    /// As Keycloak's search: prefix over username, names, e-mail; *infix*; "exact"; id:… works too.
    QString search;
    std::optional<bool> enabled;
    std::optional<bool> emailVerified;

    bool operator==(const UserQuery&) const = default;
};

/// A row of the table; small, since a cache holds thousands.
struct UserRow {
    UserId id;
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    bool enabled = false;
    qint64 createdTimestamp = 0;
    QString federationLink;
};

/// Role mappings of a user or group: direct ones, and the effective ones beside them.
struct RoleMapping {
    rep::RoleRep role;
    QString clientId; ///< empty for realm roles
    ClientUuid client; ///< empty for realm roles
    bool direct = true; ///< false: comes by a group or a composite
};

/// An identity provider link, credential etc. are read by the screens that show them.
class UserStore final : public Store {
    Q_OBJECT
public:
    using Store::Store;

    [[nodiscard]] api::CallHandle list(
        const UserQuery& query, int first, int max, QObject* context, Done<QList<UserRow>> done);
    [[nodiscard]] api::CallHandle count(const UserQuery& query, QObject* context, Done<int> done);
    /// In full, with userProfileMetadata where the server has it (24 and later).
    [[nodiscard]] api::CallHandle user(const UserId& id, QObject* context, Done<rep::UserRep> done);
    [[nodiscard]] api::CallHandle profile(QObject* context, Done<rep::UserProfileRep> done);
    [[nodiscard]] api::CallHandle groups(
        const UserId& id, QObject* context, Done<Listing<rep::GroupRep>> done);
    /// Direct and effective, realm and clients, sorted by client and name.
    [[nodiscard]] api::CallHandle roleMappings(
        const UserId& id, QObject* context, Done<QList<RoleMapping>> done);
};

} // namespace rk::stores
