// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpointtable.h"

#include "api/endpoints/clients.h"
#include "api/endpoints/groups.h"
#include "api/endpoints/identityproviders.h"
#include "api/endpoints/realms.h"
#include "api/endpoints/roles.h"
#include "api/endpoints/serverinfo.h"
#include "api/endpoints/users.h"

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

const RealmName Realm(u"demo"_s);
const UserId User(u"u"_s);
const GroupId Group(u"g"_s);
const ClientUuid Client(u"c"_s);
const ProviderAlias Provider(u"p"_s);
const api::Page First;

template <class T>
EndpointRow row(const char* name, api::Request<T> request)
{
    request.spec.bodyLimit = 1024 * 1024; // a body without end ends soon
    return { name, request.spec,
        [request](api::Client& client, QObject* context, const Ended& ended) {
            return client.send<T>(request, context, [ended](const Result<T>& result) {
                ended(result ? Outcome() : Outcome { result.error(), false });
            });
        } };
}

template <class T>
bool admitsCut(const stores::Listing<T>& listing)
{
    return !listing.cutByMissingRole.isEmpty();
}

bool admitsCut(const stores::Rights& rights)
{
    return rights.isNobody();
}

template <class T>
bool admitsCut(const T&)
{
    return false;
}

/// A callback that hands over how the call ended.
template <class T>
stores::Done<T> into(const Ended& ended)
{
    return [ended](const Result<T>& result) {
        ended(result ? Outcome { {}, admitsCut(*result) } : Outcome { result.error(), false });
    };
}

using stores::Listing;
using stores::RealmStores;

} // namespace

const QList<EndpointRow>& endpoints()
{
    const api::roles::Mapped user { User.value, false };
    static const QList<EndpointRow> rows {
        row("clients::list", api::clients::list(Realm, First)),
        row("clients::byClientId", api::clients::byClientId(Realm, u"cim"_s)),
        row("clients::get", api::clients::get(Realm, Client)),
        row("groups::list", api::groups::list(Realm, First)),
        row("groups::search", api::groups::search(Realm, u"x"_s, First)),
        row("groups::searchTrees", api::groups::searchTrees(Realm, u"x"_s, First)),
        row("groups::children", api::groups::children(Realm, Group, First)),
        row("groups::get", api::groups::get(Realm, Group)),
        row("groups::count", api::groups::count(Realm)),
        row("groups::members", api::groups::members(Realm, Group, First)),
        row("identityproviders::list", api::identityproviders::list(Realm, {}, First)),
        row("identityproviders::get", api::identityproviders::get(Realm, Provider)),
        row("identityproviders::mappers", api::identityproviders::mappers(Realm, Provider)),
        row("identityproviders::mapperTypes", api::identityproviders::mapperTypes(Realm, Provider)),
        row("identityproviders::kind", api::identityproviders::kind(Realm, u"oidc"_s)),
        row("identityproviders::importConfig",
            api::identityproviders::importConfig(Realm, u"oidc"_s, u"https://idp.test"_s)),
        row("identityproviders::importNothing", api::identityproviders::importNothing(Realm)),
        row("realms::list", api::realms::list()),
        row("realms::get", api::realms::get(Realm)),
        row("realms::firstOrganization", api::realms::firstOrganization(Realm)),
        row("realms::eventsConfig", api::realms::eventsConfig(Realm)),
        row("realms::whoami", api::realms::whoami(Realm, Realm)),
        row("roles::list", api::roles::list(Realm, {}, {}, First)),
        row("roles::byName", api::roles::byName(Realm, Client, u"a/b c"_s)),
        row("roles::get", api::roles::get(Realm, RoleId(u"r"_s))),
        row("roles::composites", api::roles::composites(Realm, RoleId(u"r"_s), First)),
        row("roles::users", api::roles::users(Realm, {}, u"r"_s, First)),
        row("roles::groups", api::roles::groups(Realm, Client, u"r"_s, First)),
        row("roles::mappings", api::roles::mappings(Realm, user)),
        row("roles::realmMappings", api::roles::realmMappings(Realm, user)),
        row("roles::effectiveRealmMappings", api::roles::effectiveRealmMappings(Realm, user)),
        row("roles::effectiveClientMappings",
            api::roles::effectiveClientMappings(Realm, user, Client)),
        row("roles::consoleEffectiveRoles", api::roles::consoleEffectiveRoles(Realm, user)),
        row("roles::consoleEffectiveClientRoles",
            api::roles::consoleEffectiveClientRoles(Realm, user)),
        row("serverinfo::get", api::serverinfo::get()),
        row("users::byUsername", api::users::byUsername(Realm, u"a b"_s)),
        row("users::list", api::users::list(Realm, {}, First)),
        row("users::count", api::users::count(Realm, {})),
        row("users::get", api::users::get(Realm, User)),
        row("users::profile", api::users::profile(Realm)),
        row("users::unmanagedAttributes", api::users::unmanagedAttributes(Realm, User)),
        row("users::groups", api::users::groups(Realm, User, First)),
        row("users::credentials", api::users::credentials(Realm, User)),
        row("users::federatedIdentities", api::users::federatedIdentities(Realm, User)),
        row("users::sessions", api::users::sessions(Realm, User)),
        row("users::consents", api::users::consents(Realm, User)),
    };
    return rows;
}

