// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/clientstore.h"

#include "api/endpoints/clients.h"
#include "api/endpoints/users.h"
#include "stores/gather.h"

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

/// Sites with 9,000 clients have been seen; at 2 kB each this is as much as is worth waiting for.
constexpr int MaxClients = 5000;

rep::ClientRep withoutSecret(const rep::ClientRep& client)
{
    QJsonObject json = client.json();
    json.remove(u"secret"_s);
    json.remove(u"registrationAccessToken"_s);
    return rep::ClientRep(json);
}

/// The server derives it from the clientId, and renames the user with the client.
QString serviceAccountName(const rep::ClientRep& client)
{
    return u"service-account-"_s + client.get(rep::ClientRep::ClientId);
}

} // namespace

api::CallHandle ClientStore::list(QObject* context, Done<Listing<rep::ClientRep>> done)
{
    return source().read<QList<rep::ClientRep>>(api::clients::list(realm(), { 0, MaxClients + 1 }),
        context, [this, done = std::move(done)](Result<QList<rep::ClientRep>> answer) {
            done(std::move(answer).map([this](QList<rep::ClientRep> clients) {
                for (rep::ClientRep& client : clients)
                    client = withoutSecret(client);
                auto listing = listingOf(std::move(clients), MaxClients);
                std::sort(listing.items.begin(), listing.items.end(),
                    [](const rep::ClientRep& a, const rep::ClientRep& b) {
                        return a.get(rep::ClientRep::ClientId) < b.get(rep::ClientRep::ClientId);
                    });
                // every realm has clients of its own: none at all is query-clients alone
                if (rights().mayNot(u"view-clients"_s) || listing.items.isEmpty())
                    listing.cutByMissingRole = u"view-clients"_s;
                return listing;
            }));
        });
}

api::CallHandle ClientStore::client(
    const ClientUuid& id, QObject* context, Done<rep::ClientRep> done)
{
    return source().read<rep::ClientRep>(api::clients::get(realm(), id), context, std::move(done));
}

api::CallHandle ClientStore::serviceAccount(
    const ClientUuid& id, QObject* context, Done<Listing<rep::UserRep>> done)
{
    const auto gather = Gather::create(source(), context);
    const auto found = std::make_shared<Listing<rep::UserRep>>();
    const auto takeUsers = [this, found](Gather& self, const QList<rep::UserRep>& users) {
        if (users.isEmpty() && rights().mayNot(u"view-users"_s))
            found->cutByMissingRole = u"view-users"_s;
        for (const rep::UserRep& user : users)
            self.read(api::users::get(realm(), user.id()),
                [found](Gather&, const rep::UserRep& whole) { found->items.append(whole); });
    };
    gather->read(api::clients::get(realm(), id),
        [this, takeUsers](Gather& self, const rep::ClientRep& client) {
            if (client.get(rep::ClientRep::ServiceAccountsEnabled))
                self.read(api::users::byUsername(realm(), serviceAccountName(client)), takeUsers);
        });
    return gather->run([found, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) { return *found; }));
    });
}

} // namespace rk::stores
