// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/widgetwalker.h"
#include "ui/binding/bindingrig.h"
#include "ui/binding/conflictdialog.h"
#include "ui/binding/personinspector.h"
#include "ui/dialogs/changepreviewdialog.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Path = "/admin/realms/demo/users/u1";

QJsonObject amina(const QString& first)
{
    return test::person(u"u1"_s, u"amina"_s, first);
}

} // namespace

/// An edit on its way to the server: nothing typed gets lost, whatever comes back.
class EditInspectorSavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saving_sends_the_edit_and_leaves_nothing_unsaved();
    void what_is_typed_meanwhile_stays_an_edit();
    void nothing_to_save_is_saved_at_once();
    void a_mistake_in_the_form_sends_nothing();
    void an_objection_stands_at_its_field();
    void a_conflict_left_open_keeps_the_edit();
    void a_conflict_settled_for_theirs_shows_theirs();
    void an_unknown_outcome_keeps_the_edit_and_says_look_first();
    void another_outcome_names_the_field_and_keeps_the_edit();
    void review_shows_what_would_be_sent();
    void another_change_makes_saving_wait();
    void an_edit_of_the_next_object_is_left_alone();

private:
    void edit(const QString& first);
    void save();
    /// The write has arrived, from now on the server shows this, and answers.
    void arrives(const QString& first);
    int sent() const { return m_rig->api.server.count("PUT", Path); }
    QAbstractButton* find(const QString& name) { return support::findButton(*m_person, name); }

    std::unique_ptr<test::BindingRig> m_rig;
    std::unique_ptr<test::PersonInspector> m_person;
    std::optional<bool> m_saved;
};

void EditInspectorSavingTest::init()
{
    m_saved.reset();
    m_rig = std::make_unique<test::BindingRig>();
    m_rig->answers["users/u1"] = amina(u"Amina"_s);
    m_rig->answers["users/u2"] = test::person(u"u2"_s, u"bilal"_s, u"Bilal"_s);
    m_rig->api.server.on("PUT", Path, test::Reply::noContent());
    m_rig->engine.setSecondLook(std::chrono::milliseconds(0));
    m_rig->window.show();
    m_person = std::make_unique<test::PersonInspector>(m_rig->context, m_rig->flow);
    m_person->setVisible(true);
    m_person->open(u"u1"_s, u"amina"_s);
    QTRY_VERIFY(m_person->isLoaded());
}

void EditInspectorSavingTest::cleanup()
{
    m_rig->api.server.release();
    m_person.reset();
    m_rig.reset();
}

void EditInspectorSavingTest::edit(const QString& first)
{
    m_person->type(first);
    QVERIFY(m_person->hasUnsavedChanges());
}

void EditInspectorSavingTest::save()
{
    m_person->save([this](bool saved) { m_saved = saved; });
}

void EditInspectorSavingTest::arrives(const QString& first)
{
    QTRY_COMPARE(sent(), 1);
    m_rig->answers["users/u1"] = amina(first);
    m_rig->api.server.release();
}

void EditInspectorSavingTest::saving_sends_the_edit_and_leaves_nothing_unsaved()
{
    edit(u"Mina"_s);
    m_rig->api.server.hold();
    save();
    QVERIFY(test::said(*m_person).contains(u"Saving…"_s));
    QVERIFY(!find(u"Save"_s)->isEnabled());
    QVERIFY(!find(u"Revert"_s)->isEnabled());
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_saved, std::optional(true));
    QVERIFY(!m_person->hasUnsavedChanges());
    QVERIFY(!find(u"Save"_s));
    QCOMPARE(m_person->typed(), u"Mina"_s);
    QVERIFY(!m_person->first->isChanged());
}

void EditInspectorSavingTest::what_is_typed_meanwhile_stays_an_edit()
{
    edit(u"Mina"_s);
    m_rig->api.server.hold();
    save();
    QTRY_COMPARE(sent(), 1);
    m_person->type(u"Later"_s);
    m_rig->source.forgetAsked();
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_saved, std::optional(true));
    QCOMPARE(m_person->typed(), u"Later"_s);
    QCOMPARE(m_person->unsavedCount(), 1);
    m_person->revert();
    QCOMPARE(m_person->typed(), u"Mina"_s);
}

void EditInspectorSavingTest::nothing_to_save_is_saved_at_once()
{
    save();
    QCOMPARE(m_saved, std::optional(true));
    QVERIFY(!m_rig->flow.isRunning());
}

void EditInspectorSavingTest::a_mistake_in_the_form_sends_nothing()
{
    edit(u"Mina"_s);
    m_person->mistaken = true;
    save();
    QCOMPARE(m_saved, std::optional(false));
    QVERIFY(!m_rig->flow.isRunning());
    QVERIFY(m_person->hasUnsavedChanges());
}

void EditInspectorSavingTest::an_objection_stands_at_its_field()
{
    m_rig->api.server.on("PUT", Path,
        test::Reply::json(QJsonObject { { u"field"_s, u"firstName"_s },
                              { u"errorMessage"_s, u"error-invalid-length"_s },
                              { u"params"_s, QJsonArray { u"firstName"_s, 0, 255 } } },
            400));
    edit(u"Mina"_s);
    save();
    QTRY_COMPARE(m_saved, std::optional(false));
    QVERIFY(!m_person->first->error().isEmpty());
    QVERIFY(m_person->email->error().isEmpty());
    QCOMPARE(m_person->typed(), u"Mina"_s);
    QVERIFY(find(u"Save"_s)->isEnabled());
    m_person->revert();
    QVERIFY(m_person->first->error().isEmpty());
}

