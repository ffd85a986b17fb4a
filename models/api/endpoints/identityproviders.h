// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoints/reading.h"
#include "rep/reps.h"

/// Keycloak's Admin REST reference, resource "Identity Providers" (looked at on 21.1.2, 24.0.5 and
/// 26.7.4).
namespace rk::api::identityproviders {

/// GET identity-provider/instances. Brief since 22: without config.
Request<QList<rep::IdentityProviderRep>> list(
    const RealmName& realm, const QString& search, Page page);
/// GET identity-provider/instances/{alias}. Secrets come as rep::SecretMask.
Request<rep::IdentityProviderRep> get(const RealmName& realm, const ProviderAlias& alias);
/// GET identity-provider/instances/{alias}/mappers
Request<QList<rep::IdentityProviderMapperRep>> mappers(
    const RealmName& realm, const ProviderAlias& alias);
/// GET identity-provider/instances/{alias}/mapper-types: {id: {name, category, properties, …}}
Request<QJsonObject> mapperTypes(const RealmName& realm, const ProviderAlias& alias);
/// GET identity-provider/providers/{id}: {id, name, configProperties}. Properties since 22, and
/// for social kinds only; empty for oidc, saml and the like up to 26.7.
Request<QJsonObject> kind(const RealmName& realm, const QString& providerId);
/// POST identity-provider/import-config {providerId, fromUrl}: the server reads the document and
/// answers the config made of it. 500 without a reason when it can't. Changes nothing.
Request<QJsonObject> importConfig(
    const RealmName& realm, const QString& providerId, const QString& fromUrl);
/// The same without content: 403 without manage-identity-providers, else 400. For finding out.
Request<QJsonObject> importNothing(const RealmName& realm);

} // namespace rk::api::identityproviders
