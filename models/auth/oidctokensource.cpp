// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/oidctokensource.h"

#include "auth/problems.h"
#include "core/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

constexpr int MaxRejectionsPerMinute = 3;
constexpr qint64 MinuteMs = 60'000;
constexpr int MinRenewDelayMs = 250;

ApiError sessionEnded()
{
    ApiError error;
    error.kind = ApiError::Kind::SignInNeeded;
    return error;
}

/// Tokens that the server keeps refusing right after it gave them: renewing again would go round
/// in circles.
ApiError keepsRefusing()
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.httpStatus = 401;
    error.detail = u"the server gave a token and refused it three times within a minute"_s;
    return error;
}

/// The server answered and meant it: trying the same again can't help.
bool endsTheSession(const ApiError& error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::SignInNeeded
        || error.kind == ApiError::Kind::Refused;
}

} // namespace

class OidcTokenSource::Waiter final : public api::Call {
public:
    Waiter(QObject* context, Done done) : m_context(context), m_done(std::move(done)) { }
    bool isActive() const override { return m_done != nullptr; }
    void cancel() override { m_done = nullptr; }
    void deliver(Result<Secret> outcome)
    {
        const Done done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(std::move(outcome));
    }

private:
    QPointer<QObject> m_context;
    Done m_done;
};

OidcTokenSource::OidcTokenSource(TokenEndpoint& endpoint, Clock& clock, Renewal renewal,
    TokenSet tokens, Store store, QObject* parent)
    : QObject(parent),
      m_endpoint(endpoint),
      m_clock(clock),
      m_renewal(renewal),
      m_tokens(std::move(tokens)),
      m_store(std::move(store))
{
    planRenewal();
    tick();
}

OidcTokenSource::~OidcTokenSource() = default;

api::CallHandle OidcTokenSource::token(QObject* context, Done done)
{
    const auto waiter = std::make_shared<Waiter>(context, std::move(done));
    m_waiters.push_back(waiter);
    QMetaObject::invokeMethod(this, &OidcTokenSource::attend, Qt::QueuedConnection);
    return api::CallHandle(waiter);
}

void OidcTokenSource::attend()
{
    if (m_waiters.empty() || m_state == State::SignInNeeded)
        return;
    if (m_state == State::Ended)
        failWaiters(sessionEnded());
    else if (isUsable())
        serveWaiters();
    else
        renew();
}

void OidcTokenSource::reject(const Secret& token)
{
    if (m_rejected || m_tokens.isEmpty() || !(token == m_tokens.access))
        return; // an older one: the current one may well be good
    m_rejected = true;
    m_rejections.push_back(m_clock.epochMs());
}

bool OidcTokenSource::isUsable() const
{
    return !m_tokens.isEmpty() && !m_rejected
        && m_clock.epochMs() + std::min<qint64>(UsableMs, lifeMs() / 4) < m_tokens.expiresAt;
}

qint64 OidcTokenSource::lifeMs() const
{
    return m_tokens.expiresAt - m_tokens.receivedAt;
}

int OidcTokenSource::secondsLeft() const
{
    if (m_tokens.isEmpty() || m_rejected)
        return 0;
    return int(std::max<qint64>(0, (m_tokens.expiresAt - m_clock.epochMs()) / 1000));
}

void OidcTokenSource::renew()
{
    if (m_call.isActive() || m_storing || m_state == State::SignInNeeded || m_state == State::Ended)
        return;
    const qint64 now = m_clock.epochMs();
    std::erase_if(m_rejections, [now](qint64 at) { return now - at > MinuteMs; });
    if (m_rejected && m_rejections.size() > MaxRejectionsPerMinute) {
        failWaiters(keepsRefusing());
        return;
    }
    if (m_renewal == Renewal::RefreshToken && m_tokens.refresh.isEmpty()) {
        failed(sessionEnded());
        return;
    }
    setState(State::Renewing);
    const auto done = [this](Result<TokenSet> outcome) { renewed(std::move(outcome)); };
    m_call = m_renewal == Renewal::RefreshToken ? m_endpoint.refresh(m_tokens.refresh, this, done)
                                                : m_endpoint.clientCredentials(this, done);
}

void OidcTokenSource::renewed(Result<TokenSet> outcome)
{
    if (!outcome) {
        failed(outcome.error());
        return;
    }
    if (!isSamePerson(*outcome)) {
        failed(makeProblem(problem::OtherPerson, outcome->username));
        return;
    }
    keep(std::move(*outcome));
}

bool OidcTokenSource::isSamePerson(const TokenSet& tokens) const
{
    return tokens.subject.isEmpty() || m_tokens.subject.isEmpty()
        || tokens.subject == m_tokens.subject;
}

