// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/grouptreemodel.h"

#include "items/fakerealm.h"
#include "stores/realmstores.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::items;
using namespace rk::test;

namespace {

/// A model under the tester, with a view's part played: what it is asked to open, it opens.
struct Tree {
    explicit Tree(FakeRealm& of) : realm(of), stores(of.source), model(stores.groups)
    {
        QObject::connect(&model, &GroupTreeModel::expandRequested, &model,
            [this](const QModelIndex& index) { expand(index); });
    }

    FakeRealm& realm;
    stores::RealmStores stores;
    GroupTreeModel model;
    QAbstractItemModelTester tester { &model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    QSet<QString> expanded;

    void load()
    {
        tester.setUseFetchMore(false);
        model.refresh();
        QTRY_VERIFY(model.status()->state() != ListState::Loading);
    }
    void expand(const QModelIndex& index)
    {
        expanded.insert(model.groupAt(index).get(rep::GroupRep::Name));
        model.noteExpanded(index);
        if (model.canFetchMore(index))
            model.fetchMore(index);
    }
    QModelIndex at(const QString& name, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data(Qt::ToolTipRole).toString().endsWith(u'/' + name))
                return index;
            if (const QModelIndex below = at(name, index); below.isValid())
                return below;
        }
        return {};
    }
    /// "a(b(c) d)": names, and what is below them as far as it has been read.
    QString text(const QModelIndex& parent = {}) const
    {
        QStringList parts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = text(index);
            const QString name = model.groupAt(index).get(rep::GroupRep::Name);
            parts.append(below.isEmpty() ? name : u"%1(%2)"_s.arg(name, below));
        }
        return parts.join(u' ');
    }
};

/// alpha(beta-hit(gamma(delta-hit)) other) hit-top(child)
void plant(FakeRealm& realm)
{
    const QString alpha = realm.addGroup(u"alpha"_s).id;
    const QString beta = realm.addGroup(u"beta-hit"_s, alpha).id;
    const QString gamma = realm.addGroup(u"gamma"_s, beta).id;
    realm.addGroup(u"delta-hit"_s, gamma);
    realm.addGroup(u"other"_s, alpha);
    const QString top = realm.addGroup(u"hit-top"_s).id;
    realm.addGroup(u"child"_s, top);
}

} // namespace

class GroupTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsABranchWhenItIsOpened();
    void readsSiblingsWhenTheLastOneIsLookedAt();
    void saysThatThereIsNothing();
    void showsAnErrorInsteadOfAnEmptyTree();
    void tellsOfABranchThatFailsAndAsksAgainAfterCollapsing();
    void keepsRowsAndIndexesThroughARefresh();
    void followsAGroupThatWasMoved();
    void letsGoOfClosedBranchesOnRefresh();
    void showsHitsWithTheGroupsAboveThem();
    void opensAgainWhatWasOpenBeforeTheSearch();
    void goesOnWithMoreHits();
    void dropsTheAnswerToAnOlderSearch();
    void offersMovesThatMakeSense();
    void showsWhatTheServerHasAfterAnySequence_data();
    void showsWhatTheServerHasAfterAnySequence();
};

void GroupTreeModelTest::readsABranchWhenItIsOpened()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    QCOMPARE(tree.text(), u"alpha hit-top"_s);
    QCOMPARE(realm.source.asked().size(), 1);
    const QModelIndex alpha = tree.at(u"alpha"_s);
    QVERIFY(tree.model.hasChildren(alpha));
    QCOMPARE(alpha.data(TrailingTextRole).toString(), u"2"_s);
    QVERIFY(!alpha.data(Qt::AccessibleTextRole).toString().isEmpty());
    tree.expand(alpha);
    QVERIFY(!tree.model.canFetchMore(alpha)); // under way
    QTRY_COMPARE(tree.text(), u"alpha(beta-hit other) hit-top"_s);
    QVERIFY(!tree.model.canFetchMore(alpha));
    QVERIFY(!tree.model.hasChildren(tree.at(u"other"_s)));
    QCOMPARE(tree.model.parentIdOf(tree.at(u"other"_s)), tree.model.groupAt(alpha).id());
    QVERIFY(tree.model.parentIdOf(alpha).isEmpty());
    QVERIFY(!tree.model.setData(alpha, u"x"_s));
}

