// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pickmodel.h"

namespace rk::ui {

using namespace items;
using namespace Qt::StringLiterals;

void PickModel::setItems(const QList<PickItem>& items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void PickModel::append(const QList<PickItem>& items)
{
    if (items.isEmpty())
        return;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + items.size()) - 1);
    m_items.append(items);
    endInsertRows();
}

int PickModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}
int PickModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PickModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PickItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole: {
        QStringList parts { item.text };
        for (const QString& part :
            { item.secondary, item.chip, item.locked ? tr("already added") : QString() }) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    case EmphasisRole:
        return true;
    case SecondaryTextRole:
        return item.secondary;
    case IconRole:
        return item.icon;
    case ChipTextRole:
        return item.locked ? tr("Already added") : item.chip;
    case ChipToneRole:
        return int(item.locked ? Tone::Neutral : item.chipTone);
    case LockedRole:
        return item.locked;
    case ObjectIdRole:
        return item.id;
    default:
        return {};
    }
}

} // namespace rk::ui
