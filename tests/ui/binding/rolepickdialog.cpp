// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/rolepickdialog.h"

#include "ui/binding/bindingrig.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject role(const QString& id, const QString& name, bool composite = false)
{
    return { { u"id"_s, id }, { u"name"_s, name }, { u"composite"_s, composite } };
}

QJsonObject client(const QString& id, const QString& clientId)
{
    return { { u"id"_s, id }, { u"clientId"_s, clientId } };
}

} // namespace

class RolePickDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void realm_and_client_roles_are_offered();
    void while_reading_nothing_is_said_to_be_missing();
    void a_search_during_the_reading_is_answered();
    void it_finds_by_role_client_and_description_without_asking_again();
    void no_hit_names_the_search();
    void what_is_assigned_is_locked_and_says_why();
    void what_was_picked_is_handed_over_and_the_dialog_goes();
    void a_pick_outlives_the_search();
    void a_cut_list_names_the_role();
    void a_whole_list_has_no_message();
    void a_failure_can_be_tried_again();
    void names_with_markup_are_text();
    void everything_has_a_name();

private:
    RolePickDialog* make(const RolePickDialog::Taken& taken = {});
    void open(const RolePickDialog::Taken& taken = {});
    QStringList names() const { return test::cells(*m_dialog->list()->model()); }
    QString spoken(int row) const;
    void check(int row);

    std::unique_ptr<test::BindingRig> m_rig;
    QPointer<RolePickDialog> m_dialog;
};

void RolePickDialogTest::init()
{
    m_rig = std::make_unique<test::BindingRig>();
    QJsonObject admin = role(u"r4"_s, u"admin"_s);
    admin[u"description"_s] = u"May do everything"_s;
    m_rig->answers["roles"] = QJsonArray { role(u"r1"_s, u"agent"_s),
        role(u"r2"_s, u"default"_s, true), role(u"r3"_s, u"offline_access"_s), admin };
    m_rig->answers["clients"] = QJsonArray { client(u"c1"_s, u"billing"_s) };
    m_rig->answers["clients/c1/roles"] = QJsonArray { role(u"r9"_s, u"approve"_s) };
}

RolePickDialog* RolePickDialogTest::make(const RolePickDialog::Taken& taken)
{
    m_dialog = new RolePickDialog(m_rig->stores.roles, taken, u"Assign roles"_s,
        u"amina gets the roles you pick."_s, u"Assign"_s, &m_rig->window);
    m_dialog->searchField()->setDelay(0);
    m_dialog->show();
    return m_dialog;
}

void RolePickDialogTest::open(const RolePickDialog::Taken& taken)
{
    make(taken);
    QTRY_COMPARE(names().size(), 5);
}

/// What a screen reader says of the row.
QString RolePickDialogTest::spoken(int row) const
{
    return m_dialog->list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void RolePickDialogTest::check(int row)
{
    m_dialog->list()->selectionModel()->select(
        m_dialog->list()->model()->index(row, 0), QItemSelectionModel::Select);
}

void RolePickDialogTest::realm_and_client_roles_are_offered()
{
    open();
    QCOMPARE(names(),
        QStringList({ u"admin"_s, u"agent"_s, u"default"_s, u"offline_access"_s, u"approve"_s }));
    QVERIFY(spoken(0).contains(u"Realm role"_s));
    QVERIFY(spoken(2).contains(u"Composite"_s));
    QVERIFY(spoken(4).contains(u"billing"_s));
    QVERIFY(!m_dialog->verbButton()->isEnabled());
}

void RolePickDialogTest::while_reading_nothing_is_said_to_be_missing()
{
    m_rig->source.hold();
    make();
    QTRY_VERIFY(test::showsSkeleton(*m_dialog));
    QVERIFY(!test::said(*m_dialog).contains(u"nothing to choose"_s));
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_rig->source.waiting().isEmpty());
}

void RolePickDialogTest::a_search_during_the_reading_is_answered()
{
    m_rig->source.hold();
    make();
    m_dialog->searchField()->setText(u"agent"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_rig->source.count("/roles"), 1); // not asked twice
    m_rig->source.release();
    QTRY_COMPARE(names(), QStringList { u"agent"_s });
}

