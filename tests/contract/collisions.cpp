// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/changedesk.h"
#include "contract/realmobjects.h"
#include "contract/waiting.h"

#include "rep/merge3.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using namespace rk::test;

namespace {

using State = Outcome::State;

/// A kind of object, and two of its fields that two administrators edit.
struct Kind {
    const char* name;
    ObjectType type;
    std::function<QJsonObject(ChangeDesk&)> read;
    QStringList (*address)(const QJsonObject& object); ///< below the realm
    QStringList field;
    QStringList other;
    bool list = false; ///< values are lists
};

QString idOf(const QJsonObject& object)
{
    return object.value("id"_L1).toString();
}

const QList<Kind>& kinds()
{
    static const QList<Kind> List {
        { "user", ObjectType::User, [](ChangeDesk& desk) { return desk.user(u"amina"_s); },
            [](const QJsonObject& user) {
                return QStringList { u"users"_s, idOf(user) };
            },
            { u"firstName"_s }, { u"lastName"_s } },
        { "user's attributes", ObjectType::User,
            [](ChangeDesk& desk) { return desk.user(u"boris"_s); },
            [](const QJsonObject& user) {
                return QStringList { u"users"_s, idOf(user) };
            },
            { u"attributes"_s, u"desk"_s }, { u"attributes"_s, u"floor"_s }, true },
        { "group", ObjectType::Group,
            [](ChangeDesk& desk) { return desk.group(u"/Agents/Seniors"_s); },
            [](const QJsonObject& group) {
                return QStringList { u"groups"_s, idOf(group) };
            },
            { u"attributes"_s, u"floor"_s }, { u"attributes"_s, u"colour"_s }, true },
        { "role", ObjectType::Role, [](ChangeDesk& desk) { return desk.role(u"agent"_s); },
            [](const QJsonObject& role) {
                return QStringList { u"roles-by-id"_s, idOf(role) };
            },
            { u"description"_s }, { u"attributes"_s, u"rank"_s } },
        { "client", ObjectType::Client, [](ChangeDesk& desk) { return desk.client(u"desk"_s); },
            [](const QJsonObject& client) {
                return QStringList { u"clients"_s, idOf(client) };
            },
            { u"name"_s }, { u"description"_s } },
        { "provider", ObjectType::IdentityProvider,
            [](ChangeDesk& desk) { return desk.provider(u"partner"_s); },
            [](const QJsonObject& provider) {
                return QStringList { u"identity-provider"_s, u"instances"_s,
                    provider.value("alias"_L1).toString() };
            },
            { u"displayName"_s }, { u"config"_s, u"guiOrder"_s } },
    };
    return List;
}

QJsonValue valueOf(const Kind& kind, const QStringList& field, const QString& text)
{
    const bool list = kind.list || (field.size() > 1 && kind.type == ObjectType::Role);
    return list ? QJsonValue(QJsonArray { text }) : QJsonValue(text);
}

void addKinds()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < kinds().size(); ++i)
        QTest::newRow(kinds().at(i).name) << i;
}

} // namespace

/// A second administrator edits the same object on the real server meanwhile.
class CollisionsContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherFieldsAreMerged_data();
    void otherFieldsAreMerged();
    void theSameFieldIsAConflict_data();
    void theSameFieldIsAConflict();
    void whatChangesBehindAPlanIsNotOverwritten_data() { addKinds(); }
    void whatChangesBehindAPlanIsNotOverwritten();
    void undoTakesOnlyTheOwnChangeBack_data() { addKinds(); }
    void undoTakesOnlyTheOwnChangeBack();
    void cleanupTestCase() { m_desk.reset(); }

private:
    /// What the other administrator does, by a plain request.
    void somebodySets(const Kind& kind, const QStringList& field, const QString& text);
    Result<Plan> planFor(const Kind& kind, const QJsonObject& base, const QString& text);
    QJsonValue now(const Kind& kind, const QStringList& field)
    {
        return rep::valueAt(kind.read(*m_desk), field);
    }

    std::unique_ptr<LiveKeycloak> m_server;
    std::unique_ptr<ChangeDesk> m_desk;
};

void CollisionsContractTest::initTestCase()
{
    if (!LiveKeycloak::isConfigured())
        QSKIP("RK_TEST_KEYCLOAK_URL names no server");
    m_server = std::make_unique<LiveKeycloak>();
    QVERIFY2(!m_server->problem(), qUtf8Printable(technicalDetails(*m_server->problem())));
    m_desk = std::make_unique<ChangeDesk>(*m_server);
    QVERIFY(m_desk->isOpen());
}

void CollisionsContractTest::somebodySets(
    const Kind& kind, const QStringList& field, const QString& text)
{
    const QJsonObject object = kind.read(*m_desk);
    const LiveAnswer answer = m_server->put(QStringList { m_desk->realm() } + kind.address(object),
        rep::withValueAt(object, field, valueOf(kind, field, text)));
    QVERIFY2(answer.isGood(), qPrintable(answer.error));
    QCOMPARE(now(kind, field), valueOf(kind, field, text));
}

Result<Plan> CollisionsContractTest::planFor(
    const Kind& kind, const QJsonObject& base, const QString& text)
{
    const QJsonObject draft = rep::withValueAt(base, kind.field, valueOf(kind, kind.field, text));
    return m_desk->plan(editOf({ kind.type, idOf(base), {}, base }, draft));
}

void CollisionsContractTest::otherFieldsAreMerged_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("afterPlanning");
    for (int i = 0; i < kinds().size(); ++i) {
        QTest::addRow("%s, before planning", kinds().at(i).name) << i << false;
        QTest::addRow("%s, before sending", kinds().at(i).name) << i << true;
    }
}

