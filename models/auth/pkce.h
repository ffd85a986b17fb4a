// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>

namespace rk::auth {

/// Fills the buffer with random bytes; false when there are none.
using RandomSource = bool (*)(unsigned char* buffer, int size);
bool systemRandom(unsigned char* buffer, int size); ///< RAND_bytes, its answer checked

/// base64url without padding of that many random bytes.
Result<QByteArray> randomText(int bytes, RandomSource source = systemRandom);

QByteArray base64Url(const QByteArray& bytes);

/// Proof Key for Code Exchange (RFC 7636), method S256 only.
struct Pkce {
    Secret verifier; ///< 43 characters, 256 bit
    QByteArray challenge;
};
Result<Pkce> makePkce(RandomSource source = systemRandom);
/// BASE64URL(SHA256(verifier))
QByteArray challengeFor(const QByteArray& verifier);

} // namespace rk::auth
