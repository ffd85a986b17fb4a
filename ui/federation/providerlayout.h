// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "stores/identityproviderstore.h"

#include <QJsonObject>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace rk::ui {

/// One choice of a list field.
struct LayoutOption {
    QString value;
    QString label;
};

/// One setting of a provider's form.
struct LayoutField {
    enum class Type { Text, Url, Number, Boolean, List, Password, MultiLine };
    /// {"alias"} or {"config", "clientId"}: where the value is in the representation.
    QStringList path;
    QString label;
    QString help;
    Type type = Type::Text;
    QList<LayoutOption> options;
    QString defaultValue; ///< put into a new provider; "true" for switches
    bool required = false;
    bool onlyOnCreate = false; ///< read-only afterwards
    bool advanced = false;

    /// Config values are strings ("true"), top-level switches are JSON booleans.
    bool isConfig() const { return path.size() == 2; }
};

struct LayoutSection {
    QString title;
    QList<LayoutField> fields;
    bool advanced = false; ///< folded at first
};

/// How the form of one kind of identity provider is arranged. From resources/federation/*.json and
/// the server's own properties: the server describes only what is special to a social provider
/// (26.7: nothing at all for oidc, oauth2 and saml), the files add what Keycloak's console knows.
struct ProviderLayout {
    QString kind;
    QString tile; ///< one or two letters for the tile; no brand logos
    QString about; ///< what it is, one sentence
    QString prepare; ///< what to prepare at the vendor, one sentence
    QList<LayoutSection> sections;
    QString discoveryLabel; ///< empty: nothing to import
    QString discoveryHelp;
    bool known = true; ///< false: the generic layout stands in

    bool canDiscover() const { return !discoveryLabel.isEmpty(); }
    const LayoutField* field(const QStringList& path) const;
};

/// The layout for a kind, in the language of the locale ("de", everything else English), with the
/// server's properties worked in: those a file lists already are not repeated.
ProviderLayout providerLayout(const QString& kind,
    const QList<stores::ConfigProperty>& serverProperties, const QLocale& locale);

/// Reads one file's text. Errors name the member that is wrong. Pure, for tests and the above.
Result<ProviderLayout> parseProviderLayout(const QJsonObject& json, const QString& kind,
    const QList<stores::ConfigProperty>& serverProperties, const QLocale& locale);

/// A new provider of that kind with the layout's defaults.
rep::IdentityProviderRep newProvider(const ProviderLayout& layout);

/// Settings of an existing provider that no field of the layout shows, as plain text fields: the
/// form stays complete for every provider.
LayoutSection otherSettings(const ProviderLayout& layout, const QJsonObject& config);

} // namespace rk::ui
