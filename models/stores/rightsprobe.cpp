// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/rightsprobe.h"

#include "api/endpoints/clients.h"
#include "api/endpoints/groups.h"
#include "api/endpoints/identityproviders.h"
#include "api/endpoints/realms.h"
#include "api/endpoints/users.h"
#include "stores/gather.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

/// What is learnt from each read (tried on 26.7.4 with one person per role, signed in to the realm
/// and to master; the same on 24.0.5 and 21.1.2 except where said):
///   realm                403: no role at all; with accessTokenLifespan: view-realm
///   users                403: no query-users; [] beside a count: no view-users;
///                        access.manage of a row: manage-users
///   groups               403: no query-groups; access.manage of a row: manage-users
///   clients              403: no query-clients; []: no view-clients; access.configure of a row:
///                        manage-clients
///   identity-provider/instances      403: no view-identity-providers
///   identity-provider/import-config  403: no manage-identity-providers; 400: it is there
///   events/config        403: no view-events
///   organizations        403: no manage-realm (26 and later; 404 tells nothing)
/// No read tells manage-realm, manage-events, create-client, impersonation, view-authorization and
/// manage-authorization: Unknown, unless the weaker role is missing already.
class RightsProbe : public std::enable_shared_from_this<RightsProbe> {
public:
    explicit RightsProbe(RealmName realm) : m_realm(std::move(realm)) { }

    void askWhoami(Gather& gather, const RealmName& signedInTo)
    {
        const auto self = shared_from_this();
        gather.tryRead(api::realms::whoami(signedInTo, m_realm),
            [self](Gather& g, const Result<QJsonObject>& answer) {
                if (answer) {
                    self->m_rights = self->rightsOf(*answer);
                    return;
                }
                const auto kind = answer.error().kind;
                // 403: not for this client, or no role at all. 401: not this realm's token.
                if (kind == ApiError::Kind::Forbidden || kind == ApiError::Kind::NotFound
                    || kind == ApiError::Kind::Unauthorized)
                    self->askRealm(g);
                else
                    g.fail(answer.error());
            });
    }

    void askRealm(Gather& gather)
    {
        const auto self = shared_from_this();
        gather.tryRead(
            api::realms::get(m_realm), [self](Gather& g, const Result<rep::RealmRep>& answer) {
                if (self->denied(g, answer)) {
                    self->m_rights = Rights::of({});
                } else if (answer) {
                    self->note(u"view-realm"_s, answer->json().contains("accessTokenLifespan"_L1));
                    self->askRest(g);
                }
            });
    }

    Rights result()
    {
        if (m_rights)
            return *m_rights;
        if (m_usersListed == 0 && m_userCount.value_or(0) > 0)
            note(u"view-users"_s, false);
        if (m_missing.contains(u"view-realm"_s))
            note(u"manage-realm"_s, false);
        return Rights::probed(m_roles, m_missing);
    }

private:
    Rights rightsOf(const QJsonObject& whoami) const
    {
        const QJsonArray names
            = whoami.value("realm_access"_L1).toObject().value(m_realm.value).toArray();
        QSet<QString> roles;
        for (const QJsonValue& name : names)
            roles.insert(name.toString());
        return Rights::of(roles);
    }

    void note(const QString& role, bool held) { (held ? m_roles : m_missing).insert(role); }
    void noteMissing(const QStringList& roles)
    {
        for (const QString& role : roles)
            note(role, false);
    }

    /// True for 403; any other error is everybody's error.
    template <class T>
    bool denied(Gather& gather, const Result<T>& answer) const
    {
        if (answer)
            return false;
        if (answer.error().kind == ApiError::Kind::Forbidden)
            return true;
        gather.fail(answer.error());
        return false;
    }

    void askRest(Gather& gather)
    {
        askUsers(gather);
        askClients(gather);
        askIdentityProviders(gather);
        const auto self = shared_from_this();
        gather.tryRead(api::realms::eventsConfig(m_realm),
            [self](Gather& g, const Result<QJsonObject>& answer) {
                if (self->denied(g, answer))
                    self->noteMissing({ u"view-events"_s, u"manage-events"_s });
                else if (answer)
                    self->note(u"view-events"_s, true);
            });
        gather.tryRead(api::realms::firstOrganization(m_realm),
            [self](Gather& g, const Result<QJsonArray>& answer) {
                if (answer || answer.error().kind == ApiError::Kind::NotFound
                    || answer.error().httpStatus == 501)
                    return;
                if (self->denied(g, answer))
                    self->noteMissing({ u"manage-realm"_s, u"view-organizations"_s });
            });
    }

