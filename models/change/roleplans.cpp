// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editplans.h"
#include "change/objectplans.h"
#include "change/restoreplans.h"
#include "rep/reps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

using rep::RoleRep;

struct RolePlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::RolePlans)
};

QStringList roleAddress(const QString& id)
{
    return { u"roles-by-id"_s, id };
}

Need realmNeed(const Scene& scene)
{
    return { u"realm"_s, scene.get({}), Need::Missing::Tolerated };
}

/// The role everybody gets. Without view-realm its name is all there is to go by.
bool isDefaultRole(const Scene& scene, const Readings& known, const QJsonObject& role)
{
    const QJsonObject realm = known.object(u"realm"_s);
    if (realm.contains("defaultRole"_L1))
        return realm.value("defaultRole"_L1).toObject().value("id"_L1) == role.value("id"_L1);
    return !role.value("clientRole"_L1).toBool()
        && role.value("name"_L1).toString() == u"default-roles-"_s + scene.realm.value.toLower();
}

void protectDefaultRole(
    const Scene& scene, const Readings& known, const QJsonObject& role, Draft& draft)
{
    if (isDefaultRole(scene, known, role))
        draft.plan.concerns.append({ Concern::Level::Block, u"default-role"_s,
            RolePlans::tr("%1 is the realm's default role, which every user has. It can be neither "
                          "deleted nor renamed.")
                .arg(role.value("name"_L1).toString()) });
}

/// POST roles, or clients/{uuid}/roles.
class RoleCreation final : public Recipe {
public:
    explicit RoleCreation(const CreateRole& intent) : m_intent(intent) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"listing"_s, fact(scene).read } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        const QString name = m_intent.role.get(RoleRep::Name);
        Creation creation { ObjectType::Role, name,
            m_intent.client.isEmpty()
                ? RolePlans::tr("Create role %1").arg(name)
                : RolePlans::tr("Create role %1 of the client %2").arg(name, m_intent.clientId),
            m_intent.role.json(), {}, fact(scene) };
        creation.step.spec = scene.write(api::Verb::Post,
            m_intent.client.isEmpty()
                ? QStringList { u"roles"_s }
                : QStringList { u"clients"_s, m_intent.client.value, u"roles"_s },
            m_intent.role.json());
        creation.step.find = fact(scene); // the Location ends in the name, not the id
        return creationDraft(std::move(creation), known.value(u"listing"_s));
    }

private:
    Fact fact(const Scene& scene) const
    {
        return roleByName(scene, m_intent.client.value, m_intent.role.get(RoleRep::Name));
    }

    CreateRole m_intent;
};

/// PUT roles-by-id/{id}: loses a description that the body leaves out; an empty `attributes`
/// removes the last ones. Parts of a composite are no concern of it.
class RoleEdit final : public EditRecipe {
public:
    explicit RoleEdit(const EditRole& intent)
        : EditRecipe(ObjectType::Role, intent.base.json(), intent.draft.json())
    {
    }
    RoleEdit(const QString& id, const QList<rep::MemberChange>& made)
        : EditRecipe(ObjectType::Role, id, made)
    {
    }

protected:
    QStringList address() const override { return roleAddress(id()); }
    QString title(const Scene& scene, const QString& name) const override
    {
        return scene.undo ? RolePlans::tr("Undo: edit role %1").arg(name)
                          : RolePlans::tr("Edit role %1").arg(name);
    }
    QString nameOf(const QJsonObject& object) const override
    {
        return object.value("name"_L1).toString();
    }
    QStringList derived() const override { return { u"composites"_s }; }
    std::shared_ptr<EditRecipe> copy() const override { return std::make_shared<RoleEdit>(*this); }
    QList<Need> extraNeeds(const Scene& scene, const Readings&) const override
    {
        return { realmNeed(scene) };
    }
    QJsonObject body(
        QJsonObject object, const QList<rep::MemberChange>&, const Readings&) const override
    {
        if (!object.contains("attributes"_L1))
            object.insert(u"attributes"_s, QJsonObject());
        return object;
    }
    void addConcerns(const Scene& scene, const Readings& known,
        const QList<rep::MemberChange>& changes, Draft& draft) const override
    {
        const bool renamed = std::any_of(changes.begin(), changes.end(),
            [](const rep::MemberChange& change) { return change.path.first() == "name"_L1; });
        if (!renamed)
            return;
        draft.data.effects.append({ Effect::Kind::RoleRenamed, {}, {}, {}, id(), {} });
        protectDefaultRole(scene, known, known.object(u"object"_s), draft);
    }
};

/// DELETE roles-by-id/{id}. Undo creates the role anew with its parts, and gives it back to the
/// users, groups and composite roles that had it, as far as they could be read; the id is new.
class RoleDeletion final : public DeleteRecipe {
public:
    RoleDeletion(const QString& id, const QString& name, const QJsonObject& as)
        : DeleteRecipe(ObjectType::Role, id, name, as)
    {
    }

protected:
    QStringList address() const override { return roleAddress(id()); }
    QString title(const QString& name) const override
    {
        return RolePlans::tr("Delete role %1").arg(name);
    }
    QList<Need> extraNeeds(const Scene& scene, const Readings& known) const override
    {
        return QList<Need> { realmNeed(scene) } + RoleMaterial::needs(scene, known);
    }
    void finish(const Scene& scene, const Readings& known, const QJsonObject& object,
        Draft& draft) const override
    {
        protectDefaultRole(scene, known, object, draft);
        draft.data.effects.append({ Effect::Kind::RoleGone, {}, {}, {}, id(), {} });
        const RoleMaterial material = RoleMaterial::of(known, object);
        const auto level = undoesCreation() ? Concern::Level::Block : Concern::Level::Warning;
        if (!material.wholes().isEmpty())
            draft.plan.concerns.append({ level, u"in-composites"_s,
                RolePlans::tr("The role is part of other roles, which lose it: %1")
                    .arg(material.wholes().join(u", "_s)) });
        if (material.holders() > 0)
            draft.plan.concerns.append({ level, u"in-use"_s,
                material.isWhole()
                    ? RolePlans::tr("%n user(s) and group(s) have the role and lose it.", nullptr,
                        material.holders())
                    : RolePlans::tr("%n user(s) and group(s) or more have the role and lose it.",
                        nullptr, material.holders()) });
        draft.data.weight = 1 + material.holders();
        if (!material.isWhole()) {
            makeFinal(draft,
                RolePlans::tr("Who has the role could not be read in full, so it could not be "
                              "given back."));
            return;
        }
        draft.data.inverse = material.inverse(object);
        if (undoesCreation())
            return;
        warnOfLoss(draft,
            RolePlans::tr("Undo creates the role anew and gives it back, but with another id: "
                          "policies and mappers that name the role will not know it."));
    }
};

} // namespace

std::shared_ptr<const Recipe> recipeOf(const CreateRole& intent)
{
    return std::make_shared<RoleCreation>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const EditRole& intent)
{
    return std::make_shared<RoleEdit>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const DeleteRole& intent)
{
    return roleDeletion(intent.role.id().value, intent.role.get(RoleRep::Name), {});
}

std::shared_ptr<const Recipe> roleEditAgain(const QString& id, const QList<rep::MemberChange>& made)
{
    return std::make_shared<RoleEdit>(id, made);
}

std::shared_ptr<const Recipe> roleDeletion(
    const QString& id, const QString& name, const QJsonObject& as)
{
    return std::make_shared<RoleDeletion>(id, name, as);
}

} // namespace rk::change