void GroupTreeModelTest::readsSiblingsWhenTheLastOneIsLookedAt()
{
    FakeRealm realm;
    const QString top = realm.addGroup(u"a-top"_s).id;
    realm.addGroups(top, 0, 250);
    realm.addGroups({}, 0, 150);
    Tree tree(realm);
    tree.load();
    QCOMPARE(tree.model.rowCount(), 100);
    QCOMPARE(tree.model.status()->rowsText(), u"1–100 and more"_s);
    tree.model.index(98, 0).data();
    QCoreApplication::processEvents();
    QCOMPARE(realm.source.count("/groups"), 1);
    tree.model.index(99, 0).data();
    QTRY_COMPARE(tree.model.rowCount(), 151);
    QCOMPARE(tree.model.status()->rowsText(), u"1–151 of 151"_s);
    const QModelIndex parent = tree.at(u"a-top"_s);
    tree.expand(parent);
    for (int rows : { 100, 200, 250 }) {
        QTRY_COMPARE(tree.model.rowCount(parent), rows);
        tree.model.index(rows - 1, 0, parent).data();
    }
    QCOMPARE(tree.model.index(249, 0, parent).data().toString(), u"group00249"_s);
}

void GroupTreeModelTest::saysThatThereIsNothing()
{
    FakeRealm realm;
    Tree tree(realm);
    tree.load();
    QCOMPARE(tree.model.status()->state(), ListState::Empty);
    QVERIFY(!tree.model.hasChildren());
}

void GroupTreeModelTest::showsAnErrorInsteadOfAnEmptyTree()
{
    FakeRealm realm;
    plant(realm);
    realm.source.failWith(ScriptedSource::error(ApiError::Kind::Server, 500));
    Tree tree(realm);
    tree.load();
    QCOMPARE(tree.model.status()->state(), ListState::Failed);
    realm.source.failWith({});
    tree.model.refresh();
    QTRY_COMPARE(tree.text(), u"alpha hit-top"_s);
    realm.source.failWith(ScriptedSource::error(ApiError::Kind::Server, 500));
    tree.model.refresh();
    QTRY_VERIFY(!tree.model.status()->isReloading());
    QCOMPARE(tree.model.status()->state(), ListState::Ready); // rows stay
    QCOMPARE(tree.text(), u"alpha hit-top"_s);
}

void GroupTreeModelTest::tellsOfABranchThatFailsAndAsksAgainAfterCollapsing()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    int failures = 0;
    connect(tree.model.status(), &ListStatus::failed, this, [&] { ++failures; });
    realm.source.failWith(ScriptedSource::error(ApiError::Kind::Timeout));
    const QModelIndex alpha = tree.at(u"alpha"_s);
    tree.expand(alpha);
    QTRY_COMPARE(failures, 1);
    QVERIFY(!tree.model.canFetchMore(alpha)); // not over and over, whenever the view lays out
    QVERIFY(tree.model.hasChildren(alpha));
    realm.source.failWith({});
    tree.model.noteCollapsed(alpha);
    tree.expand(alpha);
    QTRY_COMPARE(tree.text(), u"alpha(beta-hit other) hit-top"_s);
}

void GroupTreeModelTest::keepsRowsAndIndexesThroughARefresh()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    tree.expand(tree.at(u"alpha"_s));
    QTRY_VERIFY(tree.at(u"other"_s).isValid());
    const QPersistentModelIndex other = tree.at(u"other"_s);
    int resets = 0;
    connect(&tree.model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    realm.addGroup(u"aa-new"_s);
    realm.addGroup(u"middle"_s, u"g--alpha"_s);
    realm.removeGroup(u"g-g--alpha-beta-hit"_s);
    Q_EMIT tree.stores.groups.added(u"g"_s);
    QTRY_COMPARE(tree.text(), u"aa-new alpha(middle other) hit-top"_s);
    QCOMPARE(other.data().toString(), u"other"_s);
    QCOMPARE(other.row(), 1);
    realm.removeGroup(u"g--alpha"_s);
    Q_EMIT tree.stores.groups.removed(u"g--alpha"_s);
    QTRY_COMPARE(tree.text(), u"aa-new hit-top"_s);
    QVERIFY(!other.isValid());
    QCOMPARE(resets, 0);
}

