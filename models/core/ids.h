// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace rk {

/// A string that can't be mistaken for another kind of string. Ids are opaque: user storage
/// components, for one, have 22-character ids and not UUIDs (Keycloak 26.7).
template <class Tag>
struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text) : value(std::move(text)) { }
    bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.value, seed); }
};

using RealmName = Id<struct RealmNameTag>;
using UserId = Id<struct UserIdTag>;
using GroupId = Id<struct GroupIdTag>;
using RoleId = Id<struct RoleIdTag>;
using ClientUuid = Id<struct ClientUuidTag>; ///< a client's id, not its clientId
using ProviderAlias = Id<struct ProviderAliasTag>; ///< an identity provider's alias

} // namespace rk
