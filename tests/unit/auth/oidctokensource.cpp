// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/oidctokensource.h"

#include "unit/auth/scriptedtransport.h"

#include "support/virtualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;
using namespace std::chrono_literals;
using State = OidcTokenSource::State;

namespace {

OpenIdConfiguration configuration()
{
    OpenIdConfiguration found;
    found.base = QUrl(u"https://sso.example/auth"_s);
    found.realm = u"master"_s;
    found.issuer = u"https://sso.example/auth/realms/master"_s;
    found.tokenPath = "/token";
    found.revocationPath = "/revoke";
    found.endSessionPath = "/logout";
    return found;
}

QByteArray answer(int number, int life = 60, const QString& refresh = u"refresh"_s)
{
    QJsonObject json { { u"access_token"_s, u"access-%1"_s.arg(number) },
        { u"token_type"_s, u"Bearer"_s }, { u"expires_in"_s, life } };
    if (!refresh.isEmpty())
        json.insert("refresh_token"_L1, u"%1-%2"_s.arg(refresh).arg(number));
    return QJsonDocument(json).toJson();
}

constexpr auto Ended = R"({"error":"invalid_grant","error_description":"Session not active"})";

/// A token source in the middle of things, with master's 60 s tokens.
struct Rig {
    explicit Rig(int life = 60,
        OidcTokenSource::Renewal renewal = OidcTokenSource::Renewal::RefreshToken,
        OidcTokenSource::Store store = {})
        : endpoint(transport, clock, configuration(), { u"realmkeeper"_s, {}, {} }),
          source(endpoint, clock, renewal, first(life), std::move(store))
    {
        QObject::connect(&source, &OidcTokenSource::signInNeeded, &context,
            [this](const QString& sentence) { asked.append(sentence); });
    }

    TokenSet first(int life) const
    {
        TokenSet tokens;
        tokens.access = Secret(u"access-0"_s);
        tokens.refresh = Secret(u"refresh-0"_s);
        tokens.receivedAt = clock.epochMs();
        tokens.expiresAt = clock.epochMs() + life * 1000;
        tokens.subject = u"miriam"_s;
        return tokens;
    }
    /// Asks; the answer is appended to "got" ("access-1", or the error's kind).
    void ask()
    {
        calls.push_back(source.token(&context, [this](const Result<Secret>& token) {
            got.append(token ? token->revealText() : kindName(token.error().kind));
        }));
        QCoreApplication::processEvents();
    }

    VirtualClock clock;
    ScriptedTransport transport;
    QObject context;
    TokenEndpoint endpoint;
    OidcTokenSource source;
    std::vector<api::CallHandle> calls;
    QStringList got;
    QStringList asked;
};

} // namespace

class OidcTokenSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOutAGoodTokenLater();
    void renewsAheadOfTheEnd_data();
    void renewsAheadOfTheEnd();
    void survivesTokensOfAMinute();
    void renewsOnceHoweverManyAsk();
    void aRejectedTokenIsRenewedOnce();
    void anOldRejectionIsNoReason();
    void goingRoundInCirclesEnds();
    void theEndOfTheSessionAsksOnceAndParks();
    void resumingServesWhoWaits();
    void somebodyElseIsRefused();
    void decliningEndsIt();
    void aServerThatIsAwayIsTriedAgain_data();
    void aServerThatIsAwayIsTriedAgain();
    void aGoodTokenServesWhileTheServerIsAway();
    void aNewRefreshTokenIsStoredFirst();
    void storingAfterASignOutChangesNothing();
    void theEndForgetsTheStoredToken();
    void wakingUpLooksAtTheClock();
    void aServiceAccountAsksAgain();
    void withoutARefreshTokenSomebodyHasToSignIn();
    void signingOutEndsTheSessionOnTheServer();
    void signingOutWithoutTheServerForgetsAllTheSame();
    void tellsHowLongTheTokenLives();
    void whoHasGoneIsNotCalled();
};

void OidcTokenSourceTest::handsOutAGoodTokenLater()
{
    Rig rig;
    auto call = rig.source.token(
        &rig.context, [&](const Result<Secret>& token) { rig.got.append(token->revealText()); });
    QVERIFY(rig.got.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(rig.got, QStringList { u"access-0"_s });
    QCOMPARE(rig.transport.count(), 0);
}

void OidcTokenSourceTest::renewsAheadOfTheEnd_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("renewedAfter");
    QTest::newRow("a minute: at half its life") << 60 << 30;
    QTest::newRow("five minutes: 30 s ahead") << 300 << 270;
    QTest::newRow("ten seconds: at half its life") << 10 << 5;
}

