// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/apirig.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::api;
using namespace rk::test;

namespace {

const RequestSpec Read = [] {
    RequestSpec spec;
    spec.path = "/x";
    return spec;
}();

const Secret Token(u"token"_s);

TransportSettings settingsFor(const TestServer& server, const QList<QByteArray>& prints,
    const QList<QSslCertificate>& authorities)
{
    TransportSettings settings = ApiRig::quickSettings(server);
    settings.trustedPrints = prints;
    settings.extraAuthorities = authorities;
    settings.silenceDeadline = std::chrono::seconds(5);
    settings.totalDeadline = std::chrono::seconds(10);
    return settings;
}

} // namespace

/// Who is trusted: the system's authorities, the profile's own, and prints that somebody compared.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustMatrix_data();
    void trustMatrix();
    void aRefusalShowsTheCertificate();
    void anotherPrintDoesNotHelp();
    void aProfilesTrustIsItsOwn();
    void takingTrustBackEndsKeptConnections();
    void aChangedCertificateIsRefusedUntilItIsTrusted();
    void keptConnectionsAreCheckedOnEveryAnswer();
    void writesAreSentOnceOverTlsToo_data();
    void writesAreSentOnceOverTlsToo();
    void aServerWithoutTlsIsANetworkError();

private:
    const TempCa m_authority;
};

void TlsTest::trustMatrix_data()
{
    using Certificate = TestServer::Certificate;
    QTest::addColumn<int>("certificate");
    QTest::addColumn<QString>("trust"); // none, authority, print
    QTest::addColumn<bool>("accepted");
    const auto add = [](const char* name, Certificate kind, bool byAuthority) {
        QTest::addRow("%s, nothing trusted", name) << int(kind) << u"none"_s << false;
        QTest::addRow("%s, authority trusted", name) << int(kind) << u"authority"_s << byAuthority;
        QTest::addRow("%s, print trusted", name) << int(kind) << u"print"_s << true;
    };
    add("good", Certificate::Good, true);
    add("self-signed", Certificate::SelfSigned, false);
    add("expired", Certificate::Expired, false);
    add("not yet valid", Certificate::NotYetValid, false);
    add("wrong host", Certificate::WrongHost, false);
}

void TlsTest::trustMatrix()
{
    QFETCH(int, certificate);
    QFETCH(QString, trust);
    QFETCH(bool, accepted);
    TestServer server(TestServer::Certificate(certificate), &m_authority);
    QList<QByteArray> prints;
    QList<QSslCertificate> authorities;
    if (trust == u"print"_s)
        prints.append(server.identity().print());
    if (trust == u"authority"_s)
        authorities.append(m_authority.authority());
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, prints, authorities), clock);
    const auto answer = awaitRaw(transport, Read, Token);
    QCOMPARE(answer.has_value(), accepted);
    QCOMPARE(server.count(), accepted ? 1 : 0);
    if (!accepted) {
        QCOMPARE(kindName(answer.error().kind), u"tls"_s);
        QVERIFY(!answer.error().sent);
        QVERIFY(!answer.error().detail.isEmpty());
    }
    QCOMPARE(transport.lastCertificateProblem().has_value(), !accepted);
}

void TlsTest::aRefusalShowsTheCertificate()
{
    TestServer server(TestServer::Certificate::Good, &m_authority);
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, {}, {}), clock);
    QVERIFY(!awaitRaw(transport, Read));
    const auto problem = transport.lastCertificateProblem();
    QVERIFY(problem);
    QCOMPARE(problem->sha256, server.identity().print());
    QCOMPARE(problem->sha256.size(), 32);
    QCOMPARE(problem->subject, u"Realmkeeper test server"_s);
    QCOMPARE(problem->issuer, u"Realmkeeper test authority"_s);
    QVERIFY(problem->validFrom < QDateTime::currentDateTimeUtc());
    QVERIFY(problem->validUntil > QDateTime::currentDateTimeUtc());
    QVERIFY(!problem->reasons.isEmpty());
}

void TlsTest::anotherPrintDoesNotHelp()
{
    TestServer server(TestServer::Certificate::SelfSigned);
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, { QByteArray(32, 'x') }, {}), clock);
    QVERIFY(!awaitRaw(transport, Read));
    QCOMPARE(server.count(), 0);
}

