// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/administrators.h"

#include "rep/reps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

constexpr int MaxHolders = 200;
constexpr int MaxRoles = 2000;
constexpr int MaxSubGroups = 500;

const auto ClientKey = u"admins/client"_s;
const auto RoleKey = u"admins/role"_s;
const auto RolesKey = u"admins/roles"_s;

QString keyOf(QLatin1StringView what, const QString& id)
{
    return u"admins/%1/%2"_s.arg(what, id);
}

QString idOf(const QJsonValue& object)
{
    return object.toObject().value("id"_L1).toString();
}

QStringList addressOf(const QJsonObject& role)
{
    const QString name = role.value("name"_L1).toString();
    if (!role.value("clientRole"_L1).toBool())
        return { u"roles"_s, name };
    return { u"clients"_s, role.value("containerId"_L1).toString(), u"roles"_s, name };
}

QSet<QString> enabledUsers(const QJsonArray& users)
{
    QSet<QString> ids;
    for (const QJsonValue& user : users) {
        if (user.toObject().value("enabled"_L1).toBool())
            ids.insert(idOf(user));
    }
    return ids;
}

bool isMaster(const Scene& scene)
{
    return scene.realm.value == "master"_L1;
}

Need tolerated(const QString& key, const api::RequestSpec& spec, int upTo = 0)
{
    return { key, spec, Need::Missing::Tolerated, upTo };
}

QList<Need> compositeNeeds(const Scene& scene, const Readings& known)
{
    if (!known.has(RolesKey))
        return { tolerated(RolesKey, scene.get({ u"roles"_s }), MaxRoles) };
    QList<Need> needs;
    const QJsonArray roles = known.array(RolesKey);
    for (const QJsonValue& role : roles) {
        if (role.toObject().value("composite"_L1).toBool())
            needs.append(tolerated(keyOf("parts"_L1, idOf(role)),
                scene.get({ u"roles-by-id"_s, idOf(role), u"composites"_s })));
    }
    return known.missing(needs);
}

/// Somebody is left, and the person signed in is among them where it matters.
bool isEnough(const QSet<QString>& left, const QString& actor)
{
    return !left.isEmpty() && (actor.isEmpty() || left.contains(actor));
}

} // namespace

QString Administrators::actorIn(const Scene& scene, const QList<Effect>& effects)
{
    for (const Effect& effect : effects) {
        if (!effect.user.isEmpty() && scene.isActor(effect.user, effect.username))
            return effect.user;
    }
    const bool others = std::all_of(effects.begin(), effects.end(),
        [](const Effect& effect) { return !effect.user.isEmpty(); });
    return scene.isOwnRealm() && !others ? scene.actor.user.value : QString();
}

QList<Need> Administrators::needs(
    const Scene& scene, const QList<Effect>& effects, const Readings& known)
{
    if (QList<Need> open = roleNeeds(scene, known); !open.isEmpty())
        return open;
    const Administrators now = of(scene, known);
    if (!now.isKnown() || isEnough(now.after(effects).users(), actorIn(scene, effects)))
        return {};
    if (QList<Need> open = now.holderNeeds(scene, known); !open.isEmpty())
        return open;
    if (QList<Need> open = now.groupNeeds(scene, known); !open.isEmpty())
        return open;
    return compositeNeeds(scene, known);
}

QList<Need> Administrators::roleNeeds(const Scene& scene, const Readings& known)
{
    if (isMaster(scene))
        return known.missing({ tolerated(RoleKey, scene.get({ u"roles"_s, u"admin"_s })) });
    if (!known.has(ClientKey)) {
        api::RequestSpec client = scene.get({ u"clients"_s });
        client.with(u"clientId"_s, u"realm-management"_s);
        return { tolerated(ClientKey, client) };
    }
    const QString client = idOf(known.array(ClientKey).at(0));
    if (client.isEmpty())
        return {};
    return known.missing(
        { tolerated(RoleKey, scene.get({ u"clients"_s, client, u"roles"_s, u"realm-admin"_s })) });
}

QList<Need> Administrators::holderNeeds(const Scene& scene, const Readings& known) const
{
    QList<Need> needs;
    const QSet<QString> roles = adminRoles();
    for (const QString& role : roles) {
        const QStringList address = m_addresses.value(role);
        needs.append(tolerated(
            keyOf("users"_L1, role), scene.get(address + QStringList { u"users"_s }), MaxHolders));
        needs.append(tolerated(keyOf("groups"_L1, role),
            scene.get(address + QStringList { u"groups"_s }), MaxHolders));
    }
    return known.missing(needs);
}

QList<Need> Administrators::groupNeeds(const Scene& scene, const Readings& known) const
{
    QList<Need> needs;
    const QSet<QString> groups = adminGroups();
    for (const QString& group : groups) {
        needs.append(tolerated(keyOf("group"_L1, group), scene.get({ u"groups"_s, group })));
        needs.append(tolerated(keyOf("members"_L1, group),
            scene.get({ u"groups"_s, group, u"members"_s }), MaxHolders));
        // Since 23 sub-groups are read on their own; before, they come along.
        if (known.object(keyOf("group"_L1, group)).value("subGroupCount"_L1).toInt() > 0)
            needs.append(tolerated(keyOf("children"_L1, group),
                scene.get({ u"groups"_s, group, u"children"_s }), MaxSubGroups));
    }
    return known.missing(needs);
}

