// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/fieldbinder.h"

#include "ui/binding/listeditors.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject Base { { u"firstName"_s, u"Amina"_s }, { u"enabled"_s, true },
    { u"config"_s, QJsonObject { { u"pkce"_s, u"true"_s } } },
    { u"attributes"_s,
        QJsonObject {
            { u"team"_s, QJsonArray { u"sales"_s } }, { u"declared"_s, QJsonArray { u"x"_s } } } },
    { u"unknown"_s, 7 } };

} // namespace

class FieldBinderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_base_fills_the_fields();
    void typing_goes_into_the_draft_and_marks_the_field();
    void typing_the_old_value_again_is_no_change();
    void an_absent_member_stays_absent_while_its_field_is_empty();
    void an_emptied_member_is_sent_empty();
    void the_first_of_a_list_is_replaced_and_removed();
    void numbers_are_numbers();
    void switches_are_booleans_or_texts();
    void a_choice_gives_its_data();
    void a_value_that_is_no_choice_is_kept();
    void lists_are_arrays();
    void keys_of_others_are_not_touched();
    void a_fresh_base_keeps_what_was_typed();
    void errors_stand_at_their_fields();
    void without_marking_nothing_is_marked();
    void a_dead_widget_is_forgotten();

private:
    LabeledField* line(const QStringList& path, FieldBinder::Form form = FieldBinder::Form::Text);
    static QLineEdit* edit(LabeledField* field) { return qobject_cast<QLineEdit*>(field->field()); }

    std::unique_ptr<change::EditSession> m_session;
    std::unique_ptr<FieldBinder> m_binder;
    std::vector<std::unique_ptr<QWidget>> m_widgets;
};

void FieldBinderTest::init()
{
    m_binder.reset();
    m_widgets.clear();
    m_session = std::make_unique<change::EditSession>();
    m_binder = std::make_unique<FieldBinder>(*m_session);
}

LabeledField* FieldBinderTest::line(const QStringList& path, FieldBinder::Form form)
{
    auto* field = new LabeledField(path.last(), new QLineEdit);
    m_widgets.emplace_back(field);
    m_binder->bindLine(path, field, form);
    return field;
}

void FieldBinderTest::a_base_fills_the_fields()
{
    LabeledField* before = line({ u"firstName"_s });
    m_session->start(Base);
    LabeledField* after = line({ u"attributes"_s, u"team"_s }, FieldBinder::Form::FirstOfList);
    QCOMPARE(edit(before)->text(), u"Amina"_s);
    QCOMPARE(edit(after)->text(), u"sales"_s);
    QVERIFY(!m_session->isDirty());
}

void FieldBinderTest::typing_goes_into_the_draft_and_marks_the_field()
{
    LabeledField* field = line({ u"firstName"_s });
    m_session->start(Base);
    QTest::keyClicks(edit(field), u"!"_s);
    QCOMPARE(m_session->value({ u"firstName"_s }), QJsonValue(u"Amina!"_s));
    QVERIFY(field->isChanged());
    QCOMPARE(m_session->draft().value(u"unknown"_s), QJsonValue(7));
    m_session->revert();
    QCOMPARE(edit(field)->text(), u"Amina"_s);
    QVERIFY(!field->isChanged());
}

void FieldBinderTest::typing_the_old_value_again_is_no_change()
{
    LabeledField* field = line({ u"firstName"_s });
    m_session->start(Base);
    QTest::keyClicks(edit(field), u"!"_s);
    QTest::keyClick(edit(field), Qt::Key_Backspace);
    QVERIFY(!m_session->isDirty());
    QVERIFY(!field->isChanged());
}

void FieldBinderTest::an_absent_member_stays_absent_while_its_field_is_empty()
{
    LabeledField* field = line({ u"email"_s });
    m_session->start(Base);
    QTest::keyClicks(edit(field), u"a"_s);
    QVERIFY(m_session->isDirty());
    QTest::keyClick(edit(field), Qt::Key_Backspace);
    QCOMPARE(m_session->draft(), Base);
}

void FieldBinderTest::an_emptied_member_is_sent_empty()
{
    LabeledField* field = line({ u"firstName"_s });
    m_session->start(Base);
    edit(field)->clear();
    QCOMPARE(m_session->value({ u"firstName"_s }), QJsonValue(QString(u""_s)));
}

void FieldBinderTest::the_first_of_a_list_is_replaced_and_removed()
{
    LabeledField* field = line({ u"attributes"_s, u"team"_s }, FieldBinder::Form::FirstOfList);
    m_session->start(Base);
    edit(field)->setText(u"night"_s);
    QCOMPARE(
        m_session->value({ u"attributes"_s, u"team"_s }), QJsonValue(QJsonArray { u"night"_s }));
    edit(field)->clear();
    QVERIFY(m_session->value({ u"attributes"_s, u"team"_s }).isUndefined());
    QCOMPARE(
        m_session->value({ u"attributes"_s, u"declared"_s }), QJsonValue(QJsonArray { u"x"_s }));
}

void FieldBinderTest::numbers_are_numbers()
{
    LabeledField* field = line({ u"unknown"_s }, FieldBinder::Form::Number);
    m_session->start(Base);
    QCOMPARE(edit(field)->text(), u"7"_s);
    edit(field)->setText(u"12"_s);
    QCOMPARE(m_session->value({ u"unknown"_s }), QJsonValue(12));
}

