// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/loopbacklistener.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

/// A page of fixed text: nothing of the request is repeated, nothing may be loaded or kept.
QByteArray page(const QByteArray& status, const QString& sentence)
{
    const QByteArray body = "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                            "<title>Realmkeeper</title></head><body><p>"
        + sentence.toHtmlEscaped().toUtf8() + "</p></body></html>";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'"
          "\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

/// The target of "GET <target> HTTP/1.1" when Host is ours: another name that resolves to this
/// computer (DNS rebinding) is not the browser that we sent out.
std::optional<QByteArray> requestTarget(const QByteArray& head, quint16 port)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    int hosts = 0;
    for (const QByteArray& line : lines) {
        if (!line.toLower().startsWith("host:"))
            continue;
        if (++hosts > 1 || line.mid(5).trimmed() != "127.0.0.1:" + QByteArray::number(port))
            return std::nullopt;
    }
    return hosts == 1 ? std::optional(words.at(1)) : std::nullopt;
}

/// The only value of a parameter, decoded as a form; nullopt when it stands there twice.
std::optional<QString> single(const QUrlQuery& query, const QString& name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() > 1)
        return std::nullopt;
    return values.value(0);
}

std::optional<LoopbackListener::Redirect> readRedirect(
    const QByteArray& target, const QByteArray& state)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0 || target.left(mark) != "/callback")
        return std::nullopt;
    // Keycloak writes a space as "+".
    const QUrlQuery query(QString::fromLatin1(target.mid(mark + 1).replace('+', "%20")));
    const auto theirs = single(query, u"state"_s);
    const auto code = single(query, u"code"_s);
    const auto error = single(query, u"error"_s);
    const auto description = single(query, u"error_description"_s);
    const auto issuer = single(query, u"iss"_s);
    if (!theirs || !code || !error || !description || !issuer || !(Secret(*theirs) == Secret(state))
        || code->isEmpty() == error->isEmpty())
        return std::nullopt;
    return LoopbackListener::Redirect { Secret(*code), *error, *description, *issuer };
}

} // namespace

LoopbackListener::LoopbackListener(Clock& clock, QByteArray state, QObject* parent)
    : QObject(parent), m_clock(clock), m_state(std::move(state))
{
}

LoopbackListener::~LoopbackListener()
{
    close();
}

bool LoopbackListener::listen()
{
    m_server = std::make_unique<QTcpServer>();
    m_server->setMaxPendingConnections(MaxConnections);
    connect(m_server.get(), &QTcpServer::newConnection, this, &LoopbackListener::accept);
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost), 0))
        return false;
    m_port = m_server->serverPort();
    return true;
}

QUrl LoopbackListener::redirectUri() const
{
    return QUrl(u"http://127.0.0.1:%1/callback"_s.arg(m_port));
}

bool LoopbackListener::isListening() const
{
    return m_server && m_server->isListening();
}

void LoopbackListener::close()
{
    if (m_server)
        m_server->close();
    const QList<QTcpSocket*> sockets = std::exchange(m_sockets, {});
    m_heads.clear();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void LoopbackListener::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(MaxHeaderBytes + 1);
        m_sockets.append(socket);
        if (m_sockets.size() > MaxConnections)
            drop(m_sockets.first());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
        m_clock.callLater(
            std::chrono::milliseconds(ConnectionMs), socket, [this, socket] { drop(socket); });
    }
}

void LoopbackListener::drop(QTcpSocket* socket)
{
    m_sockets.removeOne(socket);
    m_heads.remove(socket);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void LoopbackListener::read(QTcpSocket* socket)
{
    QByteArray& head = m_heads[socket];
    head += socket->read(MaxHeaderBytes + 1 - head.size());
    if (head.size() > MaxHeaderBytes) {
        reply(socket, "431 Request Header Fields Too Large", tr("This request is too large."));
    } else if (const qsizetype end = head.indexOf("\r\n\r\n"); end >= 0) {
        const QByteArray complete = head.left(end);
        answer(socket, complete);
    }
}

void LoopbackListener::answer(QTcpSocket* socket, const QByteArray& head)
{
    const auto target = requestTarget(head, m_port);
    const auto redirect = target && !m_answered ? readRedirect(*target, m_state) : std::nullopt;
    if (!redirect) {
        reply(socket, "400 Bad Request",
            tr("This is not the answer that Realmkeeper waits for. Start the sign-in again from "
               "Realmkeeper's window."));
        return;
    }
    m_answered = true;
    m_server->close();
    reply(socket, "200 OK",
        redirect->error.isEmpty()
            ? tr("You are signed in. You can close this page and go back to Realmkeeper.")
            : tr("The sign-in did not succeed. Go back to Realmkeeper, which says why."));
    Q_EMIT redirected(*redirect);
}

void LoopbackListener::reply(QTcpSocket* socket, const QByteArray& status, const QString& sentence)
{
    // One answer per connection: what follows is not read any more.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    m_heads.remove(socket);
    socket->write(page(status, sentence));
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace rk::auth
