// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupinspector.h"

#include "ui/editrig.h"
#include "ui/widgets/keyvalueeditor.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

/// access: what the server says may be done with the group; empty: it says nothing.
QJsonObject sales(const QString& name = u"Vertrieb"_s, const QJsonObject& access = {})
{
    QJsonObject group { { u"id"_s, u"g1"_s }, { u"name"_s, name },
        { u"path"_s, QString(u'/' + name) }, { u"description"_s, u"sells"_s }, { u"unknown"_s, 7 },
        { u"attributes"_s, QJsonObject { { u"cost"_s, QJsonArray { u"7"_s, u"8"_s } } } } };
    if (!access.isEmpty())
        group.insert(u"access"_s, access);
    return group;
}

QJsonObject access(bool manage, bool members)
{
    return { { u"manage"_s, manage }, { u"manageMembership"_s, members } };
}

} // namespace

class GroupInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void while_it_loads_no_empty_form_is_shown();
    void a_failure_is_said_and_can_be_tried_again();
    void an_edit_is_saved_with_all_that_was_there();
    void the_last_attribute_can_be_removed();
    void undo_brings_the_earlier_text_back();
    void what_may_be_done_is_said_where_it_would_be_done_data();
    void what_may_be_done_is_said_where_it_would_be_done();
    void offline_the_edit_is_kept();
    void a_moved_group_is_shown_with_its_new_path();
    void its_pages_can_fail_without_looking_empty();
    void huge_names_are_cut_text();
    void everything_has_a_name();

private:
    void open(const QJsonObject& group = sales());
    QPlainTextEdit* description() const
    {
        return qobject_cast<QPlainTextEdit*>(
            test::fieldOf(*m_inspector, u"Description"_s)->field());
    }

    std::unique_ptr<test::EditRig> m_rig;
    GroupInspector* m_inspector = nullptr; ///< the window's
};

void GroupInspectorTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_rig->answers["groups/g1"] = sales();
    m_rig->answers["groups/g1/members"] = QJsonArray();
    m_rig->keepPut("groups/g1");
    m_inspector = new GroupInspector(m_rig->context, m_rig->flow, &m_rig->window);
    m_inspector->resize(m_rig->window.size());
    m_inspector->QWidget::show();
}

void GroupInspectorTest::open(const QJsonObject& group)
{
    m_rig->answers["groups/g1"] = group;
    m_inspector->open(
        GroupId(u"g1"_s), group.value(u"name"_s).toString(), group.value(u"path"_s).toString());
    QTRY_VERIFY(m_inspector->isLoaded());
    m_inspector->setCurrentTab(GroupInspector::Attributes);
}

void GroupInspectorTest::while_it_loads_no_empty_form_is_shown()
{
    m_rig->source.hold();
    m_inspector->open(GroupId(u"g1"_s), u"Vertrieb"_s, u"/Vertrieb"_s);
    m_inspector->setCurrentTab(GroupInspector::Attributes);
    QVERIFY(test::says(*m_inspector, u"Vertrieb"_s)); // what the tree knew
    QTRY_VERIFY(!description()->isVisible());
    QVERIFY(!test::says(*m_inspector, u"No attributes."_s));
    m_rig->source.release();
    QTRY_VERIFY(description()->isVisible());
    QCOMPARE(description()->toPlainText(), u"sells"_s);
    QCOMPARE(test::lineOf(*m_inspector, u"Path"_s)->text(), u"/Vertrieb"_s);
}

void GroupInspectorTest::a_failure_is_said_and_can_be_tried_again()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Timeout));
    m_inspector->open(GroupId(u"g1"_s), u"Vertrieb"_s, u"/Vertrieb"_s);
    m_inspector->setCurrentTab(GroupInspector::Attributes);
    QTRY_VERIFY(test::says(*m_inspector, u"This could not be read"_s));
    QVERIFY(test::says(*m_inspector, u"did not answer in time"_s));
    QVERIFY(!description()->isVisible());
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_inspector, u"Try again"_s));
    QTRY_VERIFY(description()->isVisible());
}

void GroupInspectorTest::an_edit_is_saved_with_all_that_was_there()
{
    open();
    description()->setPlainText(u"<h1>sells</h1>"_s);
    QVERIFY(m_inspector->hasUnsavedChanges());
    QVERIFY(test::fieldOf(*m_inspector, u"Description"_s)->isChanged());
    QVERIFY(test::press(*m_inspector, u"Save"_s));
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QJsonObject expected = sales();
    expected.insert(u"description"_s, u"<h1>sells</h1>"_s);
    const QJsonObject sent = m_rig->sent("PUT").toObject();
    for (const QString& member : { u"name"_s, u"description"_s, u"attributes"_s, u"unknown"_s })
        QCOMPARE(sent.value(member), expected.value(member));
    QCOMPARE(m_rig->notices.first().first().toString(), u"Group Vertrieb was saved."_s);
}

void GroupInspectorTest::the_last_attribute_can_be_removed()
{
    open();
    auto* editor = m_inspector->findChild<KeyValueEditor*>();
    QCOMPARE(editor->entries(), (QList<KeyValues> { { u"cost"_s, { u"7"_s, u"8"_s } } }));
    editor->setEntries({});
    Q_EMIT editor->edited();
    m_inspector->save();
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    // The server keeps attributes that the body doesn't mention.
    QCOMPARE(m_rig->sent("PUT").toObject().value(u"attributes"_s), QJsonValue(QJsonObject()));
}

