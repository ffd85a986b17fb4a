// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/idtoken.h"
#include "auth/loopbacklistener.h"
#include "auth/pkce.h"
#include "auth/tokenendpoint.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rk::auth {

/// Sign-in with the system's browser: authorization code with PKCE over a loopback redirect
/// (RFC 8252). One object, one attempt; destroying it cancels. Destroying it closes the port.
class BrowserLogin : public QObject {
    Q_OBJECT
public:
    static constexpr auto Limit = std::chrono::minutes(5);
    /// Opens the address in the system's browser; false when there is none.
    using Opener = std::function<bool(const QUrl&)>;

    BrowserLogin(api::Transport& transport, Clock& clock, TokenEndpoint& endpoint, Opener opener,
        QObject* parent = nullptr);
    ~BrowserLogin() override;

    using Done = std::function<void(Result<TokenSet>)>;

    /// done comes once and later, unless cancelled. usernameHint may be empty.
    void start(const QString& usernameHint, Done done);
    void cancel();
    /// While it runs, for a person whose browser didn't open. Carries no secret.
    QUrl address() const { return m_address; }

Q_SIGNALS:
    void waitingForBrowser(const QUrl& address);
    void browserAnswered();

private:
    void redirected(const LoopbackListener::Redirect& redirect);
    void fetchKeys(TokenSet tokens);
    void check(TokenSet tokens, const api::Response& keys);
    void finish(Result<TokenSet> outcome);
    void finishLater(const ApiError& error);

    api::Transport& m_transport;
    Clock& m_clock;
    TokenEndpoint& m_endpoint;
    Opener m_opener;
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<QObject> m_deadline;
    api::CallHandle m_step;
    Pkce m_pkce;
    QByteArray m_nonce;
    QUrl m_redirectUri;
    QUrl m_address;
    Done m_done; ///< empty unless it runs
};

} // namespace rk::auth
