// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/fakerealm.h"
#include "items/grouplistmodel.h"
#include "items/identityprovidertablemodel.h"
#include "items/membertablemodel.h"
#include "items/rolemappingmodel.h"
#include "items/roletablemodel.h"
#include "items/usertablemodel.h"
#include "stores/realmstores.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::items;
using namespace rk::test;

namespace {

/// A model with what a test must know to drive it.
struct Subject {
    std::shared_ptr<TableModelBase> model;
    std::function<void()> load; ///< shows the list, from nothing
    std::function<void()> refresh;
    std::function<void(const QString&)> search; ///< empty: the model has none
};

struct Kind {
    const char* name;
    std::function<Subject(stores::RealmStores&)> make;
    QStringList FakeRealm::*list; ///< what the rows are made of; null: groups
    const char* path; ///< what is asked first
    QString prefix; ///< of the names
};

Subject users(stores::RealmStores& stores)
{
    auto model = std::make_shared<UserTableModel>(stores.users);
    auto* raw = model.get();
    return { model, [raw] { raw->load(); }, [raw] { raw->refresh(); },
        [raw](const QString& text) {
            raw->setQuery({ text, {}, {} });
        } };
}

Subject realmRoles(stores::RealmStores& stores)
{
    auto model = std::make_shared<RoleTableModel>(stores.roles);
    auto* raw = model.get();
    return { model, [raw] { raw->setContainer({}); }, [raw] { raw->refresh(); },
        [raw](const QString& text) { raw->setSearch(text); } };
}

Subject providers(stores::RealmStores& stores)
{
    auto model = std::make_shared<IdentityProviderTableModel>(stores.identityProviders);
    auto* raw = model.get();
    return { model, [raw] { raw->refresh(); }, [raw] { raw->refresh(); },
        [raw](const QString& text) { raw->setSearch(text); } };
}

template <class Model>
std::function<Subject(stores::RealmStores&)> shown(
    std::function<void(Model&, stores::RealmStores&)> show)
{
    return [show](stores::RealmStores& stores) -> Subject {
        auto model = std::make_shared<Model>();
        auto* raw = model.get();
        return { model, [raw, show, &stores] { show(*raw, stores); }, [raw] { raw->refresh(); },
            {} };
    };
}

const QList<Kind>& kinds()
{
    static const QList<Kind> all {
        { "users", users, &FakeRealm::users, "/users", u"user"_s },
        { "realm roles", realmRoles, &FakeRealm::roles, "/roles", u"role"_s },
        { "identity providers", providers, &FakeRealm::providers, "/identity-provider/instances",
            u"idp"_s },
        { "members of a group",
            shown<MemberTableModel>([](MemberTableModel& model, stores::RealmStores& stores) {
                model.showMembers(stores.groups, GroupId(u"g"_s));
            }),
            &FakeRealm::users, "/groups/g/members", u"user"_s },
        { "users in a role",
            shown<MemberTableModel>([](MemberTableModel& model, stores::RealmStores& stores) {
                model.showHolders(stores.roles, {}, u"r"_s);
            }),
            &FakeRealm::users, "/roles/r/users", u"user"_s },
        { "groups of a user",
            shown<GroupListModel>([](GroupListModel& model, stores::RealmStores& stores) {
                model.showGroupsOf(stores.users, UserId(u"u"_s));
            }),
            nullptr, "/users/u/groups", u"group"_s },
        { "groups in a role",
            shown<GroupListModel>([](GroupListModel& model, stores::RealmStores& stores) {
                model.showHolders(stores.roles, {}, u"r"_s);
            }),
            nullptr, "/roles/r/groups", u"group"_s },
        { "roles of a user",
            shown<RoleMappingModel>([](RoleMappingModel& model, stores::RealmStores& stores) {
                model.showUser(stores.users, UserId(u"u"_s));
            }),
            &FakeRealm::roles, "/users/u/role-mappings/realm", u"role"_s },
        { "roles of a group",
            shown<RoleMappingModel>([](RoleMappingModel& model, stores::RealmStores& stores) {
                model.showGroup(stores.groups, GroupId(u"g"_s));
            }),
            &FakeRealm::roles, "/groups/g/role-mappings/realm", u"role"_s },
        { "associated roles",
            shown<RoleMappingModel>([](RoleMappingModel& model, stores::RealmStores& stores) {
                model.showComposites(stores.roles, RoleId(u"r"_s));
            }),
            &FakeRealm::roles, "/roles-by-id/r/composites", u"role"_s },
        { "assignable roles",
            shown<RoleMappingModel>([](RoleMappingModel& model, stores::RealmStores& stores) {
                model.showAssignable(stores.roles);
            }),
            &FakeRealm::roles, "/roles", u"role"_s },
    };
    return all;
}

QString nameOf(const Kind& kind, int number)
{
    return kind.prefix + QString::number(number).rightJustified(5, u'0');
}

/// Objects from..to-1 are there, and no others.
void populate(FakeRealm& realm, const Kind& kind, int from, int to)
{
    realm.groups.clear();
    if (!kind.list) {
        realm.addGroups({}, from, to);
        return;
    }
    (realm.*kind.list).clear();
    for (int i = from; i < to; ++i)
        (realm.*kind.list).append(nameOf(kind, i));
}

/// Reads the model to its end, as a view does that is scrolled down.
void readAll(TableModelBase& model)
{
    int rows = -1;
    while (rows != model.rowCount()) {
        rows = model.rowCount();
        if (model.canFetchMore({}))
            model.fetchMore({});
        for (int row = 0; row < model.rowCount(); ++row) {
            model.index(row, 0).data();
            if (row % 100 == 99 || row == model.rowCount() - 1)
                QTRY_VERIFY(!model.index(row, 0).data().toString().isEmpty());
        }
        QTRY_VERIFY(!model.status()->isReloading());
    }
}

QStringList namesIn(const TableModelBase& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

QStringList expected(const Kind& kind, int from, int to)
{
    QStringList names;
    for (int i = from; i < to; ++i)
        names.append(nameOf(kind, i));
    return names;
}

} // namespace

/// What all tables have in common, under Qt's own model tester.
class TableModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsAndReadsToTheEnd_data() { addKinds(); }
    void loadsAndReadsToTheEnd();
    void saysThatThereIsNothing_data() { addKinds(); }
    void saysThatThereIsNothing();
    void showsAnErrorInsteadOfAnEmptyList_data() { addKinds(); }
    void showsAnErrorInsteadOfAnEmptyList();
    void keepsItsRowsWhenARefreshFails_data() { addKinds(); }
    void keepsItsRowsWhenARefreshFails();
    void takesRemovalsAndInsertionsInPlace_data() { addKinds(); }
    void takesRemovalsAndInsertionsInPlace();
    void searchesOnTheServer_data() { addKinds(true); }
    void searchesOnTheServer();
    void dropsTheAnswerToAnOlderSearch_data() { addKinds(true); }
    void dropsTheAnswerToAnOlderSearch();
    void endsQuietlyWithAnAnswerUnderWay_data() { addKinds(); }
    void endsQuietlyWithAnAnswerUnderWay();
    void answersWithWordsForEveryCell_data() { addKinds(); }
    void answersWithWordsForEveryCell();
    void filtersMappingsWithoutAsking();

private:
    static void addKinds(bool withSearchOnly = false)
    {
        QTest::addColumn<int>("kind");
        for (int i = 0; i < kinds().size(); ++i) {
            if (!withSearchOnly || i < 3)
                QTest::newRow(kinds().at(i).name) << i;
        }
    }
};

