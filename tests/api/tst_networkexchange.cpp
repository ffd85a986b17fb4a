// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/apirig.h"

#include <QTcpServer>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rk;
using namespace rk::api;
using namespace rk::test;

namespace {

RequestSpec get(const QByteArray& path)
{
    RequestSpec spec;
    spec.path = path;
    return spec;
}

RequestSpec write(Verb verb, const QByteArray& path)
{
    RequestSpec spec = get(path);
    spec.verb = verb;
    return spec;
}

} // namespace

/// How one exchange ends: by its bounds, by its deadlines, or by what happens to its connection.
class NetworkExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBodyLimitHoldsWhileReading();
    void aLargeAnswerArrivesWhole();
    void aTooLargeAnswerIsRefusedByItsHead();
    void aSilentServerMeetsTheSilenceDeadline();
    void aDripMeetsTheTotalDeadline();
    void aHungHandshakeMeetsTheConnectDeadline_data();
    void aHungHandshakeMeetsTheConnectDeadline();
    void waitingForAFreeConnectionIsNotATimeout();
    void cuttingTheAnswerAnywhereIsNeverASuccess();
    void afterHalfAMinuteOfIdlingAWriteGetsAFreshConnection();
    void otherwiseConnectionsAreKept();
    void endingTheTransportEndsItsExchanges();
};

void NetworkExchangeTest::theBodyLimitHoldsWhileReading()
{
    ApiRig rig;
    rig.server.inject(Fault::HugeBody);
    RequestSpec spec = get("/x");
    spec.bodyLimit = 100'000;
    const auto answer = awaitRaw(rig.transport, spec);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"decode"_s);
    QVERIFY(answer.error().detail.contains(u"100000"_s));
}

void NetworkExchangeTest::aLargeAnswerArrivesWhole()
{
    ApiRig rig;
    const QByteArray body = '"' + QByteArray(20'000'000, 'x') + '"';
    rig.server.on("GET", "/x", Reply::text(body, 200, "application/json"));
    TransportSettings settings = ApiRig::quickSettings(rig.server);
    settings.totalDeadline = 60s;
    settings.silenceDeadline = 10s;
    rig.transport.setSettings(settings);
    const auto answer = awaitRaw(rig.transport, get("/x"));
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), body.size());
    QVERIFY(answer->body == body);
}

void NetworkExchangeTest::aTooLargeAnswerIsRefusedByItsHead()
{
    ApiRig rig;
    rig.server.on("GET", "/x", Reply::text(QByteArray(5000, ' '), 200, "application/json"));
    RequestSpec spec = get("/x");
    spec.bodyLimit = 4999;
    const auto answer = awaitRaw(rig.transport, spec);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"decode"_s);
    spec.bodyLimit = 5000;
    QVERIFY(awaitRaw(rig.transport, spec));
}

void NetworkExchangeTest::aSilentServerMeetsTheSilenceDeadline()
{
    ApiRig rig;
    rig.server.inject(Fault::Hang);
    TransportSettings settings = ApiRig::quickSettings(rig.server);
    settings.totalDeadline = 60s;
    rig.transport.setSettings(settings);
    const auto answer = awaitRaw(rig.transport, get("/x"));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"timeout"_s);
    QVERIFY(answer.error().detail.contains(u"silent"_s));
    QVERIFY(answer.error().sent);
}

void NetworkExchangeTest::aDripMeetsTheTotalDeadline()
{
    ApiRig rig;
    rig.server.inject(Fault::Drip);
    const auto answer = awaitRaw(rig.transport, get("/x"));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"timeout"_s);
    QVERIFY(answer.error().detail.contains(u"total"_s));
}

void NetworkExchangeTest::aHungHandshakeMeetsTheConnectDeadline_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << int(Verb::Get) << QByteArray();
    QTest::newRow("POST") << int(Verb::Post) << "{}"_ba;
    QTest::newRow("DELETE without a body") << int(Verb::Delete) << QByteArray();
}

