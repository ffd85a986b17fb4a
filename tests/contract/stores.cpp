// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/storesrealm.h"

#include "stores/realmstores.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;
using stores::Listing;

namespace {

QJsonObject group(const QString& name, const QJsonArray& below = {})
{
    return { { u"name"_s, name }, { u"subGroups"_s, below } };
}

/// People, a tree of groups, roles with a composite, a provider.
QJsonObject realmJson()
{
    QJsonArray users;
    for (int i = 0; i < 7; ++i)
        users.append(person(u"person%1"_s.arg(i), Secret(u"unused"_s), {}));
    QJsonObject first = person(u"person0"_s, Secret(u"unused"_s), { u"view-users"_s });
    first.insert(u"groups"_s, QJsonArray { u"/alpha/beta"_s });
    first.insert(u"realmRoles"_s, QJsonArray { u"boss"_s });
    users[0] = first;
    QJsonArray below;
    for (int i = 0; i < 14; ++i)
        below.append(group(u"sub%1"_s.arg(i, 2, 10, QChar(u'0'))));
    QJsonObject beta = group(u"beta"_s, { group(u"gamma"_s) });
    beta.insert(u"realmRoles"_s, QJsonArray { u"by group"_s });
    below.append(beta);
    const QJsonArray realmRoles { QJsonObject { { u"name"_s, u"worker"_s } },
        QJsonObject { { u"name"_s, u"by group"_s } },
        QJsonObject { { u"name"_s, u"boss"_s }, { u"composite"_s, true },
            { u"composites"_s, QJsonObject { { u"realm"_s, QJsonArray { u"worker"_s } } } } } };
    const QJsonArray clients {
        QJsonObject { { u"clientId"_s, u"Robot Ü/1"_s }, { u"serviceAccountsEnabled"_s, true } },
        QJsonObject { { u"clientId"_s, u"orphan"_s }, { u"serviceAccountsEnabled"_s, true } },
        QJsonObject { { u"clientId"_s, u"plain"_s } },
    };
    return { { u"enabled"_s, true }, { u"users"_s, users }, { u"clients"_s, clients },
        { u"groups"_s, QJsonArray { group(u"alpha"_s, below), group(u"zeta"_s) } },
        { u"roles"_s, QJsonObject { { u"realm"_s, realmRoles } } },
        { u"identityProviders"_s,
            QJsonArray { QJsonObject { { u"alias"_s, u"other"_s }, { u"providerId"_s, u"oidc"_s },
                { u"enabled"_s, true },
                { u"config"_s,
                    QJsonObject { { u"clientId"_s, u"x"_s }, { u"clientSecret"_s, u"y"_s },
                        { u"authorizationUrl"_s, u"https://idp.test/a"_s },
                        { u"tokenUrl"_s, u"https://idp.test/t"_s } } } } } } };
}

QStringList texts(const QJsonValue& list, const QString& member)
{
    QStringList found;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& value : array)
        found.append(value.toObject().value(member).toString());
    found.sort();
    return found;
}

template <class Rep, class Field>
QStringList texts(const QList<Rep>& list, Field field)
{
    QStringList found;
    for (const Rep& rep : list)
        found.append(rep.get(field));
    found.sort();
    return found;
}

QStringList names(const Listing<stores::RoleMapping>& listing, bool direct)
{
    QStringList found;
    for (const stores::RoleMapping& mapping : listing.items) {
        if (mapping.clientId.isEmpty() && (mapping.direct || !direct))
            found.append(mapping.role.get(rep::RoleRep::Name));
    }
    found.sort();
    return found;
}

} // namespace

#define GOOD(result) QVERIFY2(result, result ? "" : qPrintable(describe(result.error())))

/// What the stores say against what the server says to the same question, asked plainly.
class StoresContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usersAndTheirNumber();
    void aUserAndTheProfile();
    void theTreeOfGroups();
    void hitsInTheirTrees();
    void membersAndGroups();
    void rolesAndWhatTheyHold();
    void rolesOfAUser();
    void identityProviders();
    void serviceAccountsAreFoundAndNeverMade();