void GroupTreeModelTest::followsAGroupThatWasMoved()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    for (const QString& name : { u"alpha"_s, u"beta-hit"_s, u"hit-top"_s }) {
        QTRY_VERIFY(tree.at(name).isValid());
        tree.expand(tree.at(name));
    }
    QTRY_COMPARE(tree.text(), u"alpha(beta-hit(gamma) other) hit-top(child)"_s);
    for (FakeRealm::Group& group : realm.groups) { // gamma's tree changes places with its parent's
        if (group.name == "beta-hit"_L1)
            group.parent = u"g--hit-top"_s;
    }
    Q_EMIT tree.stores.groups.changed(u"g"_s);
    QTRY_COMPARE(tree.text(), u"alpha(other) hit-top(beta-hit(gamma) child)"_s);
    QCOMPARE(tree.model.parentIdOf(tree.at(u"beta-hit"_s)).value, u"g--hit-top"_s);
}

void GroupTreeModelTest::letsGoOfClosedBranchesOnRefresh()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    tree.expand(tree.at(u"alpha"_s));
    tree.expand(tree.at(u"hit-top"_s));
    QTRY_COMPARE(tree.text(), u"alpha(beta-hit other) hit-top(child)"_s);
    tree.model.noteCollapsed(tree.at(u"alpha"_s));
    tree.model.refresh();
    QTRY_COMPARE(tree.text(), u"alpha hit-top(child)"_s);
    QVERIFY(tree.model.canFetchMore(tree.at(u"alpha"_s)));
}

void GroupTreeModelTest::showsHitsWithTheGroupsAboveThem()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    tree.model.setSearch(u"HIT"_s);
    QTRY_COMPARE(tree.text(), u"alpha(beta-hit(gamma(delta-hit))) hit-top"_s);
    QCOMPARE(tree.expanded, (QSet<QString> { u"alpha"_s, u"beta-hit"_s, u"gamma"_s }));
    QVERIFY(tree.at(u"gamma"_s).data(MutedRole).toBool());
    QVERIFY(!tree.at(u"delta-hit"_s).data(MutedRole).toBool());
    tree.expand(tree.at(u"hit-top"_s)); // what is below a hit can be looked at
    QTRY_VERIFY(tree.at(u"child"_s).isValid());
    tree.model.setSearch(u"no such thing"_s);
    QTRY_COMPARE(tree.model.status()->state(), ListState::Empty);
}

void GroupTreeModelTest::opensAgainWhatWasOpenBeforeTheSearch()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    tree.expand(tree.at(u"alpha"_s));
    QTRY_VERIFY(tree.at(u"beta-hit"_s).isValid());
    tree.expand(tree.at(u"beta-hit"_s));
    QTRY_VERIFY(tree.at(u"gamma"_s).isValid());
    tree.model.setSearch(u"top"_s);
    QTRY_COMPARE(tree.text(), u"hit-top"_s);
    tree.model.setSearch({});
    QTRY_COMPARE(tree.text(), u"alpha(beta-hit(gamma) other) hit-top"_s);
}

void GroupTreeModelTest::goesOnWithMoreHits()
{
    FakeRealm realm;
    plant(realm);
    realm.addGroups(u"g--alpha"_s, 0, 150);
    Tree tree(realm);
    tree.model.setSearch(u"group"_s);
    tree.load();
    const QModelIndex alpha = tree.at(u"alpha"_s);
    QCOMPARE(tree.model.rowCount(alpha), 100);
    QCOMPARE(tree.model.rowCount(), 1);
    tree.model.index(0, 0).data(); // the last row at the top
    QTRY_COMPARE(tree.model.rowCount(alpha), 150);
}

void GroupTreeModelTest::dropsTheAnswerToAnOlderSearch()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    realm.source.hold();
    tree.model.setSearch(u"delta"_s);
    tree.model.setSearch(u"top"_s);
    QCOMPARE(realm.source.waiting().size(), 1);
    realm.source.release();
    QTRY_COMPARE(tree.text(), u"hit-top"_s);
}

