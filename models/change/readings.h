// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace rk::change {

/// A GET whose answer is needed.
struct Need {
    enum class Missing {
        Fails, ///< any error ends the planning with that error
        IsNull, ///< 404 answers null, other errors end the planning
        Tolerated, ///< any error is kept: whoever asked has to live without
    };
    QString key; ///< under which the answer is found
    api::RequestSpec spec;
    Missing missing = Missing::Fails;
    /// More than 0: a list that is read page by page, up to so many entries. One entry more than
    /// asked for says that there are others.
    int upTo = 0;
};

/// Answers of GETs by key.
class Readings {
public:
    void put(const QString& key, const QJsonValue& value) { m_values.insert(key, value); }
    void putError(const QString& key, const ApiError& error) { m_errors.insert(key, error); }

    bool has(const QString& key) const { return m_values.contains(key) || m_errors.contains(key); }
    bool failed(const QString& key) const { return m_errors.contains(key); }
    ApiError error(const QString& key) const { return m_errors.value(key); }
    QJsonValue value(const QString& key) const { return m_values.value(key); }
    QJsonObject object(const QString& key) const { return value(key).toObject(); }
    QJsonArray array(const QString& key) const { return value(key).toArray(); }

    /// Those of the needs that are not answered yet.
    QList<Need> missing(const QList<Need>& needs) const
    {
        QList<Need> open;
        for (const Need& need : needs) {
            if (!has(need.key))
                open.append(need);
        }
        return open;
    }

private:
    QHash<QString, QJsonValue> m_values;
    QHash<QString, ApiError> m_errors;
};

} // namespace rk::change
