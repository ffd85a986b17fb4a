// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/apirig.h"

using namespace Qt::StringLiterals;

namespace rk::test {

using namespace std::chrono_literals;

api::CallHandle CountingTokens::token(QObject* context, Done done)
{
    return api::postCall(context, [this, done = std::move(done)] {
        if (m_error)
            done(Unexpected(*m_error));
        else
            done(current());
    });
}

void CountingTokens::reject(const Secret& token)
{
    if (token == current())
        ++m_number;
}

Secret CountingTokens::current() const
{
    return Secret(u"token-%1"_s.arg(m_number));
}

ApiRig::ApiRig(TestServer::Certificate certificate, const TempCa* authority)
    : server(certificate, authority),
      transport(quickSettings(server), wallClock),
      pacer(clock),
      client(transport, tokens, pacer, clock)
{
}

api::TransportSettings ApiRig::quickSettings(const TestServer& server)
{
    api::TransportSettings settings;
    settings.base = server.base();
    settings.connectDeadline = 5s;
    settings.silenceDeadline = 250ms;
    settings.totalDeadline = 750ms;
    settings.userAgent = "realmkeeper-test"_ba;
    return settings;
}

Result<api::Response> awaitRaw(api::Client& client, const api::RequestSpec& spec)
{
    return awaitCall<api::Response>([&](QObject* context, auto done) {
        return client.sendRaw(spec, context, std::move(done));
    });
}

Result<api::Response> awaitRaw(
    api::Transport& transport, const api::RequestSpec& spec, const Secret& bearer)
{
    return awaitCall<api::Response>([&](QObject* context, auto done) {
        return transport.exchange(spec, bearer, context, std::move(done));
    });
}

} // namespace rk::test
