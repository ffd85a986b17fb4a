// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/rolemappings.h"

#include "api/endpoints/clients.h"
#include "api/endpoints/users.h"
#include "stores/gather.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

using api::roles::ConsoleRole;
using api::roles::Mapped;
using rep::RoleRep;

/// Beyond this many clients a server without the console's helper API is not asked one by one.
constexpr int MaxClientsOneByOne = 200;
constexpr int MaxGroups = 500;

/// Puts together what the reads bring, role by role.
class MappingReader : public std::enable_shared_from_this<MappingReader> {
public:
    MappingReader(RealmName realm, const Rights& rights, Mapped of)
        : m_realm(std::move(realm)), m_rights(rights), m_of(std::move(of))
    {
    }

    void start(Gather& gather)
    {
        const auto self = shared_from_this();
        gather.read(api::roles::mappings(m_realm, m_of),
            [self](Gather&, const rep::RoleMappingsRep& mappings) { self->takeDirect(mappings); });
        gather.read(api::roles::realmMappings(m_realm, m_of),
            [self](Gather&, const QList<RoleRep>& roles) { self->takeRealm(roles, true); });
        gather.read(api::roles::effectiveRealmMappings(m_realm, m_of),
            [self](Gather&, const QList<RoleRep>& roles) { self->takeRealm(roles, false); });
        gather.tryRead(api::roles::consoleEffectiveRoles(m_realm, m_of),
            [self](Gather& g, const Result<QList<ConsoleRole>>& roles) {
                self->takeConsole(g, roles);
            });
        if (!m_of.isGroup) {
            gather.tryRead(api::users::groups(m_realm, UserId(m_of.id), { 0, MaxGroups }, false),
                [self](Gather& g, const Result<QList<rep::GroupRep>>& groups) {
                    self->takeGroups(g, groups);
                });
        }
    }

    Listing<RoleMapping> result()
    {
        for (auto it = m_groupOfRole.cbegin(); it != m_groupOfRole.cend(); ++it) {
            const auto found = m_mappings.find(it.key());
            if (found != m_mappings.end() && !found->direct)
                found->group = it.value();
        }
        Listing<RoleMapping> listing;
        listing.items = m_mappings.values();
        sortMappings(listing.items);
        listing.cutByMissingRole
            = m_rights.missingOf({ u"view-users"_s, u"view-realm"_s, u"view-clients"_s });
        if (listing.cutByMissingRole.isEmpty() && consoleLeftOut())
            listing.cutByMissingRole = u"view-realm"_s;
        if (listing.cutByMissingRole.isEmpty() && m_clientsUnseen)
            listing.cutByMissingRole = u"view-clients"_s;
        return listing;
    }

private:
    /// The helper API leaves out what the caller may not see, without a word.
    bool consoleLeftOut() const
    {
        return m_consoleRoles
            && std::any_of(m_mappings.begin(), m_mappings.end(), [this](const RoleMapping& m) {
                   return m.clientId.isEmpty() && !m_consoleRoles->contains(m.role.id().value);
               });
    }

    /// A client's role is told by client and name, a realm role by name: ids are not everywhere.
    static QString keyOf(const QString& clientId, const QString& name)
    {
        return clientId + u'\n' + name;
    }

    void add(const RoleRep& role, const QString& clientId, const QString& client, bool direct)
    {
        const QString key = keyOf(clientId, role.get(RoleRep::Name));
        const auto known = m_mappings.find(key);
        if (known == m_mappings.end()) {
            m_mappings.insert(key, { role, clientId, ClientUuid(client), direct, {} });
            return;
        }
        known->direct = known->direct || direct;
        if (!known->role.has(RoleRep::Composite)) // the console's helper API knows less of a role
            known->role = role;
    }

    void takeDirect(const rep::RoleMappingsRep& mappings)
    {
        const QJsonObject clients = mappings.get(rep::RoleMappingsRep::ClientMappings);
        for (const QJsonValue& value : clients) {
            const QJsonObject client = value.toObject();
            const QJsonArray roles = client.value("mappings"_L1).toArray();
            for (const QJsonValue& role : roles) {
                add(RoleRep(role.toObject()), client.value("client"_L1).toString(),
                    client.value("id"_L1).toString(), true);
            }
        }
    }

    void takeRealm(const QList<RoleRep>& roles, bool direct)
    {
        for (const RoleRep& role : roles)
            add(role, {}, {}, direct);
    }

