// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/widgetwalker.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/profileform.h"
#include "ui/objectrig.h"
#include "ui/users/adduserdialog.h"
#include "ui/users/resetpassworddialog.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/toggle.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Users = "/admin/realms/demo/users";
constexpr auto Reset = "/admin/realms/demo/users/u1/reset-password";

test::Reply policy(const QString& words)
{
    return test::Reply::json(QJsonObject { { u"error"_s, u"invalidPasswordMinLengthMessage"_s },
                                 { u"error_description"_s, words } },
        400);
}

} // namespace

/// Adding a user and resetting a password.
class UserDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void adding_needs_a_username();
    void a_new_user_is_sent_once_with_password();
    void without_a_password_none_is_sent();
    void a_user_that_came_out_otherwise_is_added_all_the_same();
    void the_servers_objection_stands_at_its_field();
    void an_objection_to_the_password_stands_at_the_password();
    void a_taken_name_is_said_in_the_servers_words();
    void controls_of_the_add_dialog_have_names();
    void two_passwords_must_be_the_same();
    void a_new_password_is_sent_and_the_dialog_closes();
    void a_policy_is_told_at_the_password();
    void controls_of_the_reset_dialog_have_names();

private:
    AddUserDialog* openAdd();
    ResetPasswordDialog* openReset();
    void type(QWidget& dialog, const QString& field, const QString& text)
    {
        auto* line = support::findControl<QLineEdit>(dialog, field);
        QVERIFY2(line, qPrintable(field));
        line->setText(text);
    }
    static QString errorAt(QWidget& dialog, const QString& label);
    QJsonObject body(const QByteArray& verb) const;

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ChangeFlow> m_flow;
};

void UserDialogsTest::init()
{
    m_rig = std::make_unique<test::ObjectRig>();
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/u1/credentials"] = QJsonArray();
    m_rig->api.server.on("PUT", Reset, test::Reply::noContent());
    m_rig->api.server.on("POST", Users,
        test::Reply::created(m_rig->api.server.base().toEncoded() + "/admin/realms/demo/users/u9"));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_flow = std::make_unique<ChangeFlow>(m_rig->context, m_window.get());
}

void UserDialogsTest::cleanup()
{
    m_flow.reset();
    m_window.reset();
    m_rig.reset();
}

AddUserDialog* UserDialogsTest::openAdd()
{
    auto* dialog = new AddUserDialog(*m_flow, ProfileSchema::basic(), m_window.get());
    dialog->open();
    return dialog;
}

ResetPasswordDialog* UserDialogsTest::openReset()
{
    auto* dialog
        = new ResetPasswordDialog(*m_flow, UserId(u"u1"_s), u"<i>amina</i>"_s, m_window.get());
    dialog->open();
    return dialog;
}

QString UserDialogsTest::errorAt(QWidget& dialog, const QString& label)
{
    const auto fields = dialog.findChildren<LabeledField*>();
    for (const LabeledField* field : fields) {
        if (field->label() == label)
            return field->error();
    }
    return {};
}

QJsonObject UserDialogsTest::body(const QByteArray& verb) const
{
    for (const test::SeenRequest& request : m_rig->api.server.requests()) {
        if (request.verb == verb)
            return request.json().toObject();
    }
    return {};
}

void UserDialogsTest::adding_needs_a_username()
{
    AddUserDialog* dialog = openAdd();
    dialog->verbButton()->click();
    QCOMPARE(errorAt(*dialog, u"Username"_s), u"Enter a value."_s);
    QVERIFY(!m_flow->isRunning());
}

void UserDialogsTest::a_new_user_is_sent_once_with_password()
{
    AddUserDialog* dialog = openAdd();
    QSignalSpy added(dialog, &AddUserDialog::userAdded);
    const QPointer<AddUserDialog> guard(dialog);
    type(*dialog, u"Username"_s, u"new"_s);
    type(*dialog, u"First name"_s, u"<b>New</b>"_s);
    type(*dialog, u"Password"_s, u"Secret-1!"_s);
    m_rig->api.server.hold();
    dialog->verbButton()->click();
    QVERIFY(dialog->isBusy());
    QTRY_COMPARE(m_rig->api.server.count("POST", Users), 1);
    const QJsonObject made = QJsonObject { { u"id"_s, u"u9"_s }, { u"username"_s, u"new"_s },
        { u"firstName"_s, u"<b>New</b>"_s }, { u"enabled"_s, true },
        { u"emailVerified"_s, false } };
    m_rig->answers["users"] = QJsonArray { made };
    m_rig->answers["users/u9"] = made;
    m_rig->api.server.release();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), u"u9"_s);
    const QJsonObject user = body("POST");
    QCOMPARE(user.value(u"firstName"_s).toString(), u"<b>New</b>"_s);
    QCOMPARE(user.value(u"enabled"_s), QJsonValue(true));
    QCOMPARE(m_rig->api.server.count("POST"), 1);
    QTRY_VERIFY(!guard);
}

