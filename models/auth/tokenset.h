// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace rk::auth {

/// What a token endpoint gave. Times are by this computer's clock: the token's life (exp - iat) is
/// counted from the moment of its arrival, so that a wrong clock on either side does no harm.
struct TokenSet {
    Secret access;
    Secret refresh; ///< empty for a service account
    Secret id; ///< empty unless openid was asked for
    qint64 receivedAt = 0; ///< ms since 1970
    qint64 expiresAt = 0; ///< ms since 1970
    qint64 refreshExpiresAt = 0; ///< ms since 1970; 0: unknown or never
    QString subject; ///< of the id_token; lightweight access tokens have none (26.0)
    QString username; ///< preferred_username of the id_token, or empty

    bool isEmpty() const { return access.isEmpty(); }
};

/// Reads an answer with status 200 of the token endpoint (RFC 6749, 5.1).
Result<TokenSet> readTokens(const api::Response& response, qint64 nowMs);

/// Reads any other answer: invalid_grant and its like keep the server's words.
ApiError readTokenError(const api::Response& response);

} // namespace rk::auth
