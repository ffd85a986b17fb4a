// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/origin.h"
#include "core/result.h"

#include <QStringList>
#include <QUrl>

namespace rk::auth {

/// What somebody typed as "Server URL", understood.
struct ServerAddress {
    QUrl origin; ///< scheme, host and port only
    /// Base paths to try, the likeliest first, without a slash at the end: "", "/auth", "/sso".
    QStringList basePaths;
    QString realmHint; ///< the realm when an address of the web console was pasted; or empty

    QUrl base(const QString& basePath) const;
};

/// Accepts "sso.example", "https://sso.example/auth/", and addresses copied from a browser that
/// stands on Keycloak's pages. Without a scheme: https, except http for this computer itself.
/// Refuses http to other computers, other schemes, and user names in the address.
Result<ServerAddress> parseServerAddress(const QString& typed);

/// http://127.0.0.1, http://[::1] or http://localhost.
inline bool isLoopback(const QUrl& url)
{
    return api::isLoopback(url.host());
}

/// Scheme, host and port are equal, default ports understood.
inline bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return api::isSameOrigin(a, b);
}

} // namespace rk::auth
