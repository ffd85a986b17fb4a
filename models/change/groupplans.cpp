// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editplans.h"
#include "change/grouptree.h"
#include "change/inverse.h"
#include "change/objectplans.h"
#include "change/preview.h"
#include "rep/reps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

using rep::GroupRep;

struct GroupPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::GroupPlans)
};

QStringList groupAddress(const QString& id)
{
    return { u"groups"_s, id };
}

/// POST groups, or groups/{parent}/children. Siblings can't share a name: that is its key.
class GroupCreation final : public Recipe {
public:
    explicit GroupCreation(const CreateGroup& intent) : m_intent(intent) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return siblingNeeds(
            scene, known, m_intent.parent.value, m_intent.group.get(GroupRep::Name));
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        const QString name = m_intent.group.get(GroupRep::Name);
        const Sibling sibling = siblingOf(scene, known, m_intent.parent.value, name);
        Creation creation { ObjectType::Group, name,
            m_intent.parent.isEmpty()
                ? GroupPlans::tr("Create group %1").arg(name)
                : GroupPlans::tr("Create group %1 in %2").arg(name, m_intent.parentPath),
            m_intent.group.json(), {}, sibling.fact };
        creation.step.spec = scene.write(api::Verb::Post, container(), m_intent.group.json());
        Draft draft = creationDraft(std::move(creation), sibling.listing);
        if (!m_intent.parent.isEmpty())
            draft.data.touched.append(
                { ObjectType::Group, m_intent.parent.value, m_intent.parentPath });
        return draft;
    }

private:
    QStringList container() const
    {
        return m_intent.parent.isEmpty()
            ? QStringList { u"groups"_s }
            : groupAddress(m_intent.parent.value) + QStringList { u"children"_s };
    }
    CreateGroup m_intent;
};

/// PUT groups/{id}: loses a description and attributes that the body leaves out; an empty
/// `attributes` removes the last ones.
class GroupEdit final : public EditRecipe {
public:
    explicit GroupEdit(const EditGroup& intent)
        : EditRecipe(ObjectType::Group, intent.base.json(), intent.draft.json())
    {
    }
    GroupEdit(const QString& id, const QList<rep::MemberChange>& made)
        : EditRecipe(ObjectType::Group, id, made)
    {
    }

protected:
    QStringList address() const override { return groupAddress(id()); }
    QString title(const Scene& scene, const QString& name) const override
    {
        return scene.undo ? GroupPlans::tr("Undo: edit group %1").arg(name)
                          : GroupPlans::tr("Edit group %1").arg(name);
    }
    QString nameOf(const QJsonObject& object) const override
    {
        return object.value("name"_L1).toString();
    }
    QStringList derived() const override
    {
        return { u"access"_s, u"subGroups"_s, u"subGroupCount"_s, u"path"_s, u"parentId"_s,
            u"realmRoles"_s, u"clientRoles"_s };
    }
    std::shared_ptr<EditRecipe> copy() const override { return std::make_shared<GroupEdit>(*this); }
    QJsonObject body(
        QJsonObject object, const QList<rep::MemberChange>&, const Readings&) const override
    {
        if (!object.contains("attributes"_L1))
            object.insert(u"attributes"_s, QJsonObject());
        return object;
    }
};

/// POST groups/{parent}/children with {id,name}, or POST groups for the top. Verify: the group's
/// path (and parentId, where the server has it). Into its own subtree the server answers 500.
class GroupMove final : public Recipe {
public:
    GroupMove(const QString& id, const QString& name, const QString& from, const QString& to)
        : m_id(id), m_name(name), m_from(from), m_to(to)
    {
    }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        QList<Need> needs { { u"object"_s, scene.get(groupAddress(m_id)) } };
        if (!m_to.isEmpty())
            needs.append({ u"target"_s, scene.get(groupAddress(m_to)) });
        return known.missing(needs);
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        const QJsonObject group = known.object(u"object"_s);
        const QString oldPath = group.value("path"_L1).toString();
        const QString targetPath = known.object(u"target"_s).value("path"_L1).toString();
        const QString newPath = targetPath + u'/' + group.value("name"_L1).toString();
        Draft draft;
        draft.plan.object = { ObjectType::Group, m_id, m_name };
        draft.plan.title = m_to.isEmpty()
            ? GroupPlans::tr("Move group %1 to the top level").arg(m_name)
            : GroupPlans::tr("Move group %1 into %2").arg(m_name, targetPath);
        if (newPath == oldPath)
            return draft;
        if (scene.undo && parentOf(group) != m_from)
            return Unexpected(movedAgain());
        addWrite(scene, draft);
        draft.plan.rows.append(
            { GroupPlans::tr("Path"), oldPath, newPath, rep::ChangeSort::Changed });
        Fact fact;
        fact.read = scene.get(groupAddress(m_id));
        fact.changes = { { { u"path"_s }, rep::ChangeSort::Changed, oldPath, newPath } };
        draft.data.facts.append(fact);
        if (m_to == m_id || targetPath == oldPath || targetPath.startsWith(oldPath + u'/'))
            draft.plan.concerns.append({ Concern::Level::Block, u"cycle"_s,
                GroupPlans::tr("A group cannot move into itself or one of its sub-groups.") });
        draft.data.effects.append({ Effect::Kind::GroupMoved, {}, {}, m_id, {}, m_to });
        for (const QString& parent : { parentOf(group), m_to }) {
            if (!parent.isEmpty())
                draft.data.touched.append({ ObjectType::Group, parent, {} });
        }
        draft.data.inverse = { { u"kind"_s, u"move"_s }, { u"id"_s, m_id }, { u"name"_s, m_name },
            { u"from"_s, m_to }, { u"to"_s, parentOf(group) } };
        return draft;
    }