void NetworkExchangeTest::aHungHandshakeMeetsTheConnectDeadline()
{
    QFETCH(int, verb);
    QFETCH(QByteArray, body);
    QTcpServer mute; // accepts in the kernel and never says a word
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    SystemClock clock;
    TransportSettings settings;
    settings.base = QUrl(u"https://127.0.0.1:%1/auth"_s.arg(mute.serverPort()));
    settings.connectDeadline = 200ms;
    NetworkTransport transport(settings, clock);
    RequestSpec spec = write(Verb(verb), "/x");
    spec.body = body;
    const auto answer = awaitRaw(transport, spec);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"timeout"_s);
    QVERIFY(answer.error().detail.contains(u"connection"_s));
    QVERIFY(!answer.error().sent);
    QVERIFY(!answer.error().mayHaveBeenApplied);
}

void NetworkExchangeTest::waitingForAFreeConnectionIsNotATimeout()
{
    ApiRig rig;
    VirtualClock clock;
    TransportSettings settings = ApiRig::quickSettings(rig.server);
    settings.silenceDeadline = 60s;
    settings.totalDeadline = 120s;
    NetworkTransport transport(settings, clock);
    rig.server.hold();
    QObject context;
    std::vector<CallHandle> handles;
    int answers = 0;
    int failures = 0;
    for (int i = 0; i < 7; ++i) {
        handles.push_back(transport.exchange(get("/x"), {}, &context, [&](const auto& answer) {
            ++answers;
            failures += answer ? 0 : 1;
        }));
    }
    QTRY_COMPARE(rig.server.count(), 6); // Qt opens no more; the seventh waits
    clock.advance(6s);
    rig.server.release();
    QTRY_COMPARE(answers, 7);
    QCOMPARE(failures, 0);
}

void NetworkExchangeTest::cuttingTheAnswerAnywhereIsNeverASuccess()
{
    // one connection per offset, straight from a socket: the cut may fall into the head as well
    const QByteArray body = "[{\"id\":\"1\",\"username\":\"ada\"},{\"id\":\"2\"}]"_ba;
    const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qsizetype sent = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            socket->readAll();
            socket->write(whole.left(sent));
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    SystemClock clock;
    TransportSettings settings;
    settings.base = QUrl(u"http://127.0.0.1:%1/auth"_s.arg(server.serverPort()));
    NetworkTransport transport(settings, clock);
    for (; sent < whole.size(); ++sent) {
        const auto answer = awaitRaw(transport, get("/x"));
        QVERIFY2(!answer, qPrintable(u"cut after %1 bytes"_s.arg(sent)));
    }
    QVERIFY(awaitRaw(transport, get("/x")));
}

void NetworkExchangeTest::afterHalfAMinuteOfIdlingAWriteGetsAFreshConnection()
{
    ApiRig rig;
    VirtualClock clock;
    NetworkTransport transport(ApiRig::quickSettings(rig.server), clock);
    QVERIFY(awaitRaw(transport, get("/x")));
    clock.advance(29s);
    QVERIFY(awaitRaw(transport, write(Verb::Put, "/x")));
    clock.advance(30s);
    QVERIFY(awaitRaw(transport, write(Verb::Put, "/x")));
    const auto seen = rig.server.requests();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.at(1).connection, seen.at(0).connection);
    QVERIFY(seen.at(2).connection != seen.at(1).connection);
}

void NetworkExchangeTest::otherwiseConnectionsAreKept()
{
    ApiRig rig;
    for (int i = 0; i < 5; ++i)
        QVERIFY(awaitRaw(rig.transport, get("/x")));
    QCOMPARE(rig.server.connectionCount(), 1);
}

void NetworkExchangeTest::endingTheTransportEndsItsExchanges()
{
    ApiRig rig;
    rig.server.hold();
    auto transport
        = std::make_unique<NetworkTransport>(ApiRig::quickSettings(rig.server), rig.wallClock);
    QObject context;
    int answers = 0;
    const CallHandle handle
        = transport->exchange(get("/x"), {}, &context, [&](const auto&) { ++answers; });
    QTRY_COMPARE(rig.server.count(), 1);
    QVERIFY(handle.isActive());
    transport.reset();
    QVERIFY(!handle.isActive());
    rig.server.release();
    QVERIFY(awaitRaw(rig.transport, get("/y"))); // everything pending has been through the loop
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(NetworkExchangeTest)
#include "tst_networkexchange.moc"
