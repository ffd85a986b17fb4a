// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

struct evp_pkey_st;

namespace rk::auth {

/// One public signature key of a realm (RFC 7517): RSA, P-256/384/521 or Ed25519.
struct PublicKey {
    QString id; ///< kid
    QString algorithm; ///< "RS256"; empty when the key doesn't say
    std::shared_ptr<evp_pkey_st> key;
};

/// The realm's keys for signatures. Keys of other use or unknown kind are left out.
Result<std::vector<PublicKey>> readKeys(const QByteArray& jwks);

/// Is this the signature of `data` by the algorithm of RFC 7518, 3.1 (RS, PS, ES with 256, 384 and
/// 512, EdDSA)? Symmetric algorithms and "none" are never true.
bool verifySignature(
    const PublicKey& key, const QString& algorithm, const QByteArray& data, const QByteArray& sig);

} // namespace rk::auth
