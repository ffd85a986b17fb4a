// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/pickdialog.h"

#include <QAbstractTableModel>

namespace rk::ui {

/// The rows of a PickDialog.
class PickModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<PickItem>& items);
    void append(const QList<PickItem>& items);
    const PickItem& at(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PickItem> m_items;
};

} // namespace rk::ui
