// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace rk::auth {

/// A call made of several steps, one after the other; keeps CallHandle's contract towards the
/// caller. Steps capture a weak pointer to it, so that dropping the handle ends everything.
template <class T>
class Flow final : public api::Call {
public:
    using Done = std::function<void(Result<T>)>;

    Flow(QObject* context, Done done) : m_context(context), m_done(std::move(done)) { }
    bool isActive() const override { return m_done != nullptr; }
    void cancel() override
    {
        m_done = nullptr;
        m_step.cancel();
    }
    QObject* context() const { return m_context; }
    void setStep(api::CallHandle step) { m_step = std::move(step); }
    /// Delivers the outcome, once. Only from a step's callback.
    void finish(Result<T> outcome)
    {
        const Done done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(std::move(outcome));
    }
    /// The same from within the function that returns the handle.
    static void finishLater(const std::shared_ptr<Flow>& flow, Result<T> outcome)
    {
        QMetaObject::invokeMethod(
            flow->m_context,
            [weak = std::weak_ptr<Flow>(flow), outcome = std::move(outcome)]() mutable {
                if (const auto self = weak.lock())
                    self->finish(std::move(outcome));
            },
            Qt::QueuedConnection);
    }

private:
    QPointer<QObject> m_context;
    Done m_done;
    api::CallHandle m_step;
};

} // namespace rk::auth
