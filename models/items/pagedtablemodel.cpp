// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/pagedtablemodel.h"

namespace rk::items {

PagedTableModel::PagedTableModel(const QStringList& columns, QObject* parent)
    : TableModelBase(columns, parent),
      m_loader([this](int page) { return startPage(page); },
          [this](int page) {
              return page * PageSize < qMax(1, m_total) && !isFresh(page)
                  && !m_failedPages.contains(page);
          })
{
    connect(&m_loader, &PageLoader::idle, this, &PagedTableModel::tellArrived);
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

void PagedTableModel::load()
{
    m_loader.clear();
    m_failedPages.clear();
    m_switching = true;
    m_count.reset();
    outdatePages();
    status()->started(m_total > 0);
    m_counting = fetchCount([this](const Result<int>& count) { takeCount(count); });
    m_loader.setVisible(0, 0); // nothing may scroll the first page away
    m_loader.fetchNow(0);
}

void PagedTableModel::refresh()
{
    if (m_switching || status()->state() != ListState::Ready) {
        load();
        return;
    }
    m_loader.clear();
    m_failedPages.clear();
    m_count.reset();
    outdatePages();
    status()->started(true);
    m_counting = fetchCount([this](const Result<int>& count) { takeCount(count); });
    const QList<int> recent = recentPages(PageLoader::MaxWishes);
    for (auto it = recent.crbegin(); it != recent.crend(); ++it)
        m_loader.want(*it);
    setVisibleRows(m_firstVisible, m_lastVisible);
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    if (!m_switching) {
        if (first <= last)
            m_loader.setVisible(first / PageSize, last / PageSize);
        else
            m_loader.setVisible(-1, -2);
    }
    tellRows();
}

void PagedTableModel::note(int row) const
{
    const int page = row / PageSize;
    if (m_switching || isFresh(page) || m_failedPages.contains(page))
        return;
    m_loader.want(page);
}

api::CallHandle PagedTableModel::startPage(int page)
{
    return fetchPage(page, [this, page](const Result<int>& size) { takePage(page, size); });
}

void PagedTableModel::takePage(int page, const Result<int>& size)
{
    if (!size) {
        m_failedPages.insert(page);
        m_loader.finished(page);
        fail(size.error());
        return;
    }
    if (m_switching) {
        showFirst(*size);
    } else {
        acceptPage(page);
        if (page == 0)
            m_firstPageSize = *size;
        // fewer than expected: the list has become shorter
        if (*size < PageSize)
            setTotal(qMin(m_total, page * PageSize + *size));
        const int last = qMin(m_total, (page + 1) * PageSize) - 1;
        if (page * PageSize <= last)
            Q_EMIT dataChanged(index(page * PageSize, 0), index(last, columnCount() - 1));
    }
    m_loader.finished(page);
    tellArrived();
}

void PagedTableModel::showFirst(int size)
{
    m_switching = false;
    m_firstPageSize = size;
    beginResetModel();
    forgetPages();
    acceptPage(0);
    m_total = size;
    if (size == PageSize && m_count)
        m_total = qMax(size, *m_count);
    endResetModel();
    setVisibleRows(m_firstVisible, m_lastVisible);
}

void PagedTableModel::takeCount(const Result<int>& count)
{
    if (!count) {
        fail(count.error());
        return;
    }
    m_count = *count;
    if (m_switching)
        return;
    // A first page that is not full is the whole list, or all that may be seen of it.
    if (m_total >= PageSize || m_firstPageSize == PageSize
        || (*count > m_total && missingRole(m_firstPageSize, *count).isEmpty()))
        setTotal(*count);
    tellArrived();
}

void PagedTableModel::fail(const ApiError& error)
{
    if (m_switching) {
        m_loader.clear();
        m_counting.cancel();
        m_switching = false;
        beginResetModel();
        forgetPages();
        m_total = 0;
        endResetModel();
        status()->fail(error, false);
    } else {
        status()->fail(error, true);
    }
    tellRows();
}

void PagedTableModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void PagedTableModel::tellArrived()
{
    if (!m_count || m_switching)
        return;
    if (!m_loader.isBusy() || status()->state() != ListState::Ready)
        status()->arrived(m_total, missingRole(m_firstPageSize, *m_count));
    tellRows();
}

void PagedTableModel::tellRows()
{
    if (m_switching)
        return;
    const int first = m_firstVisible <= m_lastVisible ? m_firstVisible : 0;
    const int wanted = m_firstVisible <= m_lastVisible ? m_lastVisible : PageSize - 1;
    const bool failed = status()->state() == ListState::Failed;
    status()->setRows(first + 1, qMin(wanted + 1, m_total),
        failed ? -1 : qint64(m_count ? qMax(*m_count, m_total) : -1), true);
}

} // namespace rk::items
