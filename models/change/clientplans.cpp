// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editplans.h"
#include "rep/reps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct ClientPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::ClientPlans)
};

bool touches(const QList<rep::MemberChange>& changes, QLatin1StringView member)
{
    return std::any_of(changes.begin(), changes.end(),
        [&](const rep::MemberChange& change) { return change.path.first() == member; });
}

/// What a client needs as it is for somebody signed in through it.
bool endsSignIn(const QString& member)
{
    static const QStringList Members { u"enabled"_s, u"clientId"_s, u"protocol"_s,
        u"publicClient"_s, u"bearerOnly"_s, u"standardFlowEnabled"_s,
        u"directAccessGrantsEnabled"_s, u"serviceAccountsEnabled"_s, u"redirectUris"_s, u"secret"_s,
        u"clientAuthenticatorType"_s, u"attributes"_s, u"consentRequired"_s };
    return Members.contains(member);
}

/// PUT clients/{uuid}: merges, so that
///  - what was removed is sent empty ("" or []), or it would stay;
///  - `authorizationServicesEnabled` always goes along: without it the server deletes all of the
///    client's resources, policies and permissions (26.7);
///  - `serviceAccountsEnabled` goes along: without it servers before 26 delete the service account,
///    with its roles (21.1, 24.0). But true, even when it was, makes newer ones add the client
///    scope service_account, so it stays out where that would change something (26.7);
///  - `secret` only goes when edited: for some it comes masked, and the mask would become it.
class ClientEdit final : public EditRecipe {
public:
    explicit ClientEdit(const EditClient& intent)
        : EditRecipe(ObjectType::Client, intent.base.json(), intent.draft.json())
    {
    }
    ClientEdit(const QString& id, const QList<rep::MemberChange>& made)
        : EditRecipe(ObjectType::Client, id, made)
    {
    }

protected:
    QStringList address() const override { return { u"clients"_s, id() }; }
    QString title(const Scene& scene, const QString& name) const override
    {
        return scene.undo ? ClientPlans::tr("Undo: edit client %1").arg(name)
                          : ClientPlans::tr("Edit client %1").arg(name);
    }
    QString nameOf(const QJsonObject& object) const override
    {
        return object.value("clientId"_L1).toString();
    }
    QStringList derived() const override { return { u"access"_s }; }
    std::shared_ptr<EditRecipe> copy() const override
    {
        return std::make_shared<ClientEdit>(*this);
    }

    QList<Need> extraNeeds(const Scene& scene, const Readings&) const override
    {
        return { { u"scopes"_s, scene.get({ u"client-scopes"_s }), Need::Missing::Tolerated } };
    }

    QJsonObject body(QJsonObject object, const QList<rep::MemberChange>& changes,
        const Readings& known) const override
    {
        for (const rep::MemberChange& change : changes) {
            if (!change.after.isUndefined())
                continue;
            const QJsonValue empty
                = change.before.isArray() ? QJsonValue(QJsonArray()) : QJsonValue(QString());
            object = rep::withValueAt(object, change.path, empty);
        }
        if (!touches(changes, "secret"_L1))
            object.remove("secret"_L1);
        if (!touches(changes, "serviceAccountsEnabled"_L1) && wouldAddScope(object, known))
            object.remove("serviceAccountsEnabled"_L1);
        return object;
    }

    void addConcerns(const Scene& scene, const Readings& known,
        const QList<rep::MemberChange>& changes, Draft& draft) const override
    {
        const QString clientId = nameOf(known.object(u"object"_s));
        if (scene.isOwnRealm() && clientId == scene.actor.clientId) {
            const bool ends = std::any_of(changes.begin(), changes.end(),
                [](const rep::MemberChange& change) { return endsSignIn(change.path.first()); });
            draft.plan.concerns.append({ ends ? Concern::Level::Block : Concern::Level::Warning,
                u"own-client"_s,
                ends ? ClientPlans::tr("You are signed in through this client: this change could "
                                       "lock you out. Make it signed in through another client.")
                     : ClientPlans::tr("You are signed in through this client.") });
        }
        warnOfNewSecret(known.object(u"object"_s), changes, draft);
        const bool off
            = std::any_of(changes.begin(), changes.end(), [](const rep::MemberChange& change) {
                  return change.path.first() == "authorizationServicesEnabled"_L1
                      && change.after != QJsonValue(true);
              });
        if (off)
            draft.plan.concerns.append({ Concern::Level::Warning, u"authorization-off"_s,
                ClientPlans::tr("The client's resources, policies and permissions are deleted with "
                                "it. Undo cannot bring them back.") });
    }

private:
    /// The realm has the scope and the client does not.
    static bool wouldAddScope(const QJsonObject& client, const Readings& known)
    {
        const QJsonArray scopes = known.array(u"scopes"_s);
        const bool exists = std::any_of(scopes.begin(), scopes.end(), [](const QJsonValue& scope) {
            return scope.toObject().value("name"_L1) == "service_account"_L1;
        });
        return exists
            && !client.value("defaultClientScopes"_L1).toArray().contains(u"service_account"_s);
    }

    /// A confidential client without a secret, as each realm's own "broker" is: the server gives it
    /// one with any PUT, and never takes it away again (26.7). An empty one would stop that, but
    /// stays as a secret that anybody can guess.
    static void warnOfNewSecret(
        const QJsonObject& now, const QList<rep::MemberChange>& changes, Draft& draft)
    {
        if (now.value("publicClient"_L1).toBool() || !isBlank(now.value("secret"_L1))
            || touches(changes, "secret"_L1))
            return;
        draft.data.facts.first().whole.reset(); // the new secret is no surprise when read back
        draft.plan.canBeUndone = false;
        draft.plan.whyNotUndoable
            = ClientPlans::tr("The client gets a secret, which cannot be taken away again.");
        draft.plan.concerns.append({ Concern::Level::Warning, u"new-secret"_s,
            ClientPlans::tr("This client has no secret. The server gives it one with any change, "
                            "and undo cannot take it away again.") });
    }
};

} // namespace

std::shared_ptr<const Recipe> recipeOf(const EditClient& intent)
{
    return std::make_shared<ClientEdit>(intent);
}

std::shared_ptr<const Recipe> clientEditAgain(
    const QString& id, const QList<rep::MemberChange>& made)
{
    return std::make_shared<ClientEdit>(id, made);
}

} // namespace rk::change
