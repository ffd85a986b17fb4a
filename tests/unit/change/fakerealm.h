// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/readings.h"

#include <QSet>

namespace rk::test {

using namespace Qt::StringLiterals;

inline const auto Admin = u"adm"_s; ///< the id of the role that administers the realm

/// Who has what in a realm, answering the guard's GETs. Users and groups go by their ids.
class FakeRealm {
public:
    explicit FakeRealm(const QString& name)
    {
        if (name == "master"_L1)
            role(Admin, u"admin"_s);
        else
            role(Admin, u"realm-admin"_s, u"rm"_s);
    }

    void role(const QString& id, const QString& name = {}, const QString& client = {})
    {
        QJsonObject role { { u"id"_s, id }, { u"name"_s, name.isEmpty() ? id : name },
            { u"composite"_s, false }, { u"clientRole"_s, !client.isEmpty() } };
        if (!client.isEmpty())
            role.insert(u"containerId"_s, client);
        m_roles.insert(id, role);
    }
    void part(const QString& whole, const QString& part)
    {
        if (!m_roles.contains(whole))
            role(whole);
        m_roles[whole].insert(u"composite"_s, true);
        m_parts[whole].append(part);
    }
    void give(const QString& role, const QString& user) { m_holders[role].append(user); }
    void group(const QString& id, const QString& parent = {}) { m_parents.insert(id, parent); }
    void giveGroup(const QString& role, const QString& group) { m_groups[role].append(group); }
    void join(const QString& group, const QString& user) { m_members[group].append(user); }

    QSet<QString> disabled; ///< users
    QSet<QString> unreadable; ///< paths below the realm
    QHash<QString, QJsonObject> mappings; ///< of users
    bool old = false; ///< before 23: sub-groups come along with their group

    void answer(const change::Need& need, change::Readings& known)
    {
        const QString path = QString::fromLatin1(need.spec.path).section(u'/', 4);
        asked.append(path);
        const auto found
            = unreadable.contains(path) ? QJsonValue(QJsonValue::Undefined) : at(path.split(u'/'));
        if (found.isUndefined())
            known.putError(need.key, ApiError {});
        else
            known.put(need.key, found);
    }
    QStringList asked;

private:
    QJsonValue at(const QStringList& path) const
    {
        const QString last = path.last();
        if (path == QStringList { u"clients"_s })
            return QJsonArray { QJsonObject { { u"id"_s, u"rm"_s } } };
        if (path == QStringList { u"roles"_s })
            return realmRoles();
        if (path.first() == "roles-by-id"_L1)
            return partsOf(path.at(1));
        if (path.first() == "users"_L1)
            return mappings.value(path.at(1));
        if (path.first() == "groups"_L1)
            return path.size() == 2    ? groupAt(last)
                : last == "members"_L1 ? QJsonValue(users(m_members.value(path.at(1))))
                                       : QJsonValue(children(path.at(1)));
        const bool list = last == "users"_L1 || last == "groups"_L1;
        const QString name = path.at(path.size() - (list ? 2 : 1));
        const QString client = path.first() == "clients"_L1 ? path.at(1) : QString();
        for (const QJsonObject& role : m_roles) {
            if (role.value("name"_L1) != name || role.value("containerId"_L1).toString() != client)
                continue;
            const QString id = role.value("id"_L1).toString();
            return last == "users"_L1 ? QJsonValue(users(m_holders.value(id)))
                : last == "groups"_L1 ? QJsonValue(objects(m_groups.value(id)))
                                      : QJsonValue(role);
        }
        return QJsonValue(QJsonValue::Undefined);
    }
    QJsonArray realmRoles() const
    {
        QJsonArray list;
        for (const QJsonObject& role : m_roles) {
            if (!role.contains("containerId"_L1))
                list.append(role);
        }
        return list;
    }
    QJsonArray partsOf(const QString& whole) const
    {
        QJsonArray list;
        for (const QString& part : m_parts.value(whole))
            list.append(m_roles.value(part));
        return list;
    }
    QJsonArray users(const QStringList& ids) const
    {
        QJsonArray list;
        for (const QString& id : ids)
            list.append(QJsonObject { { u"id"_s, id }, { u"enabled"_s, !disabled.contains(id) } });
        return list;
    }
    static QJsonArray objects(const QStringList& ids)
    {
        QJsonArray list;
        for (const QString& id : ids)
            list.append(QJsonObject { { u"id"_s, id } });
        return list;
    }
    QJsonArray children(const QString& id) const { return objects(m_parents.keys(id)); }
    QJsonValue groupAt(const QString& id) const
    {
        QJsonObject group { { u"id"_s, id } };
        if (old)
            group.insert(u"subGroups"_s, children(id));
        else
            group.insert(u"subGroupCount"_s, children(id).size());
        return group;
    }

    QHash<QString, QJsonObject> m_roles;
    QHash<QString, QStringList> m_parts;
    QHash<QString, QStringList> m_holders;
    QHash<QString, QStringList> m_groups; ///< that have a role
    QHash<QString, QStringList> m_members;
    QHash<QString, QString> m_parents;
};

} // namespace rk::test
