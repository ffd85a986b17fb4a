// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "rep/merge3.h"

#include "core/json.h"
#include "support/randomjson.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rk::rep;
using rk::test::RandomJson;

namespace {

/// Single quotes stand for double ones.
QJsonObject object(QByteArray text)
{
    const auto value = rk::parseJson(text.replace('\'', '"'));
    return value ? value->toObject() : QJsonObject();
}

/// Says where a property failed, so that the same values can be made again.
#define VERIFY_AT(statement, seed, number)                                                         \
    QVERIFY2(statement,                                                                            \
        qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(number).arg(#statement##_L1)))

} // namespace

class Merge3Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergesByMember_data();
    void mergesByMember();
    void reportsBothSidesOfAConflict();
    void deletingIsAChange();
    void settlesEachConflict();
    void keepsItsLaws();
    void mergesWhatIsApart();
    void differenceNamesLeaves();
    void differenceTakesOneToTheOther();
    void readsAndSetsAtPaths();

private:
    quint32 m_seed = 0;
};

void Merge3Test::initTestCase()
{
    m_seed = QRandomGenerator::global()->generate();
}

void Merge3Test::mergesByMember_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<int>("conflicts");

    QTest::newRow("I change, they don't") << QByteArray("{'a':1}") << QByteArray("{'a':2}")
                                          << QByteArray("{'a':1}") << QByteArray("{'a':2}") << 0;
    QTest::newRow("they change, I don't") << QByteArray("{'a':1}") << QByteArray("{'a':1}")
                                          << QByteArray("{'a':3}") << QByteArray("{'a':3}") << 0;
    QTest::newRow("both change alike") << QByteArray("{'a':1}") << QByteArray("{'a':2}")
                                       << QByteArray("{'a':2}") << QByteArray("{'a':2}") << 0;
    QTest::newRow("both change, differently")
        << QByteArray("{'a':1}") << QByteArray("{'a':2}") << QByteArray("{'a':3}")
        << QByteArray("{'a':3}") << 1;
    QTest::newRow("different members")
        << QByteArray("{'a':1,'b':1}") << QByteArray("{'a':2,'b':1}") << QByteArray("{'a':1,'b':3}")
        << QByteArray("{'a':2,'b':3}") << 0;
    QTest::newRow("different attributes")
        << QByteArray("{'t':{'x':['1'],'y':['1']}}") << QByteArray("{'t':{'x':['2'],'y':['1']}}")
        << QByteArray("{'t':{'x':['1'],'y':['3'],'z':['4']}}")
        << QByteArray("{'t':{'x':['2'],'y':['3'],'z':['4']}}") << 0;
    QTest::newRow("lists are whole")
        << QByteArray("{'a':['1']}") << QByteArray("{'a':['1','2']}")
        << QByteArray("{'a':['1','3']}") << QByteArray("{'a':['1','3']}") << 1;
    QTest::newRow("both add an object")
        << QByteArray("{}") << QByteArray("{'t':{'x':1}}") << QByteArray("{'t':{'y':2}}")
        << QByteArray("{'t':{'x':1,'y':2}}") << 0;
    QTest::newRow("I remove what they left")
        << QByteArray("{'a':1,'b':1}") << QByteArray("{'b':1}") << QByteArray("{'a':1,'b':2}")
        << QByteArray("{'b':2}") << 0;
    QTest::newRow("unseen members stay")
        << QByteArray("{'a':1}") << QByteArray("{'a':2}") << QByteArray("{'a':1,'new':{'k':[1]}}")
        << QByteArray("{'a':2,'new':{'k':[1]}}") << 0;
    QTest::newRow("null is not absent") << QByteArray("{'a':null}") << QByteArray("{}")
                                        << QByteArray("{'a':null}") << QByteArray("{}") << 0;
    QTest::newRow("object against text")
        << QByteArray("{'a':{'x':1}}") << QByteArray("{'a':{'x':2}}") << QByteArray("{'a':'t'}")
        << QByteArray("{'a':'t'}") << 1;
}

void Merge3Test::mergesByMember()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    QFETCH(int, conflicts);

    const MergeResult result = merge3(object(base), object(mine), object(theirs));

    QCOMPARE(rk::canonicalJson(result.merged), rk::canonicalJson(object(merged)));
    QCOMPARE(result.conflicts.size(), conflicts);
}

void Merge3Test::reportsBothSidesOfAConflict()
{
    const MergeResult result = merge3(object("{'attributes':{'ext':['1']}}"),
        object("{'attributes':{'ext':['2']}}"), object("{'attributes':{'ext':['3']}}"));

    const MergeConflict expected { { u"attributes"_s, u"ext"_s }, QJsonArray { u"1"_s },
        QJsonArray { u"2"_s }, QJsonArray { u"3"_s } };
    QCOMPARE(result.conflicts.size(), 1);
    QVERIFY(result.conflicts.first() == expected);
}

void Merge3Test::deletingIsAChange()
{
    const MergeResult mineGone = merge3(object("{'a':1}"), object("{}"), object("{'a':2}"));
    QCOMPARE(mineGone.conflicts.size(), 1);
    QVERIFY(mineGone.conflicts.first().mine.isUndefined());
    QCOMPARE(settle(mineGone, true), QJsonObject());
    QCOMPARE(settle(mineGone, false), object("{'a':2}"));

    const MergeResult theirsGone = merge3(object("{'a':1}"), object("{'a':2}"), object("{}"));
    QCOMPARE(theirsGone.conflicts.size(), 1);
    QVERIFY(theirsGone.conflicts.first().theirs.isUndefined());
    QCOMPARE(settle(theirsGone, true), object("{'a':2}"));
    QCOMPARE(settle(theirsGone, false), QJsonObject());
}

