// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/change/recipecases.h"

using namespace Qt::StringLiterals;
using namespace rk::change;
using rk::rep::ClientRep;
using rk::rep::GroupRep;
using rk::rep::IdentityProviderRep;
using rk::rep::RoleRep;
using rk::rep::UserRep;

namespace rk::test {

namespace {

const RoleRef Agent { RoleId(u"r1"_s), u"agent"_s, {}, {} };
const RoleRef Sell { RoleId(u"r2"_s), u"sell"_s, ClientUuid(u"c1"_s), u"shop"_s };
const UserId Amina(u"u1"_s);

const QByteArray User = R"({"id":"u1","username":"amina","firstName":"Amina","enabled":true,
    "email":"amina@x.org","neverHeardOf":42,"attributes":{"ext":["1"]},"totp":false})";
const QByteArray UserAfter = R"({"id":"u1","username":"amina","firstName":"Aminata","enabled":true,
    "email":"amina@x.org","neverHeardOf":42,"attributes":{"ext":["2"]},"totp":false})";
const QByteArray OnlyAgent = R"({"realmMappings":[{"id":"r1","name":"agent"}]})";
const QByteArray OnlySell
    = R"({"clientMappings":{"shop":{"id":"c1","mappings":[{"id":"r2","name":"sell"}]}}})";
const QByteArray Both = R"({"realmMappings":[{"id":"r1","name":"agent"}],
    "clientMappings":{"shop":{"id":"c1","mappings":[{"id":"r2","name":"sell"}]}}})";
const QByteArray AgentBody = R"([{"id":"r1","name":"agent"}])";
const QByteArray SellBody = R"([{"id":"r2","name":"sell"}])";
const QByteArray North
    = R"({"id":"g2","name":"north","path":"/sales/north","parentId":"g1","subGroupCount":0})";
const QByteArray Moved
    = R"({"id":"g2","name":"north","path":"/ops/north","parentId":"g3","subGroupCount":0})";

QString step(const char* request, const QByteArray& body)
{
    return QLatin1StringView(request) + u' ' + QString::fromUtf8(body);
}

ChangeMembership membership(bool join)
{
    return { Amina, u"amina"_s, GroupId(u"g1"_s), u"/sales"_s, join };
}

RecipeCase createUser()
{
    const QByteArray made = R"({"id":"u9","username":"bela","email":"bela@x.org","enabled":true})";
    return { "create user",
        CreateUser { repOf<UserRep>(R"({"username":"Bela","email":"Bela@X.org","enabled":true})"),
            {}, true },
        { { u"listing"_s, json("[]") } },
        { uR"(POST users {"email":"bela@x.org","enabled":true,"username":"bela"})"_s },
        { u"E-mail:  -> bela@x.org"_s, u"Enabled:  -> yes"_s, u"Username:  -> bela"_s }, json("[]"),
        json('[' + made + ']'),
        { { u"object"_s, json(made) }, { u"groups"_s, json("[]") }, { u"roles"_s, json("{}") },
            { u"links"_s, json("[]") } },
        { u"DELETE users/u9"_s } };
}

RecipeCase editUser()
{
    // "enabled" only goes when it was edited; what nobody knows of stays
    return { "edit user", EditUser { repOf<UserRep>(User), repOf<UserRep>(UserAfter) },
        { { u"object"_s, json(User) } },
        { uR"(PUT users/u1 {"attributes":{"ext":["2"]},"email":"amina@x.org",)"
          R"("firstName":"Aminata","id":"u1","neverHeardOf":42,"username":"amina"})"_s },
        { u"Attribute ext: 1 -> 2"_s, u"First name: Amina -> Aminata"_s }, json(User),
        json(UserAfter), { { u"object"_s, json(UserAfter) } },
        { uR"(PUT users/u1 {"attributes":{"ext":["1"]},"email":"amina@x.org",)"
          R"("firstName":"Amina","id":"u1","neverHeardOf":42,"username":"amina"})"_s } };
}

