// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/realmobjects.h"

#include "contract/waiting.h"

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

using change::ObjectType;

constexpr int PageSize = 200;

template <class Rep, class Start>
Result<QJsonObject> jsonOf(Start start)
{
    return waitFor<Result<Rep>>(start).map([](const Rep& rep) { return rep.json(); });
}

} // namespace

change::Intent editOf(const RealmObject& object, const QJsonObject& draft)
{
    const QJsonObject& base = object.json;
    switch (object.type) {
    case ObjectType::User:
        return change::EditUser { rep::UserRep(base), rep::UserRep(draft) };
    case ObjectType::Group:
        return change::EditGroup { rep::GroupRep(base), rep::GroupRep(draft) };
    case ObjectType::Role:
        return change::EditRole { rep::RoleRep(base), rep::RoleRep(draft) };
    case ObjectType::Client:
        return change::EditClient { rep::ClientRep(base), rep::ClientRep(draft) };
    case ObjectType::IdentityProvider:
        break;
    }
    return change::EditIdentityProvider { rep::IdentityProviderRep(base),
        rep::IdentityProviderRep(draft) };
}

QList<RealmObject> RealmReader::readAll()
{
    m_objects.clear();
    m_problems.clear();
    readUsers();
    readGroups({}, {});
    readRoles({});
    readClients();
    readProviders();
    return m_objects;
}

Result<RealmObject> RealmReader::readAgain(const RealmObject& object)
{
    const auto read = [&]() -> Result<QJsonObject> {
        switch (object.type) {
        case ObjectType::User:
            return jsonOf<rep::UserRep>([&](QObject* context, auto done) {
                return m_stores.users.user(UserId(object.id), context, std::move(done));
            });
        case ObjectType::Group:
            return jsonOf<rep::GroupRep>([&](QObject* context, auto done) {
                return m_stores.groups.group(GroupId(object.id), context, std::move(done));
            });
        case ObjectType::Role:
            return jsonOf<rep::RoleRep>([&](QObject* context, auto done) {
                return m_stores.roles.role(RoleId(object.id), context, std::move(done));
            });
        case ObjectType::Client:
            return jsonOf<rep::ClientRep>([&](QObject* context, auto done) {
                return m_stores.clients.client(ClientUuid(object.id), context, std::move(done));
            });
        case ObjectType::IdentityProvider:
            break;
        }
        return jsonOf<rep::IdentityProviderRep>([&](QObject* context, auto done) {
            return m_stores.identityProviders.provider(
                ProviderAlias(object.id), context, std::move(done));
        });
    };
    return read().map([&](const QJsonObject& json) {
        return RealmObject { object.type, object.id, object.name, json };
    });
}

void RealmReader::add(ObjectType type, const QString& id, const QString& name)
{
    const auto object = readAgain({ type, id, name, {} });
    if (object)
        m_objects.append(*object);
    else
        m_problems.append(u"%1 could not be read: %2"_s.arg(name, describe(object.error())));
}

template <class T>
bool RealmReader::isWhole(const Result<stores::Listing<T>>& listing, const QString& what)
{
    if (!listing)
        m_problems.append(u"%1 could not be read: %2"_s.arg(what, describe(listing.error())));
    else if (!listing->cutByMissingRole.isEmpty())
        m_problems.append(
            u"%1 came cut, for lack of the role %2"_s.arg(what, listing->cutByMissingRole));
    return listing && listing->cutByMissingRole.isEmpty();
}

void RealmReader::readUsers()
{
    QList<stores::UserRow> all;
    for (;;) {
        const auto page = waitFor<Result<QList<stores::UserRow>>>([&](QObject* context, auto done) {
            return m_stores.users.list({}, int(all.size()), PageSize, context, std::move(done));
        });
        if (!page) {
            m_problems.append(u"users could not be read: %1"_s.arg(describe(page.error())));
            return;
        }
        all += *page;
        if (page->size() < PageSize)
            break;
    }
    const auto count = waitFor<Result<int>>([&](QObject* context, auto done) {
        return m_stores.users.count({}, context, std::move(done));
    });
    if (!count || *count != all.size())
        m_problems.append(u"%1 users were listed, %2 counted"_s.arg(all.size())
                              .arg(count ? QString::number(*count) : describe(count.error())));
    for (const stores::UserRow& row : std::as_const(all))
        add(ObjectType::User, row.id.value, u"user %1"_s.arg(row.username));
}

