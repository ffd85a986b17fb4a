// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/restoreplans.h"

#include "change/grouptree.h"
#include "change/inverse.h"
#include "change/objectplans.h"
#include "change/preview.h"
#include "change/roleassignplans.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct RestorePlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::RestorePlans)
};

void addStep(const Scene& scene, Draft& draft, api::Verb verb, const QStringList& address,
    const QJsonValue& body = {}, const QString& creates = {})
{
    Step step;
    step.spec = scene.write(verb, address, body);
    step.creates = creates;
    draft.data.steps.append(step);
}

/// The object itself, then the rest: what every restoration begins with.
Draft beginning(const QJsonObject& kept, ObjectType type, const QString& title, Step step,
    Fact fact, const QJsonValue& listing)
{
    Draft draft
        = creationDraft({ type, kept.value("name"_L1).toString(), title,
                            kept.value("rep"_L1).toObject(), std::move(step), std::move(fact) },
            listing);
    draft.plan.requests.clear(); // all of them are shown in the end
    return draft;
}

Result<Draft> finished(Draft draft, const QJsonObject& kept)
{
    draft.data.remark = whatUndoLeaves(kept);
    warnOfSecrets(draft, kept);
    for (const Step& step : std::as_const(draft.data.steps))
        draft.plan.requests.append(requestPreview(step.spec));
    draft.data.weight = int(draft.data.steps.size());
    return draft;
}

class UserRestoration final : public Recipe {
public:
    explicit UserRestoration(QJsonObject kept) : m_kept(std::move(kept)) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"listing"_s, fact(scene).read },
            { u"realm"_s, scene.get({}), Need::Missing::Tolerated },
            { u"default-groups"_s, scene.get({ u"default-groups"_s }),
                Need::Missing::Tolerated } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Step step;
        step.spec = scene.write(api::Verb::Post, { u"users"_s }, m_kept.value("rep"_L1));
        Draft draft = beginning(m_kept, ObjectType::User,
            RestorePlans::tr("Undo: create user %1 anew").arg(name()), std::move(step), fact(scene),
            known.value(u"listing"_s));
        addRoles(scene, known, draft);
        addGroups(scene, known, draft);
        const QJsonArray links = m_kept.value("links"_L1).toArray();
        for (const QJsonValue& link : links)
            addStep(scene, draft, api::Verb::Post,
                user()
                    + QStringList { u"federated-identity"_s,
                        link.toObject().value("identityProvider"_L1).toString() },
                link);
        return finished(std::move(draft), m_kept);
    }

private:
    QString name() const { return m_kept.value("name"_L1).toString(); }
    static QStringList user() { return { u"users"_s, placeholder(u"new"_s) }; }

    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get({ u"users"_s });
        fact.read.with(u"username"_s, name()).with(u"exact"_s, true);
        fact.read.with(u"briefRepresentation"_s, false).with(u"max"_s, 2);
        fact.view = View::Listed;
        fact.key = u"username"_s;
        fact.value = name();
        return fact;
    }

    /// A new user has the realm's default role: it is taken when the old one had lost it.
    void addRoles(const Scene& scene, const Readings& known, Draft& draft) const
    {
        const auto roles = rolesFromJson(m_kept.value("roles"_L1));
        draft.data.steps += assignmentSteps(scene, api::Verb::Post, user(), false, roles);
        Fact assigned;
        assigned.read = scene.get(user() + QStringList { u"role-mappings"_s });
        assigned.view = View::Roles;
        const QJsonValue none(QJsonValue::Undefined);
        bool hasDefault = false;
        const QJsonObject standard = known.object(u"realm"_s).value("defaultRole"_L1).toObject();
        for (const RoleRef& role : roles) {
            assigned.changes.append({ { role.id.value }, rep::ChangeSort::Added, none, true });
            hasDefault = hasDefault || role.id.value == standard.value("id"_L1).toString();
        }
        if (!standard.isEmpty() && !hasDefault)
            draft.data.steps += assignmentSteps(scene, api::Verb::Delete, user(), false,
                { { RoleId(standard.value("id"_L1).toString()),
                    standard.value("name"_L1).toString(), {}, {} } });
        if (!assigned.changes.isEmpty())
            draft.data.facts.append(assigned);
    }

    void addGroups(const Scene& scene, const Readings& known, Draft& draft) const
    {
        Fact membership;
        membership.read = scene.get(user() + QStringList { u"groups"_s });
        membership.read.with(u"first"_s, 0).with(u"max"_s, 1000);
        membership.view = View::Ids;
        QSet<QString> kept;
        const QJsonArray groups = m_kept.value("groups"_L1).toArray();
        for (const QJsonValue& group : groups) {
            kept.insert(group.toString());
            addStep(scene, draft, api::Verb::Put,
                user() + QStringList { u"groups"_s, group.toString() });
            membership.changes.append({ { group.toString() }, rep::ChangeSort::Added,
                QJsonValue(QJsonValue::Undefined), true });
        }
        const QJsonArray standard = known.array(u"default-groups"_s);
        for (const QJsonValue& group : standard) {
            const QString id = group.toObject().value("id"_L1).toString();
            if (!kept.contains(id))
                addStep(scene, draft, api::Verb::Delete, user() + QStringList { u"groups"_s, id });
        }
        if (!membership.changes.isEmpty())
            draft.data.facts.append(membership);
    }

    QJsonObject m_kept;
};

