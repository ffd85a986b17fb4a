// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialogframe.h"

#include "support/widgetwalker.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

class DialogFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void the_head_is_the_windows_title_and_description();
    void a_line_that_is_missing_takes_no_place();
    void text_from_a_server_stays_plain();
    void a_key_held_from_before_answers_nothing_data();
    void a_key_held_from_before_answers_nothing();
    void enter_is_the_verb_once_the_dialog_stands();
    void enter_is_never_a_red_verb();
    void a_red_verb_leaves_the_default_to_cancel();
    void a_verb_can_be_renamed_without_a_second_button();
    void the_verb_leaves_the_dialog_open();
    void escape_and_cancel_reject();
    void a_body_replaces_the_one_before();
    void everything_has_a_name();

private:
    void waitOutTheGuard();

    std::unique_ptr<DialogFrame> m_dialog;
    QElapsedTimer m_shown;
};

void DialogFrameTest::init()
{
    m_dialog = std::make_unique<DialogFrame>(
        u"user"_s, u"Create user"_s, u"In the realm demo"_s, nullptr);
    m_dialog->show();
    m_shown.start();
}

void DialogFrameTest::waitOutTheGuard()
{
    QTRY_VERIFY(m_shown.elapsed() > DialogFrame::EnterGuardMs);
}

void DialogFrameTest::the_head_is_the_windows_title_and_description()
{
    QCOMPARE(m_dialog->windowTitle(), u"Create user"_s);
    QCOMPARE(m_dialog->accessibleDescription(), u"In the realm demo"_s);
    const QStringList texts = support::visibleTexts(*m_dialog);
    QVERIFY(texts.contains(u"Create user"_s));
    QVERIFY(texts.contains(u"In the realm demo"_s));
    QCOMPARE(m_dialog->windowModality(), Qt::ApplicationModal);
    QWidget window;
    QCOMPARE(DialogFrame({}, {}, {}, &window).windowModality(), Qt::WindowModal);
}

void DialogFrameTest::a_line_that_is_missing_takes_no_place()
{
    m_dialog->setHead(u"user"_s, items::Tone::Danger, u"Other"_s, {});
    QCOMPARE(m_dialog->windowTitle(), u"Other"_s);
    QVERIFY(!support::visibleTexts(*m_dialog).contains(QString()));
    QVERIFY(!support::visibleTexts(*m_dialog).contains(u"In the realm demo"_s));
}

void DialogFrameTest::text_from_a_server_stays_plain()
{
    m_dialog->setHead(u"user"_s, items::Tone::Info, u"<b>x</b>\ny"_s, u"<i>z</i>"_s);
    QVERIFY(!m_dialog->windowTitle().contains(u'\n'));
    QVERIFY(m_dialog->windowTitle().startsWith(u"<b>x</b>"_s));
    QVERIFY(support::visibleTexts(*m_dialog).contains(u"<i>z</i>"_s));
}

void DialogFrameTest::a_key_held_from_before_answers_nothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
    QTest::newRow("space") << Qt::Key_Space;
}

void DialogFrameTest::a_key_held_from_before_answers_nothing()
{
    QFETCH(Qt::Key, key);
    QPushButton* verb = m_dialog->setVerb(u"Create"_s);
    QSignalSpy triggered(m_dialog.get(), &DialogFrame::verbTriggered);
    // A slow machine may need longer than the guard lasts; then the attempt says nothing.
    for (int attempt = 0; attempt < 100; ++attempt) {
        QElapsedTimer took;
        took.start();
        m_dialog->hide();
        m_dialog->show();
        QTest::keyClick(verb, key);
        if (took.elapsed() >= DialogFrame::EnterGuardMs) {
            triggered.clear();
            continue;
        }
        QVERIFY(triggered.isEmpty());
        return;
    }
    QFAIL("no attempt was fast enough");
}

void DialogFrameTest::enter_is_the_verb_once_the_dialog_stands()
{
    auto* field = new QLineEdit;
    field->setAccessibleName(u"Name"_s);
    m_dialog->setBody(field);
    m_dialog->setVerb(u"Create"_s);
    QSignalSpy triggered(m_dialog.get(), &DialogFrame::verbTriggered);
    waitOutTheGuard();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
}

void DialogFrameTest::enter_is_never_a_red_verb()
{
    QPushButton* verb = m_dialog->setVerb(u"Delete user"_s, ButtonKind::Danger);
    QSignalSpy triggered(m_dialog.get(), &DialogFrame::verbTriggered);
    waitOutTheGuard();
    verb->setFocus();
    QTest::keyClick(verb, Qt::Key_Return);
    QTest::keyClick(verb, Qt::Key_Enter);
    QVERIFY(triggered.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(verb, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
}

void DialogFrameTest::a_red_verb_leaves_the_default_to_cancel()
{
    QPushButton* verb = m_dialog->setVerb(u"Create"_s);
    QVERIFY(verb->isDefault());
    m_dialog->setVerb(u"Delete"_s, ButtonKind::Danger);
    QVERIFY(!verb->isDefault());
    QVERIFY(!verb->autoDefault());
    QVERIFY(m_dialog->cancelButton()->isDefault());
}

void DialogFrameTest::a_verb_can_be_renamed_without_a_second_button()
{
    QPushButton* verb = m_dialog->setVerb(u"Next"_s);
    QCOMPARE(m_dialog->setVerb(u"Create"_s), verb);
    QCOMPARE(verb->text(), u"Create"_s);
    QCOMPARE(m_dialog->buttonBox()->buttons().size(), 2);
    QSignalSpy triggered(m_dialog.get(), &DialogFrame::verbTriggered);
    verb->click();
    QCOMPARE(triggered.size(), 1);
}

void DialogFrameTest::the_verb_leaves_the_dialog_open()
{
    m_dialog->setVerb(u"Create"_s)->click();
    QVERIFY(m_dialog->isVisible());
}

void DialogFrameTest::escape_and_cancel_reject()
{
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    m_dialog->show();
    m_dialog->cancelButton()->click();
    QCOMPARE(rejected.size(), 2);
    QVERIFY(!m_dialog->isVisible());
}

void DialogFrameTest::a_body_replaces_the_one_before()
{
    m_dialog->setBody(new QPushButton(u"First"_s));
    QTRY_VERIFY(support::findButton(*m_dialog, u"First"_s));
    m_dialog->setBody(new QPushButton(u"Second"_s), false);
    QVERIFY(!support::findButton(*m_dialog, u"First"_s));
    QTRY_VERIFY(support::findButton(*m_dialog, u"Second"_s));
}

void DialogFrameTest::everything_has_a_name()
{
    m_dialog->setVerb(u"Create"_s);
    m_dialog->addButton(u"Discard"_s, ButtonKind::DangerLine, QDialogButtonBox::DestructiveRole);
    Message message;
    message.fact = u"It failed."_s;
    m_dialog->messages()->show(message);
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
    QVERIFY(support::findButton(*m_dialog, u"Discard"_s));
    m_dialog->setBody(new QLineEdit); // the check itself can fail
    QTRY_COMPARE(support::unnamedControls(*m_dialog).size(), 1);
}

QTEST_MAIN(DialogFrameTest)
#include "dialogframe.moc"
