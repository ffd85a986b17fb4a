// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "change/plan.h"
#include "stores/realmstores.h"

namespace rk::test {

/// Something of a realm that can be edited, as a store has read it.
struct RealmObject {
    change::ObjectType type = change::ObjectType::User;
    QString id; ///< an identity provider's alias
    QString name; ///< "role cim/agent"
    QJsonObject json;
};

/// What a form hands over to be saved.
change::Intent editOf(const RealmObject& object, const QJsonObject& draft);

/// Reads a realm through the program's own stores, as the areas of the window do. What cannot be
/// read, or does not come whole, is a problem.
class RealmReader {
public:
    explicit RealmReader(stores::RealmStores& stores) : m_stores(stores) { }

    /// Every user (service accounts too), group, role of realm and clients, client and identity
    /// provider.
    QList<RealmObject> readAll();
    Result<RealmObject> readAgain(const RealmObject& object);
    const QStringList& problems() const { return m_problems; }

private:
    void readUsers();
    void readGroups(const GroupId& parent, const QString& path);
    void readClients();
    void readServiceAccount(const rep::ClientRep& client);
    void readRoles(const stores::RoleContainer& container);
    void readProviders();
    void add(change::ObjectType type, const QString& id, const QString& name);
    template <class T>
    bool isWhole(const Result<stores::Listing<T>>& listing, const QString& what);

    stores::RealmStores& m_stores;
    QList<RealmObject> m_objects;
    QStringList m_problems;
};

} // namespace rk::test
