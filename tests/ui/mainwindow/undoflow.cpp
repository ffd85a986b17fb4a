// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/undoflow.h"

#include "ui/dialogs/messagebox.h"
#include "ui/mainwindow/shellrig.h"
#include "ui/undokey.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rk;
using rk::test::Reply;
using rk::test::SeenRequest;

namespace {

const QByteArray UserPath = "/admin/realms/acme/users/u1";

QJsonObject amina()
{
    return { { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"firstName"_s, u"Amina"_s },
        { u"enabled"_s, true } };
}

/// One user whose first name was changed through the engine, and the flow that takes it back.
struct Rig : test::ShellRig {
    QJsonObject user = amina();
    QWidget window;
    ui::UndoFlow flow { engine, &window };
    QSignalSpy notices { &flow, &ui::UndoFlow::noticeRaised };
    QSignalSpy errors { &flow, &ui::UndoFlow::errorRaised };
    QSignalSpy finished { &flow, &ui::UndoFlow::finished };

    Rig()
    {
        api.server.on("GET", UserPath, [this](const SeenRequest&) { return Reply::json(user); });
        api.server.on("PUT", UserPath, [this](const SeenRequest& request) {
            const QJsonObject body = request.json().toObject();
            for (auto it = body.begin(); it != body.end(); ++it)
                user.insert(it.key(), *it);
            return Reply::noContent();
        });
    }
    QString firstName() const
    {
        QString name;
        api.server.locked([&] { name = user.value(u"firstName"_s).toString(); });
        return name;
    }
    void somebodySets(const QString& name)
    {
        api.server.locked([&] { user.insert(u"firstName"_s, name); });
    }
    void changeFirstName(const QString& name)
    {
        QJsonObject draft = amina();
        draft.insert(u"firstName"_s, name);
        carryOut(change::EditUser { rep::UserRep(amina()), rep::UserRep(draft) });
    }
    void carryOut(const change::Intent& intent)
    {
        const auto plan = test::awaitCall<change::Plan>([&](QObject* receiver, auto done) {
            return engine.plan(intent, receiver, std::move(done));
        });
        QVERIFY(plan);
        bool done = false;
        const api::CallHandle call
            = engine.apply(*plan, &window, [&](const change::Outcome& outcome) {
                  done = outcome.state == change::Outcome::State::Done;
              });
        QTRY_VERIFY(done);
    }
};

} // namespace

class TestUndoFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::MessageBox::takeAsked(); }

    void nothingToUndoIsSaidWithoutAsking()
    {
        Rig rig;
        QVERIFY(!rig.flow.canUndo());
        rig.flow.run();
        QCOMPARE(rig.notices.size(), 1);
        QVERIFY(ui::MessageBox::takeAsked().isEmpty());
    }

    void asksWithTheChangesWordsAndTakesItBack()
    {
        Rig rig;
        rig.changeFirstName(u"Amy"_s);
        QVERIFY(rig.flow.canUndo());
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        QVERIFY(!rig.flow.canUndo()); // one at a time
        const auto asked = ui::MessageBox::takeAsked();
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked.constFirst().text.contains("amina"_L1), qUtf8Printable(asked.at(0).text));
        QCOMPARE(asked.constFirst().verb, u"Undo change"_s);
        QTRY_COMPARE(rig.finished.size(), 1);
        QCOMPARE(rig.firstName(), u"Amina"_s);
        QCOMPARE(rig.notices.size(), 1);
        QVERIFY(rig.errors.isEmpty());
        QVERIFY(!rig.flow.canUndo());
    }

    void cancelledLeavesTheChange()
    {
        Rig rig;
        rig.changeFirstName(u"Amy"_s);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
        rig.flow.run();
        QCOMPARE(rig.firstName(), u"Amy"_s);
        QVERIFY(rig.flow.canUndo());
        QVERIFY(rig.notices.isEmpty());
    }

    void changedByOthersSinceIsAnErrorAndNothingIsSent()
    {
        Rig rig;
        rig.changeFirstName(u"Amy"_s);
        rig.somebodySets(u"Theirs"_s);
        const int writes = rig.api.server.count("PUT", UserPath);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        QTRY_COMPARE(rig.errors.size(), 1);
        QCOMPARE(rig.firstName(), u"Theirs"_s);
        QCOMPARE(rig.api.server.count("PUT", UserPath), writes);
        QVERIFY(rig.errors.constFirst().constFirst().toString().startsWith("Undoing"_L1));
    }

    void saysBeforeAndAfterWhatItCannotBringBack()
    {
        Rig rig;
        const QByteArray realm = "/admin/realms/acme";
        const QJsonObject role { { u"id"_s, u"r1"_s }, { u"name"_s, u"agent"_s },
            { u"attributes"_s, QJsonObject { { u"pinToken"_s, QJsonArray { u"1"_s } } } } };
        QJsonArray roles { role }; // these two under the server's lock
        bool there = true;
        rig.api.server.on("GET", realm + "/**", Reply::json(QJsonArray()));
        rig.api.server.on(
            "GET", realm + "/roles", [&](const SeenRequest&) { return Reply::json(roles); });
        rig.api.server.on("GET", realm + "/roles-by-id/r1", [&](const SeenRequest&) {
            return there ? Reply::json(role) : Reply::error(404, u"gone"_s);
        });
        rig.api.server.on("DELETE", realm + "/roles-by-id/r1", [&](const SeenRequest&) {
            there = false;
            roles = {};
            return Reply::noContent();
        });
        rig.api.server.on("POST", realm + "/roles", [&](const SeenRequest& request) {
            QJsonObject made = request.json().toObject();
            made.insert(u"id"_s, u"r2"_s);
            roles = { made };
            return Reply::created("/x/agent");
        });
        rig.carryOut(change::DeleteRole { rep::RoleRep(role) });
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        const QString lost = u"Attribute pinToken"_s;
        QVERIFY(ui::MessageBox::takeAsked().constFirst().text.endsWith(lost));
        QTRY_COMPARE(rig.finished.size(), 1);
        QCOMPARE(rig.errors.size(), 0);
        QVERIFY(rig.notices.constFirst().constFirst().toString().endsWith(lost));
    }

    void aRefusalIsToldAndUndoCanBeTriedAgain()
    {
        Rig rig;
        rig.changeFirstName(u"Amy"_s);
        rig.api.server.inject(test::Fault::Forbidden, { "PUT", UserPath });
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        QTRY_COMPARE(rig.errors.size(), 1);
        QCOMPARE(rig.firstName(), u"Amy"_s);
        QVERIFY(rig.notices.isEmpty());
        QTRY_VERIFY(rig.flow.canUndo());
        rig.api.server.clearFaults();
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        QTRY_COMPARE(rig.notices.size(), 1);
        QCOMPARE(rig.firstName(), u"Amina"_s);
    }

    void asksOnceHoweverOftenItIsPressed()
    {
        Rig rig;
        rig.changeFirstName(u"Amy"_s);
        rig.api.server.hold();
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        rig.flow.run();
        rig.flow.run();
        QCOMPARE(ui::MessageBox::takeAsked().size(), 1);
        rig.api.server.release();
        QTRY_COMPARE(rig.finished.size(), 1);
        QCOMPARE(rig.firstName(), u"Amina"_s);
    }

    void theServersStateAlreadyBeingTheEarlierOneIsSaid()
    {
        Rig rig;
        rig.changeFirstName(u"Amy"_s);
        rig.somebodySets(u"Amina"_s);
        const int writes = rig.api.server.count("PUT", UserPath);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
        rig.flow.run();
        QTRY_COMPARE(rig.finished.size(), 1);
        QCOMPARE(rig.notices.size(), 1);
        QVERIFY(rig.errors.isEmpty());
        QCOMPARE(rig.api.server.count("PUT", UserPath), writes);
    }

    void undoKeyGoesToTheFieldOnlyWhileSomethingIsUnsaved_data()
    {
        QTest::addColumn<bool>("unsaved");
        QTest::addColumn<bool>("inSearch");
        QTest::addColumn<bool>("undoesChange");
        QTest::newRow("nothing unsaved: the last change") << false << false << true;
        QTest::newRow("while editing: the typing") << true << false << false;
        QTest::newRow("in the search field: the typing") << false << true << false;
    }

    void undoKeyGoesToTheFieldOnlyWhileSomethingIsUnsaved()
    {
        QFETCH(bool, unsaved);
        QFETCH(bool, inSearch);
        QFETCH(bool, undoesChange);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* field = new QLineEdit;
        auto* search = new ui::SearchField;
        layout->addWidget(field);
        layout->addWidget(search);
        new ui::UndoKey(&window, [&] { return unsaved; });
        QShortcut undo(QKeySequence::Undo, &window);
        QSignalSpy undone(&undo, &QShortcut::activated);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QLineEdit* focused = inSearch ? search : field;
        focused->setFocus();
        QTest::keyClicks(focused, u"typed"_s);
        QTest::keyClick(focused, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), undoesChange ? 1 : 0);
        QCOMPARE(focused->text().isEmpty(), !undoesChange);
    }
};

QTEST_MAIN(TestUndoFlow)
#include "undoflow.moc"
