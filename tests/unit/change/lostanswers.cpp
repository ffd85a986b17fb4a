// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/applyrun.h"
#include "change/engine.h"
#include "change/journal.h"
#include "support/apirig.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rk;
using namespace rk::change;
using namespace rk::test;
using State = Outcome::State;

Q_DECLARE_METATYPE(State)

namespace {

const QByteArray Users = "/admin/realms/demo/users";
const QByteArray UserPath = Users + "/u1";
constexpr auto Silence = 30s; ///< the transport's own deadline for a server that says nothing
constexpr auto SecondLook = 1500ms; ///< the engine's own

QJsonObject amina(const QString& firstName)
{
    return { { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"firstName"_s, firstName },
        { u"enabled"_s, true } };
}

/// A server that reads writes and never answers them, deadlines as in the program, and time that
/// only passes by hand.
class Rig {
public:
    Rig()
        : transport(settings(server), clock),
          pacer(clock),
          client(transport, tokens, pacer, clock),
          source(client, RealmName(u"demo"_s)),
          journal(folder.filePath(u"journal.sqlite"_s)),
          engine(makeEngine())
    {
        server.on("GET", UserPath, [this](const SeenRequest&) { return Reply::json(user); });
        server.on("PUT", UserPath, [this](const SeenRequest&) {
            if (!written.isEmpty())
                user = written;
            return Reply::noContent();
        });
    }

    std::unique_ptr<Engine> makeEngine()
    {
        return std::make_unique<Engine>(client, source, journal,
            Actor { u"master"_s, {}, u"admin"_s, u"admin-cli"_s, false, u"p"_s });
    }
    Result<Plan> plan(const Intent& intent)
    {
        return awaitCall<Plan>([&](QObject* context, auto done) {
            return engine->plan(intent, context, std::move(done));
        });
    }
    Plan planFirstName()
    {
        return plan(EditUser { rep::UserRep(amina(u"Amina"_s)), rep::UserRep(amina(u"Aminata"_s)) })
            .value();
    }
    /// Sends the plan and waits until the server has read what it will not answer.
    void send(const Plan& plan, const QByteArray& verb, const QByteArray& path)
    {
        handle = engine->apply(plan, &receiver, [this](const Outcome& ended) { outcome = ended; });
        QTRY_COMPARE(server.count(verb, path), 1);
        QCoreApplication::processEvents(); // the transport hears that it has left
    }
    void userIs(const QString& firstName)
    {
        server.locked([&] { user = amina(firstName); });
    }
    int looks() const { return server.count("GET", UserPath); }

    static api::TransportSettings settings(const TestServer& server)
    {
        api::TransportSettings settings;
        settings.base = server.base();
        return settings;
    }

    TestServer server;
    QJsonObject user = amina(u"Amina"_s); ///< under the server's lock
    QJsonObject written; ///< what a PUT leaves; empty: nothing
    VirtualClock clock;
    CountingTokens tokens;
    api::NetworkTransport transport;
    api::Pacer pacer;
    api::Client client;
    QTemporaryDir folder;
    api::LiveRealmSource source;
    Journal journal;
    std::unique_ptr<Engine> engine;
    QObject receiver; ///< waits for outcomes
    api::CallHandle handle;
    std::optional<Outcome> outcome;
};

QJsonValue role(const char* id)
{
    return QJsonObject { { u"id"_s, QString::fromLatin1(id) },
        { u"name"_s, QString::fromLatin1(id) } };
}

} // namespace

/// What becomes of a change whose answer never comes: decided by reading, at the right time, and
/// never by sending again.
class LostAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheDeadlineThenReads();
    void readsAgainAfterAWhile_data();
    void readsAgainAfterAWhile();
    void aCreationIsFoundByItsName_data();
    void aCreationIsFoundByItsName();
    void theRestOfABrokenPlanIsNotSent_data();
    void theRestOfABrokenPlanIsNotSent();
    void givingUpTheWaitingKeepsTheOutcome();
    void theNextChangeComesAfterAnUnknownOne();
    void anEngineThatEndsMeanwhileLeavesItToTheNext();
};

