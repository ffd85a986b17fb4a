// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"
#include "auth/openidconfiguration.h"
#include "auth/serveraddress.h"

namespace rk::auth {

/// Finds Keycloak below an address: asks for the realm's discovery document under each of the
/// address's base paths until one answers like Keycloak. The base of `transport` must be
/// the address's origin, or a base path that all of the address's begin with. Errors: NotKeycloak,
/// RealmMissing, IssuerDiffers, ForeignEndpoint, or the transport's own (Network, Timeout, Tls, …),
/// which end the probing.
[[nodiscard]] api::CallHandle discover(api::Transport& transport, const ServerAddress& address,
    const QString& realm, QObject* context, std::function<void(Result<OpenIdConfiguration>)> done);

} // namespace rk::auth
