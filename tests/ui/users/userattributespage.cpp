// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userattributespage.h"

#include "ui/editrig.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto NoneThere = "No attributes beside those of the user profile.";

QJsonObject user(const QJsonObject& attributes)
{
    return { { u"id"_s, u"u1"_s }, { u"attributes"_s, attributes },
        { u"userProfileMetadata"_s,
            QJsonObject { { u"attributes"_s,
                QJsonArray { QJsonObject { { u"name"_s, u"department"_s } } } } } } };
}

} // namespace

class UserAttributesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void declared_attributes_are_the_profiles();
    void the_realms_policy_is_said_before_anything_is_typed_data();
    void the_realms_policy_is_said_before_anything_is_typed();
    void a_missing_right_comes_before_the_policy();
    void an_edit_leaves_declared_attributes_alone();
    void none_is_only_said_where_none_can_be_added();
    void keys_and_values_are_text();
    void everything_has_a_name();

private:
    void show(const QJsonObject& attributes, const QString& policy = u"ENABLED"_s);
    KeyValueEditor* editor() const { return m_page->findChild<KeyValueEditor*>(); }
    bool canAdd() const
    {
        const QAbstractButton* add = support::findButton(*m_page, u"Add attribute"_s);
        return add && add->isVisible() && add->isEnabled();
    }

    std::unique_ptr<test::EditRig> m_rig;
    std::unique_ptr<change::EditSession> m_session;
    std::unique_ptr<FieldBinder> m_binder;
    std::unique_ptr<RealmProfile> m_profile;
    std::unique_ptr<UserAttributesPage> m_page;
};

void UserAttributesPageTest::init()
{
    m_rig = std::make_unique<test::EditRig>();
    m_session = std::make_unique<change::EditSession>();
    m_binder = std::make_unique<FieldBinder>(*m_session);
    m_profile = std::make_unique<RealmProfile>(m_rig->context);
    m_page = std::make_unique<UserAttributesPage>(*m_binder, *m_profile);
    m_page->resize(560, 600);
    m_page->show();
}

void UserAttributesPageTest::cleanup()
{
    m_page.reset();
    m_profile.reset();
    m_binder.reset();
    m_session.reset();
    m_rig.reset();
}

/// policy: empty leaves it out, "-" has no profile at all.
void UserAttributesPageTest::show(const QJsonObject& attributes, const QString& policy)
{
    if (policy != "-"_L1) {
        QJsonObject profile { { u"attributes"_s, QJsonArray() } };
        if (!policy.isEmpty())
            profile.insert(u"unmanagedAttributePolicy"_s, policy);
        m_rig->answers["users/profile"] = profile;
        QSignalSpy read(m_profile.get(), &RealmProfile::changed);
        m_profile->load();
        QTRY_COMPARE(read.size(), 1);
    }
    m_page->setSchema(ProfileSchema::ofUser(rep::UserRep(user(attributes))));
    m_session->start(user(attributes));
}

void UserAttributesPageTest::declared_attributes_are_the_profiles()
{
    show({ { u"department"_s, QJsonArray { u"x"_s } },
        { u"badge"_s, QJsonArray { u"1"_s, u"2"_s } } });
    QCOMPARE(editor()->entries(), (QList<KeyValues> { { u"badge"_s, { u"1"_s, u"2"_s } } }));
}

void UserAttributesPageTest::the_realms_policy_is_said_before_anything_is_typed_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("editable");
    QTest::addColumn<QString>("words");
    QTest::newRow("none, the default") << QString() << false << u"This realm drops attributes"_s;
    QTest::newRow("of tomorrow") << u"SOMETIMES"_s << false << u"This realm drops attributes"_s;
    QTest::newRow("view") << u"ADMIN_VIEW"_s << false
                          << u"Administrators may see these attributes, but not change them."_s;
    QTest::newRow("edit") << u"ADMIN_EDIT"_s << true << QString();
    QTest::newRow("enabled") << u"ENABLED"_s << true << QString();
    QTest::newRow("a server without profiles") << u"-"_s << true << QString();
}

