// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/realms.h"

using namespace Qt::StringLiterals;

namespace rk::api::realms {

Request<QList<rep::RealmRep>> list()
{
    RequestSpec spec = api::get({ u"admin"_s, u"realms"_s });
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::RealmRep>(std::move(spec));
}

Request<rep::RealmRep> get(const RealmName& realm)
{
    return one<rep::RealmRep>(getIn(realm, {}));
}

Request<QJsonArray> firstOrganization(const RealmName& realm)
{
    return { getIn(realm, { u"organizations"_s }, { 0, 1 }), decodeArray };
}

Request<QJsonObject> eventsConfig(const RealmName& realm)
{
    return { getIn(realm, { u"events"_s, u"config"_s }), decodeObject };
}

Request<QJsonObject> whoami(const RealmName& signedInTo, const RealmName& realm)
{
    RequestSpec spec = api::get({ u"admin"_s, signedInTo.value, u"console"_s, u"whoami"_s });
    spec.with(u"currentRealm"_s, realm.value);
    return { std::move(spec), decodeObject };
}

} // namespace rk::api::realms
