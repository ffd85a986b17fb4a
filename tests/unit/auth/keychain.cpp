// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/keychain.h"

#include "auth/chunkedkeychain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;

namespace {

/// A system's keychain whose entries the test can look at and which can fail.
class FakeSystem final : public Keychain {
public:
    void read(const QString& key, QObject* context, Read done) override
    {
        later(context, [this, key, done] {
            if (broken)
                done(Unexpected(ApiError::local(u"no Secret Service"_s)));
            else if (entries.contains(key))
                done(std::optional(Secret(entries.value(key))));
            else
                done(std::optional<Secret>());
        });
    }
    void write(const QString& key, const Secret& value, QObject* context, Done done) override
    {
        later(context, [this, key, value, done] {
            largest = qMax(largest, value.size());
            if (broken || (writesLeft >= 0 && writesLeft-- == 0)) {
                done(Unexpected(ApiError::local(u"no Secret Service"_s)));
                return;
            }
            entries.insert(key, value.reveal());
            done(Nothing {});
        });
    }
    void remove(const QString& key, QObject* context, Done done) override
    {
        later(context, [this, key, done] {
            ++removals;
            entries.remove(key);
            done(Nothing {});
        });
    }

    QHash<QString, QByteArray> entries;
    bool broken = false;
    int writesLeft = -1; ///< after that many, writing fails
    qsizetype largest = 0;
    int removals = 0;

private:
    static void later(QObject* context, std::function<void()> what)
    {
        QMetaObject::invokeMethod(context, std::move(what), Qt::QueuedConnection);
    }
};

QByteArray large(int bytes, char seed)
{
    QByteArray value(bytes, seed);
    for (int i = 0; i < bytes; ++i)
        value[i] = char(seed + i % 23);
    return value;
}

} // namespace

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysSayWhoseTheyAre();
    void memoryKeepsAndForgets();
    void answersComeLaterAndOnlyToTheLiving();
    void theSystemsKeychainIsUsedWhileItWorks();
    void fallsBackToMemoryAndSaysSo();
    void afterFallingBackOldEntriesAreStillRemoved();
    void smallValuesStayWhole();
    void largeValuesAreCutAndPutTogether_data();
    void largeValuesAreCutAndPutTogether();
    void valuesThatLookLikeAnIndexSurvive();
    void replacingLeavesNoChunkBehind();
    void aLostOrForeignChunkCountsAsAbsent_data();
    void aLostOrForeignChunkCountsAsAbsent();
    void aFailureInTheMiddleKeepsTheOldValue();
    void tooLargeValuesAreRefused();
    void removingTakesEverything();

private:
    std::optional<QByteArray> read(Keychain& keychain, const QString& key)
    {
        std::optional<QByteArray> value;
        bool done = false;
        keychain.read(key, this, [&](const Result<std::optional<Secret>>& entry) {
            if (entry && *entry)
                value = (*entry)->reveal();
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done; }))
            qFatal("no answer");
        return value;
    }
    bool write(Keychain& keychain, const QString& key, const QByteArray& value)
    {
        std::optional<bool> done;
        keychain.write(key, Secret(value), this,
            [&](const Result<Nothing>& written) { done = written.has_value(); });
        if (!QTest::qWaitFor([&] { return done.has_value(); }))
            qFatal("no answer");
        return *done;
    }
    bool remove(Keychain& keychain, const QString& key)
    {
        std::optional<bool> done;
        keychain.remove(
            key, this, [&](const Result<Nothing>& removed) { done = removed.has_value(); });
        if (!QTest::qWaitFor([&] { return done.has_value(); }))
            qFatal("no answer");
        return *done;
    }
};

void KeychainTest::keysSayWhoseTheyAre()
{
    QCOMPARE(keychainKey(u"p1"_s, secretkind::RefreshToken), u"realmkeeper/p1/refresh-token"_s);
    QCOMPARE(keychainKey(u"p1"_s, secretkind::ClientSecret), u"realmkeeper/p1/client-secret"_s);
}

void KeychainTest::memoryKeepsAndForgets()
{
    MemoryKeychain keychain;
    QVERIFY(!read(keychain, u"a"_s));
    QVERIFY(write(keychain, u"a"_s, "one"));
    QCOMPARE(read(keychain, u"a"_s), std::optional("one"_ba));
    QVERIFY(!read(keychain, u"b"_s));
    QVERIFY(remove(keychain, u"a"_s));
    QVERIFY(remove(keychain, u"a"_s));
    QVERIFY(!read(keychain, u"a"_s));
}

void KeychainTest::answersComeLaterAndOnlyToTheLiving()
{
    MemoryKeychain keychain;
    int answers = 0;
    {
        QObject context;
        keychain.read(u"a"_s, &context, [&](const auto&) { ++answers; });
        QCOMPARE(answers, 0);
    }
    keychain.read(u"a"_s, this, [&](const auto&) { ++answers; });
    QTRY_COMPARE(answers, 1);
}

void KeychainTest::theSystemsKeychainIsUsedWhileItWorks()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    FallbackKeychain keychain(std::move(owned));
    QVERIFY(write(keychain, u"a"_s, "one"));
    QCOMPARE(system.entries.value(u"a"_s), "one"_ba);
    QCOMPARE(read(keychain, u"a"_s), std::optional("one"_ba));
    QVERIFY(!keychain.isInMemory());
    QVERIFY(keychain.notice().isEmpty());
}

