// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/formdialog.h"

#include "support/widgetwalker.h"
#include "ui/dialogs/messagebox.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

class FormDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void an_empty_required_field_is_not_sent();
    void a_check_says_what_is_wrong_until_it_is_right();
    void the_first_complaint_about_a_field_stands();
    void busy_turns_off_everything_but_cancel();
    void nothing_is_sent_twice();
    void cancel_while_busy_tells_the_caller();
    void an_error_ends_busy_and_leaves_with_the_next_try();
    void a_field_error_takes_the_focus_there();
    void every_kind_of_input_counts_as_typed_data();
    void every_kind_of_input_counts_as_typed();
    void what_was_typed_is_asked_about();
    void an_untouched_form_closes_unasked();
    void everything_has_a_name();

private:
    bool says(const QString& text) { return support::visibleTexts(*m_dialog).contains(text); }

    std::unique_ptr<FormDialog> m_dialog;
    LabeledField* m_name = nullptr;
    QLineEdit* m_line = nullptr;
};

void FormDialogTest::init()
{
    MessageBox::takeAsked();
    m_dialog = std::make_unique<FormDialog>(
        u"group"_s, u"Create group"_s, u"In demo"_s, u"Create"_s, nullptr);
    m_line = new QLineEdit;
    m_name = m_dialog->form()->addField(u"Name"_s, m_line);
    m_dialog->require(m_name);
    m_dialog->show();
}

void FormDialogTest::an_empty_required_field_is_not_sent()
{
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    QVERIFY(m_name->isRequired());
    m_line->setText(u"  "_s);
    m_dialog->verbButton()->click();
    QVERIFY(submitted.isEmpty());
    QCOMPARE(m_name->error(), u"Enter a value for “Name”."_s);
    m_line->setText(u"Süd"_s);
    m_dialog->verbButton()->click();
    QCOMPARE(submitted.size(), 1);
    QVERIFY(m_name->error().isEmpty());
    QVERIFY(m_dialog->isVisible()); // until the caller knows that it worked
}

void FormDialogTest::a_check_says_what_is_wrong_until_it_is_right()
{
    auto* alias = new QLineEdit;
    LabeledField* field = m_dialog->form()->addField(u"Alias"_s, alias);
    m_dialog->addCheck(
        field, [alias] { return alias->text().contains(u'/') ? u"No slash."_s : QString(); });
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    m_line->setText(u"x"_s);
    alias->setText(u"a/b"_s);
    m_dialog->verbButton()->click();
    QVERIFY(submitted.isEmpty());
    QTRY_VERIFY(says(u"No slash."_s));
    alias->setText(u"ab"_s);
    m_dialog->verbButton()->click();
    QCOMPARE(submitted.size(), 1);
    QVERIFY(!says(u"No slash."_s));
}

void FormDialogTest::the_first_complaint_about_a_field_stands()
{
    m_dialog->addCheck(m_name, [] { return u"second"_s; });
    m_dialog->verbButton()->click();
    QCOMPARE(m_name->error(), u"Enter a value for “Name”."_s);
    m_line->setText(u"x"_s);
    m_dialog->verbButton()->click();
    QCOMPARE(m_name->error(), u"second"_s);
}

void FormDialogTest::busy_turns_off_everything_but_cancel()
{
    m_dialog->setBusy(true);
    QVERIFY(m_dialog->isBusy());
    QVERIFY(!m_line->isEnabled());
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    QVERIFY(m_dialog->cancelButton()->isEnabled());
    QVERIFY(says(u"Sending…"_s));
    m_dialog->setBusy(true, u"Importing…"_s);
    QVERIFY(says(u"Importing…"_s));
    m_dialog->setBusy(false);
    QVERIFY(m_line->isEnabled());
    QVERIFY(m_dialog->verbButton()->isEnabled());
    QVERIFY(!says(u"Importing…"_s));
}

