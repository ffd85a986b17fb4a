// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "change/engine.h"
#include "change/journal.h"

#include <QPointer>

namespace rk::change {

/// Somebody waits for the outcome of a change. Giving it up before the change is committed stops
/// the change; afterwards only the waiting ends.
class EngineWork final : public api::Call {
public:
    EngineWork(QObject* context, std::function<void(Outcome)> done)
        : m_context(context), m_done(std::move(done))
    {
    }
    bool isActive() const override { return m_done && m_context; }
    void cancel() override { m_done = nullptr; }
    void deliver(const Outcome& outcome)
    {
        const auto done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(outcome);
    }

private:
    QPointer<QObject> m_context;
    std::function<void(Outcome)> m_done;
};

/// Settles entries of the journal that a crash has left open, one after the other, by reading.
class InterruptedWork final : public api::Call,
                              public std::enable_shared_from_this<InterruptedWork> {
public:
    InterruptedWork(api::RealmSource& source, Journal& journal, QList<Journal::Entry> entries,
        QObject* context, std::function<void(int)> done);

    void start();
    bool isActive() const override { return bool(m_done); }
    void cancel() override;

private:
    void next();
    bool close(const Journal::Entry& entry, const struct Finding& finding);

    api::RealmSource& m_source;
    Journal& m_journal;
    QList<Journal::Entry> m_entries;
    QPointer<QObject> m_context;
    std::function<void(int)> m_done;
    int m_settled = 0;
    api::CallHandle m_call;
};

} // namespace rk::change
