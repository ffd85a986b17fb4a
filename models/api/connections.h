// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/networktransport.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace rk::api {

/// The open connections that were made under one set of trust settings. Qt checks a certificate
/// when it connects and never again: an exception made for one request would hold for every later
/// one on the kept connection. So new settings get a new object, and every answer is compared with
/// the certificates that were accepted here.
class Connections {
public:
    explicit Connections(const TransportSettings& settings);

    QNetworkAccessManager& manager() { return m_manager; }
    const QSslConfiguration& tls() const { return m_tls; }
    /// From the sslErrors signal: ignores them when the print is trusted, else keeps the problem.
    void judge(QNetworkReply& reply, const QList<QSslError>& errors);
    /// From the encrypted signal: the handshake is over.
    void accept(const QNetworkReply& reply);
    /// True when the answer came over TLS with a certificate that was accepted here.
    bool isAccepted(const QNetworkReply& reply) const;
    const std::optional<CertificateProblem>& problem() const { return m_problem; }

private:
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    const QList<QByteArray> m_trustedPrints;
    QSet<QByteArray> m_accepted;
    std::optional<CertificateProblem> m_problem;
};

} // namespace rk::api
