// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/idtoken.h"

#include "auth/jwt.h"
#include "auth/problems.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

Unexpected bad(const QString& reason)
{
    return Unexpected(makeProblem(problem::BadIdToken, reason));
}

Result<Nothing> checkSigned(const Jwt& token, const std::vector<PublicKey>& keys)
{
    const QString algorithm = token.header.value("alg"_L1).toString();
    const QString id = token.header.value("kid"_L1).toString();
    // Keys come from the realm's own list only: jku, x5u and jwk of the header are not looked at.
    const auto key = std::find_if(keys.cbegin(), keys.cend(),
        [&id](const PublicKey& candidate) { return candidate.id == id; });
    if (id.isEmpty() || key == keys.cend())
        return bad(u"signed with a key that the realm does not have"_s);
    if (!verifySignature(*key, algorithm, token.signedPart, token.signature))
        return bad(u"its signature is wrong"_s);
    return Nothing {};
}

Result<Nothing> checkTimes(const QJsonObject& claims, qint64 nowMs)
{
    const QJsonValue expires = claims.value("exp"_L1);
    const QJsonValue issued = claims.value("iat"_L1);
    if (!expires.isDouble() || !issued.isDouble())
        return bad(u"it names no times"_s);
    const double now = double(nowMs) / 1000;
    const double skew = issued.toDouble() - now;
    // It was issued seconds ago, so iat shows how far the clocks are apart, in both directions.
    if (std::abs(skew) > IdTokenExpectation::SkewSeconds)
        return Unexpected(
            makeProblem(problem::ClockSkew, QString::number(std::llround(std::abs(skew)))));
    if (expires.toDouble() + IdTokenExpectation::SkewSeconds < now)
        return bad(u"it has expired"_s);
    return Nothing {};
}

Result<Nothing> checkParties(const QJsonObject& claims, const IdTokenExpectation& expected)
{
    if (claims.value("iss"_L1).toString() != expected.issuer)
        return bad(u"another server issued it"_s);
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray { audience };
    if (!audiences.contains(QJsonValue(expected.clientId)))
        return bad(u"it was made for another program"_s);
    const QJsonValue party = claims.value("azp"_L1);
    if ((audiences.size() > 1 || !party.isUndefined()) && party.toString() != expected.clientId)
        return bad(u"it was given to another program"_s);
    if (claims.value("typ"_L1).toString(u"ID"_s) != "ID"_L1)
        return bad(u"it is a token of another kind"_s);
    if (claims.value("nonce"_L1).toString().toUtf8() != expected.nonce)
        return bad(u"it answers another sign-in"_s);
    if (claims.value("sub"_L1).toString().isEmpty())
        return bad(u"it names nobody"_s);
    return Nothing {};
}

} // namespace

Result<IdTokenFacts> checkIdToken(
    const Secret& idToken, const std::vector<PublicKey>& keys, const IdTokenExpectation& expected)
{
    const auto token = readJwt(idToken.reveal());
    if (!token)
        return bad(token.error().detail);
    return checkSigned(*token, keys)
        .and_then([&](Nothing) { return checkParties(token->claims, expected); })
        .and_then([&](Nothing) { return checkTimes(token->claims, expected.nowMs); })
        .map([&](Nothing) {
            return IdTokenFacts { token->claims.value("sub"_L1).toString(),
                token->claims.value("preferred_username"_L1).toString() };
        });
}

} // namespace rk::auth
