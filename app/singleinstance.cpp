// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include "core/privatefile.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

/// The other program only looks at a string; if it does not answer in this time it hangs.
constexpr int AnswerMs = 1000;
constexpr char Raised = 'r';
constexpr char Other = 'o';

} // namespace

SingleInstance::SingleInstance(QString socketPath, QObject* parent)
    : QObject(parent), m_path(std::move(socketPath))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& server)
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(AnswerMs))
        return false;
    socket.write(server.toUtf8() + '\n');
    if (!socket.waitForReadyRead(AnswerMs))
        return false;
    char reply = Other;
    socket.getChar(&reply);
    return reply == Raised;
}

bool SingleInstance::listen()
{
    if (!makePrivateDirectory(QFileInfo(m_path).path()))
        return false;
    // Listening itself does not tell: with access options Qt (6.4) renames its socket over one that
    // a living program listens on. One that nobody answers at was left behind by a crash.
    QLocalSocket probe;
    probe.connectToServer(m_path);
    if (probe.waitForConnected(AnswerMs))
        return false;
    QLocalServer::removeServer(m_path);
    m_listener = std::make_unique<QLocalServer>();
    m_listener->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_listener.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
    return m_listener->listen(m_path);
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_listener->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const bool same = isSame(QString::fromUtf8(socket->readLine(4096).trimmed()));
            socket->putChar(same ? Raised : Other);
            socket->flush();
            if (same)
                Q_EMIT raiseRequested();
        });
    }
}

bool SingleInstance::isSame(const QString& server) const
{
    if (server.isEmpty())
        return true;
    // "sso.example", "https://sso.example" and "https://sso.example:443/auth" are the same server.
    const QUrl asked = QUrl::fromUserInput(server);
    const QUrl shown(m_server);
    const int usual = shown.scheme() == "http"_L1 ? 80 : 443;
    return asked.host() == shown.host() && asked.port(usual) == shown.port(usual);
}

} // namespace rk::app
