// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/changedesk.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using namespace rk::test;

namespace {

const auto Password = u"Guards-pass-1"_s;

QJsonObject with(QJsonObject json, const QString& member, const QJsonValue& value)
{
    json.insert(member, value);
    return json;
}

QStringList blocks(const Plan& plan)
{
    QStringList ids;
    for (const Concern& concern : plan.concerns) {
        if (concern.level == Concern::Level::Block)
            ids.append(concern.id);
    }
    ids.sort();
    return ids;
}

QStringList warnings(const Plan& plan)
{
    QStringList ids;
    for (const Concern& concern : plan.concerns) {
        if (concern.level == Concern::Level::Warning)
            ids.append(concern.id);
    }
    return ids;
}

/// Ways to take the realm from an administrator who has it by realm-admin.
enum class Way { Delete, Disable, TakeRole };

Intent against(ChangeDesk& desk, const QString& username, Way way)
{
    const QJsonObject user = desk.user(username);
    const UserId id(user.value("id"_L1).toString());
    if (way == Way::Delete)
        return DeleteUser { rep::UserRep(user) };
    if (way == Way::Disable)
        return EditUser { rep::UserRep(user), rep::UserRep(with(user, u"enabled"_s, false)) };
    return ChangeUserRoles { id, username, {},
        { desk.clientRoleRef(u"realm-management"_s, u"realm-admin"_s) } };
}

void addWays()
{
    QTest::addColumn<int>("way");
    QTest::newRow("deleted") << int(Way::Delete);
    QTest::newRow("disabled") << int(Way::Disable);
    QTest::newRow("role taken") << int(Way::TakeRole);
}

} // namespace

/// Nobody locks himself or everybody out of a real realm, whoever of it is signed in.
class GuardsContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLastAdministratorIsKept_data() { addWays(); }
    void theLastAdministratorIsKept();
    void fromMasterItIsAWarning_data() { addWays(); }
    void fromMasterItIsAWarning();
    void theOwnAccountIsKept_data() { addWays(); }
    void theOwnAccountIsKept();
    void theOwnClientIsKept();
    void oneOfTwoAdministratorsMayGo();
    void cleanupTestCase();

private:
    /// Somebody new with these roles of realm-management, and an engine for them.
    void add(const QString& username, const QStringList& roles);
    void give(const QString& username, const QString& role);
    void refuses(Engine& engine, const Intent& intent, const QString& concern);

    std::unique_ptr<LiveKeycloak> m_server;
    std::unique_ptr<ChangeDesk> m_desk;
    QHash<QString, std::shared_ptr<Person>> m_people;
    QHash<QString, std::shared_ptr<Engine>> m_engines;
};

void GuardsContractTest::initTestCase()
{
    if (!LiveKeycloak::isConfigured())
        QSKIP("RK_TEST_KEYCLOAK_URL names no server");
    m_server = std::make_unique<LiveKeycloak>();
    QVERIFY2(!m_server->problem(), qUtf8Printable(technicalDetails(*m_server->problem())));
    m_desk = std::make_unique<ChangeDesk>(*m_server);
    QVERIFY(m_desk->isOpen());
    // The desk's "root" is the only administrator; this one may manage users, and no more.
    add(u"helper"_s, { u"manage-users"_s, u"view-clients"_s, u"view-realm"_s });
}

void GuardsContractTest::cleanupTestCase()
{
    m_engines.clear();
    m_people.clear();
    m_desk.reset();
}

void GuardsContractTest::give(const QString& username, const QString& role)
{
    const QJsonObject json = m_desk->clientRole(u"realm-management"_s, role);
    const QStringList below { m_desk->realm(), u"users"_s,
        m_desk->user(username).value("id"_L1).toString(), u"role-mappings"_s, u"clients"_s,
        json.value("containerId"_L1).toString() };
    QVERIFY(m_server->post(below, QJsonArray { json }).isGood());
}

void GuardsContractTest::add(const QString& username, const QStringList& roles)
{
    const QJsonObject credential { { u"type"_s, u"password"_s }, { u"value"_s, Password } };
    QVERIFY(m_server
                ->post({ m_desk->realm(), u"users"_s },
                    QJsonObject { { u"username"_s, username }, { u"enabled"_s, true },
                        { u"email"_s, QString(username + u"@desk.example") },
                        { u"firstName"_s, username }, { u"lastName"_s, u"Desk"_s },
                        { u"credentials"_s, QJsonArray { credential } } })
                .isGood());
    for (const QString& role : roles)
        give(username, role);
    const auto person = std::make_shared<Person>(
        *m_server, RealmName(m_desk->realm()), username, Secret(Password));
    QVERIFY2(!person->problem(), qPrintable(describe(person->problem().value_or(ApiError()))));
    m_people.insert(username, person);
    m_engines.insert(username, m_desk->engineFor(*person, username));
}

