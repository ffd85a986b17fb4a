// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientassertion.h"

#include "auth/pkce.h"
#include "auth/problems.h"
#include "core/json.h"

#include <QJsonObject>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A passphrase is never asked for in the middle of things: such keys are refused.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

KeyPtr readKey(const Secret& pem)
{
    const QByteArray bytes = pem.reveal();
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(bytes.constData(), int(bytes.size())), BIO_free);
    return { PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr), EVP_PKEY_free };
}

QByteArray sign(EVP_PKEY* key, const QByteArray& data)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto* bytes = reinterpret_cast<const unsigned char*>(data.constData());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(data.size())) != 1)
        return {};
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
            bytes, size_t(data.size()))
        != 1)
        return {};
    signature.truncate(qsizetype(size));
    return signature;
}

/// OpenSSL's DER as the r || s of RFC 7518, 3.4.
QByteArray rawP256(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(
        d2i_ECDSA_SIG(nullptr, &bytes, long(der.size())), ECDSA_SIG_free);
    QByteArray raw(64, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    if (!parts || BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, 32) != 32
        || BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + 32, 32) != 32)
        return {};
    return raw;
}

} // namespace

Result<Secret> makeClientAssertion(
    const QString& clientId, const QString& audience, const Secret& privateKeyPem, qint64 nowMs)
{
    const KeyPtr key = readKey(privateKeyPem);
    const bool rsa = key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    const bool p256 = key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC
        && EVP_PKEY_get_bits(key.get()) == 256;
    if (!rsa && !p256)
        return Unexpected(makeProblem(problem::BadKey));
    const auto id = randomText(16);
    if (!id)
        return Unexpected(id.error());
    const QJsonObject header { { u"alg"_s, rsa ? u"RS256"_s : u"ES256"_s },
        { u"typ"_s, u"JWT"_s } };
    const qint64 now = nowMs / 1000;
    const QJsonObject claims { { u"iss"_s, clientId }, { u"sub"_s, clientId },
        { u"aud"_s, audience }, { u"jti"_s, QString::fromLatin1(*id) }, { u"iat"_s, now },
        { u"exp"_s, now + 60 } };
    const QByteArray data
        = base64Url(canonicalJson(header)) + '.' + base64Url(canonicalJson(claims));
    const QByteArray signature = rsa ? sign(key.get(), data) : rawP256(sign(key.get(), data));
    if (signature.isEmpty())
        return Unexpected(makeProblem(problem::BadKey));
    return Secret(data + '.' + base64Url(signature));
}

} // namespace rk::auth
