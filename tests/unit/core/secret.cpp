// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <cstring>

using namespace Qt::StringLiterals;
using rk::Secret;

namespace {

template <class Stream>
concept TakesSecrets = requires(Stream& stream, const Secret& secret)
{
    stream << secret;
};

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesAsTheyAre();
    void comparesByContent();
    void copiesAreTheirOwn();
    void movingEmptiesTheOther();
    void wipingEmptiesIt();
    void wipingOverwritesItsMemory();
    void hasNoWayOutButRevealing();
};

void SecretTest::keepsBytesAsTheyAre()
{
    const QByteArray bytes("a\0b\xff", 4);

    QCOMPARE(Secret(bytes).reveal(), bytes);
    QCOMPARE(Secret(u"pässwörd 😀"_s).revealText(), u"pässwörd 😀"_s);
    QCOMPARE(Secret(u"ä"_s).size(), 2);
    QVERIFY(Secret().isEmpty());
}

void SecretTest::comparesByContent()
{
    QCOMPARE(Secret("one"_ba) == Secret(u"one"_s), true);
    QCOMPARE(Secret("one"_ba) == Secret("two"_ba), false);
    QCOMPARE(Secret("one"_ba) == Secret("one "_ba), false);
    QCOMPARE(Secret() == Secret(QByteArray()), true);
}

void SecretTest::copiesAreTheirOwn()
{
    Secret first("canary"_ba);
    const Secret copy = first;
    first.wipe();

    QCOMPARE(copy.reveal(), "canary"_ba);

    Secret assigned("other"_ba);
    assigned = copy;
    const Secret& alias = assigned;
    assigned = alias; // to itself
    QCOMPARE(assigned.reveal(), "canary"_ba);
}

void SecretTest::movingEmptiesTheOther()
{
    Secret first("canary"_ba);
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested

    Secret third("other"_ba);
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.reveal(), "canary"_ba);
}

void SecretTest::wipingEmptiesIt()
{
    Secret secret("canary"_ba);
    secret.wipe();

    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.reveal(), QByteArray());
    QVERIFY(secret == Secret());
}

void SecretTest::wipingOverwritesItsMemory()
{
    // the vector keeps its memory when it is cleared, so that looking there is allowed; where it is
    // stands in its first word
    Secret secret(QByteArray(64, 'x'));
    const char* memory = nullptr;
    std::memcpy(&memory, static_cast<const void*>(&secret), sizeof memory);
    const QByteArray before(memory, 64);
    secret.wipe();
    const QByteArray after(memory, 64);

    QCOMPARE(before, QByteArray(64, 'x'));
    QCOMPARE(after, QByteArray(64, '\0'));
}

void SecretTest::hasNoWayOutButRevealing()
{
    QVERIFY(!TakesSecrets<QDebug>);
    QVERIFY(!TakesSecrets<QTextStream>);
    QVERIFY(!TakesSecrets<QDataStream>);
    QVERIFY((!std::is_convertible_v<Secret, QString>));
    QVERIFY((!std::is_convertible_v<Secret, QByteArray>));
    QVERIFY((!std::is_convertible_v<Secret, QVariant>));
    QVERIFY((!std::is_convertible_v<QString, Secret>)); // nothing becomes secret by accident
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret.moc"
