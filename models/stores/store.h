// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/realmsource.h"
#include "stores/rights.h"

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
    RealmName realm() const { return m_source.realm(); }

    /// What the person may do, to say why a list is cut. Unknown until shared and loaded.
    const Rights& rights() const;
    /// The realm's own, kept by its RealmStore, which must outlive this store.
    void shareRights(const Rights& rights) { m_rights = &rights; }

Q_SIGNALS:
    void changed(const QString& id); ///< this object has other content now
    void added(const QString& id);
    void removed(const QString& id);
    void reset(); ///< anything may have changed: read again

private:
    api::RealmSource& m_source;
    const Rights* m_rights = nullptr;
};

} // namespace rk::stores
