// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/profileschema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using Input = ProfileAttribute::Input;

namespace {

const QJsonObject AdminMayEdit { { u"edit"_s, QJsonArray { u"admin"_s, u"user"_s } } };

rep::UserRep userWith(const QJsonObject& attribute)
{
    rep::UserRep user;
    user.set(rep::UserRep::UserProfileMetadata,
        QJsonObject { { u"attributes"_s, QJsonArray { attribute } } });
    return user;
}

rep::UserProfileRep realmWith(const QJsonArray& attributes)
{
    rep::UserProfileRep profile;
    profile.set(rep::UserProfileRep::Attributes, attributes);
    return profile;
}

QJsonObject named(const QString& name, const QJsonObject& more = {})
{
    QJsonObject json = more;
    json.insert(u"name"_s, name);
    if (!json.contains(u"permissions"_s))
        json.insert(u"permissions"_s, AdminMayEdit);
    return json;
}

QStringList namesOf(const ProfileSchema& schema)
{
    QStringList names;
    for (const ProfileAttribute& attribute : schema.attributes)
        names.append(attribute.name);
    return names;
}

} // namespace

class ProfileSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void without_metadata_there_is_the_basic_form();
    void own_members_and_attributes_have_their_paths();
    void what_the_server_worked_out_for_a_user_is_taken();
    void of_a_new_user_only_what_an_admin_may_edit_is_asked();
    void required_follows_the_role_admin_data();
    void required_follows_the_role_admin();
    void the_input_follows_type_and_options_data();
    void the_input_follows_type_and_options();
    void options_have_labels();
    void validators_become_hints_data();
    void validators_become_hints();
    void groups_come_with_their_titles();
};

void ProfileSchemaTest::without_metadata_there_is_the_basic_form()
{
    const QStringList basic { u"username"_s, u"email"_s, u"firstName"_s, u"lastName"_s };
    QCOMPARE(namesOf(ProfileSchema::ofUser({})), basic);
    QCOMPARE(namesOf(ProfileSchema::ofRealm({})), basic);
    QVERIFY(ProfileSchema::basic().attributes.first().required);
    QVERIFY(ProfileSchema::basic().declares(u"email"_s));
    QVERIFY(!ProfileSchema::basic().declares(u"costCentre"_s));
}

void ProfileSchemaTest::own_members_and_attributes_have_their_paths()
{
    const ProfileSchema schema
        = ProfileSchema::ofRealm(realmWith({ named(u"email"_s), named(u"costCentre"_s) }));
    QCOMPARE(schema.attributes.at(0).path, QStringList { u"email"_s });
    QCOMPARE(schema.attributes.at(1).path, (QStringList { u"attributes"_s, u"costCentre"_s }));
    QCOMPARE(schema.attributes.at(1).label, u"costCentre"_s);
}

void ProfileSchemaTest::what_the_server_worked_out_for_a_user_is_taken()
{
    const ProfileSchema schema = ProfileSchema::ofUser(
        userWith({ { u"name"_s, u"username"_s }, { u"displayName"_s, u"${username}"_s },
            { u"required"_s, true }, { u"readOnly"_s, true } }));
    QCOMPARE(schema.attributes.size(), 1);
    QCOMPARE(schema.attributes.first().label, u"Username"_s);
    QVERIFY(schema.attributes.first().required);
    QVERIFY(schema.attributes.first().readOnly);
}

void ProfileSchemaTest::of_a_new_user_only_what_an_admin_may_edit_is_asked()
{
    const QJsonObject userOnly { { u"permissions"_s,
        QJsonObject { { u"edit"_s, QJsonArray { u"user"_s } } } } };
    const ProfileSchema schema = ProfileSchema::ofRealm(realmWith(
        { named(u"username"_s, userOnly), named(u"nickname"_s, userOnly), named(u"team"_s) }));
    // Without a username nobody can be created, whatever the permissions say.
    QCOMPARE(namesOf(schema), (QStringList { u"username"_s, u"team"_s }));
}

void ProfileSchemaTest::required_follows_the_role_admin_data()
{
    QTest::addColumn<QJsonObject>("attribute");
    QTest::addColumn<bool>("required");
    const auto rule = [](const QJsonObject& value) {
        return QJsonObject { { u"required"_s, value } };
    };
    QTest::newRow("not at all") << QJsonObject() << false;
    QTest::newRow("for everybody") << rule({}) << true;
    QTest::newRow("for admins") << rule({ { u"roles"_s, QJsonArray { u"admin"_s } } }) << true;
    QTest::newRow("for users") << rule({ { u"roles"_s, QJsonArray { u"user"_s } } }) << false;
    QTest::newRow("for a scope") << rule({ { u"scopes"_s, QJsonArray { u"phone"_s } } }) << false;
}

void ProfileSchemaTest::required_follows_the_role_admin()
{
    QFETCH(QJsonObject, attribute);
    const ProfileSchema schema = ProfileSchema::ofRealm(realmWith({ named(u"team"_s, attribute) }));
    QTEST(schema.attributes.first().required, "required");
}

