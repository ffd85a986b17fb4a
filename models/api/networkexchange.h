// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connections.h"
#include "api/transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>
#include <optional>

namespace rk::api {

class BodyStream;

/// One request on the wire and its answer. Calls back from the event loop and never from within
/// Qt's network code, so that the callback may end anything, the transport too.
class NetworkExchange final : public QObject,
                              public Call,
                              public std::enable_shared_from_this<NetworkExchange> {
    Q_OBJECT
public:
    NetworkExchange(std::shared_ptr<Connections> connections, const TransportSettings& settings,
        Clock& clock, const RequestSpec& spec, const QUrl& url);
    ~NetworkExchange() override;

    void start(const Secret& bearer, QObject* context, Transport::Done done);
    bool isActive() const override { return bool(m_done); }
    void cancel() override;
    /// For counting those that Qt may keep waiting for a free connection.
    void setCrowded(std::function<bool()> crowded) { m_crowded = std::move(crowded); }

Q_SIGNALS:
    void ended();

private:
    QNetworkRequest networkRequest(const Secret& bearer) const;
    void watch();
    void watchConnecting();
    void watchSilence();
    void heard();
    void checkHead();
    void readSome();
    void takeAnswer();
    void giveUp(ApiError::Kind kind, const QString& detail);
    void finish(Result<Response> result);
    void deliver();
    void dropReply();
    ApiError makeError(ApiError::Kind kind, const QString& detail) const;
    ApiError brokenError() const;
    bool hasLeft() const;
    void log() const;

    const std::shared_ptr<Connections> m_connections;
    const TransportSettings m_settings;
    Clock& m_clock;
    const RequestSpec m_spec;
    const QUrl m_url;
    const QString m_requestId;
    const QString m_target;
    std::function<bool()> m_crowded;
    Transport::Done m_done;
    std::unique_ptr<BodyStream> m_upload;
    QNetworkReply* m_reply = nullptr;
    std::unique_ptr<QObject> m_deadlines; ///< context of the timers
    QByteArray m_received;
    qint64 m_lastHeard = 0; ///< ms since 1970
    bool m_sent = false;
    bool m_connecting = false; ///< a new connection was begun and isn't ready; TLS only
    std::optional<Result<Response>> m_result;
    QElapsedTimer m_took;
};

} // namespace rk::api
