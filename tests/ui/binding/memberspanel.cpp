// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/memberspanel.h"

#include "ui/binding/bindingrig.h"
#include "ui/widgets/datatable.h"

#include <QItemSelectionModel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Membership = "/admin/realms/demo/users/u7/groups/g1";

} // namespace

/// What the page says of its list, and that nothing happens to anybody but the holder it shows.
class MembersPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void members_and_their_number_are_shown();
    void holders_of_a_role_are_shown();
    void a_long_list_says_that_there_are_more();
    void a_list_cut_by_rights_counts_as_incomplete();
    void while_reading_it_is_not_said_to_be_empty();
    void an_empty_group_says_so();
    void a_refusal_names_the_role_data();
    void a_refusal_names_the_role();
    void another_holder_is_read_anew();
    void without_a_holder_nothing_can_be_done();
    void read_only_says_why();
    void the_dialog_is_about_the_group_it_names();
    void a_refused_addition_names_the_user_and_reads_again();
    void a_running_change_makes_the_buttons_wait();

private:
    MembersPanel* make(MembersPanel::Of of = MembersPanel::Of::Group);
    void showGroup();
    void select(int row);
    int rows() const { return m_panel->table()->model()->rowCount(); }
    QAbstractButton* find(const QString& name) { return support::findButton(*m_panel, name); }
    UserPickDialog* pick(const QString& username);

    std::unique_ptr<test::BindingRig> m_rig;
    QPointer<MembersPanel> m_panel;
};

void MembersPanelTest::init()
{
    m_rig = std::make_unique<test::BindingRig>();
    m_rig->answers["groups/g1/members"]
        = QJsonArray { test::person(u"u7"_s, u"amina"_s, u"Amina"_s),
              test::person(u"u8"_s, u"bilal"_s) };
    m_rig->answers["users"] = QJsonArray { test::person(u"u7"_s, u"amina"_s) };
    m_rig->window.resize(420, 700);
    make();
}

void MembersPanelTest::cleanup()
{
    m_rig->api.server.release();
    delete m_panel;
    m_rig.reset();
}

MembersPanel* MembersPanelTest::make(MembersPanel::Of of)
{
    delete m_panel;
    m_panel = new MembersPanel(m_rig->context, m_rig->flow, of, &m_rig->window);
    m_panel->resize(420, 700);
    return m_panel;
}

void MembersPanelTest::showGroup()
{
    m_panel->setGroup(GroupId(u"g1"_s), u"/sales"_s);
    m_rig->window.show();
    QTRY_VERIFY(m_rig->source.count("/groups/g1/members") > 0);
}

void MembersPanelTest::select(int row)
{
    QTRY_VERIFY(rows() > row);
    m_panel->table()->setCurrentIndex(m_panel->table()->model()->index(row, 0));
}

/// The dialog for adding, with the row of this user picked.
UserPickDialog* MembersPanelTest::pick(const QString& username)
{
    m_rig->answers["users"] = QJsonArray { test::person(u"u7"_s, username) };
    find(u"Add member"_s)->click();
    auto* dialog = m_rig->dialog<UserPickDialog>();
    [&] { QTRY_COMPARE(dialog->list()->model()->rowCount(), 1); }();
    dialog->list()->selectAll();
    return dialog;
}

void MembersPanelTest::members_and_their_number_are_shown()
{
    QSignalSpy counts(m_panel, &MembersPanel::countChanged);
    showGroup();
    QTRY_COMPARE(test::cells(*m_panel->table()->model()), QStringList({ u"amina"_s, u"bilal"_s }));
    QCOMPARE(counts.first().first().toString(), QString());
    QCOMPARE(counts.last().first().toString(), u"2"_s);
}

void MembersPanelTest::holders_of_a_role_are_shown()
{
    m_rig->answers["clients/c1/roles/agent/users"]
        = QJsonArray { test::person(u"u9"_s, u"carla"_s) };
    make(MembersPanel::Of::Role)
        ->setRole({ ClientUuid(u"c1"_s), u"cim"_s },
            { RoleId(u"r1"_s), u"agent"_s, ClientUuid(u"c1"_s), u"cim"_s });
    m_rig->window.show();
    m_panel->show();
    QTRY_COMPARE(test::cells(*m_panel->table()->model()), QStringList { u"carla"_s });
    QVERIFY(find(u"Give to user"_s)->isEnabled());
}

void MembersPanelTest::a_long_list_says_that_there_are_more()
{
    m_rig->answers["groups/g1/members"] = test::people(101);
    QSignalSpy counts(m_panel, &MembersPanel::countChanged);
    showGroup();
    QTRY_COMPARE(rows(), 100);
    QCOMPARE(counts.last().first().toString(), u"100+"_s);
}

void MembersPanelTest::a_list_cut_by_rights_counts_as_incomplete()
{
    m_rig->grant({ u"query-groups"_s });
    QSignalSpy counts(m_panel, &MembersPanel::countChanged);
    showGroup();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(counts.last().first().toString(), u"2+"_s);
}

void MembersPanelTest::while_reading_it_is_not_said_to_be_empty()
{
    m_rig->source.hold();
    showGroup();
    QTRY_VERIFY(test::showsSkeleton(*m_panel));
    QVERIFY(!test::said(*m_panel).contains(u"No members"_s));
}

