// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "rep/reps.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::rep;
using rk::test::RandomJson;

Q_DECLARE_METATYPE(QJsonValue)

class FieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyItsOwnType_data();
    void readsOnlyItsOwnType();
    void readsIntegersExactly();
    void writesWhatItReads();
    void absentNullAndForeignValuesReadAsDefaults();
    void unknownMembersSurviveEveryTypedEdit();
};

void FieldTest::readsOnlyItsOwnType_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("readers"); // the readers that accept it

    QTest::newRow("true") << QJsonValue(true) << u"bool"_s;
    QTest::newRow("text") << QJsonValue(u"x"_s) << u"string"_s;
    QTest::newRow("text that looks like a number") << QJsonValue(u"1"_s) << u"string"_s;
    QTest::newRow("integer") << QJsonValue(7) << u"int int64"_s;
    QTest::newRow("large integer") << QJsonValue(qint64(1) << 40) << u"int64"_s;
    QTest::newRow("fraction") << QJsonValue(1.5) << QString();
    QTest::newRow("huge") << QJsonValue(1e300) << QString();
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QString();
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("list of texts") << QJsonValue(QJsonArray { u"a"_s }) << u"list array"_s;
    QTest::newRow("empty list") << QJsonValue(QJsonArray {}) << u"list array"_s;
    QTest::newRow("mixed list") << QJsonValue(QJsonArray { u"a"_s, 1 }) << u"array"_s;
    QTest::newRow("attributes") << QJsonValue(QJsonObject { { u"a"_s, QJsonArray { u"x"_s } } })
                                << u"object map"_s;
    QTest::newRow("other object") << QJsonValue(QJsonObject { { u"a"_s, u"x"_s } }) << u"object"_s;
}

void FieldTest::readsOnlyItsOwnType()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, readers);

    QStringList accepted;
    const auto ask = [&](const QString& name, bool accepts) {
        if (accepts)
            accepted.append(name);
    };
    ask(u"bool"_s, JsonConvert<bool>::read(value).has_value());
    ask(u"int"_s, JsonConvert<int>::read(value).has_value());
    ask(u"int64"_s, JsonConvert<qint64>::read(value).has_value());
    ask(u"string"_s, JsonConvert<QString>::read(value).has_value());
    ask(u"list"_s, JsonConvert<QStringList>::read(value).has_value());
    ask(u"object"_s, JsonConvert<QJsonObject>::read(value).has_value());
    ask(u"array"_s, JsonConvert<QJsonArray>::read(value).has_value());
    ask(u"map"_s, JsonConvert<StringListMap>::read(value).has_value());

    QCOMPARE(accepted.join(u' '), readers);
}

void FieldTest::readsIntegersExactly()
{
    // 0 and 1 are the readers' own probes; 2^53+1 is no double
    for (const qint64 number : { qint64(0), qint64(1), qint64(-1), (qint64(1) << 53) + 1 }) {
        QCOMPARE(JsonConvert<qint64>::read(number), std::optional(number));
    }
    QCOMPARE(JsonConvert<int>::read(0), std::optional(0));
    QCOMPARE(JsonConvert<int>::read(qint64(INT_MAX)), std::optional(INT_MAX));
    QVERIFY(!JsonConvert<int>::read(qint64(INT_MAX) + 1));
}

void FieldTest::writesWhatItReads()
{
    const StringListMap attributes { { u"a"_s, { u"1"_s, u"2"_s } }, { u"b"_s, {} } };
    UserRep user;
    user.set(UserRep::Attributes, attributes);
    user.set(UserRep::Enabled, false);
    user.set(UserRep::CreatedTimestamp, qint64(1'700'000'000'123));
    user.set(UserRep::RequiredActions, QStringList { u"VERIFY_EMAIL"_s });

    const auto read = rk::parseJson(rk::canonicalJson(user.json()));
    QVERIFY(read);
    const UserRep again(read->toObject());

    QCOMPARE(again, user);
    QCOMPARE(again.get(UserRep::Attributes), attributes);
    QVERIFY(again.has(UserRep::Enabled));
    QCOMPARE(again.get(UserRep::Enabled), false);
    QCOMPARE(again.get(UserRep::CreatedTimestamp), qint64(1'700'000'000'123));
    QCOMPARE(again.get(UserRep::RequiredActions), QStringList { u"VERIFY_EMAIL"_s });
}

void FieldTest::absentNullAndForeignValuesReadAsDefaults()
{
    const UserRep user(
        QJsonObject { { u"email"_s, QJsonValue::Null }, { u"enabled"_s, u"yes"_s } });

    QCOMPARE(user.get(UserRep::Email), QString());
    QCOMPARE(user.get(UserRep::Enabled), false);
    QCOMPARE(user.get(UserRep::FirstName), QString());
    QVERIFY(!user.has(UserRep::Email));
    QVERIFY(!user.has(UserRep::Enabled));
    QVERIFY(user.id().isEmpty());
}

void FieldTest::unknownMembersSurviveEveryTypedEdit()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    RandomJson random(seed);
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject original = random.object(4);
        UserRep user(original);
        QJsonObject expected = original;
        const QString text = random.value(0).toString();
        switch (random.below(4)) {
        case 0:
            user.set(UserRep::Email, text);
            expected.insert(u"email"_s, text);
            break;
        case 1:
            user.remove(UserRep::Email);
            expected.remove(u"email"_s);
            break;
        case 2:
            user.set(UserRep::Enabled, text.isEmpty());
            expected.insert(u"enabled"_s, text.isEmpty());
            break;
        default:
            user.set(UserRep::Attributes, StringListMap { { text, { text } } });
            expected.insert(u"attributes"_s, QJsonObject { { text, QJsonArray { text } } });
        }
        QVERIFY2(rk::canonicalJson(user.json()) == rk::canonicalJson(expected),
            qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
        const auto reread = rk::parseJson(rk::canonicalJson(user.json()));
        QVERIFY2(reread && reread->toObject() == expected,
            qPrintable(u"seed %1, round %2, reread"_s.arg(seed).arg(i)));
    }
}

QTEST_GUILESS_MAIN(FieldTest)
#include "field.moc"
