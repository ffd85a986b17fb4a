// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/redact.h"

#include "core/json.h"
#include "support/randomjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::canonicalJson;
using rk::redacted;

namespace {

const QString Canary = u"c4n4ry"_s;

QJsonObject read(const QByteArray& text)
{
    const auto value = rk::parseJson(text);
    return value ? value->toObject() : QJsonObject();
}

} // namespace

class RedactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesOfSecrets_data();
    void knowsNamesOfSecrets();
    void hidesValuesAtAnyDepth_data();
    void hidesValuesAtAnyDepth();
    void leavesTheRestAlone();
    void noSecretSurvivesWhereverItStands();
    void showsNamesOfParametersOnly();
    void keepsLinesInOnePiece_data();
    void keepsLinesInOnePiece();
};

void RedactTest::knowsNamesOfSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    for (const char* name :
        { "password", "clientSecret", "client_secret", "Client-Secret", "bindCredential",
            "access_token", "refreshToken", "Authorization", "Cookie", "Set-Cookie", "code",
            "code_verifier", "privateKey", "client_assertion", "keytab", "totp", "PASSWORD" })
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char* name : { "username", "email", "clientId", "enabled", "postalCode", "statement",
             "keyboard", "monkey", "codes", "" })
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void RedactTest::knowsNamesOfSecrets()
{
    QFETCH(QString, name);
    QFETCH(bool, secret);

    QCOMPARE(rk::isSecretName(name), secret);
}

void RedactTest::hidesValuesAtAnyDepth_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row
        = [](const char* name, const char* json) { QTest::newRow(name) << QByteArray(json); };
    row("member", R"({"secret":"c4n4ry"})");
    row("config of a provider", R"({"config":{"clientSecret":"c4n4ry","clientId":"x"}})");
    row("list of values", R"({"config":{"bindCredential":["c4n4ry","c4n4ry"]}})");
    row("in a list", R"({"components":[[{"password":"c4n4ry"}]]})");
    row("credential", R"({"credentials":[{"type":"password","value":"c4n4ry","temporary":true}]})");
    row("number", R"({"pin":4711,"other":"x","password":"c4n4ry"})");
}

void RedactTest::hidesValuesAtAnyDepth()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = read(json);
    QVERIFY(!object.isEmpty());

    const QByteArray text = canonicalJson(redacted(QJsonValue(object)));

    QVERIFY2(!text.contains(Canary.toLatin1()), text.constData());
    QVERIFY2(text.contains(rk::RedactedMark), text.constData());
}

void RedactTest::leavesTheRestAlone()
{
    const QJsonObject object = read(
        R"({"username":"x","enabled":true,"createdTimestamp":9007199254740993,"storeToken":false,
           "attributes":{"type":["password"]},"none":null})");

    QCOMPARE(redacted(QJsonValue(object)).toObject(), object);
}

void RedactTest::noSecretSurvivesWhereverItStands()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    rk::test::RandomJson random(seed);
    for (int i = 0; i < 500; ++i) {
        QJsonObject object = random.object(3);
        object.insert(u"clientSecret"_s, Canary);
        QJsonValue value = object;
        for (int depth = random.below(4); depth > 0; --depth)
            value = random.below(2) == 0 ? QJsonValue(QJsonArray { value, random.value(1) })
                                         : QJsonValue(QJsonObject { { random.name(), value } });
        QVERIFY2(!canonicalJson(redacted(value)).contains(Canary.toLatin1()),
            qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
    }
}

void RedactTest::showsNamesOfParametersOnly()
{
    const QUrl url(u"https://u:c4n4ry@id.example/auth?code=c4n4ry&state=c4n4ry#c4n4ry"_s);

    const QString text = redacted(url);

    QCOMPARE(text, u"https://id.example/auth?code&state"_s);
}

void RedactTest::keepsLinesInOnePiece_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"plain – Ä 😀"_s << u"plain – Ä 😀"_s;
    QTest::newRow("new line") << u"a\nforged"_s << u"a\\nforged"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a\\x0db"_s;
    QTest::newRow("escape sequence") << u"\x1b[31m"_s << u"\\x1b[31m"_s;
    QTest::newRow("next line, delete") << u"\u0085\u007f"_s << u"\\x85\\x7f"_s;
    QTest::newRow("turned direction") << u"a\u202Eb"_s << u"a\\x202eb"_s;
    QTest::newRow("nothing") << QString() << u""_s;
}

void RedactTest::keepsLinesInOnePiece()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);

    QCOMPARE(rk::logSafe(text), safe);
}

QTEST_GUILESS_MAIN(RedactTest)
#include "redact.moc"
