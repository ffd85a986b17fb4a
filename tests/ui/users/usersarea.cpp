// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/usersarea.h"

#include "support/widgetwalker.h"
#include "ui/dialogs/messagebox.h"
#include "ui/objectrig.h"
#include "ui/users/adduserdialog.h"
#include "ui/users/userinspector.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AminaPath = "/admin/realms/demo/users/u1";

QJsonObject user(const QString& id, const QString& name, const QString& first, bool manage)
{
    return { { u"id"_s, id }, { u"username"_s, name }, { u"firstName"_s, first },
        { u"lastName"_s, u"Agent"_s }, { u"email"_s, QString(name + u"@example.com"_s) },
        { u"enabled"_s, id != "u3"_L1 }, { u"emailVerified"_s, true }, { u"unknown"_s, 7 },
        { u"attributes"_s, QJsonObject { { u"team"_s, QJsonArray { u"sales"_s } } } },
        { u"access"_s, QJsonObject { { u"manage"_s, manage } } } };
}

test::ObjectRig* realm(bool manage = true)
{
    auto* rig = new test::ObjectRig;
    const QJsonObject amina = user(u"u1"_s, u"amina"_s, u"Amina"_s, manage);
    const QJsonObject bilal = user(u"u2"_s, u"bilal"_s, u"<b>Bilal</b>"_s, manage);
    const QJsonObject carla = user(u"u3"_s, u"carla"_s, u"Carla"_s, manage);
    rig->answers["users"] = QJsonArray { amina, bilal, carla };
    rig->answers["users/count"] = 3;
    rig->answers["users/u1"] = amina;
    rig->answers["users/u2"] = bilal;
    rig->answers["users/u3"] = carla;
    for (const QByteArray& id : { "u1"_ba, "u2"_ba, "u3"_ba }) {
        rig->answers["users/" + id + "/groups"] = QJsonArray { QJsonObject {
            { u"id"_s, u"g1"_s }, { u"name"_s, u"sales"_s }, { u"path"_s, u"/sales"_s } } };
        rig->answers["users/" + id + "/credentials"]
            = QJsonArray { QJsonObject { { u"id"_s, u"c1"_s }, { u"type"_s, u"password"_s } } };
        rig->answers["users/" + id + "/sessions"] = QJsonArray();
    }
    return rig;
}

} // namespace

class UsersAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rows_and_count_are_shown();
    void a_row_opens_its_user();
    void everything_has_a_name();
    void markup_in_names_is_text();
    void the_search_and_the_filter_go_to_the_server();
    void no_match_blames_the_filter();
    void an_edit_is_saved_and_shown();
    void an_edit_is_asked_about_before_another_row_opens();
    void discarding_the_edit_opens_the_other_row();
    void without_the_role_every_command_says_what_is_missing();
    void a_user_that_may_only_be_seen_says_so();
    void a_list_cut_by_rights_says_so();
    void offline_keeps_the_edit_and_disables_writing();
    void a_deleted_user_gives_its_place_to_the_next();
    void a_user_deleted_by_somebody_else_closes();
    void a_change_from_elsewhere_is_read_again();
    void pages_are_read_when_they_are_looked_at();
    void a_failed_list_can_be_tried_again();
    void adding_opens_the_dialog();
    void the_sample_is_the_first_user();
    void escape_closes_the_inspector();

private:
    void show(bool manage = true);
    void open(int row);
    QLineEdit* firstName() { return support::findControl<QLineEdit>(*m_area, u"First name"_s); }
    QAbstractButton* button(const QString& name) { return support::findButton(*m_area, name); }
    QString lastSearch() const;

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<UsersArea> m_area;
};

void UsersAreaTest::init()
{
    m_area.reset();
    m_rig.reset();
    MessageBox::takeAsked();
}

