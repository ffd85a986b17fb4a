// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/jwk.h"
#include "core/secret.h"

namespace rk::auth {

/// What an id_token must say to be believed (OpenID Connect Core 1.0, 3.1.3.7).
struct IdTokenExpectation {
    QString issuer;
    QString clientId;
    QByteArray nonce;
    qint64 nowMs = 0;
    static constexpr int SkewSeconds = 60;
};

struct IdTokenFacts {
    QString subject;
    QString username;
};

/// Checks signature and claims. Problems: BadIdToken with the reason, ClockSkew with the seconds
/// that this computer's clock and the server's differ.
Result<IdTokenFacts> checkIdToken(
    const Secret& idToken, const std::vector<PublicKey>& keys, const IdTokenExpectation& expected);

} // namespace rk::auth
