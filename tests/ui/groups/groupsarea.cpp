// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupsarea.h"

#include "items/grouptreemodel.h"
#include "support/widgetwalker.h"
#include "ui/binding/memberspanel.h"
#include "ui/dialogs/messagebox.h"
#include "ui/groups/groupinspector.h"
#include "ui/objectrig.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datatree.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject group(const QString& id, const QString& path, int below, bool manage = true)
{
    return { { u"id"_s, id }, { u"name"_s, path.section(u'/', -1) }, { u"path"_s, path },
        { u"subGroupCount"_s, below }, { u"subGroups"_s, QJsonArray() },
        { u"attributes"_s, QJsonObject { { u"kostenstelle"_s, QJsonArray { u"7"_s } } } },
        { u"access"_s,
            QJsonObject { { u"manage"_s, manage }, { u"manageMembership"_s, manage } } } };
}

test::ObjectRig* realm(bool manage = true)
{
    auto* rig = new test::ObjectRig;
    const QJsonObject sales = group(u"g1"_s, u"/Vertrieb"_s, 1, manage);
    const QJsonObject south = group(u"g2"_s, u"/Vertrieb/Süd"_s, 0, manage);
    const QJsonObject odd = group(u"g3"_s, u"/<b>Zentrale</b>"_s, 0, manage);
    rig->answers["groups"] = QJsonArray { sales, odd };
    rig->answers["groups/g1/children"] = QJsonArray { south };
    rig->answers["groups/g1"] = sales;
    rig->answers["groups/g2"] = south;
    rig->answers["groups/g3"] = odd;
    for (const char* id : { "g1", "g2", "g3" })
        rig->answers[QByteArray("groups/") + id + "/members"] = QJsonArray { QJsonObject {
            { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"enabled"_s, true } } };
    return rig;
}

} // namespace

class GroupsAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_group_opens_with_its_members();
    void a_branch_is_read_when_it_is_opened();
    void everything_has_a_name();
    void without_a_group_the_commands_say_what_is_missing();
    void a_group_that_may_only_be_seen_says_so();
    void offline_disables_writing_and_keeps_what_is_shown();
    void an_edit_is_asked_about_before_another_group_opens();
    void the_search_goes_to_the_server();
    void an_empty_realm_offers_the_first_group();
    void a_refused_list_says_so_and_can_be_tried_again();
    void a_deleted_group_closes_its_inspector();

private:
    void show(bool manage = true);
    void openFirst();

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<GroupsArea> m_area;
};

void GroupsAreaTest::init()
{
    m_area.reset();
    m_rig.reset();
    ui::MessageBox::takeAsked();
}

void GroupsAreaTest::show(bool manage)
{
    m_rig.reset(realm(manage));
    m_area = std::make_unique<GroupsArea>(m_rig->context);
    m_area->resize(1440, 900);
    m_area->show();
    m_area->refresh();
    QTRY_COMPARE(m_area->tree()->model()->rowCount(), 2);
}

void GroupsAreaTest::openFirst()
{
    m_area->tree()->setCurrentIndex(m_area->tree()->model()->index(0, 0));
    QTRY_VERIFY(m_area->inspector()->isLoaded());
}

void GroupsAreaTest::a_group_opens_with_its_members()
{
    show();
    openFirst();
    QCOMPARE(m_area->inspector()->name(), u"Vertrieb"_s);
    auto* members = support::findControl<DataTable>(*m_area, u"Members"_s);
    QVERIFY(members);
    QTRY_COMPARE(members->model()->rowCount(), 1);
    QCOMPARE(members->model()->index(0, 0).data().toString(), u"amina"_s);
}

void GroupsAreaTest::a_branch_is_read_when_it_is_opened()
{
    show();
    const QModelIndex top = m_area->tree()->model()->index(0, 0);
    QCOMPARE(m_rig->source.count("/groups/g1/children"), 0);
    m_area->tree()->expand(top);
    QTRY_COMPARE(m_area->tree()->model()->rowCount(top), 1);
    QCOMPARE(m_area->tree()->model()->index(0, 0, top).data().toString(), u"Süd"_s);
}

void GroupsAreaTest::everything_has_a_name()
{
    show();
    openFirst();
    for (int tab = 0; tab < 3; ++tab) {
        m_area->inspector()->setCurrentTab(tab);
        QCOMPARE(support::unnamedControls(*m_area), QStringList());
    }
}