private:
    LiveAnswer get(const QStringList& below, const LiveKeycloak::Query& query = {})
    {
        return m_live->get(QStringList { m_realm->name().value } + below, query);
    }
    QString idOf(const QStringList& list, const QString& member, const QString& value)
    {
        const QJsonArray all = get(list, { { u"max"_s, u"1000"_s } }).json.toArray();
        for (const QJsonValue& one : all) {
            if (one.toObject().value(member) == value)
                return one.toObject().value("id"_L1).toString();
        }
        return {};
    }

    std::unique_ptr<LiveKeycloak> m_live;
    std::unique_ptr<LiveKeycloak::Realm> m_realm;
    std::unique_ptr<api::LiveRealmSource> m_source;
    std::unique_ptr<stores::RealmStores> m_stores;
};

void StoresContract::initTestCase()
{
    if (!LiveKeycloak::isConfigured())
        QSKIP("RK_TEST_KEYCLOAK_URL is not set");
    m_live = std::make_unique<LiveKeycloak>();
    QVERIFY2(!m_live->problem(), qPrintable(describe(m_live->problem().value_or(ApiError()))));
    m_realm = m_live->createRealm(realmJson());
    QVERIFY(m_realm);
    m_source = std::make_unique<api::LiveRealmSource>(m_live->client(), m_realm->name());
    m_stores = std::make_unique<stores::RealmStores>(*m_source);
}

void StoresContract::usersAndTheirNumber()
{
    for (const QString& search : { QString(), u"person3"_s, u"*erson*"_s, u"nobody"_s }) {
        const stores::UserQuery query { search, {}, {} };
        LiveKeycloak::Query raw { { u"max"_s, u"100"_s } };
        if (!search.isEmpty())
            raw.append({ u"search"_s, search });
        const auto rows = ask<QList<stores::UserRow>>([&](QObject* context, auto done) {
            return m_stores->users.list(query, 0, 100, context, done);
        });
        GOOD(rows);
        QStringList found;
        for (const stores::UserRow& row : *rows)
            found.append(row.username);
        found.sort();
        QCOMPARE(found, texts(get({ u"users"_s }, raw).json, u"username"_s));
        const auto count = ask<int>([&](QObject* context, auto done) {
            return m_stores->users.count(query, context, done);
        });
        GOOD(count);
        QCOMPARE(*count, get({ u"users"_s, u"count"_s }, raw).json.toInt(-1));
        QCOMPARE(*count, int(found.size()));
    }
}

void StoresContract::aUserAndTheProfile()
{
    const QString id = idOf({ u"users"_s }, u"username"_s, u"person0"_s);
    const auto user = ask<rep::UserRep>([&](QObject* context, auto done) {
        return m_stores->users.user(UserId(id), context, done);
    });
    GOOD(user);
    const LiveAnswer raw = get({ u"users"_s, id }, { { u"userProfileMetadata"_s, u"true"_s } });
    QCOMPARE(user->json(), raw.json.toObject());
    const LiveAnswer profile = get({ u"users"_s, u"profile"_s });
    const auto read = ask<rep::UserProfileRep>(
        [&](QObject* context, auto done) { return m_stores->users.profile(context, done); });
    if (profile.isGood()) {
        GOOD(read);
        QCOMPARE(read->json(), profile.json.toObject());
    } else {
        QVERIFY(!read);
        QCOMPARE(read.error().httpStatus, profile.status);
    }
}

void StoresContract::theTreeOfGroups()
{
    const auto top = ask<Listing<rep::GroupRep>>([&](QObject* context, auto done) {
        return m_stores->groups.children({}, 0, 100, context, done);
    });
    GOOD(top);
    QCOMPARE(texts(top->items, rep::GroupRep::Name), (QStringList { u"alpha"_s, u"zeta"_s }));
    QVERIFY(!top->more);
    QCOMPARE(stores::childCount(top->items.first()), 15);
    const GroupId alpha = top->items.first().id();
    QStringList found;
    for (int first = 0; first < 15; first += 6) { // the server's own default is 10
        const auto page = ask<Listing<rep::GroupRep>>([&](QObject* context, auto done) {
            return m_stores->groups.children(alpha, first, 6, context, done);
        });
        GOOD(page);
        QCOMPARE(page->more, first < 12);
        found += texts(page->items, rep::GroupRep::Name);
    }
    QCOMPARE(found.size(), 15);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 15);
    const auto count = ask<int>(
        [&](QObject* context, auto done) { return m_stores->groups.count(context, done); });
    GOOD(count);
    QCOMPARE(*count, get({ u"groups"_s, u"count"_s }).json.toObject().value("count"_L1).toInt(-1));
}

