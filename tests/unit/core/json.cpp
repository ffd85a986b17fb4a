// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include "support/randomjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::canonicalJson;
using rk::parseJson;
using rk::test::RandomJson;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue_data();
    void readsEveryKindOfValue();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void refusesNamesGivenTwice_data();
    void refusesNamesGivenTwice();
    void sameNameInOtherObjectsIsFine();
    void keepsIntegersExactly_data();
    void keepsIntegersExactly();
    void sortsMembersByCodePoint();
    void canonicalTextReadsBackAsTheSameData();
    void canonicalTextsAreEqualExactlyForEqualData();
    void survivesDeepNesting();
    void undefinedHasNoText();
};

void JsonTest::readsEveryKindOfValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char* name, const char* text, const char* canonical) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(canonical);
    };
    row("object", R"( { "b" : 1 , "a" : [ ] } )", R"({"a":[],"b":1})");
    row("bare text", R"("x")", R"("x")");
    row("bare number", "7", "7");
    row("bare null", "null", "null");
    row("bare flag", "true", "true");
    row("escapes", R"("\u0061\/\n")", R"("a/\n")");
    row("beyond the first plane", R"("\ud83d\ude00")", R"("😀")");
}

void JsonTest::readsEveryKindOfValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);

    const auto value = parseJson(text);

    QVERIFY(value);
    QCOMPARE(canonicalJson(*value), canonical);
}

void JsonTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : { "", " ", "{", "[1,]", "{\"a\":}", "{'a':1}", "1 2", "1,2", "nul",
             "<html>", "{\"a\":1}}", "\"open", "[1]//" })
        QTest::newRow(text) << QByteArray(text);
}

void JsonTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, text);

    const auto value = parseJson(text);

    QVERIFY(!value);
    QCOMPARE(value.error().kind, rk::ApiError::Kind::Decode);
    QVERIFY(!value.error().detail.isEmpty());
}

void JsonTest::refusesNamesGivenTwice_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("same value") << QByteArray(R"({"a":1,"a":1})");
    QTest::newRow("deep") << QByteArray(R"([{"x":{"y":[{"a":1,"b":2,"a":3}]}}])");
    QTest::newRow("one of them escaped") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("after a nested object") << QByteArray(R"({"a":{"b":1},"a":2})");
    QTest::newRow("quotes in names") << QByteArray(R"({"a\"{":1,"a\"{":2})");
}

void JsonTest::refusesNamesGivenTwice()
{
    QFETCH(QByteArray, text);

    const auto value = parseJson(text);

    QVERIFY(!value);
    QVERIFY2(value.error().detail.contains("twice"_L1), qPrintable(value.error().detail));
}

void JsonTest::sameNameInOtherObjectsIsFine()
{
    QVERIFY(parseJson(R"({"a":{"a":["a","a",{"a":"a"}]},"b":{"a":"a:a,{"}})"));
}

void JsonTest::keepsIntegersExactly_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char* number : { "0", "-1", "1700000000123", "9007199254740993", // 2^53+1: no double
             "9223372036854775807", "-9223372036854775808" })
        QTest::newRow(number) << QByteArray(number);
}

void JsonTest::keepsIntegersExactly()
{
    QFETCH(QByteArray, number);

    const auto value = parseJson("{\"n\":" + number + '}');

    QVERIFY(value);
    QCOMPARE(canonicalJson(*value), QByteArray("{\"n\":" + number + '}'));
}

void JsonTest::sortsMembersByCodePoint()
{
    // by UTF-16 units the emoji (a surrogate pair) would come before U+FF5E
    const auto value = parseJson(R"({"😀":1,"～":2,"a":3,"Z":4,"":5})");

    QVERIFY(value);
    QCOMPARE(canonicalJson(*value), QByteArray(R"({"":5,"Z":4,"a":3,"～":2,"😀":1})"));
}

void JsonTest::canonicalTextReadsBackAsTheSameData()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    RandomJson random(seed);
    for (int i = 0; i < 2000; ++i) {
        const QJsonValue value = random.value(5);
        const auto again = parseJson(canonicalJson(value));
        QVERIFY2(again && *again == value, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
    }
}

void JsonTest::canonicalTextsAreEqualExactlyForEqualData()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    RandomJson random(seed);
    int equal = 0;
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject one = random.object(3);
        const QJsonObject other = random.edited(one, 3);
        equal += one == other ? 1 : 0;
        QVERIFY2((canonicalJson(one) == canonicalJson(other)) == (one == other),
            qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
    }
    QVERIFY(equal > 0 && equal < 2000); // both cases were there
}

void JsonTest::survivesDeepNesting()
{
    const QByteArray good = QByteArray(500, '[') + QByteArray(500, ']');
    const auto value = parseJson(good);
    QVERIFY(value);
    QCOMPARE(canonicalJson(*value), good);

    // refused, not a crash
    QVERIFY(!parseJson(QByteArray(200'000, '[') + QByteArray(200'000, ']')));
    QVERIFY(!parseJson(QByteArray(200'000, '[')));
}

void JsonTest::undefinedHasNoText()
{
    QCOMPARE(canonicalJson(QJsonValue(QJsonValue::Undefined)), QByteArray());
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json.moc"
