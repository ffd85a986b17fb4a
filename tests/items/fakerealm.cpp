// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/fakerealm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

template <class List>
List pageOf(const List& all, const api::RequestSpec& spec)
{
    return all.mid(ScriptedSource::parameter(spec, u"first"_s).toInt(),
        ScriptedSource::parameter(spec, u"max"_s).toInt());
}

QString numbered(const QString& prefix, int number)
{
    return prefix + QString::number(number).rightJustified(5, u'0');
}

QJsonObject userJson(const QString& name)
{
    return { { u"id"_s, QString(u"u-"_s + name) }, { u"username"_s, name },
        { u"email"_s, QString(name + u"@example.org"_s) }, { u"firstName"_s, u"First"_s },
        { u"lastName"_s, name }, { u"enabled"_s, !name.endsWith(u'7') } };
}

QJsonObject roleJson(const QString& name)
{
    return { { u"id"_s, QString(u"r-"_s + name) }, { u"name"_s, name },
        { u"description"_s, QString(u"What %1 is for"_s.arg(name)) },
        { u"composite"_s, name.endsWith(u'3') }, { u"clientRole"_s, false },
        { u"containerId"_s, u"demo"_s } };
}

QStringList matching(const QStringList& all, const QString& search)
{
    return search.isEmpty() ? all : all.filter(search, Qt::CaseInsensitive);
}

} // namespace

void FakeRealm::addUsers(int from, int to)
{
    for (int i = from; i < to; ++i)
        users.append(numbered(u"user"_s, i));
    users.sort();
}

void FakeRealm::addRoles(int from, int to)
{
    for (int i = from; i < to; ++i)
        roles.append(numbered(u"role"_s, i));
    roles.sort();
}

void FakeRealm::addGroups(const QString& parent, int from, int to)
{
    for (int i = from; i < to; ++i)
        addGroup(numbered(u"group"_s, i), parent);
}

const FakeRealm::Group& FakeRealm::addGroup(const QString& name, const QString& parent)
{
    groups.append({ u"g-%1-%2"_s.arg(parent, name), name, parent });
    return groups.last();
}

void FakeRealm::removeGroup(const QString& id)
{
    QStringList below;
    for (const Group& group : std::as_const(groups)) {
        if (group.parent == id)
            below.append(group.id);
    }
    for (const QString& child : std::as_const(below))
        removeGroup(child);
    groups.removeIf([&](const Group& group) { return group.id == id; });
}

Result<api::Response> FakeRealm::answer(const api::RequestSpec& spec) const
{
    const QByteArray path = ScriptedSource::pathOf(spec);
    if (const auto found = failing.find(path); found != failing.end())
        return Unexpected(found->second);
    const QJsonValue value = content(path, spec);
    if (value.isUndefined())
        return Unexpected(ScriptedSource::error(ApiError::Kind::NotFound, 404));
    return ScriptedSource::json(value);
}

QJsonValue FakeRealm::content(const QByteArray& path, const api::RequestSpec& spec) const
{
    const QString search = ScriptedSource::parameter(spec, u"search"_s);
    const QList<QByteArray> parts = path.mid(1).split('/');
    const bool deeper = parts.size() > 2;
    if (path == "/users/count")
        return int(usersMatching(search).size());
    if (path == "/users" || (parts.first() == "groups" && deeper && parts.at(2) == "members")
        || (parts.first() == "roles" && deeper && parts.at(2) == "users"))
        return userPage(spec);
    if (path == "/roles" || path.endsWith("/composites"))
        return rolePage(spec);
    if (path == "/clients")
        return QJsonArray { QJsonObject { { u"id"_s, u"c"_s }, { u"clientId"_s, u"account"_s } } };
    if (path.contains("/clients/c/"))
        return QJsonArray(); // it has no roles
    if (path.startsWith("/ui-ext/effective-roles-all/"))
        return rolePage(spec);
    if (path.endsWith("/role-mappings"))
        return QJsonObject();
    if (path.endsWith("/role-mappings/realm"))
        return rolePage(spec);
    if (path.endsWith("/role-mappings/realm/composite"))
        return rolePage(spec);
    if (path == "/identity-provider/instances")
        return providerList();
    if (path == "/groups/count")
        return QJsonObject { { u"count"_s, int(groups.size()) } };
    if (path == "/groups")
        return search.isEmpty() ? groupPage({}, spec) : groupHits(spec);
    if (parts.first() == "groups" && deeper && parts.at(2) == "children")
        return group(QString::fromUtf8(parts.at(1)))
            ? QJsonValue(groupPage(QString::fromUtf8(parts.at(1)), spec))
            : QJsonValue(QJsonValue::Undefined);
    if (path.endsWith("/groups"))
        return groupPage({}, spec);
    return QJsonValue::Undefined;
}

