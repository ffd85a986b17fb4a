// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

namespace rk::change {

/// What all creations share:
///  - read whether there is one of that name already: then the plan is blocked;
///  - POST; verify: found by its unique name, with every leaf that was sent. The same reading
///    settles a lost answer and gives the id;
///  - inverse: {"kind":"delete"}, which is refused when the object was changed since.
struct Creation {
    ObjectType type = ObjectType::User;
    QString name;
    QString title;
    QJsonObject object; ///< as it is sent, without secrets
    Step step;
    Fact fact; ///< how the new object is found; filled in further
};
Draft creationDraft(Creation creation, const QJsonValue& listing);

/// A role by name in its container: a search, since names may hold slashes, which no path does.
Fact roleByName(const Scene& scene, const QString& client, const QString& name);

/// Deleting an object, of any kind.
///  - read again; an object that has gone is an error (NotFound);
///  - DELETE; verify: reading answers 404;
///  - inverse: {"kind":"restore"} with what can be created anew, see restoreplans.h. Each kind
///    says what is lost for good.
///  - `as` (undo of a creation): refused when one of these leaves is another one now.
class DeleteRecipe : public Recipe {
public:
    QList<Need> needs(const Scene& scene, const Readings& known) const override;
    Result<Draft> make(const Scene& scene, const Readings& known) const override;

protected:
    DeleteRecipe(ObjectType type, const QString& id, const QString& name, QJsonObject as);

    const QString& id() const { return m_id; }
    const QString& name() const { return m_name; }
    bool undoesCreation() const { return !m_as.isEmpty(); }

    virtual QStringList address() const = 0;
    virtual QString title(const QString& name) const = 0;
    virtual QList<Need> extraNeeds(const Scene&, const Readings&) const { return {}; }
    /// Concerns, rows beyond the object's own, effects, and the inverse.
    virtual void finish(const Scene&, const Readings&, const QJsonObject& object, Draft&) const = 0;

private:
    ObjectType m_type;
    QString m_id;
    QString m_name;
    QJsonObject m_as;
};

/// Warns of what undo will not bring back, by the draft's inverse: secrets too.
void warnOfLoss(Draft& draft, const QString& text);
/// Names the secrets alone.
void warnOfSecrets(Draft& draft, const QJsonObject& inverse);
void makeFinal(Draft& draft, const QString& why);

std::shared_ptr<const Recipe> recipeOf(const CreateUser& intent);
std::shared_ptr<const Recipe> recipeOf(const CreateGroup& intent);
std::shared_ptr<const Recipe> recipeOf(const CreateRole& intent);
std::shared_ptr<const Recipe> recipeOf(const CreateIdentityProvider& intent);
std::shared_ptr<const Recipe> recipeOf(const DeleteUser& intent);
std::shared_ptr<const Recipe> recipeOf(const DeleteGroup& intent);
std::shared_ptr<const Recipe> recipeOf(const DeleteRole& intent);
std::shared_ptr<const Recipe> recipeOf(const DeleteIdentityProvider& intent);
std::shared_ptr<const Recipe> recipeOf(const MoveGroup& intent);

/// from: the parent it is expected under, for undo. Empty ids: the top level.
std::shared_ptr<const Recipe> groupMove(
    const QString& id, const QString& name, const QString& from, const QString& to);

std::shared_ptr<const Recipe> userDeletion(
    const QString& id, const QString& name, const QJsonObject& as);
std::shared_ptr<const Recipe> groupDeletion(
    const QString& id, const QString& name, const QJsonObject& as);
std::shared_ptr<const Recipe> roleDeletion(
    const QString& id, const QString& name, const QJsonObject& as);
std::shared_ptr<const Recipe> providerDeletion(const QString& alias, const QJsonObject& as);

} // namespace rk::change
