// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/changekinds.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

using namespace change;
using Back = ChangeKind::Back;

template <class Rep>
Rep with(QJsonObject json, const QString& member, const QJsonValue& value)
{
    json.insert(member, value);
    return Rep(std::move(json));
}

QString idOf(const QJsonObject& object)
{
    return object.value("id"_L1).toString();
}

bool isIn(const QJsonValue& list, const QString& id)
{
    const QJsonArray array = list.toArray();
    return std::any_of(array.begin(), array.end(),
        [&](const QJsonValue& entry) { return entry.toObject().value("id"_L1) == id; });
}

bool isMember(ChangeDesk& desk, const QString& username, const QString& path)
{
    return isIn(
        desk.read({ u"users"_s, idOf(desk.user(username)), u"groups"_s }), idOf(desk.group(path)));
}

bool has(ChangeDesk& desk, const QStringList& holder, const RoleRef& role)
{
    QStringList below = holder + QStringList { u"role-mappings"_s };
    below += role.client.isEmpty() ? QStringList { u"realm"_s }
                                   : QStringList { u"clients"_s, role.client.value };
    return isIn(desk.read(below), role.id.value);
}

QList<ChangeKind> userKinds()
{
    return {
        { "create user",
            [](ChangeDesk&) {
                rep::UserRep user;
                user.set(rep::UserRep::Username, u"Carla"_s);
                user.set(rep::UserRep::Email, u"Carla@desk.example"_s);
                user.set(rep::UserRep::FirstName, u"Carla"_s);
                user.set(rep::UserRep::LastName, u"Ümläut O'Neil"_s);
                user.set(rep::UserRep::Enabled, true);
                return CreateUser { user, Secret(u"Carla-first-1"_s), false };
            },
            [](ChangeDesk& desk) {
                return desk.user(u"carla"_s).value("lastName"_L1) == u"Ümläut O'Neil"_s
                    && desk.server().canSignIn(
                        desk.realm(), u"carla"_s, Secret(u"Carla-first-1"_s));
            } },
        { "edit user",
            [](ChangeDesk& desk) {
                const QJsonObject amina = desk.user(u"amina"_s);
                return EditUser { rep::UserRep(amina),
                    with<rep::UserRep>(amina, u"firstName"_s, u"Aminata"_s) };
            },
            [](ChangeDesk& desk) {
                const QJsonObject amina = desk.user(u"amina"_s);
                return amina.value("firstName"_L1) == "Aminata"_L1
                    && amina.value("email"_L1) == "amina@desk.example"_L1
                    && amina.value("attributes"_L1).toObject().value("extension"_L1)
                    == QJsonArray { u"4711"_s };
            } },
        { "disable user",
            [](ChangeDesk& desk) {
                const QJsonObject boris = desk.user(u"boris"_s);
                return EditUser { rep::UserRep(boris),
                    with<rep::UserRep>(boris, u"enabled"_s, false) };
            },
            [](ChangeDesk& desk) {
                return desk.user(u"boris"_s).value("enabled"_L1) == QJsonValue(false);
            } },
        { "delete user",
            [](ChangeDesk& desk) { return DeleteUser { rep::UserRep(desk.user(u"boris"_s)) }; },
            [](ChangeDesk& desk) { return desk.user(u"boris"_s).isEmpty(); }, Back::NewIds },
        { "reset password",
            [](ChangeDesk& desk) {
                return ResetPassword { UserId(idOf(desk.user(u"amina"_s))), u"amina"_s,
                    Secret(u"Second-pass-2"_s), false };
            },
            [](ChangeDesk& desk) {
                return desk.server().canSignIn(
                    desk.realm(), u"amina"_s, Secret(u"Second-pass-2"_s));
            },
            Back::None },
        { "log out",
            [](ChangeDesk& desk) {
                (void)desk.server().canSignIn(desk.realm(), u"amina"_s, Secret(u"first-pass-1"_s));
                return LogOutUser { UserId(idOf(desk.user(u"amina"_s))), u"amina"_s };
            },
            [](ChangeDesk& desk) {
                return desk.read({ u"users"_s, idOf(desk.user(u"amina"_s)), u"sessions"_s })
                    .toArray()
                    .isEmpty();
            },
            Back::None },
    };
}

