// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/usergroupspage.h"

#include "items/roles.h"
#include "ui/dialogs/pickdialog.h"
#include "ui/editrig.h"
#include "ui/widgets/datatable.h"

#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Groups = "users/u1/groups";

QJsonObject group(const QString& id, const QString& path)
{
    return { { u"id"_s, id }, { u"name"_s, path.section(u'/', 1) }, { u"path"_s, path } };
}

} // namespace

class UserGroupsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void while_it_loads_nothing_is_claimed();
    void a_user_without_groups_is_said_to_be_in_none();
    void a_failure_never_looks_like_no_groups();
    void after_a_failure_no_hidden_row_can_be_left();
    void another_users_groups_are_never_shown();
    void what_is_missing_stands_at_the_buttons();
    void the_user_joins_those_picked();
    void leaving_can_be_undone();
    void a_refusal_is_told_and_the_list_stays();
    void huge_names_are_cut_text();
    void everything_has_a_name();

private:
    void showUser(const QString& username = u"amina"_s);
    void showRows();
    void keep(const QString& id, const QString& path);
    QAbstractItemModel* rows() const { return m_page->table()->model(); }

    std::unique_ptr<test::EditRig> m_rig;
    UserGroupsPage* m_page = nullptr; ///< the window's
};

void UserGroupsPageTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_rig->answers[Groups] = QJsonArray { group(u"g1"_s, u"/Vertrieb"_s) };
    m_rig->answers["groups"]
        = QJsonArray { group(u"g1"_s, u"/Vertrieb"_s), group(u"g2"_s, u"/Küche"_s) };
    m_rig->answers["users/u1/role-mappings"] = QJsonObject(); // no administrator
    keep(u"g1"_s, u"/Vertrieb"_s);
    keep(u"g2"_s, u"/Küche"_s);
    m_page = new UserGroupsPage(m_rig->context, m_rig->flow, &m_rig->window);
    m_page->resize(m_rig->window.size());
    m_page->show();
}

void UserGroupsPageTest::keep(const QString& id, const QString& path)
{
    const auto set = [this, id, path](bool member) {
        QJsonArray groups;
        for (const QJsonValue& other : m_rig->answers[Groups].toArray()) {
            if (other.toObject().value(u"id"_s) != id)
                groups.append(other);
        }
        if (member)
            groups.append(group(id, path));
        m_rig->answers[Groups] = groups;
    };
    const QByteArray membership = Groups + "/"_ba + id.toLatin1();
    m_rig->onWrite("PUT", membership, [set](const QJsonValue&) { set(true); });
    m_rig->onWrite("DELETE", membership, [set](const QJsonValue&) { set(false); });
}

void UserGroupsPageTest::showUser(const QString& username)
{
    m_page->setUser(UserId(u"u1"_s), username);
}

void UserGroupsPageTest::showRows()
{
    showUser();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void UserGroupsPageTest::while_it_loads_nothing_is_claimed()
{
    m_rig->source.hold();
    QSignalSpy counts(m_page, &UserGroupsPage::countChanged);
    showUser();
    QVERIFY(!test::says(*m_page, u"In no group"_s));
    QCOMPARE(counts.last().first().toString(), QString());
    m_rig->source.release();
    QTRY_COMPARE(counts.last().first().toString(), u"1"_s);
    QCOMPARE(rows()->index(0, 0).data().toString(), u"Vertrieb"_s);
    QCOMPARE(rows()->index(0, 0).data(items::SecondaryTextRole).toString(), u"/Vertrieb"_s);
}

void UserGroupsPageTest::a_user_without_groups_is_said_to_be_in_none()
{
    m_rig->answers[Groups] = QJsonArray();
    showUser();
    QTRY_VERIFY(test::says(*m_page, u"In no group"_s));
    QCOMPARE(test::whyNot(*m_page, u"Join group"_s), u"can be pressed"_s);
}

void UserGroupsPageTest::a_failure_never_looks_like_no_groups()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Forbidden, 403));
    showUser();
    QTRY_VERIFY(test::says(*m_page, u"The groups could not be read"_s));
    QVERIFY(test::says(*m_page, u"You are not allowed to do this."_s));
    QVERIFY(!test::says(*m_page, u"In no group"_s));
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_page, u"Try again"_s));
    QTRY_COMPARE(rows()->rowCount(), 1);
    QVERIFY(m_page->table()->isVisible());
}

