// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/roleinspector.h"

#include "ui/editrig.h"
#include "ui/widgets/messagebar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject agent(const QString& name = u"agent"_s)
{
    return { { u"id"_s, u"r1"_s }, { u"name"_s, name }, { u"description"_s, u"Answers calls"_s },
        { u"composite"_s, true }, { u"clientRole"_s, false }, { u"unknown"_s, 7 },
        { u"attributes"_s, QJsonObject { { u"cost"_s, QJsonArray { u"1"_s } } } } };
}

} // namespace

class RoleInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void while_it_loads_no_empty_form_is_shown();
    void a_failure_is_said_and_can_be_tried_again();
    void an_edit_is_saved_with_all_that_was_there();
    void undo_brings_the_earlier_text_back();
    void reverting_brings_back_what_was_read();
    void a_taken_name_stands_at_the_name();
    void after_a_rename_its_holders_are_asked_for_by_the_new_name();
    void somebody_elses_edit_is_told_and_mine_is_kept();
    void a_missing_right_is_named_by_field_and_button_data();
    void a_missing_right_is_named_by_field_and_button();
    void its_parts_can_fail_without_looking_empty();
    void a_role_that_is_gone_says_so();
    void huge_names_are_cut_text();

private:
    void open(const QJsonObject& role = agent(), const stores::RoleContainer& container = {});
    QPlainTextEdit* description() const
    {
        return qobject_cast<QPlainTextEdit*>(
            test::fieldOf(*m_inspector, u"Description"_s)->field());
    }

    std::unique_ptr<test::EditRig> m_rig;
    RoleInspector* m_inspector = nullptr; ///< the window's
};

void RoleInspectorTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_rig->answers["roles-by-id/r1"] = agent();
    m_rig->answers["roles-by-id/r1/composites"] = QJsonArray();
    m_rig->answers["roles"] = QJsonArray { agent() };
    for (const QByteArray& name : { "agent"_ba, "clerk"_ba }) {
        m_rig->answers["roles/" + name + "/users"] = QJsonArray();
        m_rig->answers["roles/" + name + "/groups"] = QJsonArray();
    }
    m_rig->keepPut("roles-by-id/r1");
    m_inspector = new RoleInspector(m_rig->context, m_rig->flow, &m_rig->window);
    m_inspector->resize(m_rig->window.size());
    m_inspector->QWidget::show();
}

void RoleInspectorTest::open(const QJsonObject& role, const stores::RoleContainer& container)
{
    m_rig->answers["roles-by-id/r1"] = role;
    m_inspector->open(rep::RoleRep(role), container);
    QTRY_VERIFY(m_inspector->isLoaded());
}

void RoleInspectorTest::while_it_loads_no_empty_form_is_shown()
{
    m_rig->source.hold();
    m_inspector->open(rep::RoleRep(agent()), {});
    QVERIFY(test::says(*m_inspector, u"agent"_s)); // what the list knew
    QVERIFY(!m_inspector->isLoaded());
    QTRY_VERIFY(!test::lineOf(*m_inspector, u"Role name"_s)->isVisible());
    QVERIFY(!m_inspector->saveButton()->isVisible());
    m_rig->source.release();
    QTRY_VERIFY(test::lineOf(*m_inspector, u"Role name"_s)->isVisible());
    QCOMPARE(description()->toPlainText(), u"Answers calls"_s);
}

void RoleInspectorTest::a_failure_is_said_and_can_be_tried_again()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Network));
    m_inspector->open(rep::RoleRep(agent()), {});
    QTRY_VERIFY(test::says(*m_inspector, u"This could not be read"_s));
    QVERIFY(!test::lineOf(*m_inspector, u"Role name"_s)->isVisible());
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_inspector, u"Try again"_s));
    QTRY_VERIFY(m_inspector->isLoaded());
    QVERIFY(!test::says(*m_inspector, u"This could not be read"_s));
    // Shown once, a later failure leaves it on screen.
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Network));
    m_inspector->reload();
    QCoreApplication::processEvents();
    QVERIFY(test::lineOf(*m_inspector, u"Role name"_s)->isVisible());
}

