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

UserRow userRow(const rep::UserRep& user);

/// Role mappings of a user or group: direct ones, and the effective ones beside them.
struct RoleMapping {
    rep::RoleRep role;
    QString clientId; ///< empty for realm roles
    ClientUuid client; ///< empty for realm roles
    bool direct = true; ///< false: comes by a group or a composite
    QString group; ///< not direct, and this group of the user has it itself: the group's path
};

/// Sorted by client (the realm first) and name, without regard to case.
void sortMappings(QList<RoleMapping>& mappings);

class UserStore final : public Store {
    Q_OBJECT
public:
    using Store::Store;

    /// Without view-users the server answers [] and a count that is not 0.
    [[nodiscard]] api::CallHandle list(
        const UserQuery& query, int first, int max, QObject* context, Done<QList<UserRow>> done);
    [[nodiscard]] api::CallHandle count(const UserQuery& query, QObject* context, Done<int> done);
    /// In full, with userProfileMetadata where the server has it (24 and later).
    [[nodiscard]] api::CallHandle user(const UserId& id, QObject* context, Done<rep::UserRep> done);
    [[nodiscard]] api::CallHandle profile(QObject* context, Done<rep::UserProfileRep> done);
    [[nodiscard]] api::CallHandle groups(
        const UserId& id, QObject* context, Done<Listing<rep::GroupRep>> done);
    /// Direct and effective, realm and clients, sorted by client and name; four to six requests.
    /// The server leaves out realm roles without view-realm and client roles without view-clients.
    [[nodiscard]] api::CallHandle roleMappings(
        const UserId& id, QObject* context, Done<Listing<RoleMapping>> done);
    /// Kinds, labels and dates of the user's credentials (CredentialRepresentation), no secrets.
    [[nodiscard]] api::CallHandle credentials(
        const UserId& id, QObject* context, Done<QJsonArray> done);
    /// Links to identity providers: {identityProvider, userId, userName}.
    [[nodiscard]] api::CallHandle identityProviderLinks(
        const UserId& id, QObject* context, Done<QJsonArray> done);
    [[nodiscard]] api::CallHandle sessions(
        const UserId& id, QObject* context, Done<QJsonArray> done);
    [[nodiscard]] api::CallHandle consents(
        const UserId& id, QObject* context, Done<QJsonArray> done);
};

} // namespace rk::stores
