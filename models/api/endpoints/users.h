// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

#include <optional>

/// Keycloak's Admin REST reference, resource "Users" (looked at on 21.1.2, 24.0.5 and 26.7.4).
namespace rk::api::users {

/// The parameters of GET users and users/count. With search, the server ignores q.
struct Search {
    QString search; ///< prefix of username, names or e-mail; *infix*; "exact"; id:…
    QString q; ///< attributes: key:value key2:"value with space"
    std::optional<bool> enabled;
    std::optional<bool> emailVerified;
};

/// GET users. Brief rows come without attributes, and with access {manage} only.
/// 200 and [] for those who have query-users without view-users.
Request<QList<rep::UserRep>> list(
    const RealmName& realm, const Search& search, Page page, bool brief = true);
/// GET users?username=…&exact=true: the one with this username, in any case, or none. Finds service
/// accounts too, which list() leaves out; GET clients/{uuid}/service-account-user would create one
/// that is missing.
Request<QList<rep::UserRep>> byUsername(const RealmName& realm, const QString& username);
/// GET users/count. The real number even with query-users alone.
Request<int> count(const RealmName& realm, const Search& search);
/// GET users/{id}, with userProfileMetadata (24 and later) and the full access map.
Request<rep::UserRep> get(const RealmName& realm, const UserId& id);
/// GET users/profile. Empty where the declarative profile is switched off (204, before 24).
Request<rep::UserProfileRep> profile(const RealmName& realm);
/// GET users/{id}/unmanagedAttributes
Request<QJsonObject> unmanagedAttributes(const RealmName& realm, const UserId& id);
/// GET users/{id}/groups: direct memberships. Not brief: with attributes and role names.
Request<QList<rep::GroupRep>> groups(
    const RealmName& realm, const UserId& id, Page page, bool brief = true);
/// GET users/{id}/credentials: kinds, labels, dates; never a secret
Request<QJsonArray> credentials(const RealmName& realm, const UserId& id);
/// GET users/{id}/federated-identity
Request<QJsonArray> federatedIdentities(const RealmName& realm, const UserId& id);
/// GET users/{id}/sessions
Request<QJsonArray> sessions(const RealmName& realm, const UserId& id);
/// GET users/{id}/consents
Request<QJsonArray> consents(const RealmName& realm, const UserId& id);

} // namespace rk::api::users