QList<ChangeKind> membershipKinds()
{
    return {
        { "join group",
            [](ChangeDesk& desk) {
                return ChangeMembership { UserId(idOf(desk.user(u"boris"_s))), u"boris"_s,
                    GroupId(idOf(desk.group(u"/Quality"_s))), u"/Quality"_s, true };
            },
            [](ChangeDesk& desk) { return isMember(desk, u"boris"_s, u"/Quality"_s); } },
        { "leave group",
            [](ChangeDesk& desk) {
                return ChangeMembership { UserId(idOf(desk.user(u"boris"_s))), u"boris"_s,
                    GroupId(idOf(desk.group(u"/Agents"_s))), u"/Agents"_s, false };
            },
            [](ChangeDesk& desk) { return !isMember(desk, u"boris"_s, u"/Agents"_s); } },
        { "user roles",
            [](ChangeDesk& desk) {
                return ChangeUserRoles { UserId(idOf(desk.user(u"amina"_s))), u"amina"_s,
                    { desk.realmRoleRef(u"shift"_s), desk.clientRoleRef(u"desk"_s, u"listen"_s) },
                    { desk.realmRoleRef(u"agent"_s), desk.clientRoleRef(u"desk"_s, u"answer"_s) } };
            },
            [](ChangeDesk& desk) {
                const QStringList amina { u"users"_s, idOf(desk.user(u"amina"_s)) };
                return has(desk, amina, desk.realmRoleRef(u"shift"_s))
                    && has(desk, amina, desk.clientRoleRef(u"desk"_s, u"listen"_s))
                    && !has(desk, amina, desk.realmRoleRef(u"agent"_s))
                    && !has(desk, amina, desk.clientRoleRef(u"desk"_s, u"answer"_s));
            } },
    };
}

QList<ChangeKind> groupKinds()
{
    return {
        { "create group",
            [](ChangeDesk&) {
                rep::GroupRep group;
                group.set(rep::GroupRep::Name, u"Night/Shift"_s);
                return CreateGroup { group, {}, {} };
            },
            [](ChangeDesk& desk) {
                const QJsonArray groups = desk.read({ u"groups"_s }).toArray();
                return std::any_of(groups.begin(), groups.end(), [](const QJsonValue& group) {
                    return group.toObject().value("name"_L1) == "Night/Shift"_L1;
                });
            } },
        { "create sub-group",
            [](ChangeDesk& desk) {
                rep::GroupRep group;
                group.set(rep::GroupRep::Name, u"Juniors"_s);
                return CreateGroup { group, GroupId(idOf(desk.group(u"/Agents"_s))), u"/Agents"_s };
            },
            [](ChangeDesk& desk) { return !desk.group(u"/Agents/Juniors"_s).isEmpty(); } },
        { "rename group",
            [](ChangeDesk& desk) {
                const QJsonObject group = desk.group(u"/Agents/Seniors"_s);
                return EditGroup { rep::GroupRep(group),
                    with<rep::GroupRep>(group, u"name"_s, u"Elders"_s) };
            },
            [](ChangeDesk& desk) {
                return desk.group(u"/Agents/Elders"_s)
                           .value("attributes"_L1)
                           .toObject()
                           .value("floor"_L1)
                    == QJsonArray { u"3"_s };
            } },
        { "move group",
            [](ChangeDesk& desk) {
                return MoveGroup { rep::GroupRep(desk.group(u"/Agents/Seniors"_s)),
                    GroupId(idOf(desk.group(u"/Agents"_s))),
                    GroupId(idOf(desk.group(u"/Quality"_s))), u"/Quality"_s };
            },
            [](ChangeDesk& desk) {
                return !desk.group(u"/Quality/Seniors"_s).isEmpty()
                    && desk.group(u"/Agents/Seniors"_s).isEmpty();
            } },
        { "move group to the top",
            [](ChangeDesk& desk) {
                return MoveGroup { rep::GroupRep(desk.group(u"/Agents/Seniors"_s)),
                    GroupId(idOf(desk.group(u"/Agents"_s))), {}, {} };
            },
            [](ChangeDesk& desk) { return !desk.group(u"/Seniors"_s).isEmpty(); } },
        { "delete group",
            [](ChangeDesk& desk) {
                return DeleteGroup { rep::GroupRep(desk.group(u"/Agents"_s)) };
            },
            [](ChangeDesk& desk) { return desk.group(u"/Agents"_s).isEmpty(); }, Back::NewIds },
        { "group roles",
            [](ChangeDesk& desk) {
                return ChangeGroupRoles { GroupId(idOf(desk.group(u"/Agents"_s))), u"/Agents"_s,
                    { desk.realmRoleRef(u"shift"_s) },
                    { desk.clientRoleRef(u"desk"_s, u"answer"_s) } };
            },
            [](ChangeDesk& desk) {
                const QStringList agents { u"groups"_s, idOf(desk.group(u"/Agents"_s)) };
                return has(desk, agents, desk.realmRoleRef(u"shift"_s))
                    && !has(desk, agents, desk.clientRoleRef(u"desk"_s, u"answer"_s));
            } },
    };
}