void UsersAreaTest::show(bool manage)
{
    m_rig.reset(realm(manage));
    m_area = std::make_unique<UsersArea>(m_rig->context);
    m_area->resize(1440, 900);
    m_area->show();
    m_area->refresh();
    QTRY_COMPARE(m_area->table()->model()->rowCount(), 3);
}

void UsersAreaTest::open(int row)
{
    m_area->table()->setCurrentIndex(m_area->table()->model()->index(row, 0));
    QTRY_COMPARE(m_area->inspector()->objectId(), u"u%1"_s.arg(row + 1));
    QTRY_VERIFY(m_area->inspector()->isLoaded());
    QTRY_VERIFY(firstName()); // what joins a layout is shown by the event loop
}

QString UsersAreaTest::lastSearch() const
{
    QString search;
    for (const api::RequestSpec& spec : m_rig->source.asked()) {
        if (test::ScriptedSource::pathOf(spec) == "/users")
            search = test::ScriptedSource::parameter(spec, u"search"_s) + u'|'
                + test::ScriptedSource::parameter(spec, u"enabled"_s);
    }
    return search;
}

void UsersAreaTest::rows_and_count_are_shown()
{
    m_rig.reset(realm());
    m_area = std::make_unique<UsersArea>(m_rig->context);
    QSignalSpy rows(m_area.get(), &Area::rowsTextChanged);
    QSignalSpy shown(m_area.get(), &Area::dataShown);
    m_area->show();
    m_area->refresh();
    QTRY_VERIFY(!rows.isEmpty() && rows.last().first().toString() == u"1–3 of 3"_s);
    QTRY_VERIFY(!shown.isEmpty());
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"3 in this realm"_s));
    QCOMPARE(m_area->areaId(), u"users"_s);
}

void UsersAreaTest::a_row_opens_its_user()
{
    show();
    open(0);
    QCOMPARE(m_area->inspector()->username(), u"amina"_s);
    QCOMPARE(firstName()->text(), u"Amina"_s);
    QVERIFY(!m_area->hasUnsavedChanges());
}

void UsersAreaTest::everything_has_a_name()
{
    show();
    open(0);
    for (const QString& page : m_area->samplePages()) {
        m_area->showSamplePage(page);
        QCoreApplication::processEvents();
        QCOMPARE(support::unnamedControls(*m_area), QStringList());
    }
    QVERIFY(support::findControl<DataTable>(*m_area, u"Users"_s));
    QVERIFY(support::findControl<QLineEdit>(*m_area, u"Search"_s));
}

void UsersAreaTest::markup_in_names_is_text()
{
    show();
    open(1);
    QVERIFY(support::visibleTexts(*m_area).contains(u"<b>Bilal</b> Agent"_s));
    const auto labels = m_area->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void UsersAreaTest::the_search_and_the_filter_go_to_the_server()
{
    show();
    m_area->searchField()->setText(u" ami "_s);
    QTRY_COMPARE(lastSearch(), u"ami|"_s);
    button(u"Disabled"_s)->click();
    QTRY_COMPARE(lastSearch(), u"ami|false"_s);
    button(u"Enabled"_s)->click();
    QTRY_COMPARE(lastSearch(), u"ami|true"_s);
    m_area->searchField()->clear();
    QTRY_COMPARE(lastSearch(), u"|true"_s);
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"3 found"_s));
}

void UsersAreaTest::no_match_blames_the_filter()
{
    show();
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = 0;
    button(u"Disabled"_s)->click();
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"Nothing here matches “Disabled”."_s));
    QTRY_VERIFY(button(u"Clear search"_s));
    button(u"Clear search"_s)->click();
    QTRY_COMPARE(lastSearch(), u"|"_s);
}

