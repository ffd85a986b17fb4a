// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/listingmodel.h"
#include "stores/rolestore.h"

#include <QTimer>

namespace rk::items {

/// The roles of the realm or of one client, searched on the server; up to 10,000 in one answer.
/// Follows what the store says has changed. The object id of a row is the role's id.
class RoleTableModel final : public ListingModel<rep::RoleRep> {
    Q_OBJECT
public:
    enum Column { Name, Composite, Description };

    explicit RoleTableModel(stores::RoleStore& store, QObject* parent = nullptr);

    const stores::RoleContainer& container() const { return m_container; }
    const QString& search() const { return m_search; }
    /// Reads the roles of this container, with the search as it is.
    void setContainer(const stores::RoleContainer& container);
    /// Part of the name or the description. Reads again, unless nothing has been read yet.
    void setSearch(const QString& search);
    const rep::RoleRep& roleAt(int row) const { return rows().at(row); }

protected:
    QVariant cell(int row, int column, int role) const override;
    QString idOf(const rep::RoleRep& row) const override { return row.id().value; }

private:
    Read reader() const;

    stores::RoleStore& m_store;
    stores::RoleContainer m_container;
    QString m_search;
    QTimer m_refreshSoon; ///< many changes at once are one refresh
};

} // namespace rk::items
