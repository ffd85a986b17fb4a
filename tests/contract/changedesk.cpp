// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/changedesk.h"

#include "contract/waiting.h"

#include "core/json.h"
#include "rep/merge3.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

QJsonObject user(const QString& name, const QJsonObject& more)
{
    QJsonObject user { { u"username"_s, name }, { u"enabled"_s, true },
        { u"firstName"_s, QString(name.left(1).toUpper() + name.mid(1)) },
        { u"lastName"_s, u"Desk"_s }, { u"email"_s, QString(name + u"@desk.example"_s) } };
    for (auto it = more.begin(); it != more.end(); ++it)
        user.insert(it.key(), *it);
    return user;
}

QJsonArray people()
{
    const QJsonObject password { { u"type"_s, u"password"_s }, { u"value"_s, u"first-pass-1"_s },
        { u"temporary"_s, false } };
    return {
        user(u"amina"_s,
            { { u"groups"_s, QJsonArray { u"/Agents/Seniors"_s } },
                { u"realmRoles"_s, QJsonArray { u"agent"_s } },
                { u"clientRoles"_s, QJsonObject { { u"desk"_s, QJsonArray { u"answer"_s } } } },
                { u"attributes"_s, QJsonObject { { u"extension"_s, QJsonArray { u"4711"_s } } } },
                { u"credentials"_s, QJsonArray { password } } }),
        user(u"boris"_s,
            { { u"groups"_s, QJsonArray { u"/Agents"_s } },
                { u"realmRoles"_s, QJsonArray { u"shift"_s } } }),
        user(u"root"_s,
            { { u"clientRoles"_s,
                QJsonObject { { u"realm-management"_s, QJsonArray { u"realm-admin"_s } } } } }),
    };
}

QJsonArray providers()
{
    const auto config = [](const QJsonObject& more) {
        QJsonObject settings { { u"authorizationUrl"_s, u"https://idp.example/auth"_s },
            { u"tokenUrl"_s, u"https://idp.example/token"_s }, { u"clientId"_s, u"desk"_s } };
        for (auto it = more.begin(); it != more.end(); ++it)
            settings.insert(it.key(), *it);
        return settings;
    };
    return {
        QJsonObject { { u"alias"_s, u"partner"_s }, { u"providerId"_s, u"oidc"_s },
            { u"enabled"_s, true }, { u"displayName"_s, u"Partner"_s },
            { u"config"_s, config({ { u"clientSecret"_s, u"kept-secret"_s } }) } },
        QJsonObject { { u"alias"_s, u"open"_s }, { u"providerId"_s, u"oidc"_s },
            { u"enabled"_s, true }, { u"config"_s, config({}) } },
    };
}

QJsonObject realmJson()
{
    const QJsonObject seniors { { u"name"_s, u"Seniors"_s },
        { u"realmRoles"_s, QJsonArray { u"lead"_s } },
        { u"attributes"_s, QJsonObject { { u"floor"_s, QJsonArray { u"3"_s } } } } };
    const QJsonArray groups {
        QJsonObject { { u"name"_s, u"Agents"_s }, { u"subGroups"_s, QJsonArray { seniors } },
            { u"clientRoles"_s, QJsonObject { { u"desk"_s, QJsonArray { u"answer"_s } } } } },
        QJsonObject { { u"name"_s, u"Quality"_s } },
    };
    const QJsonArray roles {
        QJsonObject { { u"name"_s, u"agent"_s }, { u"description"_s, u"Answers"_s },
            { u"attributes"_s, QJsonObject { { u"rank"_s, QJsonArray { u"1"_s } } } } },
        QJsonObject { { u"name"_s, u"lead"_s }, { u"composite"_s, true },
            { u"composites"_s, QJsonObject { { u"realm"_s, QJsonArray { u"agent"_s } } } } },
        QJsonObject { { u"name"_s, u"shift"_s } },
        QJsonObject { { u"name"_s, u"spare/role"_s } },
    };
    const QJsonArray clientRoles { QJsonObject { { u"name"_s, u"answer"_s } },
        QJsonObject { { u"name"_s, u"listen"_s } } };
    return { { u"enabled"_s, true },
        { u"roles"_s,
            QJsonObject { { u"realm"_s, roles },
                { u"client"_s, QJsonObject { { u"desk"_s, clientRoles } } } } },
        { u"clients"_s,
            QJsonArray { QJsonObject { { u"clientId"_s, u"desk"_s }, { u"name"_s, u"Desk"_s },
                { u"secret"_s, u"desk-secret"_s }, { u"authorizationServicesEnabled"_s, true },
                { u"serviceAccountsEnabled"_s, true },
                { u"redirectUris"_s, QJsonArray { u"https://desk.example/*"_s } } } } },
        { u"groups"_s, groups }, { u"users"_s, people() },
        { u"identityProviders"_s, providers() } };
}

/// Time stamps, and ids of what is created anew, are no part of what has to come back.
bool isLeftOut(const QString& member, bool withIds)
{
    static const QStringList Times { u"createdTimestamp"_s, u"createdDate"_s, u"notBefore"_s,
        u"access"_s, u"lastUpdatedTimestamp"_s };
    static const QStringList Ids { u"id"_s, u"containerId"_s, u"parentId"_s, u"internalId"_s };
    return Times.contains(member) || (!withIds && Ids.contains(member));
}