    void takeConsole(Gather& gather, const Result<QList<ConsoleRole>>& roles)
    {
        if (roles) {
            takeConsoleRoles(*roles);
            m_consoleRoles.emplace();
            for (const ConsoleRole& role : *roles)
                m_consoleRoles->insert(role.get(ConsoleRole::Id));
            return;
        }
        if (roles.error().kind != ApiError::Kind::NotFound) {
            gather.fail(roles.error());
            return;
        }
        const auto self = shared_from_this();
        gather.tryRead(api::roles::consoleEffectiveClientRoles(m_realm, m_of),
            [self](Gather& g, const Result<QList<ConsoleRole>>& clientRoles) {
                if (clientRoles)
                    self->takeConsoleRoles(*clientRoles);
                else if (clientRoles.error().kind == ApiError::Kind::NotFound)
                    self->askClients(g);
                else
                    g.fail(clientRoles.error());
            });
    }

    void takeConsoleRoles(const QList<ConsoleRole>& roles)
    {
        for (const ConsoleRole& role : roles) {
            RoleRep plain;
            plain.set(RoleRep::Id, role.get(ConsoleRole::Id));
            plain.set(RoleRep::Name,
                role.has(ConsoleRole::Name) ? role.get(ConsoleRole::Name)
                                            : role.get(ConsoleRole::Role));
            if (role.has(ConsoleRole::Description))
                plain.set(RoleRep::Description, role.get(ConsoleRole::Description));
            add(plain, role.get(ConsoleRole::ClientId), role.get(ConsoleRole::Uuid), false);
        }
    }

    /// The server has no helper API at all.
    void askClients(Gather& gather)
    {
        const auto self = shared_from_this();
        gather.tryRead(api::clients::list(m_realm, { 0, MaxClientsOneByOne + 1 }),
            [self](Gather& g, const Result<QList<rep::ClientRep>>& clients) {
                if (!clients && clients.error().kind != ApiError::Kind::Forbidden) {
                    g.fail(clients.error());
                    return;
                }
                self->m_clientsUnseen
                    = !clients || clients->isEmpty() || clients->size() > MaxClientsOneByOne;
                if (self->m_clientsUnseen)
                    return;
                for (const rep::ClientRep& client : *clients)
                    self->askClient(g, client);
            });
    }

    void askClient(Gather& gather, const rep::ClientRep& client)
    {
        const auto self = shared_from_this();
        gather.read(api::roles::effectiveClientMappings(m_realm, m_of, client.id()),
            [self, client](Gather&, const QList<RoleRep>& roles) {
                for (const RoleRep& role : roles) {
                    self->add(role, client.get(rep::ClientRep::ClientId), client.id().value, false);
                }
            });
    }

    void takeGroups(Gather& gather, const Result<QList<rep::GroupRep>>& groups)
    {
        if (!groups) {
            if (groups.error().kind != ApiError::Kind::Forbidden)
                gather.fail(groups.error());
            return;
        }
        for (const rep::GroupRep& group : *groups) {
            const QString path = group.get(rep::GroupRep::Path);
            for (const QString& role : group.get(rep::GroupRep::RealmRoles))
                m_groupOfRole.insert(keyOf({}, role), path);
            const QJsonObject byClient = group.get(rep::GroupRep::ClientRoles);
            for (auto it = byClient.begin(); it != byClient.end(); ++it) {
                const QJsonArray names = it.value().toArray();
                for (const QJsonValue& name : names)
                    m_groupOfRole.insert(keyOf(it.key(), name.toString()), path);
            }
        }
    }

    const RealmName m_realm;
    const Rights m_rights;
    const Mapped m_of;
    QHash<QString, RoleMapping> m_mappings;
    QHash<QString, QString> m_groupOfRole;
    std::optional<QSet<QString>> m_consoleRoles; ///< ids, when the helper API named all roles
    bool m_clientsUnseen = false;
};

} // namespace

api::CallHandle readRoleMappings(api::RealmSource& source, const Rights& rights, const Mapped& of,
    QObject* context, Done<Listing<RoleMapping>> done)
{
    const auto gather = Gather::create(source, context);
    const auto reader = std::make_shared<MappingReader>(source.realm(), rights, of);
    reader->start(*gather);
    return gather->run([reader, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) { return reader->result(); }));
    });
}

} // namespace rk::stores
