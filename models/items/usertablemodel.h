// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/pagedtablemodel.h"
#include "stores/userstore.h"

#include <QTimer>

namespace rk::items {

/// The realm's users, searched on the server. Follows what the store says has changed.
class UserTableModel final : public PagedModel<stores::UserRow> {
    Q_OBJECT
public:
    enum Column { Username, Email, FirstName, LastName, Enabled };

    explicit UserTableModel(stores::UserStore& store, QObject* parent = nullptr);

    const stores::UserQuery& query() const { return m_query; }
    /// Loads another query. The same one again does nothing before the first load() either.
    void setQuery(const stores::UserQuery& query);

protected:
    QVariant cell(int row, int column, int role) const override;
    QString idOf(const stores::UserRow& row) const override { return row.id.value; }
    api::CallHandle readRows(
        int first, int max, std::function<void(Result<QList<stores::UserRow>>)> done) override;
    api::CallHandle fetchCount(std::function<void(Result<int>)> done) override;
    QString missingRole(int rows, int count) const override;

private:
    stores::UserStore& m_store;
    stores::UserQuery m_query;
    QTimer m_refreshSoon; ///< many changes at once are one refresh
};

/// How users look in every table: Username, Email, First name, Last name, Enabled.
QStringList userColumns();
QVariant userCell(const stores::UserRow& user, int column, int role);

} // namespace rk::items