void UsersAreaTest::an_edit_is_saved_and_shown()
{
    show();
    open(0);
    QSignalSpy notices(m_area.get(), &Area::noticeRaised);
    QSignalSpy unsaved(m_area.get(), &Area::unsavedChanged);
    m_rig->api.server.on("PUT", AminaPath, test::Reply::noContent());
    firstName()->setText(u"Mina"_s);
    QVERIFY(m_area->hasUnsavedChanges());
    QCOMPARE(unsaved.size(), 1);
    m_rig->api.server.hold();
    m_area->save();
    QTRY_COMPARE(m_rig->api.server.count("PUT", AminaPath), 1);
    QJsonObject after = m_rig->answers["users/u1"].toObject();
    after.insert(u"firstName"_s, u"Mina"_s);
    m_rig->answers["users/u1"] = after;
    m_rig->api.server.release();
    QTRY_VERIFY(!m_area->hasUnsavedChanges());
    QCOMPARE(notices.first().first().toString(), u"User amina was saved."_s);
    const QJsonObject sent = m_rig->api.server.requests().last().json().toObject();
    QCOMPARE(sent.value(u"unknown"_s).toInt(), 7);
    QCOMPARE(sent.value(u"email"_s).toString(), u"amina@example.com"_s);
    QCOMPARE(firstName()->text(), u"Mina"_s);
}

void UsersAreaTest::an_edit_is_asked_about_before_another_row_opens()
{
    show();
    open(0);
    firstName()->setText(u"Mina"_s);
    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    m_area->table()->setCurrentIndex(m_area->table()->model()->index(1, 0));
    QTRY_COMPARE(m_area->table()->currentRow(), 0);
    const QList<MessageBox::Asked> asked = MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().text.contains(u"amina"_s));
    QCOMPARE(m_area->inspector()->username(), u"amina"_s);
    QCOMPARE(firstName()->text(), u"Mina"_s);
}

void UsersAreaTest::discarding_the_edit_opens_the_other_row()
{
    show();
    open(0);
    firstName()->setText(u"Mina"_s);
    MessageBox::setNextAnswer(MessageBox::Answer::Discard);
    open(1);
    QVERIFY(!m_area->hasUnsavedChanges());
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
}

void UsersAreaTest::without_the_role_every_command_says_what_is_missing()
{
    show(false);
    m_rig->answers["users/u1"] = user(u"u1"_s, u"amina"_s, u"Amina"_s, false);
    open(0);
    m_area->showSamplePage(u"groups"_s);
    for (const QString& name :
        { u"Reset password"_s, u"Log out"_s, u"Delete"_s, u"Join group"_s }) {
        QVERIFY2(button(name), qPrintable(name));
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        QVERIFY(!button(name)->accessibleDescription().isEmpty());
    }
}

void UsersAreaTest::a_user_that_may_only_be_seen_says_so()
{
    show(false);
    open(0);
    QVERIFY(firstName()->isReadOnly());
    QVERIFY(
        support::visibleTexts(*m_area).contains(u"You may see this user, but not change it."_s));
}

void UsersAreaTest::a_list_cut_by_rights_says_so()
{
    m_rig.reset(realm());
    m_rig->answers["users"] = QJsonArray();
    m_area = std::make_unique<UsersArea>(m_rig->context);
    m_area->show();
    m_area->refresh();
    QTRY_VERIFY(support::visibleTexts(*m_area).join(u' ').contains(u"view-users"_s));
}

void UsersAreaTest::offline_keeps_the_edit_and_disables_writing()
{
    show();
    open(0);
    firstName()->setText(u"Mina"_s);
    m_area->setOnline(false);
    for (const QString& name : { u"Add user"_s, u"Delete"_s, u"Save"_s })
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QCOMPARE(firstName()->text(), u"Mina"_s);
    m_area->save();
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
    m_area->setOnline(true);
    QTRY_VERIFY(button(u"Save"_s)->isEnabled());
    QCOMPARE(firstName()->text(), u"Mina"_s);
}