QJsonObject entryNamed(const QJsonValue& list, QLatin1StringView member, const QString& name)
{
    const QJsonArray array = list.toArray();
    for (const QJsonValue& entry : array) {
        if (entry.toObject().value(member) == name)
            return entry.toObject();
    }
    return {};
}

} // namespace

QJsonValue normal(const QJsonValue& value, bool withIds)
{
    if (value.isObject()) {
        QJsonObject copy;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            // a client's text that was set once stays as "" (26.7)
            if (!isLeftOut(it.key(), withIds) && *it != QJsonValue(QString()))
                copy.insert(it.key(), normal(*it, withIds));
        }
        return copy;
    }
    if (!value.isArray())
        return value;
    QList<QJsonValue> entries;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        entries.append(normal(entry, withIds));
    std::sort(entries.begin(), entries.end(), [](const QJsonValue& a, const QJsonValue& b) {
        return canonicalJson(a) < canonicalJson(b);
    });
    QJsonArray copy;
    for (const QJsonValue& entry : std::as_const(entries))
        copy.append(entry);
    return copy;
}

ChangeDesk::ChangeDesk(LiveKeycloak& server)
    : m_server(server), m_realm(server.createRealm(realmJson()))
{
    if (!m_realm)
        return;
    // From 24 on attributes need this; servers before have no such setting or refuse it.
    QJsonObject profile = read({ u"users"_s, u"profile"_s }).toObject();
    profile.insert(u"unmanagedAttributePolicy"_s, u"ENABLED"_s);
    m_server.put({ realm(), u"users"_s, u"profile"_s }, profile);
    const QJsonObject amina = user(u"amina"_s);
    if (!amina.contains("attributes"_L1)) { // dropped at the import, before the setting
        QJsonObject again = amina;
        again.insert(u"attributes"_s, QJsonObject { { u"extension"_s, QJsonArray { u"4711"_s } } });
        m_server.put({ realm(), u"users"_s, amina.value("id"_L1).toString() }, again);
    }
    m_server.post({ realm(), u"identity-provider"_s, u"instances"_s, u"open"_s, u"mappers"_s },
        QJsonObject { { u"name"_s, u"department"_s }, { u"identityProviderAlias"_s, u"open"_s },
            { u"identityProviderMapper"_s, u"hardcoded-attribute-idp-mapper"_s },
            { u"config"_s,
                QJsonObject { { u"syncMode"_s, u"INHERIT"_s }, { u"attribute"_s, u"a"_s },
                    { u"attribute.value"_s, u"b"_s } } } });
    // Old servers import a client's authorization without the service account it needs.
    const QJsonObject desk = client(u"desk"_s);
    m_server.put({ realm(), u"clients"_s, desk.value("id"_L1).toString() }, desk);
    m_source = std::make_unique<api::LiveRealmSource>(m_server.client(), m_realm->name());
    m_journal = std::make_unique<change::Journal>(m_folder.filePath(u"journal.sqlite"_s));
    change::Actor actor;
    actor.realm = u"master"_s;
    actor.username = m_server.user();
    actor.clientId = u"admin-cli"_s;
    actor.profile = u"contract"_s;
    m_engine = std::make_unique<change::Engine>(m_server.client(), *m_source, *m_journal, actor);
}

std::unique_ptr<change::Engine> ChangeDesk::engineFor(Person& person, const QString& username)
{
    const change::Actor actor { realm(), UserId(user(username).value("id"_L1).toString()), username,
        u"admin-cli"_s, false, u"contract"_s };
    return std::make_unique<change::Engine>(person.client(), person.source(), *m_journal, actor);
}

Result<change::Plan> ChangeDesk::plan(const change::Intent& intent, change::Engine* engine)
{
    return waitFor<Result<change::Plan>>([&](QObject* context, auto done) {
        return (engine ? engine : m_engine.get())->plan(intent, context, std::move(done));
    });
}

change::Outcome ChangeDesk::apply(const change::Plan& plan, change::Engine* engine)
{
    return waitFor<change::Outcome>([&](QObject* context, auto done) {
        return (engine ? engine : m_engine.get())->apply(plan, context, std::move(done));
    });
}

change::Outcome ChangeDesk::undo(qint64 id)
{
    return waitFor<change::Outcome>(
        [&](QObject* context, auto done) { return m_engine->undo(id, context, std::move(done)); });
}

QJsonValue ChangeDesk::read(const QStringList& below, const LiveKeycloak::Query& query)
{
    return m_server.get(QStringList { realm() } + below, query).json;
}

QJsonObject ChangeDesk::user(const QString& username)
{
    const QJsonValue found
        = read({ u"users"_s }, { { u"username"_s, username }, { u"exact"_s, u"true"_s } });
    const QString id = entryNamed(found, "username"_L1, username).value("id"_L1).toString();
    return id.isEmpty() ? QJsonObject() : read({ u"users"_s, id }).toObject();
}