// One line of a store's function: its arguments before the context, and what it answers with.
#define CALL(type, ...)                                                                            \
    [](RealmStores& stores, QObject* context, const Ended& ended) {                                \
        const auto done = into<type>(ended);                                                       \
        return stores.__VA_ARGS__;                                                                 \
    }

const QList<StoreRow>& storeCalls()
{
    using namespace rep;
    static const QList<StoreRow> rows {
        { "ClientStore::list", CALL(Listing<ClientRep>, clients.list(context, done)) },
        { "ClientStore::client", CALL(ClientRep, clients.client(Client, context, done)) },
        { "ClientStore::serviceAccount",
            CALL(Listing<UserRep>, clients.serviceAccount(Client, context, done)) },
        { "GroupStore::children",
            CALL(Listing<GroupRep>, groups.children(Group, 0, 10, context, done)) },
        { "GroupStore::children of the top",
            CALL(Listing<GroupRep>, groups.children({}, 0, 10, context, done)) },
        { "GroupStore::search", CALL(Listing<GroupRep>, groups.search(u"n"_s, 10, context, done)) },
        { "GroupStore::searchTrees",
            CALL(Listing<GroupRep>, groups.searchTrees(u"n"_s, 0, 10, context, done)) },
        { "GroupStore::group", CALL(GroupRep, groups.group(Group, context, done)) },
        { "GroupStore::members",
            CALL(Listing<stores::UserRow>, groups.members(Group, 0, 10, context, done)) },
        { "GroupStore::roleMappings",
            CALL(Listing<stores::RoleMapping>, groups.roleMappings(Group, context, done)) },
        { "GroupStore::count", CALL(int, groups.count(context, done)) },
        { "IdentityProviderStore::list",
            CALL(Listing<IdentityProviderRep>, identityProviders.list({}, context, done)) },
        { "IdentityProviderStore::provider",
            CALL(IdentityProviderRep, identityProviders.provider(Provider, context, done)) },
        { "IdentityProviderStore::kinds",
            CALL(QList<stores::ProviderKind>, identityProviders.kinds(context, done)) },
        { "IdentityProviderStore::properties",
            CALL(QList<stores::ConfigProperty>,
                identityProviders.properties(u"oidc"_s, context, done)) },
        { "IdentityProviderStore::discover",
            CALL(QJsonObject,
                identityProviders.discover(u"oidc"_s, u"https://idp.test"_s, context, done)) },
        { "IdentityProviderStore::mappers",
            CALL(QList<IdentityProviderMapperRep>,
                identityProviders.mappers(Provider, context, done)) },
        { "RealmStore::realmRep", CALL(RealmRep, realm.realmRep(context, done)) },
        { "RealmStore::serverInfo", CALL(ServerInfoRep, realm.serverInfo(context, done)) },
        { "RealmStore::realmNames", CALL(QStringList, realm.realmNames(context, done)) },
        { "RealmStore::loadRights", CALL(stores::Rights, realm.loadRights(context, done)) },
        { "RoleStore::list", CALL(Listing<RoleRep>, roles.list({}, {}, context, done)) },
        { "RoleStore::role", CALL(RoleRep, roles.role(RoleId(u"r"_s), context, done)) },
        { "RoleStore::composites",
            CALL(Listing<stores::RoleMapping>, roles.composites(RoleId(u"r"_s), context, done)) },
        { "RoleStore::users",
            CALL(Listing<stores::UserRow>, roles.users({}, u"r"_s, 0, 10, context, done)) },
        { "RoleStore::groups",
            CALL(Listing<GroupRep>, roles.groups({}, u"r"_s, 0, 10, context, done)) },
        { "RoleStore::clients", CALL(Listing<ClientRep>, roles.clients(context, done)) },
        { "RoleStore::assignable",
            CALL(Listing<stores::RoleMapping>, roles.assignable(context, done)) },
        { "UserStore::list", CALL(QList<stores::UserRow>, users.list({}, 0, 10, context, done)) },
        { "UserStore::count", CALL(int, users.count({}, context, done)) },
        { "UserStore::user", CALL(UserRep, users.user(User, context, done)) },
        { "UserStore::profile", CALL(UserProfileRep, users.profile(context, done)) },
        { "UserStore::groups", CALL(Listing<GroupRep>, users.groups(User, context, done)) },
        { "UserStore::roleMappings",
            CALL(Listing<stores::RoleMapping>, users.roleMappings(User, context, done)) },
        { "UserStore::credentials", CALL(QJsonArray, users.credentials(User, context, done)) },
        { "UserStore::identityProviderLinks",
            CALL(QJsonArray, users.identityProviderLinks(User, context, done)) },
        { "UserStore::sessions", CALL(QJsonArray, users.sessions(User, context, done)) },
        { "UserStore::consents", CALL(QJsonArray, users.consents(User, context, done)) },
    };
    return rows;
}

#undef CALL

} // namespace rk::test
