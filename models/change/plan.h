// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "core/apierror.h"
#include "rep/merge3.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace rk::change {

enum class ObjectType { User, Group, Role, Client, IdentityProvider };

struct ObjectRef {
    ObjectType type = ObjectType::User;
    QString id; ///< empty before a creation
    QString name; ///< for people
};

/// What the guard has to say about a plan.
struct Concern {
    enum class Level { Warning, Block };
    Level level = Level::Warning;
    QString id; ///< stable: "last-admin", "own-account", "own-client", "production", "subtree", …
    QString text; ///< a sentence, translated, plain text
};

/// A line of the preview.
struct PreviewRow {
    QString setting; ///< "First name", "Attribute agentExtension", "Role agent"
    QString before; ///< empty: not set
    QString after;
    rep::ChangeSort sort = rep::ChangeSort::Changed;
    bool secret = false; ///< shown as "new value", never in clear

    bool operator==(const PreviewRow&) const = default;
};

/// A request as it will be sent, for the preview's "Requests" tab and for copying.
struct RequestPreview {
    QByteArray verb;
    QString path;
    QByteArray body; ///< pretty JSON with secrets redacted
};

/// Everything that will happen, made by GETs only. What the user sees is what is sent.
class PlanData;
struct Plan {
    ObjectRef object;
    QString title; ///< "Edit user amina.agent"
    QList<PreviewRow> rows; ///< empty: nothing would change, nothing will be sent
    QList<Concern> concerns;
    QList<RequestPreview> requests;
    QList<rep::MergeConflict> conflicts; ///< not empty: ask the user, then Engine::settle()
    bool canBeUndone = true;
    QString whyNotUndoable;
    std::shared_ptr<const PlanData> data; ///< the engine's own

    bool isBlocked() const;
    bool isEmpty() const { return rows.isEmpty() && conflicts.isEmpty(); }
};

} // namespace rk::change
