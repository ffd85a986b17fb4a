// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/intentwords.h"
#include "ui/binding/outcomes.h"
#include "ui/binding/servertext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rk::change::Intent)

namespace {

template <class Rep>
Rep named(const QString& member, const QString& name)
{
    return Rep(QJsonObject { { member, name } });
}

} // namespace

/// What is said about changes and about the server's objections.
class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_change_has_its_sentences_data();
    void every_change_has_its_sentences();
    void a_name_with_place_holders_stays_as_it_is();
    void members_are_called_as_in_the_form_data();
    void members_are_called_as_in_the_form();
    void values_are_on_one_line_data();
    void values_are_on_one_line();
    void validation_keys_become_sentences_data();
    void validation_keys_become_sentences();
    void labels_of_the_profile_become_words_data();
    void labels_of_the_profile_become_words();
    void required_actions_become_words();
    void an_error_names_field_and_reason();
    void a_cancelled_change_has_no_message();
    void a_failed_change_says_what_failed_and_why();
};

void WordsTest::every_change_has_its_sentences_data()
{
    using namespace change;
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("doing");
    QTest::addColumn<QString>("done");
    const auto user = named<rep::UserRep>(u"username"_s, u"amina"_s);
    const auto group = named<rep::GroupRep>(u"name"_s, u"sales"_s);
    const auto role = named<rep::RoleRep>(u"name"_s, u"agent"_s);
    const auto provider = named<rep::IdentityProviderRep>(u"alias"_s, u"corp"_s);
    const auto row = [](const char* tag, const Intent& intent, const QString& doing,
                         const QString& done) { QTest::newRow(tag) << intent << doing << done; };
    row("create user", CreateUser { user, {}, true }, u"Adding the user amina"_s,
        u"User amina was added."_s);
    row("edit user", EditUser { user, user }, u"Saving the user amina"_s,
        u"User amina was saved."_s);
    row("delete user", DeleteUser { user }, u"Deleting the user amina"_s,
        u"User amina was deleted."_s);
    row("password", ResetPassword { UserId(u"1"_s), u"amina"_s, {}, true },
        u"Resetting the password of amina"_s, u"The password of amina was reset."_s);
    row("log out", LogOutUser { UserId(u"1"_s), u"amina"_s }, u"Logging out amina"_s,
        u"amina was logged out everywhere."_s);
    row("join", ChangeMembership { UserId(u"1"_s), u"amina"_s, GroupId(u"2"_s), u"/sales"_s, true },
        u"Adding amina to the group /sales"_s, u"amina joined the group /sales."_s);
    row("leave",
        ChangeMembership { UserId(u"1"_s), u"amina"_s, GroupId(u"2"_s), u"/sales"_s, false },
        u"Taking amina out of the group /sales"_s, u"amina left the group /sales."_s);
    row("roles", ChangeUserRoles { UserId(u"1"_s), u"amina"_s, {}, {} },
        u"Changing the roles of amina"_s, u"The roles of amina were changed."_s);
    row("create group", CreateGroup { group, {}, {} }, u"Adding the group sales"_s,
        u"Group sales was added."_s);
    row("move group", MoveGroup { group, {}, {}, {} }, u"Moving the group sales"_s,
        u"Group sales was moved."_s);
    row("delete group", DeleteGroup { group }, u"Deleting the group sales"_s,
        u"Group sales was deleted."_s);
    row("roles of a group", ChangeGroupRoles { GroupId(u"2"_s), u"/sales"_s, {}, {} },
        u"Changing the roles of /sales"_s, u"The roles of /sales were changed."_s);
    row("create role", CreateRole { role, {}, {} }, u"Adding the role agent"_s,
        u"Role agent was added."_s);
    row("delete role", DeleteRole { role }, u"Deleting the role agent"_s,
        u"Role agent was deleted."_s);
    row("composites", ChangeComposites { role, {}, {} },
        u"Changing the associated roles of agent"_s,
        u"The associated roles of agent were changed."_s);
    row("create provider", CreateIdentityProvider { provider },
        u"Adding the identity provider corp"_s, u"Identity provider corp was added."_s);
    row("delete provider", DeleteIdentityProvider { provider },
        u"Deleting the identity provider corp"_s, u"Identity provider corp was deleted."_s);
}

void WordsTest::every_change_has_its_sentences()
{
    QFETCH(change::Intent, intent);
    QTEST(doingText(intent), "doing");
    QTEST(doneText(intent), "done");
    QVERIFY(!iconOf(intent).isEmpty());
}

void WordsTest::a_name_with_place_holders_stays_as_it_is()
{
    const change::Intent intent
        = change::ChangeMembership { UserId(u"1"_s), u"100%2"_s, GroupId(u"2"_s), u"/%1"_s, true };
    QCOMPARE(doneText(intent), u"100%2 joined the group /%1."_s);
}

void WordsTest::members_are_called_as_in_the_form_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("first name") << QStringList { u"firstName"_s } << u"First name"_s;
    QTest::newRow("enabled") << QStringList { u"enabled"_s } << u"Enabled"_s;
    QTest::newRow("attribute") << QStringList { u"attributes"_s, u"costCentre"_s }
                               << u"Attribute costCentre"_s;
    QTest::newRow("deep") << QStringList { u"config"_s, u"a"_s, u"b"_s } << u"config › a › b"_s;
    QTest::newRow("not known") << QStringList { u"notBefore"_s } << u"Not before"_s;
}

void WordsTest::members_are_called_as_in_the_form()
{
    QFETCH(QStringList, path);
    QTEST(memberText(path), "text");
}

