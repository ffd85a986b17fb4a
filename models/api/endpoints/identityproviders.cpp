// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/identityproviders.h"

using namespace Qt::StringLiterals;

namespace rk::api::identityproviders {

namespace {

QStringList instance(const ProviderAlias& alias)
{
    return { u"identity-provider"_s, u"instances"_s, alias.value };
}

Request<QJsonObject> import(const RealmName& realm, const QJsonObject& body)
{
    RequestSpec spec = getIn(realm, { u"identity-provider"_s, u"import-config"_s });
    spec.verb = Verb::Post;
    spec.json(body);
    return { std::move(spec), decodeObject };
}

} // namespace

Request<QList<rep::IdentityProviderRep>> list(
    const RealmName& realm, const QString& search, Page page)
{
    RequestSpec spec = getIn(realm, { u"identity-provider"_s, u"instances"_s }, page);
    addText(spec, u"search"_s, search);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::IdentityProviderRep>(std::move(spec));
}

Request<rep::IdentityProviderRep> get(const RealmName& realm, const ProviderAlias& alias)
{
    return one<rep::IdentityProviderRep>(getIn(realm, instance(alias)));
}

Request<QList<rep::IdentityProviderMapperRep>> mappers(
    const RealmName& realm, const ProviderAlias& alias)
{
    return many<rep::IdentityProviderMapperRep>(getIn(realm, instance(alias) << u"mappers"_s));
}

Request<QJsonObject> mapperTypes(const RealmName& realm, const ProviderAlias& alias)
{
    return { getIn(realm, instance(alias) << u"mapper-types"_s), decodeObject };
}

Request<QJsonObject> kind(const RealmName& realm, const QString& providerId)
{
    return { getIn(realm, { u"identity-provider"_s, u"providers"_s, providerId }), decodeObject };
}

Request<QJsonObject> importConfig(
    const RealmName& realm, const QString& providerId, const QString& fromUrl)
{
    return import(realm, { { u"providerId"_s, providerId }, { u"fromUrl"_s, fromUrl } });
}

Request<QJsonObject> importNothing(const RealmName& realm)
{
    return import(realm, {});
}

} // namespace rk::api::identityproviders