Administrators Administrators::of(const Scene& scene, const Readings& known)
{
    Administrators found;
    const QJsonObject role = known.object(RoleKey);
    found.m_role = idOf(role);
    if (found.m_role.isEmpty())
        return found;
    found.m_known = true;
    found.m_addresses.insert(found.m_role, addressOf(role));
    if (!isMaster(scene)) // servers before 22 leave the container out of a role read by name
        found.m_addresses[found.m_role]
            = { u"clients"_s, idOf(known.array(ClientKey).at(0)), u"roles"_s, u"realm-admin"_s };
    found.readComposites(known);
    found.readHolders(known);
    return found;
}

void Administrators::readComposites(const Readings& known)
{
    const QJsonArray roles = known.array(RolesKey);
    for (const QJsonValue& value : roles) {
        const QString id = idOf(value);
        const QJsonArray parts = known.array(keyOf("parts"_L1, id));
        for (const QJsonValue& part : parts)
            m_parts[id].insert(idOf(part));
        if (!m_addresses.contains(id))
            m_addresses.insert(id, addressOf(value.toObject()));
    }
}

void Administrators::readHolders(const Readings& known)
{
    const QSet<QString> roles = adminRoles();
    for (const QString& role : roles) {
        const QString users = keyOf("users"_L1, role);
        const QString groups = keyOf("groups"_L1, role);
        if (known.failed(users) || known.failed(groups))
            m_known = false;
        m_users.insert(role, enabledUsers(known.array(users)));
        const QJsonArray list = known.array(groups);
        for (const QJsonValue& group : list)
            m_groups[role].insert(idOf(group));
    }
    const QSet<QString> roots = adminGroups();
    for (const QString& group : roots)
        readGroup(known, group, m_tree.value(group).parent);
}

void Administrators::readGroup(const Readings& known, const QString& id, const QString& parent)
{
    const QString key = keyOf("group"_L1, id);
    const QString members = keyOf("members"_L1, id);
    if (known.failed(key) || known.failed(members))
        m_known = false;
    m_tree.insert(id, { parent, enabledUsers(known.array(members)) });
    QSet<QString> children;
    const QJsonArray listed = known.array(keyOf("children"_L1, id));
    const QJsonArray embedded = known.object(key).value("subGroups"_L1).toArray();
    for (const QJsonArray& list : { listed, embedded }) {
        for (const QJsonValue& child : list)
            children.insert(idOf(child));
    }
    for (const QString& child : std::as_const(children))
        readGroup(known, child, id);
}

QSet<QString> Administrators::adminRoles() const
{
    QSet<QString> roles;
    if (!m_role.isEmpty())
        roles.insert(m_role);
    for (qsizetype before = -1; before != roles.size();) {
        before = roles.size();
        for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
            if (it->intersects(roles))
                roles.insert(it.key());
        }
    }
    return roles;
}

QSet<QString> Administrators::adminGroups() const
{
    QSet<QString> groups;
    const QSet<QString> roles = adminRoles();
    for (const QString& role : roles)
        groups.unite(m_groups.value(role));
    for (qsizetype before = -1; before != groups.size();) {
        before = groups.size();
        for (auto it = m_tree.begin(); it != m_tree.end(); ++it) {
            if (groups.contains(it->parent))
                groups.insert(it.key());
        }
    }
    return groups;
}

QSet<QString> Administrators::users() const
{
    QSet<QString> users;
    const QSet<QString> roles = adminRoles();
    for (const QString& role : roles)
        users.unite(m_users.value(role));
    const QSet<QString> groups = adminGroups();
    for (const QString& group : groups)
        users.unite(m_tree.value(group).members);
    return users;
}

Administrators Administrators::after(const QList<Effect>& effects) const
{
    Administrators later = *this;
    for (const Effect& effect : effects)
        later.apply(effect);
    return later;
}

void Administrators::apply(const Effect& effect)
{
    using Kind = Effect::Kind;
    switch (effect.kind) {
    case Kind::UserGone:
    case Kind::UserDisabled:
        for (QSet<QString>& users : m_users)
            users.remove(effect.user);
        for (Group& group : m_tree)
            group.members.remove(effect.user);
        return;
    case Kind::RoleTaken:
        m_users[effect.role].remove(effect.user);
        return;
    case Kind::Left:
        if (m_tree.contains(effect.group))
            m_tree[effect.group].members.remove(effect.user);
        return;
    case Kind::GroupRoleTaken:
        m_groups[effect.role].remove(effect.group);
        return;
    case Kind::GroupGone:
        m_tree.remove(effect.group);
        for (QSet<QString>& groups : m_groups)
            groups.remove(effect.group);
        return;
    case Kind::GroupMoved:
        if (m_tree.contains(effect.group))
            m_tree[effect.group].parent = effect.other;
        return;
    case Kind::RoleGone:
        m_parts.remove(effect.role);
        m_users.remove(effect.role);
        m_groups.remove(effect.role);
        if (m_role == effect.role)
            m_role.clear();
        return;
    case Kind::PartTaken:
        m_parts[effect.role].remove(effect.other);
        return;
    case Kind::RoleGiven:
    case Kind::Joined:
    case Kind::GroupRoleGiven:
    case Kind::RoleRenamed:
    case Kind::PartGiven:
        return;
    }
}

} // namespace rk::change
