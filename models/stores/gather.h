// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/realmsource.h"

#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace rk::stores {

/// Several reads that answer once, together. The first error wins and ends the others; ending the
/// handle ends all. A take() may add further reads, so steps can build on each other:
///   auto gather = Gather::create(source(), context);
///   gather->read(roles::composites(…), [=](Gather& self, QList<RoleRep> list) { self.read(…); });
///   return gather->run([=](Result<Nothing> result) { done(…); });
/// At least one read must be added before run(). Nobody but the handle may own the gather, so a
/// take() uses the reference that it gets.
class Gather final : public api::Call, public std::enable_shared_from_this<Gather> {
public:
    static std::shared_ptr<Gather> create(api::RealmSource& source, QObject* context)
    {
        return std::shared_ptr<Gather>(new Gather(source, context));
    }

    /// take(value) must come; an error is everybody's error.
    template <class T>
    void read(api::Request<T> request, std::type_identity_t<std::function<void(Gather&, T)>> take)
    {
        tryRead<T>(std::move(request), [take = std::move(take)](Gather& self, Result<T> answer) {
            if (!answer)
                self.finish(Unexpected(std::move(answer.error())));
            else
                take(self, std::move(*answer));
        });
    }
    /// take() judges the error itself; fail() makes it everybody's.
    template <class T>
    void tryRead(
        api::Request<T> request, std::type_identity_t<std::function<void(Gather&, Result<T>)>> take)
    {
        if (!m_active)
            return;
        ++m_pending;
        m_handles.push_back(m_source.read<T>(std::move(request), m_context,
            [weak = weak_from_this(), take = std::move(take)](Result<T> answer) {
                const std::shared_ptr<Gather> self = weak.lock();
                if (!self || !self->m_active)
                    return;
                take(*self, std::move(answer));
                self->settle();
            }));
    }
    void fail(ApiError error) { finish(Unexpected(std::move(error))); }

    /// Everything has been added that does not depend on an answer.
    [[nodiscard]] api::CallHandle run(std::function<void(Result<Nothing>)> done)
    {
        m_done = std::move(done);
        return api::CallHandle(shared_from_this());
    }

    bool isActive() const override { return m_active; }
    void cancel() override
    {
        m_active = false;
        m_done = nullptr;
        m_handles.clear();
    }

private:
    Gather(api::RealmSource& source, QObject* context) : m_source(source), m_context(context) { }

    void settle()
    {
        if (m_active && --m_pending == 0)
            finish(Nothing {});
    }
    void finish(Result<Nothing> result)
    {
        if (!std::exchange(m_active, false))
            return;
        const auto handles = std::exchange(m_handles, {}); // ends the other reads
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(result));
    }

    api::RealmSource& m_source;
    QObject* m_context;
    std::vector<api::CallHandle> m_handles;
    std::function<void(Result<Nothing>)> m_done;
    int m_pending = 0;
    bool m_active = true;
};

} // namespace rk::stores
