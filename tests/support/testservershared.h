// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace rk::test {

/// What the test's thread and the server's thread both touch; under the mutex but for the thread.
/// The locks are the standard library's because the thread sanitizer sees those: Qt isn't built
/// with it, so what Qt's locks and queued calls order is a race to that.
struct TestServer::Shared {
    struct Route {
        QByteArray verb;
        QByteArray path;
        Handler handler;
    };
    struct Injected {
        Fault fault;
        FaultScope scope;
        int seen = 0;
    };

    mutable std::recursive_mutex mutex;
    bool tls = false;
    ServerIdentity identity;
    QList<Route> routes;
    QList<Injected> faults;
    QList<SeenRequest> requests;
    int connections = 0;
    int answering = 0;
    int mostAtOnce = 0;
    bool held = false;
    quint16 port = 0;
    QThread thread;
    Listener* listener = nullptr;

    std::mutex handOver; ///< of what the server's thread is to do; the test waits until it's done
    std::condition_variable done;
    const std::function<void()>* task = nullptr;

    /// Notes the request; the fault that strikes it, if any.
    std::optional<Fault> record(const SeenRequest& request);
    Reply answer(const SeenRequest& request) const;
};

/// Lives in the server's thread.
class TestServer::Listener final : public QTcpServer {
    Q_OBJECT
public:
    explicit Listener(Shared& shared);

    void run(const std::function<void()>& task); ///< in the server's thread, called from another
    void stop(); ///< nobody listens, no connection stays
    void resume();
    void dropConnections();
    void answerHeld();

protected:
    void incomingConnection(qintptr descriptor) override;
    void customEvent(QEvent* event) override;

private:
    Shared& m_shared;
};

class TestServer::Connection final : public QObject {
    Q_OBJECT
public:
    Connection(Shared& shared, qintptr descriptor, Listener* parent);
    ~Connection() override;

    void drop();
    void answerHeld();

private:
    void read();
    std::optional<SeenRequest> nextRequest();
    void serve(const SeenRequest& request);
    void respond(const SeenRequest& request, std::optional<Fault> fault);
    bool misbehave(Fault fault, const Reply& reply);
    void send(const Reply& reply);
    void sendCut(Fault fault, const Reply& reply);
    void drip();
    void flood();
    void close();
    void done();

    Shared& m_shared;
    QSslSocket m_socket;
    QByteArray m_buffer;
    int m_number = 0;
    bool m_answering = false;
    bool m_flooding = false;
    std::optional<std::pair<SeenRequest, std::optional<Fault>>> m_held;
};

/// True when path, below /auth, fits the pattern of TestServer::on().
bool pathFits(const QByteArray& path, const QByteArray& pattern);

/// The answers of faults that are answers; nullopt for those that break the connection.
std::optional<Reply> faultReply(Fault fault, const SeenRequest& request, const Reply& normal);

} // namespace rk::test
