// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/identityproviderstore.h"

#include "api/endpoints/identityproviders.h"
#include "api/endpoints/serverinfo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

using rep::IdentityProviderRep;

constexpr int MaxProviders = 5000;

bool matches(const IdentityProviderRep& provider, const QString& search)
{
    return provider.get(IdentityProviderRep::Alias).contains(search, Qt::CaseInsensitive)
        || provider.get(IdentityProviderRep::DisplayName).contains(search, Qt::CaseInsensitive);
}

/// A default may be a string, a bool, a number or a list, by the property's type.
QString defaultText(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            texts.append(entry.toVariant().toString());
        return texts.join("##"_L1); // Keycloak's own separator of multivalued settings
    }
    return value.toVariant().toString();
}

ConfigProperty propertyOf(const QJsonObject& json)
{
    ConfigProperty property;
    property.name = json.value("name"_L1).toString();
    property.label = json.value("label"_L1).toString(property.name);
    property.helpText = json.value("helpText"_L1).toString();
    property.type = json.value("type"_L1).toString(u"String"_s);
    property.defaultValue = defaultText(json.value("defaultValue"_L1));
    property.options
        = rep::JsonConvert<QStringList>::read(json.value("options"_L1)).value_or(QStringList());
    property.secret = json.value("secret"_L1).toBool() || property.type == "Password"_L1;
    property.required = json.value("required"_L1).toBool();
    property.readOnly = json.value("readOnly"_L1).toBool();
    return property;
}

QList<ProviderKind> kindsOf(const rep::ServerInfoRep& info)
{
    QList<ProviderKind> kinds;
    const QJsonArray array = info.get(rep::ServerInfoRep::IdentityProviders);
    for (const QJsonValue& value : array) {
        const QJsonObject kind = value.toObject();
        kinds.append({ kind.value("id"_L1).toString(), kind.value("name"_L1).toString(),
            kind.value("groupName"_L1).toString() });
    }
    std::sort(kinds.begin(), kinds.end(), [](const ProviderKind& a, const ProviderKind& b) {
        const bool ownA = a.group == "User-defined"_L1;
        const bool ownB = b.group == "User-defined"_L1;
        return ownA != ownB ? ownA : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return kinds;
}

} // namespace

api::CallHandle IdentityProviderStore::list(
    const QString& search, QObject* context, Done<Listing<IdentityProviderRep>> done)
{
    // The server's own search differs between versions (none in 21, then prefixes), so all are
    // read and searched here.
    const QString cut = rights().missingOf({ u"view-identity-providers"_s });
    return source().read<QList<IdentityProviderRep>>(
        api::identityproviders::list(realm(), {}, { 0, MaxProviders + 1 }), context,
        [search, cut, done = std::move(done)](const Result<QList<IdentityProviderRep>>& answer) {
            done(answer.map([&](const QList<IdentityProviderRep>& all) {
                Listing<IdentityProviderRep> listing = listingOf(all, MaxProviders);
                listing.items.removeIf(
                    [&](const IdentityProviderRep& p) { return !matches(p, search); });
                std::sort(listing.items.begin(), listing.items.end(),
                    [](const IdentityProviderRep& a, const IdentityProviderRep& b) {
                        return a.get(IdentityProviderRep::Alias)
                                   .compare(b.get(IdentityProviderRep::Alias), Qt::CaseInsensitive)
                            < 0;
                    });
                listing.cutByMissingRole = cut;
                return listing;
            }));
        });
}

api::CallHandle IdentityProviderStore::provider(
    const ProviderAlias& alias, QObject* context, Done<IdentityProviderRep> done)
{
    return source().read<IdentityProviderRep>(
        api::identityproviders::get(realm(), alias), context, std::move(done));
}

api::CallHandle IdentityProviderStore::kinds(QObject* context, Done<QList<ProviderKind>> done)
{
    return source().read<rep::ServerInfoRep>(api::serverinfo::get(), context,
        [done = std::move(done)](
            const Result<rep::ServerInfoRep>& answer) { done(answer.map(kindsOf)); });
}

api::CallHandle IdentityProviderStore::properties(
    const QString& kind, QObject* context, Done<QList<ConfigProperty>> done)
{
    return source().read<QJsonObject>(api::identityproviders::kind(realm(), kind), context,
        [done = std::move(done)](const Result<QJsonObject>& answer) {
            done(answer.map([](const QJsonObject& json) {
                QList<ConfigProperty> properties;
                const QJsonArray array = json.value("configProperties"_L1).toArray();
                for (const QJsonValue& value : array)
                    properties.append(propertyOf(value.toObject()));
                return properties;
            }));
        });
}

api::CallHandle IdentityProviderStore::discover(
    const QString& kind, const QString& url, QObject* context, Done<QJsonObject> done)
{
    return source().read<QJsonObject>(
        api::identityproviders::importConfig(realm(), kind, url), context, std::move(done));
}

api::CallHandle IdentityProviderStore::mappers(
    const ProviderAlias& alias, QObject* context, Done<QList<rep::IdentityProviderMapperRep>> done)
{
    return source().read<QList<rep::IdentityProviderMapperRep>>(
        api::identityproviders::mappers(realm(), alias), context, std::move(done));
}

} // namespace rk::stores
