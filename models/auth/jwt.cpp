// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/jwt.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

Unexpected unreadable(const QString& why)
{
    ApiError error;
    error.kind = ApiError::Kind::Decode;
    error.detail = why;
    return Unexpected(error);
}

std::optional<QByteArray> decodePart(const QByteArray& part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || part.isEmpty())
        return std::nullopt;
    return *decoded;
}

} // namespace

Result<Jwt> readJwt(const QByteArray& compact)
{
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3)
        return unreadable(u"a token does not have three parts"_s);
    const auto header = decodePart(parts.at(0));
    const auto claims = decodePart(parts.at(1));
    const auto signature = decodePart(parts.at(2));
    if (!header || !claims || !signature)
        return unreadable(u"a token is not base64url"_s);
    const auto headerJson = parseJson(*header);
    const auto claimsJson = parseJson(*claims);
    if (!headerJson || !headerJson->isObject() || !claimsJson || !claimsJson->isObject())
        return unreadable(u"a token does not hold JSON objects"_s);
    return Jwt { headerJson->toObject(), claimsJson->toObject(), parts.at(0) + '.' + parts.at(1),
        *signature };
}

} // namespace rk::auth