void KeychainTest::fallsBackToMemoryAndSaysSo()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    FallbackKeychain keychain(std::move(owned));
    QSignalSpy fellBack(&keychain, &FallbackKeychain::fellBack);
    system.broken = true;
    QVERIFY(write(keychain, u"a"_s, "one"));
    QVERIFY(keychain.isInMemory());
    QCOMPARE(fellBack.count(), 1);
    QVERIFY(keychain.notice().contains(u"no Secret Service"_s));
    QVERIFY(keychain.notice().contains(u"until it is closed"_s));
    system.broken = false;
    QVERIFY(write(keychain, u"b"_s, "two"));
    QVERIFY(system.entries.isEmpty()); // not half here and half there
    QCOMPARE(read(keychain, u"a"_s), std::optional("one"_ba));
    QCOMPARE(read(keychain, u"b"_s), std::optional("two"_ba));
    QCOMPARE(fellBack.count(), 1);
}

void KeychainTest::afterFallingBackOldEntriesAreStillRemoved()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    FallbackKeychain keychain(std::move(owned));
    QVERIFY(write(keychain, u"a"_s, "one"));
    system.broken = true;
    QVERIFY(!read(keychain, u"a"_s));
    QVERIFY(keychain.isInMemory());
    QVERIFY(remove(keychain, u"a"_s));
    QVERIFY(system.entries.isEmpty());
}

void KeychainTest::smallValuesStayWhole()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    const QByteArray value = large(ChunkedKeychain::ChunkBytes, 'a');
    QVERIFY(write(keychain, u"k"_s, value));
    QCOMPARE(system.entries.size(), 1);
    QCOMPARE(system.entries.value(u"k"_s), value);
    QCOMPARE(read(keychain, u"k"_s), std::optional(value));
}

void KeychainTest::largeValuesAreCutAndPutTogether_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("entries");
    QTest::newRow("one byte more") << ChunkedKeychain::ChunkBytes + 1 << 3;
    QTest::newRow("exactly two") << 2 * ChunkedKeychain::ChunkBytes << 3;
    QTest::newRow("a large token") << 9'001 << 6;
    QTest::newRow("the most") << ChunkedKeychain::MaxChunks * ChunkedKeychain::ChunkBytes
                              << ChunkedKeychain::MaxChunks + 1;
}

void KeychainTest::largeValuesAreCutAndPutTogether()
{
    QFETCH(int, bytes);
    QFETCH(int, entries);
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    const QByteArray value = large(bytes, '0');
    QVERIFY(write(keychain, u"k"_s, value));
    QCOMPARE(system.entries.size(), entries);
    QVERIFY(system.largest <= ChunkedKeychain::ChunkBytes);
    QCOMPARE(read(keychain, u"k"_s), std::optional(value));
}

void KeychainTest::valuesThatLookLikeAnIndexSurvive()
{
    ChunkedKeychain keychain(std::make_unique<FakeSystem>());
    const QByteArray value = "rk-chunks abc 2 00";
    QVERIFY(write(keychain, u"k"_s, value));
    QCOMPARE(read(keychain, u"k"_s), std::optional(value));
}

void KeychainTest::replacingLeavesNoChunkBehind()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    QVERIFY(write(keychain, u"k"_s, large(9'000, 'a')));
    const QByteArray second = large(5'000, 'b');
    QVERIFY(write(keychain, u"k"_s, second));
    QCOMPARE(system.entries.size(), 4);
    QCOMPARE(read(keychain, u"k"_s), std::optional(second));
    QVERIFY(write(keychain, u"k"_s, "small"));
    QCOMPARE(system.entries.size(), 1);
    QCOMPARE(read(keychain, u"k"_s), std::optional("small"_ba));
}

void KeychainTest::aLostOrForeignChunkCountsAsAbsent_data()
{
    QTest::addColumn<bool>("lost");
    QTest::newRow("lost") << true;
    QTest::newRow("changed") << false;
}

void KeychainTest::aLostOrForeignChunkCountsAsAbsent()
{
    QFETCH(bool, lost);
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    QVERIFY(write(keychain, u"k"_s, large(5'000, 'a')));
    const QStringList keys = system.entries.keys();
    for (const QString& key : keys) {
        if (key.endsWith(u"/1"_s) && lost)
            system.entries.remove(key);
        else if (key.endsWith(u"/1"_s))
            system.entries[key] = large(ChunkedKeychain::ChunkBytes, 'z');
    }
    QVERIFY(!read(keychain, u"k"_s));
    QVERIFY2(system.entries.isEmpty(), "what is of no use any more is removed");
}

void KeychainTest::aFailureInTheMiddleKeepsTheOldValue()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    const QByteArray old = large(5'000, 'a');
    QVERIFY(write(keychain, u"k"_s, old));
    for (int left = 0; left < 4; ++left) {
        system.writesLeft = left;
        QVERIFY(!write(keychain, u"k"_s, large(5'500, 'b')));
        system.writesLeft = -1;
        QCOMPARE(read(keychain, u"k"_s), std::optional(old));
    }
}

void KeychainTest::tooLargeValuesAreRefused()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    QVERIFY(!write(keychain, u"k"_s,
        large(ChunkedKeychain::MaxChunks * ChunkedKeychain::ChunkBytes + 1, 'a')));
    QVERIFY(system.entries.isEmpty());
}

void KeychainTest::removingTakesEverything()
{
    auto owned = std::make_unique<FakeSystem>();
    FakeSystem& system = *owned;
    ChunkedKeychain keychain(std::move(owned));
    QVERIFY(write(keychain, u"k"_s, large(9'000, 'a')));
    QVERIFY(write(keychain, u"other"_s, "stays"));
    QVERIFY(remove(keychain, u"k"_s));
    QCOMPARE(system.entries.keys(), QStringList { u"other"_s });
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain.moc"
