// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/pacer.h"
#include "api/request.h"
#include "api/retrypolicy.h"
#include "api/tokensource.h"
#include "api/transport.h"
#include "core/clock.h"

#include <QObject>

namespace rk::api {

/// Sends requests to one server: token, pacing, one replay after a 401, retries of safe reads,
/// errors in one form. Writes are sent once; when their answer is lost the error says
/// mayHaveBeenApplied. Requests without a token do not queue. Lives on the GUI thread. The parts
/// must outlive it.
class Client : public QObject {
    Q_OBJECT
public:
    Client(Transport& transport, TokenSource& tokens, Pacer& pacer, Clock& clock,
        QObject* parent = nullptr);
    ~Client() override;

    /// The contract of CallHandle holds. Cancelled is never delivered.
    template <class T>
    [[nodiscard]] CallHandle send(
        Request<T> request, QObject* context, std::function<void(Result<T>)> done)
    {
        return sendRaw(request.spec, context,
            [decode = std::move(request.decode), done = std::move(done)](Result<Response> answer) {
                if (!answer)
                    done(Unexpected(std::move(answer.error())));
                else
                    done(decode(*answer));
            });
    }
    /// Answers other than 2xx come as errors, read by parseError().
    [[nodiscard]] CallHandle sendRaw(
        const RequestSpec& spec, QObject* context, std::function<void(Result<Response>)> done);

    QUrl base() const { return m_transport.base(); }
    Clock& clock() const { return m_clock; }

Q_SIGNALS:
    /// The server could not be reached, or can be again; changes of state only.
    void reachableChanged(bool reachable);
    /// Time from sending to the whole answer of a successful exchange.
    void latencyMeasured(int milliseconds);

private:
    class Pending;
    void noteAnswer(
        const RequestSpec& spec, const Result<Response>& answer, std::chrono::milliseconds took);
    Transport& m_transport;
    TokenSource& m_tokens;
    Pacer& m_pacer;
    Clock& m_clock;
    bool m_reachable = true;
};

} // namespace rk::api