void RolePickDialogTest::it_finds_by_role_client_and_description_without_asking_again()
{
    open();
    m_rig->source.forgetAsked();
    m_dialog->searchField()->setText(u"BILL"_s);
    QTRY_COMPARE(names(), QStringList { u"approve"_s });
    m_dialog->searchField()->setText(u"age"_s);
    QTRY_COMPARE(names(), QStringList { u"agent"_s });
    m_dialog->searchField()->setText(u"everything"_s);
    QTRY_COMPARE(names(), QStringList { u"admin"_s });
    QVERIFY(m_rig->source.asked().isEmpty());
}

void RolePickDialogTest::no_hit_names_the_search()
{
    open();
    m_dialog->searchField()->setText(u"<i>x</i>"_s);
    QTRY_VERIFY(test::said(*m_dialog).contains(u"Nothing matches “<i>x</i>”."_s));
}

void RolePickDialogTest::what_is_assigned_is_locked_and_says_why()
{
    open({ { u"r1"_s }, u"assigned"_s });
    m_dialog->list()->selectAll();
    QCOMPARE(m_dialog->pickedRoles().size(), 4);
    const QList<change::RoleRef> picked = m_dialog->pickedRoles();
    for (const change::RoleRef& ref : picked)
        QVERIFY(ref.id != RoleId(u"r1"_s));
    QVERIFY(spoken(1).contains(u"assigned"_s));
}

void RolePickDialogTest::what_was_picked_is_handed_over_and_the_dialog_goes()
{
    open();
    QList<change::RoleRef> picked;
    connect(m_dialog, &RolePickDialog::rolesPicked, this,
        [&](const QList<change::RoleRef>& roles) { picked = roles; });
    check(4);
    m_dialog->verbButton()->click();
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().id, RoleId(u"r9"_s));
    QCOMPARE(picked.first().name, u"approve"_s);
    QCOMPARE(picked.first().client, ClientUuid(u"c1"_s));
    QCOMPARE(picked.first().clientId, u"billing"_s);
    QTRY_VERIFY(!m_dialog);
}

void RolePickDialogTest::a_pick_outlives_the_search()
{
    open();
    check(4);
    m_dialog->searchField()->setText(u"agent"_s);
    QTRY_COMPARE(names(), QStringList { u"agent"_s });
    check(0);
    QCOMPARE(m_dialog->pickedRoles().size(), 2);
    QVERIFY(test::said(*m_dialog).contains(u"2 selected"_s));
}

void RolePickDialogTest::a_cut_list_names_the_role()
{
    m_rig->answers["clients"] = QJsonArray(); // as without the right
    make();
    QTRY_COMPARE(m_dialog->messages()->bars().size(), 1);
    const MessageBar* bar = m_dialog->messages()->bars().first();
    QVERIFY(bar->text().contains(u"These are not all roles."_s));
    QVERIFY2(bar->text().contains(u"view-clients"_s), qPrintable(bar->text()));
    QVERIFY(!bar->message().closable);
    QCOMPARE(names().size(), 4);
}

void RolePickDialogTest::a_whole_list_has_no_message()
{
    open();
    QVERIFY(m_dialog->messages()->bars().isEmpty());
}

void RolePickDialogTest::a_failure_can_be_tried_again()
{
    m_rig->failWith(ApiError::Kind::Server, 500);
    make();
    QTRY_VERIFY(test::said(*m_dialog).contains(u"The list could not be read"_s));
    QVERIFY(!m_dialog->list()->isVisible());
    QVERIFY(m_dialog->pickedRoles().isEmpty());
    m_rig->source.failWith({});
    test::button(*m_dialog, u"Try again"_s)->click();
    QTRY_COMPARE(names().size(), 5);
}

void RolePickDialogTest::names_with_markup_are_text()
{
    const QString odd = u"<b>x</b>"_s + QString(300, u'y');
    m_rig->answers["roles"] = QJsonArray { role(u"r1"_s, odd) };
    m_rig->answers["clients"] = QJsonArray { client(u"c1"_s, odd) };
    make();
    QTRY_COMPARE(names(), QStringList({ odd, u"approve"_s }));
    QVERIFY(spoken(1).contains(odd));
    QVERIFY(m_dialog->width() < 800);
    const auto labels = m_dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void RolePickDialogTest::everything_has_a_name()
{
    open();
    QCOMPARE(support::unnamedControls(*m_dialog), QStringList());
}

QTEST_MAIN(RolePickDialogTest)
#include "rolepickdialog.moc"
