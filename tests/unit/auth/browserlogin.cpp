// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/browserlogin.h"

#include "unit/auth/realmdocument.h"
#include "unit/auth/testkeys.h"

#include "auth/discovery.h"
#include "auth/problems.h"
#include "support/apirig.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;

namespace {

/// A realm "lab" on a real socket, and a browser that the test plays.
struct Rig {
    Rig()
    {
        server.on("GET", LabKeys, Reply::text(key.jwks(u"k1"_s), 200, "application/json"));
        server.on("POST", LabToken, [this](const SeenRequest& request) { return tokens(request); });
        configuration = *readConfiguration(
            QJsonDocument(realmDocument(server.base())).toJson(), server.base(), u"lab"_s);
    }

    Reply tokens(const SeenRequest& request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        redeemed.append(form.queryItemValue(u"code"_s, QUrl::FullyDecoded));
        verifier = form.queryItemValue(u"code_verifier"_s, QUrl::FullyDecoded).toLatin1();
        redirect = form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
        const qint64 now = clock.epochMs() / 1000;
        QJsonObject claims { { u"iss"_s, configuration.issuer }, { u"aud"_s, u"realmkeeper"_s },
            { u"sub"_s, u"1234"_s }, { u"preferred_username"_s, u"miriam"_s },
            { u"nonce"_s, nonce }, { u"iat"_s, now }, { u"exp"_s, now + 60 } };
        for (auto it = claimChanges.begin(); it != claimChanges.end(); ++it)
            claims.insert(it.key(), it.value());
        return Reply::json(QJsonObject { { u"access_token"_s, u"access"_s },
            { u"refresh_token"_s, u"refresh"_s }, { u"token_type"_s, u"Bearer"_s },
            { u"id_token"_s, QString::fromLatin1(key.token(claims)) } });
    }

    void start()
    {
        transport
            = std::make_unique<api::NetworkTransport>(ApiRig::quickSettings(server), wallClock);
        endpoint = std::make_unique<TokenEndpoint>(
            *transport, clock, configuration, ClientIdentity { u"realmkeeper"_s, {}, {} });
        login
            = std::make_unique<BrowserLogin>(*transport, clock, *endpoint, [this](const QUrl& url) {
                  opened.append(url);
                  asked = QUrlQuery(url);
                  nonce = asked.queryItemValue(u"nonce"_s);
                  return hasBrowser;
              });
        login->start(hint, [this](Result<TokenSet> tokens) { outcome = std::move(tokens); });
    }

    /// What the browser does at the end: follows the redirect. Returns the page.
    QByteArray follow(QUrlQuery answer)
    {
        if (!answer.hasQueryItem(u"state"_s))
            answer.addQueryItem(u"state"_s, asked.queryItemValue(u"state"_s));
        const QUrl target(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QTcpSocket socket;
        socket.connectToHost(target.host(), quint16(target.port()));
        const QByteArray query = answer.toString(QUrl::FullyEncoded).toLatin1();
        socket.write("GET /callback?" + query
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(target.port()) + "\r\n\r\n");
        QByteArray page;
        if (!QTest::qWaitFor([&] {
                page += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            }))
            qFatal("the listener keeps the connection");
        return page;
    }
    QByteArray followWithCode()
    {
        return follow({ { u"code"_s, u"the-code"_s }, { u"iss"_s, configuration.issuer } });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return outcome.has_value(); });
    }

    TestServer server;
    const TestKey key = TestKey::p256();
    SystemClock wallClock;
    VirtualClock clock;
    OpenIdConfiguration configuration;
    std::unique_ptr<api::NetworkTransport> transport;
    std::unique_ptr<TokenEndpoint> endpoint;
    std::unique_ptr<BrowserLogin> login;
    QList<QUrl> opened;
    QUrlQuery asked;
    QString hint;
    QString nonce;
    QJsonObject claimChanges;
    bool hasBrowser = true;
    QStringList redeemed;
    QByteArray verifier;
    QString redirect;
    std::optional<Result<TokenSet>> outcome;
};

} // namespace

class BrowserLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInFromTheBrowser();
    void asksTheServerForWhatItShould();
    void everyAttemptHasFreshSecrets();
    void anAnswerFromElsewhereIsNotUsed_data();
    void anAnswerFromElsewhereIsNotUsed();
    void aForeignStateLeavesItWaiting();
    void theServersRefusalIsTold();
    void aWrongIdTokenIsNotBelieved_data();
    void aWrongIdTokenIsNotBelieved();
    void aServerThatFailsInTheMiddleIsTold_data();
    void aServerThatFailsInTheMiddleIsTold();
    void withoutABrowserItSaysSo();
    void aRealmWithoutS256IsRefused();
    void nobodySigningInEndsAfterFiveMinutes();
    void givingUpClosesThePort();
};

void BrowserLoginTest::signsInFromTheBrowser()
{
    Rig rig;
    rig.start();
    const QByteArray page = rig.followWithCode();
    QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
    QVERIFY(rig.wait());
    QVERIFY2(
        *rig.outcome, qPrintable(*rig.outcome ? QString() : describeSignIn(rig.outcome->error())));
    QCOMPARE((*rig.outcome)->subject, u"1234"_s);
    QCOMPARE((*rig.outcome)->username, u"miriam"_s);
    QCOMPARE((*rig.outcome)->refresh.revealText(), u"refresh"_s);
    QCOMPARE(rig.redeemed, QStringList { u"the-code"_s });
    QCOMPARE(challengeFor(rig.verifier), rig.asked.queryItemValue(u"code_challenge"_s).toLatin1());
    QCOMPARE(rig.redirect, rig.asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(rig.opened.size(), 1);
}

void BrowserLoginTest::asksTheServerForWhatItShould()
{
    Rig rig;
    rig.hint = u"miriam & co"_s;
    rig.start();
    const QUrl address = rig.opened.first();
    QVERIFY(address.toString().startsWith(rig.configuration.authorizationEndpoint.toString()));
    const auto value
        = [&](const QString& name) { return rig.asked.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(value(u"response_type"_s), u"code"_s);
    QCOMPARE(value(u"client_id"_s), u"realmkeeper"_s);
    QCOMPARE(value(u"scope"_s), u"openid"_s);
    QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(value(u"login_hint"_s), rig.hint);
    QVERIFY(value(u"state"_s).size() >= 22);
    QVERIFY(value(u"nonce"_s).size() >= 22);
    QVERIFY(value(u"redirect_uri"_s).startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(rig.asked.queryItems().size(), 9);
    QVERIFY(!address.toString().contains(u"verifier"_s));
}

void BrowserLoginTest::everyAttemptHasFreshSecrets()
{
    QSet<QString> states;
    QSet<QString> nonces;
    QSet<QString> challenges;
    for (int i = 0; i < 5; ++i) {
        Rig rig; // its clock stands still: nothing may come from the time
        rig.start();
        states.insert(rig.asked.queryItemValue(u"state"_s));
        nonces.insert(rig.nonce);
        challenges.insert(rig.asked.queryItemValue(u"code_challenge"_s));
    }
    QCOMPARE(states.size(), 5);
    QCOMPARE(nonces.size(), 5);
    QCOMPARE(challenges.size(), 5);
}

void BrowserLoginTest::anAnswerFromElsewhereIsNotUsed_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::newRow("another server") << u"https://evil.example/realms/lab"_s;
    QTest::newRow("none although the server announces one") << QString();
}

void BrowserLoginTest::anAnswerFromElsewhereIsNotUsed()
{
    QFETCH(QString, issuer);
    Rig rig;
    rig.start();
    QUrlQuery answer { { u"code"_s, u"the-code"_s } };
    if (!issuer.isEmpty())
        answer.addQueryItem(u"iss"_s, issuer);
    rig.follow(answer);
    QVERIFY(rig.wait());
    QVERIFY(!*rig.outcome);
    QVERIFY(isProblem(rig.outcome->error(), problem::WrongIssuer));
    QCOMPARE(rig.redeemed, QStringList());
}

void BrowserLoginTest::aForeignStateLeavesItWaiting()
{
    Rig rig;
    rig.start();
    const QByteArray page
        = rig.follow({ { u"code"_s, u"stolen"_s }, { u"state"_s, u"guessed"_s } });
    QVERIFY(page.startsWith("HTTP/1.1 400 "));
    QCoreApplication::processEvents();
    QVERIFY(!rig.outcome);
    QCOMPARE(rig.redeemed, QStringList());
    rig.followWithCode();
    QVERIFY(rig.wait());
    QVERIFY(*rig.outcome);
}

void BrowserLoginTest::theServersRefusalIsTold()
{
    Rig rig;
    rig.start();
    rig.follow({ { u"error"_s, u"access_denied"_s }, { u"error_description"_s, u"<b>No</b>"_s },
        { u"iss"_s, rig.configuration.issuer } });
    QVERIFY(rig.wait());
    QVERIFY(isProblem(rig.outcome->error(), problem::BrowserRefused));
    QVERIFY(describeSignIn(rig.outcome->error()).contains(u"<b>No</b>"_s)); // shown as plain text
    QCOMPARE(rig.redeemed, QStringList());
}

void BrowserLoginTest::aWrongIdTokenIsNotBelieved_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::newRow("another nonce") << QJsonObject { { u"nonce"_s, u"x"_s } };
    QTest::newRow("another client") << QJsonObject { { u"aud"_s, u"account"_s } };
    QTest::newRow("another issuer") << QJsonObject { { u"iss"_s, u"https://evil.example"_s } };
}

void BrowserLoginTest::aWrongIdTokenIsNotBelieved()
{
    QFETCH(QJsonObject, changes);
    Rig rig;
    rig.claimChanges = changes;
    rig.start();
    rig.followWithCode();
    QVERIFY(rig.wait());
    QVERIFY(!*rig.outcome);
    QVERIFY(isProblem(rig.outcome->error(), problem::BadIdToken));
}

void BrowserLoginTest::aServerThatFailsInTheMiddleIsTold_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no answer to the code") << QByteArray(LabToken) << Fault::CloseAfterReading;
    QTest::newRow("a failure at the code") << QByteArray(LabToken) << Fault::InternalError;
    QTest::newRow("a web page for the code") << QByteArray(LabToken) << Fault::HtmlOk;
    QTest::newRow("no answer for the keys") << QByteArray(LabKeys) << Fault::CloseAfterReading;
    QTest::newRow("a web page for the keys") << QByteArray(LabKeys) << Fault::HtmlOk;
    QTest::newRow("proxy error for the keys") << QByteArray(LabKeys) << Fault::BadGateway;
}