void FieldBinderTest::switches_are_booleans_or_texts()
{
    ToggleRow enabled(u"Enabled"_s);
    QCheckBox pkce(u"PKCE"_s);
    m_binder->bindToggle({ u"enabled"_s }, &enabled);
    m_binder->bindCheck({ u"config"_s, u"pkce"_s }, &pkce, FieldBinder::Switch::Text);
    m_session->start(Base);
    QVERIFY(enabled.isChecked());
    QVERIFY(pkce.isChecked());
    enabled.toggle()->click();
    pkce.click();
    QCOMPARE(m_session->value({ u"enabled"_s }), QJsonValue(false));
    QCOMPARE(m_session->value({ u"config"_s, u"pkce"_s }), QJsonValue(u"false"_s));
    pkce.click();
    enabled.toggle()->click();
    QVERIFY(!m_session->isDirty());
}

void FieldBinderTest::a_choice_gives_its_data()
{
    auto* combo = new QComboBox;
    combo->addItem(u"Sales"_s, u"sales"_s);
    combo->addItem(u"Night shift"_s, u"night"_s);
    LabeledField field(u"Team"_s, combo);
    m_binder->bindChoice({ u"attributes"_s, u"team"_s }, &field, FieldBinder::Form::FirstOfList);
    m_session->start(Base);
    QCOMPARE(combo->currentText(), u"Sales"_s);
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QCOMPARE(
        m_session->value({ u"attributes"_s, u"team"_s }), QJsonValue(QJsonArray { u"night"_s }));
}

void FieldBinderTest::a_value_that_is_no_choice_is_kept()
{
    auto* combo = new QComboBox;
    combo->addItem(u"Night shift"_s, u"night"_s);
    LabeledField field(u"Team"_s, combo);
    m_binder->bindChoice({ u"attributes"_s, u"team"_s }, &field, FieldBinder::Form::FirstOfList);
    m_session->start(Base);
    QVERIFY(!m_session->isDirty());
    QCOMPARE(combo->currentText(), u"sales"_s);
}

void FieldBinderTest::lists_are_arrays()
{
    auto* editor = new ValueListEditor(u"Team"_s);
    LabeledField field(u"Team"_s, editor);
    m_binder->bindList({ u"attributes"_s, u"team"_s }, &field);
    m_session->start(Base);
    QCOMPARE(editor->values(), QStringList { u"sales"_s });
    editor->addLine();
    QTest::keyClicks(editor->lines().last(), u"night"_s);
    QCOMPARE(m_session->value({ u"attributes"_s, u"team"_s }),
        QJsonValue(QJsonArray { u"sales"_s, u"night"_s }));
}

void FieldBinderTest::keys_of_others_are_not_touched()
{
    KeyValueEditor editor;
    m_binder->bindKeyValues(
        { u"attributes"_s }, &editor, [](const QString& key) { return key != "declared"_L1; });
    m_session->start(Base);
    QCOMPARE(editor.entries(), (QList<KeyValues> { { u"team"_s, { u"sales"_s } } }));
    editor.setEntries({ { u"team"_s, { u"night"_s } }, { u"shoe"_s, { u"42"_s } } });
    Q_EMIT editor.edited();
    QCOMPARE(m_session->value({ u"attributes"_s }).toObject(),
        (QJsonObject { { u"team"_s, QJsonArray { u"night"_s } },
            { u"shoe"_s, QJsonArray { u"42"_s } }, { u"declared"_s, QJsonArray { u"x"_s } } }));
}

void FieldBinderTest::a_fresh_base_keeps_what_was_typed()
{
    LabeledField* first = line({ u"firstName"_s });
    LabeledField* last = line({ u"lastName"_s });
    m_session->start(Base);
    QTest::keyClicks(edit(first), u"!"_s);
    QJsonObject fresh = Base;
    fresh.insert(u"lastName"_s, u"Agent"_s);
    QVERIFY(m_session->rebase(fresh).isEmpty());
    QCOMPARE(edit(first)->text(), u"Amina!"_s);
    QCOMPARE(edit(last)->text(), u"Agent"_s);
}

void FieldBinderTest::errors_stand_at_their_fields()
{
    LabeledField* first = line({ u"firstName"_s });
    LabeledField* team = line({ u"attributes"_s, u"team"_s }, FieldBinder::Form::FirstOfList);
    m_session->start(Base);
    QSignalSpy shown(m_binder.get(), &FieldBinder::errorShown);
    const QList<FieldError> homeless
        = m_binder->showErrors({ { u"team"_s, u"error-invalid-email"_s, { u"team"_s } },
            { u"elsewhere"_s, u"error-empty"_s, {} } });
    QCOMPARE(team->error(), u"This is not an e-mail address."_s);
    QVERIFY(first->error().isEmpty());
    QCOMPARE(homeless.size(), 1);
    QCOMPARE(homeless.first().field, u"elsewhere"_s);
    QCOMPARE(shown.size(), 1);
    m_binder->clearErrors();
    QVERIFY(team->error().isEmpty());
}

void FieldBinderTest::without_marking_nothing_is_marked()
{
    m_binder->setMarking(false);
    LabeledField* field = line({ u"firstName"_s });
    m_session->start(Base);
    edit(field)->setText(u"other"_s);
    QVERIFY(m_session->isDirty());
    QVERIFY(!field->isChanged());
}

void FieldBinderTest::a_dead_widget_is_forgotten()
{
    line({ u"firstName"_s });
    m_session->start(Base);
    m_widgets.clear();
    m_session->setValue({ u"firstName"_s }, u"New"_s);
    QVERIFY(m_binder->showErrors({ { u"firstName"_s, u"error-empty"_s, {} } }).size() == 1);
}

QTEST_MAIN(FieldBinderTest)
#include "fieldbinder.moc"
