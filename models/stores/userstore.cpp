// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/userstore.h"

#include "api/endpoints/users.h"
#include "stores/rolemappings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

/// Nobody is in more groups than this; more is said to be more.
constexpr int MaxGroups = 1000;

api::users::Search searchOf(const UserQuery& query)
{
    return { query.search, {}, query.enabled, query.emailVerified };
}

} // namespace

UserRow userRow(const rep::UserRep& user)
{
    using rep::UserRep;
    return { user.id(), user.get(UserRep::Username), user.get(UserRep::Email),
        user.get(UserRep::FirstName), user.get(UserRep::LastName), user.get(UserRep::Enabled),
        user.get(UserRep::CreatedTimestamp), user.get(UserRep::FederationLink) };
}

void sortMappings(QList<RoleMapping>& mappings)
{
    std::sort(mappings.begin(), mappings.end(), [](const RoleMapping& a, const RoleMapping& b) {
        if (const int order = a.clientId.compare(b.clientId, Qt::CaseInsensitive); order != 0)
            return order < 0;
        const QString nameA = a.role.get(rep::RoleRep::Name);
        const QString nameB = b.role.get(rep::RoleRep::Name);
        const int order = nameA.compare(nameB, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : nameA < nameB;
    });
}

api::CallHandle UserStore::list(
    const UserQuery& query, int first, int max, QObject* context, Done<QList<UserRow>> done)
{
    return source().read<QList<rep::UserRep>>(
        api::users::list(realm(), searchOf(query), { first, max }), context,
        [done = std::move(done)](const Result<QList<rep::UserRep>>& answer) {
            done(answer.map([](const QList<rep::UserRep>& users) {
                QList<UserRow> rows;
                rows.reserve(users.size());
                std::transform(users.begin(), users.end(), std::back_inserter(rows), userRow);
                return rows;
            }));
        });
}

api::CallHandle UserStore::count(const UserQuery& query, QObject* context, Done<int> done)
{
    return source().read<int>(
        api::users::count(realm(), searchOf(query)), context, std::move(done));
}

api::CallHandle UserStore::user(const UserId& id, QObject* context, Done<rep::UserRep> done)
{
    return source().read<rep::UserRep>(api::users::get(realm(), id), context, std::move(done));
}

api::CallHandle UserStore::profile(QObject* context, Done<rep::UserProfileRep> done)
{
    return source().read<rep::UserProfileRep>(
        api::users::profile(realm()), context, std::move(done));
}

api::CallHandle UserStore::groups(
    const UserId& id, QObject* context, Done<Listing<rep::GroupRep>> done)
{
    return source().read<QList<rep::GroupRep>>(
        api::users::groups(realm(), id, { 0, MaxGroups + 1 }), context,
        [done = std::move(done)](const Result<QList<rep::GroupRep>>& answer) {
            done(answer.map(
                [](const QList<rep::GroupRep>& groups) { return listingOf(groups, MaxGroups); }));
        });
}

api::CallHandle UserStore::roleMappings(
    const UserId& id, QObject* context, Done<Listing<RoleMapping>> done)
{
    return readRoleMappings(source(), rights(), { id.value, false }, context, std::move(done));
}

api::CallHandle UserStore::credentials(const UserId& id, QObject* context, Done<QJsonArray> done)
{
    return source().read<QJsonArray>(
        api::users::credentials(realm(), id), context, std::move(done));
}

api::CallHandle UserStore::identityProviderLinks(
    const UserId& id, QObject* context, Done<QJsonArray> done)
{
    return source().read<QJsonArray>(
        api::users::federatedIdentities(realm(), id), context, std::move(done));
}

api::CallHandle UserStore::sessions(const UserId& id, QObject* context, Done<QJsonArray> done)
{
    return source().read<QJsonArray>(api::users::sessions(realm(), id), context, std::move(done));
}

api::CallHandle UserStore::consents(const UserId& id, QObject* context, Done<QJsonArray> done)
{
    return source().read<QJsonArray>(api::users::consents(realm(), id), context, std::move(done));
}

} // namespace rk::stores