void RealmReader::readGroups(const GroupId& parent, const QString& path)
{
    QList<rep::GroupRep> all;
    for (bool more = true; more;) {
        const auto page
            = waitFor<Result<stores::Listing<rep::GroupRep>>>([&](QObject* context, auto done) {
                  return m_stores.groups.children(
                      parent, int(all.size()), PageSize, context, std::move(done));
              });
        if (!isWhole(page, u"groups below '%1'"_s.arg(path)))
            return;
        all += page->items;
        more = page->more;
    }
    for (const rep::GroupRep& group : std::as_const(all)) {
        const QString name = path + u'/' + group.get(rep::GroupRep::Name);
        add(ObjectType::Group, group.id().value, u"group %1"_s.arg(name));
        if (stores::childCount(group) > 0)
            readGroups(group.id(), name);
    }
}

void RealmReader::readRoles(const stores::RoleContainer& container)
{
    const QString prefix = container.isRealm() ? QString() : container.clientId + u'/';
    const auto roles
        = waitFor<Result<stores::Listing<rep::RoleRep>>>([&](QObject* context, auto done) {
              return m_stores.roles.list(container, {}, context, std::move(done));
          });
    if (!isWhole(roles, u"roles of '%1'"_s.arg(prefix)))
        return;
    if (roles->more)
        m_problems.append(u"there are more roles of '%1' than the store reads"_s.arg(prefix));
    for (const rep::RoleRep& role : roles->items)
        add(ObjectType::Role, role.id().value,
            u"role %1"_s.arg(prefix + role.get(rep::RoleRep::Name)));
}

void RealmReader::readClients()
{
    const auto clients
        = waitFor<Result<stores::Listing<rep::ClientRep>>>([&](QObject* context, auto done) {
              return m_stores.clients.list(context, std::move(done));
          });
    if (!isWhole(clients, u"clients"_s))
        return;
    if (clients->more)
        m_problems.append(u"there are more clients than the store reads"_s);
    for (const rep::ClientRep& client : clients->items) {
        const QString clientId = client.get(rep::ClientRep::ClientId);
        add(ObjectType::Client, client.id().value, u"client %1"_s.arg(clientId));
        readRoles({ client.id(), clientId });
        if (client.get(rep::ClientRep::ServiceAccountsEnabled))
            readServiceAccount(client);
    }
}

/// No list of users shows these.
void RealmReader::readServiceAccount(const rep::ClientRep& client)
{
    const QString name = u"service account of %1"_s.arg(client.get(rep::ClientRep::ClientId));
    const auto users
        = waitFor<Result<stores::Listing<rep::UserRep>>>([&](QObject* context, auto done) {
              return m_stores.clients.serviceAccount(client.id(), context, std::move(done));
          });
    if (!isWhole(users, name))
        return;
    for (const rep::UserRep& user : users->items)
        add(ObjectType::User, user.id().value, name);
}

void RealmReader::readProviders()
{
    const auto providers = waitFor<Result<stores::Listing<rep::IdentityProviderRep>>>(
        [&](QObject* context, auto done) {
            return m_stores.identityProviders.list({}, context, std::move(done));
        });
    if (!isWhole(providers, u"identity providers"_s))
        return;
    if (providers->more)
        m_problems.append(u"there are more identity providers than the store reads"_s);
    for (const rep::IdentityProviderRep& provider : providers->items)
        add(ObjectType::IdentityProvider, provider.alias().value,
            u"identity provider %1"_s.arg(provider.alias().value));
}

} // namespace rk::test
