// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/rolemappingpanel.h"

#include "support/widgetwalker.h"
#include "ui/binding/changeflow.h"
#include "ui/objectrig.h"
#include "ui/widgets/datatable.h"

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

private:
    void show();

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
}

QTEST_MAIN(RoleMappingPanelTest)
#include "rolemappingpanel.moc"
