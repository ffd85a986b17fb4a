// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace rk::auth {

/// Waits on 127.0.0.1 for the browser's one redirect (RFC 8252, 7.3). Any local process can talk to
/// it, so: what doesn't carry our state is answered 400 and changes nothing; connections are
/// limited in number, size and time; after the first good redirect it closes.
class LoopbackListener : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxConnections = 64; ///< the oldest idle one makes room
    static constexpr int MaxHeaderBytes = 16 * 1024;
    static constexpr int ConnectionMs = 10'000;

    /// The parts of a redirect with the right state.
    struct Redirect {
        Secret code;
        QString error; ///< RFC 6749, 4.1.2.1
        QString errorDescription;
        QString issuer; ///< RFC 9207; empty when absent
    };

    LoopbackListener(Clock& clock, QByteArray state, QObject* parent = nullptr);
    ~LoopbackListener() override;

    /// Starts on a random port; false when this computer refuses.
    bool listen();
    /// http://127.0.0.1:<port>/callback
    QUrl redirectUri() const;
    bool isListening() const;
    void close();

Q_SIGNALS:
    /// At most once.
    void redirected(const rk::auth::LoopbackListener::Redirect& redirect);

private:
    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& head);
    void reply(QTcpSocket* socket, const QByteArray& status, const QString& sentence);
    void drop(QTcpSocket* socket);

    Clock& m_clock;
    QByteArray m_state;
    std::unique_ptr<QTcpServer> m_server;
    QList<QTcpSocket*> m_sockets; ///< oldest first
    QHash<QTcpSocket*, QByteArray> m_heads; ///< what each has sent so far
    quint16 m_port = 0;
    bool m_answered = false;
};

} // namespace rk::auth