void RoleInspectorTest::an_edit_is_saved_with_all_that_was_there()
{
    open();
    QVERIFY(test::says(*m_inspector, u"Composite"_s));
    description()->setPlainText(u"<i>Answers</i> mails"_s);
    QVERIFY(m_inspector->hasUnsavedChanges());
    QVERIFY(test::fieldOf(*m_inspector, u"Description"_s)->isChanged());
    QVERIFY(test::press(*m_inspector, u"Save"_s));
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QJsonObject expected = agent();
    expected.insert(u"description"_s, u"<i>Answers</i> mails"_s);
    QCOMPARE(m_rig->sent("PUT").toObject(), expected);
    QCOMPARE(m_rig->notices.first().first().toString(), u"Role agent was saved."_s);
    QTRY_VERIFY(!m_inspector->saveButton()->isVisible());
}

void RoleInspectorTest::undo_brings_the_earlier_text_back()
{
    open();
    description()->setPlainText(u"Answers mails"_s);
    m_inspector->save();
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    m_inspector->reloadAll();
    QTRY_COMPARE(description()->toPlainText(), u"Answers calls"_s);
    QCOMPARE(m_rig->writes("PUT"), 2);
}

void RoleInspectorTest::reverting_brings_back_what_was_read()
{
    open();
    test::lineOf(*m_inspector, u"Role name"_s)->clear();
    bool saved = true;
    m_inspector->save([&](bool done) { saved = done; });
    QVERIFY(!saved);
    QCOMPARE(test::errorAt(*m_inspector, u"Role name"_s), u"Enter a value for “Role name”."_s);
    QVERIFY(test::press(*m_inspector, u"Revert"_s));
    QCOMPARE(test::lineOf(*m_inspector, u"Role name"_s)->text(), u"agent"_s);
    QVERIFY(test::errorAt(*m_inspector, u"Role name"_s).isEmpty());
    QVERIFY(!m_inspector->hasUnsavedChanges());
    QCOMPARE(m_rig->writes("PUT"), 0);
}

void RoleInspectorTest::a_taken_name_stands_at_the_name()
{
    m_rig->api.server.on("PUT", test::EditRig::pathOf("roles-by-id/r1"),
        test::Reply::error(409, u"Role with name clerk already exists"_s));
    open();
    m_inspector->setCurrentTab(RoleInspector::UsersInRole);
    test::lineOf(*m_inspector, u"Role name"_s)->setText(u"clerk"_s);
    m_inspector->save();
    QTRY_COMPARE(
        test::errorAt(*m_inspector, u"Role name"_s), u"There is a role with this name already."_s);
    QCOMPARE(m_inspector->currentTab(), int(RoleInspector::Details)); // where it can be seen
    QVERIFY(m_inspector->hasUnsavedChanges());
    QCOMPARE(m_rig->errors.size(), 1);
}

void RoleInspectorTest::after_a_rename_its_holders_are_asked_for_by_the_new_name()
{
    open();
    test::lineOf(*m_inspector, u"Role name"_s)->setText(u"clerk"_s);
    m_inspector->save();
    QTRY_COMPARE(m_inspector->name(), u"clerk"_s);
    QVERIFY(test::says(*m_inspector, u"clerk"_s));
    m_rig->source.forgetAsked();
    m_inspector->setCurrentTab(RoleInspector::UsersInRole);
    QTRY_VERIFY(test::says(*m_inspector, u"Nobody has this role directly"_s));
    m_inspector->setCurrentTab(RoleInspector::GroupsInRole);
    QTRY_VERIFY(test::says(*m_inspector, u"No group has this role directly"_s));
    QCOMPARE(m_rig->source.count("/roles/clerk/users"), 1);
    QCOMPARE(m_rig->source.count("/roles/agent/users"), 0);
    QCOMPARE(m_rig->source.count("/roles/clerk/groups"), 1);
}

void RoleInspectorTest::somebody_elses_edit_is_told_and_mine_is_kept()
{
    open();
    description()->setPlainText(u"mine"_s);
    QJsonObject theirs = agent();
    theirs.insert(u"description"_s, u"theirs"_s);
    m_rig->answers["roles-by-id/r1"] = theirs;
    m_inspector->reload();
    QTRY_COMPARE(m_inspector->messages()->bars().size(), 1);
    QTRY_VERIFY(test::says(*m_inspector, u"Somebody else changed this too."_s));
    QCOMPARE(description()->toPlainText(), u"mine"_s);
    m_inspector->revert();
    QVERIFY(m_inspector->messages()->bars().isEmpty());
    QCOMPARE(description()->toPlainText(), u"theirs"_s);
}

