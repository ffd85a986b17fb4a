// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "items/pagecache.h"
#include "items/pageloader.h"
#include "items/tablemodelbase.h"

namespace rk::items {

/// A table over a list of known length on the server, of any length: pages of 100 rows are read
/// when somebody looks at them, and the 20 used last are kept, so memory doesn't grow with the
/// list. Sorting and filtering are the server's. Never put a proxy on top: it would read it all.
///
/// load() is for another query: the rows of the old one stay until the first answer, then the model
/// is reset. refresh() reads the same query again in place: rows that are shown stay, change where
/// they are, and the table grows or shrinks at its end. What is at a row may be another object
/// afterwards: views restore their current row by id (rowOfId(), after dataChanged()).
class PagedTableModel : public TableModelBase {
    Q_OBJECT
public:
    static constexpr int PageSize = 100;
    static constexpr int MaxPages = 20;

    explicit PagedTableModel(const QStringList& columns, QObject* parent = nullptr);

    void load();
    void refresh();
    /// Rows on screen (first > last: none), for what is read first and for rowsText(). Optional.
    void setVisibleRows(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const final;
    virtual int cachedPages() const = 0;
    const PageLoader& loader() const { return m_loader; }

protected:
    /// Reads a page and keeps its rows aside; answers how many came.
    [[nodiscard]] virtual api::CallHandle fetchPage(int page, std::function<void(Result<int>)> done)
        = 0;
    [[nodiscard]] virtual api::CallHandle fetchCount(std::function<void(Result<int>)> done) = 0;
    /// The role whose lack cuts the list; rows: how many the first page has, count: what the
    /// server counts.
    virtual QString missingRole(int rows, int count) const = 0;
    virtual void acceptPage(int page) = 0; ///< the rows kept aside become the page's
    virtual bool isFresh(int page) const = 0;
    virtual void forgetPages() = 0;
    virtual void outdatePages() = 0;
    virtual QList<int> recentPages(int max) const = 0;

    /// A cell of this row was asked for: reads its page unless it is fresh.
    void note(int row) const;

private:
    api::CallHandle startPage(int page);
    void takePage(int page, const Result<int>& size);
    void takeCount(const Result<int>& count);
    void fail(const ApiError& error);
    void showFirst(int size);
    void setTotal(int total);
    void tellRows();
    void tellArrived();

    mutable PageLoader m_loader; ///< data() is const by Qt's will, and asks for pages
    api::CallHandle m_counting;
    QSet<int> m_failedPages; ///< not asked for again until load() or refresh()
    int m_total = 0;
    int m_firstPageSize = 0;
    std::optional<int> m_count; ///< of the query that is being shown or loaded
    bool m_switching = false; ///< load() waits for its first page
    int m_firstVisible = 0;
    int m_lastVisible = -1;
};

/// The rows' side of it. Derived classes read pages of Row and paint cells from it.
template <class Row>
class PagedModel : public PagedTableModel {
public:
    using PagedTableModel::PagedTableModel;

    /// Null while the row is not loaded; asks for it then.
    const Row* rowAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        const Row* found = m_cache.at(row);
        note(row);
        return found;
    }
    int rowOfId(const QString& id) const final
    {
        const int row = m_cache.find([&](const Row& r) { return idOf(r) == id; });
        return row < rowCount() ? row : -1;
    }
    int cachedPages() const final { return m_cache.size(); }

protected:
    virtual QString idOf(const Row& row) const = 0;
    [[nodiscard]] virtual api::CallHandle readRows(
        int first, int max, std::function<void(Result<QList<Row>>)> done)
        = 0;

    api::CallHandle fetchPage(int page, std::function<void(Result<int>)> done) final
    {
        return readRows(page * PageSize, PageSize,
            [this, done = std::move(done)](const Result<QList<Row>>& rows) {
                done(rows.map([this](const QList<Row>& arrived) {
                    m_aside = arrived;
                    return int(arrived.size());
                }));
            });
    }
    void acceptPage(int page) final { m_cache.put(page, std::exchange(m_aside, {})); }
    bool isFresh(int page) const final { return m_cache.isFresh(page); }
    void forgetPages() final { m_cache.clear(); }
    void outdatePages() final { m_cache.outdate(); }
    QList<int> recentPages(int max) const final { return m_cache.recent(max); }

private:
    PageCache<Row> m_cache { PageSize, MaxPages };
    QList<Row> m_aside;
};

} // namespace rk::items
