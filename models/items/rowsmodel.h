// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/tablemodelbase.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace rk::items {

/// A table over rows that are all in memory. setRows() goes from the rows shown to fresh ones by
/// removing, inserting, moving and changing single rows, so that current row and selection of a
/// view stay with their objects.
template <class Row>
class RowsModel : public TableModelBase {
public:
    using TableModelBase::TableModelBase;

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int rowOfId(const QString& id) const final
    {
        const auto found = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const Row& row) { return idOf(row) == id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }
    const QList<Row>& rows() const { return m_rows; }

protected:
    /// Unique among the rows.
    virtual QString idOf(const Row& row) const = 0;

    void setRows(const QList<Row>& fresh)
    {
        removeAllBut(fresh);
        for (int i = 0; i < fresh.size(); ++i) {
            const QString id = idOf(fresh.at(i));
            if (i >= m_rows.size() || idOf(m_rows.at(i)) != id) {
                const int old = m_rows.size() > i ? rowOfId(id) : -1;
                if (old > i)
                    moveUp(old, i);
                else
                    insertAt(i, fresh.at(i));
            }
            m_rows[i] = fresh.at(i);
        }
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }
    void appendRows(const QList<Row>& more)
    {
        if (more.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(more.size()) - 1);
        m_rows.append(more);
        endInsertRows();
    }
    /// Other rows altogether.
    void resetRows(const QList<Row>& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    void removeAllBut(const QList<Row>& fresh)
    {
        QSet<QString> kept;
        for (const Row& row : fresh)
            kept.insert(idOf(row));
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (kept.contains(idOf(m_rows.at(i))))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    void insertAt(int i, const Row& row)
    {
        beginInsertRows({}, i, i);
        m_rows.insert(i, row);
        endInsertRows();
    }
    void moveUp(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to);
        endMoveRows();
    }

    QList<Row> m_rows;
};

} // namespace rk::items