void RoleInspectorTest::a_missing_right_is_named_by_field_and_button_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("ofRole"); ///< missing for changing the role; empty: none
    QTest::addColumn<QString>("ofHolders"); ///< missing for giving it to somebody
    const QStringList seeing { u"view-realm"_s, u"view-users"_s, u"view-clients"_s };
    QTest::newRow("sees a realm's")
        << QString() << seeing << u"manage-realm"_s << u"manage-users"_s;
    QTest::newRow("sees a client's")
        << u"c1"_s << seeing << u"manage-clients"_s << u"manage-users"_s;
    QTest::newRow("manages users") << QString() << (seeing + QStringList { u"manage-users"_s })
                                   << u"manage-realm"_s << QString();
    QTest::newRow("manages the realm") << QString() << (seeing + QStringList { u"manage-realm"_s })
                                       << QString() << u"manage-users"_s;
}

void RoleInspectorTest::a_missing_right_is_named_by_field_and_button()
{
    QFETCH(QString, client);
    QFETCH(QStringList, roles);
    QFETCH(QString, ofRole);
    QFETCH(QString, ofHolders);
    m_rig->allowOnly(roles);
    open(agent(), { ClientUuid(client), u"billing"_s });
    const auto isNamed = [this](const QString& button, const QString& role) {
        const QString why = test::whyNot(*m_inspector, button);
        return role.isEmpty() ? why == "can be pressed"_L1 : why.contains(role);
    };
    QCOMPARE(test::lineOf(*m_inspector, u"Role name"_s)->isReadOnly(), !ofRole.isEmpty());
    QCOMPARE(test::says(*m_inspector, u"You need the role "_s + ofRole), !ofRole.isEmpty());
    QVERIFY(isNamed(u"Delete"_s, ofRole));
    m_inspector->setCurrentTab(RoleInspector::AssociatedRoles);
    QVERIFY(isNamed(u"Assign"_s, ofRole));
    m_inspector->setCurrentTab(RoleInspector::UsersInRole);
    QVERIFY(isNamed(u"Give to user"_s, ofHolders));
    m_inspector->setCurrentTab(RoleInspector::GroupsInRole);
    QVERIFY(isNamed(u"Give to group"_s, ofHolders));
}

void RoleInspectorTest::its_parts_can_fail_without_looking_empty()
{
    open();
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    for (const int tab : { RoleInspector::AssociatedRoles, RoleInspector::UsersInRole }) {
        m_inspector->setCurrentTab(tab);
        QTRY_VERIFY(test::says(*m_inspector, u" failed"_s));
        QVERIFY(!test::says(*m_inspector, u"No roles"_s));
        QVERIFY(!test::says(*m_inspector, u"Nobody has this role"_s));
    }
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_inspector, u"Try again"_s));
    QTRY_VERIFY(test::says(*m_inspector, u"Nobody has this role directly"_s));
}

void RoleInspectorTest::a_role_that_is_gone_says_so()
{
    open();
    QSignalSpy gone(m_inspector, &EditInspector::objectGone);
    m_rig->answers.remove("roles-by-id/r1");
    m_inspector->reload();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().toString(), u"r1"_s);
}

void RoleInspectorTest::huge_names_are_cut_text()
{
    QJsonObject role = agent(test::hugeName());
    role.insert(u"description"_s, u"<img src=x>"_s);
    open(role);
    QVERIFY(test::showsPlainTextOnly(*m_inspector));
    QVERIFY(test::says(*m_inspector, u"<b>W</b>WWW"_s));
    QCOMPARE(description()->toPlainText(), u"<img src=x>"_s);
    for (int tab = RoleInspector::Details; tab <= RoleInspector::GroupsInRole; ++tab) {
        m_inspector->setCurrentTab(tab);
        const int width = m_inspector->minimumSizeHint().width();
        QVERIFY2(width < 760, QByteArray::number(width).constData());
    }
}

QTEST_MAIN(RoleInspectorTest)
#include "roleinspector.moc"
