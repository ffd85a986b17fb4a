// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/addroledialog.h"

#include "ui/dialogs/changepreviewdialog.h"
#include "ui/dialogs/messagebox.h"
#include "ui/editrig.h"
#include "ui/widgets/messagebar.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

class AddRoleDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void a_role_needs_a_name_data();
    void a_role_needs_a_name();
    void a_role_is_made_where_it_belongs_data();
    void a_role_is_made_where_it_belongs();
    void undo_takes_the_role_away_again();
    void a_name_known_to_be_taken_is_told_before_anything_is_sent();
    void a_taken_name_stands_at_the_name();
    void a_refusal_stands_in_the_dialog_and_nowhere_else();
    void what_was_typed_is_asked_about();
    void untouched_it_closes_without_a_question();
    void a_huge_name_of_a_client_is_cut_text();
    void everything_has_a_name();

private:
    AddRoleDialog* open(const stores::RoleContainer& container = {});
    /// A POST puts the role into the list of this path.
    void keepRolesOf(const QByteArray& path);
    static void describe(AddRoleDialog& dialog, const QString& text)
    {
        qobject_cast<QPlainTextEdit*>(test::fieldOf(dialog, u"Description"_s)->field())
            ->setPlainText(text);
    }

    std::unique_ptr<test::EditRig> m_rig;
};

void AddRoleDialogTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_rig->answers["roles"] = QJsonArray();
    m_rig->answers["clients/c1/roles"] = QJsonArray();
    keepRolesOf("roles");
    keepRolesOf("clients/c1/roles");
}

void AddRoleDialogTest::cleanup()
{
    m_rig.reset();
    ui::MessageBox::takeAsked();
}

void AddRoleDialogTest::keepRolesOf(const QByteArray& path)
{
    m_rig->onWrite("POST", path, [this, path](const QJsonValue& body) {
        QJsonObject role = body.toObject();
        role.insert(u"id"_s, u"r9"_s);
        QJsonArray roles = m_rig->answers[path].toArray();
        roles.append(role);
        m_rig->answers[path] = roles;
        m_rig->answers["roles-by-id/r9"] = role;
    });
}

AddRoleDialog* AddRoleDialogTest::open(const stores::RoleContainer& container)
{
    auto* dialog = new AddRoleDialog(m_rig->flow, container, &m_rig->window);
    dialog->open();
    return dialog;
}

void AddRoleDialogTest::a_role_needs_a_name_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << u"  "_s;
}

void AddRoleDialogTest::a_role_needs_a_name()
{
    QFETCH(QString, name);
    AddRoleDialog* dialog = open();
    test::lineOf(*dialog, u"Role name"_s)->setText(name);
    dialog->verbButton()->click();
    QCOMPARE(test::errorAt(*dialog, u"Role name"_s), u"Enter a value for “Role name”."_s);
    QVERIFY(!m_rig->flow.isRunning());
    QVERIFY(dialog->isVisible());
}

void AddRoleDialogTest::a_role_is_made_where_it_belongs_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("realm") << QString() << "roles"_ba
                           << u"A role of the realm, for all of its applications."_s;
    QTest::newRow("client") << u"c1"_s << "clients/c1/roles"_ba
                            << u"A role of the client <i>billing</i>."_s;
}

void AddRoleDialogTest::a_role_is_made_where_it_belongs()
{
    QFETCH(QString, client);
    QFETCH(QByteArray, path);
    QFETCH(QString, line);
    const QPointer<AddRoleDialog> dialog(open({ ClientUuid(client), u"<i>billing</i>"_s }));
    QVERIFY(test::says(*dialog, line));
    QSignalSpy added(dialog, &AddRoleDialog::roleAdded);
    test::lineOf(*dialog, u"Role name"_s)->setText(u" <b>agent</b> "_s);
    describe(*dialog, u"May answer\ncalls"_s);
    dialog->verbButton()->click();
    QVERIFY(dialog->isBusy());
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().at(0).toString(), u"r9"_s);
    QCOMPARE(added.first().at(1).toString(), u"<b>agent</b>"_s);
    QCOMPARE(m_rig->writes("POST", path), 1);
    const QJsonObject sent = m_rig->sent("POST").toObject();
    QCOMPARE(sent.value(u"name"_s).toString(), u"<b>agent</b>"_s);
    QCOMPARE(sent.value(u"description"_s).toString(), u"May answer\ncalls"_s);
    QCOMPARE(m_rig->notices.size(), 1);
    QTRY_VERIFY(!dialog);
}

