// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/clientstore.h"
#include "stores/groupstore.h"
#include "stores/identityproviderstore.h"
#include "stores/realmstore.h"
#include "stores/rolestore.h"
#include "stores/userstore.h"

namespace rk::stores {

/// The stores of one realm, over one source. Owned by the session.
struct RealmStores {
    explicit RealmStores(api::RealmSource& source)
        : realm(source),
          users(source),
          groups(source),
          roles(source),
          clients(source),
          identityProviders(source)
    {
        for (Store* store :
            std::initializer_list<Store*> { &users, &groups, &roles, &clients, &identityProviders })
            store->shareRights(realm.rights());
    }
    RealmStore realm;
    UserStore users;
    GroupStore groups;
    RoleStore roles;
    ClientStore clients;
    IdentityProviderStore identityProviders;
};

} // namespace rk::stores
