// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/rowsmodel.h"
#include "stores/listing.h"
#include "stores/store.h"

namespace rk::items {

/// A list that grows at its end: the server does not say how long it is. fetchMore() reads the next
/// stretch. For members of a group and holders of a role.
template <class Row>
class AppendModel : public RowsModel<Row> {
public:
    using Fetch = std::function<api::CallHandle(int first, int max, QObject* context,
        std::function<void(Result<stores::Listing<Row>>)> done)>;
    static constexpr int Step = 100;

    using RowsModel<Row>::RowsModel;

    /// Another list: reads it from its start. An empty function: no list.
    void setFetch(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        m_more = false;
        this->resetRows({});
        if (m_fetch)
            start(0, Step, false);
        else
            stop();
    }
    /// Reads as much again as is shown, in place.
    void refresh()
    {
        if (m_fetch)
            start(0, qMax(Step, this->rowCount()), this->rowCount() > 0);
    }
    bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && m_more && !m_reading.isActive();
    }
    void fetchMore(const QModelIndex& parent) override
    {
        if (canFetchMore(parent))
            start(this->rowCount(), Step, true);
    }

private:
    void stop()
    {
        m_reading.cancel();
        this->status()->idle();
    }
    void start(int first, int max, bool keepsRows)
    {
        this->status()->started(keepsRows);
        m_reading = m_fetch(first, max, this,
            [this, first, keepsRows](const Result<stores::Listing<Row>>& listing) {
                m_reading = {};
                if (!listing) {
                    this->status()->fail(listing.error(), keepsRows);
                    return;
                }
                m_more = listing->more;
                if (first == 0)
                    this->setRows(listing->items);
                else
                    this->appendRows(without(listing->items));
                const int rows = this->rowCount();
                this->status()->arrived(rows, listing->cutByMissingRole);
                this->status()->setRows(1, rows, m_more ? -1 : rows, m_more);
            });
    }
    /// Rows shift while others edit: what is here already is not added twice.
    QList<Row> without(const QList<Row>& items) const
    {
        QSet<QString> known;
        for (const Row& row : this->rows())
            known.insert(this->idOf(row));
        QList<Row> fresh;
        for (const Row& row : items) {
            if (!known.contains(this->idOf(row)))
                fresh.append(row);
        }
        return fresh;
    }

    Fetch m_fetch;
    api::CallHandle m_reading;
    bool m_more = false;
};

} // namespace rk::items