RecipeCase deleteUser()
{
    return { "delete user", DeleteUser { repOf<UserRep>(User) },
        { { u"object"_s, json(User) }, { u"groups"_s, json(R"([{"id":"g1"}])") },
            { u"roles"_s, json(Both) },
            { u"links"_s, json(R"([{"identityProvider":"corp","userId":"x","userName":"y"}])") } },
        { u"DELETE users/u1"_s },
        { u"Attribute ext: 1 -> "_s, u"E-mail: amina@x.org -> "_s, u"Enabled: yes -> "_s,
            u"First name: Amina -> "_s, u"id: u1 -> "_s, u"neverHeardOf: 42 -> "_s,
            u"Username: amina -> "_s },
        json(User), QJsonValue::Null,
        { { u"listing"_s, json("[]") },
            { u"realm"_s, json(R"({"defaultRole":{"id":"d","name":"default-roles-demo"}})") },
            { u"default-groups"_s, json(R"([{"id":"g0"}])") } },
        { uR"(POST users {"attributes":{"ext":["1"]},"email":"amina@x.org","enabled":true,)"
          R"("firstName":"Amina","neverHeardOf":42,"username":"amina"})"_s,
            step("POST users/{new}/role-mappings/realm", AgentBody),
            step("POST users/{new}/role-mappings/clients/c1", SellBody),
            uR"(DELETE users/{new}/role-mappings/realm [{"id":"d","name":"default-roles-demo"}])"_s,
            u"PUT users/{new}/groups/g1"_s, u"DELETE users/{new}/groups/g0"_s,
            uR"(POST users/{new}/federated-identity/corp )"
            R"({"identityProvider":"corp","userId":"x","userName":"y"})"_s } };
}

RecipeCase resetPassword()
{
    const QByteArray old = R"([{"id":"p","type":"password","createdDate":1},{"type":"otp"}])";
    return { "reset password", ResetPassword { Amina, u"amina"_s, Secret("not shown"_ba), true },
        { { u"credentials"_s, json(old) } },
        { uR"(PUT users/u1/reset-password {"temporary":true,"type":"password"})"_s },
        { u"Temporary password: (secret)"_s }, json(old),
        json(R"([{"id":"p","type":"password","createdDate":2},{"type":"otp"}])"), {}, {} };
}

RecipeCase logOut()
{
    const QByteArray sessions = R"([{"id":"s1"},{"id":"s2"}])";
    return { "log out", LogOutUser { Amina, u"amina"_s }, { { u"sessions"_s, json(sessions) } },
        { u"POST users/u1/logout"_s }, { u"Sessions: 2 -> 0"_s }, json(sessions),
        json(R"([{"id":"s3"}])"), {}, {} }; // s3 began later
}

RecipeCase member(bool join)
{
    const QJsonValue without = json(R"([{"id":"g0"}])");
    const QJsonValue with = json(R"([{"id":"g0"},{"id":"g1"}])");
    const QString put = u"PUT users/u1/groups/g1"_s;
    const QString remove = u"DELETE users/u1/groups/g1"_s;
    return { join ? "join" : "leave", membership(join), { { u"groups"_s, join ? without : with } },
        { join ? put : remove },
        { join ? u"Group /sales:  -> assigned"_s : u"Group /sales: assigned -> "_s },
        join ? without : with, join ? with : without, { { u"groups"_s, join ? with : without } },
        { join ? remove : put } };
}

/// Gives "sell" of the client and takes "agent" of the realm.
RecipeCase mappings(const char* name, Intent intent, const QString& holder)
{
    const auto to = [&](const char* verb, const char* where, const QByteArray& body) -> QString {
        return QLatin1StringView(verb) + u' ' + holder + QLatin1StringView(where) + u' '
            + QString::fromUtf8(body);
    };
    return { name, std::move(intent), { { u"assigned"_s, json(OnlyAgent) } },
        { to("POST", "/role-mappings/clients/c1", SellBody),
            to("DELETE", "/role-mappings/realm", AgentBody) },
        { u"Role shop: sell:  -> assigned"_s, u"Role agent: assigned -> "_s }, json(OnlyAgent),
        json(OnlySell), { { u"assigned"_s, json(OnlySell) } },
        { to("POST", "/role-mappings/realm", AgentBody),
            to("DELETE", "/role-mappings/clients/c1", SellBody) } };
}

RecipeCase createGroup()
{
    return { "create group",
        CreateGroup { repOf<GroupRep>(R"({"name":"north"})"), GroupId(u"g1"_s), u"/sales"_s },
        { { u"listing"_s, json(R"([{"id":"g8","name":"northern"}])") } },
        { uR"(POST groups/g1/children {"name":"north"})"_s }, { u"Name:  -> north"_s }, json("[]"),
        json(R"([{"id":"g8","name":"northern"},{"id":"g2","name":"north"}])"),
        { { u"object"_s, json(North) }, { u"children/g9"_s, json("[]") },
            { u"children/g2"_s, json("[]") }, { u"members/g2"_s, json("[]") },
            { u"roles/g2"_s, json("{}") } },
        { u"DELETE groups/g2"_s } };
}

