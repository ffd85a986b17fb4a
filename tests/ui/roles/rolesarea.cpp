// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/rolesarea.h"

#include "support/widgetwalker.h"
#include "ui/dialogs/messagebox.h"
#include "ui/objectrig.h"
#include "ui/roles/roleinspector.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject role(const QString& id, const QString& name, bool composite = false)
{
    return { { u"id"_s, id }, { u"name"_s, name }, { u"composite"_s, composite },
        { u"attributes"_s, QJsonObject() } };
}

} // namespace

class RolesAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_role_opens_with_its_holders();
    void the_clients_are_offered_and_their_roles_shown();
    void an_edit_is_asked_about_before_another_client_is_chosen();
    void a_role_needs_a_name();
    void a_composite_says_so();
    void everything_has_a_name();
    void an_empty_client_offers_the_first_role();
    void forbidden_clients_name_the_right();
    void offline_disables_writing();

private:
    void open(int row);

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<RolesArea> m_area;
};

void RolesAreaTest::init()
{
    m_area.reset();
    m_rig = std::make_unique<test::ObjectRig>();
    ui::MessageBox::takeAsked();
    auto& answers = m_rig->answers;
    answers["roles"] = QJsonArray { role(u"r1"_s, u"agent"_s), role(u"r2"_s, u"über"_s, true) };
    answers["roles-by-id/r1"] = role(u"r1"_s, u"agent"_s);
    answers["roles-by-id/r2"] = role(u"r2"_s, u"über"_s, true);
    answers["roles/agent/users"] = QJsonArray { QJsonObject {
        { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"enabled"_s, true } } };
    answers["roles/agent/groups"] = QJsonArray { QJsonObject {
        { u"id"_s, u"g1"_s }, { u"name"_s, u"Süd"_s }, { u"path"_s, u"/Vertrieb/Süd"_s } } };
    answers["clients"]
        = QJsonArray { QJsonObject { { u"id"_s, u"c1"_s }, { u"clientId"_s, u"cim"_s } },
              QJsonObject { { u"id"_s, u"c2"_s }, { u"clientId"_s, u"leer"_s } } };
    answers["clients/c1/roles"] = QJsonArray { role(u"r3"_s, u"chat"_s) };
    answers["roles-by-id/r3"] = role(u"r3"_s, u"chat"_s);
    answers["clients/c2/roles"] = QJsonArray();
    m_area = std::make_unique<RolesArea>(m_rig->context);
    m_area->resize(1440, 900);
    m_area->show();
    m_area->refresh();
    QTRY_COMPARE(m_area->table()->model()->rowCount(), 2);
    QTRY_COMPARE(m_area->containers()->count(), 3);
}

void RolesAreaTest::open(int row)
{
    m_area->table()->setCurrentIndex(m_area->table()->model()->index(row, 0));
    QTRY_VERIFY(m_area->inspector()->isLoaded());
}

void RolesAreaTest::a_role_opens_with_its_holders()
{
    open(0);
    m_area->inspector()->setCurrentTab(RoleInspector::UsersInRole);
    auto* users = support::findControl<DataTable>(*m_area, u"Users in role"_s);
    QTRY_COMPARE(users->model()->rowCount(), 1);
    m_area->inspector()->setCurrentTab(RoleInspector::GroupsInRole);
    auto* groups = support::findControl<DataTable>(*m_area, u"Groups in role"_s);
    QTRY_COMPARE(groups->model()->rowCount(), 1);
    QCOMPARE(groups->model()->index(0, 0).data().toString(), u"Süd"_s);

    QAbstractButton* take = support::findButton(*m_area, u"Take from group"_s);
    QVERIFY(take->accessibleDescription().contains(u"Select a group first."_s));
    groups->setCurrentIndex(groups->model()->index(0, 0));
    QVERIFY(take->isEnabled());
}

void RolesAreaTest::the_clients_are_offered_and_their_roles_shown()
{
    QCOMPARE(m_area->containers()->itemText(1), u"cim"_s);
    open(0);
    m_area->containers()->setCurrentIndex(1);
    QTRY_COMPARE(m_area->table()->model()->rowCount(), 1);
    QCOMPARE(m_area->table()->model()->index(0, 0).data().toString(), u"chat"_s);
    QVERIFY(m_area->inspector()->objectId().isEmpty());
    m_area->refresh(); // the choice stays
    QTRY_COMPARE(m_area->containers()->count(), 3);
    QCOMPARE(m_area->containers()->currentIndex(), 1);
}

void RolesAreaTest::an_edit_is_asked_about_before_another_client_is_chosen()
{
    open(0);
    support::findControl<QPlainTextEdit>(*m_area, u"Description"_s)->setPlainText(u"neu"_s);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    m_area->containers()->setCurrentIndex(1);
    QCOMPARE(ui::MessageBox::takeAsked().size(), 1);
    QCOMPARE(m_area->containers()->currentIndex(), 0);
    QCOMPARE(m_area->inspector()->objectId(), u"r1"_s);
    QVERIFY(m_area->hasUnsavedChanges());
}

void RolesAreaTest::a_role_needs_a_name()
{
    open(0);
    support::findControl<QLineEdit>(*m_area, u"Role name *"_s)->setText(u"  "_s);
    m_area->save();
    QVERIFY(support::visibleTexts(*m_area).contains(u"Enter a value for “Role name”."_s));
    QVERIFY(m_area->hasUnsavedChanges());
    m_area->revert();
    QVERIFY(!m_area->hasUnsavedChanges());
}

void RolesAreaTest::a_composite_says_so()
{
    open(1);
    QTRY_VERIFY(support::visibleTexts(*m_area->inspector()).contains(u"Composite"_s));
}

void RolesAreaTest::everything_has_a_name()
{
    open(0);
    for (int tab = 0; tab < 5; ++tab) {
        m_area->inspector()->setCurrentTab(tab);
        QCOMPARE(support::unnamedControls(*m_area), QStringList());
    }
    QVERIFY(support::findControl<QComboBox>(*m_area, u"Roles of"_s));
}

void RolesAreaTest::an_empty_client_offers_the_first_role()
{
    m_area->containers()->setCurrentIndex(2);
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"No roles yet"_s));
    QVERIFY(m_area->showSample());
}

void RolesAreaTest::forbidden_clients_name_the_right()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Forbidden, 403));
    m_area->refresh();
    QTRY_VERIFY(m_area->containers()->toolTip().contains(u"view-clients"_s));
}

void RolesAreaTest::offline_disables_writing()
{
    open(0);
    m_area->setOnline(false);
    for (const QString& name : { u"Add role"_s, u"Delete"_s })
        QVERIFY2(!support::findButton(*m_area, name)->isEnabled(), qPrintable(name));
    m_area->setOnline(true);
    QVERIFY(support::findButton(*m_area, u"Delete"_s)->isEnabled());
}

QTEST_MAIN(RolesAreaTest)
#include "rolesarea.moc"
