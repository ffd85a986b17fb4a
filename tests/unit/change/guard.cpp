// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/guard.h"

#include "unit/change/fakerealm.h"

#include "change/administrators.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using rk::test::Admin;
using rk::test::FakeRealm;
using Kind = Effect::Kind;

namespace {

Effect ofUser(Kind kind, const QString& user)
{
    return { kind, user, user, {}, {}, {} };
}
Effect left(const QString& user, const QString& group)
{
    return { Kind::Left, user, user, group, {}, {} };
}
Effect roleTaken(const QString& user, const QString& role, const QString& clientId = {})
{
    return { Kind::RoleTaken, user, user, {}, role, clientId };
}
Effect ofGroup(Kind kind, const QString& group, const QString& role = {}, const QString& to = {})
{
    return { kind, {}, {}, group, role, to };
}
Effect ofRole(Kind kind, const QString& role, const QString& part = {})
{
    return { kind, {}, {}, {}, role, part };
}

Scene sceneIn(const QString& realm, const QString& signedIn, const QString& user = u"me"_s)
{
    return { RealmName(realm), { signedIn, UserId(user), user, u"app"_s, false, {} } };
}

Draft draftOf(const QList<Effect>& effects)
{
    Draft draft;
    draft.plan.rows.append({ u"Something"_s, u"before"_s, {}, rep::ChangeSort::Removed });
    draft.data.effects = effects;
    return draft;
}

/// What the guard says, round by round as the engine asks: "block:last-admin".
QStringList said(FakeRealm& realm, const Scene& scene, Draft draft)
{
    Readings known;
    for (int round = 0; round < 30; ++round) {
        const QList<Need> needs = Guard::needs(scene, draft, known);
        if (needs.isEmpty()) {
            Guard::judge(scene, known, draft);
            QStringList words;
            for (const Concern& concern : std::as_const(draft.plan.concerns)) {
                const bool blocks = concern.level == Concern::Level::Block;
                words.append((blocks ? u"block:"_s : u"warn:"_s) + concern.id);
                if (concern.text.isEmpty())
                    words.append(u"no text"_s);
            }
            return words;
        }
        for (const Need& need : needs)
            realm.answer(need, known);
    }
    return { u"asks without end"_s };
}

using Setup = void (*)(FakeRealm&);

struct Topology {
    const char* name;
    Setup setup;
    QList<Effect> effects;
    bool last; ///< nobody is left
};

void direct(FakeRealm& r)
{
    r.give(Admin, u"a"_s);
}
void withDisabled(FakeRealm& r)
{
    direct(r);
    r.give(Admin, u"b"_s);
    r.disabled.insert(u"b"_s);
}
void twoDirect(FakeRealm& r)
{
    direct(r);
    r.give(Admin, u"b"_s);
}
void byGroup(FakeRealm& r)
{
    r.group(u"g"_s);
    r.giveGroup(Admin, u"g"_s);
    r.join(u"g"_s, u"a"_s);
}
void byParentGroup(FakeRealm& r)
{
    r.group(u"top"_s);
    r.group(u"mid"_s, u"top"_s);
    r.group(u"g"_s, u"mid"_s);
    r.giveGroup(Admin, u"top"_s);
    r.join(u"g"_s, u"a"_s);
}
void byOldParentGroup(FakeRealm& r)
{
    byParentGroup(r);
    r.old = true;
}
void twoByGroups(FakeRealm& r)
{
    byParentGroup(r);
    r.join(u"top"_s, u"b"_s);
}
void byComposite(FakeRealm& r)
{
    r.part(u"boss"_s, Admin);
    r.give(u"boss"_s, u"a"_s);
}
void byNestedComposite(FakeRealm& r)
{
    r.part(u"boss"_s, Admin);
    r.part(u"chief"_s, u"boss"_s);
    r.give(u"chief"_s, u"a"_s);
}
void byGroupOfComposite(FakeRealm& r)
{
    r.part(u"boss"_s, Admin);
    r.group(u"g"_s);
    r.giveGroup(u"boss"_s, u"g"_s);
    r.join(u"g"_s, u"a"_s);
}
void directAndByComposite(FakeRealm& r)
{
    direct(r);
    r.part(u"boss"_s, Admin);
    r.give(u"boss"_s, u"b"_s);
}
void nobody(FakeRealm&) { }

const QList<Topology>& topologies()
{
    static const QList<Topology> List {
        { "only one, deleted", direct, { ofUser(Kind::UserGone, u"a"_s) }, true },
        { "only one, disabled", direct, { ofUser(Kind::UserDisabled, u"a"_s) }, true },
        { "only one, demoted", direct, { roleTaken(u"a"_s, Admin) }, true },
        { "another role taken", direct, { roleTaken(u"a"_s, u"x"_s) }, false },
        { "another user", direct, { ofUser(Kind::UserGone, u"x"_s) }, false },
        { "other is disabled", withDisabled, { ofUser(Kind::UserGone, u"a"_s) }, true },
        { "the disabled one goes", withDisabled, { ofUser(Kind::UserGone, u"b"_s) }, false },
        { "two", twoDirect, { ofUser(Kind::UserGone, u"a"_s) }, false },
        { "both at once", twoDirect,
            { ofUser(Kind::UserGone, u"a"_s), ofUser(Kind::UserGone, u"b"_s) }, true },
        { "by group, deleted", byGroup, { ofUser(Kind::UserGone, u"a"_s) }, true },
        { "group emptied", byGroup, { left(u"a"_s, u"g"_s) }, true },
        { "another group left", byGroup, { left(u"a"_s, u"x"_s) }, false },
        { "group gone", byGroup, { ofGroup(Kind::GroupGone, u"g"_s) }, true },
        { "group role taken", byGroup, { ofGroup(Kind::GroupRoleTaken, u"g"_s, Admin) }, true },
        { "by parent, disabled", byParentGroup, { ofUser(Kind::UserDisabled, u"a"_s) }, true },
        { "sub-group emptied", byParentGroup, { left(u"a"_s, u"g"_s) }, true },
        { "moved out", byParentGroup, { ofGroup(Kind::GroupMoved, u"g"_s) }, true },
        { "parent moved out", byParentGroup, { ofGroup(Kind::GroupMoved, u"mid"_s) }, true },
        { "moved within", byParentGroup, { ofGroup(Kind::GroupMoved, u"g"_s, {}, u"top"_s) },
            false },
        { "holder moved", byParentGroup, { ofGroup(Kind::GroupMoved, u"top"_s, {}, u"x"_s) },
            false },
        { "parent gone", byParentGroup, { ofGroup(Kind::GroupGone, u"mid"_s) }, true },
        { "parent's role taken", byParentGroup, { ofGroup(Kind::GroupRoleTaken, u"top"_s, Admin) },
            true },
        { "old server, moved out", byOldParentGroup, { ofGroup(Kind::GroupMoved, u"g"_s) }, true },
        { "old server, moved within", byOldParentGroup,
            { ofGroup(Kind::GroupMoved, u"g"_s, {}, u"top"_s) }, false },
        { "one of two moved out", twoByGroups, { ofGroup(Kind::GroupMoved, u"g"_s) }, false },
        { "both lose the role", twoByGroups, { ofGroup(Kind::GroupRoleTaken, u"top"_s, Admin) },
            true },
        { "composite taken", byComposite, { roleTaken(u"a"_s, u"boss"_s) }, true },
        { "composite gone", byComposite, { ofRole(Kind::RoleGone, u"boss"_s) }, true },
        { "part taken", byComposite, { ofRole(Kind::PartTaken, u"boss"_s, Admin) }, true },
        { "another part taken", byComposite, { ofRole(Kind::PartTaken, u"boss"_s, u"x"_s) },
            false },
        { "nested part taken", byNestedComposite, { ofRole(Kind::PartTaken, u"boss"_s, Admin) },
            true },
        { "nested whole taken", byNestedComposite, { roleTaken(u"a"_s, u"chief"_s) }, true },
        { "group's composite taken", byGroupOfComposite,
            { ofGroup(Kind::GroupRoleTaken, u"g"_s, u"boss"_s) }, true },
        { "group's part taken", byGroupOfComposite, { ofRole(Kind::PartTaken, u"boss"_s, Admin) },
            true },
        { "other by composite", directAndByComposite, { ofUser(Kind::UserGone, u"a"_s) }, false },
        { "the role itself goes", directAndByComposite, { ofRole(Kind::RoleGone, Admin) }, true },
        { "nobody to begin with", nobody, { ofUser(Kind::UserGone, u"x"_s) }, false },
    };
    return List;
}

} // namespace

class GuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastAdministrator_data();
    void keepsTheLastAdministrator();
    void keepsTheOwnAccount_data();
    void keepsTheOwnAccount();
    void saysWhatCouldNotBeRead_data();
    void saysWhatCouldNotBeRead();
    void warnsOfMassAndProduction();
    void asksNothingWhenNothingIsTakenAway();
    void stopsReadingWhenSomebodyIsLeft();
    void knowsWhoIsLeft();
};

void GuardTest::keepsTheLastAdministrator_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("realm");
    QTest::addColumn<QString>("signedIn");
    for (int i = 0; i < topologies().size(); ++i) {
        const char* name = topologies().at(i).name;
        QTest::addRow("%s, own realm", name) << i << u"demo"_s << u"demo"_s;
        QTest::addRow("%s, from master", name) << i << u"demo"_s << u"master"_s;
        QTest::addRow("%s, master", name) << i << u"master"_s << u"master"_s;
    }
}

void GuardTest::keepsTheLastAdministrator()
{
    QFETCH(const int, index);
    QFETCH(const QString, realm);
    QFETCH(const QString, signedIn);
    const Topology& topology = topologies().at(index);
    FakeRealm fake(realm);
    topology.setup(fake);
    QStringList expected;
    if (topology.last) // from master the realm can be repaired
        expected = { realm == signedIn ? u"block:last-admin"_s : u"warn:last-admin"_s };

    QCOMPARE(said(fake, sceneIn(realm, signedIn), draftOf(topology.effects)), expected);
}

