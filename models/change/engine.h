// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/realmsource.h"
#include "change/plan.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rk::change {

class ApplyRun;
class Journal;

/// Who is signed in, for the guard: it refuses to lock this person out.
struct Actor {
    QString realm; ///< signed in to
    UserId user; ///< may be empty when unknown
    QString username;
    QString clientId; ///< the client this program signed in with
    bool production = false;
    QString profile; ///< profile id, kept with each entry of the journal
};

/// How an applied plan ended.
struct Outcome {
    enum class State {
        Done, ///< sent, read back, and as planned
        Unchanged, ///< nothing to do, nothing sent
        NotApplied, ///< refused by the server or never sent; error says why
        Different, ///< sent, but what is there now is not what was planned; see rows
        Unknown, ///< no answer, and reading could not settle it either
    };
    State state = State::NotApplied;
    ObjectRef object; ///< with the id of a created object
    std::optional<ApiError> error;
    QList<PreviewRow> differences; ///< for Different
    qint64 changeId = 0; ///< in the journal; 0 when nothing was sent
    bool canBeUndone = false;
    QString remark; ///< for Done: what an undo could not bring back; mostly empty
};

/// An entry of the journal, for undo and for the list of activity.
struct ChangeRecord {
    qint64 id = 0;
    qint64 epochMs = 0;
    QString profile; ///< profile id
    RealmName realm;
    QString actor;
    QString title;
    ObjectRef object;
    QString state; ///< planned, sent, done, not-applied, different, unknown, undone
    QList<PreviewRow> rows;
    bool canBeUndone = false;
    QString whyNotUndoable;
    QString undoLeaves; ///< a sentence about what undo can't bring back; mostly empty
};

/// The one way out for writes: plan (GETs only) → guard → journal (fsync) → send once → read back
/// → report. Runs one change at a time; others wait. Lives on the GUI thread.
class Engine : public QObject {
    Q_OBJECT
public:
    /// source for reading, client for writing, both of the same realm. journal may be shared.
    Engine(api::Client& client, api::RealmSource& source, Journal& journal, Actor actor,
        QObject* parent = nullptr);
    ~Engine() override;

    /// Reads what is there now, merges, guards. Sends nothing but GETs.
    [[nodiscard]] api::CallHandle plan(
        const Intent& intent, QObject* context, std::function<void(Result<Plan>)> done);
    /// The same plan with its conflicts settled for mine or theirs.
    [[nodiscard]] api::CallHandle settle(
        const Plan& plan, bool mine, QObject* context, std::function<void(Result<Plan>)> done);
    /// Carries a plan out. Not cancelled by ending the handle once the first write has left: then
    /// only the callback is given up, and the journal keeps the outcome.
    [[nodiscard]] api::CallHandle apply(
        const Plan& plan, QObject* context, std::function<void(Outcome)> done);
    /// Takes a change back: plans from what the journal keeps, over what is there now, and applies.
    /// Refused (NotApplied, kind Conflict) when the same fields have changed since; guarded like
    /// any other change.
    [[nodiscard]] api::CallHandle undo(
        qint64 changeId, QObject* context, std::function<void(Outcome)> done);
    /// The newest change of this realm that undo() can take back; 0 for none.
    qint64 lastUndoable() const;
    QList<ChangeRecord> records(int max) const;
    /// After a crash: entries of this profile and realm that were sent and never settled are
    /// settled by reading; nothing is sent. Once per start; done gets how many were settled.
    [[nodiscard]] api::CallHandle settleInterrupted(
        QObject* context, std::function<void(int)> done);

    /// How old a plan may be when it is applied; older ones are made again first, and nothing is
    /// sent when that gives other rows. One second unless told.
    void setPlanFreshness(std::chrono::milliseconds age);
    /// After a lost answer that seems not to have worked: how long to wait before looking again,
    /// since the server may still be at it. 1.5 seconds unless told.
    void setSecondLook(std::chrono::milliseconds delay);

    const Actor& actor() const;
    bool isBusy() const;

Q_SIGNALS:
    /// After a write, whatever its outcome: what screens show of these objects is stale.
    void changed(rk::change::ObjectRef object);
    void created(rk::change::ObjectRef object);
    void deleted(rk::change::ObjectRef object);
    void busyChanged(bool busy);
    void recorded(); ///< the journal has a new or another entry for this realm

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rk::change
