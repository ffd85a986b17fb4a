// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/inverse.h"
#include "change/journalsafe.h"
#include "change/restoreplans.h"

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

constexpr int MaxUsers = 200;
constexpr int MaxGroups = 100;

QJsonObject roleEntry(const QJsonObject& role, const QString& client, const QString& clientId)
{
    return roleToJson({ RoleId(role.value("id"_L1).toString()), role.value("name"_L1).toString(),
        ClientUuid(client), clientId });
}

QJsonArray idsOf(const QJsonArray& list)
{
    QJsonArray ids;
    for (const QJsonValue& entry : list)
        ids.append(entry.toObject().value("id"_L1));
    return ids;
}

QString clientOf(const QJsonObject& role)
{
    return role.value("clientRole"_L1).toBool() ? role.value("containerId"_L1).toString()
                                                : QString();
}

QString partsKey(const QString& id)
{
    return u"parts/"_s + id;
}

/// Composite roles that could have the role as a part, of what was listed.
QJsonArray candidates(const Readings& known, const QString& except)
{
    QJsonArray found;
    for (const QString& key : { u"realm-roles"_s, u"client-roles"_s }) {
        const QJsonArray roles = known.array(key);
        for (const QJsonValue& role : roles) {
            const QJsonObject object = role.toObject();
            if (object.value("composite"_L1).toBool() && object.value("id"_L1) != except)
                found.append(object);
        }
    }
    return found;
}

} // namespace

QList<Need> userMaterialNeeds(const Scene& scene, const QString& id)
{
    api::RequestSpec groups = scene.get({ u"users"_s, id, u"groups"_s });
    groups.with(u"briefRepresentation"_s, true);
    return {
        { u"groups"_s, groups, Need::Missing::Tolerated, 1000 },
        { u"roles"_s, scene.get({ u"users"_s, id, u"role-mappings"_s }), Need::Missing::Tolerated },
        { u"links"_s, scene.get({ u"users"_s, id, u"federated-identity"_s }),
            Need::Missing::Tolerated },
    };
}

std::optional<QJsonObject> userMaterial(const QJsonObject& user, const Readings& known)
{
    if (known.failed(u"groups"_s) || known.failed(u"roles"_s) || known.failed(u"links"_s))
        return std::nullopt;
    QStringList left;
    QJsonObject rep = withoutDerived(withoutSecrets(user, left).toObject());
    rep.remove("id"_L1);
    rep.remove("createdTimestamp"_L1);
    return QJsonObject { { u"kind"_s, u"restore"_s }, { u"type"_s, typeName(ObjectType::User) },
        { u"name"_s, user.value("username"_L1) }, { u"rep"_s, rep },
        { u"groups"_s, idsOf(known.array(u"groups"_s)) },
        { u"roles"_s, assignedRoles(known.value(u"roles"_s)) },
        { u"links"_s, known.array(u"links"_s) }, { u"left"_s, leftOut(left) } };
}

QJsonArray assignedRoles(const QJsonValue& mappings)
{
    QJsonArray roles;
    const QJsonArray realm = mappings.toObject().value("realmMappings"_L1).toArray();
    for (const QJsonValue& role : realm)
        roles.append(roleEntry(role.toObject(), {}, {}));
    const QJsonObject clients = mappings.toObject().value("clientMappings"_L1).toObject();
    for (auto it = clients.begin(); it != clients.end(); ++it) {
        const QJsonObject client = it->toObject();
        const QJsonArray ofClient = client.value("mappings"_L1).toArray();
        for (const QJsonValue& role : ofClient)
            roles.append(roleEntry(role.toObject(), client.value("id"_L1).toString(), it.key()));
    }
    return roles;
}

QList<Need> RoleMaterial::needs(const Scene& scene, const Readings& known)
{
    const QJsonObject role = known.object(u"object"_s);
    const QString id = role.value("id"_L1).toString();
    const QString client = clientOf(role);
    QStringList container;
    if (!client.isEmpty())
        container = { u"clients"_s, client };
    const auto holders = [&](const QString& what) {
        return scene.get(
            container + QStringList { u"roles"_s, role.value("name"_L1).toString(), what });
    };
    QList<Need> needs {
        { u"users"_s, holders(u"users"_s), Need::Missing::Tolerated, MaxUsers },
        { u"groups"_s, holders(u"groups"_s), Need::Missing::Tolerated, MaxGroups },
        { u"parts"_s, scene.get({ u"roles-by-id"_s, id, u"composites"_s }),
            Need::Missing::Tolerated },
        { u"realm-roles"_s, scene.get({ u"roles"_s }), Need::Missing::Tolerated },
    };
    if (!client.isEmpty())
        needs.append({ u"client-roles"_s, scene.get(container + QStringList { u"roles"_s }),
            Need::Missing::Tolerated });
    const QJsonArray composites = candidates(known, id);
    for (const QJsonValue& composite : composites) {
        const QString other = composite.toObject().value("id"_L1).toString();
        needs.append({ partsKey(other), scene.get({ u"roles-by-id"_s, other, u"composites"_s }),
            Need::Missing::Tolerated });
    }
    return needs;
}

RoleMaterial RoleMaterial::of(const Readings& known, const QJsonObject& role)
{
    RoleMaterial material;
    const QString id = role.value("id"_L1).toString();
    QJsonArray wholes;
    const QJsonArray composites = candidates(known, id);
    for (const QJsonValue& composite : composites) {
        const QString other = composite.toObject().value("id"_L1).toString();
        Fact fact;
        fact.view = View::Roles;
        if (!viewed(fact, known.value(partsKey(other))).toObject().contains(id))
            continue;
        const QString name = composite.toObject().value("name"_L1).toString();
        material.m_wholeNames.append(name);
        wholes.append(QJsonObject { { u"id"_s, other }, { u"name"_s, name } });
    }
    const QJsonArray users = known.array(u"users"_s);
    const QJsonArray groups = known.array(u"groups"_s);
    material.m_holders
        = int(qMin(users.size(), qsizetype(MaxUsers)) + qMin(groups.size(), qsizetype(MaxGroups)));
    for (const QString& key : { u"users"_s, u"groups"_s, u"parts"_s, u"realm-roles"_s }) {
        if (known.failed(key))
            material.m_whole = false;
    }
    if (users.size() > MaxUsers || groups.size() > MaxGroups)
        material.m_whole = false;
    QJsonArray parts;
    const QJsonArray composed = known.array(u"parts"_s);
    for (const QJsonValue& part : composed)
        parts.append(roleEntry(part.toObject(), clientOf(part.toObject()), {}));
    material.m_material = { { u"users"_s, idsOf(users) }, { u"groups"_s, idsOf(groups) },
        { u"wholes"_s, wholes }, { u"parts"_s, parts } };
    return material;
}

QJsonObject RoleMaterial::inverse(const QJsonObject& role) const
{
    QStringList left;
    QJsonObject rep = withoutDerived(withoutSecrets(role, left).toObject());
    for (const auto member : { "id"_L1, "containerId"_L1, "clientRole"_L1 })
        rep.remove(member);
    QJsonObject inverse = m_material;
    inverse.insert(u"kind"_s, u"restore"_s);
    inverse.insert(u"type"_s, typeName(ObjectType::Role));
    inverse.insert(u"name"_s, role.value("name"_L1));
    inverse.insert(u"client"_s, clientOf(role));
    inverse.insert(u"rep"_s, rep);
    inverse.insert(u"left"_s, leftOut(left));
    return inverse;
}

} // namespace rk::change
