// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/jwk.h"

#include "unit/auth/testkeys.h"

#include "auth/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;

namespace {

QByteArray listOf(const QJsonArray& keys)
{
    return QJsonDocument(QJsonObject { { u"keys"_s, keys } }).toJson();
}

TestKey keyOf(const QString& kind)
{
    return kind == "rsa"_L1 ? TestKey::rsa()
        : kind == "p256"_L1 ? TestKey::p256()
                            : TestKey::ed25519();
}

} // namespace

class JwkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifiesItsOwnSignaturesOnly_data();
    void verifiesItsOwnSignaturesOnly();
    void agreesWithTheStandardsExample();
    void leavesOutWhatItCannotUse_data();
    void leavesOutWhatItCannotUse();
    void aBrokenListIsAnError();
};

void JwkTest::verifiesItsOwnSignaturesOnly_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "rsa", "p256", "ed25519" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void JwkTest::verifiesItsOwnSignaturesOnly()
{
    QFETCH(QString, kind);
    const TestKey key = keyOf(kind);
    const auto keys = readKeys(key.jwks(u"k1"_s));
    QVERIFY(keys);
    QCOMPARE(keys->size(), 1U);
    const PublicKey& known = keys->front();
    QCOMPARE(known.id, u"k1"_s);
    const QByteArray signature = key.sign("data");
    QVERIFY(verifySignature(known, key.algorithm(), "data", signature));
    QVERIFY(!verifySignature(known, key.algorithm(), "Data", signature));
    QVERIFY(!verifySignature(known, key.algorithm(), "data", signature + 'x'));
    QVERIFY(!verifySignature(known, key.algorithm(), "data", {}));
    QVERIFY(!verifySignature(known, key.algorithm(), "data", keyOf(kind).sign("data")));
    for (const QString& other : { u"none"_s, u"HS256"_s, QString(), u"RS512"_s, u"ES384"_s })
        QVERIFY2(!verifySignature(known, other, "data", signature), qPrintable(other));
    PublicKey silent = known;
    silent.algorithm.clear();
    for (const QString& other : { u"none"_s, u"HS256"_s, u"ES512"_s, u"PS256"_s })
        QVERIFY2(!verifySignature(silent, other, "data", signature), qPrintable(other));
    QVERIFY(verifySignature(silent, key.algorithm(), "data", signature));
}

/// RFC 8037, appendix A.4: Ed25519.
void JwkTest::agreesWithTheStandardsExample()
{
    const auto keys = readKeys(listOf(
        { QJsonObject { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s }, { u"kid"_s, u"a"_s },
            { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } } }));
    QVERIFY(keys);
    const QByteArray signedPart = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    const QByteArray text = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5B"
                            "hVsPt9g7sVvpAr_MuM0KAg";
    const QByteArray signature = QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
    QCOMPARE(signature.size(), 64);
    QVERIFY(!readJwt(signedPart + '.' + text)); // no JSON object, which a token's claims are
    QVERIFY(verifySignature(keys->front(), u"EdDSA"_s, signedPart, signature));
}

void JwkTest::leavesOutWhatItCannotUse_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("encryption") << QJsonObject { { u"use"_s, u"enc"_s } };
    QTest::newRow("unknown type") << QJsonObject { { u"kty"_s, u"oct"_s } };
    QTest::newRow("short RSA") << QJsonObject { { u"n"_s, QString(171, u'A') } };
    QTest::newRow("no modulus") << QJsonObject { { u"n"_s, QString() } };
}

void JwkTest::leavesOutWhatItCannotUse()
{
    QFETCH(QJsonObject, change);
    const TestKey key = TestKey::rsa();
    QJsonObject jwk = key.jwk(u"bad"_s);
    for (auto it = change.begin(); it != change.end(); ++it)
        jwk.insert(it.key(), it.value());
    const auto keys = readKeys(listOf({ jwk, key.jwk(u"good"_s) }));
    QVERIFY(keys);
    QCOMPARE(keys->size(), 1U);
    QCOMPARE(keys->front().id, u"good"_s);
}

void JwkTest::aBrokenListIsAnError()
{
    QVERIFY(!readKeys("<html>"));
    const auto empty = readKeys("{}");
    QVERIFY(empty);
    QVERIFY(empty->empty());
}

QTEST_GUILESS_MAIN(JwkTest)
#include "jwk.moc"
