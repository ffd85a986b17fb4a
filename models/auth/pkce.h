// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>

namespace rk::auth {

/// base64url without padding of that many bytes from the system's generator (RAND_bytes, checked).
Result<QByteArray> randomText(int bytes);

QByteArray base64Url(const QByteArray& bytes);

/// Proof Key for Code Exchange (RFC 7636), method S256 only.
struct Pkce {
    Secret verifier; ///< 43 characters, 256 bit
    QByteArray challenge;
};
Result<Pkce> makePkce();
/// BASE64URL(SHA256(verifier))
QByteArray challengeFor(const QByteArray& verifier);

} // namespace rk::auth