RecipeCase editGroup()
{
    const QByteArray old = R"({"id":"g1","name":"sales","path":"/sales","subGroupCount":2,
        "description":"Sells","extra":[1],"attributes":{"x":["1"]}})";
    const QByteArray now = R"({"id":"g1","name":"Sales","path":"/Sales","subGroupCount":3,
        "description":"Sells","extra":[1],"attributes":{}})";
    return { "edit group",
        EditGroup { repOf<GroupRep>(old),
            repOf<GroupRep>(R"({"id":"g1","name":"Sales","path":"/sales","subGroupCount":2,
                "description":"Sells","extra":[1]})") },
        { { u"object"_s, json(old) } },
        { uR"(PUT groups/g1 {"attributes":{},"description":"Sells","extra":[1],"id":"g1",)"
          R"("name":"Sales"})"_s },
        { u"Attribute x: 1 -> "_s, u"Name: sales -> Sales"_s }, json(old), json(now),
        { { u"object"_s, json(now) } },
        { uR"(PUT groups/g1 {"attributes":{"x":["1"]},"description":"Sells","extra":[1],)"
          R"("id":"g1","name":"sales"})"_s } };
}

RecipeCase moveGroup(bool top)
{
    const QByteArray atTop = R"({"id":"g2","name":"north","path":"/north","subGroupCount":0})";
    const QByteArray after = top ? atTop : Moved;
    const QString body = uR"({"id":"g2","name":"north"})"_s;
    Answers answers { { u"object"_s, json(North) } };
    if (!top)
        answers.insert(u"target"_s, json(R"({"id":"g3","name":"ops","path":"/ops"})"));
    return { top ? "move group to the top" : "move group",
        MoveGroup { repOf<GroupRep>(North), GroupId(u"g1"_s), GroupId(top ? QString() : u"g3"_s),
            u"/ops"_s },
        answers, { (top ? u"POST groups "_s : u"POST groups/g3/children "_s) + body },
        { top ? u"Path: /sales/north -> /north"_s : u"Path: /sales/north -> /ops/north"_s },
        json(North), json(after),
        { { u"object"_s, json(after) },
            { u"target"_s, json(R"({"id":"g1","name":"sales","path":"/sales"})") } },
        { u"POST groups/g1/children "_s + body } };
}

RecipeCase deleteGroup()
{
    const QByteArray group = R"({"id":"g1","name":"sales","path":"/sales","subGroupCount":1,
        "attributes":{"x":["1"]}})";
    return { "delete group", DeleteGroup { repOf<GroupRep>(group) },
        { { u"object"_s, json(group) }, { u"children/g1"_s, json('[' + North + ']') },
            { u"members/g1"_s, json(R"([{"id":"u1"}])") }, { u"roles/g1"_s, json(Both) },
            { u"children/g2"_s, json("[]") }, { u"members/g2"_s, json(R"([{"id":"u2"}])") },
            { u"roles/g2"_s, json(OnlyAgent) } },
        { u"DELETE groups/g1"_s },
        { u"Attribute x: 1 -> "_s, u"id: g1 -> "_s, u"Name: sales -> "_s }, json(group),
        QJsonValue::Null, { { u"listing"_s, json("[]") } },
        { uR"(POST groups {"attributes":{"x":["1"]},"name":"sales"})"_s,
            step("POST groups/{new}/role-mappings/realm", AgentBody),
            step("POST groups/{new}/role-mappings/clients/c1", SellBody),
            u"PUT users/u1/groups/{new}"_s, uR"(POST groups/{new}/children {"name":"north"})"_s,
            step("POST groups/{g1}/role-mappings/realm", AgentBody),
            u"PUT users/u2/groups/{g1}"_s } };
}

RecipeCase createRole()
{
    const QByteArray made = R"({"id":"r2","name":"sell","description":"Sells","clientRole":true,
        "containerId":"c1","composite":false})";
    return { "create role",
        CreateRole { repOf<RoleRep>(R"({"name":"sell","description":"Sells"})"),
            ClientUuid(u"c1"_s), u"shop"_s },
        { { u"listing"_s, json(R"([{"id":"r8","name":"sell-all"}])") } },
        { uR"(POST clients/c1/roles {"description":"Sells","name":"sell"})"_s },
        { u"Description:  -> Sells"_s, u"Name:  -> sell"_s }, json("[]"), json('[' + made + ']'),
        { { u"object"_s, json(made) }, { u"users"_s, json("[]") }, { u"groups"_s, json("[]") },
            { u"parts"_s, json("[]") }, { u"realm-roles"_s, json("[]") },
            { u"client-roles"_s, json("[]") } },
        { u"DELETE roles-by-id/r2"_s } };
}

