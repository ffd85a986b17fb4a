// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/rolemappingpanel.h"

#include "support/widgetwalker.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/rolepickdialog.h"
#include "ui/objectrig.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject role(const QString& id, const QString& name, bool composite = false)
{
    return { { u"id"_s, id }, { u"name"_s, name }, { u"composite"_s, composite },
        { u"clientRole"_s, false } };
}

/// amina has agent; composite "default" is assigned and brings offline_access.
void fill(QMap<QByteArray, QJsonValue>& answers)
{
    const QJsonObject agent = role(u"r1"_s, u"agent"_s);
    const QJsonObject defaults = role(u"r2"_s, u"default"_s, true);
    const QJsonObject offline = role(u"r3"_s, u"offline_access"_s);
    const QJsonObject admin = role(u"r4"_s, u"<b>admin</b>"_s);
    for (const QByteArray& of : { "users/u1"_ba, "groups/g1"_ba }) {
        answers[of + "/role-mappings"]
            = QJsonObject { { u"realmMappings"_s, QJsonArray { agent, defaults } } };
        answers[of + "/role-mappings/realm"] = QJsonArray { agent, defaults };
        answers[of + "/role-mappings/realm/composite"] = QJsonArray { agent, defaults, offline };
        answers["ui-ext/effective-roles-all/" + of] = QJsonArray { agent, defaults, offline };
    }
    answers["users/u1/groups"] = QJsonArray();
    answers["roles"] = QJsonArray { agent, defaults, offline, admin };
    answers["clients"]
        = QJsonArray { QJsonObject { { u"id"_s, u"c1"_s }, { u"clientId"_s, u"billing"_s } } };
    answers["clients/c1/roles"] = QJsonArray { role(u"r9"_s, u"approve"_s) };
}

} // namespace

/// The panel, and the dialog it picks roles with.
class RoleMappingPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothing_is_read_before_the_page_is_looked_at();
    void direct_and_inherited_roles_are_told_apart();
    void only_the_direct_ones_on_request();
    void an_inherited_role_can_not_be_unassigned_and_says_why();
    void unassign_takes_the_role_from_the_user();
    void read_only_says_why();
    void a_failure_can_be_tried_again();
    void another_holder_is_read_anew();
    void everything_has_a_name();
    void the_dialog_offers_realm_and_client_roles();
    void the_dialog_finds_by_role_and_client_without_asking_again();
    void what_is_assigned_is_locked();
    void what_was_picked_is_handed_over();
    void a_cut_list_of_roles_says_so();
    void a_failed_list_of_roles_can_be_tried_again();

private:
    void show();
    RolePickDialog* openDialog(const RolePickDialog::Taken& taken = {});

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ChangeFlow> m_flow;
    RoleMappingPanel* m_panel = nullptr;
};

void RoleMappingPanelTest::init()
{
    m_rig = std::make_unique<test::ObjectRig>();
    fill(m_rig->answers);
    m_window = std::make_unique<QWidget>();
    m_window->resize(420, 700);
    m_flow = std::make_unique<ChangeFlow>(m_rig->context, m_window.get());
    m_panel = new RoleMappingPanel(m_rig->context, *m_flow, m_window.get());
    m_panel->resize(420, 700);
}

void RoleMappingPanelTest::cleanup()
{
    m_flow.reset();
    m_window.reset();
    m_rig.reset();
}

void RoleMappingPanelTest::show()
{
    m_panel->setUser(UserId(u"u1"_s), u"amina"_s);
    m_window->show();
    QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
}

RolePickDialog* RoleMappingPanelTest::openDialog(const RolePickDialog::Taken& taken)
{
    auto* dialog = new RolePickDialog(m_rig->stores.roles, taken, u"Assign roles"_s,
        u"amina gets the roles you pick."_s, u"Assign"_s, m_window.get());
    dialog->show();
    [&] { QTRY_COMPARE(dialog->list()->model()->rowCount(), 5); }();
    return dialog;
}

