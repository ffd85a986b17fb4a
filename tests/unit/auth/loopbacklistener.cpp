// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/loopbacklistener.h"

#include "support/virtualclock.h"

#include <QHostAddress>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace std::chrono_literals;

namespace {

constexpr auto State = "state-of-this-sign-in";

QByteArray request(
    const LoopbackListener& listener, const QByteArray& target, const QByteArray& verb = "GET")
{
    return verb + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(listener.redirectUri().port()) + "\r\n\r\n";
}

QByteArray good(const QByteArray& more = {})
{
    return QByteArray("/callback?state=") + State + "&code=the-code" + more;
}

/// Sends it and returns the whole answer; empty when the connection was refused.
QByteArray talk(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    QByteArray answer;
    if (!QTest::qWaitFor([&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        }))
        return "no end";
    return answer + socket.readAll();
}

quint16 portOf(const LoopbackListener& listener)
{
    return quint16(listener.redirectUri().port());
}

} // namespace

class LoopbackListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheGoodRedirectOnce();
    void readsErrorsAndFormEncoding();
    void answersNothingElse_data();
    void answersNothingElse();
    void aWrongRequestChangesNothing();
    void isOnlyOnThisComputerAndOnAnotherPortEachTime();
    void pagesRepeatNothingAndKeepNothing();
    void garbageAndIdleConnectionsDoNotBlockIt();
    void hugeHeadersAreCutOff();
    void slowConnectionsEnd();
    void closingClosesThePort();

private:
    test::VirtualClock m_clock;
};

void LoopbackListenerTest::takesTheGoodRedirectOnce()
{
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const QByteArray answer
        = talk(portOf(listener), request(listener, good("&iss=https%3A%2F%2Fa")));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QCOMPARE(redirected.count(), 1);
    const auto redirect = redirected.first().first().value<LoopbackListener::Redirect>();
    QCOMPARE(redirect.code.revealText(), u"the-code"_s);
    QCOMPARE(redirect.issuer, u"https://a"_s);
    QVERIFY(redirect.error.isEmpty());
    QVERIFY(!listener.isListening());
    QCOMPARE(talk(portOf(listener), request(listener, good())), QByteArray());
    QCOMPARE(redirected.count(), 1);
}

void LoopbackListenerTest::readsErrorsAndFormEncoding()
{
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    talk(portOf(listener),
        request(listener,
            QByteArray("/callback?error=access_denied&error_description=user+said%20no%2B&state=")
                + State));
    QCOMPARE(redirected.count(), 1);
    const auto redirect = redirected.first().first().value<LoopbackListener::Redirect>();
    QCOMPARE(redirect.error, u"access_denied"_s);
    QCOMPARE(redirect.errorDescription, u"user said no+"_s);
    QVERIFY(redirect.code.isEmpty());
}

void LoopbackListenerTest::answersNothingElse_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target");
    const QByteArray get = "GET";
    QTest::newRow("no state") << get << "/callback?code=x"_ba;
    QTest::newRow("another state") << get << "/callback?code=x&state=other"_ba;
    QTest::newRow("state in capitals") << get << good().replace("state-of", "State-of");
    QTest::newRow("state twice") << get << good("&state=other");
    QTest::newRow("the same state twice") << get << good(QByteArray("&state=") + State);
    QTest::newRow("code twice") << get << good("&code=y");
    QTest::newRow("issuer twice") << get << good("&iss=a&iss=b");
    QTest::newRow("code and error") << get << good("&error=x");
    QTest::newRow("neither code nor error") << get << QByteArray("/callback?state=") + State;
    QTest::newRow("another path") << get << good().replace("/callback", "/other");
    QTest::newRow("no path") << get << "/"_ba;
    QTest::newRow("favicon") << get << "/favicon.ico"_ba;
    QTest::newRow("post") << "POST"_ba << good();
    QTest::newRow("head") << "HEAD"_ba << good();
    QTest::newRow("options") << "OPTIONS"_ba << good();
    QTest::newRow("whole address") << get << "http://evil.example"_ba + good();
}

void LoopbackListenerTest::answersNothingElse()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, target);
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const QByteArray answer = talk(portOf(listener), request(listener, target, verb));
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    QCOMPARE(redirected.count(), 0);
    QVERIFY(listener.isListening());
}

