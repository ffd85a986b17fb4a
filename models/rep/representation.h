// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/field.h"

namespace rk::rep {

/// A Keycloak representation that owns the JSON it was read from, so that members this program
/// (or this version) doesn't know go back to the server untouched. A value; cheap to copy.
class Representation {
public:
    Representation() = default;
    explicit Representation(QJsonObject json) : m_json(std::move(json)) { }

    const QJsonObject& json() const { return m_json; }
    bool isEmpty() const { return m_json.isEmpty(); }

    /// The member's value; T{} when it is absent, null or of another type.
    template <FieldName N, class T>
    T get(Field<N, T> field) const
    {
        return JsonConvert<T>::read(m_json.value(field.key())).value_or(T {});
    }
    template <FieldName N, class T>
    bool has(Field<N, T> field) const
    {
        return JsonConvert<T>::read(m_json.value(field.key())).has_value();
    }
    template <FieldName N, class T>
    void set(Field<N, T> field, const T& value)
    {
        m_json.insert(field.key(), JsonConvert<T>::write(value));
    }
    template <FieldName N, class T>
    void remove(Field<N, T> field)
    {
        m_json.remove(field.key());
    }
    void setMember(const QString& name, const QJsonValue& value) { m_json.insert(name, value); }

    friend bool operator==(const Representation& a, const Representation& b)
    {
        return a.m_json == b.m_json;
    }

private:
    QJsonObject m_json;
};

} // namespace rk::rep
