// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/rolegroupspage.h"

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

QJsonObject group(const QString& id, const QString& path)
{
    return { { u"id"_s, id }, { u"name"_s, path.section(u'/', 1) }, { u"path"_s, path } };
}

constexpr auto Holders = "roles/agent/groups";
constexpr auto NothingThere = "No group has this role directly";

} // namespace

class RoleGroupsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void nothing_is_read_before_the_page_is_looked_at();
    void while_it_loads_nothing_is_claimed();
    void nobody_is_said_in_a_sentence();
    void a_failure_never_looks_like_an_empty_list_data();
    void a_failure_never_looks_like_an_empty_list();
    void a_missing_right_is_named_data();
    void a_missing_right_is_named();
    void names_are_cut_text();
    void the_role_is_given_to_those_picked();
    void the_role_is_taken_with_the_key_and_given_back_by_undo();
    void what_is_missing_stands_at_the_buttons();
    void a_refusal_is_told_and_the_list_stays();
    void everything_has_a_name();

private:
    void show();
    void showRows();
    void keepRoleOf(const QString& id, const QString& path);
    QAbstractItemModel* rows() const { return m_page->table()->model(); }

    std::unique_ptr<test::EditRig> m_rig;
    RoleGroupsPage* m_page = nullptr; ///< the window's
};

void RoleGroupsPageTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_rig->answers[Holders] = QJsonArray { group(u"g1"_s, u"/Vertrieb"_s) };
    m_rig->answers["groups"]
        = QJsonArray { group(u"g1"_s, u"/Vertrieb"_s), group(u"g2"_s, u"/Küche"_s) };
    keepRoleOf(u"g1"_s, u"/Vertrieb"_s);
    keepRoleOf(u"g2"_s, u"/Küche"_s);
    m_page = new RoleGroupsPage(m_rig->context, m_rig->flow, &m_rig->window);
    m_page->resize(m_rig->window.size());
    m_page->setRole({}, { RoleId(u"r1"_s), u"agent"_s, {}, {} });
}

void RoleGroupsPageTest::keepRoleOf(const QString& id, const QString& path)
{
    const QByteArray roles = "groups/" + id.toLatin1() + "/role-mappings";
    const auto set = [this, roles, id, path](bool has) {
        const QJsonArray list = has
            ? QJsonArray { QJsonObject { { u"id"_s, u"r1"_s }, { u"name"_s, u"agent"_s } } }
            : QJsonArray();
        m_rig->answers[roles] = QJsonObject { { u"realmMappings"_s, list } };
        QJsonArray holders;
        for (const QJsonValue& holder : m_rig->answers[Holders].toArray()) {
            if (holder.toObject().value(u"id"_s) != id)
                holders.append(holder);
        }
        if (has)
            holders.append(group(id, path));
        m_rig->answers[Holders] = holders;
    };
    set(id == u"g1"_s);
    m_rig->onWrite("POST", roles + "/realm", [set](const QJsonValue&) { set(true); });
    m_rig->onWrite("DELETE", roles + "/realm", [set](const QJsonValue&) { set(false); });
}

void RoleGroupsPageTest::show()
{
    m_page->show();
}

void RoleGroupsPageTest::showRows()
{
    show();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void RoleGroupsPageTest::nothing_is_read_before_the_page_is_looked_at()
{
    m_page->reload();
    QCoreApplication::processEvents();
    QVERIFY(m_rig->source.asked().isEmpty());
    QSignalSpy counts(m_page, &RoleGroupsPage::countChanged);
    showRows();
    QCOMPARE(m_rig->source.asked().size(), 1);
    QCOMPARE(rows()->index(0, 0).data().toString(), u"Vertrieb"_s);
    QCOMPARE(rows()->index(0, 0).data(items::SecondaryTextRole).toString(), u"/Vertrieb"_s);
    QCOMPARE(counts.last().first().toString(), u"1"_s);
}

void RoleGroupsPageTest::while_it_loads_nothing_is_claimed()
{
    m_rig->source.hold();
    QSignalSpy counts(m_page, &RoleGroupsPage::countChanged);
    show();
    QCOMPARE(m_rig->source.waiting().size(), 1);
    QVERIFY(!test::says(*m_page, QString::fromLatin1(NothingThere)));
    QVERIFY(counts.isEmpty());
    m_rig->source.release();
    QTRY_VERIFY(!counts.isEmpty());
}

void RoleGroupsPageTest::nobody_is_said_in_a_sentence()
{
    m_rig->answers[Holders] = QJsonArray();
    show();
    QTRY_VERIFY(test::says(*m_page, QString::fromLatin1(NothingThere)));
    QVERIFY(!support::findButton(*m_page, u"Try again"_s));
}

void RoleGroupsPageTest::a_failure_never_looks_like_an_empty_list_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("server") << int(ApiError::Kind::Server) << 500 << u"The server failed"_s;
    QTest::newRow("network") << int(ApiError::Kind::Network) << 0 << u"can't be reached"_s;
    QTest::newRow("refused") << int(ApiError::Kind::Forbidden) << 403 << u"not allowed"_s;
}

