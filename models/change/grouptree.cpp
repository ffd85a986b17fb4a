// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/grouptree.h"

#include "change/inverse.h"
#include "change/journalsafe.h"
#include "change/restoreplans.h"

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

constexpr int MaxGroups = 100;
constexpr int MaxMembers = 500;

QString childrenKey(const QString& id)
{
    return u"children/"_s + id;
}
QString membersKey(const QString& id)
{
    return u"members/"_s + id;
}
QString rolesKey(const QString& id)
{
    return u"roles/"_s + id;
}

/// Servers before 23 have no list of sub-groups: they come along with the group.
QJsonArray childrenOf(const Readings& known, const QJsonObject& group)
{
    const QJsonValue listed = known.value(childrenKey(group.value("id"_L1).toString()));
    return listed.isArray() ? listed.toArray() : group.value("subGroups"_L1).toArray();
}

/// Ids of the group and all groups below it that are known so far.
void collectIds(const Readings& known, const QJsonObject& group, QStringList& ids)
{
    if (ids.size() > MaxGroups)
        return;
    ids.append(group.value("id"_L1).toString());
    const QJsonArray children = childrenOf(known, group);
    for (const QJsonValue& child : children)
        collectIds(known, child.toObject(), ids);
}

} // namespace

QList<Need> GroupTree::needs(const Scene& scene, const Readings& known)
{
    QStringList ids;
    collectIds(known, known.object(u"object"_s), ids);
    QList<Need> needs;
    for (const QString& group : std::as_const(ids)) {
        const auto below = [&](const QString& what) {
            return scene.get({ u"groups"_s, group, what });
        };
        api::RequestSpec children = below(u"children"_s);
        children.with(u"briefRepresentation"_s, false);
        api::RequestSpec members = below(u"members"_s);
        members.with(u"briefRepresentation"_s, true);
        needs.append({ childrenKey(group), children, Need::Missing::IsNull, MaxGroups });
        needs.append({ membersKey(group), members, Need::Missing::Tolerated, MaxMembers });
        needs.append({ rolesKey(group), below(u"role-mappings"_s), Need::Missing::Tolerated });
    }
    return known.missing(needs);
}

GroupTree GroupTree::of(const Readings& known, const QJsonObject& group)
{
    GroupTree tree;
    tree.m_tree = tree.read(known, group, true);
    return tree;
}

QJsonObject GroupTree::read(const Readings& known, const QJsonObject& group, bool top)
{
    const QString id = group.value("id"_L1).toString();
    if (!top)
        m_subGroups.append(id);
    const QJsonArray members = known.array(membersKey(id));
    m_members += int(qMin(members.size(), qsizetype(MaxMembers)));
    const bool readable = !known.failed(membersKey(id)) && !known.failed(rolesKey(id))
        && !known.failed(childrenKey(id)) && known.has(childrenKey(id));
    if (!readable || members.size() > MaxMembers || m_subGroups.size() >= MaxGroups)
        m_whole = false;
    QJsonArray memberIds;
    for (const QJsonValue& member : members)
        memberIds.append(member.toObject().value("id"_L1));
    QJsonArray children;
    const QJsonArray below = m_whole ? childrenOf(known, group) : QJsonArray();
    for (const QJsonValue& child : below)
        children.append(read(known, child.toObject(), false));
    QStringList left;
    QJsonObject rep = withoutDerived(group);
    rep.remove("id"_L1);
    rep = withoutSecrets(rep, left).toObject();
    const QString path = top ? QString() : group.value("path"_L1).toString();
    for (const QJsonValue& entry : leftOut(left, path))
        m_left.append(entry);
    return { { u"rep"_s, rep }, { u"roles"_s, assignedRoles(known.value(rolesKey(id))) },
        { u"members"_s, memberIds }, { u"children"_s, children } };
}

bool GroupTree::hasPlace(const QJsonObject& group)
{
    return group.contains("parentId"_L1)
        || group.value("path"_L1).toString() == QString(u'/' + group.value("name"_L1).toString());
}

QJsonObject GroupTree::inverse(const QJsonObject& group) const
{
    return { { u"kind"_s, u"restore"_s }, { u"type"_s, typeName(ObjectType::Group) },
        { u"name"_s, group.value("name"_L1) },
        { u"parent"_s, group.value("parentId"_L1).toString() }, { u"tree"_s, m_tree },
        { u"left"_s, m_left } };
}

Fact groupByName(const Scene& scene, const QString& parent, const QString& name, bool embedded)
{
    Fact fact;
    fact.view = View::Listed;
    fact.key = u"name"_s;
    fact.value = name;
    if (embedded) {
        fact.read = scene.get({ u"groups"_s, parent });
        return fact;
    }
    fact.read = scene.get(parent.isEmpty() ? QStringList { u"groups"_s }
                                           : QStringList { u"groups"_s, parent, u"children"_s });
    // old servers ignore what they do not know of these and answer the whole list
    fact.read.with(u"search"_s, name).with(u"exact"_s, true);
    fact.read.with(u"first"_s, 0).with(u"max"_s, 1000).with(u"briefRepresentation"_s, false);
    return fact;
}

QList<Need> siblingNeeds(
    const Scene& scene, const Readings& known, const QString& parent, const QString& name)
{
    QList<Need> needs { { u"listing"_s, groupByName(scene, parent, name).read,
        parent.isEmpty() ? Need::Missing::Fails : Need::Missing::IsNull } };
    if (known.has(u"listing"_s) && known.value(u"listing"_s).isNull())
        needs.append({ u"listing-old"_s, groupByName(scene, parent, name, true).read });
    return known.missing(needs);
}

Sibling siblingOf(
    const Scene& scene, const Readings& known, const QString& parent, const QString& name)
{
    const bool old = known.has(u"listing-old"_s);
    return { groupByName(scene, parent, name, old),
        known.value(old ? u"listing-old"_s : u"listing"_s) };
}

} // namespace rk::change
