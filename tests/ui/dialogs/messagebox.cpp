// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/messagebox.h"

#include "support/widgetwalker.h"
#include "ui/dialogs/dialogframe.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using MessageBox::Answer;

/// The boxes as a person meets them, and the seam other tests answer them by.
class MessageBoxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cancel_is_what_enter_means_for_a_destructive_step();
    void enter_on_the_red_button_does_nothing();
    void a_click_on_the_red_button_accepts();
    void escape_is_no();
    void a_harmless_question_takes_enter();
    void unsaved_work_has_three_answers_data();
    void unsaved_work_has_three_answers();
    void something_to_read_has_close_alone();
    void a_long_text_is_cut();
    void a_box_dies_with_its_window();
    void an_answer_given_beforehand_opens_no_window();

private:
    /// Does this with the next box that opens, after the guard against held keys.
    void meet(const std::function<void(DialogFrame&)>& act);
    static bool destroy(QWidget* parent = nullptr)
    {
        return MessageBox::confirmDestructive(
            parent, u"Delete user?"_s, u"“amina” goes."_s, u"Delete user"_s);
    }

    int m_met = 0;
};

void MessageBoxTest::init()
{
    m_met = 0;
    MessageBox::takeAsked();
}

void MessageBoxTest::meet(const std::function<void(DialogFrame&)>& act)
{
    auto* poll = new QTimer(this);
    poll->setInterval(5);
    QElapsedTimer seen;
    connect(poll, &QTimer::timeout, this, [this, poll, act, seen]() mutable {
        auto* box = qobject_cast<DialogFrame*>(QApplication::activeModalWidget());
        if (!box || !box->isVisible())
            return;
        if (!seen.isValid())
            seen.start();
        if (seen.elapsed() <= DialogFrame::EnterGuardMs)
            return;
        poll->stop();
        poll->deleteLater();
        ++m_met;
        act(*box);
    });
    poll->start();
}

void MessageBoxTest::cancel_is_what_enter_means_for_a_destructive_step()
{
    meet([](DialogFrame& box) {
        QVERIFY(box.cancelButton()->isDefault());
        QCOMPARE(box.focusWidget(), box.cancelButton());
        QVERIFY(support::visibleTexts(box).contains(u"“amina” goes."_s));
        QCOMPARE(box.accessibleDescription(), u"“amina” goes."_s);
        QCOMPARE(support::unnamedControls(box), QStringList());
        QTest::keyClick(box.focusWidget(), Qt::Key_Return);
    });
    QVERIFY(!destroy());
    QCOMPARE(m_met, 1);
}

void MessageBoxTest::enter_on_the_red_button_does_nothing()
{
    bool stood = false;
    meet([&stood](DialogFrame& box) {
        box.verbButton()->setFocus();
        QTest::keyClick(box.verbButton(), Qt::Key_Return);
        stood = box.isVisible();
        box.reject();
    });
    QVERIFY(!destroy());
    QVERIFY(stood);
}

void MessageBoxTest::a_click_on_the_red_button_accepts()
{
    meet([](DialogFrame& box) {
        QCOMPARE(box.verbButton()->text(), u"Delete user"_s);
        box.verbButton()->click();
    });
    QVERIFY(destroy());
}

void MessageBoxTest::escape_is_no()
{
    meet([](DialogFrame& box) { QTest::keyClick(&box, Qt::Key_Escape); });
    QVERIFY(!MessageBox::confirm(nullptr, u"Reload?"_s, u"From the server."_s, u"Reload"_s));
    QCOMPARE(m_met, 1);
}

void MessageBoxTest::a_harmless_question_takes_enter()
{
    meet([](DialogFrame& box) { QTest::keyClick(box.focusWidget(), Qt::Key_Return); });
    QVERIFY(MessageBox::confirm(nullptr, u"Reload?"_s, u"From the server."_s, u"Reload"_s));
}

void MessageBoxTest::unsaved_work_has_three_answers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::newRow("save") << u"Save"_s << int(Answer::Save);
    QTest::newRow("discard") << u"Discard"_s << int(Answer::Discard);
    QTest::newRow("cancel") << u"Cancel"_s << int(Answer::Cancel);
}

void MessageBoxTest::unsaved_work_has_three_answers()
{
    QFETCH(QString, button);
    QFETCH(int, answer);
    meet([button](DialogFrame& box) {
        QCOMPARE(support::unnamedControls(box), QStringList());
        support::findButton(box, button)->click();
    });
    QCOMPARE(int(MessageBox::askUnsaved(nullptr, u"“amina” has unsaved changes."_s)), answer);
    QCOMPARE(m_met, 1);
}

void MessageBoxTest::something_to_read_has_close_alone()
{
    meet([](DialogFrame& box) {
        QVERIFY(!box.verbButton());
        QCOMPARE(box.cancelButton()->text(), u"Close"_s);
        QCOMPARE(support::unnamedControls(box), QStringList());
        box.cancelButton()->click();
    });
    MessageBox::inform(nullptr, u"Done"_s, u"Nothing else."_s);
    QCOMPARE(m_met, 1);
}

void MessageBoxTest::a_long_text_is_cut()
{
    meet([](DialogFrame& box) {
        QVERIFY(box.accessibleDescription().size() < 1300);
        QVERIFY(box.accessibleDescription().endsWith(u'…'));
        box.reject();
    });
    MessageBox::inform(nullptr, u"Answer"_s, QString(5000, u'x'));
    QCOMPARE(m_met, 1);
}

void MessageBoxTest::a_box_dies_with_its_window()
{
    auto* window = new QWidget;
    window->show();
    meet([window](DialogFrame&) { delete window; });
    QVERIFY(!destroy(window));
    QCOMPARE(m_met, 1);
}

void MessageBoxTest::an_answer_given_beforehand_opens_no_window()
{
    MessageBox::setNextAnswer(Answer::Accept);
    QVERIFY(destroy());
    const QList<MessageBox::Asked> asked = MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).title, u"Delete user?"_s);
    QCOMPARE(asked.at(0).verb, u"Delete user"_s);
    QVERIFY(MessageBox::takeAsked().isEmpty());
    // It answered one question, not the next.
    meet([](DialogFrame& box) { box.reject(); });
    QVERIFY(!destroy());
    QCOMPARE(m_met, 1);
}

QTEST_MAIN(MessageBoxTest)
#include "messagebox.moc"