void ProfileSchemaTest::the_input_follows_type_and_options_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("options");
    QTest::addColumn<bool>("multivalued");
    QTest::addColumn<int>("input");
    QTest::newRow("nothing said") << QString() << false << false << int(Input::Line);
    QTest::newRow("a type of tomorrow") << u"hologram"_s << false << false << int(Input::Line);
    QTest::newRow("text area") << u"textarea"_s << false << false << int(Input::Text);
    QTest::newRow("many values") << QString() << false << true << int(Input::Values);
    QTest::newRow("select") << u"select"_s << true << false << int(Input::Choice);
    QTest::newRow("select without options") << u"select"_s << false << false << int(Input::Line);
    QTest::newRow("multiselect") << u"multiselect"_s << true << false << int(Input::Choices);
    QTest::newRow("check boxes") << u"multiselect-checkboxes"_s << true << true
                                 << int(Input::Choices);
}

void ProfileSchemaTest::the_input_follows_type_and_options()
{
    QFETCH(QString, type);
    QFETCH(bool, options);
    QFETCH(bool, multivalued);
    QJsonObject attribute { { u"annotations"_s, QJsonObject { { u"inputType"_s, type } } },
        { u"multivalued"_s, multivalued } };
    if (options)
        attribute.insert(u"validations"_s,
            QJsonObject { { u"options"_s,
                QJsonObject { { u"options"_s, QJsonArray { u"a"_s, u"b"_s } } } } });
    const ProfileSchema schema = ProfileSchema::ofRealm(realmWith({ named(u"team"_s, attribute) }));
    QTEST(int(schema.attributes.first().input), "input");
}

void ProfileSchemaTest::options_have_labels()
{
    const QJsonObject attribute {
        { u"annotations"_s,
            QJsonObject { { u"inputOptionLabels"_s, QJsonObject { { u"de"_s, u"German"_s } } } } },
        { u"validations"_s,
            QJsonObject { { u"options"_s,
                QJsonObject { { u"options"_s, QJsonArray { u"de"_s, u"en"_s } } } } } },
    };
    const QList<ProfileAttribute::Option> options
        = ProfileSchema::ofRealm(realmWith({ named(u"language"_s, attribute) }))
              .attributes.first()
              .options;
    QCOMPARE(options,
        (QList<ProfileAttribute::Option> { { u"de"_s, u"German"_s }, { u"en"_s, u"en"_s } }));
}

void ProfileSchemaTest::validators_become_hints_data()
{
    QTest::addColumn<QJsonObject>("validators");
    QTest::addColumn<QString>("hint");
    const auto length = [](const QJsonObject& limits) {
        return QJsonObject { { u"length"_s, limits } };
    };
    QTest::newRow("none") << QJsonObject() << QString();
    QTest::newRow("both") << length({ { u"min"_s, 3 }, { u"max"_s, 20 } })
                          << u"3 to 20 characters."_s;
    QTest::newRow("as text") << length({ { u"min"_s, u"2"_s }, { u"max"_s, u"9"_s } })
                             << u"2 to 9 characters."_s;
    QTest::newRow("a limit nobody meets") << length({ { u"max"_s, 2048 } }) << QString();
    QTest::newRow("from nothing") << length({ { u"min"_s, 0 }, { u"max"_s, 10 } })
                                  << u"At most 10 characters."_s;
    QTest::newRow("only a maximum") << length({ { u"max"_s, 10 } }) << u"At most 10 characters."_s;
    QTest::newRow("pattern") << QJsonObject {
        { u"pattern"_s, QJsonObject { { u"pattern"_s, u"[0-9]+"_s } } }
    } << u"Form: [0-9]+"_s;
    QTest::newRow("pattern with words") << QJsonObject { { u"pattern"_s,
        QJsonObject { { u"pattern"_s, u"x"_s }, { u"error-message"_s, u"Digits, please."_s } } } }
                                        << u"Digits, please."_s;
    QTest::newRow("pattern with a key of the theme") << QJsonObject { { u"pattern"_s,
        QJsonObject { { u"pattern"_s, u"x+"_s }, { u"error-message"_s, u"${wrong}"_s } } } }
                                                     << u"Form: x+"_s;
}

void ProfileSchemaTest::validators_become_hints()
{
    QFETCH(QJsonObject, validators);
    const ProfileSchema schema = ProfileSchema::ofUser(
        userWith({ { u"name"_s, u"team"_s }, { u"validators"_s, validators } }));
    QTEST(schema.attributes.first().hint, "hint");
}

void ProfileSchemaTest::groups_come_with_their_titles()
{
    rep::UserProfileRep profile = realmWith({ named(u"team"_s, { { u"group"_s, u"work"_s } }) });
    profile.set(rep::UserProfileRep::Groups,
        QJsonArray { QJsonObject { { u"name"_s, u"work"_s }, { u"displayHeader"_s, u"At work"_s },
            { u"displayDescription"_s, u"${not.known.here}"_s } } });
    const ProfileSchema schema = ProfileSchema::ofRealm(profile);
    QCOMPARE(schema.attributes.first().group, u"work"_s);
    QCOMPARE(schema.groups, (QList<ProfileGroup> { { u"work"_s, u"At work"_s, {} } }));
}

QTEST_GUILESS_MAIN(ProfileSchemaTest)
#include "profileschema.moc"
