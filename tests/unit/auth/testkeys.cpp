// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/auth/testkeys.h"

#include "auth/pkce.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(auth::base64Url(bytes));
}

QByteArray number(const EVP_PKEY* key, const char* name, int padTo = 0)
{
    BIGNUM* value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray bytes(qMax(padTo, BN_num_bytes(value)), '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char*>(bytes.data()), int(bytes.size()));
    BN_free(value);
    return bytes;
}

QByteArray content(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, qsizetype(size));
    BIO_free(bio);
    return bytes;
}

QByteArray rawEcdsa(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    ECDSA_SIG* parts = d2i_ECDSA_SIG(nullptr, &bytes, long(der.size()));
    QByteArray raw(64, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parts), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts), out + 32, 32);
    ECDSA_SIG_free(parts);
    return raw;
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TestKey::TestKey(evp_pkey_st* key) : m_key(key, EVP_PKEY_free) { }

TestKey TestKey::rsa()
{
    return TestKey(EVP_RSA_gen(2048));
}

TestKey TestKey::p256()
{
    return TestKey(EVP_EC_gen("P-256"));
}

TestKey TestKey::ed25519()
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

QString TestKey::algorithm() const
{
    switch (EVP_PKEY_get_base_id(m_key.get())) {
    case EVP_PKEY_RSA:
        return u"RS256"_s;
    case EVP_PKEY_EC:
        return u"ES256"_s;
    default:
        return u"EdDSA"_s;
    }
}

QJsonObject TestKey::jwk(const QString& id) const
{
    QJsonObject jwk { { u"kid"_s, id }, { u"use"_s, u"sig"_s }, { u"alg"_s, algorithm() } };
    if (algorithm() == "RS256"_L1) {
        jwk.insert("kty"_L1, u"RSA"_s);
        jwk.insert("n"_L1, encoded(number(m_key.get(), OSSL_PKEY_PARAM_RSA_N)));
        jwk.insert("e"_L1, encoded(number(m_key.get(), OSSL_PKEY_PARAM_RSA_E)));
    } else if (algorithm() == "ES256"_L1) {
        jwk.insert("kty"_L1, u"EC"_s);
        jwk.insert("crv"_L1, u"P-256"_s);
        jwk.insert("x"_L1, encoded(number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, 32)));
        jwk.insert("y"_L1, encoded(number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, 32)));
    } else {
        QByteArray point(32, '\0');
        size_t size = size_t(point.size());
        EVP_PKEY_get_raw_public_key(
            m_key.get(), reinterpret_cast<unsigned char*>(point.data()), &size);
        jwk.insert("kty"_L1, u"OKP"_s);
        jwk.insert("crv"_L1, u"Ed25519"_s);
        jwk.insert("x"_L1, encoded(point));
    }
    return jwk;
}

QByteArray TestKey::jwks(const QString& id) const
{
    return json({ { u"keys"_s, QJsonArray { jwk(id) } } });
}

QByteArray TestKey::pem() const
{
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return content(bio);
}

QByteArray TestKey::publicPem() const
{
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, m_key.get());
    return content(bio);
}

QByteArray TestKey::sign(const QByteArray& data) const
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(data.constData());
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const EVP_MD* digest = algorithm() == "EdDSA"_L1 ? nullptr : EVP_sha256();
    size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get());
    EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(data.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes,
        size_t(data.size()));
    signature.truncate(qsizetype(size));
    return algorithm() == "ES256"_L1 ? rawEcdsa(signature) : signature;
}

QByteArray TestKey::token(const QJsonObject& claims, const QString& id, QJsonObject header) const
{
    if (!header.contains("alg"_L1))
        header.insert("alg"_L1, algorithm());
    if (!header.contains("kid"_L1) && !id.isEmpty())
        header.insert("kid"_L1, id);
    const QByteArray signedPart
        = auth::base64Url(json(header)) + '.' + auth::base64Url(json(claims));
    return signedPart + '.' + auth::base64Url(sign(signedPart));
}

QByteArray compactToken(
    const QJsonObject& header, const QJsonObject& claims, const QByteArray& signature)
{
    return auth::base64Url(json(header)) + '.' + auth::base64Url(json(claims)) + '.'
        + auth::base64Url(signature);
}

} // namespace rk::test
