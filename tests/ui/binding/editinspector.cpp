// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/editinspector.h"

#include "ui/binding/bindingrig.h"
#include "ui/binding/personinspector.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

/// What is shown of one object, and what happens to an edit of it before it is saved.
class EditInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void while_reading_no_form_is_shown();
    void a_failed_reading_says_why_and_can_be_repeated();
    void a_failed_second_reading_keeps_the_form_and_says_so();
    void a_late_answer_of_the_object_before_is_not_shown();
    void a_closed_inspector_takes_no_answer();
    void a_gone_object_is_named_even_if_the_first_listener_closes();
    void edits_are_counted_and_taken_back();
    void typing_what_was_there_is_no_edit();
    void an_edit_survives_a_fresh_reading();
    void an_edit_of_both_names_the_field();
    void another_object_drops_edit_and_messages();
    void offline_keeps_the_edit_and_says_why_it_waits();
    void back_online_everything_is_read_again();
    void what_can_not_be_changed_says_why();
    void a_long_name_with_markup_is_one_line_of_text();
    void everything_has_a_name();

private:
    void open();
    QStringList messages() const;
    QAbstractButton* find(const QString& name) { return support::findButton(*m_person, name); }

    std::unique_ptr<test::BindingRig> m_rig;
    std::unique_ptr<test::PersonInspector> m_person;
};

void EditInspectorTest::init()
{
    m_rig = std::make_unique<test::BindingRig>();
    m_rig->answers["users/u1"] = test::person(u"u1"_s, u"amina"_s, u"Amina"_s);
    m_rig->answers["users/u2"] = test::person(u"u2"_s, u"bilal"_s, u"Bilal"_s);
    m_person = std::make_unique<test::PersonInspector>(m_rig->context, m_rig->flow);
    m_person->resize(400, 700);
    m_person->setVisible(true);
}

void EditInspectorTest::cleanup()
{
    m_person.reset();
    m_rig.reset();
}

void EditInspectorTest::open()
{
    m_person->open(u"u1"_s, u"amina"_s);
    QTRY_VERIFY(m_person->isLoaded());
}

QStringList EditInspectorTest::messages() const
{
    QStringList texts;
    const QList<MessageBar*> bars = m_person->messages()->bars();
    for (const MessageBar* bar : bars)
        texts.append(bar->text());
    return texts;
}

void EditInspectorTest::while_reading_no_form_is_shown()
{
    m_rig->source.hold();
    m_person->open(u"u1"_s, u"amina"_s);
    QVERIFY(test::said(*m_person).contains(u"amina"_s));
    QTRY_VERIFY(!m_person->first->isVisible());
    QVERIFY(test::showsSkeleton(*m_person));
    QVERIFY(!m_person->isLoaded());
    QSignalSpy loaded(m_person.get(), &EditInspector::loaded);
    m_rig->source.release();
    QCOMPARE(loaded.size(), 1);
    QVERIFY(m_person->first->isVisible());
    QCOMPARE(m_person->typed(), u"Amina"_s);
}

void EditInspectorTest::a_failed_reading_says_why_and_can_be_repeated()
{
    m_rig->failWith(ApiError::Kind::Server, 500);
    m_person->open(u"u1"_s, u"amina"_s);
    QTRY_VERIFY(test::said(*m_person).contains(u"This could not be read"_s));
    QVERIFY(test::said(*m_person).contains(u"GET https://keycloak.test/auth"_s));
    QVERIFY(!m_person->first->isVisible());
    QVERIFY(!m_person->isLoaded());
    m_rig->source.failWith({});
    test::button(*m_person, u"Try again"_s)->click();
    QTRY_VERIFY(m_person->isLoaded());
    QVERIFY(m_person->first->isVisible());
}

