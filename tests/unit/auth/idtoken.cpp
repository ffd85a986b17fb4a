// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/idtoken.h"

#include "unit/auth/testkeys.h"

#include "auth/problems.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;
using namespace rk::test;

namespace {

constexpr qint64 Now = 1'800'000'000;

QJsonObject goodClaims()
{
    return { { u"iss"_s, u"https://sso.example/realms/lab"_s }, { u"aud"_s, u"realmkeeper"_s },
        { u"azp"_s, u"realmkeeper"_s }, { u"typ"_s, u"ID"_s }, { u"sub"_s, u"1234"_s },
        { u"preferred_username"_s, u"miriam"_s }, { u"nonce"_s, u"n-0nce"_s }, { u"iat"_s, Now },
        { u"exp"_s, Now + 60 } };
}

IdTokenExpectation expectation()
{
    return { u"https://sso.example/realms/lab"_s, u"realmkeeper"_s, "n-0nce", Now * 1000 };
}

QJsonObject with(const QString& name, const QJsonValue& value)
{
    QJsonObject claims = goodClaims();
    if (value.isUndefined())
        claims.remove(name);
    else
        claims.insert(name, value);
    return claims;
}

} // namespace

class IdTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesAGoodOne_data();
    void believesAGoodOne();
    void refusesWrongClaims_data();
    void refusesWrongClaims();
    void refusesWrongSignatures_data();
    void refusesWrongSignatures();
    void toleratesAMinuteOfSkew_data();
    void toleratesAMinuteOfSkew();
    void saysHowFarTheClocksAreApart();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();

private:
    std::vector<PublicKey> keys() const { return *readKeys(m_key.jwks(u"k1"_s)); }
    const TestKey m_key = TestKey::rsa();
    const TestKey m_other = TestKey::rsa();
};

void IdTokenTest::believesAGoodOne_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("one audience") << goodClaims();
    QTest::newRow("audience as a list") << with(u"aud"_s, QJsonArray { u"realmkeeper"_s });
    QTest::newRow("several audiences")
        << with(u"aud"_s, QJsonArray { u"other"_s, u"realmkeeper"_s });
    QTest::newRow("no authorized party") << with(u"azp"_s, QJsonValue(QJsonValue::Undefined));
    QTest::newRow("no user name") << with(
        u"preferred_username"_s, QJsonValue(QJsonValue::Undefined));
}

void IdTokenTest::believesAGoodOne()
{
    QFETCH(QJsonObject, claims);
    const auto facts = checkIdToken(Secret(m_key.token(claims)), keys(), expectation());
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
    QCOMPARE(facts->subject, u"1234"_s);
    QCOMPARE(facts->username, claims.value("preferred_username"_L1).toString());
}

void IdTokenTest::refusesWrongClaims_data()
{
    QTest::addColumn<QJsonObject>("claims");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("another issuer") << with(u"iss"_s, u"https://evil.example/realms/lab"_s);
    QTest::newRow("issuer with slash") << with(u"iss"_s, u"https://sso.example/realms/lab/"_s);
    QTest::newRow("no issuer") << with(u"iss"_s, none);
    QTest::newRow("another audience") << with(u"aud"_s, u"account"_s);
    QTest::newRow("no audience") << with(u"aud"_s, none);
    QTest::newRow("another party") << with(u"azp"_s, u"other"_s);
    QJsonObject several = with(u"aud"_s, QJsonArray { u"other"_s, u"realmkeeper"_s });
    several.remove("azp"_L1);
    QTest::newRow("several audiences without party") << several;
    QTest::newRow("access token") << with(u"typ"_s, u"Bearer"_s);
    QTest::newRow("refresh token") << with(u"typ"_s, u"Refresh"_s);
    QTest::newRow("no nonce") << with(u"nonce"_s, none);
    QTest::newRow("another nonce") << with(u"nonce"_s, u"other"_s);
    QTest::newRow("nobody") << with(u"sub"_s, none);
    QTest::newRow("no times") << with(u"iat"_s, none);
    QTest::newRow("never ends") << with(u"exp"_s, none);
    QTest::newRow("times as text") << with(u"exp"_s, QString::number(Now + 60));
    QTest::newRow("expired") << with(u"exp"_s, Now - 61);
}

