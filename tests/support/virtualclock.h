// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QPointer>

#include <vector>

namespace rk::test {

/// A clock that stands still until a test moves it.
class VirtualClock final : public Clock {
public:
    /// ByHand: advance() only. Hurrying: a delay passes as soon as the event loop runs, so that
    /// retries and pauses take no time; advance() works too.
    enum class Mode { ByHand, Hurrying };
    explicit VirtualClock(Mode mode = Mode::ByHand) : m_mode(mode) { }

    qint64 epochMs() const override { return m_now; }
    void callLater(
        std::chrono::milliseconds delay, QObject* context, std::function<void()> callback) override;

    /// Moves on and runs what has become due, in order; callbacks see the time they were due at.
    void advance(std::chrono::milliseconds time);
    /// Callbacks that wait and whose context is alive.
    int waiting() const;

private:
    struct Entry {
        qint64 due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    const Mode m_mode;
    qint64 m_now = 1'800'000'000'000; ///< a day in 2027
    std::vector<Entry> m_entries;
};

} // namespace rk::test