void CollisionsContractTest::otherFieldsAreMerged()
{
    QFETCH(const int, index);
    QFETCH(const bool, afterPlanning);
    const Kind& kind = kinds().at(index);
    const QString mine = afterPlanning ? u"mine 2"_s : u"mine 1"_s;
    const QString theirs = afterPlanning ? u"32"_s : u"31"_s;
    m_desk->engine().setPlanFreshness(std::chrono::milliseconds(0));
    const QJsonObject base = kind.read(*m_desk);
    if (!afterPlanning)
        somebodySets(kind, kind.other, theirs);
    const auto plan = planFor(kind, base, mine);
    QVERIFY(plan && plan->conflicts.isEmpty() && plan->rows.size() == 1);
    if (afterPlanning)
        somebodySets(kind, kind.other, theirs);
    const Outcome outcome = m_desk->apply(*plan);
    QVERIFY2(outcome.state == State::Done, qUtf8Printable(words(outcome)));

    const QJsonObject after = kind.read(*m_desk);
    QJsonObject expected = rep::withValueAt(base, kind.field, valueOf(kind, kind.field, mine));
    expected = rep::withValueAt(expected, kind.other, valueOf(kind, kind.other, theirs));
    const QString differing
        = differences(normal(expected, true).toObject(), normal(after, true).toObject());
    QVERIFY2(differing.isEmpty(), qUtf8Printable(differing));
}

void CollisionsContractTest::theSameFieldIsAConflict_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("mine");
    for (int i = 0; i < kinds().size(); ++i) {
        QTest::addRow("%s, mine", kinds().at(i).name) << i << true;
        QTest::addRow("%s, theirs", kinds().at(i).name) << i << false;
    }
}

void CollisionsContractTest::theSameFieldIsAConflict()
{
    QFETCH(const int, index);
    QFETCH(const bool, mine);
    const Kind& kind = kinds().at(index);
    const QJsonObject base = kind.read(*m_desk);
    const QString myText = mine ? u"my own 1"_s : u"my own 2"_s;
    const QString theirText = mine ? u"theirs 1"_s : u"theirs 2"_s;
    const QJsonValue theirValue = valueOf(kind, kind.field, theirText);
    somebodySets(kind, kind.field, theirText);
    const auto plan = planFor(kind, base, myText);
    QVERIFY(plan);
    QCOMPARE(plan->conflicts.size(), 1);
    QCOMPARE(plan->conflicts.first().path, kind.field);
    QCOMPARE(plan->conflicts.first().theirs, theirValue);
    const Outcome unsettled = m_desk->apply(*plan);
    QCOMPARE(unsettled.state, State::NotApplied);
    QCOMPARE(unsettled.error->kind, ApiError::Kind::Conflict);
    QCOMPARE(now(kind, kind.field), theirValue);

    const auto settled = waitFor<Result<Plan>>([&](QObject* context, auto done) {
        return m_desk->engine().settle(*plan, mine, context, std::move(done));
    });
    QVERIFY(settled && settled->conflicts.isEmpty());
    const Outcome outcome = m_desk->apply(*settled);
    QVERIFY2(
        outcome.state == (mine ? State::Done : State::Unchanged), qUtf8Printable(words(outcome)));
    QCOMPARE(now(kind, kind.field), mine ? valueOf(kind, kind.field, myText) : theirValue);
}

void CollisionsContractTest::whatChangesBehindAPlanIsNotOverwritten()
{
    QFETCH(const int, index);
    const Kind& kind = kinds().at(index);
    m_desk->engine().setPlanFreshness(std::chrono::milliseconds(0));
    const auto plan = planFor(kind, kind.read(*m_desk), u"planned"_s);
    QVERIFY(plan && plan->conflicts.isEmpty());
    somebodySets(kind, kind.field, u"meanwhile"_s);
    const Outcome outcome = m_desk->apply(*plan);
    QCOMPARE(outcome.state, State::NotApplied);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Conflict);
    QCOMPARE(now(kind, kind.field), valueOf(kind, kind.field, u"meanwhile"_s));
}

void CollisionsContractTest::undoTakesOnlyTheOwnChangeBack()
{
    QFETCH(const int, index);
    const Kind& kind = kinds().at(index);
    const QJsonValue before = now(kind, kind.field);
    const auto plan = planFor(kind, kind.read(*m_desk), u"to be undone"_s);
    QVERIFY(plan);
    const Outcome outcome = m_desk->apply(*plan);
    QVERIFY2(outcome.state == State::Done && outcome.canBeUndone, qUtf8Printable(words(outcome)));
    somebodySets(kind, kind.field, u"by somebody"_s);
    const Outcome refused = m_desk->undo(outcome.changeId);
    QCOMPARE(refused.state, State::NotApplied);
    QCOMPARE(refused.error->kind, ApiError::Kind::Conflict);
    QCOMPARE(now(kind, kind.field), valueOf(kind, kind.field, u"by somebody"_s));

    somebodySets(kind, kind.field, u"to be undone"_s);
    somebodySets(kind, kind.other, u"77"_s);
    const Outcome undone = m_desk->undo(outcome.changeId);
    QVERIFY2(undone.state == State::Done, qUtf8Printable(words(undone)));
    QCOMPARE(now(kind, kind.field), before);
    QCOMPARE(now(kind, kind.other), valueOf(kind, kind.other, u"77"_s));
}

QTEST_GUILESS_MAIN(CollisionsContractTest)
#include "collisions.moc"
