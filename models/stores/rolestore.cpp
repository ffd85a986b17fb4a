// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/rolestore.h"

#include "api/endpoints/clients.h"
#include "api/endpoints/roles.h"
#include "stores/gather.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

using rep::ClientRep;
using rep::RoleRep;

/// Realms with 8,600 roles have been seen.
constexpr int MaxRoles = 10000;
constexpr int MaxClients = 2000;

void sortByName(QList<RoleRep>& roles)
{
    std::sort(roles.begin(), roles.end(), [](const RoleRep& a, const RoleRep& b) {
        const QString nameA = a.get(RoleRep::Name);
        const QString nameB = b.get(RoleRep::Name);
        const int order = nameA.compare(nameB, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : nameA < nameB;
    });
}

/// What a container of roles has to say of itself; the rest of a client is large and holds secrets.
ClientRep containerOf(const ClientRep& client)
{
    ClientRep brief;
    brief.set(ClientRep::Id, client.get(ClientRep::Id));
    brief.set(ClientRep::ClientId, client.get(ClientRep::ClientId));
    brief.set(ClientRep::Name, client.get(ClientRep::Name));
    brief.set(ClientRep::Enabled, client.get(ClientRep::Enabled));
    return brief;
}

/// Realm roles and client roles in one list, as the reads come in.
struct Collected {
    Listing<RoleMapping> listing;
    QHash<QString, QString> clientIds; ///< by uuid

    void add(const QList<RoleRep>& roles, const RoleContainer& container)
    {
        for (const RoleRep& role : roles)
            listing.items.append({ role, container.clientId, container.client, true, {} });
    }
    /// Roles as they come from composites: client roles know their client's uuid only.
    void nameClients()
    {
        for (RoleMapping& mapping : listing.items) {
            if (!mapping.client.isEmpty())
                mapping.clientId = clientIds.value(mapping.client.value, mapping.client.value);
        }
    }
};

} // namespace

QString RoleStore::whyCut(const RoleContainer& container) const
{
    return rights().missingOf({ container.isRealm() ? u"view-realm"_s : u"view-clients"_s });
}

api::CallHandle RoleStore::list(const RoleContainer& container, const QString& search,
    QObject* context, Done<Listing<RoleRep>> done)
{
    return source().read<QList<RoleRep>>(
        api::roles::list(realm(), container.client, search, { 0, MaxRoles + 1 }), context,
        [cut = whyCut(container), done = std::move(done)](const Result<QList<RoleRep>>& answer) {
            done(answer.map([&](const QList<RoleRep>& roles) {
                Listing<RoleRep> listing = listingOf(roles, MaxRoles);
                sortByName(listing.items);
                // whoever gets roles gets all of them; servers before 26.6 give them to more people
                if (listing.items.isEmpty())
                    listing.cutByMissingRole = cut;
                return listing;
            }));
        });
}

api::CallHandle RoleStore::role(const RoleId& id, QObject* context, Done<RoleRep> done)
{
    return source().read<RoleRep>(api::roles::get(realm(), id), context, std::move(done));
}

api::CallHandle RoleStore::composites(
    const RoleId& id, QObject* context, Done<Listing<RoleMapping>> done)
{
    const auto gather = Gather::create(source(), context);
    const auto found = std::make_shared<Collected>();
    gather->read(api::roles::composites(realm(), id, { 0, MaxRoles + 1 }),
        [this, found](Gather& self, const QList<RoleRep>& roles) {
            const Listing<RoleRep> listing = listingOf(roles, MaxRoles);
            found->listing.more = listing.more;
            for (const RoleRep& role : listing.items) {
                const ClientUuid client(
                    role.get(RoleRep::ClientRole) ? role.get(RoleRep::ContainerId) : QString());
                found->add({ role }, { client, {} });
                if (client.isEmpty() || found->clientIds.contains(client.value))
                    continue;
                found->clientIds.insert(client.value, client.value);
                self.tryRead(api::clients::get(realm(), client),
                    [found, client](Gather& g, const Result<ClientRep>& answer) {
                        if (answer)
                            found->clientIds[client.value] = answer->get(ClientRep::ClientId);
                        else if (answer.error().kind != ApiError::Kind::Forbidden)
                            g.fail(answer.error());
                    });
            }
        });
    const QString cut = rights().missingOf({ u"view-realm"_s, u"view-clients"_s });
    return gather->run([found, cut, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) {
            found->nameClients();
            sortMappings(found->listing.items);
            found->listing.cutByMissingRole = cut;
            return found->listing;
        }));
    });
}

