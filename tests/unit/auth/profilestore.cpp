// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/profilestore.h"

#include "support/canary.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::auth;

namespace {

Profile someProfile(const QString& name = u"acme"_s)
{
    Profile profile;
    profile.name = name;
    profile.base = QUrl(u"https://sso.example/auth"_s);
    profile.realm = u"a/b ü"_s;
    profile.managedRealm = u"staff"_s;
    profile.method = SignInMethod::ServiceAccount;
    profile.username = u"<b>miriam</b>"_s;
    profile.clientId = u"realmkeeper"_s;
    profile.environment = Environment::Production;
    profile.color = u"#112233"_s;
    profile.remember = true;
    profile.trustedPrints = { QByteArray(32, '\x01'), QByteArray(32, '\xff') };
    profile.authorityFile = u"/etc/ca.pem"_s;
    profile.lastSignIn = 1'800'000'000'123;
    return profile;
}

} // namespace

class ProfileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFileThereAreNone();
    void keepsEveryFieldOverARestart();
    void theFileIsForItsOwnerOnly();
    void findsByNameAndTheLastRemembered();
    void replacesAndRemoves();
    void savingTheSameWritesNothing();
    void unknownMembersStay();
    void aBrokenFileIsLeftAlone_data();
    void aBrokenFileIsLeftAlone();
    void aNewerFileIsReadButNotWritten();
    void partsThatMakeNoSenseAreLeftOut();
    void aFolderThatCannotBeWrittenIsSaid();
    void namesOfEnumeratorsComeBack();

private:
    QString path() const { return m_folder->filePath(u"deep/profiles.json"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProfileStoreTest::withoutAFileThereAreNone()
{
    ProfileStore store(path());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.error().isEmpty());
    QVERIFY(!store.lastRemembered());
    QVERIFY(!QFile::exists(path()));
}

void ProfileStoreTest::keepsEveryFieldOverARestart()
{
    Profile profile = someProfile();
    {
        ProfileStore store(path());
        QSignalSpy changed(&store, &ProfileStore::changed);
        const auto id = store.save(profile);
        QVERIFY(id);
        QVERIFY(id->size() >= 16);
        profile.id = *id;
        QCOMPARE(changed.count(), 1);
    }
    ProfileStore store(path());
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(store.profiles().first() == profile);
}

void ProfileStoreTest::theFileIsForItsOwnerOnly()
{
    ProfileStore store(path());
    QVERIFY(store.save(someProfile()));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path()).permissions(), owner);
    QVERIFY(store.save(someProfile(u"second"_s)));
    QCOMPARE(QFileInfo(path()).permissions(), owner);
}

void ProfileStoreTest::findsByNameAndTheLastRemembered()
{
    ProfileStore store(path());
    Profile old = someProfile(u"old"_s);
    old.lastSignIn = 1;
    Profile forgotten = someProfile(u"forgotten"_s);
    forgotten.lastSignIn = 3;
    forgotten.remember = false;
    Profile recent = someProfile(u"recent"_s);
    recent.lastSignIn = 2;
    for (const Profile& profile : { old, recent, forgotten })
        QVERIFY(store.save(profile));
    QCOMPARE(store.lastRemembered()->name, u"recent"_s);
    QVERIFY(store.findByName(u"forgotten"_s));
    QVERIFY(!store.findByName(u"Forgotten"_s));
    QVERIFY(!store.find(u"nobody"_s));
}

void ProfileStoreTest::replacesAndRemoves()
{
    ProfileStore store(path());
    Profile profile = someProfile();
    profile.id = *store.save(profile);
    profile.username = u"changed"_s;
    QCOMPARE(*store.save(profile), profile.id);
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.find(profile.id)->username, u"changed"_s);
    QVERIFY(store.remove(profile.id));
    QVERIFY(store.remove(u"nobody"_s));
    QVERIFY(ProfileStore(path()).profiles().isEmpty());
}

void ProfileStoreTest::savingTheSameWritesNothing()
{
    ProfileStore store(path());
    Profile profile = someProfile();
    profile.id = *store.save(profile);
    QVERIFY(QFile::remove(path()));
    QSignalSpy changed(&store, &ProfileStore::changed);
    QVERIFY(store.save(profile));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!QFile::exists(path()));
}

void ProfileStoreTest::unknownMembersStay()
{
    put(R"({"version":1,"window":{"x":1},"profiles":[{"id":"p1","name":"a","base":"https://s.example",
        "realm":"master","future":[1,2]}]})");
    ProfileStore store(path());
    Profile profile = store.profiles().first();
    profile.name = u"renamed"_s;
    QVERIFY(store.save(profile));
    const QJsonObject json = QJsonDocument::fromJson(content()).object();
    QCOMPARE(json.value("window"_L1).toObject().value("x"_L1).toInt(), 1);
    const QJsonObject kept = json.value("profiles"_L1).toArray().first().toObject();
    QCOMPARE(kept.value("future"_L1).toArray().size(), 2);
    QCOMPARE(kept.value("name"_L1).toString(), u"renamed"_s);
}

void ProfileStoreTest::aBrokenFileIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << R"({"version":1,"profiles":[{"id":)"_ba;
    QTest::newRow("not JSON") << "hello"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("not UTF-8") << QByteArray("{\"version\":1,\"x\":\"\xff\xfe\"}");
}

void ProfileStoreTest::aBrokenFileIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    ProfileStore store(path());
    QVERIFY(store.error().contains(path()));
    const auto saved = store.save(someProfile());
    QVERIFY(!saved);
    QVERIFY(saved.error().detail.contains(path()));
    QCOMPARE(content(), bytes);
    QCOMPARE(store.profiles().size(), 1); // goes on in memory
}

void ProfileStoreTest::aNewerFileIsReadButNotWritten()
{
    const QByteArray newer
        = R"({"version":2,"profiles":[{"id":"p1","base":"https://s.example","realm":"r"}]})";
    put(newer);
    ProfileStore store(path());
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(!store.error().isEmpty());
    QVERIFY(!store.save(someProfile()));
    QCOMPARE(content(), newer);
}

void ProfileStoreTest::partsThatMakeNoSenseAreLeftOut()
{
    put(R"({"version":1,"profiles":[1,{},{"id":"","base":"https://s.example"},{"id":"p","base":"::"},
        {"id":"good","base":"https://s.example","method":"telepathy","environment":"moon",
         "trustedPrints":["zz","00"],"lastSignIn":"x"}]})");
    ProfileStore store(path());
    QCOMPARE(store.profiles().size(), 1);
    const Profile profile = store.profiles().first();
    QCOMPARE(profile.method, SignInMethod::Browser);
    QCOMPARE(profile.environment, Environment::Development);
    QVERIFY(profile.trustedPrints.isEmpty());
    QCOMPARE(profile.lastSignIn, 0);
}

void ProfileStoreTest::aFolderThatCannotBeWrittenIsSaid()
{
    QFile blocker(m_folder->filePath(u"deep"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    ProfileStore store(path());
    const auto saved = store.save(someProfile());
    QVERIFY(!saved);
    QVERIFY(!saved.error().detail.isEmpty());
}

void ProfileStoreTest::namesOfEnumeratorsComeBack()
{
    for (const auto method :
        { SignInMethod::Browser, SignInMethod::Password, SignInMethod::ServiceAccount })
        QCOMPARE(methodFromName(methodName(method)), method);
    for (const auto environment :
        { Environment::Production, Environment::Test, Environment::Development })
        QCOMPARE(environmentFromName(environmentName(environment)), environment);
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "profilestore.moc"
