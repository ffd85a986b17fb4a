// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "items/rowsmodel.h"
#include "stores/identityproviderstore.h"

namespace rk::items {

/// The realm's identity providers; realms have few, so all of them are rows. The object id of a row
/// is the alias.
class IdentityProviderTableModel final : public RowsModel<rep::IdentityProviderRep> {
    Q_OBJECT
public:
    enum Column { Alias, DisplayName, Provider, Enabled };

    explicit IdentityProviderTableModel(
        stores::IdentityProviderStore& store, QObject* parent = nullptr);

    /// Reads those whose alias or display name has this text; all of them when it is empty.
    void setSearch(const QString& search);
    /// Reads again, in place.
    void refresh();

protected:
    QVariant cell(int row, int column, int role) const override;
    QString idOf(const rep::IdentityProviderRep& row) const override;

private:
    void read(bool keepsRows);

    stores::IdentityProviderStore& m_store;
    QString m_search;
    api::CallHandle m_reading;
};

} // namespace rk::items
