// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/membertablemodel.h"

#include "items/usertablemodel.h"

namespace rk::items {

MemberTableModel::MemberTableModel(QObject* parent) : AppendModel(userColumns(), parent) { }

void MemberTableModel::showMembers(stores::GroupStore& store, const GroupId& group)
{
    setFetch([&store, group](int first, int max, QObject* context, auto done) {
        return store.members(group, first, max, context, std::move(done));
    });
}

void MemberTableModel::showHolders(
    stores::RoleStore& store, const stores::RoleContainer& container, const QString& role)
{
    setFetch([&store, container, role](int first, int max, QObject* context, auto done) {
        return store.users(container, role, first, max, context, std::move(done));
    });
}

QVariant MemberTableModel::cell(int row, int column, int role) const
{
    return userCell(rows().at(row), column, role);
}

} // namespace rk::items