void UserAttributesPageTest::the_realms_policy_is_said_before_anything_is_typed()
{
    QFETCH(QString, policy);
    QFETCH(bool, editable);
    QFETCH(QString, words);
    show({ { u"badge"_s, QJsonArray { u"1"_s } } }, policy);
    QCOMPARE(canAdd(), editable);
    const auto bars = m_page->findChild<MessageArea*>()->bars();
    QCOMPARE(bars.size(), words.isEmpty() ? 0 : 1);
    if (!bars.isEmpty())
        QVERIFY2(bars.first()->text().contains(words), qPrintable(bars.first()->text()));
    QCOMPARE(editor()->entries().size(), 1); // shown in any case
}

void UserAttributesPageTest::a_missing_right_comes_before_the_policy()
{
    show({ { u"badge"_s, QJsonArray { u"1"_s } } }, QString());
    m_page->setReadOnly(u"You need the role manage-users for this."_s);
    auto* messages = m_page->findChild<MessageArea*>();
    QCOMPARE(messages->bars().size(), 1);
    QTRY_VERIFY(test::says(*m_page, u"You need the role manage-users for this."_s));
    QVERIFY(!canAdd());
    m_page->setReadOnly({});
    QCOMPARE(messages->bars().size(), 1);
    QTRY_VERIFY(test::says(*m_page, u"This realm drops attributes"_s));
}

void UserAttributesPageTest::an_edit_leaves_declared_attributes_alone()
{
    const QJsonArray department { u"x"_s };
    show({ { u"department"_s, department }, { u"badge"_s, QJsonArray { u"1"_s } } });
    QTRY_VERIFY(support::findControl<QLineEdit>(*m_page, u"Key 1"_s));
    auto* key = support::findControl<QLineEdit>(*m_page, u"Key 1"_s);
    key->selectAll();
    QTest::keyClicks(key, u"card"_s);
    QVERIFY(m_session->isDirty());
    QCOMPARE(m_session->value({ u"attributes"_s }),
        QJsonValue(
            QJsonObject { { u"department"_s, department }, { u"card"_s, QJsonArray { u"1"_s } } }));
    m_session->revert();
    QCOMPARE(editor()->entries(), (QList<KeyValues> { { u"badge"_s, { u"1"_s } } }));
}

void UserAttributesPageTest::none_is_only_said_where_none_can_be_added()
{
    show({}, u"ADMIN_VIEW"_s);
    QVERIFY(test::says(*m_page, QString::fromLatin1(NoneThere)));
    show({ { u"badge"_s, QJsonArray { u"1"_s } } }, u"ADMIN_VIEW"_s);
    QVERIFY(!test::says(*m_page, QString::fromLatin1(NoneThere)));
    show({});
    QVERIFY(!test::says(*m_page, QString::fromLatin1(NoneThere)));
    QVERIFY(canAdd());
}

void UserAttributesPageTest::keys_and_values_are_text()
{
    show({ { test::hugeName(), QJsonArray { test::hugeName() } } });
    QCOMPARE(
        editor()->entries(), (QList<KeyValues> { { test::hugeName(), { test::hugeName() } } }));
    QVERIFY(!m_session->isDirty()); // nothing is cut on the way
    QVERIFY(test::showsPlainTextOnly(*m_page));
    QVERIFY(m_page->minimumSizeHint().width() < 560);
}

void UserAttributesPageTest::everything_has_a_name()
{
    show({ { u"badge"_s, QJsonArray { u"1"_s, u"2"_s } }, { u"card"_s, QJsonArray { u"3"_s } } });
    QCOMPARE(support::unnamedControls(*m_page), QStringList());
}

QTEST_MAIN(UserAttributesPageTest)
#include "userattributespage.moc"
