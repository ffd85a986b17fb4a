// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"

#include "api/connections.h"
#include "api/networkexchange.h"
#include "api/origin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::api {

namespace {

constexpr int QtConnectionsPerHost = 6;
/// Longer idle, and a proxy on the way may have closed a connection without a word; a write would
/// then end as "outcome unknown".
constexpr qint64 IdleBeforeWriteMs = 30'000;

QUrl cleaned(const QUrl& base)
{
    return base.adjusted(
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

QUrl urlOf(const QUrl& base, const RequestSpec& spec)
{
    QByteArray query;
    for (const auto& [name, value] : spec.query) {
        query += query.isEmpty() ? '?' : '&';
        query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return QUrl::fromEncoded(base.toEncoded() + spec.path + query, QUrl::StrictMode);
}

/// "%2E%2E" is ".." to every server that tidies paths up.
bool hasDotSegment(const QByteArray& path)
{
    const QList<QByteArray> segments = path.split('/');
    return std::any_of(segments.begin(), segments.end(), [](const QByteArray& segment) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment);
        return plain == "." || plain == "..";
    });
}

} // namespace

struct NetworkTransport::Private {
    TransportSettings settings;
    Clock& clock;
    std::shared_ptr<Connections> connections;
    int active = 0;
    qint64 idleSince = 0; ///< ms since 1970

    std::optional<QString> refusal(const RequestSpec& spec, const QUrl& url) const
    {
        if (!isAllowedServer(settings.base)) {
            return tr("%1 is not an https address. Passwords would travel in the open, so nothing "
                      "was sent.")
                .arg(originOf(settings.base));
        }
        if (hasDotSegment(spec.path))
            return tr("A name of dots only can't be used in an address.");
        if (!url.isValid() || !isSameOrigin(url, settings.base))
            return tr("The address is not one of this server.");
        return std::nullopt;
    }

    void reconnect() { connections = std::make_shared<Connections>(settings); }

    /// Last, so that it ends first: its end cancels what is under way, which still counts down.
    QObject scope {};
};

NetworkTransport::NetworkTransport(TransportSettings settings, Clock& clock, QObject* parent)
    : QObject(parent), d(new Private { {}, clock, nullptr })
{
    setSettings(std::move(settings));
}

NetworkTransport::~NetworkTransport() = default;

CallHandle NetworkTransport::exchange(
    const RequestSpec& spec, const Secret& bearer, QObject* context, Done done)
{
    const QUrl url = urlOf(d->settings.base, spec);
    if (const auto refusal = d->refusal(spec, url)) {
        return postCall(context, [done = std::move(done), error = ApiError::refused(*refusal)] {
            done(Unexpected(error));
        });
    }
    if (spec.verb != Verb::Get && d->active == 0
        && d->clock.epochMs() - d->idleSince >= IdleBeforeWriteMs) {
        d->reconnect();
    }
    const auto exchange
        = std::make_shared<NetworkExchange>(d->connections, d->settings, d->clock, spec, url);
    ++d->active;
    connect(exchange.get(), &NetworkExchange::ended, &d->scope, [p = d.get()] {
        --p->active;
        p->idleSince = p->clock.epochMs();
    });
    connect(&d->scope, &QObject::destroyed, exchange.get(), &NetworkExchange::cancel);
    exchange->setCrowded([p = d.get()] { return p->active > QtConnectionsPerHost; });
    exchange->start(bearer, context, std::move(done));
    return CallHandle(exchange);
}

QUrl NetworkTransport::base() const
{
    return d->settings.base;
}

void NetworkTransport::setSettings(TransportSettings settings)
{
    settings.base = cleaned(settings.base);
    d->settings = std::move(settings);
    d->reconnect();
}

std::optional<CertificateProblem> NetworkTransport::lastCertificateProblem() const
{
    return d->connections->problem();
}

} // namespace rk::api