/// One subject over a realm, watched by the tester.
#define SUBJECT                                                                                    \
    QFETCH(int, kind);                                                                             \
    const Kind& of = kinds().at(kind);                                                             \
    FakeRealm realm;                                                                               \
    stores::RealmStores stores(realm.source);                                                      \
    Subject subject = of.make(stores);                                                             \
    TableModelBase& model = *subject.model;                                                        \
    QAbstractItemModelTester tester(                                                               \
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);                            \
    tester.setUseFetchMore(false)

void TableModelsTest::loadsAndReadsToTheEnd()
{
    SUBJECT;
    populate(realm, of, 0, 250);
    QCOMPARE(model.status()->state(), ListState::Idle);
    subject.load();
    QCOMPARE(model.status()->state(), ListState::Loading);
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    readAll(model);
    QCOMPARE(namesIn(model), expected(of, 0, 250));
    QVERIFY(model.status()->rowsText().endsWith(u"250"_s));
    QCOMPARE(model.rowOfId(model.idAt(120)), 120);
    QCOMPARE(model.rowOfId(u"nobody"_s), -1);
    QVERIFY(!model.setData(model.index(0, 0), u"x"_s)); // read-only
}

void TableModelsTest::saysThatThereIsNothing()
{
    SUBJECT;
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Empty);
    QCOMPARE(model.rowCount(), 0);
}

void TableModelsTest::showsAnErrorInsteadOfAnEmptyList()
{
    SUBJECT;
    populate(realm, of, 0, 30);
    realm.failing[of.path] = ScriptedSource::error(ApiError::Kind::Server, 503);
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Failed);
    QCOMPARE(model.status()->error()->httpStatus, 503);
    QCOMPARE(model.rowCount(), 0);
    realm.failing.clear();
    subject.refresh();
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    QCOMPARE(namesIn(model), expected(of, 0, 30));
    QVERIFY(!model.status()->error());
}

