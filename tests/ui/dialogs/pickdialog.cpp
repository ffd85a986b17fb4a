// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pickdialog.h"

#include "support/widgetwalker.h"
#include "ui/dialogs/pickmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

PickItem item(const QString& id, bool locked = false)
{
    PickItem made;
    made.id = id;
    made.text = u"role "_s + id;
    made.secondary = u"client "_s + id;
    made.locked = locked;
    return made;
}

QStringList ids(const QList<PickItem>& items)
{
    QStringList found;
    for (const PickItem& one : items)
        found.append(one.id);
    return found;
}

/// A source whose answers the test gives.
struct Question {
    QString search;
    int first;
    PickDialog::Answer answer;
};

} // namespace

class PickDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void its_model_keeps_the_rules_of_models();
    void nothing_picked_keeps_the_verb_off();
    void picks_survive_a_search();
    void the_second_line_is_searched_too();
    void locked_things_cannot_be_picked();
    void at_most_one_when_single();
    void an_answer_to_an_older_search_is_ignored();
    void more_is_loaded_behind_what_is_there();
    void a_pick_stays_when_it_comes_with_a_later_page();
    void a_failure_says_why_and_asks_again();
    void nothing_found_names_what_was_searched();
    void an_answer_after_the_dialog_is_gone_is_harmless();
    void rows_are_read_from_a_model_and_follow_it();
    void activating_a_row_is_the_verb();
    void everything_has_a_name();

private:
    void check(int row);
    void search(const QString& text);
    void useSource();
    bool says(const QString& text) { return support::visibleTexts(*m_dialog).contains(text); }
    QStringList rows() const;

    std::unique_ptr<PickDialog> m_dialog;
    QList<Question> m_questions;
};

void PickDialogTest::init()
{
    m_questions.clear();
    m_dialog = std::make_unique<PickDialog>(
        u"role"_s, u"Assign roles"_s, u"to amina"_s, u"Assign"_s, nullptr);
    m_dialog->searchField()->setDelay(0);
    m_dialog->show();
}

void PickDialogTest::check(int row)
{
    const QModelIndex index = m_dialog->list()->model()->index(row, 0);
    m_dialog->list()->selectionModel()->select(index, QItemSelectionModel::Toggle);
}

void PickDialogTest::search(const QString& text)
{
    m_dialog->searchField()->setText(text);
    QTest::keyClick(m_dialog->searchField(), Qt::Key_Return);
}

void PickDialogTest::useSource()
{
    m_dialog->setSource([this](const QString& text, int first, PickDialog::Answer answer) {
        m_questions.append({ text, first, std::move(answer) });
    });
}

QStringList PickDialogTest::rows() const
{
    QStringList shown;
    const QAbstractItemModel* model = m_dialog->list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        shown.append(model->index(row, 0).data(items::ObjectIdRole).toString());
    return shown;
}

void PickDialogTest::its_model_keeps_the_rules_of_models()
{
    PickModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems({ item(u"a"_s), item(u"b"_s, true) });
    model.append({ item(u"c"_s) });
    model.append({});
    QCOMPARE(model.rowCount(), 3);
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

void PickDialogTest::nothing_picked_keeps_the_verb_off()
{
    m_dialog->setItems({ item(u"a"_s), item(u"b"_s) });
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    QVERIFY(says(u"None selected"_s));
    QSignalSpy changed(m_dialog.get(), &PickDialog::pickedChanged);
    check(1);
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_dialog->verbButton()->isEnabled());
    QCOMPARE(ids(m_dialog->picked()), QStringList { u"b"_s });
    QVERIFY(!says(u"None selected"_s));
    check(1);
    QVERIFY(!m_dialog->verbButton()->isEnabled());
}

void PickDialogTest::picks_survive_a_search()
{
    m_dialog->setItems({ item(u"ant"_s), item(u"bee"_s), item(u"cat"_s) });
    check(0);
    search(u"bee"_s);
    QTRY_COMPARE(rows(), QStringList { u"bee"_s });
    QCOMPARE(ids(m_dialog->picked()), QStringList { u"ant"_s });
    check(0);
    QCOMPARE(ids(m_dialog->picked()), QStringList({ u"ant"_s, u"bee"_s }));
    search({});
    QTRY_COMPARE(rows().size(), 3);
    QCOMPARE(m_dialog->list()->checkedRows().size(), 2);
    check(0); // what was picked before the search can be taken back after it
    QCOMPARE(ids(m_dialog->picked()), QStringList { u"bee"_s });
}

void PickDialogTest::the_second_line_is_searched_too()
{
    m_dialog->setItems({ item(u"ant"_s), item(u"bee"_s) });
    search(u"CLIENT b"_s);
    QTRY_COMPARE(rows(), QStringList { u"bee"_s });
}

void PickDialogTest::locked_things_cannot_be_picked()
{
    m_dialog->setItems({ item(u"a"_s, true), item(u"b"_s) });
    check(0);
    QVERIFY(m_dialog->picked().isEmpty());
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    const QModelIndex index = m_dialog->list()->model()->index(0, 0);
    QCOMPARE(index.data(items::ChipTextRole).toString(), u"Already added"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"already added"_s));
}