void UserGroupsPageTest::after_a_failure_no_hidden_row_can_be_left()
{
    showRows();
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QSignalSpy counts(m_page, &UserGroupsPage::countChanged);
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    m_page->reload();
    QTRY_VERIFY(test::says(*m_page, u"The groups could not be read"_s));
    QCOMPARE(test::whyNot(*m_page, u"Leave"_s), u"Select a group first."_s);
    QCOMPARE(counts.last().first().toString(), QString()); // it isn't known any more
}

void UserGroupsPageTest::another_users_groups_are_never_shown()
{
    showRows();
    m_rig->source.hold();
    m_page->setUser(UserId(u"u2"_s), u"bilal"_s);
    QCOMPARE(rows()->rowCount(), 0);
    m_rig->source.release();
    QTRY_VERIFY(test::says(*m_page, u"The groups could not be read"_s)); // 404
    QCOMPARE(rows()->rowCount(), 0);
}

void UserGroupsPageTest::what_is_missing_stands_at_the_buttons()
{
    showRows();
    QCOMPARE(test::whyNot(*m_page, u"Leave"_s), u"Select a group first."_s);
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QCOMPARE(test::whyNot(*m_page, u"Leave"_s), u"can be pressed"_s);
    const QString reason = u"You need the role manage-users for this."_s;
    m_page->setReadOnly(reason);
    for (const QString& button : { u"Join group"_s, u"Leave"_s })
        QCOMPARE(test::whyNot(*m_page, button), reason);
    m_page->setReadOnly({});
    m_rig->api.server.hold();
    QVERIFY(test::press(*m_page, u"Leave"_s));
    for (const QString& button : { u"Join group"_s, u"Leave"_s })
        QCOMPARE(test::whyNot(*m_page, button), u"A change is being saved."_s);
    m_rig->api.server.release();
    QTRY_COMPARE(test::whyNot(*m_page, u"Join group"_s), u"can be pressed"_s);
}

void UserGroupsPageTest::the_user_joins_those_picked()
{
    showRows();
    QVERIFY(test::press(*m_page, u"Join group"_s));
    auto* dialog = m_rig->window.findChild<PickDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list()->model()->rowCount(), 2);
    QVERIFY(test::says(*dialog, u"amina becomes a member of the groups you pick."_s));
    QVERIFY(dialog->list()->model()->index(0, 0).data(items::LockedRole).toBool());
    dialog->list()->selectAll();
    dialog->verbButton()->click();
    QTRY_COMPARE(rows()->rowCount(), 2);
    QCOMPARE(m_rig->writes("PUT"), 1); // the one there already isn't sent again
    QCOMPARE(m_rig->writes("PUT", "users/u1/groups/g2"), 1);
    QCOMPARE(m_rig->notices.first().first().toString(), u"amina joined the group /Küche."_s);
}

void UserGroupsPageTest::leaving_can_be_undone()
{
    showRows();
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QVERIFY(test::press(*m_page, u"Leave"_s));
    QTRY_VERIFY(test::says(*m_page, u"In no group"_s));
    QCOMPARE(m_rig->writes("DELETE", "users/u1/groups/g1"), 1);
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    m_page->reload();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QVERIFY(m_page->table()->isVisible());
}

void UserGroupsPageTest::a_refusal_is_told_and_the_list_stays()
{
    m_rig->api.server.on("DELETE", test::EditRig::pathOf("users/u1/groups/g1"),
        test::Reply::error(403, u"HTTP 403"_s));
    showRows();
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QVERIFY(test::press(*m_page, u"Leave"_s));
    QTRY_COMPARE(m_rig->errors.size(), 1);
    QCOMPARE(
        m_rig->errors.first().first().toString(), u"Taking amina out of the group /Vertrieb"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void UserGroupsPageTest::huge_names_are_cut_text()
{
    m_rig->answers[Groups] = QJsonArray { group(u"g1"_s, u'/' + test::hugeName()) };
    showUser(test::hugeName());
    QTRY_COMPARE(rows()->rowCount(), 1);
    QVERIFY(m_page->minimumSizeHint().width() < 760);
    QVERIFY(test::press(*m_page, u"Join group"_s));
    auto* dialog = m_rig->window.findChild<PickDialog*>();
    QVERIFY(dialog);
    QVERIFY(test::says(*dialog, u"<b>W</b>WWW"_s));
    QVERIFY(!test::says(*dialog, QString(100, u'W')));
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QVERIFY2(dialog->width() < 1000, QByteArray::number(dialog->width()).constData());
}

void UserGroupsPageTest::everything_has_a_name()
{
    showRows();
    QCOMPARE(support::unnamedControls(*m_page), QStringList());
    QCOMPARE(m_page->table()->accessibleName(), u"Groups of the user"_s);
}

QTEST_MAIN(UserGroupsPageTest)
#include "usergroupspage.moc"
