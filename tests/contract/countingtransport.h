// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

namespace rk::test {

/// Passes exchanges on and counts those that are no GET, as they go to the wire.
class CountingTransport final : public api::Transport {
public:
    explicit CountingTransport(api::Transport& inner) : m_inner(inner) { }

    api::CallHandle exchange(
        const api::RequestSpec& spec, const Secret& bearer, QObject* context, Done done) override
    {
        if (spec.verb != api::Verb::Get)
            ++m_writes;
        return m_inner.exchange(spec, bearer, context, std::move(done));
    }
    QUrl base() const override { return m_inner.base(); }

    int writes() const { return m_writes; }

private:
    api::Transport& m_inner;
    int m_writes = 0;
};

} // namespace rk::test