void GroupTreeModelTest::offersMovesThatMakeSense()
{
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    tree.expand(tree.at(u"alpha"_s));
    QTRY_VERIFY(tree.at(u"beta-hit"_s).isValid());
    GroupTreeModel& model = tree.model;
    const QModelIndex alpha = tree.at(u"alpha"_s);
    const QModelIndex beta = tree.at(u"beta-hit"_s);
    const QModelIndex top = tree.at(u"hit-top"_s);
    QVERIFY(!model.flags(beta).testFlag(Qt::ItemIsDragEnabled));
    model.setMovable(true);
    QVERIFY(model.flags(beta).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({ beta }));
    const auto can = [&](const QModelIndex& parent) {
        return model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, parent);
    };
    QVERIFY(can(top));
    QVERIFY(can({}));
    QVERIFY(!can(alpha)); // it is there
    QVERIFY(!can(beta));
    const std::unique_ptr<QMimeData> whole(model.mimeData({ alpha }));
    QVERIFY(!model.canDropMimeData(whole.get(), Qt::MoveAction, -1, -1, beta)); // below itself
    QStringList asked;
    connect(&model, &GroupTreeModel::moveRequested, this,
        [&](const GroupId& group, const GroupId& parent) {
            asked.append(group.value + u" to "_s + parent.value);
        });
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, top));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, alpha));
    QCOMPARE(asked, QStringList { u"g-g--alpha-beta-hit to g--hit-top"_s });
    QCOMPARE(tree.text(), u"alpha(beta-hit other) hit-top"_s); // the server's answer changes it
}

void GroupTreeModelTest::showsWhatTheServerHasAfterAnySequence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

/// Makes, removes and moves groups, opens and closes branches, searches and breaks.
void doSomething(QRandomGenerator& random, FakeRealm& realm, Tree& tree, int step)
{
    const auto any = [&] {
        return realm.groups.isEmpty() ? FakeRealm::Group()
                                      : realm.groups.at(random.bounded(int(realm.groups.size())));
    };
    switch (random.bounded(8)) {
    case 0:
        realm.removeGroup(any().id);
        break;
    case 1:
    case 2:
        realm.addGroup(u"new%1"_s.arg(step), random.bounded(3) ? any().id : QString());
        break;
    case 3: {
        const QString target = any().id;
        FakeRealm::Group& moved = realm.groups[random.bounded(int(realm.groups.size()))];
        bool below = false;
        for (QString id = target; !id.isEmpty();) {
            below = below || id == moved.id;
            const auto found = std::find_if(realm.groups.cbegin(), realm.groups.cend(),
                [&](const FakeRealm::Group& group) { return group.id == id; });
            id = found == realm.groups.cend() ? QString() : found->parent;
        }
        if (!below)
            moved.parent = target;
        break;
    }
    case 4:
        tree.model.setSearch(random.bounded(2) ? u"new"_s : QString());
        break;
    case 5:
        realm.source.failWith(random.bounded(4) == 0
                ? std::optional(ScriptedSource::error(ApiError::Kind::Network))
                : std::nullopt);
        break;
    case 6:
        Q_EMIT tree.stores.groups.changed(any().id);
        break;
    default:
        if (const QModelIndex index = tree.model.indexOf(any().id); index.isValid())
            tree.expand(index);
    }
}

QString textOf(const FakeRealm& realm, const QString& parent = {})
{
    QMap<QString, QString> parts;
    for (const FakeRealm::Group& group : realm.groups) {
        if (group.parent != parent)
            continue;
        const QString below = textOf(realm, group.id);
        parts.insert(group.name, below.isEmpty() ? group.name : u"%1(%2)"_s.arg(group.name, below));
    }
    return QStringList(parts.values()).join(u' ');
}

void expandAll(Tree& tree, const QModelIndex& parent = {})
{
    for (int row = 0; row < tree.model.rowCount(parent); ++row) {
        const QModelIndex index = tree.model.index(row, 0, parent);
        tree.model.noteCollapsed(index);
        tree.expand(index);
        expandAll(tree, index);
    }
}

} // namespace

void GroupTreeModelTest::showsWhatTheServerHasAfterAnySequence()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeRealm realm;
    plant(realm);
    Tree tree(realm);
    tree.load();
    for (int step = 0; step < 60; ++step) {
        if (realm.groups.isEmpty())
            plant(realm);
        doSomething(random, realm, tree, step);
        if (random.bounded(2) == 0)
            QCoreApplication::processEvents();
        else
            QTest::qWait(random.bounded(4));
    }
    realm.source.failWith({});
    tree.model.setSearch({});
    tree.model.refresh();
    QTRY_VERIFY(!tree.model.status()->isReloading());
    const QString expected = textOf(realm);
    for (int round = 0; round < 200 && tree.text() != expected; ++round) {
        expandAll(tree);
        QTest::qWait(2);
    }
    QCOMPARE(tree.text(), expected);
}

QTEST_GUILESS_MAIN(GroupTreeModelTest)
#include "grouptreemodel.moc"
