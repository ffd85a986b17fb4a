// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

namespace rk::change {

/// Editing an object that is written by PUT in full. What all five kinds share:
///  - read again, merge what was edited (base → draft) into what is there now;
///  - members of a merge that both sides changed differently are conflicts;
///  - PUT everything that was read, with the edit in it;
///  - verify: the object read back is the merged one, leaf by leaf, derived members aside;
///  - inverse: {"kind":"edit","type","id","name","changes":[{path,before,after}]}, after as it was
///    read back. Undo puts `before` back where `after` is still there; another value is a conflict.
///    A changed secret has no way back.
class EditRecipe : public Recipe {
public:
    QList<Need> needs(const Scene& scene, const Readings& known) const override;
    Result<Draft> make(const Scene& scene, const Readings& known) const override;
    std::shared_ptr<const Recipe> settled(
        bool mine, const QList<rep::MergeConflict>& seen) const override;

protected:
    EditRecipe(ObjectType type, QJsonObject base, QJsonObject draft);
    /// Takes changes back that were made earlier; base and draft follow from what is there now.
    EditRecipe(ObjectType type, const QString& id, QList<rep::MemberChange> made);

    const QString& id() const { return m_id; }

    virtual QStringList address() const = 0; ///< below the realm
    virtual QString title(const Scene& scene, const QString& name) const = 0;
    virtual QString nameOf(const QJsonObject& object) const = 0;
    virtual QStringList derived() const = 0; ///< members never compared nor sent
    virtual std::shared_ptr<EditRecipe> copy() const = 0;
    /// More to read before the plan can be made.
    virtual QList<Need> extraNeeds(const Scene&, const Readings&) const { return {}; }
    /// What the server will make of the draft anyhow, so that the preview shows it.
    virtual QJsonObject normalized(
        QJsonObject draft, const QJsonObject& /*base*/, const Readings& /*known*/) const
    {
        return draft;
    }
    /// The PUT's body; `object` is the merged one.
    virtual QJsonObject body(QJsonObject object, const QList<rep::MemberChange>& changes,
        const Readings& known) const = 0;
    virtual void addConcerns(
        const Scene&, const Readings&, const QList<rep::MemberChange>&, Draft&) const
    {
    }

private:
    QJsonObject stripped(QJsonObject object) const;
    rep::MergeResult merged(const QJsonObject& fresh, const Readings& known) const;
    QList<rep::MergeConflict> open(const QList<rep::MergeConflict>& conflicts) const;
    void fill(const Scene& scene, const Readings& known, const QJsonObject& fresh,
        const QJsonObject& after, Draft& draft) const;

    ObjectType m_type;
    QString m_id;
    QJsonObject m_base;
    QJsonObject m_draft;
    QList<rep::MemberChange> m_made; ///< not empty: undo
    QList<rep::MergeConflict> m_seen;
    std::optional<bool> m_mine;
};

/// The edit recipe for an entry of the journal of kind "edit".
std::shared_ptr<const Recipe> editAgain(
    ObjectType type, const QString& id, const QList<rep::MemberChange>& made);

std::shared_ptr<const Recipe> recipeOf(const EditUser& intent);
std::shared_ptr<const Recipe> recipeOf(const EditGroup& intent);
std::shared_ptr<const Recipe> recipeOf(const EditRole& intent);
std::shared_ptr<const Recipe> recipeOf(const EditIdentityProvider& intent);
std::shared_ptr<const Recipe> recipeOf(const EditClient& intent);

std::shared_ptr<const Recipe> userEditAgain(
    const QString& id, const QList<rep::MemberChange>& made);
std::shared_ptr<const Recipe> groupEditAgain(
    const QString& id, const QList<rep::MemberChange>& made);
std::shared_ptr<const Recipe> roleEditAgain(
    const QString& id, const QList<rep::MemberChange>& made);
std::shared_ptr<const Recipe> providerEditAgain(
    const QString& id, const QList<rep::MemberChange>& made);
std::shared_ptr<const Recipe> clientEditAgain(
    const QString& id, const QList<rep::MemberChange>& made);

} // namespace rk::change
