// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/networktransport.h"
#include "api/realmsource.h"
#include "support/testserver.h"
#include "support/virtualclock.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace rk::test {

/// Hands out token-1 until it is rejected, then token-2 and so on, one refresh at a time.
class CountingTokens final : public api::TokenSource {
public:
    api::CallHandle token(QObject* context, Done done) override;
    void reject(const Secret& token) override;

    int refreshes() const { return m_number - 1; }
    Secret current() const;
    /// From now on token() fails with this.
    void failWith(const ApiError& error) { m_error = error; }

private:
    int m_number = 1;
    std::optional<ApiError> m_error;
};

/// A test server and everything to talk to it, as the program puts it together. Deadlines are
/// short, retries and pauses take no time.
class ApiRig {
public:
    explicit ApiRig(TestServer::Certificate certificate = TestServer::Certificate::None,
        const TempCa* authority = nullptr);

    TestServer server;
    SystemClock wallClock;
    VirtualClock clock { VirtualClock::Mode::Hurrying };
    CountingTokens tokens;
    api::NetworkTransport transport;
    api::Pacer pacer;
    api::Client client;

    /// Connect 5 s, silence 250 ms, total 750 ms.
    static api::TransportSettings quickSettings(const TestServer& server);
};

/// Starts something that calls back once, and waits; an error of kind Local after ten seconds
/// without an answer. An event loop and not qWaitFor(), whose naps slow uploads down.
template <class T>
Result<T> awaitCall(
    const std::function<api::CallHandle(QObject* context, std::function<void(Result<T>)>)>& start)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    const api::CallHandle handle = start(&loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer)
        return Unexpected(ApiError::local(QStringLiteral("no answer came")));
    return *answer;
}

template <class T>
Result<T> await(api::Client& client, api::Request<T> request)
{
    return awaitCall<T>([&](QObject* context, std::function<void(Result<T>)> done) {
        return client.send<T>(std::move(request), context, std::move(done));
    });
}
Result<api::Response> awaitRaw(api::Client& client, const api::RequestSpec& spec);
Result<api::Response> awaitRaw(
    api::Transport& transport, const api::RequestSpec& spec, const Secret& bearer = {});

} // namespace rk::test
