// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/store.h"

namespace rk::stores {

/// A kind of provider that the server offers (serverinfo.identityProviders).
struct ProviderKind {
    QString id; ///< "oidc", "saml", "google", …
    QString name; ///< "OpenID Connect v1.0"
    QString group; ///< "User-defined", "Social"
};

/// One configuration property, as the server describes it (ConfigPropertyRepresentation).
struct ConfigProperty {
    QString name;
    QString label;
    QString helpText;
    QString type; ///< String, boolean, List, MultivaluedString, Password, Text, Url, …
    QString defaultValue; ///< of a list: joined by ##
    QStringList options;
    bool secret = false;
    bool required = false;
    bool readOnly = false;
};

class IdentityProviderStore final : public Store {
    Q_OBJECT
public:
    using Store::Store;

    [[nodiscard]] api::CallHandle list(
        const QString& search, QObject* context, Done<Listing<rep::IdentityProviderRep>> done);
    [[nodiscard]] api::CallHandle provider(
        const ProviderAlias& alias, QObject* context, Done<rep::IdentityProviderRep> done);
    [[nodiscard]] api::CallHandle kinds(QObject* context, Done<QList<ProviderKind>> done);
    /// The properties of a kind's form beyond client id and secret. The server describes them since
    /// 22, and for social kinds only: an empty list means that the form's layout files fill in.
    [[nodiscard]] api::CallHandle properties(
        const QString& kind, QObject* context, Done<QList<ConfigProperty>> done);
    /// Reads a discovery document or SAML descriptor through the server (import-config); changes
    /// nothing. Answers the configuration it makes of it.
    [[nodiscard]] api::CallHandle discover(
        const QString& kind, const QString& url, QObject* context, Done<QJsonObject> done);
    [[nodiscard]] api::CallHandle mappers(const ProviderAlias& alias, QObject* context,
        Done<QList<rep::IdentityProviderMapperRep>> done);
};

} // namespace rk::stores
