// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/store.h"
#include "stores/userstore.h"

namespace rk::stores {

/// Where roles live: the realm (client empty) or a client.
struct RoleContainer {
    ClientUuid client;
    QString clientId;
    bool isRealm() const { return client.isEmpty(); }
    bool operator==(const RoleContainer&) const = default;
};

class RoleStore final : public Store {
    Q_OBJECT
public:
    using Store::Store;

    /// All roles of a container that match, in brief.
    [[nodiscard]] api::CallHandle list(const RoleContainer& container, const QString& search,
        QObject* context, Done<Listing<rep::RoleRep>> done);
    [[nodiscard]] api::CallHandle role(const RoleId& id, QObject* context, Done<rep::RoleRep> done);
    /// Associated roles, direct ones.
    [[nodiscard]] api::CallHandle composites(
        const RoleId& id, QObject* context, Done<Listing<RoleMapping>> done);
    /// Direct holders only: the server knows no others.
    [[nodiscard]] api::CallHandle users(const RoleContainer& container, const QString& name,
        int first, int max, QObject* context, Done<Listing<UserRow>> done);
    [[nodiscard]] api::CallHandle groups(const RoleContainer& container, const QString& name,
        int first, int max, QObject* context, Done<Listing<rep::GroupRep>> done);
    /// Clients as containers of roles, sorted by clientId; needs view-clients.
    [[nodiscard]] api::CallHandle clients(QObject* context, Done<Listing<rep::ClientRep>> done);
    /// Every realm role and every client role, for the assignment dialogs; sorted like mappings.
    /// One request per client: shows what came when realm roles or clients are forbidden, and says
    /// which role is missing.
    [[nodiscard]] api::CallHandle assignable(QObject* context, Done<Listing<RoleMapping>> done);

private:
    QString whyCut(const RoleContainer& container) const;
};

} // namespace rk::stores
