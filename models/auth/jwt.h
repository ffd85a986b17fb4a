// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace rk::auth {

/// A token in compact form, taken apart but not checked.
struct Jwt {
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; ///< header and payload as they were sent
    QByteArray signature;
};

/// Strict about the three parts, base64url and JSON.
Result<Jwt> readJwt(const QByteArray& compact);

} // namespace rk::auth
