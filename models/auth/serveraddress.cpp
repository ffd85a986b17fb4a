// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/serveraddress.h"

#include "auth/problems.h"

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

/// What follows the base path on Keycloak's own pages.
struct PageMark {
    QLatin1StringView segment;
    bool realmFollows = false;
};
constexpr PageMark PageMarks[] { { "/realms"_L1, true }, { "/admin"_L1, true },
    { "/resources"_L1, false }, { "/js"_L1, false } };

struct SplitPath {
    QString base;
    QString realm;
};

SplitPath splitPath(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const PageMark& mark : PageMarks) {
        const qsizetype at = path.indexOf(mark.segment);
        if (at < 0)
            continue;
        const qsizetype end = at + mark.segment.size();
        if (end < path.size() && path.at(end) != u'/')
            continue; // "/administration" is somebody's base path
        const QString next = path.mid(end + 1).section(u'/', 0, 0);
        return { path.left(at), mark.realmFollows && next != "realms"_L1 ? next : QString() };
    }
    return { path, {} };
}

QStringList candidates(const QString& typedBase)
{
    QStringList list { typedBase };
    const auto add = [&list](const QString& path) {
        if (!list.contains(path))
            list.append(path);
    };
    if (!typedBase.endsWith("/auth"_L1))
        add(typedBase + "/auth"_L1);
    add(QString());
    add(u"/auth"_s);
    return list;
}

} // namespace

QUrl ServerAddress::base(const QString& basePath) const
{
    QUrl url = origin;
    url.setPath(basePath);
    return url;
}

Result<ServerAddress> parseServerAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    const bool hasScheme = text.contains("://"_L1);
    QUrl url(hasScheme ? text : "https://"_L1 + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Unexpected(makeProblem(problem::BadAddress, text));
    if (!hasScheme && isLoopback(url))
        url.setScheme(u"http"_s);
    const QString scheme = url.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return Unexpected(makeProblem(problem::BadAddress, text));
    if (!api::isAllowedServer(url))
        return Unexpected(makeProblem(problem::InsecureAddress, text));

    ServerAddress address;
    address.origin.setScheme(scheme);
    address.origin.setHost(url.host());
    const bool defaultPort = url.port() == (scheme == "https"_L1 ? 443 : 80);
    address.origin.setPort(defaultPort ? -1 : url.port());
    const SplitPath split = splitPath(url.path());
    address.basePaths = candidates(split.base);
    address.realmHint = split.realm;
    return address;
}

} // namespace rk::auth
