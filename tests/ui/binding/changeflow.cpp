// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/changeflow.h"

#include "support/widgetwalker.h"
#include "ui/binding/conflictdialog.h"
#include "ui/binding/outcomes.h"
#include "ui/dialogs/changepreviewdialog.h"
#include "ui/dialogs/messagebox.h"
#include "ui/objectrig.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using State = change::Outcome::State;

namespace {

constexpr auto Path = "/admin/realms/demo/users/u1";

QJsonObject amina(const QString& first)
{
    return { { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"firstName"_s, first },
        { u"email"_s, u"a@example.com"_s }, { u"enabled"_s, true }, { u"unknown"_s, 7 } };
}

change::EditUser edit(const QString& from, const QString& to)
{
    return { rep::UserRep(amina(from)), rep::UserRep(amina(to)) };
}

} // namespace

class ChangeFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void an_edit_is_sent_in_full_and_reported();
    void nothing_to_change_sends_nothing();
    void a_refusal_comes_in_the_servers_words();
    void a_conflict_is_asked_about_and_shown_before_it_is_sent();
    void a_conflict_left_open_sends_nothing();
    void production_is_always_shown_first();
    void a_preview_on_request_can_be_cancelled();
    void a_destructive_change_asks_once();
    void a_destructive_change_refused_sends_nothing();
    void one_change_at_a_time();
    void several_stop_at_the_first_that_fails();
    void a_dialog_reports_its_failures_itself();
    void everything_may_end_while_a_write_is_on_its_way();

private:
    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        [&] { QTRY_VERIFY(found = m_window->findChild<Dialog*>()); }();
        return found;
    }
    /// The write arrives, and from then on the server shows this.
    void arrives(const QString& first);
    QJsonObject sent() const;

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ChangeFlow> m_flow;
    QList<change::Outcome> m_outcomes;
    std::function<void(const change::Outcome&)> m_done;
};

void ChangeFlowTest::init()
{
    m_rig = std::make_unique<test::ObjectRig>();
    m_rig->answers["users/u1"] = amina(u"Amina"_s);
    m_rig->api.server.on("PUT", Path, test::Reply::noContent());
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_flow = std::make_unique<ChangeFlow>(m_rig->context, m_window.get());
    m_outcomes.clear();
    m_done = [this](const change::Outcome& outcome) { m_outcomes.append(outcome); };
    MessageBox::takeAsked();
}

void ChangeFlowTest::cleanup()
{
    m_flow.reset();
    m_window.reset();
    m_rig.reset();
}

void ChangeFlowTest::arrives(const QString& first)
{
    QTRY_COMPARE(m_rig->api.server.count("PUT", Path), 1);
    m_rig->answers["users/u1"] = amina(first);
    m_rig->api.server.release();
}

QJsonObject ChangeFlowTest::sent() const
{
    for (const test::SeenRequest& request : m_rig->api.server.requests()) {
        if (request.verb == "PUT")
            return request.json().toObject();
    }
    return {};
}