void StoresContract::hitsInTheirTrees()
{
    const auto flat = ask<Listing<rep::GroupRep>>([&](QObject* context, auto done) {
        return m_stores->groups.search(u"gam"_s, 50, context, done);
    });
    GOOD(flat);
    QCOMPARE(texts(flat->items, rep::GroupRep::Path), QStringList { u"/alpha/beta/gamma"_s });
    const auto trees = ask<Listing<rep::GroupRep>>([&](QObject* context, auto done) {
        return m_stores->groups.searchTrees(u"gam"_s, 0, 50, context, done);
    });
    GOOD(trees);
    QStringList way;
    for (QList<rep::GroupRep> level = trees->items; !level.isEmpty();
         level = stores::subGroupsOf(level.first())) {
        QCOMPARE(level.size(), 1);
        way.append(level.first().get(rep::GroupRep::Name));
    }
    QCOMPARE(way, (QStringList { u"alpha"_s, u"beta"_s, u"gamma"_s }));
    QVERIFY(!trees->more);
}

void StoresContract::membersAndGroups()
{
    const QString user = idOf({ u"users"_s }, u"username"_s, u"person0"_s);
    const auto groups = ask<Listing<rep::GroupRep>>([&](QObject* context, auto done) {
        return m_stores->users.groups(UserId(user), context, done);
    });
    GOOD(groups);
    QCOMPARE(texts(groups->items, rep::GroupRep::Path),
        texts(get({ u"users"_s, user, u"groups"_s }).json, u"path"_s));
    const GroupId beta = groups->items.first().id();
    const auto members = ask<Listing<stores::UserRow>>([&](QObject* context, auto done) {
        return m_stores->groups.members(beta, 0, 10, context, done);
    });
    GOOD(members);
    QCOMPARE(members->items.size(), 1);
    QCOMPARE(members->items.first().id.value, user);
    const auto holders = ask<Listing<rep::GroupRep>>([&](QObject* context, auto done) {
        return m_stores->roles.groups({}, u"by group"_s, 0, 10, context, done);
    });
    GOOD(holders);
    QCOMPARE(texts(holders->items, rep::GroupRep::Name), QStringList { u"beta"_s });
}

void StoresContract::rolesAndWhatTheyHold()
{
    const auto roles = ask<Listing<rep::RoleRep>>(
        [&](QObject* context, auto done) { return m_stores->roles.list({}, {}, context, done); });
    GOOD(roles);
    QCOMPARE(texts(roles->items, rep::RoleRep::Name),
        texts(get({ u"roles"_s }, { { u"max"_s, u"500"_s } }).json, u"name"_s));
    const RoleId boss(idOf({ u"roles"_s }, u"name"_s, u"boss"_s));
    const auto parts = ask<Listing<stores::RoleMapping>>([&](QObject* context, auto done) {
        return m_stores->roles.composites(boss, context, done);
    });
    GOOD(parts);
    QCOMPARE(names(*parts, true), QStringList { u"worker"_s });
    const auto users = ask<Listing<stores::UserRow>>([&](QObject* context, auto done) {
        return m_stores->roles.users({}, u"boss"_s, 0, 10, context, done);
    });
    GOOD(users);
    QCOMPARE(users->items.size(), 1);
    const auto all = ask<Listing<stores::RoleMapping>>(
        [&](QObject* context, auto done) { return m_stores->roles.assignable(context, done); });
    GOOD(all);
    QVERIFY(all->cutByMissingRole.isEmpty());
    QCOMPARE(names(*all, true), texts(roles->items, rep::RoleRep::Name));
    QVERIFY(all->items.size() > roles->items.size()); // realm-management's are among them
}

