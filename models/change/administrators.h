// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

#include <QHash>
#include <QSet>

namespace rk::change {

/// Who administers a realm: users with its administrators' role (`admin` in master, `realm-admin`
/// of the client realm-management elsewhere), directly, by a group, by a group above, or by a
/// composite role. Read piece by piece; every piece can only add administrators, so reading may
/// stop at the first one that is left, or at the person signed in where the effects could be about
/// the own rights. Keycloak's own lists of a role's users name direct holders
/// only.
class Administrators {
public:
    /// What is still to be read. Empty when all is known, or when enough is: somebody is left after
    /// the effects, with actorIn() among them unless that is empty.
    static QList<Need> needs(
        const Scene& scene, const QList<Effect>& effects, const Readings& known);
    static Administrators of(const Scene& scene, const Readings& known);
    /// The id of the person signed in to this realm when the effects could be about the own rights;
    /// empty when they are about other users only, or nobody of the realm is signed in.
    static QString actorIn(const Scene& scene, const QList<Effect>& effects);

    /// False: the role or its holders could not be read.
    bool isKnown() const { return m_known; }
    /// Ids of enabled users who administer the realm.
    QSet<QString> users() const;
    /// The same after the effects.
    Administrators after(const QList<Effect>& effects) const;
    bool isAdminRole(const QString& role) const { return adminRoles().contains(role); }

private:
    struct Group {
        QString parent;
        QSet<QString> members;
    };

    static QList<Need> roleNeeds(const Scene& scene, const Readings& known);
    QList<Need> holderNeeds(const Scene& scene, const Readings& known) const;
    QList<Need> groupNeeds(const Scene& scene, const Readings& known) const;
    QSet<QString> adminRoles() const;
    QSet<QString> adminGroups() const;
    void readComposites(const Readings& known);
    void readHolders(const Readings& known);
    void readGroup(const Readings& known, const QString& id, const QString& parent);
    void apply(const Effect& effect);

    bool m_known = false;
    QString m_role;
    QHash<QString, QSet<QString>> m_parts; ///< composite role → parts
    QHash<QString, QStringList> m_addresses; ///< role → where its holders are listed
    QHash<QString, QSet<QString>> m_users; ///< role → users
    QHash<QString, QSet<QString>> m_groups; ///< role → groups
    QHash<QString, Group> m_tree;
};

} // namespace rk::change
