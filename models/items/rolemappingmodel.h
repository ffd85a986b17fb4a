// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/listingmodel.h"
#include "stores/groupstore.h"
#include "stores/rolestore.h"
#include "stores/userstore.h"

#include <QSet>

namespace rk::items {

/// Realm and client roles in one table: those of a user or a group (direct ones and those that come
/// otherwise, and how), those inside a composite role, or all that may be given. Sorted by client
/// (the realm first) and name. The object id of a row is the role's id.
class RoleMappingModel final : public ListingModel<stores::RoleMapping> {
    Q_OBJECT
public:
    enum Column { Name, Origin, Inherited, Description };

    explicit RoleMappingModel(QObject* parent = nullptr);

    // Each shows another list and reads it. The store must outlive the model or the next call.
    void showUser(stores::UserStore& store, const UserId& user);
    void showGroup(stores::GroupStore& store, const GroupId& group);
    /// Associated roles, direct ones.
    void showComposites(stores::RoleStore& store, const RoleId& role);
    /// Everything that can be given to somebody.
    void showAssignable(stores::RoleStore& store);
    void clear();

    /// Whether roles that are not direct are rows. At first they are.
    void setInheritedShown(bool shown);
    /// Part of name, client or description, without regard to case. No request.
    void setFilter(const QString& text);
    /// Shown, but not to be chosen here: roles with these ids.
    void setLocked(const QSet<QString>& ids);
    const stores::RoleMapping& mappingAt(int row) const { return rows().at(row); }
    /// Of all that was read, shown or not.
    int directCount() const;

protected:
    QVariant cell(int row, int column, int role) const override;
    QString idOf(const stores::RoleMapping& row) const override { return row.role.id().value; }
    bool filter(const stores::RoleMapping& mapping) const override;

private:
    void follow(stores::Store& store, const QString& id, Read read);
    QVariant inheritedCell(const stores::RoleMapping& mapping, int role) const;

    QString m_filter;
    QSet<QString> m_locked;
    bool m_inheritedShown = true;
    QList<QMetaObject::Connection> m_following;
};

} // namespace rk::items
