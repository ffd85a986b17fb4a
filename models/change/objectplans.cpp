// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/objectplans.h"

#include "change/inverse.h"
#include "change/journalsafe.h"
#include "change/preview.h"
#include "change/restoreplans.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct ObjectPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::ObjectPlans)
};

/// Leaves that a new object is known by, blanks aside: the server keeps none.
QList<rep::MemberChange> sentLeaves(const QJsonObject& object)
{
    QList<rep::MemberChange> sent;
    const auto all = leaves(rep::difference({}, object));
    for (const rep::MemberChange& leaf : all) {
        if (!isBlank(leaf.after))
            sent.append(leaf);
    }
    return sent;
}

ApiError gone(const QString& name)
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.detail = ObjectPlans::tr("%1 is not there any more.").arg(name);
    return error;
}

bool standsAs(const QJsonObject& object, const QJsonObject& as)
{
    Fact fact;
    fact.presence = Fact::Presence::Appears;
    fact.changes = sentLeaves(as);
    return judge(fact, object).verdict == Verdict::AsPlanned;
}

} // namespace

Draft creationDraft(Creation creation, const QJsonValue& listing)
{
    Draft draft;
    draft.plan.object = { creation.type, {}, creation.name };
    draft.plan.title = creation.title;
    draft.plan.rows = rowsForAll(creation.type, creation.object, rep::ChangeSort::Added);
    draft.plan.requests.append(requestPreview(creation.step.spec));
    draft.data.act = PlanData::Act::Creates;
    creation.step.creates = u"new"_s;
    draft.data.steps.append(creation.step);
    creation.fact.presence = Fact::Presence::Appears;
    creation.fact.changes = sentLeaves(creation.object);
    draft.data.facts.append(creation.fact);
    QStringList left;
    draft.data.inverse
        = inverseOfCreation(draft.plan.object, withoutSecrets(creation.object, left).toObject());
    if (!viewed(creation.fact, listing).isNull())
        draft.plan.concerns.append({ Concern::Level::Block, u"exists"_s,
            ObjectPlans::tr("There is already one named %1.").arg(creation.name) });
    return draft;
}

Fact roleByName(const Scene& scene, const QString& client, const QString& name)
{
    Fact fact;
    fact.read = scene.get(client.isEmpty() ? QStringList { u"roles"_s }
                                           : QStringList { u"clients"_s, client, u"roles"_s });
    fact.read.with(u"search"_s, name).with(u"first"_s, 0).with(u"max"_s, 1000);
    fact.read.with(u"briefRepresentation"_s, false);
    fact.view = View::Listed;
    fact.key = u"name"_s;
    fact.value = name;
    return fact;
}

DeleteRecipe::DeleteRecipe(ObjectType type, const QString& id, const QString& name, QJsonObject as)
    : m_type(type), m_id(id), m_name(name), m_as(std::move(as))
{
}

QList<Need> DeleteRecipe::needs(const Scene& scene, const Readings& known) const
{
    QList<Need> needs { { u"object"_s, scene.get(address()), Need::Missing::IsNull } };
    if (known.value(u"object"_s).isObject())
        needs += extraNeeds(scene, known);
    return known.missing(needs);
}

Result<Draft> DeleteRecipe::make(const Scene& scene, const Readings& known) const
{
    if (!known.value(u"object"_s).isObject())
        return Unexpected(gone(m_name));
    const QJsonObject object = known.object(u"object"_s);
    if (!standsAs(object, m_as)) {
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.detail = ObjectPlans::tr("%1 has been changed since.").arg(m_name);
        return Unexpected(error);
    }
    Draft draft;
    draft.plan.object = { m_type, m_id, m_name };
    draft.plan.title = title(m_name);
    draft.data.act = PlanData::Act::Deletes;
    draft.plan.rows = rowsForAll(m_type, withoutDerived(object), rep::ChangeSort::Removed);
    if (draft.plan.rows.isEmpty())
        draft.plan.rows.append({ ObjectPlans::tr("Name"), m_name, {}, rep::ChangeSort::Removed });
    Step step;
    step.spec = scene.write(api::Verb::Delete, address());
    draft.plan.requests.append(requestPreview(step.spec));
    draft.data.steps.append(step);
    Fact fact;
    fact.read = scene.get(address());
    fact.presence = Fact::Presence::Disappears;
    draft.data.facts.append(fact);
    finish(scene, known, object, draft);
    return draft;
}

void warnOfLoss(Draft& draft, const QString& text)
{
    draft.plan.concerns.append({ Concern::Level::Warning, u"undo-partial"_s, text });
    warnOfSecrets(draft, draft.data.inverse);
}

void warnOfSecrets(Draft& draft, const QJsonObject& inverse)
{
    const QString text = whatUndoLeaves(inverse);
    if (!text.isEmpty())
        draft.plan.concerns.append({ Concern::Level::Warning, u"undo-secrets"_s, text });
}

void makeFinal(Draft& draft, const QString& why)
{
    draft.plan.canBeUndone = false;
    draft.plan.whyNotUndoable = why;
    draft.data.inverse = {};
}

} // namespace rk::change
