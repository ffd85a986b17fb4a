// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/journal.h"

#include "change/inverse.h"
#include "change/journalrows.h"
#include "change/restoreplans.h"
#include "core/privatefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::change::Journal)
};

constexpr int SchemaVersion = 1;

const auto Columns
    = u"id,epoch_ms,profile,realm,actor,title,object_type,object_id,object_name,state,rows,facts,"
      "inverse,undoable,why_not,undoes"_s;

ApiError problemWith(const QString& file, const QString& detail)
{
    return ApiError::local(
        Words::tr("The journal of changes %1 can't be used, so nothing is sent: %2")
            .arg(file, detail));
}

Journal::Entry entryOf(const QSqlQuery& query)
{
    Journal::Entry entry;
    entry.id = query.value(0).toLongLong();
    entry.epochMs = query.value(1).toLongLong();
    entry.profile = query.value(2).toString();
    entry.realm = RealmName(query.value(3).toString());
    entry.actor = query.value(4).toString();
    entry.title = query.value(5).toString();
    entry.object = { typeFromName(query.value(6).toString()).value_or(ObjectType::User),
        query.value(7).toString(), query.value(8).toString() };
    entry.state = query.value(9).toString();
    entry.rows = rowsFromText(query.value(10).toByteArray());
    entry.facts = factsFromText(query.value(11).toByteArray());
    entry.inverse = objectFromText(query.value(12).toByteArray());
    entry.canBeUndone = query.value(13).toBool();
    entry.whyNotUndoable = query.value(14).toString();
    entry.undoes = query.value(15).toLongLong();
    return entry;
}

ChangeRecord recordOf(const Journal::Entry& entry)
{
    return { entry.id, entry.epochMs, entry.profile, entry.realm, entry.actor, entry.title,
        entry.object, entry.state, entry.rows,
        entry.canBeUndone && entry.state == Journal::stateName(Journal::State::Done),
        entry.whyNotUndoable, whatUndoLeaves(entry.inverse) };
}

} // namespace

QString Journal::stateName(State state)
{
    switch (state) {
    case State::Planned:
        return u"planned"_s;
    case State::Sent:
        return u"sent"_s;
    case State::Done:
        return u"done"_s;
    case State::NotApplied:
        return u"not-applied"_s;
    case State::Different:
        return u"different"_s;
    case State::Undone:
        return u"undone"_s;
    case State::Unknown:
        break;
    }
    return u"unknown"_s;
}

Journal::Journal(const QString& file)
    : m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (const auto made = makePrivateDirectory(QFileInfo(file).path()); !made) {
        m_problem = problemWith(file, made.error().detail);
        return;
    }
    if (open(file))
        return;
    // Damaged, or not a journal: kept for whoever wants to look at it, and begun anew.
    moveAside(file);
    if (!m_problem)
        open(file);
}

Journal::~Journal()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Journal::open(const QString& file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!QFile::exists(file)) {
        // Made before SQLite opens it, so that it is never readable for others.
        if (const auto made = writePrivateFile(file, {}); !made) {
            m_problem = problemWith(file, made.error().detail);
            return true;
        }
    }
    if (!database.open()) {
        m_problem = problemWith(file, database.lastError().text());
        return true;
    }
    if (!QFile(file).isWritable() && !QFileInfo(file).isWritable()) {
        m_problem = problemWith(file, Words::tr("the file can't be written"));
        return true;
    }
    return prepare();
}

bool Journal::prepare()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    if (version > SchemaVersion) {
        m_problem = ApiError::local(Words::tr(
            "The journal of changes was written by a newer version of this program, so nothing is "
            "sent. Use that version, or move the file away."));
        return true;
    }
    query.finish();
    // FULL: an entry is on the disk before the change leaves this computer.
    if (!query.exec(u"PRAGMA synchronous=FULL"_s))
        return false;
    if (version == SchemaVersion)
        return query.exec(u"SELECT %1 FROM change LIMIT 1"_s.arg(Columns));
    return query.exec(
               u"CREATE TABLE IF NOT EXISTS change (id INTEGER PRIMARY KEY AUTOINCREMENT,"
               "epoch_ms INTEGER NOT NULL, profile TEXT NOT NULL, realm TEXT NOT NULL,"
               "actor TEXT NOT NULL, title TEXT NOT NULL, object_type TEXT NOT NULL,"
               "object_id TEXT NOT NULL, object_name TEXT NOT NULL, state TEXT NOT NULL,"
               "rows TEXT NOT NULL, facts TEXT NOT NULL, inverse TEXT NOT NULL,"
               "undoable INTEGER NOT NULL, why_not TEXT NOT NULL, undoes INTEGER NOT NULL)"_s)
        && query.exec(u"CREATE INDEX IF NOT EXISTS change_place ON change(profile, realm, id)"_s)
        && query.exec(u"PRAGMA user_version=%1"_s.arg(SchemaVersion));
}