void WordsTest::values_are_on_one_line_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("null") << QJsonValue() << QString();
    QTest::newRow("on") << QJsonValue(true) << u"On"_s;
    QTest::newRow("off") << QJsonValue(false) << u"Off"_s;
    QTest::newRow("a time in ms") << QJsonValue(1795491934763.0) << u"1795491934763"_s;
    QTest::newRow("list") << QJsonValue(QJsonArray { u"a"_s, u"b"_s }) << u"a, b"_s;
    QTest::newRow("object") << QJsonValue(QJsonObject { { u"k"_s, 1 } }) << u"{\"k\":1}"_s;
}

void WordsTest::values_are_on_one_line()
{
    QFETCH(QJsonValue, value);
    QTEST(memberValueText(value), "text");
}

void WordsTest::validation_keys_become_sentences_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("parameters");
    QTest::addColumn<QString>("text");
    QTest::newRow("length") << u"error-invalid-length"_s
                            << QStringList { u"username"_s, u"3"_s, u"255"_s }
                            << u"Must be 3 to 255 characters long."_s;
    QTest::newRow("length from nothing")
        << u"error-invalid-length"_s << QStringList { u"lastName"_s, u"0"_s, u"2048"_s }
        << u"Must be at most 2048 characters long."_s;
    QTest::newRow("values") << u"error-invalid-multivalued-size"_s
                            << QStringList { u"phones"_s, u"1"_s, u"3"_s }
                            << u"Needs 1 to 3 values."_s;
    QTest::newRow("values from nothing")
        << u"error-invalid-multivalued-size"_s << QStringList { u"phones"_s, u"0"_s, u"3"_s }
        << u"May have at most 3 values."_s;
    QTest::newRow("a number from nothing")
        << u"error-number-out-of-range"_s << QStringList { u"age"_s, u"0"_s, u"150"_s }
        << u"Must be a number from 0 to 150."_s;
    QTest::newRow("required") << u"error-user-attribute-required"_s << QStringList { u"email"_s }
                              << u"Enter a value."_s;
    QTest::newRow("e-mail") << u"error-invalid-email"_s << QStringList { u"email"_s, u"x"_s }
                            << u"This is not an e-mail address."_s;
    QTest::newRow("a realm's own text")
        << u"No shouting, please"_s << QStringList() << u"No shouting, please"_s;
}

void WordsTest::validation_keys_become_sentences()
{
    QFETCH(QString, key);
    QFETCH(QStringList, parameters);
    FieldError error;
    error.field = u"lastName"_s;
    error.message = key;
    error.params = parameters;
    QTEST(fieldErrorText(error), "text");
}

void WordsTest::labels_of_the_profile_become_words_data()
{
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("label");
    QTest::newRow("Keycloak's own") << u"${firstName}"_s << u"firstName"_s << u"First name"_s;
    QTest::newRow("the realm's key")
        << u"${profile.attributes.costCentre}"_s << u"costCentre"_s << u"Cost centre"_s;
    QTest::newRow("words") << u"Cost <b>centre</b>"_s << u"cc"_s << u"Cost <b>centre</b>"_s;
    QTest::newRow("nothing") << QString() << u"phone_number"_s << u"phone_number"_s;
}

void WordsTest::labels_of_the_profile_become_words()
{
    QFETCH(QString, displayName);
    QFETCH(QString, attribute);
    QTEST(profileLabel(displayName, attribute), "label");
}

void WordsTest::required_actions_become_words()
{
    QCOMPARE(requiredActionText(u"UPDATE_PASSWORD"_s), u"Update password"_s);
    QCOMPARE(requiredActionText(u"OUR_OWN_STEP"_s), u"OUR_OWN_STEP"_s);
    const QStringList known = knownRequiredActions();
    QVERIFY(known.contains(u"CONFIGURE_TOTP"_s));
    for (const QString& alias : known)
        QVERIFY2(requiredActionText(alias) != alias, qPrintable(alias));
}

void WordsTest::an_error_names_field_and_reason()
{
    ApiError error;
    FieldError field;
    field.field = u"lastName"_s;
    field.message = u"error-invalid-length"_s;
    field.params = { u"lastName"_s, u"0"_s, u"255"_s };
    error.fieldErrors = { field };
    const ApiError shown = readable(error);
    QCOMPARE(shown.fieldErrors.first().field, u"Last name"_s);
    QCOMPARE(shown.fieldErrors.first().message, u"Must be at most 255 characters long."_s);
}

void WordsTest::a_cancelled_change_has_no_message()
{
    const Message message
        = failureMessage(change::LogOutUser { UserId(u"1"_s), u"amina"_s }, change::Outcome {});
    QVERIFY(message.fact.isEmpty());
    change::Outcome done;
    QVERIFY(!succeeded(done));
    done.state = change::Outcome::State::Unchanged;
    QVERIFY(succeeded(done));
    done.state = change::Outcome::State::Different;
    QVERIFY(!succeeded(done));
}

void WordsTest::a_failed_change_says_what_failed_and_why()
{
    change::Outcome outcome;
    outcome.error = ApiError::refused(u"No room left."_s);
    const Message message
        = failureMessage(change::LogOutUser { UserId(u"1"_s), u"amina"_s }, outcome);
    QCOMPARE(message.fact, u"Logging out amina failed."_s);
    QVERIFY(message.sentence.contains(u"No room left."_s));
    QCOMPARE(message.tone, items::Tone::Danger);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words.moc"
