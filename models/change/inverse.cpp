// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/inverse.h"

#include "change/accountplans.h"
#include "change/editplans.h"
#include "change/journalsafe.h"
#include "change/objectplans.h"
#include "change/restoreplans.h"
#include "change/roleassignplans.h"

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

QJsonArray rolesToJson(const QList<RoleRef>& roles)
{
    QJsonArray list;
    for (const RoleRef& role : roles)
        list.append(roleToJson(role));
    return list;
}

std::shared_ptr<const Recipe> deletion(ObjectType type, const QJsonObject& inverse)
{
    const QString id = inverse.value("id"_L1).toString();
    const QString name = inverse.value("name"_L1).toString();
    const QJsonObject as = inverse.value("as"_L1).toObject();
    switch (type) {
    case ObjectType::User:
        return userDeletion(id, name, as);
    case ObjectType::Group:
        return groupDeletion(id, name, as);
    case ObjectType::Role:
        return roleDeletion(id, name, as);
    case ObjectType::IdentityProvider:
        return providerDeletion(name, as);
    case ObjectType::Client:
        break;
    }
    return nullptr;
}

std::shared_ptr<const Recipe> membership(const QJsonObject& inverse)
{
    return recipeOf(ChangeMembership { UserId(inverse.value("user"_L1).toString()),
        inverse.value("username"_L1).toString(), GroupId(inverse.value("group"_L1).toString()),
        inverse.value("path"_L1).toString(), inverse.value("join"_L1).toBool() });
}

} // namespace

QString typeName(ObjectType type)
{
    switch (type) {
    case ObjectType::User:
        return u"user"_s;
    case ObjectType::Group:
        return u"group"_s;
    case ObjectType::Role:
        return u"role"_s;
    case ObjectType::Client:
        return u"client"_s;
    case ObjectType::IdentityProvider:
        break;
    }
    return u"identity-provider"_s;
}

std::optional<ObjectType> typeFromName(const QString& name)
{
    for (const auto type : { ObjectType::User, ObjectType::Group, ObjectType::Role,
             ObjectType::Client, ObjectType::IdentityProvider }) {
        if (typeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QJsonObject inverseOfEdit(const ObjectRef& object, const QList<rep::MemberChange>& changes)
{
    return { { u"kind"_s, u"edit"_s }, { u"type"_s, typeName(object.type) }, { u"id"_s, object.id },
        { u"name"_s, object.name }, { u"changes"_s, changesToJson(changes) } };
}

QJsonObject inverseOfCreation(const ObjectRef& object, const QJsonObject& as)
{
    return { { u"kind"_s, u"delete"_s }, { u"type"_s, typeName(object.type) },
        { u"id"_s, object.id }, { u"name"_s, object.name }, { u"as"_s, as } };
}

QJsonObject inverseOfRoles(const QString& holder, const QString& id, const QString& name,
    const QList<RoleRef>& added, const QList<RoleRef>& removed)
{
    return { { u"kind"_s, u"roles"_s }, { u"holder"_s, holder }, { u"id"_s, id },
        { u"name"_s, name }, { u"add"_s, rolesToJson(removed) },
        { u"remove"_s, rolesToJson(added) } };
}

QJsonObject inverseAsFound(QJsonObject inverse, const QString& createdId, const QJsonValue& found)
{
    const QString kind = inverse.value("kind"_L1).toString();
    if (kind == "delete"_L1 && !createdId.isEmpty())
        inverse.insert(u"id"_s, createdId);
    if (kind == "edit"_L1 && found.isObject()) {
        auto changes = changesFromJson(inverse.value("changes"_L1).toArray());
        for (rep::MemberChange& change : changes)
            change.after = rep::valueAt(found.toObject(), change.path);
        inverse.insert(u"changes"_s, changesToJson(changes));
    }
    return inverse;
}

std::shared_ptr<const Recipe> recipeFromInverse(const QJsonObject& inverse)
{
    const QString kind = inverse.value("kind"_L1).toString();
    const QString id = inverse.value("id"_L1).toString();
    const QString name = inverse.value("name"_L1).toString();
    if (kind == "restore"_L1)
        return restoration(inverse);
    if (kind == "membership"_L1)
        return membership(inverse);
    if (kind == "move"_L1)
        return groupMove(
            id, name, inverse.value("from"_L1).toString(), inverse.value("to"_L1).toString());
    if (kind == "roles"_L1)
        return roleAssignment(inverse.value("holder"_L1).toString(), id, name,
            rolesFromJson(inverse.value("add"_L1)), rolesFromJson(inverse.value("remove"_L1)));
    const auto type = typeFromName(inverse.value("type"_L1).toString());
    if (!type)
        return nullptr;
    if (kind == "delete"_L1)
        return deletion(*type, inverse);
    const auto changes = changesFromJson(inverse.value("changes"_L1).toArray());
    if (kind == "edit"_L1 && !changes.isEmpty())
        return editAgain(*type, id, changes);
    return nullptr;
}

QJsonObject roleToJson(const RoleRef& role)
{
    return { { u"id"_s, role.id.value }, { u"name"_s, role.name },
        { u"client"_s, role.client.value }, { u"clientId"_s, role.clientId } };
}

RoleRef roleFromJson(const QJsonObject& json)
{
    return { RoleId(json.value("id"_L1).toString()), json.value("name"_L1).toString(),
        ClientUuid(json.value("client"_L1).toString()), json.value("clientId"_L1).toString() };
}

QList<RoleRef> rolesFromJson(const QJsonValue& json)
{
    QList<RoleRef> roles;
    const QJsonArray list = json.toArray();
    for (const QJsonValue& role : list)
        roles.append(roleFromJson(role.toObject()));
    return roles;
}

} // namespace rk::change
