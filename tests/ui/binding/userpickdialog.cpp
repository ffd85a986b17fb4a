// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/userpickdialog.h"

#include "ui/binding/bindingrig.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

class UserPickDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void users_are_offered_by_name();
    void while_reading_nothing_is_said_to_be_missing();
    void the_search_goes_to_the_server();
    void what_is_picked_is_handed_over_and_the_dialog_goes();
    void a_pick_outlives_the_search();
    void who_is_there_already_is_locked();
    void long_lists_come_page_by_page();
    void nobody_in_sight_is_not_an_empty_realm_data();
    void nobody_in_sight_is_not_an_empty_realm();
    void a_realm_without_users_says_so();
    void no_hit_names_the_search();
    void a_failure_can_be_tried_again();
    void an_answer_to_an_older_search_is_not_shown();
    void closing_while_reading_ends_it();
    void names_with_markup_are_text();
    void everything_has_a_name();

private:
    UserPickDialog* open(const QSet<QString>& taken = {});
    QStringList names() const { return test::cells(*m_dialog->list()->model()); }
    void check(int row);
    void search(const QString& text);

    std::unique_ptr<test::BindingRig> m_rig;
    QPointer<UserPickDialog> m_dialog;
};

void UserPickDialogTest::init()
{
    m_rig = std::make_unique<test::BindingRig>();
    m_rig->answers["users"] = test::people(3);
    m_rig->answers["users/count"] = 3;
}

UserPickDialog* UserPickDialogTest::open(const QSet<QString>& taken)
{
    m_dialog = new UserPickDialog(m_rig->stores.users, taken, u"Add members"_s,
        u"They become members of /sales."_s, u"Add"_s, &m_rig->window);
    m_dialog->searchField()->setDelay(0);
    m_dialog->show();
    return m_dialog;
}

void UserPickDialogTest::check(int row)
{
    m_dialog->list()->selectionModel()->select(
        m_dialog->list()->model()->index(row, 0), QItemSelectionModel::Select);
}

void UserPickDialogTest::search(const QString& text)
{
    m_rig->source.forgetAsked();
    m_dialog->searchField()->setText(text);
    QTRY_VERIFY(!m_rig->source.asked().isEmpty());
    QTRY_VERIFY(m_rig->source.waiting().isEmpty());
}

void UserPickDialogTest::users_are_offered_by_name()
{
    QJsonObject amina = test::person(u"u1"_s, u"amina"_s, u"Amina"_s);
    amina[u"lastName"_s] = u"Agent"_s;
    m_rig->answers["users"] = QJsonArray { amina, test::person(u"u2"_s, u"bilal"_s) };
    open();
    QTRY_COMPARE(names(), QStringList({ u"amina"_s, u"bilal"_s }));
    const QModelIndex first = m_dialog->list()->model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Amina Agent"_s));
    QVERIFY(!m_dialog->verbButton()->isEnabled());
}

void UserPickDialogTest::while_reading_nothing_is_said_to_be_missing()
{
    m_rig->source.hold();
    open();
    QTRY_VERIFY(test::showsSkeleton(*m_dialog));
    QVERIFY(!test::said(*m_dialog).contains(u"nothing to choose"_s));
    m_rig->source.release();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(!test::showsSkeleton(*m_dialog));
}

void UserPickDialogTest::the_search_goes_to_the_server()
{
    open();
    QTRY_COMPARE(names().size(), 3);
    m_rig->answers["users"] = QJsonArray { test::person(u"u7"_s, u"müller"_s) };
    search(u" *mül* "_s);
    QTRY_COMPARE(names(), QStringList { u"müller"_s });
    QCOMPARE(
        test::ScriptedSource::parameter(m_rig->source.asked().first(), u"search"_s), u"*mül*"_s);
}

void UserPickDialogTest::what_is_picked_is_handed_over_and_the_dialog_goes()
{
    open();
    QTRY_COMPARE(names().size(), 3);
    QList<UserPickDialog::Picked> picked;
    connect(m_dialog, &UserPickDialog::usersPicked, this,
        [&](const QList<UserPickDialog::Picked>& users) { picked = users; });
    check(0);
    check(2);
    m_dialog->verbButton()->click();
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked.first().id, UserId(u"u0"_s));
    QCOMPARE(picked.last().username, u"user2"_s);
    QTRY_VERIFY(!m_dialog);
}

void UserPickDialogTest::a_pick_outlives_the_search()
{
    open();
    QTRY_COMPARE(names().size(), 3);
    check(1);
    m_rig->answers["users"] = QJsonArray { test::person(u"u7"_s, u"other"_s) };
    search(u"other"_s);
    QTRY_COMPARE(names(), QStringList { u"other"_s });
    check(0);
    QCOMPARE(m_dialog->picked().size(), 2);
    QVERIFY(test::said(*m_dialog).contains(u"2 selected"_s));
}