class GroupRestoration final : public Recipe {
public:
    explicit GroupRestoration(QJsonObject kept) : m_kept(std::move(kept)) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return siblingNeeds(scene, known, parent(), name());
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        const Sibling sibling = siblingOf(scene, known, parent(), name());
        QJsonObject kept = m_kept;
        const QJsonObject tree = m_kept.value("tree"_L1).toObject();
        kept.insert(u"rep"_s, tree.value("rep"_L1));
        Step step;
        step.spec = scene.write(api::Verb::Post, container(parent()), tree.value("rep"_L1));
        Draft draft = beginning(kept, ObjectType::Group,
            RestorePlans::tr("Undo: create group %1 anew").arg(name()), std::move(step),
            sibling.fact, sibling.listing);
        int number = 0;
        addBelow(scene, tree, u"new"_s, number, draft);
        return finished(std::move(draft), m_kept);
    }

private:
    QString name() const { return m_kept.value("name"_L1).toString(); }
    QString parent() const { return m_kept.value("parent"_L1).toString(); }

    static QStringList container(const QString& parentId)
    {
        return parentId.isEmpty() ? QStringList { u"groups"_s }
                                  : QStringList { u"groups"_s, parentId, u"children"_s };
    }

    /// Roles, members and sub-groups of a group that an earlier step has created as `mark`.
    static void addBelow(
        const Scene& scene, const QJsonObject& tree, const QString& mark, int& number, Draft& draft)
    {
        const QStringList group { u"groups"_s, placeholder(mark) };
        const auto roles = rolesFromJson(tree.value("roles"_L1));
        draft.data.steps += assignmentSteps(scene, api::Verb::Post, group, false, roles);
        const QJsonArray members = tree.value("members"_L1).toArray();
        for (const QJsonValue& member : members)
            addStep(scene, draft, api::Verb::Put,
                { u"users"_s, member.toString(), u"groups"_s, placeholder(mark) });
        const QJsonArray children = tree.value("children"_L1).toArray();
        for (const QJsonValue& child : children) {
            const QString childMark = u"g%1"_s.arg(++number);
            addStep(scene, draft, api::Verb::Post, group + QStringList { u"children"_s },
                child.toObject().value("rep"_L1), childMark);
            addBelow(scene, child.toObject(), childMark, number, draft);
        }
    }

    QJsonObject m_kept;
};