/// Stores a new refresh token first: if the program ended between, the next start would otherwise
/// hold one that the server has already replaced.
void OidcTokenSource::keep(TokenSet tokens)
{
    if (!m_store || tokens.refresh.isEmpty() || tokens.refresh == m_tokens.refresh) {
        adopt(std::move(tokens));
        return;
    }
    m_storing = true;
    const Secret refresh = tokens.refresh;
    m_store(
        refresh, [self = QPointer(this), epoch = m_epoch, tokens = std::move(tokens)]() mutable {
            // Not when a sign-out or another sign-in came between.
            if (self && self->m_storing && self->m_epoch == epoch)
                self->adopt(std::move(tokens));
        });
}

void OidcTokenSource::adopt(TokenSet tokens)
{
    m_storing = false;
    if (tokens.refresh.isEmpty()) // RFC 6749, 6: the old one stays good
        tokens.refresh = m_tokens.refresh;
    if (tokens.subject.isEmpty()) {
        tokens.subject = m_tokens.subject;
        tokens.username = m_tokens.username;
    }
    m_tokens = std::move(tokens);
    m_rejected = false;
    m_failures = 0;
    setState(State::Ready);
    planRenewal();
    tick();
    serveWaiters();
}

void OidcTokenSource::failed(const ApiError& error)
{
    if (endsTheSession(error)) {
        endSession(State::SignInNeeded);
        Q_EMIT signInNeeded(describeSignIn(error));
        return;
    }
    qCWarning(lcAuth).noquote() << "tokens could not be renewed:" << kindName(error.kind)
                                << error.httpStatus;
    setState(State::Offline);
    ++m_failures;
    const auto pause = std::chrono::seconds(std::min(60, 1 << std::min(m_failures, 6)));
    schedule(error.retryAfter.value_or(pause));
    if (isUsable())
        serveWaiters();
    else
        failWaiters(error);
}

/// Forgets the tokens here and in the keychain. Who they belonged to stays known.
void OidcTokenSource::endSession(State next)
{
    ++m_epoch;
    m_storing = false;
    m_call.cancel();
    m_renewTimer.reset();
    m_tokens.access.wipe();
    m_tokens.refresh.wipe();
    m_tokens.id.wipe();
    m_rejections.clear();
    if (m_store)
        m_store({}, [] {});
    setState(next);
    tick();
}

Result<Nothing> OidcTokenSource::resume(TokenSet tokens)
{
    if (!isSamePerson(tokens))
        return Unexpected(makeProblem(problem::OtherPerson, tokens.username));
    ++m_epoch;
    m_call.cancel();
    m_rejections.clear();
    keep(std::move(tokens));
    return Nothing {};
}

void OidcTokenSource::decline()
{
    if (m_state == State::SignInNeeded)
        setState(State::Ended);
    failWaiters(sessionEnded());
}

void OidcTokenSource::wakeUp()
{
    tick();
    if (!m_tokens.isEmpty() && m_clock.epochMs() >= renewAt())
        renew();
}

void OidcTokenSource::logout(QObject* context, std::function<void(Result<Nothing>)> done)
{
    const Secret refresh = m_tokens.refresh;
    endSession(State::Ended);
    failWaiters(sessionEnded());
    if (refresh.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(Nothing {}); }, Qt::QueuedConnection);
        return;
    }
    m_logout = m_endpoint.endSession(refresh, context, std::move(done));
}

void OidcTokenSource::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

qint64 OidcTokenSource::renewAt() const
{
    return m_tokens.expiresAt - std::min<qint64>(RenewAheadMs, lifeMs() / 2);
}

void OidcTokenSource::planRenewal()
{
    const qint64 delay = std::max<qint64>(renewAt() - m_clock.epochMs(), MinRenewDelayMs);
    schedule(std::chrono::milliseconds(delay));
}

void OidcTokenSource::schedule(std::chrono::milliseconds delay)
{
    m_renewTimer = std::make_unique<QObject>();
    m_clock.callLater(delay, m_renewTimer.get(), [this] { renew(); });
}

/// Says how long the token lives: every second near its end, else every 15 s. A jump of the clock
/// (the computer slept) is seen here, too.
void OidcTokenSource::tick()
{
    const int left = secondsLeft();
    m_tickTimer = std::make_unique<QObject>();
    if (!m_tokens.isEmpty()) {
        m_clock.callLater(std::chrono::seconds(left > 90 ? 15 : 1), m_tickTimer.get(), [this] {
            if (m_state == State::Ready && !isUsable())
                renew();
            tick();
        });
    }
    Q_EMIT tokenLifeChanged(left);
}

void OidcTokenSource::serveWaiters()
{
    const Secret access = m_tokens.access;
    const auto waiters = std::exchange(m_waiters, {});
    for (const auto& weak : waiters) {
        if (const auto waiter = weak.lock())
            waiter->deliver(access);
    }
}

void OidcTokenSource::failWaiters(const ApiError& error)
{
    const auto waiters = std::exchange(m_waiters, {});
    for (const auto& weak : waiters) {
        if (const auto waiter = weak.lock())
            waiter->deliver(Unexpected(error));
    }
}

} // namespace rk::auth
