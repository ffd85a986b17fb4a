// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/usertablemodel.h"

#include "items/fakerealm.h"
#include "stores/realmstores.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::items;
using namespace rk::test;

/// Paging by places in a list whose length is known.
class UserTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhatIsLookedAt();
    void keepsMemoryBoundedInALongList();
    void showsPlaceholdersUntilAPageIsThere();
    void saysWhichRoleIsMissing();
    void tellsOfAPageThatFailsAndAsksAgainOnRefresh();
    void showsWhatTheServerHasAfterAnySequence_data();
    void showsWhatTheServerHasAfterAnySequence();

private:
    static void compareAll(UserTableModel& model, const QStringList& names);
};

void UserTableModelTest::compareAll(UserTableModel& model, const QStringList& names)
{
    QTRY_COMPARE(model.rowCount(), int(names.size()));
    for (int row = 0; row < names.size(); ++row)
        QTRY_COMPARE(model.index(row, 0).data().toString(), names.at(row));
}

void UserTableModelTest::readsOnlyWhatIsLookedAt()
{
    FakeRealm realm;
    realm.addUsers(0, 5000);
    stores::RealmStores stores(realm.source);
    UserTableModel model(stores.users);
    model.load();
    QTRY_COMPARE(model.rowCount(), 5000);
    QTRY_COMPARE(model.status()->state(), ListState::Ready);
    QCOMPARE(realm.source.count("/users"), 1);
    for (int row = 0; row < 5000; row += 3) // the scroll bar is dragged from top to bottom
        model.index(row, 0).data();
    QTRY_COMPARE(model.index(4998, 0).data().toString(), u"user04998"_s);
    QTRY_VERIFY(!model.loader().isBusy());
    QVERIFY(realm.source.count("/users") <= 1 + PageLoader::MaxWishes);
}

void UserTableModelTest::keepsMemoryBoundedInALongList()
{
    FakeRealm realm;
    realm.addUsers(0, 3000);
    stores::RealmStores stores(realm.source);
    UserTableModel model(stores.users);
    model.load();
    QTRY_COMPARE(model.rowCount(), 3000);
    for (int row = 0; row < 3000; row += PagedTableModel::PageSize) {
        model.setVisibleRows(row, row + 30);
        QTRY_VERIFY(!model.index(row, 0).data(LoadingRole).toBool());
        QVERIFY(model.cachedPages() <= PagedTableModel::MaxPages);
    }
    QCOMPARE(model.cachedPages(), PagedTableModel::MaxPages);
}

void UserTableModelTest::showsPlaceholdersUntilAPageIsThere()
{
    FakeRealm realm;
    realm.addUsers(0, 250);
    stores::RealmStores stores(realm.source);
    UserTableModel model(stores.users);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.load();
    QTRY_COMPARE(model.rowCount(), 250);
    QTRY_VERIFY(!model.loader().isBusy());
    realm.source.hold();
    const QModelIndex last = model.index(249, 0);
    QVERIFY(last.data(LoadingRole).toBool());
    QVERIFY(!last.data().isValid());
    QCOMPARE(last.data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
    QTRY_COMPARE(realm.source.waiting().size(), 1);
    realm.source.release();
    QVERIFY(!last.data(LoadingRole).toBool());
    QCOMPARE(last.data().toString(), u"user00249"_s);
}

void UserTableModelTest::saysWhichRoleIsMissing()
{
    FakeRealm realm;
    realm.addUsers(0, 250);
    realm.mayViewUsers = false;
    stores::RealmStores stores(realm.source);
    UserTableModel model(stores.users);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.load();
    QTRY_COMPARE(model.status()->state(), ListState::CutByRight);
    QCOMPARE(model.status()->missingRole(), u"view-users"_s);
    QCOMPARE(model.rowCount(), 0);
}

void UserTableModelTest::tellsOfAPageThatFailsAndAsksAgainOnRefresh()
{
    FakeRealm realm;
    realm.addUsers(0, 250);
    stores::RealmStores stores(realm.source);
    UserTableModel model(stores.users);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.load();
    QTRY_COMPARE(model.rowCount(), 250);
    QTRY_VERIFY(!model.loader().isBusy());
    int failures = 0;
    connect(model.status(), &ListStatus::failed, this, [&] { ++failures; });
    realm.source.failWith(ScriptedSource::error(ApiError::Kind::Timeout));
    model.index(249, 0).data();
    QTRY_COMPARE(failures, 1);
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(model.index(0, 0).data().toString(), u"user00000"_s);
    realm.source.failWith({});
    realm.source.forgetAsked();
    QVERIFY(model.index(249, 0).data(LoadingRole).toBool()); // not by itself, over and over
    QVERIFY(!model.loader().isBusy());
    model.refresh();
    model.index(249, 0).data();
    QTRY_COMPARE(model.index(249, 0).data().toString(), u"user00249"_s);
}

void UserTableModelTest::showsWhatTheServerHasAfterAnySequence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UserTableModelTest::showsWhatTheServerHasAfterAnySequence()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeRealm realm;
    realm.addUsers(0, 230);
    stores::RealmStores stores(realm.source);
    UserTableModel model(stores.users);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.load();
    for (int step = 0; step < 40; ++step) {
        switch (random.bounded(7)) {
        case 0:
            realm.users.remove(0, random.bounded(int(realm.users.size()) / 2 + 1));
            Q_EMIT stores.users.removed(u"u"_s);
            break;
        case 1:
            realm.addUsers(1000 * step, 1000 * step + random.bounded(120));
            Q_EMIT stores.users.added(u"u"_s);
            break;
        case 2:
            model.setQuery({ random.bounded(2) ? u"1"_s : QString(), {}, {} });
            break;
        case 3:
            model.refresh();
            break;
        case 4:
            realm.source.failWith(random.bounded(3) == 0
                    ? std::optional(ScriptedSource::error(ApiError::Kind::Network))
                    : std::nullopt);
            break;
        case 5:
            model.setVisibleRows(random.bounded(300), random.bounded(300));
            break;
        default:
            model.index(random.bounded(qMax(1, model.rowCount())), 0).data();
        }
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
        else
            QTest::qWait(random.bounded(5));
    }
    realm.source.failWith({});
    model.setQuery({ u"0"_s, {}, {} });
    model.setQuery({});
    model.refresh();
    compareAll(model, realm.users);
}

QTEST_GUILESS_MAIN(UserTableModelTest)
#include "usertablemodel.moc"
