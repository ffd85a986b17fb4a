// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/origin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace rk::api {

namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QString originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (portOf(url) != portOf(origin))
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && !a.host().isEmpty() && a.host() == b.host()
        && portOf(a) == portOf(b);
}

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAllowedServer(const QUrl& url)
{
    if (url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

} // namespace rk::api
