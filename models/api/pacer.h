// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "core/clock.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace rk::api {

/// Decides when a request may leave. One per server, for all its realms.
/// User lane: up to 3 in flight, always first. Background lane: starts at 1 in flight, grows by one
/// up to 4 after each 8 answers within 1.5 times the best median, halves on the first slow or
/// failed one of either lane. Answers within 50 ms are never slow: on a fast server they jitter
/// by more than half. No background request leaves while the user lane has one waiting. A pause
/// (429, 503 with Retry-After) holds both lanes.
class Pacer : public QObject {
    Q_OBJECT
    struct Entry;

public:
    explicit Pacer(Clock& clock, QObject* parent = nullptr);
    ~Pacer() override;

    /// A place in the queue, then a place in flight; ending it gives either back. May outlive the
    /// pacer.
    class Ticket {
    public:
        Ticket(Pacer* pacer, std::shared_ptr<Entry> entry);
        ~Ticket();
        Ticket(const Ticket&) = delete;
        Ticket& operator=(const Ticket&) = delete;

    private:
        QPointer<Pacer> m_pacer;
        std::shared_ptr<Entry> m_entry;
    };
    /// Calls go (from the event loop, never from within) when the request may leave.
    [[nodiscard]] std::unique_ptr<Ticket> enter(Lane which, std::function<void()> go);

    /// Tells how a request of a lane went; steers the background lane.
    void report(Lane which, std::chrono::milliseconds took, bool failed);
    void pauseFor(std::chrono::milliseconds time);

    int inFlight(Lane which) const;
    int waiting(Lane which) const;
    int backgroundLimit() const { return m_backgroundLimit; }

private:
    struct LaneState {
        std::deque<std::shared_ptr<Entry>> waiting;
        int inFlight = 0;
    };
    LaneState& lane(Lane which) { return which == Lane::User ? m_user : m_background; }
    const LaneState& lane(Lane which) const { return which == Lane::User ? m_user : m_background; }
    void schedule();
    void dispatch();
    bool startNext(Lane which, int limit);
    void release(const std::shared_ptr<Entry>& entry);
    void slowDown();
    void learn(std::chrono::milliseconds took);

    Clock& m_clock;
    LaneState m_user;
    LaneState m_background;
    int m_backgroundLimit = 1;
    std::vector<qint64> m_window; ///< ms of the last background answers, up to 8
    qint64 m_bestMedian = 0; ///< ms; 0 while unknown
    qint64 m_pausedUntil = 0; ///< ms since 1970
    bool m_scheduled = false;
    std::unique_ptr<QObject> m_pauseTimer;
};

} // namespace rk::api