void GuardsContractTest::refuses(Engine& engine, const Intent& intent, const QString& concern)
{
    const QJsonObject before = m_desk->snapshot(true);
    const auto plan = m_desk->plan(intent, &engine);
    QVERIFY2(plan, plan ? "" : qUtf8Printable(technicalDetails(plan.error())));
    QVERIFY2(blocks(*plan).contains(concern), qPrintable(blocks(*plan).join(u' ')));
    const Outcome outcome = m_desk->apply(*plan, &engine);
    QCOMPARE(outcome.state, Outcome::State::NotApplied);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Refused);
    QVERIFY(!outcome.error->detail.isEmpty());
    QCOMPARE(outcome.changeId, 0);
    const QString differing = differences(before, m_desk->snapshot(true));
    QVERIFY2(differing.isEmpty(), qUtf8Printable(differing));
}

void GuardsContractTest::theLastAdministratorIsKept()
{
    QFETCH(const int, way);
    refuses(*m_engines.value(u"helper"_s), against(*m_desk, u"root"_s, Way(way)), u"last-admin"_s);
}

void GuardsContractTest::fromMasterItIsAWarning()
{
    QFETCH(const int, way);
    const auto plan = m_desk->plan(against(*m_desk, u"root"_s, Way(way)));
    QVERIFY(plan);
    QVERIFY(!plan->isBlocked());
    QVERIFY(warnings(*plan).contains(u"last-admin"_s));
}

void GuardsContractTest::theOwnAccountIsKept()
{
    QFETCH(const int, way);
    if (!m_engines.contains(u"second"_s))
        add(u"second"_s, { u"realm-admin"_s });
    // Somebody else is left, and still.
    Engine& engine = *m_engines.value(u"second"_s);
    refuses(engine, against(*m_desk, u"second"_s, Way(way)), u"own-account"_s);
}

void GuardsContractTest::theOwnClientIsKept()
{
    if (!m_engines.contains(u"second"_s))
        add(u"second"_s, { u"realm-admin"_s });
    Engine& engine = *m_engines.value(u"second"_s);
    const QJsonObject own = m_desk->client(u"admin-cli"_s);
    for (const auto flag : { "enabled"_L1, "directAccessGrantsEnabled"_L1 })
        refuses(engine, EditClient { rep::ClientRep(own), rep::ClientRep(with(own, flag, false)) },
            u"own-client"_s);
    const auto described = m_desk->plan(
        EditClient { rep::ClientRep(own), rep::ClientRep(with(own, u"description"_s, u"x"_s)) },
        &engine);
    QVERIFY(described && !described->isBlocked());
    QCOMPARE(warnings(*described), QStringList { u"own-client"_s });
    const QJsonObject other = m_desk->client(u"account-console"_s);
    const auto another = m_desk->plan(
        EditClient { rep::ClientRep(other), rep::ClientRep(with(other, u"enabled"_s, false)) },
        &engine);
    QVERIFY(another && !another->isBlocked());
}

void GuardsContractTest::oneOfTwoAdministratorsMayGo()
{
    if (!m_engines.contains(u"second"_s))
        add(u"second"_s, { u"realm-admin"_s });
    Engine& engine = *m_engines.value(u"second"_s);
    const auto plan = m_desk->plan(against(*m_desk, u"root"_s, Way::Disable), &engine);
    QVERIFY(plan && !plan->isBlocked());
    const Outcome outcome = m_desk->apply(*plan, &engine);
    QVERIFY2(outcome.state == Outcome::State::Done, qUtf8Printable(words(outcome)));
    QCOMPARE(m_desk->user(u"root"_s).value("enabled"_L1), QJsonValue(false));
    // Now nobody else is left: a disabled one doesn't count.
    refuses(
        *m_engines.value(u"helper"_s), against(*m_desk, u"second"_s, Way::Delete), u"last-admin"_s);
}

QTEST_GUILESS_MAIN(GuardsContractTest)
#include "guards.moc"
