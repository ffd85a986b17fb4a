// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupnamedialog.h"

#include "ui/dialogs/messagebox.h"
#include "ui/editrig.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sales(const QString& name = u"Vertrieb"_s)
{
    return { { u"id"_s, u"g1"_s }, { u"name"_s, name }, { u"path"_s, QString(u'/' + name) },
        { u"description"_s, u"sells"_s }, { u"unknown"_s, 7 },
        { u"attributes"_s, QJsonObject { { u"cost"_s, QJsonArray { u"7"_s } } } } };
}

} // namespace

class GroupNameDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void a_name_is_needed_data();
    void a_name_is_needed();
    void a_group_is_made_where_it_belongs_data();
    void a_group_is_made_where_it_belongs();
    void undo_takes_the_group_away_again();
    void renaming_keeps_the_rest_and_can_be_undone();
    void the_same_name_again_sends_nothing();
    void a_taken_name_stands_at_the_name();
    void a_refusal_stands_in_the_dialog();
    void what_was_typed_is_asked_about();
    void huge_paths_are_cut_text();
    void everything_has_a_name();

private:
    GroupNameDialog* add(const GroupNameDialog::Parent& parent = {});
    GroupNameDialog* rename();
    /// A POST to `path` makes a group of it, which is listed there.
    void keepGroupsOf(const QByteArray& path);
    static QLineEdit* name(GroupNameDialog* dialog) { return test::lineOf(*dialog, u"Name"_s); }

    std::unique_ptr<test::EditRig> m_rig;
};

void GroupNameDialogTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_rig->answers["groups"] = QJsonArray();
    m_rig->answers["groups/g1"] = sales();
    m_rig->answers["groups/g1/children"] = QJsonArray();
    keepGroupsOf("groups");
    keepGroupsOf("groups/g1/children");
    m_rig->keepPut("groups/g1");
}

void GroupNameDialogTest::cleanup()
{
    m_rig.reset();
    ui::MessageBox::takeAsked();
}

void GroupNameDialogTest::keepGroupsOf(const QByteArray& path)
{
    m_rig->api.server.on(
        "POST", test::EditRig::pathOf(path), [this, path](const test::SeenRequest& request) {
            QJsonObject group = request.json().toObject();
            group.insert(u"id"_s, u"g9"_s);
            group.insert(u"path"_s, QString(u'/' + group.value(u"name"_s).toString()));
            m_rig->answers[path] = QJsonArray { group };
            m_rig->answers["groups/g9"] = group;
            return test::Reply::created("https://elsewhere.example/auth/admin/groups/g9");
        });
}

GroupNameDialog* GroupNameDialogTest::add(const GroupNameDialog::Parent& parent)
{
    GroupNameDialog* dialog = GroupNameDialog::add(m_rig->flow, parent, &m_rig->window);
    dialog->open();
    return dialog;
}

GroupNameDialog* GroupNameDialogTest::rename()
{
    GroupNameDialog* dialog
        = GroupNameDialog::rename(m_rig->flow, rep::GroupRep(sales()), &m_rig->window);
    dialog->open();
    return dialog;
}

void GroupNameDialogTest::a_name_is_needed_data()
{
    QTest::addColumn<bool>("renaming");
    QTest::addColumn<QString>("text");
    QTest::newRow("new, none") << false << QString();
    QTest::newRow("new, blanks") << false << u" \t "_s;
    QTest::newRow("renamed, none") << true << QString();
}

void GroupNameDialogTest::a_name_is_needed()
{
    QFETCH(bool, renaming);
    QFETCH(QString, text);
    GroupNameDialog* dialog = renaming ? rename() : add();
    name(dialog)->setText(text);
    dialog->verbButton()->click();
    QCOMPARE(test::errorAt(*dialog, u"Name"_s), u"Enter a value for “Name”."_s);
    QVERIFY(!m_rig->flow.isRunning());
}

void GroupNameDialogTest::a_group_is_made_where_it_belongs_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("top") << QString() << "groups"_ba << u"A group at the top level."_s;
    QTest::newRow("below") << u"g1"_s << "groups/g1/children"_ba << u"A group below /<b>V</b>."_s;
}

void GroupNameDialogTest::a_group_is_made_where_it_belongs()
{
    QFETCH(QString, parent);
    QFETCH(QByteArray, path);
    QFETCH(QString, line);
    const QPointer<GroupNameDialog> dialog(add({ GroupId(parent), u"/<b>V</b>"_s }));
    QVERIFY(test::says(*dialog, line));
    QSignalSpy named(dialog, &GroupNameDialog::named);
    name(dialog)->setText(u" Süd/West "_s);
    dialog->verbButton()->click();
    QVERIFY(dialog->isBusy());
    QTRY_COMPARE(named.size(), 1);
    QCOMPARE(named.first().at(0).toString(), u"g9"_s);
    QCOMPARE(named.first().at(1).toString(), u"Süd/West"_s);
    QCOMPARE(m_rig->writes("POST", path), 1);
    QCOMPARE(m_rig->sent("POST").toObject().value(u"name"_s).toString(), u"Süd/West"_s);
    QTRY_VERIFY(!dialog);
}