void PickDialogTest::at_most_one_when_single()
{
    m_dialog->setSingle(true);
    m_dialog->setItems({ item(u"a"_s), item(u"b"_s), item(u"c"_s, true) });
    m_dialog->list()->setCurrentIndex(m_dialog->list()->model()->index(0, 0));
    QCOMPARE(ids(m_dialog->picked()), QStringList { u"a"_s });
    m_dialog->list()->setCurrentIndex(m_dialog->list()->model()->index(1, 0));
    QCOMPARE(ids(m_dialog->picked()), QStringList { u"b"_s });
    m_dialog->list()->setCurrentIndex(m_dialog->list()->model()->index(2, 0));
    QVERIFY(m_dialog->picked().isEmpty());
    QVERIFY(!m_dialog->verbButton()->isEnabled());
}

void PickDialogTest::an_answer_to_an_older_search_is_ignored()
{
    useSource();
    search(u"new"_s);
    QTRY_COMPARE(m_questions.size(), 2);
    QCOMPARE(m_questions.at(1).search, u"new"_s);
    m_questions.at(1).answer({ { item(u"new"_s) }, true, {} });
    m_questions.at(0).answer({ { item(u"old"_s) }, true, {} });
    QCOMPARE(rows(), QStringList { u"new"_s });
}

void PickDialogTest::more_is_loaded_behind_what_is_there()
{
    useSource();
    m_questions.at(0).answer({ { item(u"a"_s), item(u"b"_s) }, false, {} });
    QAbstractButton* more = support::findButton(*m_dialog, u"Load more"_s);
    QVERIFY(more);
    more->click();
    QCOMPARE(m_questions.size(), 2);
    QCOMPARE(m_questions.at(1).first, 2);
    QVERIFY(!more->isEnabled()); // a second press would ask for the same page
    m_questions.at(1).answer({ { item(u"c"_s) }, true, {} });
    QCOMPARE(rows(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QVERIFY(more->isHidden());
}

void PickDialogTest::a_pick_stays_when_it_comes_with_a_later_page()
{
    useSource();
    m_questions.at(0).answer({ { item(u"a"_s) }, false, {} });
    search(u"z"_s);
    QTRY_COMPARE(m_questions.size(), 2);
    m_questions.at(1).answer({ { item(u"z"_s) }, true, {} });
    check(0);
    search({});
    QTRY_COMPARE(m_questions.size(), 3);
    m_questions.at(2).answer({ { item(u"a"_s) }, false, {} });
    support::findButton(*m_dialog, u"Load more"_s)->click();
    m_questions.at(3).answer({ { item(u"z"_s) }, true, {} });
    QCOMPARE(m_dialog->list()->checkedRows().size(), 1);
    check(0);
    QCOMPARE(ids(m_dialog->picked()), QStringList({ u"a"_s, u"z"_s }));
}

void PickDialogTest::a_failure_says_why_and_asks_again()
{
    useSource();
    m_questions.at(0).answer({ {}, true, u"The server is away."_s });
    QVERIFY(says(u"The list could not be read"_s));
    QVERIFY(says(u"The server is away."_s));
    QTRY_VERIFY(support::findButton(*m_dialog, u"Try again"_s));
    support::findButton(*m_dialog, u"Try again"_s)->click();
    QCOMPARE(m_questions.size(), 2);
    m_questions.at(1).answer({ { item(u"a"_s) }, true, {} });
    QCOMPARE(rows(), QStringList { u"a"_s });
    QVERIFY(!says(u"The list could not be read"_s));
}

void PickDialogTest::nothing_found_names_what_was_searched()
{
    m_dialog->setItems({});
    QVERIFY(says(u"There is nothing to choose from."_s));
    m_dialog->setItems({ item(u"a"_s) });
    QVERIFY(!says(u"Nothing found"_s));
    search(u"<b>x"_s);
    QTRY_VERIFY(says(u"Nothing matches “<b>x”."_s));
}

void PickDialogTest::an_answer_after_the_dialog_is_gone_is_harmless()
{
    useSource();
    QSignalSpy gone(m_dialog.get(), &QObject::destroyed);
    m_dialog.reset();
    QCOMPARE(gone.size(), 1);
    m_questions.at(0).answer({ { item(u"a"_s) }, true, {} });
}

void PickDialogTest::rows_are_read_from_a_model_and_follow_it()
{
    PickModel model;
    model.setItems({ item(u"a"_s), item(u"b"_s, true) });
    m_dialog->setModel(&model);
    QCOMPARE(rows(), QStringList({ u"a"_s, u"b"_s }));
    check(1);
    QVERIFY(m_dialog->picked().isEmpty()); // the model's lock counts
    check(0);
    model.append({ item(u"c"_s) });
    QCOMPARE(rows().size(), 3);
    QCOMPARE(ids(m_dialog->picked()), QStringList { u"a"_s });
}

void PickDialogTest::activating_a_row_is_the_verb()
{
    m_dialog->setItems({ item(u"a"_s) });
    QSignalSpy verb(m_dialog.get(), &DialogFrame::verbTriggered);
    Q_EMIT m_dialog->list()->rowActivated(m_dialog->list()->model()->index(0, 0));
    QVERIFY(verb.isEmpty()); // nothing is picked yet
    check(0);
    Q_EMIT m_dialog->list()->rowActivated(m_dialog->list()->model()->index(0, 0));
    QCOMPARE(verb.size(), 1);
}

void PickDialogTest::everything_has_a_name()
{
    useSource();
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
    m_questions.at(0).answer({ { item(u"a"_s) }, false, {} });
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
    m_dialog->searchField()->setText(u"x"_s);
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(PickDialogTest)
#include "pickdialog.moc"
