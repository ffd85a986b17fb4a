// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/pagecache.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace rk::items;

namespace {

constexpr int PageSize = 4;
constexpr int MaxPages = 3;
constexpr int PageNumbers = 6;

/// The same, without any cleverness.
struct PlainCache {
    struct Page {
        QList<int> rows;
        bool fresh = true;
    };
    QHash<int, Page> pages;
    QList<int> order; ///< latest first

    void use(int page)
    {
        order.removeOne(page);
        order.prepend(page);
    }
    const int* at(int row)
    {
        const int page = row / PageSize;
        const auto found = pages.constFind(page);
        if (found == pages.constEnd() || row % PageSize >= found->rows.size())
            return nullptr;
        use(page);
        return &found->rows.at(row % PageSize);
    }
    void put(int page, const QList<int>& rows)
    {
        pages.insert(page, { rows, true });
        use(page);
        while (order.size() > MaxPages)
            pages.remove(order.takeLast());
    }
    void remove(int page)
    {
        pages.remove(page);
        order.removeOne(page);
    }
    void clear()
    {
        pages.clear();
        order.clear();
    }
    void outdate()
    {
        for (Page& page : pages)
            page.fresh = false;
    }
};

QList<int> randomRows(QRandomGenerator& random)
{
    QList<int> rows;
    const int size = random.bounded(PageSize + 1);
    for (int i = 0; i < size; ++i)
        rows.append(random.bounded(1000));
    return rows;
}

void doSomething(QRandomGenerator& random, PageCache<int>& cache, PlainCache& plain)
{
    const int page = random.bounded(PageNumbers);
    switch (random.bounded(12)) {
    case 0:
        cache.remove(page);
        plain.remove(page);
        break;
    case 1:
        cache.outdate();
        plain.outdate();
        break;
    case 2:
        if (random.bounded(10) == 0) {
            cache.clear();
            plain.clear();
        }
        break;
    case 3:
    case 4:
    case 5:
    case 6: {
        const QList<int> rows = randomRows(random);
        cache.put(page, rows);
        plain.put(page, rows);
        break;
    }
    default: {
        const int row = random.bounded(PageNumbers * PageSize);
        const int* got = cache.at(row);
        const int* expected = plain.at(row);
        QCOMPARE(got != nullptr, expected != nullptr);
        if (got)
            QCOMPARE(*got, *expected);
    }
    }
}

} // namespace

class PageCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAPlainCacheDoes_data();
    void behavesAsAPlainCacheDoes();
    void findsARowWithoutCountingItAsUse();
};

void PageCacheTest::behavesAsAPlainCacheDoes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PageCacheTest::behavesAsAPlainCacheDoes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    PageCache<int> cache(PageSize, MaxPages);
    PlainCache plain;
    for (int step = 0; step < 400; ++step) {
        doSomething(random, cache, plain);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(cache.size(), int(plain.pages.size()));
        QVERIFY(cache.size() <= MaxPages);
        QCOMPARE(cache.recent(MaxPages), plain.order);
        for (int page = 0; page < PageNumbers; ++page)
            QCOMPARE(
                cache.isFresh(page), plain.pages.contains(page) && plain.pages.value(page).fresh);
    }
}

void PageCacheTest::findsARowWithoutCountingItAsUse()
{
    PageCache<int> cache(PageSize, MaxPages);
    cache.put(0, { 10, 11, 12, 13 });
    cache.put(2, { 20, 21 });
    QCOMPARE(cache.find([](int row) { return row == 12; }), 2);
    QCOMPARE(cache.find([](int row) { return row == 21; }), 9);
    QCOMPARE(cache.find([](int row) { return row == 99; }), -1);
    QCOMPARE(cache.recent(2), (QList<int> { 2, 0 }));
}

QTEST_GUILESS_MAIN(PageCacheTest)
#include "pagecache.moc"