void GroupNameDialogTest::undo_takes_the_group_away_again()
{
    GroupNameDialog* dialog = add();
    QSignalSpy named(dialog, &GroupNameDialog::named);
    name(dialog)->setText(u"Küche"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(named.size(), 1);
    for (const char* part : { "groups/g9/children", "groups/g9/members" })
        m_rig->answers[part] = QJsonArray();
    m_rig->answers["groups/g9/role-mappings"] = QJsonObject();
    m_rig->onWrite("DELETE", "groups/g9", [this](const QJsonValue&) {
        m_rig->answers.remove("groups/g9");
        m_rig->answers["groups"] = QJsonArray();
    });
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    QCOMPARE(m_rig->writes("DELETE", "groups/g9"), 1);
}

void GroupNameDialogTest::renaming_keeps_the_rest_and_can_be_undone()
{
    GroupNameDialog* dialog = rename();
    QCOMPARE(name(dialog)->text(), u"Vertrieb"_s);
    QCOMPARE(name(dialog)->selectedText(), u"Vertrieb"_s); // typing replaces it
    QSignalSpy named(dialog, &GroupNameDialog::named);
    name(dialog)->setText(u"Verkauf"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(named.size(), 1);
    QCOMPARE(named.first().at(0).toString(), u"g1"_s);
    const QJsonObject sent = m_rig->sent("PUT").toObject();
    QCOMPARE(sent.value(u"name"_s).toString(), u"Verkauf"_s);
    for (const QString& member : { u"description"_s, u"attributes"_s, u"unknown"_s })
        QCOMPARE(sent.value(member), sales().value(member));
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    QCOMPARE(m_rig->answers["groups/g1"].toObject().value(u"name"_s).toString(), u"Vertrieb"_s);
}

void GroupNameDialogTest::the_same_name_again_sends_nothing()
{
    const QPointer<GroupNameDialog> dialog(rename());
    dialog->verbButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_rig->writes("PUT"), 0);
}

void GroupNameDialogTest::a_taken_name_stands_at_the_name()
{
    m_rig->api.server.on("PUT", test::EditRig::pathOf("groups/g1"),
        test::Reply::error(409, u"Sibling group named 'Verkauf' already exists."_s));
    GroupNameDialog* dialog = rename();
    name(dialog)->setText(u"Verkauf"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(
        test::errorAt(*dialog, u"Name"_s), u"There is a group with this name here already."_s);
    QVERIFY(!dialog->isBusy());
    QVERIFY(dialog->messages()->bars().isEmpty()); // said once
    QVERIFY(m_rig->errors.isEmpty());
}

void GroupNameDialogTest::a_refusal_stands_in_the_dialog()
{
    m_rig->api.server.on(
        "POST", test::EditRig::pathOf("groups"), test::Reply::error(403, u"HTTP 403"_s));
    GroupNameDialog* dialog = add();
    name(dialog)->setText(u"<u>Küche</u>"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(dialog->messages()->bars().size(), 1);
    QTRY_VERIFY(test::says(*dialog, u"Adding the group <u>Küche</u> failed."_s));
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QCOMPARE(name(dialog)->text(), u"<u>Küche</u>"_s);
    QVERIFY(dialog->verbButton()->isEnabled());
}

void GroupNameDialogTest::what_was_typed_is_asked_about()
{
    GroupNameDialog* dialog = rename();
    name(dialog)->setText(u"Verkauf"_s);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    QTest::keyClick(dialog, Qt::Key_Escape);
    const auto asked = ui::MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().text.contains(u"Rename group"_s));
    QVERIFY(dialog->isVisible());
    name(dialog)->setText(u"Vertrieb"_s); // as it was: nothing to lose
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(ui::MessageBox::takeAsked().isEmpty());
}

void GroupNameDialogTest::huge_paths_are_cut_text()
{
    GroupNameDialog* dialog = add({ GroupId(u"g1"_s), u'/' + test::hugeName() });
    QVERIFY(test::says(*dialog, u"/<b>W</b>WWW"_s));
    QVERIFY(!test::says(*dialog, QString(100, u'W')));
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QVERIFY2(dialog->width() < 1000, QByteArray::number(dialog->width()).constData());
}

void GroupNameDialogTest::everything_has_a_name()
{
    QCOMPARE(support::unnamedControls(*add()), QStringList());
    QCOMPARE(support::unnamedControls(*rename()), QStringList());
}

QTEST_MAIN(GroupNameDialogTest)
#include "groupnamedialog.moc"
