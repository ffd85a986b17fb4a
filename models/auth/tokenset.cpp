// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokenset.h"

#include "auth/jwt.h"
#include "core/json.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

/// Seconds of life: the token's own exp - iat, else expires_in, else a cautious minute.
qint64 lifeOf(const QByteArray& accessToken, const QJsonObject& answer)
{
    if (const auto jwt = readJwt(accessToken)) {
        const double life
            = jwt->claims.value("exp"_L1).toDouble() - jwt->claims.value("iat"_L1).toDouble(0);
        if (jwt->claims.contains("iat"_L1) && life > 0)
            return qint64(life);
    }
    const qint64 announced = qint64(answer.value("expires_in"_L1).toDouble(60));
    return std::max<qint64>(announced, 1);
}

} // namespace

Result<TokenSet> readTokens(const api::Response& response, qint64 nowMs)
{
    const auto unreadable = [&response](const QString& why) {
        ApiError error;
        error.kind = ApiError::Kind::Decode;
        error.httpStatus = response.status;
        error.requestId = response.requestId;
        error.target = response.target;
        error.detail = why;
        return Unexpected(error);
    };
    const auto parsed = parseJson(response.body);
    if (!parsed || !parsed->isObject())
        return unreadable(u"the token endpoint's answer is not a JSON object"_s);
    const QJsonObject json = parsed->toObject();
    const QString access = json.value("access_token"_L1).toString();
    const QString type = json.value("token_type"_L1).toString();
    if (access.isEmpty())
        return unreadable(u"the answer has no access token"_s);
    // A DPoP token would be refused as a bearer token later, without a hint why.
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return unreadable(u"the token is not a bearer token"_s);

    TokenSet tokens;
    tokens.access = Secret(access);
    tokens.refresh = Secret(json.value("refresh_token"_L1).toString());
    tokens.id = Secret(json.value("id_token"_L1).toString());
    tokens.receivedAt = nowMs;
    tokens.expiresAt = nowMs + lifeOf(tokens.access.reveal(), json) * 1000;
    const qint64 refreshLife = qint64(json.value("refresh_expires_in"_L1).toDouble(0));
    tokens.refreshExpiresAt = refreshLife > 0 ? nowMs + refreshLife * 1000 : 0;
    if (const auto id = readJwt(tokens.id.reveal())) {
        tokens.subject = id->claims.value("sub"_L1).toString();
        tokens.username = id->claims.value("preferred_username"_L1).toString();
    }
    return tokens;
}

ApiError readTokenError(const api::Response& response)
{
    ApiError error;
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    error.target = response.target;
    const auto parsed = parseJson(response.body);
    const QJsonObject json = parsed ? parsed->toObject() : QJsonObject();
    error.serverKey = json.value("error"_L1).toString();
    error.serverText = json.value("error_description"_L1).toString(error.serverKey);
    if (response.status == 400 || response.status == 401)
        error.kind = ApiError::Kind::Unauthorized;
    else if (response.status == 403)
        error.kind = ApiError::Kind::Forbidden;
    else if (response.status == 404)
        error.kind = ApiError::Kind::NotFound;
    else if (response.status == 429)
        error.kind = ApiError::Kind::RateLimited;
    else if (response.status >= 500)
        error.kind = ApiError::Kind::Server;
    else
        error.kind = ApiError::Kind::Decode;
    return error;
}

} // namespace rk::auth
