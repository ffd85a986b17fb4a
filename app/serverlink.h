// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "app/signincontroller.h"

#include <QObject>

#include <memory>

namespace rk::app {

/// One server and one sign-in: what all realms that are managed through it share. Ending it ends
/// every call, queued or under way.
class ServerLink : public QObject {
    Q_OBJECT
public:
    ServerLink(std::shared_ptr<SignedIn> signedIn, Clock& clock, QObject* parent = nullptr);
    ~ServerLink() override;

    const std::shared_ptr<SignedIn>& signedIn() const { return m_signedIn; }
    auth::Profile& profile() const { return m_signedIn->profile; }
    auth::OidcTokenSource& tokens() const { return *m_signedIn->tokens; }
    api::Client& client() { return m_client; }
    Clock& clock() const { return m_clock; }
    bool isReachable() const { return m_reachable; }
    /// Looks for the server at once instead of at the next planned time.
    void probeNow();

Q_SIGNALS:
    /// Changes only. While it is false the server is looked for, first after 2 s, then ever more
    /// rarely, at least once in 30 s.
    void reachableChanged(bool reachable);

private:
    void onReachable(bool reachable);
    void planProbe();
    void probe();

    std::shared_ptr<SignedIn> m_signedIn;
    Clock& m_clock;
    api::Pacer m_pacer;
    api::Client m_client;
    bool m_reachable = true;
    std::chrono::milliseconds m_wait { 0 };
    std::unique_ptr<QObject> m_timer;
    api::CallHandle m_probe;
};

} // namespace rk::app
