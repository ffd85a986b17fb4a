// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/profileform.h"

#include "support/widgetwalker.h"
#include "ui/widgets/labeledfield.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using Input = ProfileAttribute::Input;

namespace {

ProfileAttribute attribute(const QString& name, Input input = Input::Line)
{
    ProfileAttribute made;
    made.name = name;
    made.label = name;
    made.path = { u"attributes"_s, name };
    made.input = input;
    return made;
}

ProfileSchema every_input()
{
    ProfileSchema schema = ProfileSchema::basic();
    for (const Input input :
        { Input::Line, Input::Text, Input::Choice, Input::Choices, Input::Values }) {
        ProfileAttribute made = attribute(u"field %1"_s.arg(int(input)), input);
        made.options = { { u"a"_s, u"Anna"_s }, { u"b"_s, u"Berta"_s } };
        made.group = u"more"_s;
        schema.attributes.append(made);
    }
    schema.groups
        = { { u"more"_s, u"More"_s, u"About more."_s }, { u"unused"_s, u"Unused"_s, {} } };
    return schema;
}

} // namespace

class ProfileFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void every_field_stands_there_by_name();
    void an_unused_group_has_no_heading();
    void what_is_typed_is_in_the_draft();
    void the_same_schema_keeps_the_fields();
    void a_missing_value_is_marked();
    void read_only_says_why();
    void a_field_the_realm_locks_says_so();
    void a_long_value_stays_whole();
    void a_choice_that_need_not_be_made_can_be_taken_back();

private:
    QLineEdit* line(const QString& name)
    {
        return qobject_cast<QLineEdit*>(m_form->field(name)->field());
    }
    std::unique_ptr<change::EditSession> m_session;
    std::unique_ptr<FieldBinder> m_binder;
    std::unique_ptr<ProfileForm> m_form;
};

void ProfileFormTest::init()
{
    m_form.reset();
    m_session = std::make_unique<change::EditSession>();
    m_binder = std::make_unique<FieldBinder>(*m_session);
    m_form = std::make_unique<ProfileForm>(*m_binder);
    m_session->start({ { u"username"_s, u"amina"_s } });
}

void ProfileFormTest::every_field_stands_there_by_name()
{
    m_form->setSchema(every_input());
    m_form->show();
    for (const QString& name : { u"Username"_s, u"Email"_s, u"First name"_s, u"Last name"_s })
        QVERIFY2(support::findControl<QLineEdit>(*m_form, name), qPrintable(name));
    QVERIFY(support::findControl<QPlainTextEdit>(*m_form, u"field 1"_s));
    QVERIFY(support::findControl<QComboBox>(*m_form, u"field 2"_s));
    QVERIFY(support::findButton(*m_form, u"Anna"_s));
    QVERIFY(support::findButton(*m_form, u"Add field 4"_s));
    QCOMPARE(support::unnamedControls(*m_form), QStringList());
}

void ProfileFormTest::an_unused_group_has_no_heading()
{
    m_form->setSchema(every_input());
    const QStringList texts = support::visibleTexts(*m_form);
    QVERIFY(texts.contains(u"More"_s));
    QVERIFY(texts.contains(u"About more."_s));
    QVERIFY(!texts.contains(u"Unused"_s));
}

void ProfileFormTest::what_is_typed_is_in_the_draft()
{
    m_form->setSchema(every_input());
    QCOMPARE(line(u"username"_s)->text(), u"amina"_s);
    line(u"email"_s)->setText(u"a@b.example"_s);
    line(u"field 0"_s)->setText(u"x"_s);
    QCOMPARE(m_session->value({ u"email"_s }), QJsonValue(u"a@b.example"_s));
    QCOMPARE(
        m_session->value({ u"attributes"_s, u"field 0"_s }), QJsonValue(QJsonArray { u"x"_s }));
}

void ProfileFormTest::the_same_schema_keeps_the_fields()
{
    m_form->setSchema(ProfileSchema::basic());
    QSignalSpy rebuilt(m_form.get(), &ProfileForm::rebuilt);
    LabeledField* before = m_form->field(u"email"_s);
    m_form->setSchema(ProfileSchema::basic());
    QCOMPARE(m_form->field(u"email"_s), before);
    QCOMPARE(rebuilt.size(), 0);
    m_form->setSchema(every_input());
    QCOMPARE(rebuilt.size(), 1);
    QCOMPARE(line(u"username"_s)->text(), u"amina"_s);
}

void ProfileFormTest::a_missing_value_is_marked()
{
    m_form->setSchema(ProfileSchema::basic());
    QVERIFY(m_form->check());
    line(u"username"_s)->clear();
    QVERIFY(!m_form->check());
    QCOMPARE(m_form->field(u"username"_s)->error(), u"Enter a value."_s);
    QVERIFY(m_form->field(u"email"_s)->error().isEmpty());
}

void ProfileFormTest::read_only_says_why()
{
    m_form->setSchema(every_input());
    m_form->setReadOnly(u"You need the role manage-users for this."_s);
    QVERIFY(line(u"email"_s)->isReadOnly());
    QVERIFY(support::visibleTexts(*m_form).contains(u"You need the role manage-users for this."_s));
    m_form->setReadOnly({});
    QVERIFY(!line(u"email"_s)->isReadOnly());
}

void ProfileFormTest::a_field_the_realm_locks_says_so()
{
    ProfileSchema schema = ProfileSchema::basic();
    schema.attributes.first().readOnly = true;
    m_form->setSchema(schema);
    QVERIFY(line(u"username"_s)->isReadOnly());
    QVERIFY(!line(u"email"_s)->isReadOnly());
    QVERIFY(support::visibleTexts(*m_form).contains(
        u"This realm doesn't allow usernames to be changed."_s));
}

void ProfileFormTest::a_long_value_stays_whole()
{
    ProfileSchema schema = ProfileSchema::basic();
    schema.attributes.last().maxLength = 255;
    m_form->setSchema(schema);
    const QString text(10'000, u'x');
    line(u"lastName"_s)->setText(text);
    QCOMPARE(m_session->value({ u"lastName"_s }), QJsonValue(text));
}

void ProfileFormTest::a_choice_that_need_not_be_made_can_be_taken_back()
{
    m_form->setSchema(every_input());
    auto* combo = qobject_cast<QComboBox*>(m_form->field(u"field 2"_s)->field());
    QCOMPARE(combo->itemText(0), u"Not set"_s);
    combo->setCurrentIndex(2);
    Q_EMIT combo->activated(2);
    QCOMPARE(
        m_session->value({ u"attributes"_s, u"field 2"_s }), QJsonValue(QJsonArray { u"b"_s }));
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
    QVERIFY(!m_session->isDirty());
}

QTEST_MAIN(ProfileFormTest)
#include "profileform.moc"