    void noteManageUsers(const rep::Representation& row)
    {
        const QJsonValue manage = row.json().value("access"_L1).toObject().value("manage"_L1);
        if (manage.isBool())
            note(u"manage-users"_s, manage.toBool());
    }

    void askUsers(Gather& gather)
    {
        const auto self = shared_from_this();
        gather.tryRead(api::users::list(m_realm, {}, { 0, 1 }),
            [self](Gather& g, const Result<QList<rep::UserRep>>& users) {
                if (self->denied(g, users)) {
                    self->noteMissing({ u"view-users"_s, u"query-users"_s, u"manage-users"_s });
                } else if (users) {
                    self->m_usersListed = int(users->size());
                    self->note(u"query-users"_s, true);
                    if (!users->isEmpty()) {
                        self->note(u"view-users"_s, true);
                        self->noteManageUsers(users->first());
                    }
                }
            });
        gather.tryRead(api::users::count(m_realm, {}), [self](Gather& g, const Result<int>& count) {
            if (!self->denied(g, count) && count)
                self->m_userCount = *count;
        });
        gather.tryRead(api::groups::list(m_realm, { 0, 1 }),
            [self](Gather& g, const Result<QList<rep::GroupRep>>& groups) {
                if (self->denied(g, groups)) {
                    self->noteMissing({ u"query-groups"_s, u"manage-users"_s });
                } else if (groups) {
                    self->note(u"query-groups"_s, true);
                    if (!groups->isEmpty())
                        self->noteManageUsers(groups->first());
                }
            });
    }

    void askClients(Gather& gather)
    {
        const auto self = shared_from_this();
        gather.tryRead(api::clients::list(m_realm, { 0, 1 }),
            [self](Gather& g, const Result<QList<rep::ClientRep>>& clients) {
                if (self->denied(g, clients)) {
                    self->noteMissing(
                        { u"view-clients"_s, u"query-clients"_s, u"manage-clients"_s });
                } else if (clients) {
                    // every realm has clients of its own
                    self->note(u"query-clients"_s, true);
                    self->note(u"view-clients"_s, !clients->isEmpty());
                    self->note(u"manage-clients"_s,
                        !clients->isEmpty()
                            && clients->first()
                                   .get(rep::ClientRep::Access)
                                   .value("configure"_L1)
                                   .toBool());
                }
            });
    }

    void askIdentityProviders(Gather& gather)
    {
        const auto self = shared_from_this();
        gather.tryRead(api::identityproviders::list(m_realm, {}, { 0, 1 }),
            [self](Gather& g, const Result<QList<rep::IdentityProviderRep>>& providers) {
                if (self->denied(g, providers))
                    self->noteMissing(
                        { u"view-identity-providers"_s, u"manage-identity-providers"_s });
                else if (providers)
                    self->note(u"view-identity-providers"_s, true);
            });
        gather.tryRead(api::identityproviders::importNothing(m_realm),
            [self](Gather& g, const Result<QJsonObject>& answer) {
                if (answer || answer.error().kind == ApiError::Kind::Validation)
                    self->note(u"manage-identity-providers"_s, true);
                else if (self->denied(g, answer))
                    self->note(u"manage-identity-providers"_s, false);
            });
    }

    const RealmName m_realm;
    QSet<QString> m_roles;
    QSet<QString> m_missing;
    std::optional<Rights> m_rights; ///< known as a whole
    std::optional<int> m_userCount;
    int m_usersListed = -1; ///< not answered
};

} // namespace

api::CallHandle probeRights(
    api::RealmSource& source, const RealmName& signedInTo, QObject* context, Done<Rights> done)
{
    const auto gather = Gather::create(source, context);
    const auto probe = std::make_shared<RightsProbe>(source.realm());
    if (signedInTo.isEmpty())
        probe->askRealm(*gather);
    else
        probe->askWhoami(*gather, signedInTo);
    return gather->run([probe, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) { return probe->result(); }));
    });
}

} // namespace rk::stores
