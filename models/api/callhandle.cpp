// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/callhandle.h"

#include <QObject>

namespace rk::api {

namespace {

class PostedCall final : public QObject,
                         public Call,
                         public std::enable_shared_from_this<PostedCall> {
public:
    PostedCall(QObject* context, std::function<void()> callback) : m_callback(std::move(callback))
    {
        connect(context, &QObject::destroyed, this, [this] { cancel(); });
    }

    bool isActive() const override { return bool(m_callback); }
    void cancel() override
    {
        // The callback may own the last handle of this, whose end cancels once more.
        const auto self = weak_from_this().lock();
        const auto dropped = std::exchange(m_callback, nullptr);
    }
    void run()
    {
        if (const auto callback = std::exchange(m_callback, nullptr))
            callback();
    }

private:
    std::function<void()> m_callback;
};

} // namespace

CallHandle postCall(QObject* context, std::function<void()> callback)
{
    const auto call = std::make_shared<PostedCall>(context, std::move(callback));
    QMetaObject::invokeMethod(
        call.get(), [alive = call] { alive->run(); }, Qt::QueuedConnection);
    return CallHandle(call);
}

} // namespace rk::api