QList<ChangeKind> roleKinds()
{
    return {
        { "create realm role",
            [](ChangeDesk&) {
                rep::RoleRep role;
                role.set(rep::RoleRep::Name, u"a/b c"_s);
                role.set(rep::RoleRep::Description, u"with a slash"_s);
                return CreateRole { role, {}, {} };
            },
            [](ChangeDesk& desk) {
                return desk.role(u"a/b c"_s).value("description"_L1) == "with a slash"_L1;
            } },
        { "create client role",
            [](ChangeDesk& desk) {
                rep::RoleRep role;
                role.set(rep::RoleRep::Name, u"whisper"_s);
                return CreateRole { role, ClientUuid(idOf(desk.client(u"desk"_s))), u"desk"_s };
            },
            [](ChangeDesk& desk) { return !desk.clientRole(u"desk"_s, u"whisper"_s).isEmpty(); } },
        { "edit role",
            [](ChangeDesk& desk) {
                const QJsonObject role = desk.role(u"agent"_s);
                return EditRole { rep::RoleRep(role),
                    with<rep::RoleRep>(role, u"description"_s, u"Answers calls"_s) };
            },
            [](ChangeDesk& desk) {
                const QJsonObject role = desk.role(u"agent"_s);
                return role.value("description"_L1) == "Answers calls"_L1
                    && !role.value("attributes"_L1).toObject().isEmpty();
            } },
        { "delete role",
            [](ChangeDesk& desk) { return DeleteRole { rep::RoleRep(desk.role(u"agent"_s)) }; },
            [](ChangeDesk& desk) { return desk.role(u"agent"_s).isEmpty(); }, Back::NewIds },
        { "composites",
            [](ChangeDesk& desk) {
                return ChangeComposites { rep::RoleRep(desk.role(u"lead"_s)),
                    { desk.clientRoleRef(u"desk"_s, u"listen"_s) },
                    { desk.realmRoleRef(u"agent"_s) } };
            },
            [](ChangeDesk& desk) {
                const QJsonValue parts
                    = desk.read({ u"roles-by-id"_s, idOf(desk.role(u"lead"_s)), u"composites"_s });
                return isIn(parts, idOf(desk.clientRole(u"desk"_s, u"listen"_s)))
                    && !isIn(parts, idOf(desk.role(u"agent"_s)));
            } },
    };
}

QList<ChangeKind> providerAndClientKinds()
{
    return {
        { "create provider",
            [](ChangeDesk&) {
                return CreateIdentityProvider { rep::IdentityProviderRep(
                    QJsonObject { { u"alias"_s, u"new-idp"_s }, { u"providerId"_s, u"oidc"_s },
                        { u"enabled"_s, true },
                        { u"config"_s,
                            QJsonObject { { u"clientId"_s, u"x"_s },
                                { u"clientSecret"_s, u"new-idp-secret"_s },
                                { u"authorizationUrl"_s, u"https://idp.example/auth"_s },
                                { u"tokenUrl"_s, u"https://idp.example/token"_s } } } }) };
            },
            [](ChangeDesk& desk) {
                return desk.provider(u"new-idp"_s)
                           .value("config"_L1)
                           .toObject()
                           .value("clientSecret"_L1)
                    == rep::SecretMask;
            } },
        { "edit provider",
            [](ChangeDesk& desk) {
                const QJsonObject partner = desk.provider(u"partner"_s);
                return EditIdentityProvider { rep::IdentityProviderRep(partner),
                    with<rep::IdentityProviderRep>(partner, u"displayName"_s, u"Buddy"_s) };
            },
            [](ChangeDesk& desk) {
                const QJsonObject partner = desk.provider(u"partner"_s);
                return partner.value("displayName"_L1) == "Buddy"_L1
                    && partner.value("config"_L1).toObject().value("clientSecret"_L1)
                    == rep::SecretMask;
            } },
        { "delete provider",
            [](ChangeDesk& desk) {
                return DeleteIdentityProvider { rep::IdentityProviderRep(
                    desk.provider(u"open"_s)) };
            },
            [](ChangeDesk& desk) { return !desk.provider(u"open"_s).contains("alias"_L1); },
            Back::NewIds },
        { "edit client",
            [](ChangeDesk& desk) {
                const QJsonObject client = desk.client(u"desk"_s);
                return EditClient { rep::ClientRep(client),
                    with<rep::ClientRep>(client, u"description"_s, u"The desk"_s) };
            },
            [](ChangeDesk& desk) {
                const QJsonObject client = desk.client(u"desk"_s);
                return client.value("description"_L1) == "The desk"_L1
                    && client.value("secret"_L1) == "desk-secret"_L1
                    && client.value("authorizationServicesEnabled"_L1) == QJsonValue(true);
            } },
    };
}

} // namespace

const QList<ChangeKind>& changeKinds()
{
    static const QList<ChangeKind> Kinds
        = userKinds() + membershipKinds() + groupKinds() + roleKinds() + providerAndClientKinds();
    return Kinds;
}

} // namespace rk::test