void EditInspectorTest::a_failed_second_reading_keeps_the_form_and_says_so()
{
    open();
    m_person->type(u"Mina"_s);
    m_rig->failWith(ApiError::Kind::Server, 500);
    m_person->reload();
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY(messages().first().contains(u"may be old"_s));
    QVERIFY(m_person->first->isVisible());
    QCOMPARE(m_person->typed(), u"Mina"_s);
    m_person->reload(); // said once only
    QTRY_COMPARE(m_rig->source.count("/users/u1"), 3);
    QTRY_COMPARE(messages().size(), 1);
    m_rig->source.failWith({});
    m_person->reload();
    QTRY_COMPARE(messages(), QStringList());
}

void EditInspectorTest::a_late_answer_of_the_object_before_is_not_shown()
{
    m_rig->source.hold();
    m_person->open(u"u1"_s, u"amina"_s);
    m_person->open(u"u2"_s, u"bilal"_s);
    QSignalSpy loaded(m_person.get(), &EditInspector::loaded);
    m_rig->source.release();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(m_person->typed(), u"Bilal"_s);
    QCOMPARE(m_person->objectId(), u"u2"_s);
}

void EditInspectorTest::a_closed_inspector_takes_no_answer()
{
    m_rig->source.hold();
    m_person->open(u"u1"_s, u"amina"_s);
    m_person->close();
    QVERIFY(m_rig->source.waiting().isEmpty());
    QVERIFY(m_person->objectId().isEmpty());
    m_person->reload();
    QVERIFY(m_rig->source.waiting().isEmpty());
}

void EditInspectorTest::a_gone_object_is_named_even_if_the_first_listener_closes()
{
    open();
    connect(m_person.get(), &EditInspector::objectGone, m_person.get(), &EditInspector::close);
    QSignalSpy gone(m_person.get(), &EditInspector::objectGone);
    m_rig->answers.remove("users/u1");
    m_person->reload();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().toString(), u"u1"_s);
}

void EditInspectorTest::edits_are_counted_and_taken_back()
{
    open();
    QVERIFY(!test::said(*m_person).contains(u"unsaved"_s));
    QSignalSpy unsaved(m_person.get(), &EditInspector::unsavedChanged);
    m_person->type(u"Mina"_s);
    QVERIFY(test::said(*m_person).contains(u"1 unsaved change"_s));
    test::PersonInspector::line(m_person->email)->setText(u"m@example.com"_s);
    QVERIFY(test::said(*m_person).contains(u"2 unsaved changes"_s));
    QVERIFY(m_person->first->isChanged());
    QCOMPARE(unsaved.size(), 1);
    m_person->revertButton()->click();
    QCOMPARE(unsaved.size(), 2);
    QCOMPARE(m_person->typed(), u"Amina"_s);
    QVERIFY(!m_person->first->isChanged());
    QVERIFY(!test::said(*m_person).contains(u"unsaved"_s));
}

void EditInspectorTest::typing_what_was_there_is_no_edit()
{
    open();
    m_person->type(u"Mina"_s);
    m_person->type(u"Amina"_s);
    QVERIFY(!m_person->hasUnsavedChanges());
    QVERIFY(!find(u"Save"_s));
}

void EditInspectorTest::an_edit_survives_a_fresh_reading()
{
    open();
    m_person->type(u"Mina"_s);
    QJsonObject fresh = test::person(u"u1"_s, u"amina2"_s, u"Amina"_s);
    fresh[u"email"_s] = u"new@example.com"_s;
    m_rig->answers["users/u1"] = fresh;
    m_person->reload();
    QTRY_VERIFY(test::said(*m_person).contains(u"amina2"_s));
    QCOMPARE(m_person->typed(), u"Mina"_s);
    QCOMPARE(test::PersonInspector::line(m_person->email)->text(), u"new@example.com"_s);
    QCOMPARE(m_person->unsavedCount(), 1);
    QCOMPARE(messages(), QStringList());
}

