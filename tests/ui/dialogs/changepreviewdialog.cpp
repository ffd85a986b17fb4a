// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/changepreviewdialog.h"

#include "support/widgetwalker.h"
#include "ui/dialogs/difftable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

ChangePreview preview()
{
    PreviewRow row;
    row.setting = u"First name"_s;
    row.now = u"Amina"_s;
    row.after = u"Amira"_s;
    ChangePreview made;
    made.icon = u"user"_s;
    made.title = u"Review 1 change to “amina”"_s;
    made.line = u"Nothing has been sent yet"_s;
    made.rows = { row };
    made.json = u"{ \"firstName\": \"Amira\" }"_s;
    made.requests = u"PUT /users/1"_s;
    made.applyText = u"Apply"_s;
    return made;
}

} // namespace

class ChangePreviewDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void all_that_changes_and_whom_is_said();
    void an_impact_can_be_opened();
    void json_and_requests_are_shown_as_they_are();
    void the_gate_keeps_apply_off();
    void a_block_cannot_be_acknowledged_away();
    void while_applying_nothing_can_be_pressed();
    void control_enter_applies_once_the_gate_is_open();
    void enter_alone_never_applies_to_production();
    void everything_has_a_name();

private:
    void show(const ChangePreview& shown);
    void waitOutTheGuard() { QTRY_VERIFY(m_shown.elapsed() > DialogFrame::EnterGuardMs); }
    bool says(const QString& text) { return support::visibleTexts(*m_dialog).contains(text); }

    /// What the bars under the table say, in their order.
    QString notices() const
    {
        QStringList texts;
        const QList<MessageBar*> bars = m_dialog->findChildren<MessageBar*>();
        for (const MessageBar* bar : bars) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<ChangePreviewDialog> m_dialog;
    QElapsedTimer m_shown;
};

void ChangePreviewDialogTest::show(const ChangePreview& shown)
{
    m_dialog = std::make_unique<ChangePreviewDialog>(shown, nullptr);
    m_dialog->show();
    m_shown.start();
}

void ChangePreviewDialogTest::all_that_changes_and_whom_is_said()
{
    ChangePreview full = preview();
    full.environment = u"PRODUCTION"_s;
    full.environmentTone = items::Tone::Danger;
    PreviewImpact impact;
    impact.title = u"3 lose access"_s;
    impact.sentence = u"They can't sign in."_s;
    for (int i = 0; i < 7; ++i)
        impact.people.append({ u"person %1"_s.arg(i), u"note"_s });
    full.impacts = { impact };
    full.warnings = { { u"Sessions end."_s, u"At once."_s } };
    show(full);
    for (const QString& text : { full.title, full.line, full.environment, impact.title,
             impact.sentence, u"person 4"_s, u"Who is affected"_s })
        QVERIFY2(says(text), qPrintable(text));
    QVERIFY(!says(u"person 5"_s)); // the first few only
    QVERIFY(notices().contains(u"Sessions end."_s));
    show(preview());
    QVERIFY(!says(u"Who is affected"_s));
}

void ChangePreviewDialogTest::an_impact_can_be_opened()
{
    ChangePreview two = preview();
    PreviewImpact first;
    first.title = u"No one gains"_s;
    PreviewImpact second;
    second.title = u"211 lose"_s;
    second.more = u"Show all 211"_s;
    two.impacts = { first, second };
    show(two);
    QSignalSpy opened(m_dialog.get(), &ChangePreviewDialog::impactOpened);
    support::findButton(*m_dialog, u"Show all 211"_s)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toInt(), 1);
}

void ChangePreviewDialogTest::json_and_requests_are_shown_as_they_are()
{
    show(preview());
    QVERIFY(m_dialog->findChild<DiffTable*>()->isVisible());
    m_dialog->views()->setCurrentIndex(1);
    auto* json = support::findControl<QPlainTextEdit>(*m_dialog, u"JSON"_s);
    QVERIFY(json && json->isVisible() && json->isReadOnly());
    QCOMPARE(json->toPlainText(), preview().json);
    m_dialog->views()->setCurrentIndex(2);
    QVERIFY(!json->isVisible());
    auto* requests = support::findControl<QPlainTextEdit>(*m_dialog, u"Requests"_s);
    QVERIFY(requests && requests->isVisible());
    QCOMPARE(requests->toPlainText(), preview().requests);
}

void ChangePreviewDialogTest::the_gate_keeps_apply_off()
{
    show(preview());
    QVERIFY(!m_dialog->acknowledge());
    QVERIFY(m_dialog->verbButton()->isEnabled());
    ChangePreview gated = preview();
    gated.acknowledge = u"I have read this"_s;
    show(gated);
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    QSignalSpy apply(m_dialog.get(), &ChangePreviewDialog::applyRequested);
    m_dialog->verbButton()->click();
    QVERIFY(apply.isEmpty());
    m_dialog->acknowledge()->setChecked(true);
    m_dialog->verbButton()->click();
    QCOMPARE(apply.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void ChangePreviewDialogTest::a_block_cannot_be_acknowledged_away()
{
    ChangePreview blocked = preview();
    blocked.acknowledge = u"I have read this"_s;
    blocked.blocks = { { u"This is the last administrator."_s, {} } };
    show(blocked);
    QVERIFY(!m_dialog->acknowledge()->isEnabled());
    m_dialog->acknowledge()->setChecked(true);
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    QVERIFY(notices().contains(u"This is the last administrator."_s));
}

void ChangePreviewDialogTest::while_applying_nothing_can_be_pressed()
{
    show(preview());
    m_dialog->setApplying(true, u"Step 1 of 2"_s);
    QVERIFY(says(u"Step 1 of 2"_s));
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    QVERIFY(!m_dialog->cancelButton()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    m_dialog->setApplying(false);
    QVERIFY(!says(u"Step 1 of 2"_s));
    QVERIFY(m_dialog->verbButton()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ChangePreviewDialogTest::control_enter_applies_once_the_gate_is_open()
{
    ChangePreview gated = preview();
    gated.acknowledge = u"I have read this"_s;
    gated.dangerous = true;
    show(gated);
    QSignalSpy apply(m_dialog.get(), &ChangePreviewDialog::applyRequested);
    waitOutTheGuard();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(apply.isEmpty());
    m_dialog->acknowledge()->setChecked(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(apply.size(), 1);
}

void ChangePreviewDialogTest::enter_alone_never_applies_to_production()
{
    ChangePreview dangerous = preview();
    dangerous.dangerous = true;
    show(dangerous);
    QSignalSpy apply(m_dialog.get(), &ChangePreviewDialog::applyRequested);
    waitOutTheGuard();
    QTest::keyClick(m_dialog->verbButton(), Qt::Key_Return);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(apply.isEmpty());
    m_dialog->verbButton()->click();
    QCOMPARE(apply.size(), 1);
}

void ChangePreviewDialogTest::everything_has_a_name()
{
    ChangePreview full = preview();
    full.acknowledge = u"I have read this"_s;
    full.warnings = { { u"Sessions end."_s, u"At once."_s } };
    show(full);
    for (int view = 0; view < m_dialog->views()->count(); ++view) {
        m_dialog->views()->setCurrentIndex(view);
        QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
    }
}

QTEST_MAIN(ChangePreviewDialogTest)
#include "changepreviewdialog.moc"
