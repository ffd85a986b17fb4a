// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/appendmodel.h"
#include "stores/groupstore.h"
#include "stores/rolestore.h"
#include "stores/userstore.h"

namespace rk::items {

/// Groups side by side with their paths: those of a user, those that hold a role, hits of a search.
class GroupListModel final : public AppendModel<rep::GroupRep> {
    Q_OBJECT
public:
    enum Column { Name, Path };

    explicit GroupListModel(QObject* parent = nullptr);

    void showGroupsOf(stores::UserStore& store, const UserId& user);
    void showHolders(
        stores::RoleStore& store, const stores::RoleContainer& container, const QString& role);
    /// Hits in the whole tree, the first 100.
    void showHits(stores::GroupStore& store, const QString& text);
    void clear() { setFetch({}); }
    const rep::GroupRep& groupAt(int row) const { return rows().at(row); }
    /// Shown, but not to be chosen here: those with these ids.
    void setLocked(const QSet<QString>& ids);

protected:
    QString idOf(const rep::GroupRep& row) const override { return row.id().value; }
    QVariant cell(int row, int column, int role) const override;

private:
    QSet<QString> m_locked;
};

} // namespace rk::items
