// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/fact.h"
#include "change/plan.h"
#include "change/readings.h"
#include "change/scene.h"

#include <chrono>

namespace rk::change {

/// One request of a plan.
struct Step {
    api::RequestSpec spec; ///< without the secret
    Secret secret; ///< wiped with the plan
    /// The body with the secret in its place; called right before sending.
    std::function<QByteArray(const QByteArray& body, const QByteArray& secret)> seal;
    QString creates; ///< the name of the placeholder that gets the new object's id
    /// Where the answer's Location does not end in the id (roles): how to find the new object.
    std::optional<Fact> find;
};

/// What a change does to who administers the realm; the guard's input. Ids.
struct Effect {
    enum class Kind {
        UserGone,
        UserDisabled,
        RoleGiven,
        RoleTaken,
        Joined,
        Left,
        GroupRoleGiven,
        GroupRoleTaken,
        GroupGone,
        GroupMoved, ///< other: the new parent, empty for the top
        RoleGone,
        RoleRenamed,
        PartGiven, ///< role got `other` as a part
        PartTaken,
    };
    Kind kind;
    QString user;
    QString username;
    QString group;
    QString role;
    QString other;
};

class Recipe;

/// The engine's side of a plan.
class PlanData {
public:
    std::shared_ptr<const Recipe> recipe; ///< to make the plan again
    QList<Step> steps;
    QList<Fact> facts; ///< the first one is the object itself, where there is one
    /// What undo needs, see inverse.h; empty when there is no way back.
    QJsonObject inverse;
    QList<Effect> effects;
    QString remark; ///< a sentence for the outcome, see there
    enum class Act { Changes, Creates, Deletes };
    Act act = Act::Changes;
    QList<ObjectRef> touched; ///< others whose screens are stale after this
    int weight = 1; ///< how many objects are affected, for the guard's mass warning
    qint64 undoes = 0; ///< the entry that this plan takes back
    std::chrono::steady_clock::time_point plannedAt;
};

/// A plan in the making.
struct Draft {
    Plan plan;
    PlanData data;
};

/// How a plan is made from answers of the server: pure, so that it is tested without one. Asked
/// for needs again and again until nothing is missing, then make() is called.
class Recipe {
public:
    virtual ~Recipe() = default;
    virtual QList<Need> needs(const Scene& scene, const Readings& known) const = 0;
    /// An error when there is nothing to plan for (the object has gone).
    virtual Result<Draft> make(const Scene& scene, const Readings& known) const = 0;
    /// The same with conflicts settled that the user has seen; null when it can have none. A
    /// conflict that is new since is asked about again.
    virtual std::shared_ptr<const Recipe> settled(
        bool /*mine*/, const QList<rep::MergeConflict>& /*seen*/) const
    {
        return nullptr;
    }
};

std::shared_ptr<const Recipe> recipeFor(const Intent& intent);

} // namespace rk::change
