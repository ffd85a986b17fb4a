// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"
#include "core/clock.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QStringList>

#include <memory>
#include <optional>

namespace rk::api {

/// How to reach one server. From the profile; a value.
struct TransportSettings {
    QUrl base; ///< with base path, without a slash at the end; https, or http on loopback only
    /// SHA-256 prints (raw, 32 bytes) of leaf certificates trusted for this profile although no CA
    /// vouches for them. Any other problem-free certificate is accepted as usual.
    QList<QByteArray> trustedPrints;
    QList<QSslCertificate> extraAuthorities; ///< the organization's own CA
    std::chrono::milliseconds connectDeadline { 10'000 };
    std::chrono::milliseconds silenceDeadline { 30'000 };
    std::chrono::milliseconds totalDeadline { 120'000 };
    QByteArray userAgent;
};

/// What a refused TLS handshake showed, for the trust panel.
struct CertificateProblem {
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; ///< raw, 32 bytes
    QStringList reasons; ///< Qt's words, plain text
};

/// The only owner of a QNetworkAccessManager for its profile. Manual redirects, HTTP/2 off, own
/// deadlines, body limit while reading, no cookies, no proxy unless the system has one, sequential
/// body for writes (Qt re-sends others by itself), Accept: application/json, X-Request-Id.
class NetworkTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    NetworkTransport(TransportSettings settings, Clock& clock, QObject* parent = nullptr);
    ~NetworkTransport() override;

    CallHandle exchange(
        const RequestSpec& spec, const Secret& bearer, QObject* context, Done done) override;
    QUrl base() const override;
    /// Trust changed: new settings, and the kept connections are dropped.
    void setSettings(TransportSettings settings);
    /// The last handshake that was refused.
    std::optional<CertificateProblem> lastCertificateProblem() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rk::api