void Journal::moveAside(const QString& file)
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
    m_movedAside
        = file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    if (!QFile::rename(file, m_movedAside))
        m_problem = problemWith(file, Words::tr("it is damaged and can't be moved aside"));
}

Result<qint64> Journal::add(const Entry& entry)
{
    if (m_problem)
        return Unexpected(*m_problem);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO change (epoch_ms,profile,realm,actor,title,object_type,object_id,"
                  "object_name,state,rows,facts,inverse,undoable,why_not,undoes) "
                  "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    const auto text = [](const QString& value) { return value.isNull() ? u""_s : value; };
    for (const QVariant& value : QVariantList { QDateTime::currentMSecsSinceEpoch(),
             text(entry.profile), text(entry.realm.value), text(entry.actor), text(entry.title),
             typeName(entry.object.type), text(entry.object.id), text(entry.object.name),
             stateName(State::Planned), QString::fromUtf8(textOfRows(entry.rows)),
             QString::fromUtf8(textOfFacts(entry.facts)),
             QString::fromUtf8(textOfObject(entry.inverse)), entry.canBeUndone,
             text(entry.whyNotUndoable), entry.undoes })
        query.addBindValue(value);
    if (!query.exec())
        return Unexpected(problemWith(
            QSqlDatabase::database(m_connection).databaseName(), query.lastError().text()));
    return query.lastInsertId().toLongLong();
}

Result<Nothing> Journal::setState(qint64 id, State state)
{
    if (m_problem)
        return Unexpected(*m_problem);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"UPDATE change SET state=? WHERE id=?"_s);
    query.addBindValue(stateName(state));
    query.addBindValue(id);
    if (!query.exec())
        return Unexpected(problemWith(
            QSqlDatabase::database(m_connection).databaseName(), query.lastError().text()));
    return Nothing {};
}

Result<Nothing> Journal::close(
    qint64 id, State state, const ObjectRef& object, const QJsonObject& inverse, bool canBeUndone)
{
    if (m_problem)
        return Unexpected(*m_problem);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"UPDATE change SET state=?,object_id=?,inverse=?,undoable=? WHERE id=?"_s);
    query.addBindValue(stateName(state));
    query.addBindValue(object.id.isNull() ? u""_s : object.id);
    query.addBindValue(QString::fromUtf8(textOfObject(inverse)));
    query.addBindValue(canBeUndone);
    query.addBindValue(id);
    if (!query.exec())
        return Unexpected(problemWith(
            QSqlDatabase::database(m_connection).databaseName(), query.lastError().text()));
    return Nothing {};
}

std::optional<Journal::Entry> Journal::entry(qint64 id) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT %1 FROM change WHERE id=?"_s.arg(Columns));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return entryOf(query);
}

QList<ChangeRecord> Journal::records(const QString& profile, const RealmName& realm, int max) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(
        u"SELECT %1 FROM change WHERE profile=? AND realm=? ORDER BY id DESC LIMIT ?"_s.arg(
            Columns));
    query.addBindValue(profile.isNull() ? u""_s : profile);
    query.addBindValue(realm.value);
    query.addBindValue(max);
    QList<ChangeRecord> records;
    for (query.exec(); query.next();)
        records.append(recordOf(entryOf(query)));
    return records;
}

qint64 Journal::lastUndoable(const QString& profile, const RealmName& realm) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(
        u"SELECT id FROM change WHERE profile=? AND realm=? AND state='done' AND undoable=1 "
        "ORDER BY id DESC LIMIT 1"_s);
    query.addBindValue(profile.isNull() ? u""_s : profile);
    query.addBindValue(realm.value);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

QList<Journal::Entry> Journal::interrupted(const QString& profile, const RealmName& realm) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT %1 FROM change WHERE profile=? AND realm=? AND state IN "
                  "('planned','sent') ORDER BY id"_s.arg(Columns));
    query.addBindValue(profile.isNull() ? u""_s : profile);
    query.addBindValue(realm.value);
    QList<Entry> entries;
    for (query.exec(); query.next();)
        entries.append(entryOf(query));
    return entries;
}

} // namespace rk::change
