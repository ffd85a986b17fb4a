// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/errorparser.h"
#include "auth/jwt.h"
#include "auth/openidconfiguration.h"
#include "auth/profilestore.h"
#include "auth/serveraddress.h"
#include "auth/tokenset.h"
#include "change/journal.h"
#include "core/ids.h"
#include "core/json.h"
#include "core/privatefile.h"
#include "ui/federation/providerlayout.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rk;

namespace {

constexpr int Rounds = 400;

/// Bytes that start as something right and are then damaged, and bytes that never were anything.
class Damage {
public:
    explicit Damage(quint32 seed) : m_random(seed) { }

    QByteArray of(QByteArray bytes)
    {
        if (below(10) == 0)
            return noise();
        for (int i = 1 + below(6); i > 0; --i)
            once(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit)
    {
        return int(m_random.bounded(quint32(std::max<qsizetype>(limit, 1))));
    }

    QByteArray noise()
    {
        QByteArray bytes(below(300), Qt::Uninitialized);
        for (char& byte : bytes)
            byte = char(below(256));
        return bytes;
    }

    void once(QByteArray& bytes)
    {
        const int at = below(bytes.size());
        switch (below(7)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, char(below(256)));
            break;
        case 2:
            bytes.insert(at, noise());
            break;
        case 3:
            bytes.remove(at, 1 + below(20));
            break;
        case 4:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(60)));
            break;
        case 5:
            bytes.insert(at, QByteArray(below(3000), "[{\"9"[below(4)]));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(below(256));
        }
    }

    QRandomGenerator m_random;
};

api::Response answered(const QByteArray& body, int status)
{
    api::Response response;
    response.status = status;
    response.body = body;
    response.target = u"GET /admin/realms/a/users"_s;
    return response;
}

} // namespace

/// Whatever a server, a file or a proxy sends: a value or an error, never a crash, and never a
/// right value out of wrong bytes. Meant to be run under the sanitizers.
class TestBadInput : public QObject {
    Q_OBJECT

    /// The same seed each time, so that a failure can be repeated.
    static void damaged(const QByteArray& sound, const std::function<void(const QByteArray&)>& use)
    {
        Damage damage(20'261'124);
        use(sound);
        for (int round = 0; round < Rounds; ++round)
            use(damage.of(sound));
    }

    static QByteArray file(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void canonicalJsonReadsItself()
    {
        damaged(R"({"a":[1,2.5,true,null,{"b":"ä\n"}],"c":9007199254740993})",
            [](const QByteArray& bytes) {
                const auto value = parseJson(bytes);
                if (!value || !value->isObject())
                    return;
                const QByteArray canonical = canonicalJson(value->toObject());
                const auto again = parseJson(canonical);
                QVERIFY2(again.has_value(), bytes.toHex().constData());
                QCOMPARE(canonicalJson(again->toObject()), canonical);
            });
    }

    void everyAnswerIsAValueOrAnError()
    {
        damaged(R"([{"id":"1","username":"amina","enabled":true,"attributes":{"a":["b"]}}])",
            [](const QByteArray& bytes) {
                const api::Response response = answered(bytes, 200);
                const auto array = api::decodeArray(response);
                const bool isJson = parseJson(bytes).has_value();
                QVERIFY2(array.has_value() <= isJson, bytes.toHex().constData());
                if (!array)
                    QVERIFY(array.error().kind == ApiError::Kind::Decode);
                Q_UNUSED(api::decodeObject(response).has_value());
                Q_UNUSED(api::decodeCount(response).has_value());
            });
    }

    void everyRefusalIsAnErrorOfItsStatus_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("message") << QByteArray(R"({"errorMessage":"User exists","params":["a"]})");
        QTest::newRow("fields") << QByteArray(
            R"({"errors":[{"field":"email","errorMessage":"error-invalid-email","params":["email","x"]}]})");
        QTest::newRow("oauth") << QByteArray(
            R"({"error":"invalid_grant","error_description":"Account disabled"})");
        QTest::newRow("proxy") << QByteArray(
            "<html><head><title>502</title></head><p>Bad</p></html>");
    }
    void everyRefusalIsAnErrorOfItsStatus()
    {
        QFETCH(QByteArray, body);
        damaged(body, [](const QByteArray& bytes) {
            for (const int status : { 400, 401, 409, 502 }) {
                const ApiError error = api::parseError(answered(bytes, status), 0);
                QCOMPARE(error.httpStatus, status);
                QVERIFY(!describe(error).isEmpty());
            }
            Q_UNUSED(auth::readTokenError(answered(bytes, 400)));
        });
    }

    void tokensAreWholeOrRefused()
    {
        damaged(
            R"({"access_token":"a.b.c","expires_in":60,"refresh_token":"r","refresh_expires_in":1800})",
            [](const QByteArray& bytes) {
                const auto tokens = auth::readTokens(answered(bytes, 200), 1'000);
                if (tokens) {
                    QVERIFY(!tokens->access.isEmpty());
                    QVERIFY(tokens->expiresAt >= 1'000);
                }
            });
        damaged("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln",
            [](const QByteArray& bytes) { Q_UNUSED(auth::readJwt(bytes).has_value()); });
    }

    void addressesAreServersOrRefused()
    {
        damaged("https://sso.example.com:8443/auth/admin/master/console/#/",
            [](const QByteArray& bytes) {
                const auto address = auth::parseServerAddress(QString::fromUtf8(bytes));
                if (address) {
                    QVERIFY(!address->origin.host().isEmpty());
                    QVERIFY(address->origin.userInfo().isEmpty());
                    QVERIFY(!address->basePaths.isEmpty());
                }
            });
    }

    void aDamagedProfileFileIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        damaged(
            R"({"profiles":[{"base":"https://a.example/auth","id":"x","name":"A","realm":"master","trustedPrints":["00"]}],"version":1})",
            [&path](const QByteArray& bytes) {
                QVERIFY(writePrivateFile(path, bytes).has_value());
                auth::ProfileStore store(path);
                const auto value = parseJson(bytes);
                if (value && value->isObject())
                    return;
                QVERIFY(!store.save(auth::Profile()).has_value());
                QCOMPARE(file(path), bytes);
            });
    }

    void aDamagedJournalNeverCrashes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        {
            const change::Journal journal(path);
        }
        const QByteArray sound = file(path);
        QVERIFY(sound.size() > 1000);
        Damage damage(7);
        for (int round = 0; round < 40; ++round) {
            const QString copy = folder.filePath(u"copy%1.sqlite"_s.arg(round));
            QVERIFY(writePrivateFile(copy, damage.of(sound)).has_value());
            change::Journal journal(copy);
            // Either it is sound enough to be used, or it was moved aside for a new one.
            QVERIFY(!journal.problem() || !journal.problem()->detail.isEmpty());
            Q_UNUSED(journal.records(u"p"_s, RealmName(u"r"_s), 10));
        }
    }

    void aDamagedLayoutIsRefusedOrUsable()
    {
        const QByteArray sound = file(u":/federation/oidc.json"_s);
        QVERIFY2(!sound.isEmpty(), "the resources of the layouts are not linked");
        damaged(sound, [](const QByteArray& bytes) {
            const auto json = parseJson(bytes);
            if (!json || !json->isObject())
                return;
            const auto layout
                = ui::parseProviderLayout(json->toObject(), u"oidc"_s, {}, QLocale(u"en"_s));
            if (layout)
                Q_UNUSED(ui::newProvider(*layout));
        });
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "badinput.moc"
