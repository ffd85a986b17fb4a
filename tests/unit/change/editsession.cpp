// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editsession.h"

#include "support/randomjson.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::change;
using rk::test::RandomJson;

namespace {

const QJsonValue Undefined(QJsonValue::Undefined);

QJsonObject user()
{
    return { { u"email"_s, u"a@x.org"_s },
        { u"attributes"_s, QJsonObject { { u"ext"_s, QJsonArray { u"1"_s } } } } };
}

} // namespace

class EditSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsCleanAndOpen();
    void knowsWhatIsDirty();
    void typingTheOldValueBackIsNoChange();
    void removesMembers();
    void leavesNoEmptyObjectBehind();
    void revertsToBase();
    void ignoresEditsWhenClosed();
    void keepsEditsOverAFreshBase();
    void reportsConflictsOfAFreshBase();
    void undoingEveryEditIsClean();
};

void EditSessionTest::startsCleanAndOpen()
{
    EditSession session;
    QSignalSpy restarted(&session, &EditSession::restarted);
    QVERIFY(!session.isOpen());

    session.start(user());

    QVERIFY(session.isOpen());
    QVERIFY(!session.isDirty());
    QVERIFY(session.changes().isEmpty());
    QCOMPARE(session.draft(), user());
    QCOMPARE(restarted.count(), 1);
}

void EditSessionTest::knowsWhatIsDirty()
{
    EditSession session;
    session.start(user());
    QSignalSpy dirty(&session, &EditSession::dirtyChanged);
    QSignalSpy values(&session, &EditSession::valueChanged);

    session.setValue({ u"email"_s }, u"b@x.org"_s);
    session.setValue({ u"attributes"_s, u"ext"_s }, QJsonArray { u"2"_s });

    QCOMPARE(dirty.count(), 1);
    QCOMPARE(values.count(), 2);
    QVERIFY(session.isDirty({ u"email"_s }));
    QVERIFY(session.isDirty({ u"attributes"_s, u"ext"_s }));
    QVERIFY(!session.isDirty({ u"firstName"_s }));
    QCOMPARE(session.changes().size(), 2);
    QCOMPARE(session.baseValue({ u"email"_s }), QJsonValue(u"a@x.org"_s));
}

void EditSessionTest::typingTheOldValueBackIsNoChange()
{
    EditSession session;
    session.start(user());
    QSignalSpy dirty(&session, &EditSession::dirtyChanged);

    session.setValue({ u"email"_s }, u"b"_s);
    session.setValue({ u"email"_s }, u"b"_s);
    session.setValue({ u"email"_s }, u"a@x.org"_s);

    QVERIFY(!session.isDirty());
    QCOMPARE(dirty.count(), 2);
    QCOMPARE(dirty.last().first().toBool(), false);
}

void EditSessionTest::removesMembers()
{
    EditSession session;
    session.start(user());

    session.setValue({ u"attributes"_s, u"ext"_s }, Undefined);
    session.setValue({ u"email"_s }, Undefined);

    QCOMPARE(session.draft(), QJsonObject({ { u"attributes"_s, QJsonObject() } }));
    QCOMPARE(session.changes().size(), 2);
}

void EditSessionTest::leavesNoEmptyObjectBehind()
{
    EditSession session;
    session.start({ { u"email"_s, u"a"_s } });

    session.setValue({ u"attributes"_s, u"ext"_s }, QJsonArray { u"1"_s });
    QVERIFY(session.isDirty());
    session.setValue({ u"attributes"_s, u"ext"_s }, Undefined);

    QVERIFY(!session.isDirty());
}

void EditSessionTest::revertsToBase()
{
    EditSession session;
    session.start(user());
    session.setValue({ u"email"_s }, u"b"_s);
    QSignalSpy restarted(&session, &EditSession::restarted);

    session.revert();
    session.revert();

    QCOMPARE(session.draft(), user());
    QCOMPARE(restarted.count(), 1);
}

void EditSessionTest::ignoresEditsWhenClosed()
{
    EditSession session;
    session.setValue({ u"email"_s }, u"b"_s);
    QVERIFY(!session.isDirty());

    session.start(user());
    session.setValue({ u"email"_s }, u"b"_s);
    session.clear();
    session.setValue({ u"email"_s }, u"c"_s);

    QVERIFY(!session.isOpen());
    QVERIFY(!session.isDirty());
    QCOMPARE(session.draft(), QJsonObject());
}

void EditSessionTest::keepsEditsOverAFreshBase()
{
    EditSession session;
    session.start(user());
    session.setValue({ u"email"_s }, u"b@x.org"_s);
    QJsonObject fresh = user();
    fresh.insert(u"firstName"_s, u"New"_s);

    const auto conflicts = session.rebase(fresh);

    QVERIFY(conflicts.isEmpty());
    QVERIFY(session.isDirty());
    QCOMPARE(session.base(), fresh);
    QCOMPARE(session.value({ u"email"_s }), QJsonValue(u"b@x.org"_s));
    QCOMPARE(session.value({ u"firstName"_s }), QJsonValue(u"New"_s));
    QCOMPARE(session.changes().size(), 1);
}

void EditSessionTest::reportsConflictsOfAFreshBase()
{
    EditSession session;
    session.start(user());
    session.setValue({ u"email"_s }, u"mine"_s);
    QJsonObject fresh = user();
    fresh.insert(u"email"_s, u"theirs"_s);

    const auto conflicts = session.rebase(fresh);

    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().theirs, QJsonValue(u"theirs"_s));
    // what was typed stays in the form; saving asks
    QCOMPARE(session.value({ u"email"_s }), QJsonValue(u"mine"_s));
    QCOMPARE(session.baseValue({ u"email"_s }), QJsonValue(u"theirs"_s));
}

void EditSessionTest::undoingEveryEditIsClean()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    RandomJson random(seed);
    for (int i = 0; i < 500; ++i) {
        EditSession session;
        session.start(random.object(2));
        QList<QStringList> touched;
        for (int edit = 0; edit < 4; ++edit) {
            touched.append({ random.name(), random.name() });
            session.setValue(touched.last(), random.value(1));
        }
        // whole members, since an edit may have replaced a text by an object
        for (const QStringList& path : std::as_const(touched))
            session.setValue(path.first(1), session.baseValue(path.first(1)));
        QVERIFY2(!session.isDirty(), qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
    }
}

QTEST_GUILESS_MAIN(EditSessionTest)
#include "editsession.moc"
