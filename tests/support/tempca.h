// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <memory>

namespace rk::test {

/// A server's certificate with its key.
struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;

    QByteArray print() const { return certificate.digest(QCryptographicHash::Sha256); }
};

/// What a certificate is to say. Days count from now; negative ones are in the past.
struct CertificateWish {
    QString commonName = QStringLiteral("Realmkeeper test server");
    /// As OpenSSL writes them: "IP:127.0.0.1,DNS:localhost"
    QByteArray names = "IP:127.0.0.1,DNS:localhost";
    int fromDay = -1;
    int untilDay = 30;
    bool selfSigned = false;
};

/// A certificate authority of the test run: nothing of it is ever written to a file.
class TempCa {
public:
    TempCa();
    ~TempCa();
    TempCa(const TempCa&) = delete;
    TempCa& operator=(const TempCa&) = delete;

    QSslCertificate authority() const;
    ServerIdentity issue(const CertificateWish& wish) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rk::test