void FormDialogTest::nothing_is_sent_twice()
{
    m_line->setText(u"x"_s);
    QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
    m_dialog->setBusy(true);
    Q_EMIT m_dialog->verbTriggered();
    QVERIFY(submitted.isEmpty());
    m_dialog->setBusy(false);
    Q_EMIT m_dialog->verbTriggered();
    QCOMPARE(submitted.size(), 1);
}

void FormDialogTest::cancel_while_busy_tells_the_caller()
{
    m_dialog->setConfirmDiscard(true);
    m_line->setText(u"x"_s);
    m_dialog->setBusy(true);
    QSignalSpy cancelled(m_dialog.get(), &FormDialog::cancelledWhileBusy);
    m_dialog->cancelButton()->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(MessageBox::takeAsked().isEmpty());
}

void FormDialogTest::an_error_ends_busy_and_leaves_with_the_next_try()
{
    m_line->setText(u"x"_s);
    m_dialog->setBusy(true);
    Message message;
    message.fact = u"It was not created."_s;
    m_dialog->showError(message);
    QVERIFY(!m_dialog->isBusy());
    QCOMPARE(m_dialog->messages()->bars().size(), 1);
    m_dialog->showError(message); // replaces, doesn't pile up
    QCOMPARE(m_dialog->messages()->bars().size(), 1);
    m_dialog->verbButton()->click();
    QVERIFY(m_dialog->messages()->bars().isEmpty());
}

void FormDialogTest::a_field_error_takes_the_focus_there()
{
    m_dialog->form()->addField(u"Other"_s, new QLineEdit);
    m_dialog->verbButton()->setFocus();
    m_dialog->setBusy(true);
    m_dialog->setFieldError(m_name, u"It exists already."_s);
    QVERIFY(!m_dialog->isBusy());
    QVERIFY(says(u"It exists already."_s));
    QCOMPARE(m_dialog->focusWidget(), m_line);
}

void FormDialogTest::every_kind_of_input_counts_as_typed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "line", "text", "combo", "spin", "check" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void FormDialogTest::every_kind_of_input_counts_as_typed()
{
    QFETCH(QString, kind);
    m_dialog->hide();
    auto* text = new QPlainTextEdit;
    auto* combo = new QComboBox;
    combo->addItems({ u"one"_s, u"two"_s });
    auto* spin = new QSpinBox;
    auto* check = new QCheckBox(u"Check"_s);
    const QList<QWidget*> inputs { text, combo, spin, check };
    for (QWidget* input : inputs)
        m_dialog->form()->addWidget(input);
    m_dialog->setConfirmDiscard(true);
    m_dialog->show();
    if (kind == u"line")
        m_line->setText(u"x"_s);
    else if (kind == u"text")
        text->setPlainText(u"x"_s);
    else if (kind == u"combo")
        combo->setCurrentIndex(1);
    else if (kind == u"spin")
        spin->setValue(3);
    else
        check->setChecked(true);
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    m_dialog->reject();
    QCOMPARE(MessageBox::takeAsked().size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void FormDialogTest::what_was_typed_is_asked_about()
{
    m_dialog->setConfirmDiscard(true);
    m_line->setText(u"x"_s);
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    const QList<MessageBox::Asked> asked = MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).verb, u"Discard"_s);
    QVERIFY(asked.at(0).text.contains(u"“Create group”"_s));
    MessageBox::setNextAnswer(MessageBox::Answer::Accept);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(MessageBox::takeAsked().size(), 1);
}

void FormDialogTest::an_untouched_form_closes_unasked()
{
    m_dialog->setConfirmDiscard(true);
    m_line->setText(u"x"_s);
    m_line->clear(); // back to what it was
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(MessageBox::takeAsked().isEmpty());
}

void FormDialogTest::everything_has_a_name()
{
    m_dialog->setFieldError(m_name, u"wrong"_s);
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
    QVERIFY(support::findControl<QLineEdit>(*m_dialog, u"Name *"_s));
}

QTEST_MAIN(FormDialogTest)
#include "formdialog.moc"