void GuardTest::keepsTheOwnAccount_data()
{
    QTest::addColumn<int>("way"); // how "a", signed in, administers; "b" always does directly
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("blocked");
    enum Way { Direct, Group, Parent, Composite };
    const auto row = [](const char* name, Way way, Kind kind, const QString& user,
                         const QString& what, const QString& other, bool blocked) {
        QTest::addRow("%s", name) << int(way) << int(kind) << user << what << other << blocked;
    };
    row("deleted", Direct, Kind::UserGone, u"a"_s, {}, {}, true);
    row("disabled", Direct, Kind::UserDisabled, u"a"_s, {}, {}, true);
    row("somebody else", Direct, Kind::UserGone, u"b"_s, {}, {}, false);
    row("own role", Direct, Kind::RoleTaken, u"a"_s, Admin, {}, true);
    row("part of own rights", Direct, Kind::RoleTaken, u"a"_s, u"x"_s, u"realm-management"_s, true);
    row("harmless role", Direct, Kind::RoleTaken, u"a"_s, u"x"_s, u"shop"_s, false);
    row("role of somebody else", Direct, Kind::RoleTaken, u"b"_s, Admin, {}, false);
    row("group left", Group, Kind::Left, u"a"_s, u"g"_s, {}, true);
    row("other group left", Group, Kind::Left, u"a"_s, u"x"_s, {}, false);
    row("group's role", Group, Kind::GroupRoleTaken, {}, u"g"_s, Admin, true);
    row("group gone", Group, Kind::GroupGone, {}, u"g"_s, {}, true);
    row("group moved out", Parent, Kind::GroupMoved, {}, u"g"_s, {}, true);
    row("group moved within", Parent, Kind::GroupMoved, {}, u"g"_s, u"top"_s, false);
    row("composite", Composite, Kind::RoleTaken, u"a"_s, u"boss"_s, {}, true);
    row("composite's part", Composite, Kind::PartTaken, {}, u"boss"_s, Admin, true);
    row("composite gone", Composite, Kind::RoleGone, {}, u"boss"_s, {}, true);
}

