// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

namespace rk::change {

/// A group with everything below it, read before it is deleted: what goes with it, and what undo
/// creates anew. Read up to 100 groups and 500 members per group.
class GroupTree {
public:
    /// What is still to be read; known has the group itself as "object".
    static QList<Need> needs(const Scene& scene, const Readings& known);
    static GroupTree of(const Readings& known, const QJsonObject& group);

    QStringList subGroupIds() const { return m_subGroups; }
    int members() const { return m_members; } ///< of all groups in it, a person in two counts twice
    bool isWhole() const { return m_whole; }
    /// Servers before 23 do not say what a sub-group is part of: it could not be put back.
    static bool hasPlace(const QJsonObject& group);
    /// {"kind":"restore","type":"group","parent","tree":{"rep","roles","members","children"}}
    QJsonObject inverse(const QJsonObject& group) const;

private:
    QJsonObject read(const Readings& known, const QJsonObject& group, bool top);

    QStringList m_subGroups;
    int m_members = 0;
    bool m_whole = true;
    QJsonArray m_left; ///< see restoreplans.h
    QJsonObject m_tree;
};

/// A group by its name below a parent; top level: empty parent. Servers before 23 list no
/// sub-groups on their own (405): `embedded` finds it in the parent then.
Fact groupByName(
    const Scene& scene, const QString& parent, const QString& name, bool embedded = false);

/// The group of that name, for a creation: answers under "listing", from old servers under
/// "listing-old".
QList<Need> siblingNeeds(
    const Scene& scene, const Readings& known, const QString& parent, const QString& name);
/// The fact to verify by and what it shows now.
struct Sibling {
    Fact fact;
    QJsonValue listing;
};
Sibling siblingOf(
    const Scene& scene, const Readings& known, const QString& parent, const QString& name);

} // namespace rk::change
