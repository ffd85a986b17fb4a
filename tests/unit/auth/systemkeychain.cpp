// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/systemkeychain.h"

#include "auth/chunkedkeychain.h"
#include "support/canary.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::auth;

/// As ctest runs it there is no session bus. guidrive.py --inside gives it a real keyring.
class SystemKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeyringItFailsAndMemoryHelps();
    void aRealKeyringKeepsLargeValues();

private:
    static bool hasBus() { return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"); }
};

void SystemKeychainTest::withoutAKeyringItFailsAndMemoryHelps()
{
    if (hasBus())
        QSKIP("there is a session bus");
    const QByteArray secret = test::newCanary("keychain");
    FallbackKeychain keychain(
        std::make_unique<ChunkedKeychain>(std::make_unique<SystemKeychain>()));
    std::optional<bool> written;
    keychain.write(u"realmkeeper/test/refresh-token"_s, Secret(secret), this,
        [&](const Result<Nothing>& outcome) { written = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 10'000);
    QVERIFY(*written);
    QVERIFY(keychain.isInMemory());
    QVERIFY(!keychain.notice().isEmpty());
}

void SystemKeychainTest::aRealKeyringKeepsLargeValues()
{
    if (!hasBus())
        QSKIP("no session bus");
    const QString key = u"realmkeeper/test/refresh-token"_s;
    const QByteArray secret = test::newCanary("keyring") + QByteArray(5'000, 'x');
    ChunkedKeychain keychain(std::make_unique<SystemKeychain>());
    std::optional<bool> done;
    keychain.write(key, Secret(secret), this,
        [&](const Result<Nothing>& outcome) { done = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 10'000);
    QVERIFY(*done);
    std::optional<QByteArray> value;
    const auto keep = [&](const Result<std::optional<Secret>>& entry) {
        value = entry && *entry ? (*entry)->reveal() : QByteArray();
    };
    keychain.read(key, this, keep);
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 10'000);
    QCOMPARE(*value, secret);
    done.reset();
    keychain.remove(key, this, [&](const Result<Nothing>& outcome) { done = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 10'000);
    value.reset();
    keychain.read(key, this, keep);
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 10'000);
    QVERIFY(value->isEmpty());
}

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "systemkeychain.moc"
