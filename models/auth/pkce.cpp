// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/pkce.h"

#include "auth/problems.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace rk::auth {

bool systemRandom(unsigned char* buffer, int size)
{
    return RAND_bytes(buffer, size) == 1;
}

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> randomText(int bytes, RandomSource source)
{
    std::vector<unsigned char> buffer(size_t(bytes), 0);
    if (!source(buffer.data(), bytes))
        return Unexpected(makeProblem(problem::NoRandomness));
    const QByteArray text
        = base64Url(QByteArray(reinterpret_cast<const char*>(buffer.data()), bytes));
    OPENSSL_cleanse(buffer.data(), buffer.size());
    return text;
}

QByteArray challengeFor(const QByteArray& verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

Result<Pkce> makePkce(RandomSource source)
{
    return randomText(32, source).map([](const QByteArray& verifier) {
        return Pkce { Secret(verifier), challengeFor(verifier) };
    });
}

} // namespace rk::auth
