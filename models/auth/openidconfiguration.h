// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace rk::auth {

/// What the program needs of a realm's discovery document (OpenID Connect Discovery 1.0). All
/// endpoints lie on the server's own origin and below its base path: anything else was refused.
struct OpenIdConfiguration {
    QUrl base; ///< with base path, without a slash at the end
    QString realm;
    QString issuer; ///< exactly <base>/realms/<realm>
    QUrl authorizationEndpoint; ///< for the browser
    // Below the base path and percent-encoded, ready for RequestSpec::path:
    QByteArray tokenPath;
    QByteArray keysPath;
    QByteArray endSessionPath; ///< may be empty
    QByteArray revocationPath; ///< may be empty
    bool supportsS256 = false;
    bool announcesIssuer = false; ///< RFC 9207: the redirect carries iss
};

/// Reads the document and checks it against where it was fetched (10.1 of RFC 9700: exact issuer).
Result<OpenIdConfiguration> readConfiguration(
    const QByteArray& document, const QUrl& base, const QString& realm);

} // namespace rk::auth
