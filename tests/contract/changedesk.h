// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/person.h"

#include "change/engine.h"
#include "change/journal.h"

#include <QTemporaryDir>

namespace rk::test {

/// A realm of its own on the real server with a bit of everything, and an engine for it.
class ChangeDesk {
public:
    explicit ChangeDesk(LiveKeycloak& server);

    bool isOpen() const { return m_realm != nullptr; }
    LiveKeycloak& server() { return m_server; }
    QString realm() const { return m_realm->name().value; }
    change::Journal& journal() { return *m_journal; }
    change::Engine& engine() { return *m_engine; }
    /// Another engine for the same realm, for somebody who is signed in to it.
    std::unique_ptr<change::Engine> engineFor(Person& person, const QString& username);

    Result<change::Plan> plan(const change::Intent& intent, change::Engine* engine = nullptr);
    change::Outcome apply(const change::Plan& plan, change::Engine* engine = nullptr);
    change::Outcome undo(qint64 id);

    /// What the server has, by plain requests below the realm.
    QJsonValue read(const QStringList& below, const LiveKeycloak::Query& query = {});
    QJsonObject user(const QString& username); ///< in full
    QJsonObject group(const QString& path); ///< in full, by names: "/Agents/Seniors"
    QJsonObject role(const QString& name);
    QJsonObject client(const QString& clientId);
    QJsonObject clientRole(const QString& clientId, const QString& name);
    QJsonObject provider(const QString& alias);
    change::RoleRef realmRoleRef(const QString& name);
    change::RoleRef clientRoleRef(const QString& clientId, const QString& name);

    /// The whole realm as the server exports it, with users and what they have; lists sorted, time
    /// stamps left out. Without ids for what is deleted and created anew.
    QJsonObject snapshot(bool withIds);

private:
    LiveKeycloak& m_server;
    std::unique_ptr<LiveKeycloak::Realm> m_realm;
    QTemporaryDir m_folder;
    std::unique_ptr<api::LiveRealmSource> m_source;
    std::unique_ptr<change::Journal> m_journal;
    std::unique_ptr<change::Engine> m_engine;
};

/// Lists sorted, time stamps and blank texts left out; without ids too unless told.
QJsonValue normal(const QJsonValue& value, bool withIds);
/// Two snapshots' differences for people; empty when they are equal.
QString differences(const QJsonObject& before, const QJsonObject& after);
QString words(const change::Outcome& outcome);

} // namespace rk::test
