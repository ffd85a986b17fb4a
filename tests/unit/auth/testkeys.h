// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

namespace rk::test {

/// A key pair of a test's realm: signs tokens as Keycloak does.
class TestKey {
public:
    static TestKey rsa();
    static TestKey p256();
    static TestKey ed25519();

    /// The public half as a member of a realm's key list.
    QJsonObject jwk(const QString& id) const;
    /// The list itself, with this key only.
    QByteArray jwks(const QString& id) const;
    /// The private half, PEM.
    QByteArray pem() const;
    /// The public half, PEM (SubjectPublicKeyInfo).
    QByteArray publicPem() const;
    /// Signature as in a JWS: r || s for EC.
    QByteArray sign(const QByteArray& data) const;
    /// RS256, ES256 or EdDSA.
    QString algorithm() const;
    /// header.claims.signature; alg and kid are put into the header unless they are there.
    QByteArray token(const QJsonObject& claims, const QString& id = QStringLiteral("k1"),
        QJsonObject header = {}) const;

private:
    explicit TestKey(evp_pkey_st* key);
    std::shared_ptr<evp_pkey_st> m_key;
};

/// Any token: parts as given.
QByteArray compactToken(
    const QJsonObject& header, const QJsonObject& claims, const QByteArray& signature);

} // namespace rk::test
