// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

namespace rk::test {

/// A fresh secret, listed for the scan at the end of the run (secretscan.py): what a test types in,
/// no log, file or journal of it may hold. The label is only there to tell secrets apart.
inline QByteArray newCanary(const QByteArray& label)
{
    QByteArray bytes(18, '\0');
    for (char& byte : bytes)
        byte = char(QRandomGenerator::system()->generate());
    const QByteArray canary = label + '-'
        + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QFile listing(qEnvironmentVariable("RK_TEST_SCRATCH_CANARIES"));
    if (!listing.fileName().isEmpty() && listing.open(QIODevice::Append))
        listing.write(canary + '\n');
    return canary;
}

} // namespace rk::test