void StoresContract::rolesOfAUser()
{
    const QString user = idOf({ u"users"_s }, u"username"_s, u"person0"_s);
    const auto mappings = ask<Listing<stores::RoleMapping>>([&](QObject* context, auto done) {
        return m_stores->users.roleMappings(UserId(user), context, done);
    });
    GOOD(mappings);
    const QStringList path { u"users"_s, user, u"role-mappings"_s, u"realm"_s };
    QCOMPARE(names(*mappings, true), texts(get(path).json, u"name"_s));
    QCOMPARE(
        names(*mappings, false), texts(get(path + QStringList { u"composite"_s }).json, u"name"_s));
    QStringList fromClients;
    for (const stores::RoleMapping& mapping : mappings->items) {
        if (mapping.role.get(rep::RoleRep::Name) == "by group"_L1) {
            QVERIFY(!mapping.direct);
            QCOMPARE(mapping.group, u"/alpha/beta"_s);
        }
        if (!mapping.clientId.isEmpty())
            fromClients.append(mapping.clientId + u' ' + mapping.role.get(rep::RoleRep::Name));
    }
    QStringList expected;
    const QJsonArray clients = get({ u"clients"_s }).json.toArray();
    for (const QJsonValue& client : clients) {
        const QStringList roles
            = texts(get({ u"users"_s, user, u"role-mappings"_s, u"clients"_s,
                            client.toObject().value("id"_L1).toString(), u"composite"_s })
                        .json,
                u"name"_s);
        for (const QString& role : roles)
            expected.append(client.toObject().value("clientId"_L1).toString() + u' ' + role);
    }
    fromClients.sort();
    expected.sort();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(fromClients, expected);
}

void StoresContract::identityProviders()
{
    const auto all = ask<Listing<rep::IdentityProviderRep>>([&](QObject* context, auto done) {
        return m_stores->identityProviders.list({}, context, done);
    });
    GOOD(all);
    QCOMPARE(texts(all->items, rep::IdentityProviderRep::Alias), QStringList { u"other"_s });
    const auto one = ask<rep::IdentityProviderRep>([&](QObject* context, auto done) {
        return m_stores->identityProviders.provider(ProviderAlias(u"other"_s), context, done);
    });
    GOOD(one);
    QCOMPARE(
        one->json(), get({ u"identity-provider"_s, u"instances"_s, u"other"_s }).json.toObject());
    const auto kinds = ask<QList<stores::ProviderKind>>([&](QObject* context, auto done) {
        return m_stores->identityProviders.kinds(context, done);
    });
    GOOD(kinds);
    QVERIFY(kinds->size() > 10);
}

void StoresContract::serviceAccountsAreFoundAndNeverMade()
{
    const auto accountOf = [&](const QString& clientId) {
        const ClientUuid client(idOf({ u"clients"_s }, u"clientId"_s, clientId));
        return ask<Listing<rep::UserRep>>([&](QObject* context, auto done) {
            return m_stores->clients.serviceAccount(client, context, done);
        });
    };
    const auto known = [&](const QString& name) {
        return get({ u"users"_s }, { { u"username"_s, name }, { u"exact"_s, u"true"_s } })
            .json.toArray();
    };
    for (const QString& clientId : { u"Robot Ü/1"_s, u"orphan"_s }) {
        const auto account = accountOf(clientId);
        GOOD(account);
        QCOMPARE(texts(account->items, rep::UserRep::Username),
            QStringList { u"service-account-"_s + clientId.toLower() });
    }
    const QString orphan = u"service-account-orphan"_s;
    const QString id = known(orphan).first().toObject().value("id"_L1).toString();
    QVERIFY(m_live->del({ m_realm->name().value, u"users"_s, id }).isGood());
    for (const QString& clientId : { u"orphan"_s, u"plain"_s }) {
        const auto account = accountOf(clientId);
        GOOD(account);
        QVERIFY(account->items.isEmpty() && account->cutByMissingRole.isEmpty());
        QVERIFY(known(u"service-account-"_s + clientId).isEmpty());
    }
}

QTEST_GUILESS_MAIN(StoresContract)
#include "stores.moc"
