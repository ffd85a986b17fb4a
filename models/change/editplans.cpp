// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editplans.h"

#include "change/inverse.h"
#include "change/journalsafe.h"
#include "change/preview.h"
#include "rep/reps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct EditPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::EditPlans)
};

/// base with `after` where the earlier change put it, draft with `before` there.
QJsonObject standing(const QJsonObject& fresh, const QList<rep::MemberChange>& made, bool before)
{
    QJsonObject object = fresh;
    for (const rep::MemberChange& change : made)
        object = rep::withValueAt(object, change.path, before ? change.before : change.after);
    return object;
}

/// The mask may only go where it came from.
bool putsMask(const QList<rep::MemberChange>& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const rep::MemberChange& change) {
        return change.after == QJsonValue(rep::SecretMask);
    });
}

} // namespace

EditRecipe::EditRecipe(ObjectType type, QJsonObject base, QJsonObject draft)
    : m_type(type), m_base(std::move(base)), m_draft(std::move(draft))
{
    m_id = m_base.value(type == ObjectType::IdentityProvider ? "alias"_L1 : "id"_L1).toString();
}

EditRecipe::EditRecipe(ObjectType type, const QString& id, QList<rep::MemberChange> made)
    : m_type(type), m_id(id), m_made(std::move(made))
{
}

QList<Need> EditRecipe::needs(const Scene& scene, const Readings& known) const
{
    QList<Need> needs { { u"object"_s, scene.get(address()), Need::Missing::Fails } };
    if (known.has(u"object"_s))
        needs += extraNeeds(scene, known);
    return known.missing(needs);
}

std::shared_ptr<const Recipe> EditRecipe::settled(
    bool mine, const QList<rep::MergeConflict>& seen) const
{
    const auto settled = copy();
    settled->m_mine = mine;
    settled->m_seen = seen;
    return settled;
}

QJsonObject EditRecipe::stripped(QJsonObject object) const
{
    const QStringList names = derived();
    for (const QString& name : names)
        object.remove(name);
    return object;
}

rep::MergeResult EditRecipe::merged(const QJsonObject& fresh, const Readings& known) const
{
    if (!m_made.isEmpty())
        return rep::merge3(standing(fresh, m_made, false), standing(fresh, m_made, true), fresh);
    const QJsonObject base = stripped(m_base);
    return rep::merge3(base, normalized(stripped(m_draft), base, known), fresh);
}

QList<rep::MergeConflict> EditRecipe::open(const QList<rep::MergeConflict>& conflicts) const
{
    QList<rep::MergeConflict> open;
    for (const rep::MergeConflict& conflict : conflicts) {
        if (sameForServer(conflict.mine, conflict.theirs)) // emptied here, removed there
            continue;
        const bool seen = m_mine
            && std::any_of(m_seen.begin(), m_seen.end(), [&](const rep::MergeConflict& other) {
                   return other.path == conflict.path && other.theirs == conflict.theirs;
               });
        if (!seen)
            open.append(conflict);
    }
    return open;
}

Result<Draft> EditRecipe::make(const Scene& scene, const Readings& known) const
{
    const QJsonObject fresh = stripped(known.object(u"object"_s));
    const rep::MergeResult result = merged(fresh, known);
    Draft draft;
    draft.plan.object = { m_type, m_id, nameOf(fresh) };
    draft.plan.title = title(scene, nameOf(fresh));
    draft.plan.conflicts = open(result.conflicts);
    const QJsonObject after = rep::settle(result, m_mine.value_or(false));
    fill(scene, known, fresh, after, draft);
    if (!draft.plan.rows.isEmpty())
        addConcerns(scene, known, rep::difference(fresh, after), draft);
    return draft;
}

void EditRecipe::fill(const Scene& scene, const Readings& known, const QJsonObject& fresh,
    const QJsonObject& after, Draft& draft) const
{
    const auto changes = leaves(rep::difference(fresh, after));
    draft.plan.rows = rowsFor(m_type, changes);
    if (draft.plan.rows.isEmpty())
        return;
    Step step;
    step.spec = scene.write(api::Verb::Put, address(), body(after, changes, known));
    draft.data.steps.append(step);
    draft.plan.requests.append(requestPreview(step.spec));

    Fact fact;
    fact.read = scene.get(address());
    fact.changes = changes;
    fact.whole = after;
    draft.data.facts.append(fact);
    draft.data.inverse = inverseOfEdit(draft.plan.object, changes);
    if (const auto secrets = unkept(changes); !secrets.isEmpty()) {
        QStringList labels;
        for (const rep::MemberChange& change : secrets)
            labels.append(memberLabel(m_type, change.path));
        draft.plan.canBeUndone = false;
        draft.plan.whyNotUndoable
            = EditPlans::tr("Values that look secret are never kept, so the old one is lost: %1")
                  .arg(labels.join(u", "_s));
    }
    if (putsMask(changes))
        draft.plan.concerns.append({ Concern::Level::Block, u"mask"_s,
            EditPlans::tr("The row of asterisks stands for a hidden value and is none itself. "
                          "Enter the value, or leave the field as it is.") });
}

std::shared_ptr<const Recipe> editAgain(
    ObjectType type, const QString& id, const QList<rep::MemberChange>& made)
{
    switch (type) {
    case ObjectType::User:
        return userEditAgain(id, made);
    case ObjectType::Group:
        return groupEditAgain(id, made);
    case ObjectType::Role:
        return roleEditAgain(id, made);
    case ObjectType::Client:
        return clientEditAgain(id, made);
    case ObjectType::IdentityProvider:
        break;
    }
    return providerEditAgain(id, made);
}

} // namespace rk::change