void Merge3Test::settlesEachConflict()
{
    const MergeResult result = merge3(object("{'a':1,'t':{'x':1},'c':1}"),
        object("{'a':2,'t':{'x':2},'c':1}"), object("{'a':3,'t':{'x':3},'c':9}"));

    QCOMPARE(settle(result, true), object("{'a':2,'t':{'x':2},'c':9}"));
    QCOMPARE(settle(result, false), object("{'a':3,'t':{'x':3},'c':9}"));
}

void Merge3Test::keepsItsLaws()
{
    RandomJson random(m_seed);
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject base = random.object(3);
        const QJsonObject mine = random.edited(base, 3);
        const QJsonObject theirs = random.edited(base, 3);
        const MergeResult untouched = merge3(base, base, theirs);
        VERIFY_AT((untouched.merged == theirs && untouched.conflicts.isEmpty()), m_seed, i);
        const MergeResult alone = merge3(base, mine, base);
        VERIFY_AT((alone.merged == mine && alone.conflicts.isEmpty()), m_seed, i);
        const MergeResult alike = merge3(base, mine, mine);
        VERIFY_AT((alike.merged == mine && alike.conflicts.isEmpty()), m_seed, i);

        const MergeResult there = merge3(base, mine, theirs);
        const MergeResult back = merge3(base, theirs, mine);
        VERIFY_AT((there.conflicts.size() == back.conflicts.size()), m_seed, i);
        for (qsizetype c = 0; c < there.conflicts.size(); ++c) {
            const MergeConflict& one = there.conflicts.at(c);
            const MergeConflict& other = back.conflicts.at(c);
            VERIFY_AT((one.path == other.path && one.base == other.base && one.mine == other.theirs
                          && one.theirs == other.mine),
                m_seed, i);
            VERIFY_AT((valueAt(there.merged, one.path) == one.theirs), m_seed, i);
        }
        VERIFY_AT((settle(there, true) == settle(back, false)), m_seed, i);
        VERIFY_AT((settle(there, false) == there.merged), m_seed, i);
    }
}

void Merge3Test::mergesWhatIsApart()
{
    RandomJson random(m_seed + 1);
    for (int i = 0; i < 500; ++i) {
        // neither side touches the other's half
        const QJsonObject left = random.object(3);
        const QJsonObject right = random.object(3);
        const QJsonObject leftEdited = random.edited(left, 3);
        const QJsonObject rightEdited = random.edited(right, 3);
        const auto both = [](const QJsonObject& l, const QJsonObject& r) {
            return QJsonObject { { u"l"_s, l }, { u"r"_s, r } };
        };

        const MergeResult result
            = merge3(both(left, right), both(leftEdited, right), both(left, rightEdited));

        VERIFY_AT((result.conflicts.isEmpty()), m_seed + 1, i);
        VERIFY_AT((result.merged == both(leftEdited, rightEdited)), m_seed + 1, i);
    }
}

void Merge3Test::differenceNamesLeaves()
{
    const auto changes = difference(object("{'a':1,'b':1,'t':{'x':['1'],'y':['2']}}"),
        object("{'b':2,'c':3,'t':{'x':['1'],'y':['3']}}"));

    const QList<MemberChange> expected {
        { { u"a"_s }, ChangeSort::Removed, 1, QJsonValue(QJsonValue::Undefined) },
        { { u"b"_s }, ChangeSort::Changed, 1, 2 },
        { { u"c"_s }, ChangeSort::Added, QJsonValue(QJsonValue::Undefined), 3 },
        { { u"t"_s, u"y"_s }, ChangeSort::Changed, QJsonArray { u"2"_s }, QJsonArray { u"3"_s } },
    };
    QCOMPARE(changes.size(), expected.size());
    QVERIFY(changes == expected);
}

void Merge3Test::differenceTakesOneToTheOther()
{
    RandomJson random(m_seed + 2);
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject before = random.object(3);
        const QJsonObject after
            = random.below(2) == 0 ? random.object(3) : random.edited(before, 3);
        const auto changes = difference(before, after);

        VERIFY_AT((patched(before, changes) == after), m_seed + 2, i);
        VERIFY_AT((changes.isEmpty() == (before == after)), m_seed + 2, i);
        VERIFY_AT(
            (std::is_sorted(changes.begin(), changes.end(),
                [](const MemberChange& a, const MemberChange& b) { return a.path < b.path; })),
            m_seed + 2, i);
    }
}

void Merge3Test::readsAndSetsAtPaths()
{
    const QJsonObject start = object("{'t':{'x':1},'s':'text'}");

    QCOMPARE(valueAt(start, { u"t"_s, u"x"_s }), QJsonValue(1));
    QVERIFY(valueAt(start, { u"t"_s, u"y"_s }).isUndefined());
    QVERIFY(valueAt(start, { u"s"_s, u"x"_s }).isUndefined());
    QCOMPARE(
        withValueAt(start, { u"n"_s, u"m"_s }, 5).value("n"_L1), QJsonValue(object("{'m':5}")));
    QCOMPARE(withValueAt(start, { u"t"_s, u"x"_s }, QJsonValue(QJsonValue::Undefined)),
        object("{'t':{},'s':'text'}"));
    QCOMPARE(withValueAt(start, { u"no"_s, u"x"_s }, QJsonValue(QJsonValue::Undefined)), start);
}

QTEST_GUILESS_MAIN(Merge3Test)
#include "merge3.moc"
