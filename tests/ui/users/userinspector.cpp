// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userinspector.h"

#include "ui/binding/profileform.h"
#include "ui/editrig.h"
#include "ui/users/realmprofile.h"
#include "ui/users/userdetailspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject amina()
{
    return { { u"id"_s, u"u1"_s }, { u"username"_s, u"amina"_s }, { u"firstName"_s, u"Amina"_s },
        { u"lastName"_s, u"Agent"_s }, { u"email"_s, u"amina@example.com"_s },
        { u"enabled"_s, true }, { u"emailVerified"_s, true }, { u"unknown"_s, 7 },
        { u"attributes"_s, QJsonObject { { u"team"_s, QJsonArray { u"sales"_s } } } } };
}

QJsonObject changed(const QString& member, const QJsonValue& value)
{
    QJsonObject user = amina();
    user.insert(member, value);
    return user;
}

} // namespace

class UserInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void while_it_loads_no_empty_form_is_shown();
    void a_failure_is_said_and_can_be_tried_again();
    void the_head_names_person_and_state_data();
    void the_head_names_person_and_state();
    void undo_brings_the_earlier_name_back();
    void the_servers_objection_opens_the_page_of_its_field_data();
    void the_servers_objection_opens_the_page_of_its_field();
    void an_attribute_is_saved_with_the_rest_untouched();
    void mine_and_theirs_are_told_apart();
    void what_may_be_done_is_said_data();
    void what_may_be_done_is_said();
    void no_page_takes_a_failure_for_nothing_data();
    void no_page_takes_a_failure_for_nothing();
    void another_user_starts_afresh();
    void huge_names_are_cut_text();

private:
    void open(const QJsonObject& user = amina());
    QLineEdit* firstName() const { return test::lineOf(*m_inspector, u"First name"_s); }

    std::unique_ptr<test::EditRig> m_rig;
    std::unique_ptr<RealmProfile> m_profile;
    UserInspector* m_inspector = nullptr; ///< the window's
};

void UserInspectorTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_profile = std::make_unique<RealmProfile>(m_rig->context);
    m_rig->answers["users/u1"] = amina();
    for (const char* part : { "groups", "credentials", "federated-identity", "consents", "sessions",
             "role-mappings/realm/composite" })
        m_rig->answers[QByteArray("users/u1/") + part] = QJsonArray();
    m_rig->answers["users/u1/role-mappings"] = QJsonObject();
    // As the server does: what is left out stays as it is.
    m_rig->onWrite("PUT", "users/u1", [this](const QJsonValue& body) {
        QJsonObject user = m_rig->answers["users/u1"].toObject();
        const QJsonObject sent = body.toObject();
        for (auto member = sent.begin(); member != sent.end(); ++member)
            user.insert(member.key(), member.value());
        m_rig->answers["users/u1"] = user;
    });
    m_inspector = new UserInspector(m_rig->context, m_rig->flow, *m_profile, &m_rig->window);
    m_inspector->resize(m_rig->window.size());
    m_inspector->QWidget::show();
}

void UserInspectorTest::cleanup()
{
    delete m_inspector;
    m_profile.reset();
    m_rig.reset();
}

void UserInspectorTest::open(const QJsonObject& user)
{
    m_rig->answers["users/u1"] = user;
    m_inspector->open(UserId(u"u1"_s), user.value(u"username"_s).toString());
    QTRY_VERIFY(m_inspector->isLoaded());
}

void UserInspectorTest::while_it_loads_no_empty_form_is_shown()
{
    m_rig->source.hold();
    m_inspector->open(UserId(u"u1"_s), u"amina"_s);
    QVERIFY(test::says(*m_inspector, u"amina"_s)); // what the list knew
    QTRY_VERIFY(!m_inspector->details()->isVisible());
    m_rig->source.release();
    QTRY_VERIFY(m_inspector->details()->isVisible());
    QCOMPARE(firstName()->text(), u"Amina"_s);
}

void UserInspectorTest::a_failure_is_said_and_can_be_tried_again()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Network));
    m_inspector->open(UserId(u"u1"_s), u"amina"_s);
    QTRY_VERIFY(test::says(*m_inspector, u"This could not be read"_s));
    QVERIFY(!m_inspector->details()->isVisible());
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_inspector, u"Try again"_s));
    QTRY_VERIFY(m_inspector->details()->isVisible());
}

void UserInspectorTest::the_head_names_person_and_state_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("title");
    QTest::newRow("both names") << u"Amina"_s << u"Agent"_s << true << u"Amina Agent"_s;
    QTest::newRow("one name") << QString() << u"Agent"_s << true << u"Agent"_s;
    QTest::newRow("no name, disabled") << QString() << QString() << false << u"amina"_s;
    QTest::newRow("markup") << u"<b>A</b>"_s << u"&amp;"_s << true << u"<b>A</b> &amp;"_s;
}