QJsonObject ChangeDesk::group(const QString& path)
{
    QJsonObject found;
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const QJsonValue listed = found.isEmpty() ? read({ u"groups"_s })
            : found.contains("subGroupCount"_L1)
            ? read({ u"groups"_s, found.value("id"_L1).toString(), u"children"_s })
            : found.value("subGroups"_L1);
        const QString id = entryNamed(listed, "name"_L1, name).value("id"_L1).toString();
        if (id.isEmpty())
            return {};
        found = read({ u"groups"_s, id }).toObject();
    }
    return found;
}

QJsonObject ChangeDesk::role(const QString& name)
{
    const QString id = entryNamed(read({ u"roles"_s }), "name"_L1, name).value("id"_L1).toString();
    return id.isEmpty() ? QJsonObject() : read({ u"roles-by-id"_s, id }).toObject();
}

QJsonObject ChangeDesk::client(const QString& clientId)
{
    const QJsonValue found = read({ u"clients"_s }, { { u"clientId"_s, clientId } });
    const QString id = found.toArray().at(0).toObject().value("id"_L1).toString();
    return id.isEmpty() ? QJsonObject() : read({ u"clients"_s, id }).toObject();
}

QJsonObject ChangeDesk::clientRole(const QString& clientId, const QString& name)
{
    const QString id = client(clientId).value("id"_L1).toString();
    const QJsonValue roles = read({ u"clients"_s, id, u"roles"_s });
    const QString roleId = entryNamed(roles, "name"_L1, name).value("id"_L1).toString();
    return roleId.isEmpty() ? QJsonObject() : read({ u"roles-by-id"_s, roleId }).toObject();
}

QJsonObject ChangeDesk::provider(const QString& alias)
{
    return read({ u"identity-provider"_s, u"instances"_s, alias }).toObject();
}

change::RoleRef ChangeDesk::realmRoleRef(const QString& name)
{
    return { RoleId(role(name).value("id"_L1).toString()), name, {}, {} };
}

change::RoleRef ChangeDesk::clientRoleRef(const QString& clientId, const QString& name)
{
    return { RoleId(clientRole(clientId, name).value("id"_L1).toString()), name,
        ClientUuid(client(clientId).value("id"_L1).toString()), clientId };
}

QJsonObject ChangeDesk::snapshot(bool withIds)
{
    QJsonObject all
        = m_server
              .post({ realm(), u"partial-export"_s }, {},
                  { { u"exportClients"_s, u"true"_s }, { u"exportGroupsAndRoles"_s, u"true"_s } })
              .json.toObject();
    QJsonObject clients;
    const QJsonArray exported = all.value("clients"_L1).toArray();
    for (const QJsonValue& client : exported)
        clients.insert(client.toObject().value("clientId"_L1).toString(), client);
    all.insert(u"clients"_s, clients);
    QJsonObject users;
    const QJsonArray listed
        = read({ u"users"_s }, { { u"max"_s, u"-1"_s }, { u"briefRepresentation"_s, u"false"_s } })
              .toArray();
    for (const QJsonValue& value : listed) {
        QJsonObject user = value.toObject();
        const QString id = user.value("id"_L1).toString();
        user.insert(u"+groups"_s, read({ u"users"_s, id, u"groups"_s }));
        user.insert(u"+roles"_s, read({ u"users"_s, id, u"role-mappings"_s }));
        users.insert(user.value("username"_L1).toString(), user);
    }
    all.insert(u"+users"_s, users);
    QJsonObject providers;
    const QJsonArray instances = read({ u"identity-provider"_s, u"instances"_s }).toArray();
    for (const QJsonValue& instance : instances) {
        const QString alias = instance.toObject().value("alias"_L1).toString();
        QJsonObject provider = this->provider(alias);
        provider.insert(
            u"+mappers"_s, read({ u"identity-provider"_s, u"instances"_s, alias, u"mappers"_s }));
        providers.insert(alias, provider);
    }
    all.insert(u"+providers"_s, providers);
    all.remove("identityProviders"_L1);
    all.remove("identityProviderMappers"_L1);
    return normal(all, withIds).toObject();
}

QString differences(const QJsonObject& before, const QJsonObject& after)
{
    QStringList lines;
    const auto changes = rep::difference(before, after);
    for (const rep::MemberChange& change : changes)
        lines.append(u"%1: %2 → %3"_s.arg(change.path.join(u'/'),
            QString::fromUtf8(canonicalJson(change.before)).left(2000),
            QString::fromUtf8(canonicalJson(change.after)).left(2000)));
    return lines.join(u'\n');
}

QString words(const change::Outcome& outcome)
{
    QStringList parts { u"outcome %1"_s.arg(int(outcome.state)) };
    if (outcome.error)
        parts.append(technicalDetails(*outcome.error).replace(u'\n', u", "_s));
    for (const change::PreviewRow& row : outcome.differences)
        parts.append(u"%1: '%2' → '%3'"_s.arg(row.setting, row.before, row.after));
    return parts.join(u"; "_s);
}

} // namespace rk::test