api::CallHandle RoleStore::users(const RoleContainer& container, const QString& name, int first,
    int max, QObject* context, Done<Listing<UserRow>> done)
{
    const QString cut = rights().missingOf({ u"view-users"_s });
    return source().read<QList<rep::UserRep>>(
        api::roles::users(realm(), container.client, name, { first, max + 1 }), context,
        [max, cut, done = std::move(done)](const Result<QList<rep::UserRep>>& answer) {
            done(answer.map([&](const QList<rep::UserRep>& users) {
                QList<UserRow> rows;
                std::transform(users.begin(), users.end(), std::back_inserter(rows), userRow);
                Listing<UserRow> listing = listingOf(std::move(rows), max);
                listing.cutByMissingRole = cut;
                return listing;
            }));
        });
}

api::CallHandle RoleStore::groups(const RoleContainer& container, const QString& name, int first,
    int max, QObject* context, Done<Listing<rep::GroupRep>> done)
{
    const QString cut = rights().missingOf({ u"view-users"_s });
    return source().read<QList<rep::GroupRep>>(
        api::roles::groups(realm(), container.client, name, { first, max + 1 }), context,
        [max, cut, done = std::move(done)](const Result<QList<rep::GroupRep>>& answer) {
            done(answer.map([&](const QList<rep::GroupRep>& groups) {
                Listing<rep::GroupRep> listing = listingOf(groups, max);
                listing.cutByMissingRole = cut;
                return listing;
            }));
        });
}

api::CallHandle RoleStore::clients(QObject* context, Done<Listing<ClientRep>> done)
{
    return source().read<QList<ClientRep>>(api::clients::list(realm(), { 0, MaxClients + 1 }),
        context,
        [cut = rights().missingOf({ u"view-clients"_s }), done = std::move(done)](
            const Result<QList<ClientRep>>& answer) {
            done(answer.map([&](QList<ClientRep> clients) {
                for (ClientRep& client : clients)
                    client = containerOf(client);
                Listing<ClientRep> listing = listingOf(std::move(clients), MaxClients);
                std::sort(listing.items.begin(), listing.items.end(),
                    [](const ClientRep& a, const ClientRep& b) {
                        return a.get(ClientRep::ClientId)
                                   .compare(b.get(ClientRep::ClientId), Qt::CaseInsensitive)
                            < 0;
                    });
                // every realm has clients of its own: none at all is query-clients alone
                listing.cutByMissingRole
                    = cut.isEmpty() && listing.items.isEmpty() ? u"view-clients"_s : cut;
                return listing;
            }));
        });
}

api::CallHandle RoleStore::assignable(QObject* context, Done<Listing<RoleMapping>> done)
{
    const auto gather = Gather::create(source(), context);
    const auto found = std::make_shared<Collected>();
    const auto forbidden = [found](Gather& self, const ApiError& error, const QString& role) {
        if (error.kind != ApiError::Kind::Forbidden)
            self.fail(error);
        else if (found->listing.cutByMissingRole.isEmpty())
            found->listing.cutByMissingRole = role;
    };
    const auto takeRoles = [found](const QList<RoleRep>& roles, const RoleContainer& container) {
        found->add(roles.mid(0, MaxRoles), container);
        found->listing.more = found->listing.more || roles.size() > MaxRoles;
    };
    gather->tryRead(api::roles::list(realm(), {}, {}, { 0, MaxRoles + 1 }),
        [forbidden, takeRoles](Gather& self, const Result<QList<RoleRep>>& roles) {
            if (roles)
                takeRoles(*roles, {});
            else
                forbidden(self, roles.error(), u"view-realm"_s);
        });
    gather->tryRead(api::clients::list(realm(), { 0, MaxClients + 1 }),
        [this, found, forbidden, takeRoles](Gather& self, const Result<QList<ClientRep>>& clients) {
            if (!clients) {
                forbidden(self, clients.error(), u"view-clients"_s);
                return;
            }
            if (clients->isEmpty())
                found->listing.cutByMissingRole = u"view-clients"_s;
            found->listing.more = found->listing.more || clients->size() > MaxClients;
            for (const ClientRep& client : clients->mid(0, MaxClients)) {
                const RoleContainer container { client.id(), client.get(ClientRep::ClientId) };
                self.read(api::roles::list(realm(), client.id(), {}, { 0, MaxRoles + 1 }),
                    [takeRoles, container](
                        Gather&, const QList<RoleRep>& roles) { takeRoles(roles, container); });
            }
        });
    return gather->run([found, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) {
            sortMappings(found->listing.items);
            return found->listing;
        }));
    });
}

} // namespace rk::stores
