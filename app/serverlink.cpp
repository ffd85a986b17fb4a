// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/serverlink.h"

#include "auth/tokenendpoint.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rk::app {

ServerLink::ServerLink(std::shared_ptr<SignedIn> signedIn, Clock& clock, QObject* parent)
    : QObject(parent),
      m_signedIn(std::move(signedIn)),
      m_clock(clock),
      m_pacer(clock),
      m_client(*m_signedIn->transport, *m_signedIn->tokens, m_pacer, clock)
{
    connect(&m_client, &api::Client::reachableChanged, this, &ServerLink::onReachable);
}

ServerLink::~ServerLink() = default;

void ServerLink::onReachable(bool reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    m_wait = 1s;
    if (reachable)
        m_timer.reset();
    else
        planProbe();
    Q_EMIT reachableChanged(reachable);
}

void ServerLink::planProbe()
{
    m_wait = std::min<std::chrono::milliseconds>(m_wait * 2, 30s);
    m_timer = std::make_unique<QObject>();
    m_clock.callLater(m_wait, m_timer.get(), [this] { probe(); });
}

void ServerLink::probeNow()
{
    m_wait = 1s;
    m_timer.reset();
    probe();
}

/// A public document, so that no token is needed: tokens have to be renewed first, and the token
/// source finds out by itself that it can.
void ServerLink::probe()
{
    api::RequestSpec spec;
    spec.path = api::path({ QStringLiteral("realms"), m_signedIn->profile.realm });
    spec.authorized = false;
    m_probe = m_client.sendRaw(spec, this, [this](const Result<api::Response>&) {
        // The client itself has said reachableChanged(true) if anything answered.
        if (!m_reachable)
            planProbe();
    });
}

} // namespace rk::app