void RoleMappingPanelTest::nothing_is_read_before_the_page_is_looked_at()
{
    m_panel->setUser(UserId(u"u1"_s), u"amina"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_rig->source.asked().isEmpty());
    QSignalSpy settled(m_panel, &RoleMappingPanel::settled);
    m_window->show();
    QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
    QTRY_VERIFY(!settled.isEmpty());
}

void RoleMappingPanelTest::direct_and_inherited_roles_are_told_apart()
{
    QSignalSpy counts(m_panel, &RoleMappingPanel::countChanged);
    show();
    QCOMPARE(counts.last().first().toString(), u"3"_s);
    QVERIFY(support::findButton(*m_panel, u"All 3"_s));
    QVERIFY(support::findButton(*m_panel, u"Direct 2"_s));
}

void RoleMappingPanelTest::only_the_direct_ones_on_request()
{
    show();
    support::findButton(*m_panel, u"Direct 2"_s)->click();
    QCOMPARE(m_panel->table()->model()->rowCount(), 2);
    support::findButton(*m_panel, u"All 3"_s)->click();
    QCOMPARE(m_panel->table()->model()->rowCount(), 3);
}

void RoleMappingPanelTest::an_inherited_role_can_not_be_unassigned_and_says_why()
{
    show();
    QAbstractButton* unassign = support::findButton(*m_panel, u"Unassign"_s);
    QCOMPARE(unassign->accessibleDescription(), u"Select a role first."_s);
    m_panel->table()->setCurrentIndex(m_panel->table()->model()->index(2, 0));
    QVERIFY(!unassign->isEnabled());
    QVERIFY(unassign->accessibleDescription().contains(u"offline_access comes from"_s));
    m_panel->table()->setCurrentIndex(m_panel->table()->model()->index(0, 0));
    QVERIFY(unassign->isEnabled());
    QVERIFY(support::visibleTexts(*m_panel).contains(u"agent is assigned directly."_s));
}

void RoleMappingPanelTest::unassign_takes_the_role_from_the_user()
{
    constexpr auto path = "/admin/realms/demo/users/u1/role-mappings/realm";
    m_rig->api.server.on("DELETE", path, test::Reply::noContent());
    show();
    m_panel->table()->setCurrentIndex(m_panel->table()->model()->index(0, 0));
    m_panel->table()->setFocus();
    QTest::keyClick(m_panel, Qt::Key_Delete);
    support::findButton(*m_panel, u"Unassign"_s)->click();
    QTRY_COMPARE(m_rig->api.server.count("DELETE", path), 1);
    QCOMPARE(m_rig->api.server.requests()
                 .last()
                 .json()
                 .toArray()
                 .first()
                 .toObject()
                 .value(u"name"_s)
                 .toString(),
        u"agent"_s);
}

void RoleMappingPanelTest::read_only_says_why()
{
    show();
    m_panel->table()->setCurrentIndex(m_panel->table()->model()->index(0, 0));
    m_panel->setReadOnly(u"You need manage-users."_s);
    for (const QString& name : { u"Assign"_s, u"Unassign"_s }) {
        QAbstractButton* button = support::findButton(*m_panel, name);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->accessibleDescription(), u"You need manage-users."_s);
    }
    m_panel->setReadOnly({});
    QVERIFY(support::findButton(*m_panel, u"Assign"_s)->isEnabled());
}

void RoleMappingPanelTest::a_failure_can_be_tried_again()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    m_panel->setUser(UserId(u"u1"_s), u"amina"_s);
    m_window->show();
    QTRY_VERIFY(support::findButton(*m_panel, u"Try again"_s));
    m_rig->source.failWith({});
    support::findButton(*m_panel, u"Try again"_s)->click();
    QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
}