void LoopbackListenerTest::aWrongRequestChangesNothing()
{
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    const quint16 port = portOf(listener);
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const QByteArray foreignHost
        = QByteArray("GET ") + good() + " HTTP/1.1\r\nHost: evil.example\r\n\r\n";
    QVERIFY(talk(port, foreignHost).startsWith("HTTP/1.1 400 "));
    const QByteArray noHost = QByteArray("GET ") + good() + " HTTP/1.1\r\n\r\n";
    QVERIFY(talk(port, noHost).startsWith("HTTP/1.1 400 "));
    QCOMPARE(redirected.count(), 0);
    QVERIFY(talk(port, request(listener, good())).startsWith("HTTP/1.1 200 "));
    QCOMPARE(redirected.count(), 1);
}

void LoopbackListenerTest::isOnlyOnThisComputerAndOnAnotherPortEachTime()
{
    QSet<int> ports;
    for (int i = 0; i < 20; ++i) {
        LoopbackListener listener(m_clock, State);
        QVERIFY(listener.listen());
        const QUrl uri = listener.redirectUri();
        QCOMPARE(uri.toString(), u"http://127.0.0.1:%1/callback"_s.arg(uri.port()));
        ports.insert(uri.port());
        QFile table(u"/proc/net/tcp"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray hex = QByteArray::number(uri.port(), 16).toUpper().rightJustified(4, '0');
        const QByteArray content = table.readAll();
        const QByteArray ours = ": 0100007F:" + hex + " 00000000:0000 0A";
        const QByteArray anywhere = ": 00000000:" + hex;
        QVERIFY(content.contains(ours));
        QVERIFY(!content.contains(anywhere));
    }
    QVERIFY(ports.size() >= 15);
}

void LoopbackListenerTest::pagesRepeatNothingAndKeepNothing()
{
    for (const QByteArray& target : { good("&iss=https%3A%2F%2Fissuer.example"),
             QByteArray("/callback?code=the-code&state=<script>") }) {
        LoopbackListener listener(m_clock, State);
        QVERIFY(listener.listen());
        const QByteArray answer = talk(portOf(listener), request(listener, target));
        for (const char* header : { "Cache-Control: no-store",
                 "Content-Security-Policy: default-src 'none'", "Referrer-Policy: no-referrer" })
            QVERIFY2(answer.contains(header), header);
        for (const char* text : { State, "the-code", "issuer.example", "<script" })
            QVERIFY2(!answer.contains(text), text);
    }
}

void LoopbackListenerTest::garbageAndIdleConnectionsDoNotBlockIt()
{
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    const quint16 port = portOf(listener);
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 200; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        idle.back()->write("GET /call");
        QCoreApplication::processEvents();
    }
    for (const QByteArray& garbage :
        { "GET  HTTP/1.1\r\n\r\n"_ba, "\r\n\r\n"_ba, QByteArray("\0\1\2\r\n\r\n", 7),
            "GET /callback?%%% HTTP/1.1\r\n\r\n"_ba, "BREW /coffee HTCPCP/1.0\r\n\r\n"_ba })
        QVERIFY(talk(port, garbage).startsWith("HTTP/1.1 400 "));
    QVERIFY(talk(port, request(listener, good())).startsWith("HTTP/1.1 200 "));
    QCOMPARE(redirected.count(), 1);
    listener.close();
    for (const auto& socket : idle)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void LoopbackListenerTest::hugeHeadersAreCutOff()
{
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    const QByteArray answer = talk(portOf(listener),
        "GET " + good() + " HTTP/1.1\r\nX-Junk: " + QByteArray(100'000, 'x') + "\r\n\r\n");
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 431 "), answer.left(80).constData());
    QVERIFY(listener.isListening());
    QVERIFY(talk(portOf(listener), request(listener, good())).startsWith("HTTP/1.1 200 "));
}

void LoopbackListenerTest::slowConnectionsEnd()
{
    test::VirtualClock clock;
    LoopbackListener listener(clock, State);
    QVERIFY(listener.listen());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), portOf(listener));
    socket.write("GET /");
    QTRY_COMPARE(clock.waiting(), 1);
    clock.advance(std::chrono::milliseconds(LoopbackListener::ConnectionMs));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(listener.isListening());
}

void LoopbackListenerTest::closingClosesThePort()
{
    LoopbackListener listener(m_clock, State);
    QVERIFY(listener.listen());
    const quint16 port = portOf(listener);
    listener.close();
    QVERIFY(!listener.isListening());
    QCOMPARE(talk(port, request(listener, good())), QByteArray());
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "loopbacklistener.moc"
