// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/roleassignplans.h"

#include "change/inverse.h"
#include "change/preview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct RoleAssignPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::RoleAssignPlans)
};

enum class Holder { User, Group, Role };

QString holderName(Holder holder)
{
    return holder == Holder::User ? u"user"_s : holder == Holder::Group ? u"group"_s : u"role"_s;
}

ObjectType holderType(Holder holder)
{
    return holder == Holder::User ? ObjectType::User
        : holder == Holder::Group ? ObjectType::Group
                                  : ObjectType::Role;
}

QString rowLabel(const RoleRef& role)
{
    return role.client.isEmpty() ? RoleAssignPlans::tr("Role %1").arg(role.name)
                                 : RoleAssignPlans::tr("Role %1: %2").arg(role.clientId, role.name);
}

class RoleAssignment final : public Recipe {
public:
    RoleAssignment(Holder holder, const QString& id, const QString& name, QList<RoleRef> add,
        QList<RoleRef> remove)
        : m_holder(holder),
          m_id(id),
          m_name(name),
          m_add(std::move(add)),
          m_remove(std::move(remove))
    {
    }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"assigned"_s, fact(scene).read } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Fact assigned = fact(scene);
        const QJsonObject now = viewed(assigned, known.value(u"assigned"_s)).toObject();
        const auto add = changing(m_add, now, true);
        const auto remove = changing(m_remove, now, false);
        Draft draft;
        draft.plan.object = { holderType(m_holder), m_id, m_name };
        draft.plan.title = title();
        if (add.isEmpty() && remove.isEmpty())
            return draft;
        const auto none = QJsonValue(QJsonValue::Undefined);
        for (const RoleRef& role : add) {
            draft.plan.rows.append(membershipRow(rowLabel(role), true));
            assigned.changes.append({ { role.id.value }, rep::ChangeSort::Added, none, true });
            draft.data.effects.append(effect(role, true));
        }
        for (const RoleRef& role : remove) {
            draft.plan.rows.append(membershipRow(rowLabel(role), false));
            assigned.changes.append({ { role.id.value }, rep::ChangeSort::Removed, true, none });
            draft.data.effects.append(effect(role, false));
        }
        draft.data.steps = assignmentSteps(scene, api::Verb::Post, address(), isRole(), add)
            + assignmentSteps(scene, api::Verb::Delete, address(), isRole(), remove);
        for (const Step& step : std::as_const(draft.data.steps))
            draft.plan.requests.append(requestPreview(step.spec));
        draft.data.facts.append(assigned);
        draft.data.weight = int(add.size() + remove.size());
        draft.data.inverse = inverseOfRoles(holderName(m_holder), m_id, m_name, add, remove);
        return draft;
    }

private:
    bool isRole() const { return m_holder == Holder::Role; }

    QStringList address() const
    {
        if (isRole())
            return { u"roles-by-id"_s, m_id };
        return { m_holder == Holder::User ? u"users"_s : u"groups"_s, m_id };
    }

    QString title() const
    {
        switch (m_holder) {
        case Holder::User:
            return RoleAssignPlans::tr("Change the roles of %1").arg(m_name);
        case Holder::Group:
            return RoleAssignPlans::tr("Change the roles of the group %1").arg(m_name);
        case Holder::Role:
            break;
        }
        return RoleAssignPlans::tr("Change the parts of the role %1").arg(m_name);
    }

    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get(
            address() + QStringList { isRole() ? u"composites"_s : u"role-mappings"_s });
        fact.view = View::Roles;
        return fact;
    }

    static QList<RoleRef> changing(const QList<RoleRef>& roles, const QJsonObject& now, bool adding)
    {
        QList<RoleRef> rest;
        for (const RoleRef& role : roles) {
            if (now.contains(role.id.value) != adding)
                rest.append(role);
        }
        return rest;
    }

    Effect effect(const RoleRef& role, bool given) const
    {
        switch (m_holder) {
        case Holder::User:
            return { given ? Effect::Kind::RoleGiven : Effect::Kind::RoleTaken, m_id, m_name, {},
                role.id.value, role.clientId };
        case Holder::Group:
            return { given ? Effect::Kind::GroupRoleGiven : Effect::Kind::GroupRoleTaken, {}, {},
                m_id, role.id.value, role.clientId };
        case Holder::Role:
            break;
        }
        return { given ? Effect::Kind::PartGiven : Effect::Kind::PartTaken, {}, {}, {}, m_id,
            role.id.value };
    }

    Holder m_holder;
    QString m_id;
    QString m_name;
    QList<RoleRef> m_add;
    QList<RoleRef> m_remove;
};

} // namespace

QList<Step> assignmentSteps(const Scene& scene, api::Verb verb, const QStringList& address,
    bool composites, const QList<RoleRef>& roles)
{
    QMap<QString, QJsonArray> byContainer; // realm roles first: their client is ""
    for (const RoleRef& role : roles) {
        // composites take all containers in one request
        byContainer[composites ? QString() : role.client.value].append(
            QJsonObject { { u"id"_s, role.id.value }, { u"name"_s, role.name } });
    }
    QList<Step> steps;
    for (auto it = byContainer.begin(); it != byContainer.end(); ++it) {
        QStringList target = address;
        if (composites)
            target += u"composites"_s;
        else if (it.key().isEmpty())
            target += { u"role-mappings"_s, u"realm"_s };
        else
            target += { u"role-mappings"_s, u"clients"_s, it.key() };
        Step step;
        step.spec = scene.write(verb, target, *it);
        steps.append(step);
    }
    return steps;
}

std::shared_ptr<const Recipe> recipeOf(const ChangeUserRoles& intent)
{
    return std::make_shared<RoleAssignment>(
        Holder::User, intent.user.value, intent.username, intent.add, intent.remove);
}

std::shared_ptr<const Recipe> recipeOf(const ChangeGroupRoles& intent)
{
    return std::make_shared<RoleAssignment>(
        Holder::Group, intent.group.value, intent.groupPath, intent.add, intent.remove);
}

std::shared_ptr<const Recipe> recipeOf(const ChangeComposites& intent)
{
    return std::make_shared<RoleAssignment>(Holder::Role, intent.role.id().value,
        intent.role.get(rep::RoleRep::Name), intent.add, intent.remove);
}

std::shared_ptr<const Recipe> roleAssignment(const QString& holder, const QString& id,
    const QString& name, const QList<RoleRef>& add, const QList<RoleRef>& remove)
{
    const Holder kind = holder == "user"_L1 ? Holder::User
        : holder == "group"_L1              ? Holder::Group
                                            : Holder::Role;
    return std::make_shared<RoleAssignment>(kind, id, name, add, remove);
}

} // namespace rk::change
