// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/grouplistmodel.h"

using namespace Qt::StringLiterals;

namespace rk::items {

using rep::GroupRep;

GroupListModel::GroupListModel(QObject* parent)
    : AppendModel({ tr("Group name"), tr("Path") }, parent)
{
}

void GroupListModel::showGroupsOf(stores::UserStore& store, const UserId& user)
{
    setFetch([&store, user](int, int, QObject* context, auto done) {
        return store.groups(user, context, std::move(done));
    });
}

void GroupListModel::showHolders(
    stores::RoleStore& store, const stores::RoleContainer& container, const QString& role)
{
    setFetch([&store, container, role](int first, int max, QObject* context, auto done) {
        return store.groups(container, role, first, max, context, std::move(done));
    });
}

void GroupListModel::showHits(stores::GroupStore& store, const QString& text)
{
    setFetch([&store, text](int, int max, QObject* context, auto done) {
        return store.search(text, max, context, std::move(done));
    });
}

void GroupListModel::setLocked(const QSet<QString>& ids)
{
    m_locked = ids;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant GroupListModel::cell(int row, int column, int role) const
{
    const GroupRep& group = groupAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? group.get(GroupRep::Name) : group.get(GroupRep::Path);
    case SecondaryTextRole:
        return column == Name ? QVariant(group.get(GroupRep::Path)) : QVariant();
    case ObjectIdRole:
        return group.id().value;
    case IconRole:
        return column == Name ? QVariant(u"group"_s) : QVariant();
    case LockedRole:
        return m_locked.contains(group.id().value);
    case MutedRole:
    case ElideMiddleRole:
        return column == Path;
    case EmphasisRole:
        return column == Name;
    default:
        return {};
    }
}

} // namespace rk::items
