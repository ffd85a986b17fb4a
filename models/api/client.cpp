// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"

#include "api/decode.h"
#include "api/errorparser.h"

#include <QRandomGenerator>

#include <memory>
#include <utility>

namespace rk::api {

using namespace std::chrono_literals;

/// One call on its way: queue → token → exchange → answer, and around again where that is allowed.
class Client::Pending final : public QObject,
                              public Call,
                              public std::enable_shared_from_this<Pending> {
public:
    using Done = std::function<void(Result<Response>)>;

    Pending(Client& client, RequestSpec spec, QObject* context, Done done)
        : m_client(client), m_spec(std::move(spec)), m_done(std::move(done))
    {
        connect(context, &QObject::destroyed, this, [this] { cancel(); });
        connect(&client, &QObject::destroyed, this, [this] { cancel(); });
    }

    bool isActive() const override { return bool(m_done); }

    void cancel() override
    {
        // The callback may own the last handle of this, whose end cancels once more.
        const auto self = weak_from_this().lock();
        const Done dropped = std::exchange(m_done, nullptr);
        drop();
    }

    void start()
    {
        // A sign-in for which others wait in the queue must not wait behind them itself.
        if (m_spec.authorized)
            m_ticket = m_client.m_pacer.enter(m_spec.lane, [this] { askToken(); });
        else
            m_step = postCall(this, [this] { sendWith({}); });
    }

private:
    void askToken()
    {
        m_step = m_client.m_tokens.token(this, [this](Result<Secret> token) {
            if (!token)
                finish(Unexpected(std::move(token.error())));
            else
                sendWith(*token);
        });
    }

    void sendWith(const Secret& token)
    {
        m_token = token;
        m_sentAt = m_client.m_clock.epochMs();
        ++m_attempts;
        m_step = m_client.m_transport.exchange(
            m_spec, token, this, [this](Result<Response> answer) { take(std::move(answer)); });
    }

    void take(Result<Response> answer)
    {
        const auto took = std::chrono::milliseconds(m_client.m_clock.epochMs() - m_sentAt);
        if (answer && answer->status == 401 && m_spec.authorized && !m_replayed) {
            m_replayed = true;
            --m_attempts; // the server has not looked at it
            m_client.m_tokens.reject(m_token);
            askToken();
            return;
        }
        Result<Response> judged = judge(std::move(answer));
        const auto self = shared_from_this();
        m_client.noteAnswer(m_spec, judged, took);
        if (!isActive()) // a slot of the client's signals gave the call up
            return;
        if (!judged) {
            const auto delay = retryDelay(
                m_spec, judged.error(), m_attempts, QRandomGenerator::global()->generateDouble());
            if (delay) {
                retryAfter(*delay);
                return;
            }
        }
        finish(std::move(judged));
    }

    Result<Response> judge(Result<Response> answer) const
    {
        if (!answer)
            return answer;
        if (answer->status < 200 || answer->status > 299)
            return Unexpected(parseError(*answer, m_client.m_clock.epochMs()));
        if (!m_spec.plainTextOk) {
            if (auto error = implausible(*answer))
                return Unexpected(std::move(*error));
        }
        return answer;
    }

    void retryAfter(std::chrono::milliseconds delay)
    {
        drop();
        m_delay = std::make_unique<QObject>();
        m_client.m_clock.callLater(delay, m_delay.get(), [this] { start(); });
    }

    void finish(Result<Response> answer)
    {
        const auto self = shared_from_this();
        drop();
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(answer));
    }

    /// Gives back the place in the queue and ends what is under way.
    void drop()
    {
        m_ticket.reset();
        m_step.cancel();
        m_delay.reset();
        m_token.wipe();
    }

    Client& m_client;
    const RequestSpec m_spec;
    Done m_done;
    std::unique_ptr<Pacer::Ticket> m_ticket;
    CallHandle m_step;
    std::unique_ptr<QObject> m_delay;
    Secret m_token;
    qint64 m_sentAt = 0;
    int m_attempts = 0;
    bool m_replayed = false;
};

Client::Client(
    Transport& transport, TokenSource& tokens, Pacer& pacer, Clock& clock, QObject* parent)
    : QObject(parent), m_transport(transport), m_tokens(tokens), m_pacer(pacer), m_clock(clock)
{
}

Client::~Client() = default;

CallHandle Client::sendRaw(
    const RequestSpec& spec, QObject* context, std::function<void(Result<Response>)> done)
{
    // deleteLater: a call may end from within one of its own slots
    const std::shared_ptr<Pending> pending(
        new Pending(*this, spec, context, std::move(done)), [](Pending* p) { p->deleteLater(); });
    pending->start();
    return CallHandle(pending);
}

void Client::noteAnswer(
    const RequestSpec& spec, const Result<Response>& answer, std::chrono::milliseconds took)
{
    const int status = answer ? answer->status : answer.error().httpStatus;
    const bool reached = answer
        || (answer.error().kind != ApiError::Kind::Network
            && answer.error().kind != ApiError::Kind::Timeout);
    m_pacer.report(spec.lane, took, !reached || status == 429 || status >= 500);
    if (!answer && answer.error().retryAfter && (status == 429 || status == 503))
        m_pacer.pauseFor(std::min<std::chrono::milliseconds>(60s, *answer.error().retryAfter));
    if (answer)
        Q_EMIT latencyMeasured(int(took.count()));
    if (std::exchange(m_reachable, reached) != reached)
        Q_EMIT reachableChanged(reached);
}

} // namespace rk::api
