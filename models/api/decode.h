// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "core/json.h"
#include "core/result.h"
#include "rep/representation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

/// How endpoints read their answers. An empty or unreadable body of a 200 is always an error of
/// kind Decode, never an empty list.
namespace rk::api {

Result<QJsonObject> decodeObject(const Response& response);
Result<QJsonArray> decodeArray(const Response& response);
Result<Nothing> decodeNothing(const Response& response);
/// 5 or {"count":5}
Result<int> decodeCount(const Response& response);
/// The id at the end of the Location header of a 201.
Result<QString> decodeCreatedId(const Response& response);
/// An error of kind Decode. Says mayHaveBeenApplied unless response.target begins with "GET ".
ApiError decodeError(const Response& response, const QString& detail);
/// What a 2xx without a single right answer can still be wrong about: an empty 200, or a body that
/// is not JSON (a log-in page, a proxy's notice). An answer without Content-Type passes.
std::optional<ApiError> implausible(const Response& response);

template <class Rep>
Result<Rep> decodeRep(const Response& response)
{
    return decodeObject(response).map([](const QJsonObject& json) { return Rep(json); });
}

template <class Rep>
Result<QList<Rep>> decodeList(const Response& response)
{
    return decodeArray(response).and_then([&](const QJsonArray& array) -> Result<QList<Rep>> {
        QList<Rep> list;
        list.reserve(array.size());
        for (const QJsonValue& value : array) {
            if (!value.isObject())
                return Unexpected(
                    decodeError(response, QStringLiteral("an entry is not an object")));
            list.append(Rep(value.toObject()));
        }
        return list;
    });
}

} // namespace rk::api
