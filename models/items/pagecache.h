// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <list>
#include <unordered_map>

namespace rk::items {

/// Pages of a long list, of which the most recently used ones are kept. A value; no signals.
template <class Row>
class PageCache {
public:
    PageCache(int pageSize, int maxPages) : m_pageSize(pageSize), m_maxPages(maxPages) { }

    /// Null when the row's page is not here. Using a row keeps its page longest.
    const Row* at(int row) const
    {
        const auto found = m_pages.find(row / m_pageSize);
        const int inPage = row % m_pageSize;
        if (found == m_pages.end() || inPage >= found->second->rows.size())
            return nullptr;
        m_order.splice(m_order.begin(), m_order, found->second);
        return &found->second->rows.at(inPage);
    }
    void put(int page, const QList<Row>& rows)
    {
        remove(page);
        m_order.push_front({ page, rows, true });
        m_pages[page] = m_order.begin();
        while (int(m_order.size()) > m_maxPages)
            remove(m_order.back().number);
    }
    void remove(int page)
    {
        const auto found = m_pages.find(page);
        if (found == m_pages.end())
            return;
        m_order.erase(found->second);
        m_pages.erase(found);
    }
    void clear()
    {
        m_pages.clear();
        m_order.clear();
    }
    /// Rows stay readable, but isFresh() says no until they are put again.
    void outdate()
    {
        for (Page& page : m_order)
            page.fresh = false;
    }
    bool isFresh(int page) const
    {
        const auto found = m_pages.find(page);
        return found != m_pages.end() && found->second->fresh;
    }
    int size() const { return int(m_order.size()); }
    /// Numbers of the pages used last, latest first.
    QList<int> recent(int max) const
    {
        QList<int> numbers;
        for (const Page& page : m_order) {
            if (numbers.size() == max)
                break;
            numbers.append(page.number);
        }
        return numbers;
    }
    /// Row of the first entry that pred accepts; -1 for none. Does not count as use.
    template <class Predicate>
    int find(Predicate pred) const
    {
        for (const Page& page : m_order) {
            for (int i = 0; i < page.rows.size(); ++i) {
                if (pred(page.rows.at(i)))
                    return page.number * m_pageSize + i;
            }
        }
        return -1;
    }

private:
    struct Page {
        int number;
        QList<Row> rows;
        bool fresh;
    };
    int m_pageSize;
    int m_maxPages;
    mutable std::list<Page> m_order; ///< latest first
    std::unordered_map<int, typename std::list<Page>::iterator> m_pages;
};

} // namespace rk::items
