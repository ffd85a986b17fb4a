// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/clients.h"

using namespace Qt::StringLiterals;

namespace rk::api::clients {

Request<QList<rep::ClientRep>> list(const RealmName& realm, Page page)
{
    return many<rep::ClientRep>(getIn(realm, { u"clients"_s }, page));
}

Request<QList<rep::ClientRep>> byClientId(const RealmName& realm, const QString& clientId)
{
    RequestSpec spec = getIn(realm, { u"clients"_s });
    spec.with(u"clientId"_s, clientId);
    return many<rep::ClientRep>(std::move(spec));
}

Request<rep::ClientRep> get(const RealmName& realm, const ClientUuid& client)
{
    return one<rep::ClientRep>(getIn(realm, { u"clients"_s, client.value }));
}

} // namespace rk::api::clients