RecipeCase editRole()
{
    const QByteArray old
        = R"({"id":"r1","name":"agent","description":"Old","composite":true,"extra":{"a":1}})";
    const QByteArray now = R"({"id":"r1","name":"agent","composite":true,"extra":{"a":1}})";
    return { "edit role", EditRole { repOf<RoleRep>(old), repOf<RoleRep>(now) },
        { { u"object"_s, json(old) } },
        { uR"(PUT roles-by-id/r1 {"attributes":{},"composite":true,"extra":{"a":1},"id":"r1",)"
          R"("name":"agent"})"_s },
        { u"Description: Old -> "_s }, json(old), json(now), { { u"object"_s, json(now) } },
        { uR"(PUT roles-by-id/r1 {"attributes":{},"composite":true,"description":"Old",)"
          R"("extra":{"a":1},"id":"r1","name":"agent"})"_s } };
}

RecipeCase deleteRole()
{
    const QByteArray role = R"({"id":"r1","name":"agent","composite":true,"clientRole":false,
        "containerId":"demo","attributes":{"x":["1"]}})";
    return { "delete role", DeleteRole { repOf<RoleRep>(role) },
        { { u"object"_s, json(role) }, { u"users"_s, json(R"([{"id":"u1"}])") },
            { u"groups"_s, json(R"([{"id":"g1"}])") },
            { u"parts"_s,
                json(R"([{"id":"r2","name":"sell","clientRole":true,"containerId":"c1"}])") },
            { u"realm-roles"_s, json(R"([{"id":"r1","name":"agent","composite":true},
                    {"id":"r5","name":"boss","composite":true},
                    {"id":"r6","name":"aunt","composite":true},{"id":"r7","name":"plain"}])") },
            { u"parts/r5"_s, json(AgentBody) }, { u"parts/r6"_s, json(SellBody) } },
        { u"DELETE roles-by-id/r1"_s },
        { u"Attribute x: 1 -> "_s, u"clientRole: no -> "_s, u"containerId: demo -> "_s,
            u"id: r1 -> "_s, u"Name: agent -> "_s },
        json(role), QJsonValue::Null, { { u"listing"_s, json("[]") } },
        { uR"(POST roles {"attributes":{"x":["1"]},"name":"agent"})"_s,
            step("POST roles-by-id/{new}/composites", SellBody),
            uR"(POST roles-by-id/r5/composites [{"id":"{new}","name":"agent"}])"_s,
            uR"(POST users/u1/role-mappings/realm [{"id":"{new}","name":"agent"}])"_s,
            uR"(POST groups/g1/role-mappings/realm [{"id":"{new}","name":"agent"}])"_s } };
}

RecipeCase composites()
{
    return { "composites",
        ChangeComposites { repOf<RoleRep>(R"({"id":"r5","name":"boss"})"), { Sell }, { Agent } },
        { { u"assigned"_s, json(AgentBody) } },
        { step("POST roles-by-id/r5/composites", SellBody),
            step("DELETE roles-by-id/r5/composites", AgentBody) },
        { u"Role shop: sell:  -> assigned"_s, u"Role agent: assigned -> "_s }, json(AgentBody),
        json(SellBody), { { u"assigned"_s, json(SellBody) } },
        { step("POST roles-by-id/r5/composites", AgentBody),
            step("DELETE roles-by-id/r5/composites", SellBody) } };
}

RecipeCase createProvider()
{
    const QByteArray sent = R"({"alias":"corp","config":{"issuer":"https://i"},"enabled":true})";
    const QByteArray made = R"({"alias":"corp","config":{"issuer":"https://i","x":"y"},
        "enabled":true,"internalId":"i1","types":["USER_AUTHENTICATION"]})";
    return { "create identity provider",
        CreateIdentityProvider { repOf<IdentityProviderRep>(sent) }, {},
        { step("POST identity-provider/instances", sent) },
        { u"Alias:  -> corp"_s, u"Setting issuer:  -> https://i"_s, u"Enabled:  -> yes"_s },
        QJsonValue::Null, json(made), { { u"object"_s, json(made) }, { u"mappers"_s, json("[]") } },
        { u"DELETE identity-provider/instances/corp"_s } };
}

