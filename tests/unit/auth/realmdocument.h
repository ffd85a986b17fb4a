// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace rk::test {

/// Path of the discovery document of the realm "lab" below the test server's base.
inline constexpr auto LabDocument = "/realms/lab/.well-known/openid-configuration";
inline constexpr auto LabToken = "/realms/lab/protocol/openid-connect/token";
inline constexpr auto LabKeys = "/realms/lab/protocol/openid-connect/certs";
inline constexpr auto LabLogout = "/realms/lab/protocol/openid-connect/logout";
inline constexpr auto LabRevoke = "/realms/lab/protocol/openid-connect/revoke";

/// What Keycloak 26.7 says of a realm, cut down to what matters. `realm` as it stands in a path.
inline QJsonObject realmDocument(const QUrl& base, const QString& realm = QStringLiteral("lab"))
{
    const QString issuer = QStringLiteral("%1/realms/%2").arg(base.toString(), realm);
    const auto endpoint = [&issuer](const QString& name) {
        return QStringLiteral("%1/protocol/openid-connect/%2").arg(issuer, name);
    };
    QJsonObject json;
    json.insert(QLatin1StringView("issuer"), issuer);
    for (const auto& [member, name] : { std::pair("authorization_endpoint", "auth"),
             { "token_endpoint", "token" }, { "jwks_uri", "certs" },
             { "end_session_endpoint", "logout" }, { "revocation_endpoint", "revoke" } })
        json.insert(QLatin1StringView(member), endpoint(QLatin1StringView(name)));
    json.insert(QLatin1StringView("code_challenge_methods_supported"),
        QJsonArray { QStringLiteral("plain"), QStringLiteral("S256") });
    json.insert(QLatin1StringView("authorization_response_iss_parameter_supported"), true);
    return json;
}

} // namespace rk::test