void MembersPanelTest::an_empty_group_says_so()
{
    m_rig->answers["groups/g1/members"] = QJsonArray();
    showGroup();
    QTRY_VERIFY(test::said(*m_panel).contains(u"No members"_s));
    QVERIFY(find(u"Add member"_s)->isEnabled());
}

void MembersPanelTest::a_refusal_names_the_role_data()
{
    QTest::addColumn<bool>("silent");
    QTest::newRow("403") << false;
    QTest::newRow("an empty list") << true;
}

void MembersPanelTest::a_refusal_names_the_role()
{
    QFETCH(bool, silent);
    m_rig->answers["groups/g1/members"] = QJsonArray();
    if (silent)
        m_rig->grant({ u"query-groups"_s });
    else
        m_rig->failWith(ApiError::Kind::Forbidden, 403);
    showGroup();
    QTRY_VERIFY(test::said(*m_panel).contains(u"view-users"_s));
    QVERIFY(!test::said(*m_panel).contains(u"No members"_s));
}

void MembersPanelTest::another_holder_is_read_anew()
{
    m_rig->answers["groups/g2/members"] = QJsonArray { test::person(u"u9"_s, u"carla"_s) };
    showGroup();
    QTRY_COMPARE(rows(), 2);
    QSignalSpy counts(m_panel, &MembersPanel::countChanged);
    m_panel->setGroup(GroupId(u"g2"_s), u"/other"_s);
    QCOMPARE(rows(), 0);
    QCOMPARE(counts.first().first().toString(), QString());
    QTRY_COMPARE(test::cells(*m_panel->table()->model()), QStringList { u"carla"_s });
}

void MembersPanelTest::without_a_holder_nothing_can_be_done()
{
    m_rig->window.show();
    QVERIFY(!find(u"Add member"_s)->isEnabled());
    showGroup();
    QTRY_VERIFY(find(u"Add member"_s)->isEnabled());
    m_rig->source.forgetAsked();
    m_panel->clear();
    m_panel->reload();
    QCOMPARE(rows(), 0);
    QVERIFY(!find(u"Add member"_s)->isEnabled());
    QVERIFY(m_rig->source.asked().isEmpty());
}

void MembersPanelTest::read_only_says_why()
{
    showGroup();
    QCOMPARE(find(u"Remove member"_s)->accessibleDescription(), u"Select a user first."_s);
    select(0);
    QVERIFY(find(u"Remove member"_s)->isEnabled());
    m_panel->setReadOnly(u"You need the role manage-users for this."_s);
    for (const QString& name : { u"Add member"_s, u"Remove member"_s }) {
        QVERIFY(!find(name)->isEnabled());
        QVERIFY(find(name)->accessibleDescription().contains(u"manage-users"_s));
    }
    m_panel->table()->setFocus();
    QTest::keyClick(m_panel, Qt::Key_Delete);
    QVERIFY(!m_rig->flow.isRunning());
}

void MembersPanelTest::the_dialog_is_about_the_group_it_names()
{
    m_rig->answers["groups/g1/members"] = QJsonArray();
    m_rig->answers["groups/g2/members"] = QJsonArray();
    m_rig->answers["users/u7/groups"] = QJsonArray();
    m_rig->api.server.on("PUT", "/admin/realms/demo/users/u7/groups/*", test::Reply::noContent());
    showGroup();
    UserPickDialog* dialog = pick(u"amina"_s);
    QVERIFY(test::said(*dialog).contains(u"become members of /sales."_s));
    m_panel->setGroup(GroupId(u"g2"_s), u"/other"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(m_rig->api.server.count("PUT"), 1);
    QCOMPARE(m_rig->api.server.count("PUT", Membership), 1);
}

void MembersPanelTest::a_refused_addition_names_the_user_and_reads_again()
{
    QSignalSpy errors(&m_rig->flow, &ChangeFlow::errorRaised);
    m_rig->answers["groups/g1/members"] = QJsonArray();
    m_rig->answers["users/u7/groups"] = QJsonArray();
    m_rig->api.server.on("PUT", Membership, test::Reply::error(403, u"No"_s));
    showGroup();
    pick(u"amina"_s)->verbButton()->click();
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(errors.first().first().toString().contains(u"amina"_s));
    QTRY_COMPARE(m_rig->source.count("/groups/g1/members"), 2);
    QCOMPARE(rows(), 0);
    QVERIFY(find(u"Add member"_s)->isEnabled());
}

void MembersPanelTest::a_running_change_makes_the_buttons_wait()
{
    showGroup();
    select(0);
    m_rig->source.hold();
    const rep::UserRep user(test::person(u"u7"_s, u"amina"_s));
    m_rig->flow.run(change::DeleteUser { user }, ChangeFlow::Preview::Always, {});
    for (const QString& name : { u"Add member"_s, u"Remove member"_s })
        QCOMPARE(find(name)->accessibleDescription(), u"A change is being saved."_s);
    m_rig->failWith(ApiError::Kind::Server, 500);
    m_rig->source.release();
    QTRY_VERIFY(find(u"Add member"_s)->isEnabled());
    QVERIFY(find(u"Remove member"_s)->isEnabled());
}

QTEST_MAIN(MembersPanelTest)
#include "memberspanel.moc"