void EditInspectorTest::an_edit_of_both_names_the_field()
{
    open();
    m_person->type(u"Mine"_s);
    m_rig->answers["users/u1"] = test::person(u"u1"_s, u"amina"_s, u"Theirs"_s);
    m_person->reload();
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY(messages().first().contains(u"both of you changed: First name."_s));
    QCOMPARE(m_person->typed(), u"Mine"_s);
    m_person->revert();
    QCOMPARE(messages(), QStringList());
    QCOMPARE(m_person->typed(), u"Theirs"_s);
}

void EditInspectorTest::another_object_drops_edit_and_messages()
{
    open();
    m_person->type(u"Mina"_s);
    m_rig->failWith(ApiError::Kind::Network, 0);
    m_person->reload();
    QTRY_COMPARE(messages().size(), 1);
    m_rig->source.failWith({});
    QSignalSpy unsaved(m_person.get(), &EditInspector::unsavedChanged);
    m_person->open(u"u2"_s, u"bilal"_s);
    QCOMPARE(unsaved.last().first().toBool(), false);
    QCOMPARE(messages(), QStringList());
    QTRY_COMPARE(m_person->typed(), u"Bilal"_s);
    QCOMPARE(m_person->unsavedCount(), 0);
}

void EditInspectorTest::offline_keeps_the_edit_and_says_why_it_waits()
{
    open();
    m_person->type(u"Mina"_s);
    m_person->setOnline(false);
    for (const QString& name : { u"Save"_s, u"Review…"_s }) {
        QVERIFY2(!find(name)->isEnabled(), qPrintable(name));
        QVERIFY(find(name)->accessibleDescription().contains(u"can't be reached"_s));
    }
    QVERIFY(m_person->readOnly.isEmpty()); // typing goes on
    QVERIFY(m_person->blocked.contains(u"can't be reached"_s));
    std::optional<bool> saved;
    m_person->save([&](bool done) { saved = done; });
    QCOMPARE(saved, std::optional(false));
    QVERIFY(!m_rig->flow.isRunning());
    QCOMPARE(m_person->typed(), u"Mina"_s);
}

void EditInspectorTest::back_online_everything_is_read_again()
{
    open();
    m_person->setOnline(true); // was it before
    QCOMPARE(m_person->pagesRead, 0);
    m_person->setOnline(false);
    m_rig->answers["users/u1"] = test::person(u"u1"_s, u"amina"_s, u"Theirs"_s);
    m_person->setOnline(true);
    QCOMPARE(m_person->pagesRead, 1);
    QVERIFY(m_person->blocked.isEmpty());
    QTRY_COMPARE(m_person->typed(), u"Theirs"_s);
}

void EditInspectorTest::what_can_not_be_changed_says_why()
{
    m_person->notAllowed = u"You need the role manage-users for this."_s;
    open();
    QCOMPARE(m_person->readOnly, m_person->notAllowed);
    QCOMPARE(m_person->blocked, m_person->notAllowed);
    m_person->notAllowed.clear();
    m_person->updateRights();
    QVERIFY(m_person->readOnly.isEmpty());
    QVERIFY(m_person->blocked.isEmpty());
}

void EditInspectorTest::a_long_name_with_markup_is_one_line_of_text()
{
    const QString odd = u"<b>x</b>\n"_s + QString(5000, u'y');
    m_rig->answers["users/u1"] = test::person(u"u1"_s, odd);
    m_person->open(u"u1"_s, odd);
    QTRY_VERIFY(m_person->isLoaded());
    const auto labels = m_person->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->text().size() <= 200);
    }
    QVERIFY(test::said(*m_person).contains(u"<b>x</b> yy"_s));
    QVERIFY(m_person->minimumSizeHint().width() <= 400);
}

void EditInspectorTest::everything_has_a_name()
{
    open();
    m_person->type(u"Mina"_s);
    QCOMPARE(support::unnamedControls(*m_person), QStringList());
}

QTEST_MAIN(EditInspectorTest)
#include "editinspector.moc"
