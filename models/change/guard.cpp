// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/guard.h"

#include "change/administrators.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::change::Guard)
};

using Kind = Effect::Kind;

bool takesAway(const Effect& effect)
{
    switch (effect.kind) {
    case Kind::UserGone:
    case Kind::UserDisabled:
    case Kind::RoleTaken:
    case Kind::Left:
    case Kind::GroupRoleTaken:
    case Kind::GroupGone:
    case Kind::GroupMoved:
    case Kind::RoleGone:
    case Kind::PartTaken:
        return true;
    case Kind::RoleGiven:
    case Kind::Joined:
    case Kind::GroupRoleGiven:
    case Kind::RoleRenamed:
    case Kind::PartGiven:
        break;
    }
    return false;
}

bool takesAway(const QList<Effect>& effects)
{
    return std::any_of(
        effects.begin(), effects.end(), [](const Effect& effect) { return takesAway(effect); });
}

/// Roles of this client administer a realm: realm-management, or in master "{realm}-realm".
bool isAdminClient(const Scene& scene, const QString& clientId)
{
    return clientId == "realm-management"_L1
        || (scene.realm.value == "master"_L1 && clientId.endsWith("-realm"_L1));
}

QString rolesKey(const QString& user)
{
    return u"admins/of/"_s + user;
}

/// Users of the effects whose own roles tell whether they may be administrators.
QList<Need> hints(const Scene& scene, const QList<Effect>& effects)
{
    QList<Need> needs;
    for (const Effect& effect : effects) {
        if (!effect.user.isEmpty() && takesAway(effect))
            needs.append(
                { rolesKey(effect.user), scene.get({ u"users"_s, effect.user, u"role-mappings"_s }),
                    Need::Missing::Tolerated });
    }
    return needs;
}

bool mayBeAdministrator(const Scene& scene, const QJsonObject& mappings)
{
    const QJsonArray realm = mappings.value("realmMappings"_L1).toArray();
    const bool admin = std::any_of(realm.begin(), realm.end(),
        [](const QJsonValue& role) { return role.toObject().value("name"_L1) == "admin"_L1; });
    const QStringList clients = mappings.value("clientMappings"_L1).toObject().keys();
    return admin || std::any_of(clients.begin(), clients.end(), [&](const QString& client) {
        return isAdminClient(scene, client);
    });
}

void block(Draft& draft, const QString& id, const QString& text)
{
    draft.plan.concerns.append({ Concern::Level::Block, id, text });
}

void warn(Draft& draft, const QString& id, const QString& text)
{
    draft.plan.concerns.append({ Concern::Level::Warning, id, text });
}

void judgeOwnAccount(const Scene& scene, const Administrators& admins, Draft& draft)
{
    for (const Effect& effect : std::as_const(draft.data.effects)) {
        if (effect.user.isEmpty() || !scene.isActor(effect.user, effect.username))
            continue;
        const bool ends = effect.kind == Kind::UserGone || effect.kind == Kind::UserDisabled;
        const bool demotes = effect.kind == Kind::RoleTaken
            && (isAdminClient(scene, effect.other) || admins.isAdminRole(effect.role));
        if (ends) {
            block(draft, u"own-account"_s,
                Words::tr("You are signed in as this user: you would lock yourself out. Let "
                          "another administrator do it."));
            return;
        }
        if (demotes) {
            block(draft, u"own-account"_s,
                Words::tr("You are signed in as this user and would take away your own rights. "
                          "Let another administrator do it."));
            return;
        }
    }
    // By way of a group or a composite role.
    const QString self = Administrators::actorIn(scene, draft.data.effects);
    if (admins.users().contains(self) && !admins.after(draft.data.effects).users().contains(self))
        block(draft, u"own-account"_s,
            Words::tr("This would take away your own rights to administer the realm. Let another "
                      "administrator do it."));
}

void judgeLastAdministrator(const Scene& scene, const Administrators& admins, Draft& draft)
{
    if (admins.users().isEmpty() || !admins.after(draft.data.effects).users().isEmpty())
        return;
    const QString text = Words::tr("Nobody who can sign in would administer the realm %1 any more.")
                             .arg(scene.realm.value);
    // From master the realm can still be repaired.
    if (scene.isOwnRealm())
        block(draft, u"last-admin"_s, text);
    else
        warn(draft, u"last-admin"_s, text);
}

} // namespace

QList<Need> Guard::needs(const Scene& scene, const Draft& draft, const Readings& known)
{
    if (!takesAway(draft.data.effects) || draft.plan.rows.isEmpty())
        return {};
    QList<Need> open = Administrators::needs(scene, draft.data.effects, known);
    if (open.isEmpty() && !Administrators::of(scene, known).isKnown())
        open = known.missing(hints(scene, draft.data.effects));
    return open;
}

void Guard::judge(const Scene& scene, const Readings& known, Draft& draft)
{
    if (draft.plan.rows.isEmpty())
        return;
    if (scene.actor.production)
        warn(draft, u"production"_s, Words::tr("This is a production server."));
    if (draft.data.weight > ManyObjects)
        warn(draft, u"mass"_s,
            Words::tr("%n object(s) are affected at once.", nullptr, draft.data.weight));
    if (!takesAway(draft.data.effects))
        return;
    const Administrators admins = Administrators::of(scene, known);
    judgeOwnAccount(scene, admins, draft);
    if (admins.isKnown()) {
        judgeLastAdministrator(scene, admins, draft);
        return;
    }
    const QList<Need> asked = hints(scene, draft.data.effects);
    const bool concerned = std::any_of(asked.begin(), asked.end(), [&](const Need& need) {
        return known.failed(need.key) || mayBeAdministrator(scene, known.object(need.key));
    });
    if (concerned)
        warn(draft, u"admins-unknown"_s,
            Words::tr("This user may be an administrator. Whether others are left could not be "
                      "checked: it needs the role view-users and view-clients."));
}

} // namespace rk::change
