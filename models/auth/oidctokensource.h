// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/tokensource.h"
#include "auth/tokenendpoint.h"
#include "core/clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rk::auth {

/// The session's tokens. Renews them before they expire, one renewal at a time, and parks callers
/// while somebody has to sign in again. GUI thread only. Endpoint and clock must outlive it.
class OidcTokenSource : public QObject, public api::TokenSource {
    Q_OBJECT
public:
    enum class State {
        Ready, ///< a good token is at hand
        Renewing, ///< callers wait unless the old token still lives
        Offline, ///< the server doesn't answer; tried again by itself and on the next token()
        SignInNeeded, ///< the session has ended; callers are parked until resume() or decline()
        Ended ///< after logout() or decline(): token() answers SignInNeeded
    };
    Q_ENUM(State)
    enum class Renewal { RefreshToken, ClientCredentials };
    /// Keeps a new refresh token (empty: forget it) and calls stored() when it is durable or can't
    /// be made so. The new access token isn't used before.
    using Store = std::function<void(const Secret& refreshToken, std::function<void()> stored)>;

    static constexpr int RenewAheadMs = 30'000; ///< or half the token's life if that is less
    static constexpr int UsableMs = 3'000; ///< a token with less life than this is not handed out

    OidcTokenSource(TokenEndpoint& endpoint, Clock& clock, Renewal renewal, TokenSet tokens,
        Store store, QObject* parent = nullptr);
    ~OidcTokenSource() override;

    api::CallHandle token(QObject* context, Done done) override;
    void reject(const Secret& token) override;

    State state() const { return m_state; }
    /// Seconds of life of the access token; 0 when it has none.
    int secondsLeft() const;
    QString username() const { return m_tokens.username; }
    QString subject() const { return m_tokens.subject; }

    /// After a new sign-in: parked callers go on. Refused (OtherPerson) for another person, whose
    /// rights and unsaved edits these are not.
    Result<Nothing> resume(TokenSet tokens);
    /// The person doesn't want to sign in: parked callers get SignInNeeded.
    void decline();
    /// The computer woke up: looks at the clock and renews when needed.
    void wakeUp();
    /// Ends the session on the server and forgets the tokens in any case. done gets the reason
    /// when the server may still hold the session.
    void logout(QObject* context, std::function<void(Result<Nothing>)> done);

Q_SIGNALS:
    void stateChanged(rk::auth::OidcTokenSource::State state);
    void tokenLifeChanged(int secondsLeft);
    /// The session has ended; the sentence says why. Once per ended session.
    void signInNeeded(const QString& sentence);

private:
    class Waiter;
    void attend();
    bool isUsable() const;
    bool isSamePerson(const TokenSet& tokens) const;
    qint64 lifeMs() const;
    qint64 renewAt() const;
    void renew();
    void renewed(Result<TokenSet> outcome);
    void keep(TokenSet tokens);
    void adopt(TokenSet tokens);
    void failed(const ApiError& error);
    void endSession(State next);
    void setState(State state);
    void planRenewal();
    void schedule(std::chrono::milliseconds delay);
    void tick();
    void serveWaiters();
    void failWaiters(const ApiError& error);

    TokenEndpoint& m_endpoint;
    Clock& m_clock;
    Renewal m_renewal;
    TokenSet m_tokens;
    Store m_store;
    State m_state = State::Ready;
    bool m_rejected = false; ///< the server refused the current access token
    bool m_storing = false; ///< new tokens wait until their refresh token is durable
    int m_epoch = 0; ///< counts ended and new sessions
    int m_failures = 0;
    std::vector<qint64> m_rejections; ///< when, within the last minute
    api::CallHandle m_call;
    api::CallHandle m_logout;
    std::unique_ptr<QObject> m_renewTimer;
    std::unique_ptr<QObject> m_tickTimer;
    std::vector<std::weak_ptr<Waiter>> m_waiters;
};

} // namespace rk::auth
