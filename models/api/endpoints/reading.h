// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/decode.h"
#include "core/ids.h"

/// The few words in which endpoints are written down. Nothing here knows any endpoint.
namespace rk::api {

/// A stretch of a list. The server's default is 100 (10 for sub-groups), silently; so it is always
/// sent.
struct Page {
    int first = 0;
    int max = 100;
};

/// GET below the server's base, not below a realm.
RequestSpec get(const QStringList& segments);
/// GET /admin/realms/{realm}/…
RequestSpec getIn(const RealmName& realm, const QStringList& segments);
/// The same with ?first=&max=
RequestSpec getIn(const RealmName& realm, const QStringList& segments, Page page);
/// Adds the parameter when there is something to say.
void addText(RequestSpec& spec, const QString& name, const QString& value);

template <class Rep>
Request<Rep> one(RequestSpec spec)
{
    return { std::move(spec), decodeRep<Rep> };
}

template <class Rep>
Request<QList<Rep>> many(RequestSpec spec)
{
    return { std::move(spec), decodeList<Rep> };
}

inline Request<int> number(RequestSpec spec)
{
    return { std::move(spec), decodeCount };
}

} // namespace rk::api
