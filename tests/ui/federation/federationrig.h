// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/identityproviderstore.h"
#include "ui/editrig.h"

namespace rk::test {

/// A realm with one provider of OpenID Connect, "corp", and a server that offers four kinds.
struct FederationRig : EditRig {
    static constexpr auto Instances = "identity-provider/instances";
    static constexpr auto Corp = "identity-provider/instances/corp";
    static constexpr auto Import = "identity-provider/import-config";

    FederationRig()
    {
        using namespace Qt::StringLiterals;
        setProvider(corp());
        answers["admin/serverinfo"] = QJsonObject { { u"identityProviders"_s,
            QJsonArray { kindJson(oidc()), kindJson({ u"saml"_s, u"SAML v2.0"_s, oidc().group }),
                kindJson({ u"google"_s, u"Google"_s, u"Social"_s }),
                kindJson({ u"acme"_s, u"<b>Acme</b>"_s, u"Vendor"_s }) } } };
        for (const char* kind : { "oidc", "saml", "google", "acme" })
            answers[QByteArray("identity-provider/providers/") + kind] = QJsonObject();
    }

    static stores::ProviderKind oidc()
    {
        return { QStringLiteral("oidc"), QStringLiteral("OpenID Connect v1.0"),
            QStringLiteral("User-defined") };
    }

    static QJsonObject corp(const QString& displayName = QStringLiteral("Corp"))
    {
        using namespace Qt::StringLiterals;
        return { { u"alias"_s, u"corp"_s }, { u"internalId"_s, u"i1"_s },
            { u"providerId"_s, u"oidc"_s }, { u"displayName"_s, displayName },
            { u"enabled"_s, true }, { u"unknown"_s, 7 },
            { u"config"_s,
                QJsonObject { { u"clientId"_s, u"rk"_s }, { u"clientSecret"_s, u"**********"_s },
                    { u"authorizationUrl"_s, u"https://idp.example/a"_s },
                    { u"tokenUrl"_s, u"https://idp.example/t"_s } } } };
    }

    void setProvider(const QJsonObject& provider)
    {
        answers[Corp] = provider;
        answers[Instances] = QJsonArray { provider };
    }
    void keepProvider()
    {
        onWrite("PUT", Corp, [this](const QJsonValue& body) { setProvider(body.toObject()); });
    }

private:
    static QJsonObject kindJson(const stores::ProviderKind& kind)
    {
        return { { QStringLiteral("id"), kind.id }, { QStringLiteral("name"), kind.name },
            { QStringLiteral("groupName"), kind.group } };
    }
};

} // namespace rk::test
