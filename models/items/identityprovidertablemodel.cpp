// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/identityprovidertablemodel.h"

using namespace Qt::StringLiterals;

namespace rk::items {

using Rep = rep::IdentityProviderRep;

IdentityProviderTableModel::IdentityProviderTableModel(
    stores::IdentityProviderStore& store, QObject* parent)
    : RowsModel({ tr("Alias"), tr("Display name"), tr("Provider"), tr("Enabled") }, parent),
      m_store(store)
{
    connect(&store, &stores::Store::changed, this, &IdentityProviderTableModel::refresh);
    connect(&store, &stores::Store::added, this, &IdentityProviderTableModel::refresh);
    connect(&store, &stores::Store::removed, this, &IdentityProviderTableModel::refresh);
    connect(&store, &stores::Store::reset, this, &IdentityProviderTableModel::refresh);
}

void IdentityProviderTableModel::setSearch(const QString& search)
{
    if (m_search == search)
        return;
    m_search = search;
    read(false);
}

void IdentityProviderTableModel::refresh()
{
    read(rowCount() > 0);
}

void IdentityProviderTableModel::read(bool keepsRows)
{
    status()->started(keepsRows);
    m_reading = m_store.list(
        m_search, this, [this, keepsRows](const Result<stores::Listing<Rep>>& listing) {
            m_reading = {};
            if (!listing) {
                if (!keepsRows)
                    resetRows({});
                status()->fail(listing.error(), keepsRows);
                return;
            }
            setRows(listing->items);
            const int rows = rowCount();
            status()->arrived(rows, listing->cutByMissingRole);
            status()->setRows(1, rows, listing->more ? -1 : rows, listing->more);
        });
}

QString IdentityProviderTableModel::idOf(const Rep& row) const
{
    return row.get(Rep::Alias);
}

QVariant IdentityProviderTableModel::cell(int row, int column, int role) const
{
    const Rep& provider = rows().at(row);
    if (role == ObjectIdRole)
        return idOf(provider);
    if (column == Enabled)
        return yesOrChip(provider.get(Rep::Enabled), tr("Disabled"), Tone::Neutral, u"ban"_s, role);
    switch (role) {
    case Qt::DisplayRole:
        return column == Alias   ? provider.get(Rep::Alias)
            : column == Provider ? provider.get(Rep::ProviderId)
                                 : provider.get(Rep::DisplayName);
    case EmphasisRole:
        return column == Alias;
    case MutedRole:
        return column == Provider;
    case IconRole:
        return column == Alias ? QVariant(u"identity-provider"_s) : QVariant();
    default:
        return {};
    }
}

} // namespace rk::items