void UserDialogsTest::a_user_that_came_out_otherwise_is_added_all_the_same()
{
    AddUserDialog* dialog = openAdd();
    QSignalSpy added(dialog, &AddUserDialog::userAdded);
    QSignalSpy errors(m_flow.get(), &ChangeFlow::errorRaised);
    type(*dialog, u"Username"_s, u"new"_s);
    type(*dialog, u"First name"_s, u"New"_s);
    m_rig->api.server.hold();
    dialog->verbButton()->click();
    QTRY_COMPARE(m_rig->api.server.count("POST", Users), 1);
    const QJsonObject made { { u"id"_s, u"u9"_s }, { u"username"_s, u"new"_s },
        { u"firstName"_s, u"Somebody's policy"_s }, { u"enabled"_s, true },
        { u"emailVerified"_s, false } };
    m_rig->answers["users"] = QJsonArray { made };
    m_rig->answers["users/u9"] = made;
    m_rig->api.server.release();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(errors.size(), 1);
}

void UserDialogsTest::without_a_password_none_is_sent()
{
    AddUserDialog* dialog = openAdd();
    type(*dialog, u"Username"_s, u"new"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(m_rig->api.server.count("POST", Users), 1);
    QVERIFY(!body("POST").contains(u"credentials"_s));
}

void UserDialogsTest::the_servers_objection_stands_at_its_field()
{
    m_rig->api.server.on("POST", Users,
        test::Reply::json(QJsonObject { { u"field"_s, u"email"_s },
                              { u"errorMessage"_s, u"error-invalid-email"_s },
                              { u"params"_s, QJsonArray { u"email"_s, u"x"_s } } },
            400));
    AddUserDialog* dialog = openAdd();
    type(*dialog, u"Username"_s, u"new"_s);
    type(*dialog, u"Email"_s, u"x"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(errorAt(*dialog, u"Email"_s), u"This is not an e-mail address."_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isBusy());
}

void UserDialogsTest::an_objection_to_the_password_stands_at_the_password()
{
    m_rig->api.server.on("POST", Users, policy(u"Invalid password: minimum length 8."_s));
    AddUserDialog* dialog = openAdd();
    type(*dialog, u"Username"_s, u"new"_s);
    type(*dialog, u"Password"_s, u"x"_s);
    dialog->verbButton()->click();
    QTRY_VERIFY(errorAt(*dialog, u"Password"_s).contains(u"minimum length 8"_s));
}

void UserDialogsTest::a_taken_name_is_said_in_the_servers_words()
{
    m_rig->api.server.on(
        "POST", Users, test::Reply::error(409, u"User exists with same username"_s));
    AddUserDialog* dialog = openAdd();
    type(*dialog, u"Username"_s, u"new"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(dialog->messages()->bars().size(), 1);
    QVERIFY(
        dialog->messages()->bars().first()->text().contains(u"User exists with same username"_s));
}

void UserDialogsTest::controls_of_the_add_dialog_have_names()
{
    AddUserDialog* dialog = openAdd();
    QCOMPARE(support::unnamedControls(*dialog), QStringList());
    for (const QString& name : { u"Enabled"_s, u"Email verified"_s, u"Temporary"_s })
        QVERIFY2(support::findButton(*dialog, name), qPrintable(name));
}

void UserDialogsTest::two_passwords_must_be_the_same()
{
    ResetPasswordDialog* dialog = openReset();
    dialog->verbButton()->click();
    QVERIFY(!errorAt(*dialog, u"Password"_s).isEmpty());
    type(*dialog, u"Password"_s, u"Secret-1!"_s);
    type(*dialog, u"Password confirmation"_s, u"Secret-2!"_s);
    dialog->verbButton()->click();
    QCOMPARE(errorAt(*dialog, u"Password confirmation"_s), u"The two passwords differ."_s);
    QVERIFY(!m_flow->isRunning());
}

void UserDialogsTest::a_new_password_is_sent_and_the_dialog_closes()
{
    const QPointer<ResetPasswordDialog> dialog(openReset());
    QSignalSpy accepted(dialog, &QDialog::accepted);
    type(*dialog, u"Password"_s, u"Secret-1!"_s);
    type(*dialog, u"Password confirmation"_s, u"Secret-1!"_s);
    support::findButton(*dialog, u"Temporary"_s)->click();
    m_rig->api.server.hold();
    dialog->verbButton()->click();
    QTRY_COMPARE(m_rig->api.server.count("PUT", Reset), 1);
    m_rig->answers["users/u1/credentials"] = QJsonArray { QJsonObject { { u"id"_s, u"c1"_s },
        { u"type"_s, u"password"_s }, { u"createdDate"_s, 1795491934788.0 } } };
    m_rig->api.server.release();
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(body("PUT"),
        (QJsonObject { { u"type"_s, u"password"_s }, { u"value"_s, u"Secret-1!"_s },
            { u"temporary"_s, false } }));
    QTRY_VERIFY(!dialog);
}

void UserDialogsTest::a_policy_is_told_at_the_password()
{
    m_rig->api.server.on("PUT", Reset, policy(u"Invalid password: minimum length 8."_s));
    ResetPasswordDialog* dialog = openReset();
    type(*dialog, u"Password"_s, u"x"_s);
    dialog->verbButton()->click();
    QTRY_VERIFY(errorAt(*dialog, u"Password"_s).contains(u"minimum length 8"_s));
    QVERIFY(dialog->isVisible());
}

void UserDialogsTest::controls_of_the_reset_dialog_have_names()
{
    ResetPasswordDialog* dialog = openReset();
    QCOMPARE(support::unnamedControls(*dialog), QStringList());
    QVERIFY(support::visibleTexts(*dialog).contains(u"A new password for <i>amina</i>."_s));
}

QTEST_MAIN(UserDialogsTest)
#include "dialogs.moc"
