// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace rk::api {

/// Something under way that can be given up. Implemented by whoever does the work.
class Call {
public:
    virtual ~Call() = default;
    virtual bool isActive() const = 0;
    /// Ends the work; its callback will not come. Harmless when it has already ended.
    virtual void cancel() = 0;
};

/// Owns a call: when the handle ends, the call is cancelled. Move-only.
/// The contract of every function that returns one: its callback
///  - never comes before the function has returned,
///  - comes at most once, on the thread of the context object,
///  - never comes after the handle was destroyed or cancelled, or after the context has gone.
/// Everything happens on one thread, the one that calls: the context must live there too.
/// A cancelled write may still have reached the server.
class [[nodiscard]] CallHandle {
public:
    CallHandle() = default;
    explicit CallHandle(std::shared_ptr<Call> call) : m_call(std::move(call)) { }
    CallHandle(CallHandle&&) noexcept = default;
    CallHandle& operator=(CallHandle&& other) noexcept
    {
        if (this != &other) {
            cancel();
            m_call = std::move(other.m_call);
        }
        return *this;
    }
    CallHandle(const CallHandle&) = delete;
    CallHandle& operator=(const CallHandle&) = delete;
    ~CallHandle() { cancel(); }

    bool isActive() const { return m_call && m_call->isActive(); }
    void cancel()
    {
        if (const auto call = std::exchange(m_call, nullptr))
            call->cancel();
    }

private:
    std::shared_ptr<Call> m_call;
};

/// Calls back from the event loop: for answers that are known at once (refusals, snapshots).
CallHandle postCall(QObject* context, std::function<void()> callback);

} // namespace rk::api
