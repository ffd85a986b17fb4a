// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

#include <QPointer>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace rk::test {

/// Keeps every exchange open until the test answers it, in the order they came.
class ScriptedTransport final : public api::Transport {
public:
    api::CallHandle exchange(
        const api::RequestSpec& spec, const Secret&, QObject* context, Done done) override
    {
        specs.push_back(spec);
        m_open.push_back(std::make_shared<Open>(context, std::move(done)));
        return api::CallHandle(m_open.back());
    }
    QUrl base() const override { return QUrl(QStringLiteral("https://sso.example/auth")); }

    /// Exchanges that wait for an answer and were not given up.
    int open() const
    {
        return int(std::count_if(
            m_open.begin(), m_open.end(), [](const auto& call) { return call->isActive(); }));
    }
    int count() const { return int(specs.size()); }
    /// Answers the oldest one.
    void answer(Result<api::Response> outcome)
    {
        for (const auto& call : std::vector(m_open)) {
            if (call->isActive()) {
                call->deliver(std::move(outcome));
                return;
            }
        }
        qFatal("nobody waits for an answer");
    }
    void answer(int status, const QByteArray& body)
    {
        api::Response response;
        response.status = status;
        response.body = body;
        answer(response);
    }
    /// A field of the form that the nth exchange sent, decoded.
    QString field(const QString& name, int nth = -1) const
    {
        const auto& spec = specs.at(size_t(nth < 0 ? count() - 1 : nth));
        return QUrlQuery(QString::fromLatin1(spec.body)).queryItemValue(name, QUrl::FullyDecoded);
    }

    std::vector<api::RequestSpec> specs;

private:
    class Open final : public api::Call {
    public:
        Open(QObject* context, Done done) : m_context(context), m_done(std::move(done)) { }
        bool isActive() const override { return m_done != nullptr; }
        void cancel() override { m_done = nullptr; }
        void deliver(Result<api::Response> outcome)
        {
            const Done done = std::exchange(m_done, nullptr);
            if (done && m_context)
                done(std::move(outcome));
        }

    private:
        QPointer<QObject> m_context;
        Done m_done;
    };
    std::vector<std::shared_ptr<Open>> m_open;
};

} // namespace rk::test
