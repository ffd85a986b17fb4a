// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/jwk.h"

#include "core/json.h"

#include <QJsonArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

template <class T, void (*Free)(T*)>
struct Freer {
    void operator()(T* pointer) const { Free(pointer); }
};
using BignumPtr = std::unique_ptr<BIGNUM, Freer<BIGNUM, BN_free>>;
using BuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, Freer<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>>;
using ParamPtr = std::unique_ptr<OSSL_PARAM, Freer<OSSL_PARAM, OSSL_PARAM_free>>;
using ContextPtr = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX, EVP_PKEY_CTX_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX, EVP_MD_CTX_free>>;
using KeyPtr = std::shared_ptr<EVP_PKEY>;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray member(const QJsonObject& jwk, QLatin1StringView name)
{
    return QByteArray::fromBase64(
        jwk.value(name).toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

BignumPtr number(const QByteArray& bytes)
{
    return BignumPtr(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

KeyPtr fromParams(const char* type, OSSL_PARAM_BLD* builder)
{
    const ParamPtr params(OSSL_PARAM_BLD_to_param(builder));
    const ContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return KeyPtr(key, EVP_PKEY_free);
}

KeyPtr rsaKey(const QJsonObject& jwk)
{
    const QByteArray modulus = member(jwk, "n"_L1);
    // Below 2048 bit a signature proves nothing (NIST SP 800-131A).
    if (modulus.size() < 256)
        return nullptr;
    const BignumPtr n = number(modulus);
    const BignumPtr e = number(member(jwk, "e"_L1));
    const BuilderPtr builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get())
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()))
        return nullptr;
    return fromParams("RSA", builder.get());
}

struct Curve {
    QLatin1StringView jose;
    const char* group = nullptr;
    int bytes = 0;
};
constexpr std::array Curves { Curve { "P-256"_L1, "prime256v1", 32 },
    Curve { "P-384"_L1, "secp384r1", 48 }, Curve { "P-521"_L1, "secp521r1", 66 } };

KeyPtr ecKey(const QJsonObject& jwk)
{
    for (const Curve& curve : Curves) {
        if (jwk.value("crv"_L1).toString() != curve.jose)
            continue;
        const QByteArray point = '\x04' + member(jwk, "x"_L1).rightJustified(curve.bytes, '\0')
            + member(jwk, "y"_L1).rightJustified(curve.bytes, '\0');
        const BuilderPtr builder(OSSL_PARAM_BLD_new());
        if (!builder
            || !OSSL_PARAM_BLD_push_utf8_string(
                builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group, 0)
            || !OSSL_PARAM_BLD_push_octet_string(
                builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size())))
            return nullptr;
        return fromParams("EC", builder.get());
    }
    return nullptr;
}

KeyPtr edwardsKey(const QJsonObject& jwk)
{
    const QByteArray x = member(jwk, "x"_L1);
    if (jwk.value("crv"_L1).toString() != "Ed25519"_L1)
        return nullptr;
    EVP_PKEY* key
        = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(x), size_t(x.size()));
    return key ? KeyPtr(key, EVP_PKEY_free) : nullptr;
}

KeyPtr keyOf(const QJsonObject& jwk)
{
    const QString type = jwk.value("kty"_L1).toString();
    if (type == "RSA"_L1)
        return rsaKey(jwk);
    if (type == "EC"_L1)
        return ecKey(jwk);
    return type == "OKP"_L1 ? edwardsKey(jwk) : nullptr;
}

struct Algorithm {
    QLatin1StringView name;
    int keyType = EVP_PKEY_NONE;
    const EVP_MD* (*digest)() = nullptr;
    bool pss = false;
    int curveBits = 0;
};
constexpr std::array Algorithms {
    Algorithm { "RS256"_L1, EVP_PKEY_RSA, EVP_sha256, false, 0 },
    Algorithm { "RS384"_L1, EVP_PKEY_RSA, EVP_sha384, false, 0 },
    Algorithm { "RS512"_L1, EVP_PKEY_RSA, EVP_sha512, false, 0 },
    Algorithm { "PS256"_L1, EVP_PKEY_RSA, EVP_sha256, true, 0 },
    Algorithm { "PS384"_L1, EVP_PKEY_RSA, EVP_sha384, true, 0 },
    Algorithm { "PS512"_L1, EVP_PKEY_RSA, EVP_sha512, true, 0 },
    Algorithm { "ES256"_L1, EVP_PKEY_EC, EVP_sha256, false, 256 },
    Algorithm { "ES384"_L1, EVP_PKEY_EC, EVP_sha384, false, 384 },
    Algorithm { "ES512"_L1, EVP_PKEY_EC, EVP_sha512, false, 521 },
    Algorithm { "EdDSA"_L1, EVP_PKEY_ED25519, nullptr, false, 0 },
};

/// JOSE writes an ECDSA signature as r || s; OpenSSL wants DER.
QByteArray derSignature(const QByteArray& raw, int curveBits)
{
    const int half = (curveBits + 7) / 8;
    if (raw.size() != qsizetype(2) * half)
        return {};
    ECDSA_SIG* parts = ECDSA_SIG_new();
    ECDSA_SIG_set0(parts, BN_bin2bn(bytesOf(raw), half, nullptr),
        BN_bin2bn(bytesOf(raw) + half, half, nullptr));
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(parts, &der);
    ECDSA_SIG_free(parts);
    if (size <= 0)
        return {};
    QByteArray result(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return result;
}

bool verify(
    EVP_PKEY* key, const Algorithm& algorithm, const QByteArray& data, const QByteArray& sig)
{
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr; // owned by context
    const EVP_MD* digest = algorithm.digest ? algorithm.digest() : nullptr;
    if (!context || EVP_DigestVerifyInit(context.get(), &keyContext, digest, nullptr, key) != 1)
        return false;
    if (algorithm.pss
        && (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(
               context.get(), bytesOf(sig), size_t(sig.size()), bytesOf(data), size_t(data.size()))
        == 1;
}

} // namespace

Result<std::vector<PublicKey>> readKeys(const QByteArray& jwks)
{
    const auto json = parseJson(jwks);
    if (!json)
        return Unexpected(json.error());
    std::vector<PublicKey> keys;
    const QJsonArray list = json->toObject().value("keys"_L1).toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject jwk = value.toObject();
        if (jwk.value("use"_L1).toString(u"sig"_s) != "sig"_L1)
            continue;
        if (KeyPtr key = keyOf(jwk))
            keys.push_back(
                { jwk.value("kid"_L1).toString(), jwk.value("alg"_L1).toString(), std::move(key) });
    }
    return keys;
}

bool verifySignature(
    const PublicKey& key, const QString& algorithm, const QByteArray& data, const QByteArray& sig)
{
    if (!key.algorithm.isEmpty() && key.algorithm != algorithm)
        return false;
    for (const Algorithm& known : Algorithms) {
        if (known.name != algorithm)
            continue;
        if (EVP_PKEY_get_base_id(key.key.get()) != known.keyType
            || (known.curveBits && EVP_PKEY_get_bits(key.key.get()) != known.curveBits))
            return false;
        const QByteArray signature = known.curveBits ? derSignature(sig, known.curveBits) : sig;
        return !signature.isEmpty() && verify(key.key.get(), known, data, signature);
    }
    return false;
}

} // namespace rk::auth