void OidcTokenSourceTest::renewsAheadOfTheEnd()
{
    QFETCH(int, life);
    QFETCH(int, renewedAfter);
    Rig rig(life);
    rig.clock.advance(std::chrono::seconds(renewedAfter) - 1ms);
    QCOMPARE(rig.transport.count(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.transport.count(), 1);
    QCOMPARE(rig.transport.field(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(rig.transport.field(u"refresh_token"_s), u"refresh-0"_s);
    // The old one is good meanwhile: nobody waits.
    rig.ask();
    QCOMPARE(rig.got, QStringList { u"access-0"_s });
}

void OidcTokenSourceTest::survivesTokensOfAMinute()
{
    Rig rig;
    for (int second = 0; second < 600; ++second) {
        rig.clock.advance(1s);
        if (rig.transport.open() > 0)
            rig.transport.answer(200, answer(rig.transport.count()));
        rig.ask();
        QCOMPARE(rig.got.size(), second + 1);
        QVERIFY2(rig.got.last().startsWith(u"access-"_s), qPrintable(rig.got.last()));
    }
    QCOMPARE(rig.transport.count(), 20); // one a half minute
    QCOMPARE(rig.asked, QStringList());
    QCOMPARE(rig.got.last(), u"access-20"_s);
}

void OidcTokenSourceTest::renewsOnceHoweverManyAsk()
{
    Rig rig;
    rig.clock.advance(58s); // the renewal planned for second 30 is under way and unanswered
    for (int i = 0; i < 50; ++i)
        rig.ask();
    QCOMPARE(rig.transport.count(), 1);
    QCOMPARE(rig.got, QStringList());
    rig.transport.answer(200, answer(1));
    QCOMPARE(rig.got.size(), 50);
    QCOMPARE(rig.got.count(u"access-1"_s), 50);
    QCOMPARE(rig.transport.count(), 1);
}

void OidcTokenSourceTest::aRejectedTokenIsRenewedOnce()
{
    Rig rig(300);
    rig.source.reject(Secret(u"access-0"_s));
    rig.source.reject(Secret(u"access-0"_s));
    QCOMPARE(rig.source.secondsLeft(), 0);
    rig.ask();
    rig.ask();
    QCOMPARE(rig.transport.count(), 1);
    rig.transport.answer(200, answer(1));
    QCOMPARE(rig.got, (QStringList { u"access-1"_s, u"access-1"_s }));
}

void OidcTokenSourceTest::anOldRejectionIsNoReason()
{
    Rig rig(300);
    rig.source.reject(Secret(u"access-before"_s));
    rig.ask();
    QCOMPARE(rig.transport.count(), 0);
    QCOMPARE(rig.got, QStringList { u"access-0"_s });
}

void OidcTokenSourceTest::goingRoundInCirclesEnds()
{
    Rig rig(300);
    for (int i = 0; i < 6; ++i) {
        rig.source.reject(Secret(u"access-%1"_s.arg(i)));
        rig.ask();
        if (rig.transport.open() > 0)
            rig.transport.answer(200, answer(i + 1, 300));
    }
    QCOMPARE(rig.transport.count(), 3);
    QCOMPARE(rig.got.last(), u"unauthorized"_s);
    QCOMPARE(rig.asked, QStringList());
}

void OidcTokenSourceTest::theEndOfTheSessionAsksOnceAndParks()
{
    Rig rig;
    rig.clock.advance(59s);
    rig.ask();
    rig.transport.answer(400, Ended);
    QCOMPARE(rig.asked.size(), 1);
    QVERIFY(!rig.asked.first().isEmpty());
    QCOMPARE(rig.source.state(), State::SignInNeeded);
    rig.ask();
    rig.clock.advance(10min);
    rig.source.wakeUp();
    QCOMPARE(rig.got, QStringList());
    QCOMPARE(rig.transport.count(), 1);
    QCOMPARE(rig.asked.size(), 1);
}

void OidcTokenSourceTest::resumingServesWhoWaits()
{
    Rig rig;
    rig.clock.advance(59s);
    rig.ask();
    rig.transport.answer(400, Ended);
    TokenSet tokens = rig.first(60);
    tokens.access = Secret(u"access-again"_s);
    QVERIFY(rig.source.resume(tokens));
    QCOMPARE(rig.got, QStringList { u"access-again"_s });
    QCOMPARE(rig.source.state(), State::Ready);
    rig.clock.advance(30s);
    QCOMPARE(rig.transport.count(), 2);
}

void OidcTokenSourceTest::somebodyElseIsRefused()
{
    Rig rig;
    rig.clock.advance(59s);
    rig.ask();
    rig.transport.answer(400, Ended);
    TokenSet tokens = rig.first(60);
    tokens.subject = u"somebody-else"_s;
    tokens.username = u"else"_s;
    const auto resumed = rig.source.resume(tokens);
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().detail, u"else"_s);
    QCOMPARE(rig.source.state(), State::SignInNeeded);
    QCOMPARE(rig.got, QStringList());
}

void OidcTokenSourceTest::decliningEndsIt()
{
    Rig rig;
    rig.clock.advance(59s);
    rig.ask();
    rig.transport.answer(400, Ended);
    rig.source.decline();
    QCOMPARE(rig.got, QStringList { u"sign-in-needed"_s });
    QCOMPARE(rig.source.state(), State::Ended);
    rig.ask();
    QCOMPARE(rig.got.size(), 2);
    QCOMPARE(rig.transport.count(), 1);
}

void OidcTokenSourceTest::aServerThatIsAwayIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("no answer") << 0;
    QTest::newRow("server error") << 500;
    QTest::newRow("proxy error") << 503;
    QTest::newRow("too many") << 429;
}

void OidcTokenSourceTest::aServerThatIsAwayIsTriedAgain()
{
    QFETCH(int, status);
    Rig rig;
    rig.clock.advance(58s);
    rig.ask();
    if (status == 0)
        rig.transport.answer(Unexpected(ApiError {}));
    else
        rig.transport.answer(status, "<html>");
    QCOMPARE(rig.source.state(), State::Offline);
    QCOMPARE(rig.got.size(), 1);
    QVERIFY(rig.got.first() != u"sign-in-needed"_s);
    rig.clock.advance(2s);
    QCOMPARE(rig.transport.count(), 2);
    QCOMPARE(rig.transport.field(u"refresh_token"_s), u"refresh-0"_s);
    rig.transport.answer(200, answer(1));
    rig.ask();
    QCOMPARE(rig.got.last(), u"access-1"_s);
    QCOMPARE(rig.asked, QStringList());
}

void OidcTokenSourceTest::aGoodTokenServesWhileTheServerIsAway()
{
    Rig rig;
    rig.clock.advance(30s);
    rig.transport.answer(503, "<html>");
    rig.ask();
    QCOMPARE(rig.got, QStringList { u"access-0"_s });
}

void OidcTokenSourceTest::aNewRefreshTokenIsStoredFirst()
{
    QStringList stored;
    std::function<void()> durable;
    Rig rig(60, OidcTokenSource::Renewal::RefreshToken,
        [&](const Secret& refresh, std::function<void()> done) {
            stored.append(refresh.revealText());
            durable = std::move(done);
        });
    rig.clock.advance(59s);
    rig.ask();
    rig.transport.answer(200, answer(1));
    QCOMPARE(stored, QStringList { u"refresh-1"_s });
    QCOMPARE(rig.got, QStringList()); // not before it can't be lost any more
    rig.ask();
    QCOMPARE(rig.transport.count(), 1);
    durable();
    QCOMPARE(rig.got, (QStringList { u"access-1"_s, u"access-1"_s }));
}

void OidcTokenSourceTest::storingAfterASignOutChangesNothing()
{
    std::function<void()> durable;
    Rig rig(60, OidcTokenSource::Renewal::RefreshToken,
        [&](const Secret& refresh, std::function<void()> done) {
            if (!refresh.isEmpty())
                durable = std::move(done);
        });
    rig.clock.advance(30s);
    rig.transport.answer(200, answer(1));
    rig.source.logout(&rig.context, [](const auto&) {});
    durable();
    QCOMPARE(rig.source.state(), State::Ended);
    rig.ask();
    QCOMPARE(rig.got, QStringList { u"sign-in-needed"_s });
}

void OidcTokenSourceTest::theEndForgetsTheStoredToken()
{
    QStringList stored;
    Rig rig(60, OidcTokenSource::Renewal::RefreshToken,
        [&](const Secret& refresh, const std::function<void()>& done) {
            stored.append(refresh.revealText());
            done();
        });
    rig.clock.advance(30s);
    rig.transport.answer(400, Ended);
    QCOMPARE(stored, QStringList { QString() });
}

void OidcTokenSourceTest::wakingUpLooksAtTheClock()
{
    // A laptop's clock jumps: the timers have not run, but the token has ended.
    Rig rig(300);
    TokenSet tokens = rig.first(300);
    tokens.receivedAt -= 7'200'000;
    tokens.expiresAt -= 7'200'000;
    QVERIFY(rig.source.resume(tokens));
    rig.source.wakeUp();
    QCOMPARE(rig.transport.count(), 1);
    rig.ask();
    QCOMPARE(rig.got, QStringList());
    rig.transport.answer(200, answer(1));
    QCOMPARE(rig.got, QStringList { u"access-1"_s });
}

void OidcTokenSourceTest::aServiceAccountAsksAgain()
{
    Rig rig(60, OidcTokenSource::Renewal::ClientCredentials);
    rig.clock.advance(30s);
    QCOMPARE(rig.transport.field(u"grant_type"_s), u"client_credentials"_s);
    rig.transport.answer(200, answer(1, 60, QString()));
    rig.ask();
    QCOMPARE(rig.got, QStringList { u"access-1"_s });
}

void OidcTokenSourceTest::withoutARefreshTokenSomebodyHasToSignIn()
{
    Rig rig;
    TokenSet tokens = rig.first(60);
    tokens.refresh = {};
    tokens.subject.clear();
    OidcTokenSource source(rig.endpoint, rig.clock, OidcTokenSource::Renewal::RefreshToken, tokens,
        OidcTokenSource::Store());
    QSignalSpy asked(&source, &OidcTokenSource::signInNeeded);
    rig.clock.advance(30s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(source.state(), State::SignInNeeded);
}

void OidcTokenSourceTest::signingOutEndsTheSessionOnTheServer()
{
    Rig rig;
    QStringList done;
    rig.source.logout(&rig.context,
        [&](const Result<Nothing>& outcome) { done.append(outcome ? u"ok"_s : u"no"_s); });
    QCOMPARE(rig.transport.specs.front().path, "/revoke"_ba);
    QCOMPARE(rig.transport.field(u"token"_s), u"refresh-0"_s);
    rig.transport.answer(200, {});
    QCOMPARE(rig.transport.specs.back().path, "/logout"_ba);
    QCOMPARE(rig.transport.field(u"refresh_token"_s), u"refresh-0"_s);
    rig.transport.answer(204, {});
    QCOMPARE(done, QStringList { u"ok"_s });
    QCOMPARE(rig.source.secondsLeft(), 0);
}

void OidcTokenSourceTest::signingOutWithoutTheServerForgetsAllTheSame()
{
    Rig rig;
    QStringList done;
    rig.source.logout(&rig.context, [&](const Result<Nothing>& outcome) {
        done.append(outcome ? u"ok"_s : kindName(outcome.error().kind));
    });
    rig.transport.answer(Unexpected(ApiError {}));
    QCOMPARE(done, QStringList { u"network"_s });
    rig.ask();
    QCOMPARE(rig.got, QStringList { u"sign-in-needed"_s });
}

void OidcTokenSourceTest::tellsHowLongTheTokenLives()
{
    Rig rig;
    QSignalSpy life(&rig.source, &OidcTokenSource::tokenLifeChanged);
    QCOMPARE(rig.source.secondsLeft(), 60);
    rig.clock.advance(10s);
    QCOMPARE(life.count(), 10);
    QCOMPARE(life.last().first().toInt(), 50);
    rig.clock.advance(20s);
    rig.transport.answer(200, answer(1, 300));
    QCOMPARE(life.last().first().toInt(), 300);
}

void OidcTokenSourceTest::whoHasGoneIsNotCalled()
{
    Rig rig;
    rig.clock.advance(59s);
    rig.ask();
    rig.ask();
    rig.calls.front().cancel();
    rig.transport.answer(200, answer(1));
    QCOMPARE(rig.got.size(), 1);
}

QTEST_GUILESS_MAIN(OidcTokenSourceTest)
#include "oidctokensource.moc"
