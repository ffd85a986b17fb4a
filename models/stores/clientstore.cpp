// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/clientstore.h"

#include "api/endpoints/clients.h"

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

} // namespace

api::CallHandle ClientStore::list(QObject* context, Done<Listing<rep::ClientRep>> done)
{
    return source().read<QList<rep::ClientRep>>(api::clients::list(realm(), { 0, MaxClients + 1 }),
        context, [this, done](Result<QList<rep::ClientRep>> answer) {
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
    const ClientUuid& id, QObject* context, Done<rep::UserRep> done)
{
    return source().read<rep::UserRep>(
        api::clients::serviceAccountUser(realm(), id), context, std::move(done));
}

} // namespace rk::stores