void UserPickDialogTest::who_is_there_already_is_locked()
{
    open({ u"u1"_s });
    QTRY_COMPARE(names().size(), 3);
    m_dialog->list()->selectAll();
    QCOMPARE(m_dialog->picked().size(), 2);
    const QModelIndex taken = m_dialog->list()->model()->index(1, 0);
    QVERIFY(taken.data(Qt::AccessibleTextRole).toString().contains(u"already"_s));
}

void UserPickDialogTest::long_lists_come_page_by_page()
{
    m_rig->answers["users"] = test::people(101);
    open();
    QTRY_COMPARE(names().size(), 100);
    m_rig->answers["users"] = QJsonArray { test::person(u"u100"_s, u"user100"_s) };
    QAbstractButton* more = test::button(*m_dialog, u"Load more"_s);
    more->click();
    QTRY_COMPARE(names().size(), 101);
    QCOMPARE(test::ScriptedSource::parameter(m_rig->source.asked().last(), u"first"_s), u"100"_s);
    QVERIFY(more->isHidden());
}

void UserPickDialogTest::nobody_in_sight_is_not_an_empty_realm_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the rights are known") << u"rights"_s;
    QTest::newRow("the count tells") << u"count"_s;
    QTest::newRow("the server refuses") << u"refusal"_s;
}

void UserPickDialogTest::nobody_in_sight_is_not_an_empty_realm()
{
    QFETCH(QString, how);
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = how == "count"_L1 ? 7 : 0;
    if (how == "rights"_L1)
        m_rig->grant({ u"query-users"_s });
    if (how == "refusal"_L1)
        m_rig->failWith(ApiError::Kind::Forbidden, 403);
    open();
    QTRY_VERIFY(test::said(*m_dialog).contains(u"You need the role view-users"_s));
    QVERIFY(!test::said(*m_dialog).contains(u"nothing to choose"_s));
}

void UserPickDialogTest::a_realm_without_users_says_so()
{
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = 0;
    open();
    QTRY_VERIFY(test::said(*m_dialog).contains(u"There is nothing to choose from."_s));
}

void UserPickDialogTest::no_hit_names_the_search()
{
    open();
    QTRY_COMPARE(names().size(), 3);
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = 0;
    search(u"<i>x</i>"_s);
    QTRY_VERIFY(test::said(*m_dialog).contains(u"Nothing matches “<i>x</i>”."_s));
}

void UserPickDialogTest::a_failure_can_be_tried_again()
{
    m_rig->failWith(ApiError::Kind::Server, 500);
    open();
    QTRY_VERIFY(test::said(*m_dialog).contains(u"The list could not be read"_s));
    QVERIFY(!m_dialog->list()->isVisible());
    m_rig->source.failWith({});
    test::button(*m_dialog, u"Try again"_s)->click();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(m_dialog->list()->isVisible());
}

void UserPickDialogTest::an_answer_to_an_older_search_is_not_shown()
{
    open();
    QTRY_COMPARE(names().size(), 3);
    m_rig->source.hold();
    m_dialog->searchField()->setText(u"old"_s);
    QTRY_COMPARE(m_rig->source.waiting().size(), 1);
    m_dialog->searchField()->setText(u"new"_s);
    QTRY_COMPARE(
        test::ScriptedSource::parameter(m_rig->source.waiting().last(), u"search"_s), u"new"_s);
    QCOMPARE(m_rig->source.waiting().size(), 1);
    m_rig->answers["users"] = QJsonArray { test::person(u"u7"_s, u"new"_s) };
    m_rig->source.release();
    QCOMPARE(names(), QStringList { u"new"_s });
}

void UserPickDialogTest::closing_while_reading_ends_it()
{
    m_rig->source.hold();
    open();
    QCOMPARE(m_rig->source.waiting().size(), 1);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_rig->source.waiting().isEmpty());
}

void UserPickDialogTest::names_with_markup_are_text()
{
    const QString odd = u"<b>x</b>"_s + QString(200, u'y');
    m_rig->answers["users"] = QJsonArray { test::person(u"u1"_s, odd) };
    open();
    QTRY_COMPARE(names(), QStringList { odd });
    QVERIFY(m_dialog->width() < 800);
    const auto labels = m_dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void UserPickDialogTest::everything_has_a_name()
{
    open();
    QTRY_COMPARE(names().size(), 3);
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(UserPickDialogTest)
#include "userpickdialog.moc"
