// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/rolemappingmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::items {

using rep::RoleRep;
using stores::RoleMapping;

RoleMappingModel::RoleMappingModel(QObject* parent)
    : ListingModel({ tr("Name"), tr("Origin"), tr("Inherited"), tr("Description") }, parent)
{
}

void RoleMappingModel::showUser(stores::UserStore& store, const UserId& user)
{
    follow(store, user.value, [&store, user](QObject* context, auto done) {
        return store.roleMappings(user, context, std::move(done));
    });
}

void RoleMappingModel::showGroup(stores::GroupStore& store, const GroupId& group)
{
    follow(store, group.value, [&store, group](QObject* context, auto done) {
        return store.roleMappings(group, context, std::move(done));
    });
}

void RoleMappingModel::showComposites(stores::RoleStore& store, const RoleId& role)
{
    follow(store, role.value, [&store, role](QObject* context, auto done) {
        return store.composites(role, context, std::move(done));
    });
}

void RoleMappingModel::showAssignable(stores::RoleStore& store)
{
    follow(store, {}, [&store](QObject* context, auto done) {
        return store.assignable(context, std::move(done));
    });
}

void RoleMappingModel::clear()
{
    for (const QMetaObject::Connection& connection : std::exchange(m_following, {}))
        disconnect(connection);
    show({});
}

/// Reads again when the store says that the holder has changed.
void RoleMappingModel::follow(stores::Store& store, const QString& id, Read read)
{
    clear();
    m_following = {
        connect(&store, &stores::Store::changed, this,
            [this, id](const QString& changed) {
                if (changed == id)
                    refresh();
            }),
        connect(&store, &stores::Store::reset, this, [this] { refresh(); }),
    };
    show(std::move(read));
}

void RoleMappingModel::setInheritedShown(bool shown)
{
    m_inheritedShown = shown;
    filterAgain();
}

void RoleMappingModel::setFilter(const QString& text)
{
    m_filter = text;
    filterAgain();
}

void RoleMappingModel::setLocked(const QSet<QString>& ids)
{
    m_locked = ids;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RoleMappingModel::directCount() const
{
    return int(std::count_if(
        all().begin(), all().end(), [](const RoleMapping& mapping) { return mapping.direct; }));
}

bool RoleMappingModel::filter(const RoleMapping& mapping) const
{
    if (!m_inheritedShown && !mapping.direct)
        return false;
    return mapping.role.get(RoleRep::Name).contains(m_filter, Qt::CaseInsensitive)
        || mapping.clientId.contains(m_filter, Qt::CaseInsensitive)
        || mapping.role.get(RoleRep::Description).contains(m_filter, Qt::CaseInsensitive);
}

QVariant RoleMappingModel::cell(int row, int column, int role) const
{
    const RoleMapping& mapping = mappingAt(row);
    if (role == ObjectIdRole)
        return mapping.role.id().value;
    if (role == LockedRole)
        return m_locked.contains(mapping.role.id().value);
    if (column == Inherited)
        return inheritedCell(mapping, role);
    switch (role) {
    case Qt::DisplayRole:
        return column == Name            ? mapping.role.get(RoleRep::Name)
            : column != Origin           ? mapping.role.get(RoleRep::Description)
            : mapping.clientId.isEmpty() ? tr("Realm role")
                                         : mapping.clientId;
    case SecondaryTextRole: // for two-line rows, which have no column of its own for it
        return column != Name            ? QVariant()
            : mapping.clientId.isEmpty() ? QVariant(tr("Realm role"))
                                         : QVariant(mapping.clientId);
    case IconRole:
        return column == Name ? QVariant(u"role"_s) : QVariant();
    case EmphasisRole:
        return column == Name;
    case MutedRole:
        return column != Name;
    default:
        return {};
    }
}

QVariant RoleMappingModel::inheritedCell(const RoleMapping& mapping, int role) const
{
    const bool byGroup = !mapping.direct && !mapping.group.isEmpty();
    switch (role) {
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return mapping.direct ? tr("Given directly")
            : byGroup         ? tr("By the group %1").arg(mapping.group)
                              : tr("By a group above or a composite role");
    case ChipTextRole:
        return mapping.direct ? tr("Direct") : byGroup ? mapping.group : tr("Inherited");
    case ChipToneRole:
        return int(mapping.direct ? Tone::Accent : byGroup ? Tone::Info : Tone::Violet);
    case ChipIconRole:
        return mapping.direct ? QString() : byGroup ? u"group"_s : u"role"_s;
    default:
        return {};
    }
}

} // namespace rk::items