void GroupInspectorTest::undo_brings_the_earlier_text_back()
{
    open();
    description()->setPlainText(u"buys"_s);
    m_inspector->save();
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    m_inspector->reloadAll();
    QTRY_COMPARE(description()->toPlainText(), u"sells"_s);
}

void GroupInspectorTest::what_may_be_done_is_said_where_it_would_be_done_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QJsonObject>("access");
    QTest::addColumn<QString>("ofGroup"); ///< empty: it can be done
    QTest::addColumn<QString>("ofMembers");
    const QStringList seeing { u"view-users"_s, u"query-groups"_s };
    const QString role = u"You need the role manage-users"_s;
    QTest::newRow("no role") << seeing << access(false, false) << role << role;
    QTest::newRow("no role, server says nothing") << seeing << QJsonObject() << role << role;
    QTest::newRow("no role, but this group")
        << seeing << access(true, true) << QString() << QString();
    QTest::newRow("no role, but its members") << seeing << access(false, true) << role << QString();
    QTest::newRow("the role, but not this group")
        << QStringList { u"manage-users"_s } << access(false, false)
        << u"You may see this group, but not change it."_s
        << u"You may see this group, but not change who is in it."_s;
    QTest::newRow("the role") << QStringList { u"manage-users"_s } << access(true, true)
                              << QString() << QString();
}

void GroupInspectorTest::what_may_be_done_is_said_where_it_would_be_done()
{
    QFETCH(QStringList, roles);
    QFETCH(QJsonObject, access);
    QFETCH(QString, ofGroup);
    QFETCH(QString, ofMembers);
    m_rig->allowOnly(roles);
    open(sales(u"Vertrieb"_s, access));
    const auto isSaid = [this](const QString& button, const QString& reason) {
        const QString why = test::whyNot(*m_inspector, button);
        return reason.isEmpty() ? why == "can be pressed"_L1 : why.startsWith(reason);
    };
    QCOMPARE(description()->isReadOnly(), !ofGroup.isEmpty());
    if (!ofGroup.isEmpty())
        QVERIFY(test::says(*m_inspector, ofGroup));
    m_inspector->setCurrentTab(GroupInspector::Roles);
    QVERIFY(isSaid(u"Assign"_s, ofGroup));
    m_inspector->setCurrentTab(GroupInspector::Members);
    QVERIFY(isSaid(u"Add member"_s, ofMembers));
}

void GroupInspectorTest::offline_the_edit_is_kept()
{
    open();
    description()->setPlainText(u"buys"_s);
    m_inspector->setOnline(false);
    QVERIFY(test::whyNot(*m_inspector, u"Save"_s).contains(u"Your edits are kept"_s));
    m_inspector->save();
    QVERIFY(!m_rig->flow.isRunning());
    QVERIFY(!description()->isReadOnly()); // typing can go on
    m_inspector->setOnline(true);
    QTRY_COMPARE(test::whyNot(*m_inspector, u"Save"_s), u"can be pressed"_s);
    QCOMPARE(description()->toPlainText(), u"buys"_s);
}

void GroupInspectorTest::a_moved_group_is_shown_with_its_new_path()
{
    open();
    QJsonObject moved = sales(u"Verkauf"_s);
    moved.insert(u"path"_s, u"/Welt/Verkauf"_s);
    m_rig->answers["groups/g1"] = moved;
    m_inspector->reload();
    QTRY_COMPARE(test::lineOf(*m_inspector, u"Path"_s)->text(), u"/Welt/Verkauf"_s);
    QCOMPARE(m_inspector->name(), u"Verkauf"_s);
    QVERIFY(test::lineOf(*m_inspector, u"Path"_s)->isReadOnly());
    m_inspector->setCurrentTab(GroupInspector::Members);
    QVERIFY(test::press(*m_inspector, u"Add member"_s));
    QVERIFY(
        test::says(*m_rig->window.findChild<QDialog*>(), u"become members of /Welt/Verkauf."_s));
}

void GroupInspectorTest::its_pages_can_fail_without_looking_empty()
{
    open();
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 503));
    m_inspector->reloadPages();
    for (const int tab : { GroupInspector::Members, GroupInspector::Roles }) {
        m_inspector->setCurrentTab(tab);
        QTRY_VERIFY(test::says(*m_inspector, u" failed"_s));
        QVERIFY(!test::says(*m_inspector, u"No members"_s));
        QVERIFY(!test::says(*m_inspector, u"No roles"_s));
    }
}

void GroupInspectorTest::huge_names_are_cut_text()
{
    open(sales(test::hugeName()));
    QVERIFY(test::showsPlainTextOnly(*m_inspector));
    QVERIFY(test::says(*m_inspector, u"<b>W</b>WWW"_s));
    for (int tab = GroupInspector::Members; tab <= GroupInspector::Roles; ++tab) {
        m_inspector->setCurrentTab(tab);
        const int width = m_inspector->minimumSizeHint().width();
        QVERIFY2(width < 760, QByteArray::number(width).constData());
    }
}

void GroupInspectorTest::everything_has_a_name()
{
    open();
    QCOMPARE(m_inspector->accessibleName(), u"Group"_s);
    for (int tab = GroupInspector::Members; tab <= GroupInspector::Roles; ++tab) {
        m_inspector->setCurrentTab(tab);
        QCOMPARE(support::unnamedControls(*m_inspector), QStringList());
    }
}

QTEST_MAIN(GroupInspectorTest)
#include "groupinspector.moc"