void ChangeFlowTest::an_edit_is_sent_in_full_and_reported()
{
    QSignalSpy notices(m_flow.get(), &ChangeFlow::noticeRaised);
    m_rig->api.server.hold();
    m_flow->run(edit(u"Amina"_s, u"Mina"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    QVERIFY(m_flow->isRunning());
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::Done);
    QCOMPARE(sent().value(u"firstName"_s).toString(), u"Mina"_s);
    QCOMPARE(sent().value(u"email"_s).toString(), u"a@example.com"_s);
    QCOMPARE(sent().value(u"unknown"_s).toInt(), 7);
    QCOMPARE(notices.first().first().toString(), u"User amina was saved."_s);
    QVERIFY(!m_flow->isRunning());
}

void ChangeFlowTest::nothing_to_change_sends_nothing()
{
    m_flow->run(edit(u"Amina"_s, u"Amina"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::Unchanged);
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
}

void ChangeFlowTest::a_refusal_comes_in_the_servers_words()
{
    QSignalSpy errors(m_flow.get(), &ChangeFlow::errorRaised);
    m_rig->api.server.on("PUT", Path, test::Reply::error(400, u"No such luck"_s));
    m_flow->run(edit(u"Amina"_s, u"Mina"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::NotApplied);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().at(0).toString(), u"Saving the user amina"_s);
    QVERIFY(describe(errors.first().at(1).value<ApiError>()).contains(u"No such luck"_s));
}

void ChangeFlowTest::a_conflict_is_asked_about_and_shown_before_it_is_sent()
{
    m_rig->answers["users/u1"] = amina(u"Theirs"_s);
    m_flow->run(edit(u"Amina"_s, u"Mine"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    auto* conflict = dialog<ConflictDialog>();
    support::findButton(*conflict, u"Keep mine"_s)->click();
    m_rig->api.server.hold();
    conflict->verbButton()->click();
    auto* preview = dialog<ChangePreviewDialog>();
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
    QVERIFY(preview->verbButton()->isEnabled());
    preview->verbButton()->click();
    arrives(u"Mine"_s);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::Done);
    QCOMPARE(sent().value(u"firstName"_s).toString(), u"Mine"_s);
}

void ChangeFlowTest::a_conflict_left_open_sends_nothing()
{
    m_rig->answers["users/u1"] = amina(u"Theirs"_s);
    m_flow->run(edit(u"Amina"_s, u"Mine"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    dialog<ConflictDialog>()->reject();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::NotApplied);
    QVERIFY(!m_outcomes.first().error);
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
}

void ChangeFlowTest::production_is_always_shown_first()
{
    m_rig->context.production = true;
    m_rig->context.environmentName = u"PRODUCTION"_s;
    m_flow->run(edit(u"Amina"_s, u"Mina"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    auto* preview = dialog<ChangePreviewDialog>();
    QVERIFY(preview->verbButton()->text().contains(u"PRODUCTION"_s));
    QCOMPARE(support::unnamedControls(*preview), QStringList());
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
    m_rig->api.server.hold();
    preview->verbButton()->click();
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::Done);
    QTRY_VERIFY(!m_window->findChild<ChangePreviewDialog*>());
}

void ChangeFlowTest::a_preview_on_request_can_be_cancelled()
{
    m_flow->run(edit(u"Amina"_s, u"Mina"_s), ChangeFlow::Preview::Always, m_done);
    dialog<ChangePreviewDialog>()->reject();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(!succeeded(m_outcomes.first()));
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
}

void ChangeFlowTest::a_destructive_change_asks_once()
{
    MessageBox::setNextAnswer(MessageBox::Answer::Accept);
    m_rig->api.server.hold();
    m_flow->runDestructive(edit(u"Amina"_s, u"Mina"_s),
        { u"Rename?"_s, u"amina gets another name."_s, u"Rename user"_s }, m_done);
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::Done);
    const QList<MessageBox::Asked> asked = MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().verb, u"Rename user"_s);
    QVERIFY(asked.first().text.startsWith(u"amina gets another name."_s));
    QVERIFY(!m_window->findChild<ChangePreviewDialog*>());
}

void ChangeFlowTest::a_destructive_change_refused_sends_nothing()
{
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    m_flow->runDestructive(edit(u"Amina"_s, u"Mina"_s),
        { u"Rename?"_s, u"amina gets another name."_s, u"Rename user"_s }, m_done);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(!m_outcomes.first().error);
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
}

void ChangeFlowTest::one_change_at_a_time()
{
    m_flow->run(edit(u"Amina"_s, u"Mina"_s), ChangeFlow::Preview::Always, m_done);
    m_flow->run(edit(u"Amina"_s, u"Mini"_s), ChangeFlow::Preview::Always, m_done);
    QVERIFY(m_outcomes.isEmpty());
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(m_outcomes.first().error);
    dialog<ChangePreviewDialog>()->reject();
    QTRY_COMPARE(m_outcomes.size(), 2);
}

void ChangeFlowTest::several_stop_at_the_first_that_fails()
{
    m_rig->answers["users/u2"] = amina(u"Other"_s);
    m_rig->api.server.on("PUT", Path, test::Reply::error(400, u"No"_s));
    change::EditUser second = edit(u"Other"_s, u"Never"_s);
    second.base.set(rep::UserRep::Id, u"u2"_s);
    second.draft.set(rep::UserRep::Id, u"u2"_s);
    m_flow->runEach({ edit(u"Amina"_s, u"Mina"_s), second }, m_done);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().state, State::NotApplied);
    QCOMPARE(m_rig->api.server.count("PUT"), 1);
}

void ChangeFlowTest::a_dialog_reports_its_failures_itself()
{
    QSignalSpy errors(m_flow.get(), &ChangeFlow::errorRaised);
    m_rig->api.server.on("PUT", Path, test::Reply::error(400, u"No such luck"_s));
    QWidget dialog(m_window.get());
    m_flow->runFrom(&dialog, edit(u"Amina"_s, u"Mina"_s), m_done);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QVERIFY(m_outcomes.first().error);
    QCOMPARE(errors.size(), 0);
}

void ChangeFlowTest::everything_may_end_while_a_write_is_on_its_way()
{
    m_rig->api.server.hold();
    m_flow->run(edit(u"Amina"_s, u"Mina"_s), ChangeFlow::Preview::WhenNeeded, m_done);
    QTRY_COMPARE(m_rig->api.server.count("PUT", Path), 1);
    m_rig->api.server.release();
    cleanup();
    QVERIFY(m_outcomes.isEmpty()); // nobody is left to be told
}

QTEST_MAIN(ChangeFlowTest)
#include "changeflow.moc"
