// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/appendmodel.h"
#include "stores/groupstore.h"
#include "stores/rolestore.h"

namespace rk::items {

/// Members of a group, or the direct holders of a role.
class MemberTableModel final : public AppendModel<stores::UserRow> {
    Q_OBJECT
public:
    enum Column { Username, Email, FirstName, LastName, Enabled };

    explicit MemberTableModel(QObject* parent = nullptr);

    void showMembers(stores::GroupStore& store, const GroupId& group);
    void showHolders(
        stores::RoleStore& store, const stores::RoleContainer& container, const QString& role);
    void clear() { setFetch({}); }

protected:
    QString idOf(const stores::UserRow& row) const override { return row.id.value; }
    QVariant cell(int row, int column, int role) const override;
};

} // namespace rk::items