void LostAnswersTest::waitsForTheDeadlineThenReads()
{
    Rig rig;
    rig.written = amina(u"Aminata"_s);
    const Plan plan = rig.planFirstName();
    rig.server.inject(Fault::Hang, { "PUT", UserPath });
    rig.send(plan, "PUT", UserPath);
    const int looks = rig.looks();
    rig.clock.advance(Silence - 1ms);
    QCoreApplication::processEvents();
    QVERIFY(!rig.outcome && rig.engine->isBusy());
    QCOMPARE(rig.engine->records(1).first().state, u"sent"_s); // what a crash now would leave
    QCOMPARE(rig.looks(), looks);

    rig.userIs(u"Aminata"_s);
    rig.clock.advance(1ms);
    QTRY_VERIFY(rig.outcome);
    QCOMPARE(rig.outcome->state, State::Done);
    QCOMPARE(rig.looks(), looks + 1); // it has worked: no second look
    QCOMPARE(rig.server.count("PUT", UserPath), 1);
    QVERIFY(rig.outcome->canBeUndone);
}

void LostAnswersTest::readsAgainAfterAWhile_data()
{
    QTest::addColumn<QString>("later"); ///< the name at the second look
    QTest::addColumn<bool>("readable");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("kept");
    QTest::newRow("it works late") << u"Aminata"_s << true << State::Done << u"done"_s;
    QTest::newRow("it never works") << u"Amina"_s << true << State::NotApplied << u"not-applied"_s;
    QTest::newRow("something else") << u"Other"_s << true << State::Different << u"different"_s;
    QTest::newRow("not readable") << u"Aminata"_s << false << State::Unknown << u"unknown"_s;
}

void LostAnswersTest::readsAgainAfterAWhile()
{
    QFETCH(const QString, later);
    QFETCH(const bool, readable);
    QFETCH(const State, state);
    QFETCH(const QString, kept);
    Rig rig;
    const Plan plan = rig.planFirstName();
    rig.server.inject(Fault::Hang, { "PUT", UserPath });
    rig.send(plan, "PUT", UserPath);
    const int looks = rig.looks();
    rig.clock.advance(Silence);
    QTRY_COMPARE(rig.looks(), looks + 1);
    // only the second look is left to wait for
    QTRY_COMPARE(rig.clock.waiting(), 1);
    rig.clock.advance(SecondLook - 1ms);
    QCoreApplication::processEvents();
    QCOMPARE(rig.looks(), looks + 1);
    QVERIFY(!rig.outcome);

    rig.userIs(later);
    if (!readable)
        rig.server.inject(Fault::Forbidden, { "GET", UserPath });
    rig.clock.advance(1ms);
    QTRY_VERIFY(rig.outcome);
    QCOMPARE(rig.outcome->state, state);
    QCOMPARE(rig.looks(), looks + 2);
    QCOMPARE(rig.server.count("PUT", UserPath), 1);
    QCOMPARE(rig.engine->records(1).first().state, kept);
    QCOMPARE(rig.outcome->canBeUndone, state == State::Done);
    QCOMPARE(rig.engine->lastUndoable() != 0, state == State::Done);
    // only what could not be settled may still have worked
    if (state == State::NotApplied || state == State::Unknown) {
        QCOMPARE(rig.outcome->error->mayHaveBeenApplied, state == State::Unknown);
        QCOMPARE(rig.outcome->error->kind, ApiError::Kind::Timeout);
    }
}

void LostAnswersTest::aCreationIsFoundByItsName_data()
{
    QTest::addColumn<bool>("made");
    QTest::newRow("it was made") << true;
    QTest::newRow("it was not") << false;
}

void LostAnswersTest::aCreationIsFoundByItsName()
{
    QFETCH(const bool, made);
    Rig rig;
    QJsonArray found; // under the server's lock
    rig.server.on("GET", Users, [&](const SeenRequest&) { return Reply::json(found); });
    QSignalSpy created(rig.engine.get(), &Engine::created);
    rep::UserRep user;
    user.set(rep::UserRep::Username, u"amina"_s);
    const auto plan = rig.plan(CreateUser { user, {}, false });
    QVERIFY(plan && !plan->isBlocked());
    rig.server.inject(Fault::Hang, { "POST", Users });
    rig.send(*plan, "POST", Users);
    if (made)
        rig.server.locked([&] { found = { amina(u"Amina"_s) }; });
    rig.clock.advance(Silence);
    if (!made) {
        QTRY_COMPARE(rig.clock.waiting(), 1);
        rig.clock.advance(SecondLook);
    }
    QTRY_VERIFY(rig.outcome);
    QCOMPARE(rig.server.count("POST", Users), 1);
    QCOMPARE(rig.outcome->state, made ? State::Done : State::NotApplied);
    QCOMPARE(rig.outcome->object.id, made ? u"u1"_s : QString());
    QCOMPARE(created.count(), made ? 1 : 0);
    QCOMPARE(rig.outcome->canBeUndone, made); // by the id that was found
}