void TlsTest::aProfilesTrustIsItsOwn()
{
    TestServer server(TestServer::Certificate::SelfSigned);
    SystemClock clock;
    NetworkTransport trusting(settingsFor(server, { server.identity().print() }, {}), clock);
    NetworkTransport careful(settingsFor(server, {}, {}), clock);
    QVERIFY(awaitRaw(trusting, Read));
    QVERIFY(!awaitRaw(careful, Read));
    QVERIFY(awaitRaw(trusting, Read));
    QCOMPARE(server.count(), 2);
}

void TlsTest::takingTrustBackEndsKeptConnections()
{
    // Qt keeps the connection of an excused certificate and uses it for requests without excuse
    TestServer server(TestServer::Certificate::SelfSigned);
    const QByteArray print = server.identity().print();
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, { print }, {}), clock);
    QVERIFY(awaitRaw(transport, Read, Token));
    transport.setSettings(settingsFor(server, {}, {}));
    const auto answer = awaitRaw(transport, Read, Token);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"tls"_s);
    QCOMPARE(server.count(), 1);
    transport.setSettings(settingsFor(server, { print }, {}));
    QVERIFY(awaitRaw(transport, Read, Token));
    QCOMPARE(server.count(), 2);
}

void TlsTest::aChangedCertificateIsRefusedUntilItIsTrusted()
{
    TestServer server(TestServer::Certificate::SelfSigned);
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, { server.identity().print() }, {}), clock);
    QVERIFY(awaitRaw(transport, Read));
    CertificateWish wish;
    wish.selfSigned = true;
    const ServerIdentity changed = m_authority.issue(wish);
    server.useIdentity(changed);
    server.closeConnections();
    QVERIFY(!awaitRaw(transport, Read));
    QCOMPARE(server.count(), 1);
    QCOMPARE(transport.lastCertificateProblem()->sha256, changed.print());
    transport.setSettings(settingsFor(server, { changed.print() }, {}));
    QVERIFY(awaitRaw(transport, Read));
}

void TlsTest::keptConnectionsAreCheckedOnEveryAnswer()
{
    TestServer server(TestServer::Certificate::Good, &m_authority);
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, {}, { m_authority.authority() }), clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(awaitRaw(transport, Read)); // would fail if Qt did not tell the certificate again
    QCOMPARE(server.connectionCount(), 1);
}

void TlsTest::writesAreSentOnceOverTlsToo_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("withBody");
    for (const bool withBody : { true, false }) {
        const char* body = withBody ? "with a body" : "without a body";
        QTest::addRow("POST %s", body) << Verb::Post << withBody;
        QTest::addRow("PUT %s", body) << Verb::Put << withBody;
        QTest::addRow("DELETE %s", body) << Verb::Delete << withBody;
    }
}

/// Qt sends again what it put on a kept connection that the server closed: for a write it must not.
void TlsTest::writesAreSentOnceOverTlsToo()
{
    QFETCH(Verb, verb);
    QFETCH(bool, withBody);
    TestServer server(TestServer::Certificate::Good, &m_authority);
    SystemClock clock;
    NetworkTransport transport(settingsFor(server, {}, { m_authority.authority() }), clock);
    QVERIFY(awaitRaw(transport, Read));
    server.inject(Fault::CloseAfterReading);
    server.clearRequests();
    RequestSpec spec = Read;
    spec.verb = verb;
    if (withBody)
        spec.json(QJsonObject { { u"a"_s, 1 } });
    const auto answer = awaitRaw(transport, spec, Token);
    QVERIFY(!answer);
    QVERIFY2(answer.error().mayHaveBeenApplied, qPrintable(technicalDetails(answer.error())));
    QCOMPARE(server.count(), 1);
}

void TlsTest::aServerWithoutTlsIsANetworkError()
{
    TestServer server;
    TransportSettings settings = settingsFor(server, {}, {});
    settings.base.setScheme(u"https"_s);
    settings.connectDeadline = std::chrono::milliseconds(300);
    SystemClock clock;
    NetworkTransport transport(settings, clock);
    RequestSpec spec = Read;
    spec.verb = Verb::Delete;
    const auto answer = awaitRaw(transport, spec, Token);
    QVERIFY(!answer);
    QVERIFY(answer.error().kind != ApiError::Kind::Tls);
    QVERIFY(!answer.error().mayHaveBeenApplied);
    QCOMPARE(server.count(), 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
