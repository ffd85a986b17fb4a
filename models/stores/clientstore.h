// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/store.h"

namespace rk::stores {

class ClientStore final : public Store {
    Q_OBJECT
public:
    using Store::Store;

    /// Sorted by clientId, without their secrets; needs view-clients.
    [[nodiscard]] api::CallHandle list(QObject* context, Done<Listing<rep::ClientRep>> done);
    /// In full. Holds the client's secret in clear.
    [[nodiscard]] api::CallHandle client(
        const ClientUuid& id, QObject* context, Done<rep::ClientRep> done);
    /// The user that the client itself signs in as, in full; none when it has no service account,
    /// or the server hasn't made it yet (as for admin-permissions, 26.7).
    [[nodiscard]] api::CallHandle serviceAccount(
        const ClientUuid& id, QObject* context, Done<Listing<rep::UserRep>> done);
};

} // namespace rk::stores