void LostAnswersTest::theRestOfABrokenPlanIsNotSent_data()
{
    QTest::addColumn<bool>("half"); ///< what was lost has worked
    QTest::newRow("the first part worked") << true;
    QTest::newRow("nothing worked") << false;
}

/// Roles of the realm and of a client are two requests.
void LostAnswersTest::theRestOfABrokenPlanIsNotSent()
{
    QFETCH(const bool, half);
    Rig rig;
    const QByteArray mappings = UserPath + "/role-mappings";
    QJsonArray has; // under the server's lock
    rig.server.on("GET", mappings, [&](const SeenRequest&) {
        return Reply::json(QJsonObject { { u"realmMappings"_s, has } });
    });
    const auto plan = rig.plan(ChangeUserRoles { UserId(u"u1"_s), u"amina"_s,
        { { RoleId(u"r1"_s), u"r1"_s, {}, {} },
            { RoleId(u"c1"_s), u"c1"_s, ClientUuid(u"app"_s), u"app"_s } },
        {} });
    QVERIFY(plan);
    QCOMPARE(plan->requests.size(), 2);
    rig.server.inject(Fault::Hang, { "POST", mappings + "/realm" });
    rig.send(*plan, "POST", mappings + "/realm");
    if (half)
        rig.server.locked([&] { has = { role("r1") }; });
    rig.clock.advance(Silence);
    QTRY_COMPARE(rig.clock.waiting(), 1);
    rig.clock.advance(SecondLook);
    QTRY_VERIFY(rig.outcome);
    QCOMPARE(rig.outcome->state, half ? State::Different : State::NotApplied);
    QCOMPARE(rig.server.count("POST", mappings + "/realm"), 1);
    QCOMPARE(rig.server.count("POST", mappings + "/clients/app"), 0);
    QVERIFY(!rig.outcome->canBeUndone);
}

void LostAnswersTest::givingUpTheWaitingKeepsTheOutcome()
{
    Rig rig;
    const Plan plan = rig.planFirstName();
    rig.server.inject(Fault::Hang, { "PUT", UserPath });
    rig.send(plan, "PUT", UserPath);
    rig.handle.cancel();
    rig.userIs(u"Aminata"_s);
    rig.clock.advance(Silence);
    QTRY_VERIFY(!rig.engine->isBusy());
    QVERIFY(!rig.outcome);
    QCOMPARE(rig.engine->records(1).first().state, u"done"_s);
    QVERIFY(rig.engine->lastUndoable() != 0);
}

void LostAnswersTest::theNextChangeComesAfterAnUnknownOne()
{
    Rig rig;
    rig.engine->setPlanFreshness(1h);
    const Plan plan = rig.planFirstName();
    rig.server.inject(Fault::Hang, { "PUT", UserPath, 1, 1 });
    rig.send(plan, "PUT", UserPath);
    std::optional<Outcome> second;
    const auto next
        = rig.engine->apply(plan, &rig.receiver, [&](const Outcome& ended) { second = ended; });
    rig.clock.advance(Silence);
    QTRY_COMPARE(rig.clock.waiting(), 1);
    QCOMPARE(rig.server.count("PUT", UserPath), 1); // one at a time, while that one is looked at
    rig.server.locked([&] { rig.written = amina(u"Aminata"_s); });
    rig.clock.advance(SecondLook);
    QTRY_VERIFY(second);
    QCOMPARE(rig.outcome->state, State::NotApplied);
    QCOMPARE(second->state, State::Done);
    QCOMPARE(rig.server.count("PUT", UserPath), 2);
}

void LostAnswersTest::anEngineThatEndsMeanwhileLeavesItToTheNext()
{
    Rig rig;
    const Plan plan = rig.planFirstName();
    rig.server.inject(Fault::Hang, { "PUT", UserPath });
    rig.send(plan, "PUT", UserPath);
    rig.clock.advance(Silence);
    QTRY_COMPARE(rig.clock.waiting(), 1); // the second look
    rig.engine.reset();
    rig.clock.advance(SecondLook);
    QCoreApplication::processEvents();
    QVERIFY(!rig.outcome);

    rig.userIs(u"Aminata"_s);
    rig.engine = rig.makeEngine();
    QCOMPARE(rig.engine->records(1).first().state, u"sent"_s);
    const auto settled = awaitCall<int>([&](QObject* context, auto done) {
        return rig.engine->settleInterrupted(context, [done](int count) { done(count); });
    });
    QCOMPARE(settled.value(), 1);
    QCOMPARE(rig.engine->records(1).first().state, u"done"_s);
    QCOMPARE(rig.server.count("PUT", UserPath), 1);
}

QTEST_GUILESS_MAIN(LostAnswersTest)
#include "lostanswers.moc"
