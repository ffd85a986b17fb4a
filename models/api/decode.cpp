// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace rk::api {

namespace {

Result<QJsonValue> decodeValue(const Response& response)
{
    return parseJson(response.body).map_error([&](const ApiError& error) {
        return decodeError(response, error.detail);
    });
}

QByteArray mediaType(const Response& response)
{
    const QByteArray type = response.header("content-type"_ba);
    return type.split(';').constFirst().trimmed().toLower();
}

bool isJson(const QByteArray& mediaType)
{
    return mediaType == "application/json" || mediaType.endsWith("+json");
}

} // namespace

ApiError decodeError(const Response& response, const QString& detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Decode;
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    error.target = response.target;
    error.detail = detail;
    // whoever answered in this way may have passed the write on before
    error.mayHaveBeenApplied = !response.target.isEmpty() && !response.target.startsWith("GET "_L1);
    return error;
}

std::optional<ApiError> implausible(const Response& response)
{
    const QByteArray type = mediaType(response);
    if (response.body.isEmpty()) {
        if (response.status == 200)
            return decodeError(response, u"the answer is empty"_s);
        return std::nullopt;
    }
    if (!type.isEmpty() && !isJson(type))
        return decodeError(
            response, u"the answer is %1 and not JSON"_s.arg(QString::fromLatin1(type.left(100))));
    return std::nullopt;
}

Result<QJsonObject> decodeObject(const Response& response)
{
    return decodeValue(response).and_then([&](const QJsonValue& value) -> Result<QJsonObject> {
        if (!value.isObject())
            return Unexpected(decodeError(response, u"an object was expected"_s));
        return value.toObject();
    });
}

Result<QJsonArray> decodeArray(const Response& response)
{
    return decodeValue(response).and_then([&](const QJsonValue& value) -> Result<QJsonArray> {
        if (!value.isArray())
            return Unexpected(decodeError(response, u"a list was expected"_s));
        return value.toArray();
    });
}

Result<Nothing> decodeNothing(const Response& response)
{
    if (auto error = implausible(response))
        return Unexpected(std::move(*error));
    if (response.body.isEmpty())
        return Nothing {};
    return decodeValue(response).map([](const QJsonValue&) { return Nothing {}; });
}

Result<int> decodeCount(const Response& response)
{
    return decodeValue(response).and_then([&](const QJsonValue& value) -> Result<int> {
        // users/count answers 5, groups/count {"count":5}
        const QJsonValue number = value.isObject() ? value.toObject().value("count"_L1) : value;
        const double count = number.toDouble(-1);
        if (count < 0 || count > std::numeric_limits<int>::max() || count != double(int(count)))
            return Unexpected(decodeError(response, u"a number was expected"_s));
        return int(count);
    });
}

Result<QString> decodeCreatedId(const Response& response)
{
    const QByteArray location = response.header("location"_ba);
    const QString encoded = QUrl::fromEncoded(location).path(QUrl::FullyEncoded).section(u'/', -1);
    const QString id = QUrl::fromPercentEncoding(encoded.toLatin1());
    if (id.isEmpty())
        return Unexpected(decodeError(response, u"the answer does not name the new object"_s));
    return id;
}

} // namespace rk::api
