// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/realmprofile.h"

#include "ui/objectrig.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using Unmanaged = RealmProfile::Unmanaged;

Q_DECLARE_METATYPE(rk::ui::RealmProfile::Unmanaged)

namespace {

QJsonObject declared(const QString& name)
{
    return { { u"name"_s, name },
        { u"permissions"_s, QJsonObject { { u"edit"_s, QJsonArray { u"admin"_s } } } } };
}

QJsonObject profile(const QString& policy = {})
{
    QJsonObject json { { u"attributes"_s,
        QJsonArray { declared(u"username"_s), declared(u"email"_s), declared(u"badge"_s) } } };
    if (!policy.isEmpty())
        json[u"unmanagedAttributePolicy"_s] = policy;
    return json;
}

QStringList names(const ProfileSchema& schema)
{
    QStringList all;
    for (const ProfileAttribute& attribute : schema.attributes)
        all.append(attribute.name);
    return all;
}

bool isRequired(const ProfileSchema& schema, const QString& name)
{
    return std::any_of(
        schema.attributes.begin(), schema.attributes.end(), [&](const ProfileAttribute& attribute) {
            return attribute.name == name && attribute.required;
        });
}

} // namespace

class RealmProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void before_anything_is_read_there_is_the_basic_form();
    void the_declared_attributes_become_the_form();
    void what_happens_to_other_attributes_is_known_data();
    void what_happens_to_other_attributes_is_known();
    void who_may_not_read_it_gets_the_basic_form();
    void a_failed_second_reading_keeps_what_was_known();
    void with_the_address_as_username_the_address_is_needed();
    void a_second_load_ends_the_first();

private:
    void load();

    std::unique_ptr<test::ObjectRig> m_rig;
    std::unique_ptr<RealmProfile> m_profile;
};

void RealmProfileTest::init()
{
    m_rig = std::make_unique<test::ObjectRig>();
    m_profile = std::make_unique<RealmProfile>(m_rig->context);
}

void RealmProfileTest::cleanup()
{
    m_profile.reset();
    m_rig.reset();
}

/// Both questions are answered, whatever the answers are.
void RealmProfileTest::load()
{
    m_rig->source.hold();
    m_profile->load();
    QCOMPARE(m_rig->source.waiting().size(), 2);
    m_rig->source.release();
}

void RealmProfileTest::before_anything_is_read_there_is_the_basic_form()
{
    QCOMPARE(names(m_profile->newUserSchema()), names(ProfileSchema::basic()));
    QVERIFY(names(m_profile->newUserSchema()).contains(u"username"_s));
    QCOMPARE(m_profile->unmanaged(), Unmanaged::Unknown);
}

void RealmProfileTest::the_declared_attributes_become_the_form()
{
    m_rig->answers["users/profile"] = profile();
    QSignalSpy changed(m_profile.get(), &RealmProfile::changed);
    load();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(
        names(m_profile->newUserSchema()), QStringList({ u"username"_s, u"email"_s, u"badge"_s }));
}

void RealmProfileTest::what_happens_to_other_attributes_is_known_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Unmanaged>("unmanaged");
    QTest::newRow("none") << QString() << Unmanaged::Dropped;
    QTest::newRow("administrators see them") << u"ADMIN_VIEW"_s << Unmanaged::ViewOnly;
    QTest::newRow("administrators edit them") << u"ADMIN_EDIT"_s << Unmanaged::Editable;
    QTest::newRow("everybody edits them") << u"ENABLED"_s << Unmanaged::Editable;
    QTest::newRow("one of a later server") << u"ADMIN_DREAM"_s << Unmanaged::Dropped;
}

void RealmProfileTest::what_happens_to_other_attributes_is_known()
{
    QFETCH(QString, policy);
    QFETCH(Unmanaged, unmanaged);
    m_rig->answers["users/profile"] = profile(policy);
    load();
    QCOMPARE(m_profile->unmanaged(), unmanaged);
}

void RealmProfileTest::who_may_not_read_it_gets_the_basic_form()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Forbidden, 403));
    QSignalSpy changed(m_profile.get(), &RealmProfile::changed);
    load();
    QVERIFY(changed.isEmpty());
    QCOMPARE(names(m_profile->newUserSchema()), names(ProfileSchema::basic()));
    QCOMPARE(m_profile->unmanaged(), Unmanaged::Unknown); // and not: dropped
}

void RealmProfileTest::a_failed_second_reading_keeps_what_was_known()
{
    m_rig->answers["users/profile"] = profile(u"ADMIN_EDIT"_s);
    load();
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    load();
    QVERIFY(names(m_profile->newUserSchema()).contains(u"badge"_s));
    QCOMPARE(m_profile->unmanaged(), Unmanaged::Editable);
}

void RealmProfileTest::with_the_address_as_username_the_address_is_needed()
{
    m_rig->answers["users/profile"] = profile();
    m_rig->answers[""]
        = QJsonObject { { u"realm"_s, u"demo"_s }, { u"registrationEmailAsUsername"_s, true } };
    load();
    QCOMPARE(names(m_profile->newUserSchema()), QStringList({ u"email"_s, u"badge"_s }));
    QVERIFY(isRequired(m_profile->newUserSchema(), u"email"_s));
    m_rig->answers[""] = QJsonObject { { u"realm"_s, u"demo"_s } };
    load();
    QVERIFY(names(m_profile->newUserSchema()).contains(u"username"_s));
    QVERIFY(!isRequired(m_profile->newUserSchema(), u"email"_s));
}

void RealmProfileTest::a_second_load_ends_the_first()
{
    m_rig->answers["users/profile"] = profile();
    QSignalSpy changed(m_profile.get(), &RealmProfile::changed);
    m_rig->source.hold();
    m_profile->load();
    m_profile->load();
    QCOMPARE(m_rig->source.waiting().size(), 2);
    m_rig->source.release();
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(RealmProfileTest)
#include "realmprofile.moc"
