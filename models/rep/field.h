// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace rk::rep {

/// A string usable as a template argument.
template <size_t N>
struct FieldName {
    char text[N] {};
    // NOLINTNEXTLINE(google-explicit-constructor): Field<"email", QString> is the whole point
    constexpr FieldName(const char (&literal)[N]) { std::copy_n(literal, N, text); }
};

/// Typed access to one member of a representation. The JSON stays the truth.
///   static constexpr Field<"email", QString> Email {};
template <FieldName Name, class T>
struct Field {
    using Type = T;
    static constexpr QLatin1StringView key() { return QLatin1StringView(Name.text); }
};

/// JSON to value and back; nullopt when the member has another type than the reader wants.
/// Specialised for bool, int, qint64, QString, QStringList, QJsonObject, QJsonArray and
/// StringListMap (attributes).
template <class T>
struct JsonConvert;

using StringListMap = QMap<QString, QStringList>;

template <>
struct JsonConvert<bool> {
    static std::optional<bool> read(const QJsonValue& v);
    static QJsonValue write(bool v) { return v; }
};
template <>
struct JsonConvert<int> {
    static std::optional<int> read(const QJsonValue& v);
    static QJsonValue write(int v) { return v; }
};
template <>
struct JsonConvert<qint64> {
    static std::optional<qint64> read(const QJsonValue& v);
    static QJsonValue write(qint64 v) { return v; }
};
template <>
struct JsonConvert<QString> {
    static std::optional<QString> read(const QJsonValue& v);
    static QJsonValue write(const QString& v) { return v; }
};
template <>
struct JsonConvert<QStringList> {
    static std::optional<QStringList> read(const QJsonValue& v);
    static QJsonValue write(const QStringList& v) { return QJsonArray::fromStringList(v); }
};
template <>
struct JsonConvert<QJsonObject> {
    static std::optional<QJsonObject> read(const QJsonValue& v);
    static QJsonValue write(const QJsonObject& v) { return v; }
};
template <>
struct JsonConvert<QJsonArray> {
    static std::optional<QJsonArray> read(const QJsonValue& v);
    static QJsonValue write(const QJsonArray& v) { return v; }
};
template <>
struct JsonConvert<StringListMap> {
    static std::optional<StringListMap> read(const QJsonValue& v);
    static QJsonValue write(const StringListMap& v);
};

} // namespace rk::rep