void UserInspectorTest::the_head_names_person_and_state()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(bool, enabled);
    QFETCH(QString, title);
    QJsonObject user = changed(u"firstName"_s, first);
    user.insert(u"lastName"_s, last);
    user.insert(u"enabled"_s, enabled);
    open(user);
    const QStringList texts = support::visibleTexts(*m_inspector);
    QVERIFY2(texts.contains(title), qPrintable(texts.join(u'|')));
    QCOMPARE(texts.contains(u"Disabled"_s), !enabled);
    QVERIFY(test::showsPlainTextOnly(*m_inspector));
}

void UserInspectorTest::undo_brings_the_earlier_name_back()
{
    open();
    firstName()->setText(u"Amy"_s);
    QVERIFY(test::fieldOf(*m_inspector, u"First name"_s)->isChanged());
    QVERIFY(test::press(*m_inspector, u"Save"_s));
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QTRY_VERIFY(test::says(*m_inspector, u"Amy Agent"_s));
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    m_inspector->reloadAll();
    QTRY_COMPARE(firstName()->text(), u"Amina"_s);
    QCOMPARE(m_rig->answers["users/u1"].toObject().value(u"unknown"_s).toInt(), 7);
}

void UserInspectorTest::the_servers_objection_opens_the_page_of_its_field_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("params");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("email") << u"error-invalid-email"_s << QStringList { u"email"_s, u"x"_s }
                           << u"This is not an e-mail address."_s;
    QTest::newRow("too long") << u"error-invalid-length"_s
                              << QStringList { u"email"_s, u"0"_s, u"2048"_s }
                              << u"Must be at most 2048 characters long."_s;
}

void UserInspectorTest::the_servers_objection_opens_the_page_of_its_field()
{
    QFETCH(QString, key);
    QFETCH(QStringList, params);
    QFETCH(QString, sentence);
    m_rig->api.server.on("PUT", test::EditRig::pathOf("users/u1"),
        test::Reply::json(QJsonObject { { u"field"_s, u"email"_s }, { u"errorMessage"_s, key },
                              { u"params"_s, QJsonArray::fromStringList(params) } },
            400));
    open();
    test::lineOf(*m_inspector, u"Email"_s)->setText(u"x"_s);
    m_inspector->setCurrentTab(UserInspector::Groups);
    m_inspector->save();
    QTRY_COMPARE(test::errorAt(*m_inspector, u"Email"_s), sentence);
    QCOMPARE(m_inspector->currentTab(), int(UserInspector::Details));
    QVERIFY(m_inspector->hasUnsavedChanges());
    m_inspector->revert();
    QVERIFY(test::errorAt(*m_inspector, u"Email"_s).isEmpty());
}

void UserInspectorTest::an_attribute_is_saved_with_the_rest_untouched()
{
    open();
    m_inspector->setCurrentTab(UserInspector::Attributes);
    auto* value = support::findControl<QLineEdit>(*m_inspector, u"Value 1 of team"_s);
    QVERIFY(value);
    value->selectAll();
    QTest::keyClicks(value, u"<kitchen>"_s);
    m_inspector->save();
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QJsonObject expected
        = changed(u"attributes"_s, QJsonObject { { u"team"_s, QJsonArray { u"<kitchen>"_s } } });
    expected.remove(u"enabled"_s); // only goes along when it was edited
    QCOMPARE(m_rig->sent("PUT").toObject(), expected);
}

void UserInspectorTest::mine_and_theirs_are_told_apart()
{
    open();
    firstName()->setText(u"Amy"_s);
    // Another field of theirs comes in quietly, the same one is told.
    m_rig->answers["users/u1"] = changed(u"lastName"_s, u"Chief"_s);
    m_inspector->reload();
    QTRY_COMPARE(test::lineOf(*m_inspector, u"Last name"_s)->text(), u"Chief"_s);
    QVERIFY(m_inspector->messages()->bars().isEmpty());
    m_rig->answers["users/u1"] = changed(u"firstName"_s, u"Theirs"_s);
    m_inspector->reload();
    QTRY_COMPARE(m_inspector->messages()->bars().size(), 1);
    QTRY_VERIFY(test::says(*m_inspector, u"both of you changed: First name."_s));
    QCOMPARE(firstName()->text(), u"Amy"_s);
}

