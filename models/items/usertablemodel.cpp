// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/usertablemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::items {

using stores::UserRow;

QStringList userColumns()
{
    return { UserTableModel::tr("Username"), UserTableModel::tr("Email"),
        UserTableModel::tr("First name"), UserTableModel::tr("Last name"),
        UserTableModel::tr("Enabled") };
}

namespace {

QVariant nameCell(const UserRow& user, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return user.username;
    case AvatarNameRole: {
        const QString name = QStringList { user.firstName, user.lastName }.join(u' ').trimmed();
        return name.isEmpty() ? user.username : name;
    }
    case EmphasisRole:
        return true;
    default:
        return {};
    }
}

QString text(const UserRow& user, int column)
{
    switch (column) {
    case UserTableModel::Email:
        return user.email;
    case UserTableModel::FirstName:
        return user.firstName;
    default:
        return user.lastName;
    }
}

} // namespace

QVariant userCell(const UserRow& user, int column, int role)
{
    if (role == ObjectIdRole)
        return user.id.value;
    if (column == UserTableModel::Username)
        return nameCell(user, role);
    if (column == UserTableModel::Enabled)
        return yesOrChip(user.enabled,
            QCoreApplication::translate("rk::items::UserTableModel", "Disabled"), Tone::Neutral,
            u"ban"_s, role);
    if (role == Qt::DisplayRole)
        return text(user, column);
    if (role == MutedRole)
        return column == UserTableModel::Email;
    return {};
}

UserTableModel::UserTableModel(stores::UserStore& store, QObject* parent)
    : PagedModel(userColumns(), parent), m_store(store)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(50);
    connect(&m_refreshSoon, &QTimer::timeout, this, &UserTableModel::refresh);
    const auto soon = [this] {
        if (status()->state() != ListState::Idle)
            m_refreshSoon.start();
    };
    connect(&store, &stores::Store::changed, this, soon);
    connect(&store, &stores::Store::added, this, soon);
    connect(&store, &stores::Store::removed, this, soon);
    connect(&store, &stores::Store::reset, this, soon);
}

void UserTableModel::setQuery(const stores::UserQuery& query)
{
    if (m_query == query && status()->state() != ListState::Failed)
        return;
    m_query = query;
    if (status()->state() != ListState::Idle)
        load();
}

QVariant UserTableModel::cell(int row, int column, int role) const
{
    const UserRow* user = rowAt(row);
    if (user)
        return role == LoadingRole ? QVariant(false) : userCell(*user, column, role);
    if (role == LoadingRole)
        return true;
    return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
}

api::CallHandle UserTableModel::readRows(
    int first, int max, std::function<void(Result<QList<UserRow>>)> done)
{
    return m_store.list(m_query, first, max, this, std::move(done));
}

api::CallHandle UserTableModel::fetchCount(std::function<void(Result<int>)> done)
{
    return m_store.count(m_query, this, std::move(done));
}

QString UserTableModel::missingRole(int rows, int count) const
{
    const QString known = m_store.rights().missingOf({ u"view-users"_s });
    if (!known.isEmpty())
        return known;
    // query-users alone: [] beside the real number
    return rows == 0 && count > 0 ? u"view-users"_s : QString();
}

} // namespace rk::items