void UsersAreaTest::a_deleted_user_gives_its_place_to_the_next()
{
    show();
    open(0);
    m_rig->api.server.on("DELETE", AminaPath, test::Reply::noContent());
    MessageBox::setNextAnswer(MessageBox::Answer::Accept);
    m_rig->api.server.hold();
    button(u"Delete"_s)->click();
    QTRY_COMPARE(m_rig->api.server.count("DELETE", AminaPath), 1);
    m_rig->answers.remove("users/u1");
    QJsonArray rest = m_rig->answers["users"].toArray();
    rest.removeFirst();
    m_rig->answers["users"] = rest;
    m_rig->answers["users/count"] = 2;
    m_rig->api.server.release();
    QTRY_COMPARE(m_area->inspector()->objectId(), u"u2"_s);
    const QList<MessageBox::Asked> asked = MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().verb, u"Delete user"_s);
    QVERIFY(asked.first().text.contains(u"amina"_s));
}

void UsersAreaTest::a_user_deleted_by_somebody_else_closes()
{
    show();
    open(0);
    QSignalSpy notices(m_area.get(), &Area::noticeRaised);
    m_rig->answers.remove("users/u1");
    m_area->inspector()->reload();
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(notices.first().first().toString().contains(u"amina is gone"_s));
}

void UsersAreaTest::a_change_from_elsewhere_is_read_again()
{
    show();
    open(0);
    m_rig->answers["users/u1"] = user(u"u1"_s, u"amina"_s, u"Undone"_s, true);
    Q_EMIT m_rig->stores.users.changed(u"u1"_s);
    QTRY_COMPARE(firstName()->text(), u"Undone"_s);
}

void UsersAreaTest::pages_are_read_when_they_are_looked_at()
{
    show();
    open(0);
    QCOMPARE(m_rig->source.count("/users/u1/credentials"), 0);
    m_area->showSamplePage(u"credentials"_s);
    auto* credentials = support::findControl<DataTable>(*m_area, u"Credentials"_s);
    QTRY_COMPARE(credentials->model()->rowCount(), 1);
    QCOMPARE(credentials->model()->index(0, 0).data().toString(), u"Password"_s);
    m_area->inspector()->setCurrentTab(UserInspector::Sessions);
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"Not signed in"_s));
    m_area->inspector()->setCurrentTab(UserInspector::Consents);
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"This could not be read"_s));
}

void UsersAreaTest::a_failed_list_can_be_tried_again()
{
    m_rig.reset(realm());
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    m_area = std::make_unique<UsersArea>(m_rig->context);
    m_area->show();
    m_area->refresh();
    QTRY_VERIFY(support::visibleTexts(*m_area).contains(u"Loading the users failed"_s));
    m_rig->source.failWith({});
    QTRY_VERIFY(button(u"Try again"_s));
    button(u"Try again"_s)->click();
    QTRY_COMPARE(m_area->table()->model()->rowCount(), 3);
}

void UsersAreaTest::adding_opens_the_dialog()
{
    show();
    button(u"Add user"_s)->click();
    auto* dialog = m_area->findChild<AddUserDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->userAdded(u"u2"_s, u"bilal"_s);
    QTRY_COMPARE(m_area->inspector()->objectId(), u"u2"_s);
    QTRY_COMPARE(m_area->table()->currentRow(), 1);
    dialog->reject();
}

void UsersAreaTest::the_sample_is_the_first_user()
{
    show();
    QTRY_VERIFY(m_area->showSample());
    QCOMPARE(m_area->inspector()->username(), u"amina"_s);
    QVERIFY(!m_area->samplePages().isEmpty());
}

void UsersAreaTest::escape_closes_the_inspector()
{
    show();
    open(0);
    QTest::keyClick(m_area.get(), Qt::Key_Escape);
    QVERIFY(m_area->inspector()->objectId().isEmpty());
    QVERIFY(!m_area->inspector()->isVisible());
}

QTEST_MAIN(UsersAreaTest)
#include "usersarea.moc"
