// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/pkce.h"

#include "auth/problems.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;

namespace {

bool noRandom(unsigned char*, int)
{
    return false;
}

/// The octets of RFC 7636, appendix B.
bool randomOfTheStandard(unsigned char* buffer, int size)
{
    static constexpr unsigned char Octets[]
        = { 116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37,
              77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121 };
    std::copy_n(Octets, size, buffer);
    return true;
}

} // namespace

class PkceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandardsExample();
    void verifiersAreLongCleanAndNeverTheSame();
    void withoutRandomnessThereIsNone();
    void randomTextCarriesItsBytes();
};

void PkceTest::agreesWithTheStandardsExample()
{
    const auto pkce = makePkce(randomOfTheStandard);
    QVERIFY(pkce);
    QCOMPARE(pkce->verifier.reveal(), "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba);
    QCOMPARE(pkce->challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    QCOMPARE(challengeFor(pkce->verifier.reveal()), pkce->challenge);
}

void PkceTest::verifiersAreLongCleanAndNeverTheSame()
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 10'000; ++i) {
        const auto pkce = makePkce();
        QVERIFY(pkce);
        const QByteArray verifier = pkce->verifier.reveal();
        QVERIFY2(shape.match(QString::fromLatin1(verifier)).hasMatch(), verifier.constData());
        seen.insert(verifier);
    }
    QCOMPARE(seen.size(), 10'000);
}

void PkceTest::withoutRandomnessThereIsNone()
{
    const auto pkce = makePkce(noRandom);
    QVERIFY(!pkce);
    QVERIFY(isProblem(pkce.error(), problem::NoRandomness));
    QVERIFY(!randomText(16, noRandom));
}

void PkceTest::randomTextCarriesItsBytes()
{
    const auto text = randomText(24);
    QVERIFY(text);
    QCOMPARE(text->size(), 32); // 192 bit, more than the 128 that state and nonce need
    QVERIFY(*text != *randomText(24));
    QCOMPARE(base64Url(QByteArray::fromHex("fbff")), "-_8"_ba);
}

QTEST_GUILESS_MAIN(PkceTest)
#include "pkce.moc"
