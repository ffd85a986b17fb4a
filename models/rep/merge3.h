// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace rk::rep {

/// A member both sides changed, differently.
struct MergeConflict {
    QStringList path; ///< {"attributes","agentExtension"}
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;

    bool operator==(const MergeConflict&) const = default;
};

struct MergeResult {
    QJsonObject merged; ///< conflicts hold theirs
    QList<MergeConflict> conflicts;
};

/// Three-way merge by member name, recursively through objects; arrays are atomic. What I didn't
/// change follows theirs; what they didn't change follows mine; equal changes are no conflict.
/// An absent member (Undefined) is a value of its own: deleting counts as a change.
MergeResult merge3(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs);

/// The merged object with each conflict's path settled for mine or theirs.
QJsonObject settle(const MergeResult& result, bool mine);

enum class ChangeSort { Added, Removed, Changed };

struct MemberChange {
    QStringList path;
    ChangeSort sort = ChangeSort::Changed;
    QJsonValue before; ///< Undefined when added
    QJsonValue after; ///< Undefined when removed

    bool operator==(const MemberChange&) const = default;
};

/// The leaves that differ, sorted by path; objects are descended into, arrays are atomic. An object
/// that only one side has is one change, so that patched(before, difference(before, after)) is
/// always exactly after.
QList<MemberChange> difference(const QJsonObject& before, const QJsonObject& after);

/// The object with each change's path set to its after value, or removed.
QJsonObject patched(const QJsonObject& object, const QList<MemberChange>& changes);

/// The value at a path; Undefined when a part of it is absent or no object.
QJsonValue valueAt(const QJsonObject& object, const QStringList& path);

/// The object with the value at path; objects on the way are made. Undefined removes the member
/// (and makes nothing).
QJsonObject withValueAt(QJsonObject object, const QStringList& path, const QJsonValue& value);

} // namespace rk::rep
