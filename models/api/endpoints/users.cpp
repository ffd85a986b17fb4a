// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/users.h"

using namespace Qt::StringLiterals;

namespace rk::api::users {

namespace {

void addSearch(RequestSpec& spec, const Search& search)
{
    addText(spec, u"search"_s, search.search);
    addText(spec, u"q"_s, search.q);
    if (search.enabled)
        spec.with(u"enabled"_s, *search.enabled);
    if (search.emailVerified)
        spec.with(u"emailVerified"_s, *search.emailVerified);
}

Result<rep::UserProfileRep> decodeProfile(const Response& response)
{
    if (response.status == 204)
        return rep::UserProfileRep();
    return decodeRep<rep::UserProfileRep>(response);
}

} // namespace

Request<QList<rep::UserRep>> list(
    const RealmName& realm, const Search& search, Page page, bool brief)
{
    RequestSpec spec = getIn(realm, { u"users"_s }, page);
    addSearch(spec, search);
    spec.with(u"briefRepresentation"_s, brief);
    return many<rep::UserRep>(std::move(spec));
}

Request<QList<rep::UserRep>> byUsername(const RealmName& realm, const QString& username)
{
    RequestSpec spec = getIn(realm, { u"users"_s });
    spec.with(u"username"_s, username).with(u"exact"_s, true);
    return many<rep::UserRep>(std::move(spec));
}

Request<int> count(const RealmName& realm, const Search& search)
{
    RequestSpec spec = getIn(realm, { u"users"_s, u"count"_s });
    addSearch(spec, search);
    return number(std::move(spec));
}

Request<rep::UserRep> get(const RealmName& realm, const UserId& id)
{
    RequestSpec spec = getIn(realm, { u"users"_s, id.value });
    spec.with(u"userProfileMetadata"_s, true);
    return one<rep::UserRep>(std::move(spec));
}

Request<rep::UserProfileRep> profile(const RealmName& realm)
{
    return { getIn(realm, { u"users"_s, u"profile"_s }), decodeProfile };
}

Request<QJsonObject> unmanagedAttributes(const RealmName& realm, const UserId& id)
{
    return { getIn(realm, { u"users"_s, id.value, u"unmanagedAttributes"_s }), decodeObject };
}

Request<QList<rep::GroupRep>> groups(
    const RealmName& realm, const UserId& id, Page page, bool brief)
{
    RequestSpec spec = getIn(realm, { u"users"_s, id.value, u"groups"_s }, page);
    spec.with(u"briefRepresentation"_s, brief);
    return many<rep::GroupRep>(std::move(spec));
}

Request<QJsonArray> credentials(const RealmName& realm, const UserId& id)
{
    return { getIn(realm, { u"users"_s, id.value, u"credentials"_s }), decodeArray };
}

Request<QJsonArray> federatedIdentities(const RealmName& realm, const UserId& id)
{
    return { getIn(realm, { u"users"_s, id.value, u"federated-identity"_s }), decodeArray };
}

Request<QJsonArray> sessions(const RealmName& realm, const UserId& id)
{
    return { getIn(realm, { u"users"_s, id.value, u"sessions"_s }), decodeArray };
}

Request<QJsonArray> consents(const RealmName& realm, const UserId& id)
{
    return { getIn(realm, { u"users"_s, id.value, u"consents"_s }), decodeArray };
}

} // namespace rk::api::users