private:
    /// Servers before 23 name no parent; then the one the user saw is believed.
    QString parentOf(const QJsonObject& group) const
    {
        const bool top
            = group.value("path"_L1).toString() == u'/' + group.value("name"_L1).toString();
        if (top && !group.contains("parentId"_L1))
            return {};
        return group.value("parentId"_L1).toString(m_from);
    }

    ApiError movedAgain() const
    {
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.detail = GroupPlans::tr("The group %1 has been moved again since.").arg(m_name);
        return error;
    }

    void addWrite(const Scene& scene, Draft& draft) const
    {
        Step step;
        step.spec = scene.write(api::Verb::Post,
            m_to.isEmpty() ? QStringList { u"groups"_s }
                           : groupAddress(m_to) + QStringList { u"children"_s },
            QJsonObject { { u"id"_s, m_id }, { u"name"_s, m_name } });
        draft.plan.requests.append(requestPreview(step.spec));
        draft.data.steps.append(step);
    }

    QString m_id;
    QString m_name;
    QString m_from;
    QString m_to;
};

/// DELETE groups/{id} takes the whole subtree along. Undo creates it anew, with attributes, roles
/// and members, as long as the tree is small enough to be kept (see GroupTree); ids are new.
class GroupDeletion final : public DeleteRecipe {
public:
    GroupDeletion(const QString& id, const QString& name, const QJsonObject& as)
        : DeleteRecipe(ObjectType::Group, id, name, as)
    {
    }

protected:
    QStringList address() const override { return groupAddress(id()); }
    QString title(const QString& name) const override
    {
        return GroupPlans::tr("Delete group %1").arg(name);
    }
    QList<Need> extraNeeds(const Scene& scene, const Readings& known) const override
    {
        return GroupTree::needs(scene, known);
    }
    void finish(
        const Scene&, const Readings& known, const QJsonObject& object, Draft& draft) const override
    {
        const GroupTree tree = GroupTree::of(known, object);
        draft.data.weight = 1 + int(tree.subGroupIds().size()) + tree.members();
        draft.data.effects.append({ Effect::Kind::GroupGone, {}, {}, id(), {}, {} });
        for (const QString& group : tree.subGroupIds())
            draft.data.effects.append({ Effect::Kind::GroupGone, {}, {}, group, {}, {} });
        addSubtreeConcern(tree, draft);
        if (const QString parent = object.value("parentId"_L1).toString(); !parent.isEmpty())
            draft.data.touched.append({ ObjectType::Group, parent, {} });
        if (!tree.isWhole()) {
            makeFinal(draft, GroupPlans::tr("The group is too large to be kept for undoing."));
            return;
        }
        if (!GroupTree::hasPlace(object)) {
            makeFinal(draft,
                GroupPlans::tr("This server does not say which group it is part of, so it could "
                               "not be put back there."));
            return;
        }
        draft.data.inverse = tree.inverse(object);
        if (undoesCreation())
            return;
        warnOfLoss(draft,
            GroupPlans::tr("Undo creates the group anew, with roles and members, but with "
                           "another id: permissions that name the group will not know it."));
    }

private:
    void addSubtreeConcern(const GroupTree& tree, Draft& draft) const
    {
        const int groups = int(tree.subGroupIds().size());
        if (groups == 0 && tree.members() == 0)
            return;
        const QString members = tree.isWhole()
            ? GroupPlans::tr("%n member(s)", nullptr, tree.members())
            : GroupPlans::tr("%n member(s) or more", nullptr, tree.members());
        const QString text = groups == 0
            ? GroupPlans::tr("The group has %1.").arg(members)
            : GroupPlans::tr("%n sub-group(s) go with it; together they have %1.", nullptr, groups)
                  .arg(members);
        // what undo created may have been put to use since
        draft.plan.concerns.append(
            { undoesCreation() ? Concern::Level::Block : Concern::Level::Warning, u"subtree"_s,
                text });
    }
};

} // namespace

std::shared_ptr<const Recipe> recipeOf(const CreateGroup& intent)
{
    return std::make_shared<GroupCreation>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const EditGroup& intent)
{
    return std::make_shared<GroupEdit>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const MoveGroup& intent)
{
    return groupMove(intent.group.id().value, intent.group.get(GroupRep::Name),
        intent.oldParent.value, intent.newParent.value);
}

std::shared_ptr<const Recipe> recipeOf(const DeleteGroup& intent)
{
    return groupDeletion(intent.group.id().value, intent.group.get(GroupRep::Name), {});
}

std::shared_ptr<const Recipe> groupMove(
    const QString& id, const QString& name, const QString& from, const QString& to)
{
    return std::make_shared<GroupMove>(id, name, from, to);
}

std::shared_ptr<const Recipe> groupEditAgain(
    const QString& id, const QList<rep::MemberChange>& made)
{
    return std::make_shared<GroupEdit>(id, made);
}

std::shared_ptr<const Recipe> groupDeletion(
    const QString& id, const QString& name, const QJsonObject& as)
{
    return std::make_shared<GroupDeletion>(id, name, as);
}

} // namespace rk::change
