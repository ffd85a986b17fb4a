// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "core/secret.h"
#include "rep/reps.h"

#include <QJsonObject>
#include <QString>

#include <variant>

/// What somebody wants to be different. Values without behaviour: the engine turns them into plans.
/// Names in them are for the preview's and the journal's sentences.
namespace rk::change {

/// Roles given to or taken from a user or a group, or put into or out of a composite role.
struct RoleRef {
    RoleId id;
    QString name;
    ClientUuid client; ///< empty for realm roles
    QString clientId;
};

struct CreateUser {
    rep::UserRep user;
    Secret initialPassword; ///< empty: none
    bool temporaryPassword = true;
};
struct EditUser {
    rep::UserRep base; ///< as it was read and shown
    rep::UserRep draft;
};
struct DeleteUser {
    rep::UserRep user;
};
struct ResetPassword {
    UserId user;
    QString username;
    Secret password;
    bool temporary = true;
};
struct LogOutUser {
    UserId user;
    QString username;
};
struct ChangeMembership {
    UserId user;
    QString username;
    GroupId group;
    QString groupPath;
    bool join = true;
};
struct ChangeUserRoles {
    UserId user;
    QString username;
    QList<RoleRef> add;
    QList<RoleRef> remove;
};

struct CreateGroup {
    rep::GroupRep group;
    GroupId parent; ///< empty: top level
    QString parentPath;
};
struct EditGroup { ///< also renames
    rep::GroupRep base;
    rep::GroupRep draft;
};
struct MoveGroup {
    rep::GroupRep group;
    GroupId oldParent; ///< empty: top level
    GroupId newParent; ///< empty: top level
    QString newParentPath;
};
struct DeleteGroup {
    rep::GroupRep group;
};
struct ChangeGroupRoles {
    GroupId group;
    QString groupPath;
    QList<RoleRef> add;
    QList<RoleRef> remove;
};

struct CreateRole {
    rep::RoleRep role;
    ClientUuid client; ///< empty for a realm role
    QString clientId;
};
struct EditRole {
    rep::RoleRep base;
    rep::RoleRep draft;
};
struct DeleteRole {
    rep::RoleRep role;
};
struct ChangeComposites {
    rep::RoleRep role;
    QList<RoleRef> add;
    QList<RoleRef> remove;
};

struct CreateIdentityProvider {
    rep::IdentityProviderRep provider;
};
struct EditIdentityProvider { ///< also enables and disables
    rep::IdentityProviderRep base;
    rep::IdentityProviderRep draft;
};
struct DeleteIdentityProvider {
    rep::IdentityProviderRep provider;
};
struct EditClient {
    rep::ClientRep base;
    rep::ClientRep draft;
};

using Intent = std::variant<CreateUser, EditUser, DeleteUser, ResetPassword, LogOutUser,
    ChangeMembership, ChangeUserRoles, CreateGroup, EditGroup, MoveGroup, DeleteGroup,
    ChangeGroupRoles, CreateRole, EditRole, DeleteRole, ChangeComposites, CreateIdentityProvider,
    EditIdentityProvider, DeleteIdentityProvider, EditClient>;

} // namespace rk::change
