// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/engine.h"

#include "change/journal.h"
#include "support/apirig.h"
#include "support/canary.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rk;
using namespace rk::change;
using rk::test::ApiRig;
using rk::test::Fault;
using rk::test::Reply;
using rk::test::SeenRequest;
using State = Outcome::State;

Q_DECLARE_METATYPE(State)

namespace {

const QByteArray UserPath = "/admin/realms/demo/users/u1";

QJsonObject amina()
{
    return { { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"firstName"_s, u"Amina"_s },
        { u"email"_s, u"amina@x.org"_s }, { u"enabled"_s, true }, { u"neverHeardOf"_s, 42 },
        { u"attributes"_s, QJsonObject { { u"ext"_s, QJsonArray { u"1"_s } } } } };
}

/// One user on a server with faults, and an engine.
class Rig {
public:
    explicit Rig(Actor actor = { u"master"_s, {}, u"admin"_s, u"admin-cli"_s, false, u"p"_s })
        : source(api.client, RealmName(u"demo"_s)),
          journal(folder.filePath(u"journal.sqlite"_s)),
          engine(api.client, source, journal, std::move(actor))
    {
        engine.setSecondLook(1ms);
        api.server.on("GET", UserPath, [this](const SeenRequest&) { return Reply::json(user); });
        api.server.on("PUT", UserPath, [this](const SeenRequest& request) {
            const QJsonObject body = request.json().toObject();
            for (auto it = body.begin(); it != body.end(); ++it)
                user.insert(it.key(), *it);
            return Reply::noContent();
        });
    }

    QJsonObject now() const
    {
        QJsonObject copy;
        api.server.locked([&] { copy = user; });
        return copy;
    }
    void somebodySets(const QString& member, const QJsonValue& value)
    {
        api.server.locked([&] { user.insert(member, value); });
    }
    int writes() const { return api.server.count("PUT", UserPath); }

    Result<Plan> plan(const Intent& intent)
    {
        return rk::test::awaitCall<Plan>([&](QObject* context, auto done) {
            return engine.plan(intent, context, std::move(done));
        });
    }
    Result<Plan> planFirstName(const QString& name)
    {
        const QJsonObject base = amina();
        QJsonObject draft = base;
        draft.insert(u"firstName"_s, name);
        return plan(EditUser { rep::UserRep(base), rep::UserRep(draft) });
    }
    Outcome apply(const Plan& plan)
    {
        return rk::test::awaitCall<Outcome>([&](QObject* context, auto done) {
            return engine.apply(plan, context, [done](Outcome outcome) { done(outcome); });
        }).value();
    }
    Outcome undo(qint64 id)
    {
        return rk::test::awaitCall<Outcome>([&](QObject* context, auto done) {
            return engine.undo(id, context, [done](Outcome outcome) { done(outcome); });
        }).value();
    }

    ApiRig api;
    QJsonObject user = amina(); ///< under the server's lock
    QTemporaryDir folder;
    api::LiveRealmSource source;
    Journal journal;
    Engine engine;
};

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansByReadingOnly();
    void sendsOnceReadsBackAndKeepsTheRest();
    void nothingChangedSendsNothing();
    void settlesEveryFault_data();
    void settlesEveryFault();
    void aLostWriteThatDidNothingIsNotApplied();
    void whatCanNotBeReadStaysUnknown();
    void a401IsReplayedOnce();
    void aWriteThatWasDroppedIsDifferent();
    void undoPutsTheOldValueBack();
    void undoRefusesWhenItChangedSince();
    void conflictsAreAskedAboutAndSettled_data();
    void conflictsAreAskedAboutAndSettled();
    void anOldPlanIsMadeAgainAndNotSentWhenItDiffers();
    void refusesTheOwnAccount();
    void warnsOfProduction();
    void withoutAJournalNothingIsSent();
    void givingUpBeforeSendingStopsTheChange();
    void oneChangeAtATime();
    void settlesWhatACrashLeftOpen_data();
    void settlesWhatACrashLeftOpen();
    void thePasswordIsSentAndKeptNowhere();
};

void EngineTest::plansByReadingOnly()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    QVERIFY(plan);
    QCOMPARE(plan->rows.size(), 1);
    QCOMPARE(plan->rows.first().before, u"Amina"_s);
    QCOMPARE(plan->rows.first().after, u"Aminata"_s);
    const auto requests = rig.api.server.requests();
    QVERIFY(std::all_of(requests.begin(), requests.end(),
        [](const SeenRequest& request) { return request.verb == "GET"; }));
}