void GuardTest::keepsTheOwnAccount()
{
    QFETCH(const int, way);
    QFETCH(const int, kind);
    QFETCH(const QString, user);
    QFETCH(const QString, what);
    QFETCH(const QString, other);
    QFETCH(const bool, blocked);
    Effect effect { Kind(kind), user, user, {}, {}, other };
    const bool ofGroups = Kind(kind) == Kind::Left || Kind(kind) == Kind::GroupGone
        || Kind(kind) == Kind::GroupMoved || Kind(kind) == Kind::GroupRoleTaken;
    (ofGroups ? effect.group : effect.role) = what;
    if (Kind(kind) == Kind::GroupRoleTaken)
        effect.role = other;
    const QStringList expected = blocked ? QStringList { u"block:own-account"_s } : QStringList();
    const Setup setup = QList<Setup> { direct, byGroup, byParentGroup, byComposite }.at(way);
    for (const QString& realm : { u"demo"_s, u"master"_s }) {
        FakeRealm fake(realm);
        setup(fake);
        fake.give(Admin, u"b"_s);
        QCOMPARE(said(fake, sceneIn(realm, realm, u"a"_s), draftOf({ effect })), expected);
        Scene byName = sceneIn(realm, realm, {}); // the id is not always known
        byName.actor.username = u"A"_s;
        if (!user.isEmpty())
            QCOMPARE(said(fake, byName, draftOf({ effect })), expected);
    }
    // Nobody of the realm is signed in there.
    FakeRealm fake(u"demo"_s);
    setup(fake);
    fake.give(Admin, u"b"_s);
    QCOMPARE(
        said(fake, sceneIn(u"demo"_s, u"master"_s, u"a"_s), draftOf({ effect })), QStringList());
}

void GuardTest::saysWhatCouldNotBeRead_data()
{
    QTest::addColumn<QString>("unreadable");
    QTest::addColumn<QByteArray>("mappings");
    QTest::addColumn<bool>("warned");
    const QByteArray manages = R"({"clientMappings":{"realm-management":{"mappings":[]}}})";
    const QByteArray harmless = R"({"realmMappings":[{"name":"agent"}],"clientMappings":{"x":{}}})";
    const QByteArray admin = R"({"realmMappings":[{"name":"admin"}]})";
    QTest::newRow("client, may be one") << u"clients"_s << manages << true;
    QTest::newRow("client, is none") << u"clients"_s << harmless << false;
    QTest::newRow("client, realm role admin") << u"clients"_s << admin << true;
    QTest::newRow("role, may be one") << u"clients/rm/roles/realm-admin"_s << manages << true;
    QTest::newRow("role, is none") << u"clients/rm/roles/realm-admin"_s << harmless << false;
    QTest::newRow("holders") << u"clients/rm/roles/realm-admin/users"_s << manages << true;
    QTest::newRow("groups") << u"clients/rm/roles/realm-admin/groups"_s << manages << true;
    QTest::newRow("all read") << u"nothing"_s << manages << false;
}