void RoleMappingPanelTest::another_holder_is_read_anew()
{
    show();
    m_rig->source.forgetAsked();
    m_panel->setGroup(GroupId(u"g1"_s), u"/sales"_s);
    QCOMPARE(m_panel->table()->model()->rowCount(), 0);
    QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
    QCOMPARE(m_rig->source.count("/users/u1/role-mappings"), 0);
    m_panel->clear();
    QCOMPARE(m_panel->table()->model()->rowCount(), 0);
}

void RoleMappingPanelTest::everything_has_a_name()
{
    show();
    QVERIFY(support::findControl<DataTable>(*m_panel, u"Role mapping"_s));
    QCOMPARE(support::unnamedControls(*m_panel), QStringList());
    RolePickDialog* dialog = openDialog();
    QCOMPARE(support::unnamedControls(*dialog), QStringList());
}

void RoleMappingPanelTest::the_dialog_offers_realm_and_client_roles()
{
    RolePickDialog* dialog = openDialog();
    QStringList names;
    for (int row = 0; row < 5; ++row)
        names.append(
            dialog->list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(names.first().startsWith(u"<b>admin</b>"_s));
    QVERIFY(names.last().startsWith(u"approve, billing"_s));
    QVERIFY(names.at(2).contains(u"Composite"_s));
    QVERIFY(!dialog->verbButton()->isEnabled());
}

void RoleMappingPanelTest::the_dialog_finds_by_role_and_client_without_asking_again()
{
    RolePickDialog* dialog = openDialog();
    m_rig->source.forgetAsked();
    dialog->searchField()->setText(u"BILL"_s);
    QTRY_COMPARE(dialog->list()->model()->rowCount(), 1);
    dialog->searchField()->setText(u"age"_s);
    QTRY_COMPARE(dialog->list()->model()->index(0, 0).data().toString(), u"agent"_s);
    QVERIFY(m_rig->source.asked().isEmpty());
}

void RoleMappingPanelTest::what_is_assigned_is_locked()
{
    RolePickDialog* dialog = openDialog({ { u"r1"_s }, u"Assigned"_s });
    dialog->list()->selectAll();
    for (const change::RoleRef& picked : dialog->pickedRoles())
        QVERIFY(picked.id != RoleId(u"r1"_s));
    QCOMPARE(dialog->pickedRoles().size(), 4);
}

void RoleMappingPanelTest::what_was_picked_is_handed_over()
{
    RolePickDialog* dialog = openDialog();
    QList<change::RoleRef> picked;
    connect(dialog, &RolePickDialog::rolesPicked, this,
        [&](const QList<change::RoleRef>& roles) { picked = roles; });
    dialog->list()->selectionModel()->select(
        dialog->list()->model()->index(4, 0), QItemSelectionModel::Select);
    dialog->verbButton()->click();
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().name, u"approve"_s);
    QCOMPARE(picked.first().client, ClientUuid(u"c1"_s));
    QCOMPARE(picked.first().clientId, u"billing"_s);
}

void RoleMappingPanelTest::a_cut_list_of_roles_says_so()
{
    m_rig->answers["clients"] = QJsonArray();
    auto* dialog = new RolePickDialog(
        m_rig->stores.roles, {}, u"Assign roles"_s, {}, u"Assign"_s, m_window.get());
    dialog->show();
    QTRY_COMPARE(dialog->messages()->bars().size(), 1);
    QVERIFY(dialog->messages()->bars().first()->text().contains(u"view-clients"_s));
}

void RoleMappingPanelTest::a_failed_list_of_roles_can_be_tried_again()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    auto* dialog = new RolePickDialog(
        m_rig->stores.roles, {}, u"Assign roles"_s, {}, u"Assign"_s, m_window.get());
    dialog->show();
    QTRY_VERIFY(support::findButton(*dialog, u"Try again"_s));
    m_rig->source.failWith({});
    support::findButton(*dialog, u"Try again"_s)->click();
    QTRY_COMPARE(dialog->list()->model()->rowCount(), 5);
}

QTEST_MAIN(RoleMappingPanelTest)
#include "rolemappingpanel.moc"
