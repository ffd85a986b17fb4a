// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testservershared.h"

#include <QTimer>

namespace rk::test {

namespace {

constexpr qint64 FloodChunk = 64 * 1024;
constexpr int DripEveryMs = 20;

QByteArray chunk(const QByteArray& data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

} // namespace

TestServer::Connection::Connection(Shared& shared, qintptr descriptor, Listener* parent)
    : QObject(parent), m_shared(shared)
{
    const std::scoped_lock lock(shared.mutex);
    m_number = ++shared.connections;
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_socket.setSocketDescriptor(descriptor);
    if (shared.tls) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(shared.identity.certificate);
        configuration.setPrivateKey(shared.identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(configuration);
        m_socket.startServerEncryption();
    }
}

TestServer::Connection::~Connection()
{
    m_socket.disconnect(this);
    done();
}

void TestServer::Connection::drop()
{
    m_socket.abort();
}

void TestServer::Connection::read()
{
    m_buffer += m_socket.readAll();
    while (!m_answering) {
        const auto request = nextRequest();
        if (!request)
            return;
        serve(*request);
    }
}

std::optional<SeenRequest> TestServer::Connection::nextRequest()
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.at(0).trimmed().split(' ');
    SeenRequest request;
    request.verb = first.value(0);
    request.target = first.value(1);
    request.connection = m_number;
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(
            { line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed() });
    }
    const qsizetype length = request.header("content-length").toInt();
    if (m_buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = m_buffer.mid(headEnd + 4, length);
    m_buffer.remove(0, headEnd + 4 + length);
    return request;
}

void TestServer::Connection::serve(const SeenRequest& request)
{
    const std::scoped_lock lock(m_shared.mutex);
    m_answering = true;
    m_shared.mostAtOnce = std::max(m_shared.mostAtOnce, ++m_shared.answering);
    const std::optional<Fault> fault = m_shared.record(request);
    if (m_shared.held)
        m_held = { request, fault };
    else
        respond(request, fault);
}

void TestServer::Connection::answerHeld()
{
    const std::scoped_lock lock(m_shared.mutex);
    if (const auto held = std::exchange(m_held, std::nullopt)) {
        respond(held->first, held->second);
        if (!m_answering)
            read();
    }
}

void TestServer::Connection::respond(const SeenRequest& request, std::optional<Fault> fault)
{
    // a fault that loses the answer must not keep the server from doing the work
    const bool isAnswered = !fault || !faultReply(*fault, request, {});
    Reply reply = isAnswered || *fault == Fault::WrongType ? m_shared.answer(request) : Reply();
    if (fault) {
        if (const auto instead = faultReply(*fault, request, reply))
            reply = *instead;
        else if (misbehave(*fault, reply))
            return;
    }
    send(reply);
}

/// False when the fault has nothing to break in this reply.
bool TestServer::Connection::misbehave(Fault fault, const Reply& reply)
{
    switch (fault) {
    case Fault::Hang:
        return true;
    case Fault::Drip:
        m_socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                       "Content-Length: 1000000\r\n\r\n[");
        drip();
        return true;
    case Fault::CloseAfterReading:
        close();
        return true;
    case Fault::Garbage:
        m_socket.write("SSH-2.0-OpenSSH_9.2\r\n");
        close();
        return true;
    case Fault::HugeBody:
        m_socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                       "Transfer-Encoding: chunked\r\n\r\n"
            + chunk("[0"));
        m_flooding = true;
        flood();
        return true;
    default:
        sendCut(fault, reply);
        return true;
    }
}

void TestServer::Connection::sendCut(Fault fault, const Reply& reply)
{
    const QByteArray body
        = reply.body.isEmpty() ? QByteArray("{\"id\":\"0123456789\"}") : reply.body;
    const QByteArray half = body.left(body.size() / 2);
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    if (fault == Fault::TruncateLength)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + half;
    else if (fault == Fault::BreakChunk)
        head += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n"
            + half;
    else
        head += "Connection: close\r\n\r\n" + half;
    m_socket.write(head);
    close();
}

void TestServer::Connection::send(const Reply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    m_socket.write(head + "\r\n" + reply.body);
    done();
}

void TestServer::Connection::drip()
{
    QTimer::singleShot(DripEveryMs, &m_socket, [this] {
        m_socket.write(" ");
        drip();
    });
}

void TestServer::Connection::flood()
{
    static const QByteArray zeros = chunk(QByteArray(",0").repeated(FloodChunk / 2));
    if (m_flooding && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < FloodChunk)
        m_socket.write(zeros);
    // With pauses: Qt's client puts readyRead() off while more data is on its way (6.4).
    if (m_flooding && m_socket.state() == QAbstractSocket::ConnectedState)
        QTimer::singleShot(2, this, &Connection::flood);
}

void TestServer::Connection::close()
{
    done();
    m_socket.disconnectFromHost();
}

void TestServer::Connection::done()
{
    const std::scoped_lock lock(m_shared.mutex);
    if (std::exchange(m_answering, false))
        --m_shared.answering;
}

} // namespace rk::test