void IdTokenTest::refusesWrongClaims()
{
    QFETCH(QJsonObject, claims);
    const auto facts = checkIdToken(Secret(m_key.token(claims)), keys(), expectation());
    QVERIFY(!facts);
    QVERIFY(isProblem(facts.error(), problem::BadIdToken));
    QVERIFY(!facts.error().detail.isEmpty());
}

void IdTokenTest::refusesWrongSignatures_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = m_key.token(goodClaims());
    QByteArray changed = good;
    changed[changed.lastIndexOf('.') + 20] ^= 1;
    QTest::newRow("another key, same id") << m_other.token(goodClaims());
    QTest::newRow("unknown key id") << m_key.token(goodClaims(), u"k2"_s);
    QTest::newRow("no key id") << m_key.token(goodClaims(), QString());
    QTest::newRow("one bit changed") << changed;
    QTest::newRow("none") << compactToken(
        { { u"alg"_s, u"none"_s }, { u"kid"_s, u"k1"_s } }, goodClaims(), "x");
    QTest::newRow("no signature") << good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("another algorithm named")
        << m_key.token(goodClaims(), u"k1"_s, { { u"alg"_s, u"PS256"_s } });
    QTest::newRow("HMAC with the public key")
        << m_key.token(goodClaims(), u"k1"_s, { { u"alg"_s, u"HS256"_s } });
    QTest::newRow("a key brought along")
        << m_other.token(goodClaims(), u"k1"_s, { { u"jwk"_s, m_other.jwk(u"k1"_s) } });
    QTest::newRow("an address of keys brought along")
        << m_other.token(goodClaims(), u"k1"_s, { { u"jku"_s, u"https://evil.example/keys"_s } });
}

void IdTokenTest::refusesWrongSignatures()
{
    QFETCH(QByteArray, token);
    const auto facts = checkIdToken(Secret(token), keys(), expectation());
    QVERIFY(!facts);
    QVERIFY(isProblem(facts.error(), problem::BadIdToken));
}

void IdTokenTest::toleratesAMinuteOfSkew_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("a minute ahead") << 60 << true;
    QTest::newRow("a minute behind") << -60 << true;
    QTest::newRow("more ahead") << 62 << false;
    QTest::newRow("more behind") << -62 << false;
    QTest::newRow("ten minutes") << 600 << false;
}

void IdTokenTest::toleratesAMinuteOfSkew()
{
    QFETCH(int, seconds);
    QFETCH(bool, accepted);
    QJsonObject claims = goodClaims();
    claims.insert("iat"_L1, Now + seconds);
    claims.insert("exp"_L1, Now + seconds + 300);
    const auto facts = checkIdToken(Secret(m_key.token(claims)), keys(), expectation());
    QCOMPARE(facts.has_value(), accepted);
}

void IdTokenTest::saysHowFarTheClocksAreApart()
{
    QJsonObject claims = goodClaims();
    claims.insert("iat"_L1, Now - 301);
    const auto facts = checkIdToken(Secret(m_key.token(claims)), keys(), expectation());
    QVERIFY(!facts);
    QVERIFY(isProblem(facts.error(), problem::ClockSkew));
    QVERIFY(describeSignIn(facts.error()).contains(u"301 seconds"_s));
}

void IdTokenTest::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one part") << "abc"_ba;
    QTest::newRow("two parts") << "e30.e30"_ba;
    QTest::newRow("four parts") << "e30.e30.e30.e30"_ba;
    QTest::newRow("not base64") << "e30.e!0.e30"_ba;
    QTest::newRow("not JSON") << "e30.YWJj.e30"_ba;
    QTest::newRow("not objects") << "e30.W10.e30"_ba;
}

void IdTokenTest::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, token);
    const auto facts = checkIdToken(Secret(token), keys(), expectation());
    QVERIFY(!facts);
    QVERIFY(isProblem(facts.error(), problem::BadIdToken));
}

QTEST_GUILESS_MAIN(IdTokenTest)
#include "idtoken.moc"