void EngineTest::sendsOnceReadsBackAndKeepsTheRest()
{
    Rig rig;
    QSignalSpy changed(&rig.engine, &Engine::changed);
    QSignalSpy recorded(&rig.engine, &Engine::recorded);
    const Outcome outcome = rig.apply(rig.planFirstName(u"Aminata"_s).value());
    QCOMPARE(outcome.state, State::Done);
    QVERIFY(outcome.canBeUndone);
    QCOMPARE(rig.writes(), 1);
    QJsonObject expected = amina();
    expected.insert(u"firstName"_s, u"Aminata"_s);
    QCOMPARE(rig.now(), expected);
    QCOMPARE(changed.count(), 1);
    QVERIFY(recorded.count() >= 1);
    QCOMPARE(rig.engine.records(5).first().state, u"done"_s);
    QCOMPARE(rig.engine.lastUndoable(), outcome.changeId);
}

void EngineTest::nothingChangedSendsNothing()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Amina"_s);
    QVERIFY(plan->isEmpty());
    QCOMPARE(rig.apply(*plan).state, State::Unchanged);
    QCOMPARE(rig.writes(), 0);
    QVERIFY(rig.engine.records(5).isEmpty());
}

void EngineTest::settlesEveryFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("state");
    QTest::newRow("close after reading") << Fault::CloseAfterReading << State::Done;
    QTest::newRow("hang") << Fault::Hang << State::Done;
    QTest::newRow("garbage") << Fault::Garbage << State::Done;
    QTest::newRow("409") << Fault::Conflict << State::NotApplied;
    QTest::newRow("400") << Fault::Invalid << State::NotApplied;
    QTest::newRow("403") << Fault::Forbidden << State::NotApplied;
    QTest::newRow("429") << Fault::TooMany << State::NotApplied;
    QTest::newRow("500") << Fault::InternalError << State::NotApplied;
    QTest::newRow("503") << Fault::Unavailable << State::NotApplied;
}

/// What loses the answer does so after the server has done its work; refusals come instead of it.
void EngineTest::settlesEveryFault()
{
    QFETCH(Fault, fault);
    QFETCH(State, state);
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    rig.api.server.inject(fault, { "PUT", UserPath });
    const Outcome outcome = rig.apply(*plan);
    const bool done = state == State::Done;
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.error.has_value(), !done);
    QVERIFY(done || !outcome.error->mayHaveBeenApplied);
    QCOMPARE(outcome.canBeUndone, done);
    QCOMPARE(rig.writes(), 1);
    QCOMPARE(rig.now().value(u"firstName").toString(), done ? u"Aminata"_s : u"Amina"_s);
    QCOMPARE(rig.engine.records(1).first().state, done ? u"done"_s : u"not-applied"_s);
    QTRY_VERIFY(!rig.engine.isBusy());
}

void EngineTest::aLostWriteThatDidNothingIsNotApplied()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    rig.api.server.on("PUT", UserPath, Reply::noContent());
    rig.api.server.inject(Fault::CloseAfterReading, { "PUT", UserPath });
    const int reads = rig.api.server.count("GET", UserPath);
    const Outcome outcome = rig.apply(*plan);
    QCOMPARE(outcome.state, State::NotApplied);
    QVERIFY(!outcome.error->mayHaveBeenApplied);
    QCOMPARE(rig.writes(), 1);
    QCOMPARE(rig.api.server.count("GET", UserPath), reads + 2); // it looks twice
}

void EngineTest::whatCanNotBeReadStaysUnknown()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    rig.api.server.inject(Fault::CloseAfterReading, { "PUT", UserPath });
    rig.api.server.inject(Fault::Forbidden, { "GET", UserPath });
    const Outcome outcome = rig.apply(*plan);
    QCOMPARE(outcome.state, State::Unknown);
    QVERIFY(outcome.error && outcome.error->mayHaveBeenApplied);
    QVERIFY(!outcome.canBeUndone);
    QCOMPARE(rig.engine.records(1).first().state, u"unknown"_s);
}

void EngineTest::a401IsReplayedOnce()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    rig.api.server.inject(Fault::Unauthorized, { "PUT", UserPath, 1, 1 });
    QCOMPARE(rig.apply(*plan).state, State::Done);
    QCOMPARE(rig.writes(), 2);
    QCOMPARE(rig.api.tokens.refreshes(), 1);
}

