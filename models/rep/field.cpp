// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "rep/field.h"

#include <limits>

namespace rk::rep {

std::optional<bool> JsonConvert<bool>::read(const QJsonValue& v)
{
    return v.isBool() ? std::optional(v.toBool()) : std::nullopt;
}

std::optional<int> JsonConvert<int>::read(const QJsonValue& v)
{
    const auto wide = JsonConvert<qint64>::read(v);
    if (!wide || *wide < std::numeric_limits<int>::min() || *wide > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*wide);
}

std::optional<qint64> JsonConvert<qint64>::read(const QJsonValue& v)
{
    // toInteger() answers its default for 1.5 and 1e300: two defaults tell that from a real value
    const qint64 value = v.toInteger(0);
    if (!v.isDouble() || (value == 0 && v.toInteger(1) == 1))
        return std::nullopt;
    return value;
}

std::optional<QString> JsonConvert<QString>::read(const QJsonValue& v)
{
    return v.isString() ? std::optional(v.toString()) : std::nullopt;
}

std::optional<QStringList> JsonConvert<QStringList>::read(const QJsonValue& v)
{
    if (!v.isArray())
        return std::nullopt;
    QStringList list;
    const QJsonArray array = v.toArray();
    list.reserve(array.size());
    for (const QJsonValue& entry : array) {
        if (!entry.isString())
            return std::nullopt;
        list.append(entry.toString());
    }
    return list;
}

std::optional<QJsonObject> JsonConvert<QJsonObject>::read(const QJsonValue& v)
{
    return v.isObject() ? std::optional(v.toObject()) : std::nullopt;
}

std::optional<QJsonArray> JsonConvert<QJsonArray>::read(const QJsonValue& v)
{
    return v.isArray() ? std::optional(v.toArray()) : std::nullopt;
}

std::optional<StringListMap> JsonConvert<StringListMap>::read(const QJsonValue& v)
{
    if (!v.isObject())
        return std::nullopt;
    StringListMap map;
    const QJsonObject object = v.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto values = JsonConvert<QStringList>::read(*it);
        if (!values)
            return std::nullopt;
        map.insert(it.key(), *values);
    }
    return map;
}

QJsonValue JsonConvert<StringListMap>::write(const StringListMap& v)
{
    QJsonObject object;
    for (auto it = v.begin(); it != v.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(*it));
    return object;
}

} // namespace rk::rep
