// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace rk::stores {

/// A list that knows whether it is whole. Keycloak cuts lists silently (100; sub-groups 10) and
/// answers [] with 200 when a right is missing, so a bare QList must not reach a screen.
template <class T>
struct Listing {
    QList<T> items;
    bool more = false; ///< the server has more behind these
    std::optional<qint64> total; ///< where the server can count
    /// The role whose lack may have cut the list ("view-users"); empty when nothing was cut.
    QString cutByMissingRole;
};

/// Of an answer to a request for one more than wanted.
template <class T>
Listing<T> listingOf(QList<T> items, int wanted)
{
    Listing<T> listing;
    listing.more = items.size() > wanted;
    if (listing.more)
        items.resize(wanted);
    listing.items = std::move(items);
    return listing;
}

} // namespace rk::stores