void RoleGroupsPageTest::a_failure_never_looks_like_an_empty_list()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, words);
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind(kind), status));
    QSignalSpy counts(m_page, &RoleGroupsPage::countChanged);
    show();
    QTRY_VERIFY(test::says(*m_page, u"Loading the groups in role failed"_s));
    QVERIFY(test::says(*m_page, words));
    QVERIFY(!test::says(*m_page, QString::fromLatin1(NothingThere)));
    QVERIFY(counts.isEmpty());
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_page, u"Try again"_s));
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void RoleGroupsPageTest::a_missing_right_is_named_data()
{
    QTest::addColumn<bool>("some");
    QTest::addColumn<QString>("words");
    QTest::newRow("a part is shown") << true << u"To see all groups you need view-users."_s;
    QTest::newRow("nothing is shown") << false << u"It needs the role view-users."_s;
}

void RoleGroupsPageTest::a_missing_right_is_named()
{
    QFETCH(bool, some);
    QFETCH(QString, words);
    m_rig->allowOnly({ u"view-realm"_s, u"query-groups"_s });
    if (!some)
        m_rig->answers[Holders] = QJsonArray();
    show();
    QTRY_VERIFY(test::says(*m_page, words));
    QVERIFY(!test::says(*m_page, QString::fromLatin1(NothingThere)));
}

void RoleGroupsPageTest::names_are_cut_text()
{
    m_rig->answers[Holders] = QJsonArray { group(u"g1"_s, u'/' + test::hugeName()) };
    showRows();
    QCOMPARE(rows()->index(0, 0).data().toString(), test::hugeName());
    QVERIFY(m_page->minimumSizeHint().width() < 1000);
    m_page->setRole({}, { RoleId(u"r1"_s), test::hugeName(), {}, {} });
    QVERIFY(test::press(*m_page, u"Give to group"_s));
    auto* dialog = m_rig->window.findChild<PickDialog*>();
    QVERIFY(dialog);
    QVERIFY(test::says(*dialog, u"<b>W</b>WWW"_s));
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QVERIFY(dialog->width() < 1000);
    dialog->reject();
}

void RoleGroupsPageTest::the_role_is_given_to_those_picked()
{
    showRows();
    QVERIFY(test::press(*m_page, u"Give to group"_s));
    auto* dialog = m_rig->window.findChild<PickDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list()->model()->rowCount(), 2);
    QVERIFY(dialog->list()->model()->index(0, 0).data(items::LockedRole).toBool()); // has it
    dialog->list()->selectAll();
    QCOMPARE(dialog->picked().size(), 1);
    dialog->verbButton()->click();
    QTRY_COMPARE(rows()->rowCount(), 2);
    QCOMPARE(m_rig->writes("POST"), 1);
    QCOMPARE(m_rig->writes("POST", "groups/g2/role-mappings/realm"), 1);
    QCOMPARE(m_rig->sent("POST").toArray().first().toObject().value(u"id"_s), u"r1"_s);
    QCOMPARE(m_rig->notices.size(), 1);
}

void RoleGroupsPageTest::the_role_is_taken_with_the_key_and_given_back_by_undo()
{
    showRows();
    m_page->table()->setFocus();
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QTRY_VERIFY(test::says(*m_page, QString::fromLatin1(NothingThere)));
    QCOMPARE(m_rig->writes("DELETE", "groups/g1/role-mappings/realm"), 1);
    QVERIFY(test::whyNot(*m_page, u"Take from group"_s).contains(u"Select a group first."_s));
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    m_page->reload();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void RoleGroupsPageTest::what_is_missing_stands_at_the_buttons()
{
    showRows();
    QCOMPARE(test::whyNot(*m_page, u"Take from group"_s), u"Select a group first."_s);
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QCOMPARE(test::whyNot(*m_page, u"Take from group"_s), u"can be pressed"_s);
    const QString reason = u"You need the role manage-users for this."_s;
    m_page->setReadOnly(reason);
    for (const QString& button : { u"Give to group"_s, u"Take from group"_s })
        QCOMPARE(test::whyNot(*m_page, button), reason);
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QVERIFY(!m_rig->flow.isRunning());
    m_page->setReadOnly({});
    m_rig->api.server.hold();
    QVERIFY(test::press(*m_page, u"Take from group"_s));
    QCOMPARE(test::whyNot(*m_page, u"Give to group"_s), u"A change is being saved."_s);
    m_rig->api.server.release();
    QTRY_COMPARE(test::whyNot(*m_page, u"Give to group"_s), u"can be pressed"_s);
}

void RoleGroupsPageTest::a_refusal_is_told_and_the_list_stays()
{
    m_rig->api.server.on("DELETE", test::EditRig::pathOf("groups/g1/role-mappings/realm"),
        test::Reply::error(403, u"HTTP 403"_s));
    showRows();
    m_page->table()->setCurrentIndex(rows()->index(0, 0));
    QVERIFY(test::press(*m_page, u"Take from group"_s));
    QTRY_COMPARE(m_rig->errors.size(), 1);
    QCOMPARE(m_rig->errors.first().first().toString(), u"Changing the roles of /Vertrieb"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void RoleGroupsPageTest::everything_has_a_name()
{
    showRows();
    QCOMPARE(support::unnamedControls(*m_page), QStringList());
    QCOMPARE(m_page->table()->accessibleName(), u"Groups in role"_s);
}

QTEST_MAIN(RoleGroupsPageTest)
#include "rolegroupspage.moc"
