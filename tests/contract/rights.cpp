// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/person.h"
#include "contract/storesrealm.h"

#include "stores/realmstores.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;
using stores::Rights;

namespace {

/// The kinds of administrators: one person each, named as the role.
const QStringList& kinds()
{
    static const QStringList all { u"realm-admin"_s, u"view-users"_s, u"manage-users"_s,
        u"query-groups"_s, u"view-realm"_s, u"view-identity-providers"_s, u"view-clients"_s,
        u"view-events"_s, u"nobody"_s };
    return all;
}

} // namespace

/// What Rights says of a person against what the server lets that person do.
class RightsContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatTheServersOwnAnswersProve_data();
    void saysWhatTheServersOwnAnswersProve();

private:
    std::unique_ptr<LiveKeycloak> m_live;
    std::unique_ptr<LiveKeycloak::Realm> m_realm;
    Secret m_password { QUuid::createUuid().toString(QUuid::WithoutBraces) };
};

void RightsContract::initTestCase()
{
    if (!LiveKeycloak::isConfigured())
        QSKIP("RK_TEST_KEYCLOAK_URL is not set");
    m_live = std::make_unique<LiveKeycloak>();
    QVERIFY2(!m_live->problem(), qPrintable(describe(m_live->problem().value_or(ApiError()))));
    QJsonArray users;
    for (const QString& kind : kinds())
        users.append(
            person(kind, m_password, kind == "nobody"_L1 ? QStringList() : QStringList { kind }));
    m_realm = m_live->createRealm({ { u"enabled"_s, true }, { u"users"_s, users },
        { u"groups"_s, QJsonArray { QJsonObject { { u"name"_s, u"group"_s } } } } });
    QVERIFY(m_realm);
}

void RightsContract::saysWhatTheServersOwnAnswersProve_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : kinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

void RightsContract::saysWhatTheServersOwnAnswersProve()
{
    QFETCH(QString, kind);
    Person person(*m_live, m_realm->name(), kind, m_password);
    QVERIFY2(!person.problem(), qPrintable(describe(person.problem().value_or(ApiError()))));
    api::Client& client = person.client();
    stores::RealmStores stores(person.source());
    stores.realm.setSignedInTo(m_realm->name());
    const auto rights = ask<Rights>(
        [&](QObject* context, auto done) { return stores.realm.loadRights(context, done); });
    QVERIFY2(rights, rights ? "" : qPrintable(describe(rights.error())));
    QVERIFY(rights->isKnown());
    QCOMPARE(rights->isNobody(), kind == "nobody"_L1);

    const QString name = m_realm->name().value;
    const auto idOf = [&](const QString& list) {
        return m_live->get({ name, list }).json.toArray().first().toObject().value("id"_L1);
    };
    const QList<std::pair<QString, QStringList>> proofs {
        { u"view-users"_s, { u"users"_s, idOf(u"users"_s).toString() } },
        { u"query-users"_s, { u"users"_s } },
        { u"query-groups"_s, { u"groups"_s } },
        { u"view-realm"_s, { u"components"_s } },
        { u"query-clients"_s, { u"clients"_s } },
        { u"view-clients"_s, { u"clients"_s, idOf(u"clients"_s).toString() } },
        { u"view-events"_s, { u"events"_s, u"config"_s } },
        { u"view-identity-providers"_s, { u"identity-provider"_s, u"instances"_s } },
    };
    for (const auto& [role, path] : proofs) {
        api::RequestSpec spec;
        spec.path = api::path(QStringList { u"admin"_s, u"realms"_s, name } + path);
        const Result<api::Response> answer = awaitRaw(client, spec);
        QVERIFY2(answer || answer.error().kind == ApiError::Kind::Forbidden, qPrintable(role));
        // older servers answer [] where newer ones refuse: that proves nothing
        if (answer && answer->body.trimmed() == "[]")
            continue;
        const Rights::Answer said = rights->may(role);
        QVERIFY2(said == (answer ? Rights::Answer::Yes : Rights::Answer::No),
            qPrintable(u"%1: said %2"_s.arg(role).arg(int(said))));
    }
    // an empty user is refused as invalid by those who may add one
    api::RequestSpec add;
    add.verb = api::Verb::Post;
    add.path = api::path({ u"admin"_s, u"realms"_s, name, u"users"_s });
    add.json(QJsonObject());
    const Result<api::Response> added = awaitRaw(client, add);
    QVERIFY(!added);
    const bool forbidden = added.error().kind == ApiError::Kind::Forbidden;
    QVERIFY(forbidden || added.error().kind == ApiError::Kind::Validation);
    QCOMPARE(rights->may(u"manage-users"_s) == Rights::Answer::Yes, !forbidden);
    QCOMPARE(rights->may(u"manage-users"_s) == Rights::Answer::No, forbidden);
}

QTEST_GUILESS_MAIN(RightsContract)
#include "rights.moc"
