// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace rk::auth {

/// A client's proof of itself (RFC 7523, private_key_jwt): RS256 for RSA keys, ES256 for P-256,
/// good for one minute. `audience` is the issuer. Problem BadKey when the PEM can't be used.
Result<Secret> makeClientAssertion(
    const QString& clientId, const QString& audience, const Secret& privateKeyPem, qint64 nowMs);

} // namespace rk::auth