void EngineTest::aWriteThatWasDroppedIsDifferent()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    rig.api.server.on("PUT", UserPath, Reply::noContent());
    const Outcome outcome = rig.apply(*plan);
    QCOMPARE(outcome.state, State::Different);
    QCOMPARE(outcome.differences.size(), 1);
    QVERIFY(!outcome.canBeUndone);
}

void EngineTest::undoPutsTheOldValueBack()
{
    Rig rig;
    const Outcome outcome = rig.apply(rig.planFirstName(u"Aminata"_s).value());
    rig.somebodySets(u"lastName"_s, u"Khan"_s); // another field is none of its business
    QCOMPARE(rig.undo(outcome.changeId).state, State::Done);
    QCOMPARE(rig.now().value(u"firstName"), QJsonValue(u"Amina"_s));
    QCOMPARE(rig.now().value(u"lastName"), QJsonValue(u"Khan"_s));
    QCOMPARE(rig.journal.entry(outcome.changeId)->state, u"undone"_s);
    QCOMPARE(rig.engine.lastUndoable(), 0);
    QCOMPARE(rig.undo(outcome.changeId).state, State::NotApplied);
}

void EngineTest::undoRefusesWhenItChangedSince()
{
    Rig rig;
    const Outcome outcome = rig.apply(rig.planFirstName(u"Aminata"_s).value());
    rig.somebodySets(u"firstName"_s, u"Somebody"_s);
    const int writes = rig.writes();
    const Outcome undone = rig.undo(outcome.changeId);
    QCOMPARE(undone.state, State::NotApplied);
    QCOMPARE(undone.error->kind, ApiError::Kind::Conflict);
    QCOMPARE(rig.writes(), writes);
}

void EngineTest::conflictsAreAskedAboutAndSettled_data()
{
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("name");
    QTest::newRow("mine") << true << u"Aminata"_s;
    QTest::newRow("theirs") << false << u"Theirs"_s;
}

void EngineTest::conflictsAreAskedAboutAndSettled()
{
    QFETCH(bool, mine);
    QFETCH(QString, name);
    Rig rig;
    rig.somebodySets(u"firstName"_s, u"Theirs"_s);
    const auto plan = rig.planFirstName(u"Aminata"_s);
    QCOMPARE(plan->conflicts.size(), 1);
    QCOMPARE(rig.apply(*plan).state, State::NotApplied);
    QCOMPARE(rig.writes(), 0);
    const auto settled = rk::test::awaitCall<Plan>([&](QObject* context, auto done) {
        return rig.engine.settle(*plan, mine, context, std::move(done));
    });
    QVERIFY(settled && settled->conflicts.isEmpty());
    QCOMPARE(rig.apply(*settled).state, mine ? State::Done : State::Unchanged);
    QCOMPARE(rig.now().value(u"firstName").toString(), name);
}

void EngineTest::anOldPlanIsMadeAgainAndNotSentWhenItDiffers()
{
    Rig rig;
    rig.engine.setPlanFreshness(0ms);
    const auto plan = rig.planFirstName(u"Aminata"_s);
    rig.somebodySets(u"firstName"_s, u"Theirs"_s);
    const Outcome outcome = rig.apply(*plan);
    QCOMPARE(outcome.state, State::NotApplied);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Conflict);
    QCOMPARE(rig.writes(), 0);
    rig.somebodySets(u"firstName"_s, u"Amina"_s);
    QCOMPARE(rig.apply(*plan).state, State::Done);
}

void EngineTest::refusesTheOwnAccount()
{
    Rig rig({ u"demo"_s, UserId(u"u1"_s), u"amina"_s, u"admin-cli"_s, false, u"p"_s });
    QJsonObject draft = amina();
    draft.insert(u"enabled"_s, false);
    const auto plan = rig.plan(EditUser { rep::UserRep(amina()), rep::UserRep(draft) });
    QVERIFY(plan && plan->isBlocked());
    QCOMPARE(plan->concerns.first().id, u"own-account"_s);
    const Outcome outcome = rig.apply(*plan);
    QCOMPARE(outcome.state, State::NotApplied);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Refused);
    QCOMPARE(rig.writes(), 0);
}

void EngineTest::warnsOfProduction()
{
    Rig rig({ u"master"_s, {}, u"admin"_s, u"admin-cli"_s, true, u"p"_s });
    const auto plan = rig.planFirstName(u"Aminata"_s);
    QCOMPARE(plan->concerns.size(), 1);
    QCOMPARE(plan->concerns.first().id, u"production"_s);
    QVERIFY(!plan->isBlocked());
}

