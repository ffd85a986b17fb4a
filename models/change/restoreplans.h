// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

/// Creating anew what was deleted. The journal keeps, without secrets:
///  user:  {"kind":"restore","type":"user","name","rep","groups":[id],"roles":[role],
///          "links":[{identityProvider,userId,userName}]}
///  group: {…,"type":"group","parent","tree":{"rep","roles","members":[user id],"children":[tree]}}
///  role:  {…,"type":"role","client","rep","parts":[role],"users":[id],"groups":[id],
///          "wholes":[{id,name}]}
///  identity provider: {…,"type":"identity-provider","rep","mappers":[…]}
/// and what was left out as "left":[{"member":"attributes.pin","of":"/sales/north"}]; "of" names a
/// group below the one that was deleted.
/// Plans have many steps; each is sent once, and the first that fails ends the plan: what is there
/// by then is reported as Different.
namespace rk::change {

/// What has to be read of a user before it is deleted.
QList<Need> userMaterialNeeds(const Scene& scene, const QString& id);
/// nullopt when a part could not be read.
std::optional<QJsonObject> userMaterial(const QJsonObject& user, const Readings& known);

/// Roles of a role-mappings answer as [role], see inverse.h.
QJsonArray assignedRoles(const QJsonValue& mappings);

/// Who has a role and what it is part of. Up to 200 users and 100 groups; composites are looked for
/// among realm roles and the roles of its own client.
class RoleMaterial {
public:
    static QList<Need> needs(const Scene& scene, const Readings& known);
    static RoleMaterial of(const Readings& known, const QJsonObject& role);

    QStringList wholes() const { return m_wholeNames; } ///< names of composites it is part of
    int holders() const { return m_holders; }
    bool isWhole() const { return m_whole; }
    QJsonObject inverse(const QJsonObject& role) const;

private:
    QStringList m_wholeNames;
    int m_holders = 0;
    bool m_whole = true;
    QJsonObject m_material;
};

/// An entry of "left" for each of these members.
QJsonArray leftOut(const QStringList& members, const QString& of = {});
/// A sentence about what an inverse can't bring back, since secrets are kept nowhere; empty when
/// there is nothing. Said before the deletion, before its undo and after it.
QString whatUndoLeaves(const QJsonObject& inverse);

/// The recipe for {"kind":"restore"}; null when the entry can't be read.
std::shared_ptr<const Recipe> restoration(const QJsonObject& inverse);

} // namespace rk::change