void UserInspectorTest::what_may_be_done_is_said_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QJsonObject>("access");
    QTest::addColumn<QString>("reason"); ///< empty: it can be done
    const QString role = u"You need the role manage-users for this."_s;
    const QJsonObject yes { { u"manage"_s, true } };
    const QJsonObject no { { u"manage"_s, false } };
    QTest::newRow("sees users") << QStringList { u"view-users"_s } << no << role;
    QTest::newRow("sees users, server says nothing")
        << QStringList { u"view-users"_s } << QJsonObject() << role;
    QTest::newRow("sees users, manages this one")
        << QStringList { u"view-users"_s } << yes << QString();
    QTest::newRow("manages users, but not this one")
        << QStringList { u"manage-users"_s } << no
        << u"You may see this user, but not change it."_s;
    QTest::newRow("manages users") << QStringList { u"manage-users"_s } << yes << QString();
}

void UserInspectorTest::what_may_be_done_is_said()
{
    QFETCH(QStringList, roles);
    QFETCH(QJsonObject, access);
    QFETCH(QString, reason);
    m_rig->allowOnly(roles);
    open(access.isEmpty() ? amina() : changed(u"access"_s, access));
    const auto isSaid = [&](const QString& button) {
        const QString why = test::whyNot(*m_inspector, button);
        return reason.isEmpty() ? why == "can be pressed"_L1 : why.startsWith(reason);
    };
    QCOMPARE(firstName()->isReadOnly(), !reason.isEmpty());
    QCOMPARE(test::says(*m_inspector, reason), true);
    for (const QString& button : { u"Reset password"_s, u"Log out"_s, u"Delete"_s })
        QVERIFY2(isSaid(button), qPrintable(test::whyNot(*m_inspector, button)));
    m_inspector->setCurrentTab(UserInspector::Groups);
    QVERIFY(isSaid(u"Join group"_s));
    m_inspector->setCurrentTab(UserInspector::Roles);
    QVERIFY(isSaid(u"Assign"_s));
}

void UserInspectorTest::no_page_takes_a_failure_for_nothing_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("nothing");
    QTest::newRow("credentials") << int(UserInspector::Credentials) << u"No credentials"_s;
    QTest::newRow("groups") << int(UserInspector::Groups) << u"In no group"_s;
    QTest::newRow("links") << int(UserInspector::Links) << u"Not linked"_s;
    QTest::newRow("consents") << int(UserInspector::Consents) << u"No consents"_s;
    QTest::newRow("sessions") << int(UserInspector::Sessions) << u"Not signed in"_s;
}

void UserInspectorTest::no_page_takes_a_failure_for_nothing()
{
    QFETCH(int, tab);
    QFETCH(QString, nothing);
    open();
    m_inspector->setCurrentTab(tab);
    QTRY_VERIFY(test::says(*m_inspector, nothing));
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    m_inspector->reloadPages();
    QTRY_VERIFY(test::says(*m_inspector, u"could not be read"_s));
    QVERIFY(test::says(*m_inspector, u"The server failed. Its log has the reason."_s));
    QVERIFY(!test::says(*m_inspector, nothing));
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_inspector, u"Try again"_s));
    QTRY_VERIFY(test::says(*m_inspector, nothing));
    QVERIFY(!test::says(*m_inspector, u"could not be read"_s));
}

void UserInspectorTest::another_user_starts_afresh()
{
    QJsonObject bilal = changed(u"firstName"_s, u"Bilal"_s);
    bilal.insert(u"id"_s, u"u2"_s);
    m_rig->answers["users/u2"] = bilal;
    open();
    firstName()->setText(u"Amy"_s);
    m_rig->source.hold();
    m_inspector->open(UserId(u"u2"_s), u"bilal"_s);
    QVERIFY(!m_inspector->hasUnsavedChanges());
    QVERIFY(firstName()->text().isEmpty()); // nobody's values under another name
    QTRY_VERIFY(!m_inspector->details()->isVisible());
    m_rig->source.release();
    QTRY_VERIFY(m_inspector->isLoaded());
    QCOMPARE(firstName()->text(), u"Bilal"_s);
    QVERIFY(!test::fieldOf(*m_inspector, u"First name"_s)->isChanged());
}

void UserInspectorTest::huge_names_are_cut_text()
{
    QJsonObject user = changed(u"firstName"_s, test::hugeName());
    user.insert(u"username"_s, test::hugeName());
    open(user);
    QVERIFY(test::says(*m_inspector, u"<b>W</b>WWW"_s));
    for (int tab = UserInspector::Details; tab <= UserInspector::Sessions; ++tab) {
        m_inspector->setCurrentTab(tab);
        QVERIFY(test::showsPlainTextOnly(*m_inspector));
        const int width = m_inspector->minimumSizeHint().width();
        QVERIFY2(width < 760, QByteArray::number(width).constData());
    }
}

QTEST_MAIN(UserInspectorTest)
#include "userinspector.moc"
