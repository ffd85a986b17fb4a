// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "change/engine.h"

namespace rk::change {

/// Where a change takes place and who makes it.
struct Scene {
    RealmName realm;
    Actor actor;
    bool undo = false; ///< the plan takes an earlier change back

    /// A path below the realm: path({"users", id}).
    QByteArray path(const QStringList& below) const;
    api::RequestSpec get(const QStringList& below) const;
    api::RequestSpec write(
        api::Verb verb, const QStringList& below, const QJsonValue& body = {}) const;

    /// Signed in to the very realm that is managed.
    bool isOwnRealm() const { return actor.realm == realm.value; }
    bool isActor(const QString& userId, const QString& username) const;
};

/// Stands for an id that an earlier step of the same plan creates: placeholder("new"). The brackets
/// survive Scene::path() as they are; ids and names never do, since they are encoded.
QString placeholder(const QString& name);
/// For people: the brackets as braces, as in paths.
QByteArray placeholdersShown(QByteArray body);

} // namespace rk::change