void EngineTest::withoutAJournalNothingIsSent()
{
    Rig rig;
    Journal broken(u"/dev/null/journal.sqlite"_s);
    QVERIFY(broken.problem());
    Engine engine(rig.api.client, rig.source, broken, {});
    const auto plan = rig.planFirstName(u"Aminata"_s);
    const auto outcome = rk::test::awaitCall<Outcome>([&](QObject* context, auto done) {
        return engine.apply(*plan, context, [done](Outcome ended) { done(ended); });
    });
    QCOMPARE(outcome->state, State::NotApplied);
    QCOMPARE(outcome->error->kind, ApiError::Kind::Local);
    QCOMPARE(rig.writes(), 0);
}

void EngineTest::givingUpBeforeSendingStopsTheChange()
{
    Rig rig;
    const auto plan = rig.planFirstName(u"Aminata"_s);
    bool called = false;
    {
        const auto handle = rig.engine.apply(*plan, this, [&](const Outcome&) { called = true; });
        QVERIFY(!called);
    }
    QTRY_VERIFY(!rig.engine.isBusy());
    QVERIFY(!called);
    QCOMPARE(rig.writes(), 0);
}

void EngineTest::oneChangeAtATime()
{
    Rig rig;
    const auto first = rig.planFirstName(u"One"_s);
    QStringList order;
    const auto a = rig.engine.apply(*first, this,
        [&](const Outcome& outcome) { order.append(u"first %1"_s.arg(int(outcome.state))); });
    const auto b = rig.engine.apply(*first, this,
        [&](const Outcome& outcome) { order.append(u"second %1"_s.arg(int(outcome.state))); });
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order.first(), u"first 0"_s);
    QVERIFY(rig.api.server.mostAtOnce() <= 3);
    QTRY_VERIFY(!rig.engine.isBusy());
}

void EngineTest::settlesWhatACrashLeftOpen_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("state");
    QTest::newRow("it worked") << u"Aminata"_s << u"done"_s;
    QTest::newRow("it did not") << u"Amina"_s << u"not-applied"_s;
    QTest::newRow("something else") << u"Other"_s << u"different"_s;
}

void EngineTest::settlesWhatACrashLeftOpen()
{
    QFETCH(QString, found);
    QFETCH(QString, state);
    Rig rig;
    const Outcome outcome = rig.apply(rig.planFirstName(u"Aminata"_s).value());
    QVERIFY(rig.journal.setState(outcome.changeId, Journal::State::Sent)); // as a crash leaves it
    rig.somebodySets(u"firstName"_s, found);
    const int writes = rig.writes();
    const auto settled = rk::test::awaitCall<int>([&](QObject* context, auto done) {
        return rig.engine.settleInterrupted(context, [done](int count) { done(count); });
    });
    QCOMPARE(settled.value(), 1);
    QCOMPARE(rig.journal.entry(outcome.changeId)->state, state);
    QCOMPARE(rig.writes(), writes);
}

void EngineTest::thePasswordIsSentAndKeptNowhere()
{
    Rig rig;
    const QByteArray canary = rk::test::newCanary("password");
    const QByteArray credentials = UserPath + "/credentials";
    int set = 1; // under the server's lock
    rig.api.server.on("GET", credentials, [&](const SeenRequest&) {
        return Reply::json(QJsonArray { QJsonObject {
            { u"id"_s, u"c"_s }, { u"type"_s, u"password"_s }, { u"createdDate"_s, set } } });
    });
    rig.api.server.on("PUT", UserPath + "/reset-password", [&](const SeenRequest&) {
        ++set;
        return Reply::noContent();
    });
    const auto plan = rig.plan(
        ResetPassword { UserId(u"u1"_s), u"amina"_s, Secret(QString::fromLatin1(canary)), true });
    QVERIFY(plan);
    for (const RequestPreview& request : plan->requests)
        QVERIFY(!request.body.contains(canary));
    const Outcome outcome = rig.apply(*plan);
    QCOMPARE(outcome.state, State::Done);
    QVERIFY(!outcome.canBeUndone);
    const auto requests = rig.api.server.requests();
    QVERIFY(std::any_of(requests.begin(), requests.end(),
        [&](const SeenRequest& request) { return request.body.contains(canary); }));
    const QDir folder(rig.folder.path());
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary));
    }
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine.moc"
