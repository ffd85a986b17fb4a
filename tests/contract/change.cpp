// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/changekinds.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;
using change::Outcome;

/// Every kind of change on a real server: there, seen by plain requests, and back.
class ChangeContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyKindThereAndBack_data();
    void everyKindThereAndBack();
    void undoSaysWhatItCouldNotBringBack();

private:
    std::unique_ptr<LiveKeycloak> m_server;
    std::unique_ptr<ChangeDesk> m_desk;
};

void ChangeContractTest::initTestCase()
{
    if (!LiveKeycloak::isConfigured())
        QSKIP("RK_TEST_KEYCLOAK_URL names no server");
    m_server = std::make_unique<LiveKeycloak>();
    QVERIFY2(!m_server->problem(), qUtf8Printable(technicalDetails(*m_server->problem())));
    m_desk = std::make_unique<ChangeDesk>(*m_server);
    QVERIFY(m_desk->isOpen());
    QVERIFY(!m_desk->journal().problem());
}

void ChangeContractTest::cleanupTestCase()
{
    m_desk.reset();
}

void ChangeContractTest::everyKindThereAndBack_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < changeKinds().size(); ++i)
        QTest::newRow(changeKinds().at(i).name) << i;
}

void ChangeContractTest::everyKindThereAndBack()
{
    QFETCH(int, row);
    const ChangeKind& kind = changeKinds().at(row);
    const bool sameIds = kind.back == ChangeKind::Back::Same;
    const change::Intent intent = kind.intent(*m_desk);
    const QJsonObject before = m_desk->snapshot(sameIds);
    QSignalSpy recorded(&m_desk->engine(), &change::Engine::recorded);

    const auto plan = m_desk->plan(intent);
    QVERIFY2(plan, plan ? "" : qUtf8Printable(technicalDetails(plan.error())));
    QVERIFY(!plan->rows.isEmpty());
    QVERIFY2(!plan->isBlocked(),
        plan->concerns.isEmpty() ? "" : qUtf8Printable(plan->concerns.first().text));
    QCOMPARE(m_desk->snapshot(sameIds), before); // planning sends nothing but GETs

    const Outcome outcome = m_desk->apply(*plan);
    QVERIFY2(outcome.state == Outcome::State::Done, qUtf8Printable(words(outcome)));
    QVERIFY(kind.took(*m_desk));
    QVERIFY(recorded.count() > 0);
    QCOMPARE(outcome.canBeUndone, kind.back != ChangeKind::Back::None);
    if (kind.back == ChangeKind::Back::None)
        return;
    QCOMPARE(m_desk->engine().lastUndoable(), outcome.changeId);

    const Outcome undone = m_desk->undo(outcome.changeId);
    QVERIFY2(undone.state == Outcome::State::Done, qUtf8Printable(words(undone)));
    const QString differing = differences(before, m_desk->snapshot(sameIds));
    QVERIFY2(differing.isEmpty(), qUtf8Printable(differing));
    QCOMPARE(m_desk->undo(outcome.changeId).state, Outcome::State::NotApplied);
}

void ChangeContractTest::undoSaysWhatItCouldNotBringBack()
{
    const QJsonObject attributes { { u"pinToken"_s, QJsonArray { u"1234"_s } },
        { u"rank"_s, QJsonArray { u"3"_s } } };
    QVERIFY(m_server
                ->post({ m_desk->realm(), u"users"_s },
                    QJsonObject { { u"username"_s, u"secretive"_s }, { u"enabled"_s, true },
                        { u"attributes"_s, attributes } })
                .isGood());
    const QJsonObject user = m_desk->user(u"secretive"_s);
    QCOMPARE(user.value("attributes"_L1).toObject(), attributes);
    const auto plan = m_desk->plan(change::DeleteUser { rep::UserRep(user) });
    QVERIFY(plan && plan->canBeUndone);
    QVERIFY(std::any_of(plan->concerns.begin(), plan->concerns.end(),
        [](const change::Concern& concern) { return concern.text.endsWith("pinToken"_L1); }));
    const Outcome gone = m_desk->apply(*plan);
    QVERIFY2(gone.state == Outcome::State::Done, qUtf8Printable(words(gone)));
    QVERIFY(m_desk->engine().records(1).first().undoLeaves.endsWith("pinToken"_L1));

    const Outcome undone = m_desk->undo(gone.changeId);
    QVERIFY2(undone.state == Outcome::State::Done, qUtf8Printable(words(undone)));
    QVERIFY(undone.remark.endsWith("pinToken"_L1));
    const QJsonObject back = m_desk->user(u"secretive"_s).value("attributes"_L1).toObject();
    QCOMPARE(back.value("rank"_L1), attributes.value("rank"_L1));
    QVERIFY(!back.contains("pinToken"_L1));
}

QTEST_GUILESS_MAIN(ChangeContractTest)
#include "change.moc"
