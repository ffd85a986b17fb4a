// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "rep/merge3.h"

#include <optional>

namespace rk::change {

/// How the answer of a GET is looked at: always as one object, or null when it isn't there.
enum class View {
    Object, ///< the object itself; 404: null
    Listed, ///< of a list, or of a group's sub-groups, the entry whose member `key` is `value`
    Roles, ///< role ids of a list or of a role-mappings answer, each true
    Ids, ///< ids of a list of objects, each true
    Password, ///< of a user's credentials, which password there is: id and date of setting
};

/// Something on the server that a plan changes, and how to tell by reading whether it has.
/// Kept in the journal without secrets, so that an interrupted change is settled at the next start.
struct Fact {
    enum class Presence { Stays, Appears, Disappears };

    api::RequestSpec read; ///< a GET
    View view = View::Object;
    QString key; ///< for Listed
    QString value; ///< for Listed; for key "username" in any case
    Presence presence = Presence::Stays;
    /// What is to differ: each leaf with its value before and after. Leaves of an object that
    /// appears have only an after.
    QList<rep::MemberChange> changes;
    /// It can only be told that the value is another one than before (a password).
    bool opaque = false;
    /// All of the object after the change; found otherwise, somebody's edit was lost or the server
    /// dropped something. Not kept in the journal.
    std::optional<QJsonObject> whole;
};

enum class Verdict {
    AsPlanned,
    AsBefore,
    Undecided, ///< before and after look alike (masked secrets)
    Different,
};

/// What judge() found.
struct Judgement {
    Verdict verdict = Verdict::Undecided;
    QList<rep::MemberChange> differences; ///< before: as planned, after: as found
};

/// The view of an answer's JSON; null when it isn't there.
QJsonValue viewed(const Fact& fact, const QJsonValue& answer);
/// `actual` is what viewed() gave.
Judgement judge(const Fact& fact, const QJsonValue& actual);

/// Members that the server derives and that say nothing about an edit.
QStringList derivedMembers();
QJsonObject withoutDerived(QJsonObject object);

/// "" and {} and [] and null and absent: the server keeps no difference between them.
bool isBlank(const QJsonValue& value);
bool sameForServer(const QJsonValue& a, const QJsonValue& b);

/// For the journal: secrets left out, see journalsafe.h.
QJsonObject factToJson(const Fact& fact);
std::optional<Fact> factFromJson(const QJsonObject& json);

} // namespace rk::change