void GroupsAreaTest::without_a_group_the_commands_say_what_is_missing()
{
    show();
    for (const QString& name : { u"Add child group"_s, u"Rename"_s, u"Move"_s, u"Delete"_s }) {
        QAbstractButton* button = support::findButton(*m_area, name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY(!button->isEnabled());
        QVERIFY(button->accessibleDescription().contains(u"Select a group first."_s));
    }
    openFirst();
    for (const QString& name : { u"Add child group"_s, u"Rename"_s, u"Move"_s, u"Delete"_s })
        QTRY_VERIFY(support::findButton(*m_area, name)->isEnabled());
}

void GroupsAreaTest::a_group_that_may_only_be_seen_says_so()
{
    show(false);
    openFirst();
    for (const QString& name : { u"Rename"_s, u"Move"_s, u"Delete"_s, u"Add child group"_s }) {
        QAbstractButton* button = support::findButton(*m_area, name);
        QTRY_VERIFY(button->accessibleDescription().contains(u"not change it"_s));
        QVERIFY(!button->isEnabled());
    }
    QVERIFY(support::findButton(*m_area, u"Add member"_s)
                ->accessibleDescription()
                .contains(u"who is in it"_s));
}

void GroupsAreaTest::offline_disables_writing_and_keeps_what_is_shown()
{
    show();
    openFirst();
    m_area->setOnline(false);
    for (const QString& name : { u"Add group"_s, u"Rename"_s, u"Add member"_s })
        QVERIFY2(!support::findButton(*m_area, name)->isEnabled(), qPrintable(name));
    QCOMPARE(m_area->tree()->model()->rowCount(), 2);
    m_area->setOnline(true);
    QTRY_VERIFY(support::findButton(*m_area, u"Rename"_s)->isEnabled());
}

void GroupsAreaTest::an_edit_is_asked_about_before_another_group_opens()
{
    show();
    openFirst();
    m_area->inspector()->setCurrentTab(GroupInspector::Attributes);
    support::findControl<QPlainTextEdit>(*m_area, u"Description"_s)->setPlainText(u"neu"_s);
    QVERIFY(m_area->hasUnsavedChanges());

    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    m_area->tree()->setCurrentIndex(m_area->tree()->model()->index(1, 0));
    QCOMPARE(ui::MessageBox::takeAsked().size(), 1);
    QCOMPARE(m_area->inspector()->objectId(), u"g1"_s);
    QCOMPARE(m_area->tree()->currentIndex().row(), 0);

    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Discard);
    m_area->tree()->setCurrentIndex(m_area->tree()->model()->index(1, 0));
    QCOMPARE(m_area->inspector()->objectId(), u"g3"_s);
    QVERIFY(!m_area->hasUnsavedChanges());
}

void GroupsAreaTest::the_search_goes_to_the_server()
{
    show();
    m_rig->source.forgetAsked();
    m_area->searchField()->setDelay(0);
    m_area->searchField()->setText(u"Süd & Nord"_s);
    QTRY_VERIFY(!m_rig->source.asked().isEmpty());
    QCOMPARE(test::ScriptedSource::parameter(m_rig->source.asked().last(), u"search"_s),
        u"Süd & Nord"_s);
}

void GroupsAreaTest::an_empty_realm_offers_the_first_group()
{
    m_rig.reset(realm());
    m_rig->answers["groups"] = QJsonArray();
    m_rig->answers["groups/count"] = QJsonObject { { u"count"_s, 0 } };
    m_area = std::make_unique<GroupsArea>(m_rig->context);
    m_area->show();
    m_area->refresh();
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"No groups yet"_s));
    QVERIFY(m_area->showSample());
}

void GroupsAreaTest::a_refused_list_says_so_and_can_be_tried_again()
{
    m_rig.reset(realm());
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    m_area = std::make_unique<GroupsArea>(m_rig->context);
    m_area->show();
    m_area->refresh();
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"Loading the groups failed"_s));
    m_rig->source.failWith({});
    QTRY_VERIFY(support::findButton(*m_area, u"Try again"_s));
    support::findButton(*m_area, u"Try again"_s)->click();
    QTRY_COMPARE(m_area->tree()->model()->rowCount(), 2);
}

void GroupsAreaTest::a_deleted_group_closes_its_inspector()
{
    show();
    openFirst();
    QSignalSpy notice(m_area.get(), &Area::noticeRaised);
    m_rig->answers.remove("groups/g1");
    m_area->refresh();
    QTRY_COMPARE(notice.size(), 1);
    QCOMPARE(notice.first().first().toString(),
        u"The group Vertrieb is gone: somebody has deleted it."_s);
}

QTEST_MAIN(GroupsAreaTest)
#include "groupsarea.moc"
