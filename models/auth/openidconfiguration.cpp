// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/openidconfiguration.h"

#include "api/origin.h"
#include "api/request.h"
#include "auth/problems.h"
#include "core/json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

/// The endpoint's path below the base, or the problem that it lies elsewhere.
Result<QByteArray> pathBelow(const QUrl& base, const QString& endpoint)
{
    const QUrl url(endpoint, QUrl::StrictMode);
    const QByteArray basePath = base.path(QUrl::FullyEncoded).toUtf8() + '/';
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    if (!url.isValid() || !api::isSameOrigin(base, url) || !path.startsWith(basePath)
        || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Unexpected(makeProblem(problem::ForeignEndpoint, endpoint));
    return path.mid(basePath.size() - 1);
}

Result<Nothing> readPath(const QJsonObject& json, QLatin1StringView name, bool needed,
    const QUrl& base, QByteArray* path)
{
    const QString endpoint = json.value(name).toString();
    if (endpoint.isEmpty() && !needed)
        return Nothing {};
    const auto below = pathBelow(base, endpoint);
    if (!below)
        return Unexpected(below.error());
    *path = *below;
    return Nothing {};
}

} // namespace

Result<OpenIdConfiguration> readConfiguration(
    const QByteArray& document, const QUrl& base, const QString& realm)
{
    const auto parsed = parseJson(document);
    const QJsonObject json = parsed ? parsed->toObject() : QJsonObject();
    const QString issuer = json.value("issuer"_L1).toString();
    const QString authorization = json.value("authorization_endpoint"_L1).toString();
    if (issuer.isEmpty() || authorization.isEmpty())
        return Unexpected(makeProblem(problem::NotKeycloak, base.toString()));
    const QString expected = base.toString(QUrl::FullyEncoded)
        + QString::fromLatin1(api::path({ u"realms"_s, realm }));
    if (issuer != expected)
        return Unexpected(makeProblem(problem::IssuerDiffers, issuer));

    OpenIdConfiguration found;
    found.base = base;
    found.realm = realm;
    found.issuer = issuer;
    QByteArray authorizationPath;
    const auto read = [&](QLatin1StringView name, bool needed, QByteArray* path) {
        return readPath(json, name, needed, base, path);
    };
    const auto checked
        = read("authorization_endpoint"_L1, true, &authorizationPath)
              .and_then([&](Nothing) { return read("token_endpoint"_L1, true, &found.tokenPath); })
              .and_then([&](Nothing) { return read("jwks_uri"_L1, true, &found.keysPath); })
              .and_then([&](Nothing) {
                  return read("end_session_endpoint"_L1, false, &found.endSessionPath);
              })
              .and_then([&](Nothing) {
                  return read("revocation_endpoint"_L1, false, &found.revocationPath);
              });
    if (!checked)
        return Unexpected(checked.error());
    found.authorizationEndpoint = QUrl(authorization, QUrl::StrictMode);
    found.supportsS256 = json.value("code_challenge_methods_supported"_L1)
                             .toArray()
                             .contains(QJsonValue("S256"_L1));
    found.announcesIssuer
        = json.value("authorization_response_iss_parameter_supported"_L1).toBool();
    return found;
}

} // namespace rk::auth