void GuardTest::saysWhatCouldNotBeRead()
{
    QFETCH(const QString, unreadable);
    QFETCH(const QByteArray, mappings);
    QFETCH(const bool, warned);
    const QStringList expected = warned ? QStringList { u"warn:admins-unknown"_s } : QStringList();
    FakeRealm fake(u"demo"_s);
    direct(fake);
    fake.unreadable.insert(unreadable);
    fake.mappings.insert(u"x"_s, QJsonDocument::fromJson(mappings).object());
    const Draft draft = draftOf({ ofUser(Kind::UserGone, u"x"_s) });
    QCOMPARE(said(fake, sceneIn(u"demo"_s, u"demo"_s), draft), expected);

    // Not even the user's own roles: then it can't be told.
    fake.unreadable.insert(u"users/x/role-mappings"_s);
    const bool needed = unreadable != "nothing"_L1;
    QCOMPARE(said(fake, sceneIn(u"demo"_s, u"demo"_s), draft),
        needed ? QStringList { u"warn:admins-unknown"_s } : QStringList());
}

void GuardTest::warnsOfMassAndProduction()
{
    FakeRealm fake(u"demo"_s);
    Draft draft = draftOf({});
    draft.data.weight = Guard::ManyObjects;
    Scene scene = sceneIn(u"demo"_s, u"demo"_s);
    QCOMPARE(said(fake, scene, draft), QStringList());
    ++draft.data.weight;
    QCOMPARE(said(fake, scene, draft), QStringList { u"warn:mass"_s });
    scene.actor.production = true;
    QCOMPARE(said(fake, scene, draft), QStringList({ u"warn:production"_s, u"warn:mass"_s }));
    draft.plan.rows.clear(); // nothing is sent
    QCOMPARE(said(fake, scene, draft), QStringList());
}

void GuardTest::asksNothingWhenNothingIsTakenAway()
{
    FakeRealm fake(u"demo"_s);
    const Effect given { Kind::RoleGiven, u"a"_s, u"a"_s, {}, Admin, {} };
    const Effect joined { Kind::Joined, u"a"_s, u"a"_s, u"g"_s, {}, {} };
    const QList<Effect> effects { given, joined, ofGroup(Kind::GroupRoleGiven, u"g"_s, Admin),
        ofRole(Kind::PartGiven, u"boss"_s, Admin), ofRole(Kind::RoleRenamed, u"boss"_s) };
    QCOMPARE(said(fake, sceneIn(u"demo"_s, u"demo"_s), draftOf(effects)), QStringList());
    QVERIFY(fake.asked.isEmpty());
}

void GuardTest::stopsReadingWhenSomebodyIsLeft()
{
    FakeRealm fake(u"demo"_s);
    twoDirect(fake);
    twoByGroups(fake);
    QCOMPARE(said(fake, sceneIn(u"demo"_s, u"demo"_s), draftOf({ roleTaken(u"a"_s, Admin) })),
        QStringList());
    QCOMPARE(fake.asked.filter(u"members"_s), QStringList());
    QCOMPARE(fake.asked.filter(u"composites"_s), QStringList());
}

void GuardTest::knowsWhoIsLeft()
{
    FakeRealm fake(u"demo"_s);
    twoByGroups(fake);
    fake.disabled.insert(u"b"_s);
    const Scene scene = sceneIn(u"demo"_s, u"master"_s);
    const QList<Effect> effects { ofGroup(Kind::GroupMoved, u"g"_s) };
    Readings known;
    QVERIFY(!Administrators::of(scene, known).isKnown());
    for (int round = 0; round < 30; ++round) {
        const auto needs = Administrators::needs(scene, effects, known);
        for (const Need& need : needs)
            fake.answer(need, known);
    }
    const Administrators admins = Administrators::of(scene, known);
    QVERIFY(admins.isKnown());
    QVERIFY(admins.isAdminRole(Admin));
    QVERIFY(!admins.isAdminRole(u"boss"_s));
    QCOMPARE(admins.users(), QSet<QString> { u"a"_s });
    QCOMPARE(admins.after(effects).users(), QSet<QString>());
}

QTEST_GUILESS_MAIN(GuardTest)
#include "guard.moc"
