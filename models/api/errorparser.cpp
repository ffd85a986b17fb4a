// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/errorparser.h"

#include "api/retrypolicy.h"
#include "core/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rk::api {

namespace {

constexpr qsizetype LongestText = 2000; ///< of a server's sentence; a page is cut to this
constexpr qsizetype LongestNotice = 200; ///< of a proxy's page title or plain line
constexpr qsizetype MostFields = 100;

ApiError::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
    case 405: // a path of a newer version under an older one's wildcard
    case 410:
        return ApiError::Kind::NotFound;
    case 409:
    case 412:
        return ApiError::Kind::Conflict;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ApiError::Kind::Server;
    if (status >= 400)
        return ApiError::Kind::Validation;
    return status >= 300 ? ApiError::Kind::Redirect : ApiError::Kind::Decode;
}

QString text(const QJsonObject& body, QLatin1StringView name)
{
    return body.value(name).toString().trimmed().left(LongestText);
}

FieldError fieldError(const QJsonObject& entry)
{
    FieldError error { text(entry, "field"_L1), text(entry, "errorMessage"_L1), {} };
    const QJsonArray params = entry.value("params"_L1).toArray();
    for (const QJsonValue& param : params) {
        const QString value
            = param.isString() ? param.toString() : QString::fromUtf8(canonicalJson(param));
        error.params.append(value.left(LongestText));
    }
    return error;
}

void readFieldErrors(const QJsonArray& entries, ApiError& error)
{
    for (const QJsonValue& entry : entries) {
        const FieldError field = fieldError(entry.toObject());
        if (!field.message.isEmpty() && error.fieldErrors.size() < MostFields)
            error.fieldErrors.append(field);
    }
}

/// {"error":"HTTP 403 Forbidden"} tells no more than the status itself.
bool isOnlyStatus(const QString& words)
{
    static const QRegularExpression pattern(u"^HTTP \\d{3}\\b"_s);
    return pattern.match(words).hasMatch();
}

void readObject(const QJsonObject& body, ApiError& error)
{
    readFieldErrors(body.value("errors"_L1).toArray(), error);
    if (!text(body, "field"_L1).isEmpty())
        readFieldErrors({ body }, error);
    error.serverKey = text(body, "error"_L1);
    error.serverText = text(body, "errorMessage"_L1);
    if (error.serverText.isEmpty())
        error.serverText = text(body, "error_description"_L1);
    if (error.serverText.isEmpty() && isOnlyStatus(error.serverKey))
        error.detail = std::exchange(error.serverKey, {});
    else if (error.serverText.isEmpty())
        error.serverText = std::exchange(error.serverKey, {});
    if (error.serverText.isEmpty() && !error.fieldErrors.isEmpty())
        error.serverText = error.fieldErrors.first().message;
}

/// What a proxy's page calls itself. Plain text: tags and entities are shown as they are.
QString notice(const QByteArray& body)
{
    const QString page = QString::fromUtf8(body.left(LongestText));
    const qsizetype open = page.indexOf("<title>"_L1, 0, Qt::CaseInsensitive);
    if (open < 0)
        return page.trimmed().startsWith(u'<') ? QString() : page.simplified().left(LongestNotice);
    const qsizetype start = open + 7;
    const qsizetype end = page.indexOf(u'<', start);
    return page.mid(start, end < 0 ? -1 : end - start).simplified().left(LongestNotice);
}

} // namespace

ApiError parseError(const Response& response, qint64 nowEpochMs)
{
    ApiError error;
    error.kind = kindOf(response.status);
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    error.target = response.target;
    error.sent = true;
    error.retryAfter = parseRetryAfter(response.header("retry-after"_ba), nowEpochMs);
    // a gateway that lost its server can't know whether the write was carried out
    error.mayHaveBeenApplied = (response.status == 502 || response.status == 504)
        && !response.target.startsWith("GET "_L1);
    const auto body = parseJson(response.body);
    if (body && body->isObject())
        readObject(body->toObject(), error);
    else
        error.detail = notice(response.body);
    return error;
}

} // namespace rk::api
