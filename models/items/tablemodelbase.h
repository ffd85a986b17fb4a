// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/liststatus.h"
#include "items/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace rk::items {

/// What the tables share: read-only, column names, a status, ids, and an answer to
/// Qt::AccessibleTextRole in every cell.
class TableModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TableModelBase(const QStringList& columns, QObject* parent = nullptr);

    ListStatus* status() { return &m_status; }
    const ListStatus* status() const { return &m_status; }
    /// Where the object is now; -1 when it isn't among the rows that are loaded.
    virtual int rowOfId(const QString& id) const = 0;
    /// Server id of the row's object; empty while it is not loaded.
    QString idAt(int row) const;

    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    QVariant data(const QModelIndex& index, int role) const final;

protected:
    /// For valid cells. AccessibleTextRole may be left out: DisplayRole answers for it.
    virtual QVariant cell(int row, int column, int role) const = 0;

private:
    const QStringList m_columns;
    ListStatus m_status;
};

/// A cell that says yes quietly and no loudly: "Yes" with a tick, or a chip with the given word.
QVariant yesOrChip(bool yes, const QString& chip, Tone tone, const QString& icon, int role);

} // namespace rk::items
