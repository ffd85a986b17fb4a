// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/realmsource.h"

#include <QObject>

namespace rk::stores {

template <class T>
using Done = std::function<void(Result<T>)>;

/// What all stores share: a source to read from, and signals that say what is stale. A store never
/// writes; the change engine tells it what has changed (Session connects the two).
class Store : public QObject {
    Q_OBJECT
public:
    explicit Store(api::RealmSource& source, QObject* parent = nullptr)
        : QObject(parent), m_source(source)
    {
    }
    api::RealmSource& source() const { return m_source; }
    const RealmName realm() const { return m_source.realm(); }

Q_SIGNALS:
    void changed(const QString& id); ///< this object has other content now
    void added(const QString& id);
    void removed(const QString& id);
    void reset(); ///< anything may have changed: read again

private:
    api::RealmSource& m_source;
};

} // namespace rk::stores
