// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/journal.h"

#include "support/canary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using State = Journal::State;

namespace {

const RealmName Demo(u"demo"_s);

Journal::Entry entry()
{
    Journal::Entry entry;
    entry.profile = u"p"_s;
    entry.realm = Demo;
    entry.actor = u"admin"_s;
    entry.title = u"Edit user amina"_s;
    entry.object = { ObjectType::User, u"u1"_s, u"amina"_s };
    entry.rows = { { u"First name"_s, u"Amina"_s, u"Aminata"_s } };
    Fact fact;
    fact.read.path = "/admin/realms/demo/users/u1"_ba;
    fact.changes = { { { u"firstName"_s }, rep::ChangeSort::Changed, u"Amina"_s, u"Aminata"_s } };
    entry.facts = { fact };
    entry.inverse = { { u"kind"_s, u"edit"_s } };
    entry.canBeUndone = true;
    return entry;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEntriesOverAReopen();
    void isForItsOwnerOnly();
    void namesTheNewestThatCanBeUndone();
    void tellsProfilesAndRealmsApart();
    void findsWhatACrashLeftOpen();
    void movesADamagedFileAside();
    void refusesAFileOfANewerVersion();
    void saysWhyNothingCanBeKept();
    void holdsNoSecrets();
};

void JournalTest::keepsEntriesOverAReopen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sub/journal.sqlite"_s);
    qint64 id = 0;
    {
        Journal journal(file);
        QVERIFY(!journal.problem());
        id = journal.add(entry()).value();
        QVERIFY(journal.close(id, State::Done, { ObjectType::User, u"u2"_s, {} },
            { { u"kind"_s, u"edit"_s }, { u"id"_s, u"u2"_s } }, true));
    }
    const Journal again(file);
    const auto kept = again.entry(id);
    QVERIFY(kept);
    QCOMPARE(kept->state, u"done"_s);
    QCOMPARE(kept->object.id, u"u2"_s);
    QCOMPARE(kept->rows, entry().rows);
    QCOMPARE(kept->inverse.value(u"id"), QJsonValue(u"u2"_s));
    QCOMPARE(kept->facts.size(), 1);
    QCOMPARE(kept->facts.first().read.path, entry().facts.first().read.path);
    QCOMPARE(kept->facts.first().changes, entry().facts.first().changes);
    QVERIFY(kept->epochMs > 0);
}

void JournalTest::isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    Journal journal(file);
    QVERIFY(journal.add(entry()));
    QCOMPARE(QFile::permissions(file)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void JournalTest::namesTheNewestThatCanBeUndone()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    const qint64 first = journal.add(entry()).value();
    const qint64 second = journal.add(entry()).value();
    QCOMPARE(journal.lastUndoable(u"p"_s, Demo), 0);
    QVERIFY(journal.close(first, State::Done, entry().object, {}, true));
    QVERIFY(journal.close(second, State::Different, entry().object, {}, true));
    QCOMPARE(journal.lastUndoable(u"p"_s, Demo), first);
    QVERIFY(journal.setState(first, State::Undone));
    QCOMPARE(journal.lastUndoable(u"p"_s, Demo), 0);
}

void JournalTest::tellsProfilesAndRealmsApart()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    const qint64 id = journal.add(entry()).value();
    QVERIFY(journal.close(id, State::Done, entry().object, {}, true));
    QCOMPARE(journal.records(u"p"_s, Demo, 10).size(), 1);
    QVERIFY(journal.records(u"other"_s, Demo, 10).isEmpty());
    QVERIFY(journal.records(u"p"_s, RealmName(u"other"_s), 10).isEmpty());
    QCOMPARE(journal.lastUndoable(u"other"_s, Demo), 0);
}

void JournalTest::findsWhatACrashLeftOpen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    qint64 sent = 0;
    {
        Journal journal(file);
        const qint64 done = journal.add(entry()).value();
        sent = journal.add(entry()).value();
        QVERIFY(journal.setState(done, State::Done));
        QVERIFY(journal.setState(sent, State::Sent));
    }
    const Journal again(file);
    const auto open = again.interrupted(u"p"_s, Demo);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().id, sent);
}

void JournalTest::movesADamagedFileAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database at all ").repeated(1000));
    file.close();
    Journal journal(path);
    QVERIFY(!journal.problem());
    QVERIFY(journal.add(entry()));
    QFile kept(journal.movedAside());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().startsWith("no database"));
}

void JournalTest::refusesAFileOfANewerVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    { // bytes 60 to 63 of an SQLite file are its user_version
        Journal journal(path);
        QVERIFY(journal.add(entry()));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60));
    QCOMPARE(file.write(QByteArray::fromHex("000003e8")), 4);
    file.close();
    Journal journal(path);
    QVERIFY(journal.problem());
    QVERIFY(!journal.add(entry()));
    QVERIFY(journal.movedAside().isEmpty());
}

void JournalTest::saysWhyNothingCanBeKept()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Journal journal(folder.filePath(u"file/journal.sqlite"_s));
    QVERIFY(journal.problem());
    QVERIFY(!journal.problem()->detail.isEmpty());
    QVERIFY(!journal.add(entry()));
    QVERIFY(journal.records(u"p"_s, Demo, 5).isEmpty());
}

void JournalTest::holdsNoSecrets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    const QByteArray canary = rk::test::newCanary("journal");
    const QString secret = QString::fromLatin1(canary);
    {
        Journal journal(path);
        Journal::Entry kept = entry();
        kept.rows = { { u"Client secret"_s, secret, secret, rep::ChangeSort::Changed, true } };
        kept.facts.first().changes
            = { { { u"config"_s, u"clientSecret"_s }, rep::ChangeSort::Changed, secret, secret } };
        QVERIFY(journal.add(kept));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Client secret"));
    QVERIFY(!bytes.contains(canary));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal.moc"
