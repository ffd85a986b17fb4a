// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/connections.h"

#include "api/origin.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace rk::api {

namespace {

/// The system's proxy, and none for this computer.
class ProxyPolicy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

QByteArray printOf(const QNetworkReply& reply)
{
    const QSslCertificate leaf = reply.sslConfiguration().peerCertificate();
    return leaf.isNull() ? QByteArray() : leaf.digest(QCryptographicHash::Sha256);
}

CertificateProblem describeProblem(const QSslCertificate& leaf, const QList<QSslError>& errors)
{
    CertificateProblem problem;
    problem.subject = leaf.subjectDisplayName();
    problem.issuer = leaf.issuerDisplayName();
    problem.validFrom = leaf.effectiveDate();
    problem.validUntil = leaf.expiryDate();
    problem.sha256 = leaf.digest(QCryptographicHash::Sha256);
    for (const QSslError& error : errors)
        problem.reasons.append(error.errorString());
    problem.reasons.removeDuplicates();
    return problem;
}

} // namespace

Connections::Connections(const TransportSettings& settings)
    : m_tls(QSslConfiguration::defaultConfiguration()), m_trustedPrints(settings.trustedPrints)
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setStrictTransportSecurityEnabled(false); // http is refused before it gets here
    m_manager.setTransferTimeout(0); // it does not see a slow drip; see NetworkExchange
    m_manager.setProxyFactory(new ProxyPolicy); // the manager owns it
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Qt stops loading the system's authorities on demand as soon as one is added
    if (!settings.extraAuthorities.isEmpty()) {
        m_tls.setCaCertificates(
            QSslConfiguration::systemCaCertificates() + settings.extraAuthorities);
    }
}

void Connections::judge(QNetworkReply& reply, const QList<QSslError>& errors)
{
    const QSslCertificate leaf = reply.sslConfiguration().peerCertificate();
    if (!leaf.isNull() && m_trustedPrints.contains(leaf.digest(QCryptographicHash::Sha256)))
        reply.ignoreSslErrors(errors);
    else
        m_problem = describeProblem(leaf, errors);
}

void Connections::accept(const QNetworkReply& reply)
{
    m_accepted.insert(printOf(reply));
}

bool Connections::isAccepted(const QNetworkReply& reply) const
{
    const QByteArray print = printOf(reply);
    return !print.isEmpty() && m_accepted.contains(print);
}

} // namespace rk::api
