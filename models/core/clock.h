// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace rk {

/// Time and delays behind a seam, so that tests move them by hand (tests/support/virtualclock.h).
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970 UTC, by the computer's clock.
    virtual qint64 epochMs() const = 0;
    /// Calls back once on context's thread unless context ends first. Destroy context to cancel.
    virtual void callLater(
        std::chrono::milliseconds delay, QObject* context, std::function<void()> callback)
        = 0;
};

class SystemClock final : public Clock {
public:
    qint64 epochMs() const override;
    void callLater(
        std::chrono::milliseconds delay, QObject* context, std::function<void()> callback) override;
};

} // namespace rk
