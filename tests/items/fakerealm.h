// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedsource.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace rk::test {

/// A realm in memory that answers as Keycloak 26 does, as far as the item models ask. Tests change
/// its content and look at what the models make of it.
class FakeRealm {
public:
    FakeRealm() : source([this](const api::RequestSpec& spec) { return answer(spec); }) { }

    struct Group {
        QString id;
        QString name;
        QString parent; ///< id; empty: top level
    };

    QStringList users; ///< usernames; the id is "u-" + name
    QStringList roles; ///< names; the id is "r-" + name
    QStringList providers; ///< aliases
    QList<Group> groups;
    bool mayViewUsers = true; ///< false: [] beside a real count, as with query-users alone
    /// Errors by path below the realm's.
    std::map<QByteArray, ApiError> failing;
    ScriptedSource source;

    void addUsers(int from, int to);
    void addRoles(int from, int to);
    void addGroups(const QString& parent, int from, int to);
    const Group& addGroup(const QString& name, const QString& parent = {});
    /// With everything below.
    void removeGroup(const QString& id);

private:
    Result<api::Response> answer(const api::RequestSpec& spec) const;
    QJsonValue content(const QByteArray& path, const api::RequestSpec& spec) const;
    QJsonArray userPage(const api::RequestSpec& spec) const;
    QStringList usersMatching(const QString& search) const;
    QJsonArray rolePage(const api::RequestSpec& spec) const;
    QJsonArray providerList() const;
    QJsonObject groupJson(const Group& group) const;
    QString pathOf(const Group& group) const;
    const Group* group(const QString& id) const;
    QJsonArray groupPage(const QString& parent, const api::RequestSpec& spec) const;
    QJsonArray groupHits(const api::RequestSpec& spec) const;
    QJsonArray tree(const QString& parent, const QSet<QString>& kept) const;
};

} // namespace rk::test
