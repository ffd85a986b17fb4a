// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "items/rowsmodel.h"
#include "stores/listing.h"
#include "stores/store.h"

namespace rk::items {

/// A list that a store reads in one go: everything that there is, or says that it isn't. What
/// filter() refuses is kept and not shown.
template <class Row>
class ListingModel : public RowsModel<Row> {
public:
    using Read = std::function<api::CallHandle(
        QObject* context, std::function<void(Result<stores::Listing<Row>>)> done)>;

    using RowsModel<Row>::RowsModel;

    /// Reads again, in place.
    void refresh()
    {
        if (m_read)
            start(!m_all.isEmpty());
    }
    /// Of the last answer, shown or not.
    const QList<Row>& all() const { return m_all; }

protected:
    /// Another list: the rows of the old one go at once. An empty function: no list.
    void show(Read read)
    {
        m_read = std::move(read);
        m_all.clear();
        m_more = false;
        this->resetRows({});
        if (m_read) {
            start(false);
        } else {
            m_reading.cancel();
            this->status()->idle();
        }
    }
    /// Another question to the same list: the rows stay until the answer.
    void ask(Read read)
    {
        m_read = std::move(read);
        start(false);
    }
    virtual bool filter(const Row&) const { return true; }
    void filterAgain()
    {
        const ListState state = this->status()->state();
        if (state != ListState::Ready && state != ListState::Empty)
            return;
        this->setRows(accepted());
        tell(m_cut);
    }

private:
    void start(bool keepsRows)
    {
        this->status()->started(keepsRows);
        m_reading = m_read(this, [this, keepsRows](const Result<stores::Listing<Row>>& listing) {
            m_reading = {};
            if (!listing) {
                fail(listing.error(), keepsRows);
                return;
            }
            m_all = listing->items;
            m_more = listing->more;
            m_cut = listing->cutByMissingRole;
            this->setRows(accepted());
            tell(m_cut);
        });
    }
    void fail(const ApiError& error, bool keepsRows)
    {
        if (!keepsRows) {
            m_all.clear();
            this->resetRows({});
            this->status()->setRows(1, 0, -1, false);
        }
        this->status()->fail(error, keepsRows);
    }
    void tell(const QString& cut)
    {
        const int rows = this->rowCount();
        this->status()->arrived(rows, cut);
        this->status()->setRows(1, rows, m_more ? -1 : rows, m_more);
    }
    QList<Row> accepted() const
    {
        QList<Row> rows;
        for (const Row& row : m_all) {
            if (filter(row))
                rows.append(row);
        }
        return rows;
    }

    Read m_read;
    QList<Row> m_all;
    QString m_cut;
    bool m_more = false;
    api::CallHandle m_reading;
};

} // namespace rk::items