void TableModelsTest::keepsItsRowsWhenARefreshFails()
{
    SUBJECT;
    populate(realm, of, 0, 30);
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    int failures = 0;
    connect(model.status(), &ListStatus::failed, this, [&] { ++failures; });
    realm.source.failWith(ScriptedSource::error(ApiError::Kind::Network));
    subject.refresh();
    QTRY_VERIFY(failures > 0);
    QCOMPARE(model.status()->state(), ListState::Ready);
    QCOMPARE(namesIn(model), expected(of, 0, 30));
}

void TableModelsTest::takesRemovalsAndInsertionsInPlace()
{
    SUBJECT;
    populate(realm, of, 10, 40);
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    const QList<std::pair<int, int>> steps { { 10, 30 }, { 20, 30 }, { 0, 30 }, { 5, 60 } };
    for (const auto& [from, to] : steps) {
        populate(realm, of, from, to);
        subject.refresh();
        QTRY_VERIFY(!model.status()->isReloading());
        readAll(model);
        QTRY_COMPARE(namesIn(model), expected(of, from, to));
    }
    QCOMPARE(resets, 0);
}

void TableModelsTest::searchesOnTheServer()
{
    SUBJECT;
    populate(realm, of, 0, 250);
    subject.search(of.prefix + u"0012"_s);
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    QTRY_COMPARE(namesIn(model), expected(of, 120, 130));
    subject.search(u"nothing like it"_s);
    QTRY_COMPARE(model.status()->state(), ListState::Empty);
    QCOMPARE(model.rowCount(), 0);
    subject.search({});
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    readAll(model);
    QCOMPARE(model.rowCount(), 250);
}

void TableModelsTest::dropsTheAnswerToAnOlderSearch()
{
    SUBJECT;
    populate(realm, of, 0, 250);
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    realm.source.hold();
    subject.search(of.prefix + u"0011"_s);
    const int older = int(realm.source.waiting().size());
    QVERIFY(older > 0);
    subject.search(of.prefix + u"0012"_s);
    QCOMPARE(int(realm.source.waiting().size()), older); // nobody waits for the older ones
    realm.source.release();
    QTRY_COMPARE(namesIn(model), expected(of, 120, 130));
}

void TableModelsTest::endsQuietlyWithAnAnswerUnderWay()
{
    SUBJECT;
    populate(realm, of, 0, 30);
    realm.source.hold();
    subject.load();
    QVERIFY(!realm.source.waiting().isEmpty());
    subject = {};
    QVERIFY(realm.source.waiting().isEmpty());
    realm.source.release();
}

void TableModelsTest::answersWithWordsForEveryCell()
{
    SUBJECT;
    populate(realm, of, 0, 30);
    subject.load();
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const QString words = index.data(Qt::AccessibleTextRole).toString();
            const bool mayBeEmpty = index.data().toString().isEmpty()
                && index.data(ChipTextRole).toString().isEmpty();
            QVERIFY2(!words.isEmpty() || mayBeEmpty, qPrintable(u"%1, %2"_s.arg(row).arg(column)));
        }
    }
}

void TableModelsTest::filtersMappingsWithoutAsking()
{
    FakeRealm realm;
    realm.addRoles(0, 30);
    stores::RealmStores stores(realm.source);
    RoleMappingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showUser(stores.users, UserId(u"u"_s));
    QTRY_COMPARE(model.rowCount(), 30);
    QCOMPARE(model.directCount(), 30);
    realm.source.forgetAsked();
    model.setFilter(u"ROLE0002"_s);
    QCOMPARE(model.rowCount(), 10);
    model.setFilter(u"xyz"_s);
    QCOMPARE(model.status()->state(), ListState::Empty);
    model.setFilter({});
    model.setInheritedShown(false);
    QCOMPARE(model.rowCount(), 30);
    model.setLocked({ u"r-role00004"_s });
    QVERIFY(model.index(4, 0).data(LockedRole).toBool());
    QVERIFY(!model.index(5, 0).data(LockedRole).toBool());
    QVERIFY(realm.source.asked().isEmpty());
    Q_EMIT stores.users.changed(u"somebody else"_s);
    QVERIFY(realm.source.asked().isEmpty());
    Q_EMIT stores.users.changed(u"u"_s);
    QVERIFY(!realm.source.asked().isEmpty());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.status()->state(), ListState::Idle);
}

QTEST_GUILESS_MAIN(TableModelsTest)
#include "tablemodels.moc"