class RoleRestoration final : public Recipe {
public:
    explicit RoleRestoration(QJsonObject kept) : m_kept(std::move(kept)) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"listing"_s, fact(scene).read } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        QStringList roles { u"roles"_s };
        if (!client().isEmpty())
            roles = { u"clients"_s, client(), u"roles"_s };
        Step step;
        step.spec = scene.write(api::Verb::Post, roles, m_kept.value("rep"_L1));
        step.find = fact(scene);
        Draft draft = beginning(m_kept, ObjectType::Role,
            RestorePlans::tr("Undo: create role %1 anew").arg(name()), std::move(step), fact(scene),
            known.value(u"listing"_s));
        const RoleRef role { RoleId(placeholder(u"new"_s)), name(), ClientUuid(client()), {} };
        draft.data.steps
            += assignmentSteps(scene, api::Verb::Post, { u"roles-by-id"_s, placeholder(u"new"_s) },
                true, rolesFromJson(m_kept.value("parts"_L1)));
        const QJsonArray wholes = m_kept.value("wholes"_L1).toArray();
        for (const QJsonValue& whole : wholes)
            draft.data.steps += assignmentSteps(scene, api::Verb::Post,
                { u"roles-by-id"_s, whole.toObject().value("id"_L1).toString() }, true, { role });
        for (const QString& holders : { u"users"_s, u"groups"_s }) {
            const QJsonArray ids = m_kept.value(holders).toArray();
            for (const QJsonValue& id : ids)
                draft.data.steps += assignmentSteps(
                    scene, api::Verb::Post, { holders, id.toString() }, false, { role });
        }
        return finished(std::move(draft), m_kept);
    }

private:
    QString name() const { return m_kept.value("name"_L1).toString(); }
    QString client() const { return m_kept.value("client"_L1).toString(); }
    Fact fact(const Scene& scene) const { return roleByName(scene, client(), name()); }

    QJsonObject m_kept;
};

class ProviderRestoration final : public Recipe {
public:
    explicit ProviderRestoration(QJsonObject kept) : m_kept(std::move(kept)) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"listing"_s, fact(scene).read, Need::Missing::IsNull } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        const QStringList instances { u"identity-provider"_s, u"instances"_s };
        Step step;
        step.spec = scene.write(api::Verb::Post, instances, m_kept.value("rep"_L1));
        Draft draft = beginning(m_kept, ObjectType::IdentityProvider,
            RestorePlans::tr("Undo: create identity provider %1 anew").arg(name()), std::move(step),
            fact(scene), known.value(u"listing"_s));
        const QJsonArray mappers = m_kept.value("mappers"_L1).toArray();
        for (const QJsonValue& mapper : mappers) {
            QJsonObject rep = mapper.toObject();
            rep.remove("id"_L1);
            addStep(scene, draft, api::Verb::Post, instances + QStringList { name(), u"mappers"_s },
                rep);
        }
        return finished(std::move(draft), m_kept);
    }

private:
    QString name() const { return m_kept.value("name"_L1).toString(); }
    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get({ u"identity-provider"_s, u"instances"_s, name() });
        return fact;
    }

    QJsonObject m_kept;
};

} // namespace

QJsonArray leftOut(const QStringList& members, const QString& of)
{
    QJsonArray left;
    for (const QString& member : members) {
        QJsonObject entry { { u"member"_s, member } };
        if (!of.isEmpty())
            entry.insert(u"of"_s, of);
        left.append(entry);
    }
    return left;
}

QString whatUndoLeaves(const QJsonObject& inverse)
{
    const auto type = typeFromName(inverse.value("type"_L1).toString());
    const QJsonArray left = inverse.value("left"_L1).toArray();
    if (!type || left.isEmpty())
        return {};
    QStringList labels;
    for (const QJsonValue& entry : left) {
        const QString of = entry.toObject().value("of"_L1).toString();
        const QString label
            = memberLabel(*type, entry.toObject().value("member"_L1).toString().split(u'.'));
        labels.append(of.isEmpty() ? label : RestorePlans::tr("%1 of %2").arg(label, of));
    }
    return RestorePlans::tr("Values that look secret are never kept, so undo can't bring back: %1")
        .arg(labels.join(u", "_s));
}

std::shared_ptr<const Recipe> restoration(const QJsonObject& inverse)
{
    const auto type = typeFromName(inverse.value("type"_L1).toString());
    if (type == ObjectType::User)
        return std::make_shared<UserRestoration>(inverse);
    if (type == ObjectType::Group)
        return std::make_shared<GroupRestoration>(inverse);
    if (type == ObjectType::Role)
        return std::make_shared<RoleRestoration>(inverse);
    if (type == ObjectType::IdentityProvider)
        return std::make_shared<ProviderRestoration>(inverse);
    return nullptr;
}

} // namespace rk::change
