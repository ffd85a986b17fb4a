// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/request.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace rk::api {

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Put:
        return "PUT"_ba;
    case Verb::Delete:
        break;
    }
    return "DELETE"_ba;
}

QByteArray Response::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

RequestSpec& RequestSpec::with(const QString& name, const QString& value)
{
    query.append({ name, value });
    return *this;
}

RequestSpec& RequestSpec::with(const QString& name, int value)
{
    return with(name, QString::number(value));
}

RequestSpec& RequestSpec::with(const QString& name, bool value)
{
    return with(name, value ? u"true"_s : u"false"_s);
}

RequestSpec& RequestSpec::json(const QJsonValue& value)
{
    body = canonicalJson(value);
    contentType = "application/json"_ba;
    return *this;
}

QByteArray path(const QStringList& segments)
{
    QByteArray joined;
    for (const QString& segment : segments) {
        joined += '/';
        // dots are never encoded by themselves, but a segment of nothing else moves the path
        if (segment == "."_L1 || segment == ".."_L1)
            joined += segment.size() == 1 ? "%2E"_ba : "%2E%2E"_ba;
        else
            joined += QUrl::toPercentEncoding(segment);
    }
    return joined;
}

} // namespace rk::api