void AddRoleDialogTest::undo_takes_the_role_away_again()
{
    AddRoleDialog* dialog = open();
    QSignalSpy added(dialog, &AddRoleDialog::roleAdded);
    test::lineOf(*dialog, u"Role name"_s)->setText(u"agent"_s);
    describe(*dialog, u"  \n "_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(!m_rig->sent("POST").toObject().contains(u"description"_s)); // blanks are none
    m_rig->answers[""] = QJsonObject { { u"realm"_s, u"demo"_s } };
    for (const char* holders : { "roles/agent/users", "roles/agent/groups" })
        m_rig->answers[holders] = QJsonArray();
    m_rig->onWrite("DELETE", "roles-by-id/r9", [this](const QJsonValue&) {
        m_rig->answers.remove("roles-by-id/r9");
        m_rig->answers["roles"] = QJsonArray();
    });
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    QCOMPARE(m_rig->writes("DELETE", "roles-by-id/r9"), 1);
}

void AddRoleDialogTest::a_name_known_to_be_taken_is_told_before_anything_is_sent()
{
    m_rig->answers["roles"]
        = QJsonArray { QJsonObject { { u"id"_s, u"r1"_s }, { u"name"_s, u"agent"_s } } };
    AddRoleDialog* dialog = open();
    test::lineOf(*dialog, u"Role name"_s)->setText(u"agent"_s);
    dialog->verbButton()->click();
    QTRY_VERIFY(dialog->findChild<ChangePreviewDialog*>());
    auto* preview = dialog->findChild<ChangePreviewDialog*>();
    QTRY_VERIFY(test::says(*preview, u"There is already one named agent."_s));
    QVERIFY(!support::findButton(*preview, u"Apply"_s)->isEnabled());
    preview->reject();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->isVisible());
    QCOMPARE(test::lineOf(*dialog, u"Role name"_s)->text(), u"agent"_s);
    QCOMPARE(m_rig->writes("POST"), 0);
    QVERIFY(m_rig->errors.isEmpty());
}

void AddRoleDialogTest::a_taken_name_stands_at_the_name()
{
    m_rig->api.server.on("POST", test::EditRig::pathOf("roles"),
        test::Reply::error(409, u"Role with name agent already exists"_s));
    AddRoleDialog* dialog = open();
    test::lineOf(*dialog, u"Role name"_s)->setText(u"agent"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(
        test::errorAt(*dialog, u"Role name"_s), u"There is a role with this name already."_s);
    QVERIFY(!dialog->isBusy());
    QVERIFY(dialog->isVisible());
    QCOMPARE(test::lineOf(*dialog, u"Role name"_s)->text(), u"agent"_s);
    QCOMPARE(m_rig->writes("POST"), 1);
}

void AddRoleDialogTest::a_refusal_stands_in_the_dialog_and_nowhere_else()
{
    m_rig->api.server.on(
        "POST", test::EditRig::pathOf("roles"), test::Reply::error(403, u"HTTP 403"_s));
    AddRoleDialog* dialog = open();
    test::lineOf(*dialog, u"Role name"_s)->setText(u"<b>agent</b>"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(dialog->messages()->bars().size(), 1);
    const QString text = dialog->messages()->bars().first()->text();
    QVERIFY2(text.contains(u"Adding the role <b>agent</b> failed."_s), qPrintable(text));
    QVERIFY2(text.contains(u"not allowed"_s), qPrintable(text));
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QVERIFY(m_rig->errors.isEmpty());
    QVERIFY(dialog->verbButton()->isEnabled()); // and can be tried again
}

void AddRoleDialogTest::what_was_typed_is_asked_about()
{
    AddRoleDialog* dialog = open();
    test::lineOf(*dialog, u"Role name"_s)->setText(u"agent"_s);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(ui::MessageBox::takeAsked().size(), 1);
    QVERIFY(dialog->isVisible());
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
    dialog->cancelButton()->click();
    QVERIFY(!dialog->isVisible());
}

void AddRoleDialogTest::untouched_it_closes_without_a_question()
{
    AddRoleDialog* dialog = open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(ui::MessageBox::takeAsked().isEmpty());
}

void AddRoleDialogTest::a_huge_name_of_a_client_is_cut_text()
{
    AddRoleDialog* dialog = open({ ClientUuid(u"c1"_s), test::hugeName() });
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QVERIFY(test::says(*dialog, u"<b>W</b>WWW"_s));
    QVERIFY(!test::says(*dialog, QString(100, u'W')));
    QVERIFY2(dialog->width() < 1000, QByteArray::number(dialog->width()).constData());
}

void AddRoleDialogTest::everything_has_a_name()
{
    AddRoleDialog* dialog = open();
    QCOMPARE(support::unnamedControls(*dialog), QStringList());
}

QTEST_MAIN(AddRoleDialogTest)
#include "addroledialog.moc"