RecipeCase editProvider()
{
    // the mask goes back to where it came from
    const QByteArray old = R"({"alias":"corp","config":{"clientSecret":"**********","x":"y"},)"
                           R"("enabled":true,"odd":[]})";
    QByteArray now = old;
    now.replace("true", "false");
    return { "edit identity provider",
        EditIdentityProvider { repOf<IdentityProviderRep>(old), repOf<IdentityProviderRep>(now) },
        { { u"object"_s, json(old) } }, { step("PUT identity-provider/instances/corp", now) },
        { u"Enabled: yes -> no"_s }, json(old), json(now), { { u"object"_s, json(now) } },
        { step("PUT identity-provider/instances/corp", old) } };
}

RecipeCase deleteProvider()
{
    const QByteArray rest = R"({"alias":"corp","config":{"issuer":"https://i"},"enabled":true})";
    const QByteArray full = R"({"alias":"corp","config":{"issuer":"https://i"},"enabled":true,
        "internalId":"i1","types":["USER_AUTHENTICATION"]})";
    return { "delete identity provider",
        DeleteIdentityProvider { repOf<IdentityProviderRep>(full) },
        { { u"object"_s, json(full) },
            { u"mappers"_s, json(R"([{"id":"m1","name":"mail","config":{"claim":"mail"}}])") } },
        { u"DELETE identity-provider/instances/corp"_s },
        { u"Alias: corp -> "_s, u"Setting issuer: https://i -> "_s, u"Enabled: yes -> "_s,
            u"internalId: i1 -> "_s },
        json(full), QJsonValue::Null, {},
        { step("POST identity-provider/instances", rest),
            uR"(POST identity-provider/instances/corp/mappers )"
            R"({"config":{"claim":"mail"},"name":"mail"})"_s } };
}

RecipeCase editClient()
{
    // the PUT merges: what goes is sent empty; authorization services must not be left out, a
    // secret that was not edited must, and so must a service account where the scope would be added
    const QByteArray old = R"({"id":"c1","clientId":"shop","name":"Shop","secret":"**********",
        "authorizationServicesEnabled":true,"serviceAccountsEnabled":true,
        "redirectUris":["https://a"],"later":{"b":2},"access":{"view":true}})";
    const QByteArray now = R"({"id":"c1","clientId":"shop","name":"Store","secret":"**********",
        "authorizationServicesEnabled":true,"serviceAccountsEnabled":true,"later":{"b":2}})";
    return { "edit client", EditClient { repOf<ClientRep>(old), repOf<ClientRep>(now) },
        { { u"object"_s, json(old) }, { u"scopes"_s, json(R"([{"name":"service_account"}])") } },
        { uR"(PUT clients/c1 {"authorizationServicesEnabled":true,"clientId":"shop","id":"c1",)"
          R"("later":{"b":2},"name":"Store","redirectUris":[]})"_s },
        { u"Name: Shop -> Store"_s, u"Redirect URIs: https://a -> "_s }, json(old), json(now),
        { { u"object"_s, json(now) } },
        { uR"(PUT clients/c1 {"authorizationServicesEnabled":true,"clientId":"shop","id":"c1",)"
          R"("later":{"b":2},"name":"Shop","redirectUris":["https://a"],)"
          R"("serviceAccountsEnabled":true})"_s } };
}

} // namespace

QList<RecipeCase> userCases()
{
    return { createUser(), editUser(), deleteUser(), resetPassword(), logOut(), member(true),
        member(false),
        mappings("user's roles", ChangeUserRoles { Amina, u"amina"_s, { Sell }, { Agent } },
            u"users/u1"_s) };
}

QList<RecipeCase> groupCases()
{
    return { createGroup(), editGroup(), moveGroup(false), moveGroup(true), deleteGroup(),
        mappings("group's roles",
            ChangeGroupRoles { GroupId(u"g1"_s), u"/sales"_s, { Sell }, { Agent } },
            u"groups/g1"_s) };
}

QList<RecipeCase> roleCases()
{
    return { createRole(), editRole(), deleteRole(), composites() };
}

QList<RecipeCase> clientAndProviderCases()
{
    return { createProvider(), editProvider(), deleteProvider(), editClient() };
}

} // namespace rk::test