void EditInspectorSavingTest::a_conflict_left_open_keeps_the_edit()
{
    edit(u"Mine"_s);
    m_rig->answers["users/u1"] = amina(u"Theirs"_s);
    save();
    m_rig->dialog<ConflictDialog>()->reject();
    QTRY_COMPARE(m_saved, std::optional(false));
    QCOMPARE(m_person->typed(), u"Mine"_s);
    QVERIFY(m_person->hasUnsavedChanges());
    QVERIFY(find(u"Save"_s)->isEnabled());
    QCOMPARE(sent(), 0);
}

void EditInspectorSavingTest::a_conflict_settled_for_theirs_shows_theirs()
{
    edit(u"Mine"_s);
    m_rig->answers["users/u1"] = amina(u"Theirs"_s);
    save();
    auto* conflict = m_rig->dialog<ConflictDialog>();
    support::findButton(*conflict, u"Keep theirs"_s)->click();
    conflict->verbButton()->click();
    QTRY_COMPARE(m_saved, std::optional(true));
    QTRY_COMPARE(m_person->typed(), u"Theirs"_s);
    QVERIFY(!m_person->hasUnsavedChanges());
    QCOMPARE(sent(), 0);
}

void EditInspectorSavingTest::an_unknown_outcome_keeps_the_edit_and_says_look_first()
{
    QSignalSpy errors(&m_rig->flow, &ChangeFlow::errorRaised);
    edit(u"Mina"_s);
    m_rig->api.server.hold();
    save();
    QTRY_COMPARE(sent(), 1);
    m_rig->failWith(ApiError::Kind::Server, 500); // the reading back
    m_rig->api.server.release();
    QTRY_COMPARE(m_saved, std::optional(false));
    QCOMPARE(m_person->typed(), u"Mina"_s);
    QVERIFY(m_person->hasUnsavedChanges());
    QCOMPARE(errors.size(), 1);
    const QString text = describe(errors.first().at(1).value<ApiError>());
    QVERIFY2(text.contains(u"look before trying again"_s), qPrintable(text));
    // Once it can be read, the edit turns out to be there.
    m_rig->source.failWith({});
    m_rig->answers["users/u1"] = amina(u"Mina"_s);
    m_person->reload();
    QTRY_VERIFY(!m_person->hasUnsavedChanges());
}

void EditInspectorSavingTest::another_outcome_names_the_field_and_keeps_the_edit()
{
    QSignalSpy errors(&m_rig->flow, &ChangeFlow::errorRaised);
    edit(u"Mina"_s);
    m_rig->api.server.hold();
    save();
    arrives(u"MINA"_s); // the server's own idea
    QTRY_COMPARE(m_saved, std::optional(false));
    const QString text = describe(errors.first().at(1).value<ApiError>());
    QVERIFY2(text.contains(u"First name"_s), qPrintable(text));
    QTRY_COMPARE(m_person->messages()->bars().size(), 1);
    QCOMPARE(m_person->typed(), u"Mina"_s);
    m_person->revert();
    QCOMPARE(m_person->typed(), u"MINA"_s);
}

void EditInspectorSavingTest::review_shows_what_would_be_sent()
{
    edit(u"Mina"_s);
    find(u"Review…"_s)->click();
    auto* preview = m_rig->dialog<ChangePreviewDialog>();
    QCOMPARE(sent(), 0);
    preview->reject();
    QTRY_VERIFY(!m_rig->flow.isRunning());
    QVERIFY(m_person->hasUnsavedChanges());
    QVERIFY(find(u"Review…"_s)->isEnabled());
    QVERIFY(find(u"Save"_s)->isEnabled());
}

void EditInspectorSavingTest::another_change_makes_saving_wait()
{
    edit(u"Mina"_s);
    const rep::UserRep bilal(test::person(u"u2"_s, u"bilal"_s, u"Bilal"_s));
    rep::UserRep renamed = bilal;
    renamed.set(rep::UserRep::FirstName, u"B"_s);
    m_rig->flow.run(change::EditUser { bilal, renamed }, ChangeFlow::Preview::Always, {});
    for (const QString& name : { u"Save"_s, u"Review…"_s }) {
        QVERIFY(!find(name)->isEnabled());
        QCOMPARE(find(name)->accessibleDescription(), u"A change is being saved."_s);
    }
    save(); // by the shortcut
    QCOMPARE(m_saved, std::optional(false));
    m_rig->dialog<ChangePreviewDialog>()->reject();
    QVERIFY(find(u"Save"_s)->isEnabled());
    QVERIFY(m_person->hasUnsavedChanges());
}

void EditInspectorSavingTest::an_edit_of_the_next_object_is_left_alone()
{
    edit(u"Mina"_s);
    m_rig->api.server.hold();
    save();
    QTRY_COMPARE(sent(), 1);
    m_person->open(u"u2"_s, u"bilal"_s);
    QTRY_COMPARE(m_person->typed(), u"Bilal"_s);
    edit(u"Other"_s);
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_saved, std::optional(true));
    QCOMPARE(m_person->objectId(), u"u2"_s);
    QCOMPARE(m_person->typed(), u"Other"_s);
    QCOMPARE(m_person->unsavedCount(), 1);
    QVERIFY(find(u"Save"_s)->isEnabled());
}

QTEST_MAIN(EditInspectorSavingTest)
#include "editinspectorsaving.moc"
