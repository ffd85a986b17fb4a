// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "change/fact.h"

#include <memory>
#include <optional>

namespace rk::change {

/// What was changed, when, by whom and how to take it back: an SQLite file of this computer's
/// person (0600). Written and synced to disk before anything is sent, so that a crash leaves an
/// entry that says what to look for. Never holds a secret. Several programs may share the file;
/// each instance belongs to one thread.
class Journal {
public:
    enum class State { Planned, Sent, Done, NotApplied, Different, Unknown, Undone };
    static QString stateName(State state);

    struct Entry {
        qint64 id = 0;
        qint64 epochMs = 0;
        QString profile;
        RealmName realm;
        QString actor;
        QString title;
        ObjectRef object;
        QString state;
        QList<PreviewRow> rows; ///< without values of secrets
        QList<Fact> facts; ///< how to tell by reading what has become of it
        QJsonObject inverse;
        bool canBeUndone = false;
        QString whyNotUndoable;
        qint64 undoes = 0; ///< the entry that this one takes back
    };

    /// Opens or creates the file. A damaged one is moved aside, see movedAside().
    explicit Journal(const QString& file);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Why nothing can be kept; then nothing may be sent either.
    const std::optional<ApiError>& problem() const { return m_problem; }
    /// Where a damaged file was moved to; empty when there was none.
    QString movedAside() const { return m_movedAside; }

    /// Keeps a planned change; answers its id.
    Result<qint64> add(const Entry& entry);
    Result<Nothing> setState(qint64 id, State state);
    /// The end of a change: with the object's id and the way back as found.
    Result<Nothing> close(qint64 id, State state, const ObjectRef& object,
        const QJsonObject& inverse, bool canBeUndone);

    std::optional<Entry> entry(qint64 id) const;
    QList<ChangeRecord> records(const QString& profile, const RealmName& realm, int max) const;
    qint64 lastUndoable(const QString& profile, const RealmName& realm) const;
    /// Planned or sent, and never closed: oldest first.
    QList<Entry> interrupted(const QString& profile, const RealmName& realm) const;

private:
    bool open(const QString& file);
    bool prepare();
    void moveAside(const QString& file);

    QString m_connection;
    std::optional<ApiError> m_problem;
    QString m_movedAside;
};

} // namespace rk::change