void BrowserLoginTest::aServerThatFailsInTheMiddleIsTold()
{
    QFETCH(QByteArray, path);
    QFETCH(Fault, fault);
    Rig rig;
    rig.server.inject(fault, { {}, path });
    rig.start();
    rig.followWithCode();
    QVERIFY(rig.wait());
    QVERIFY(!*rig.outcome);
    QVERIFY(!describeSignIn(rig.outcome->error()).isEmpty());
    QCOMPARE(rig.server.count("POST", LabToken), 1); // a code is redeemed once
}

void BrowserLoginTest::withoutABrowserItSaysSo()
{
    Rig rig;
    rig.hasBrowser = false;
    rig.start();
    QVERIFY(!rig.outcome);
    QVERIFY(rig.wait());
    QVERIFY(isProblem(rig.outcome->error(), problem::NoBrowser));
}

void BrowserLoginTest::aRealmWithoutS256IsRefused()
{
    Rig rig;
    rig.configuration.supportsS256 = false;
    rig.start();
    QVERIFY(rig.wait());
    QVERIFY(isProblem(rig.outcome->error(), problem::NoPkce));
    QVERIFY(rig.opened.isEmpty());
}

void BrowserLoginTest::nobodySigningInEndsAfterFiveMinutes()
{
    Rig rig;
    rig.start();
    rig.clock.advance(BrowserLogin::Limit - std::chrono::milliseconds(1));
    QVERIFY(!rig.outcome);
    rig.clock.advance(std::chrono::milliseconds(1));
    QVERIFY(rig.outcome);
    QVERIFY(isProblem(rig.outcome->error(), problem::BrowserTimeout));
    QCOMPARE(rig.followWithCode(), QByteArray());
}

void BrowserLoginTest::givingUpClosesThePort()
{
    Rig rig;
    rig.start();
    rig.login->cancel();
    QCOMPARE(rig.followWithCode(), QByteArray());
    QVERIFY(!rig.outcome);
    QCOMPARE(rig.server.count(), 0);
}

QTEST_GUILESS_MAIN(BrowserLoginTest)
#include "browserlogin.moc"