QStringList FakeRealm::usersMatching(const QString& search) const
{
    return matching(users, search);
}

QJsonArray FakeRealm::userPage(const api::RequestSpec& spec) const
{
    QJsonArray page;
    if (!mayViewUsers)
        return page;
    const QStringList names
        = pageOf(usersMatching(ScriptedSource::parameter(spec, u"search"_s)), spec);
    for (const QString& name : names)
        page.append(userJson(name));
    return page;
}

QJsonArray FakeRealm::rolePage(const api::RequestSpec& spec) const
{
    QStringList names = matching(roles, ScriptedSource::parameter(spec, u"search"_s));
    if (!ScriptedSource::parameter(spec, u"max"_s).isEmpty())
        names = pageOf(names, spec);
    QJsonArray page;
    for (const QString& name : std::as_const(names))
        page.append(roleJson(name));
    return page;
}

QJsonArray FakeRealm::providerList() const
{
    QJsonArray list;
    for (const QString& alias : providers)
        list.append(QJsonObject { { u"alias"_s, alias }, { u"providerId"_s, u"oidc"_s },
            { u"displayName"_s, QString(u"Sign in with "_s + alias) },
            { u"enabled"_s, !alias.endsWith(u'7') } });
    return list;
}

const FakeRealm::Group* FakeRealm::group(const QString& id) const
{
    const auto found = std::find_if(
        groups.begin(), groups.end(), [&](const Group& group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

QString FakeRealm::pathOf(const Group& of) const
{
    const Group* parent = group(of.parent);
    return (parent ? pathOf(*parent) : QString()) + u'/' + of.name;
}

QJsonObject FakeRealm::groupJson(const Group& of) const
{
    const auto below = std::count_if(
        groups.begin(), groups.end(), [&](const Group& group) { return group.parent == of.id; });
    QJsonObject json { { u"id"_s, of.id }, { u"name"_s, of.name }, { u"path"_s, pathOf(of) },
        { u"subGroupCount"_s, int(below) }, { u"subGroups"_s, QJsonArray() } };
    if (!of.parent.isEmpty())
        json.insert(u"parentId"_s, of.parent);
    return json;
}

QJsonArray FakeRealm::groupPage(const QString& parent, const api::RequestSpec& spec) const
{
    QList<Group> siblings;
    for (const Group& group : groups) {
        if (group.parent == parent)
            siblings.append(group);
    }
    std::sort(siblings.begin(), siblings.end(),
        [](const Group& a, const Group& b) { return a.name < b.name; });
    QJsonArray page;
    const QList<Group> shown = pageOf(siblings, spec);
    for (const Group& group : shown)
        page.append(groupJson(group));
    return page;
}

QJsonArray FakeRealm::groupHits(const api::RequestSpec& spec) const
{
    QList<Group> hits;
    for (const Group& group : groups) {
        if (group.name.contains(ScriptedSource::parameter(spec, u"search"_s), Qt::CaseInsensitive))
            hits.append(group);
    }
    std::sort(
        hits.begin(), hits.end(), [](const Group& a, const Group& b) { return a.name < b.name; });
    hits = pageOf(hits, spec);
    QSet<QString> kept;
    for (const Group& hit : std::as_const(hits)) {
        for (const Group* above = &hit; above; above = group(above->parent))
            kept.insert(above->id);
    }
    return tree({}, kept);
}

QJsonArray FakeRealm::tree(const QString& parent, const QSet<QString>& kept) const
{
    QJsonArray list;
    for (const Group& group : groups) {
        if (group.parent != parent || !kept.contains(group.id))
            continue;
        QJsonObject json = groupJson(group);
        json.insert(u"subGroups"_s, tree(group.id, kept));
        list.append(json);
    }
    return list;
}

} // namespace rk::test
