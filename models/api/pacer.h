// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "core/clock.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace rk::api {

/// Decides when a request may leave. One per server, for all its realms.
/// User lane: up to 3 in flight, always first. Background lane: starts at 1 in flight, grows by one
/// up to 4 after each 8 answers within 1.5 times the best median, halves on the first slow or
/// failed one. No background request leaves while the user lane has one waiting. A pause (429, 503
/// with Retry-After) holds both lanes.
class Pacer : public QObject {
    Q_OBJECT
public:
    explicit Pacer(Clock& clock, QObject* parent = nullptr);
    ~Pacer() override;

    /// A place in the queue, then a place in flight; ending it gives either back.
    class Ticket;
    /// Calls go (from the event loop, never from within) when the request may leave.
    [[nodiscard]] std::unique_ptr<Ticket> enter(Lane lane, std::function<void()> go);

    /// Tells how a request of a lane went; steers the background lane.
    void report(Lane lane, std::chrono::milliseconds took, bool failed);
    void pauseFor(std::chrono::milliseconds time);

    int inFlight(Lane lane) const;
    int waiting(Lane lane) const;
    int backgroundLimit() const { return m_backgroundLimit; }

private:
    struct Entry;
    void schedule();
    void release(Entry* entry);
    Clock& m_clock;
    std::deque<std::shared_ptr<Entry>> m_waiting[2];
    int m_inFlight[2] = { 0, 0 };
    int m_backgroundLimit = 1;
    qint64 m_pausedUntil = 0;
    bool m_scheduled = false;
};

} // namespace rk::api
