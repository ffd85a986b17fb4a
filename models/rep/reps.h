// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/representation.h"

/// Keycloak's representations, named as in its Admin REST reference (26.7). Only the fields this
/// program reads or edits are listed; everything else is kept through json().
namespace rk::rep {

struct UserRep : Representation {
    using Representation::Representation;
    static constexpr Field<"id", QString> Id {};
    static constexpr Field<"username", QString> Username {};
    static constexpr Field<"email", QString> Email {};
    static constexpr Field<"firstName", QString> FirstName {};
    static constexpr Field<"lastName", QString> LastName {};
    static constexpr Field<"enabled", bool> Enabled {};
    static constexpr Field<"emailVerified", bool> EmailVerified {};
    static constexpr Field<"createdTimestamp", qint64> CreatedTimestamp {}; ///< ms since 1970
    static constexpr Field<"requiredActions", QStringList> RequiredActions {};
    static constexpr Field<"attributes", StringListMap> Attributes {};
    static constexpr Field<"access", QJsonObject> Access {}; ///< what the caller may do, by name
    static constexpr Field<"federationLink", QString> FederationLink {};
    static constexpr Field<"serviceAccountClientId", QString> ServiceAccountClientId {};
    static constexpr Field<"userProfileMetadata", QJsonObject> UserProfileMetadata {};
    static constexpr Field<"totp", bool> Totp {};
    UserId id() const { return UserId(get(Id)); }
};

struct GroupRep : Representation {
    using Representation::Representation;
    static constexpr Field<"id", QString> Id {};
    static constexpr Field<"name", QString> Name {};
    static constexpr Field<"description", QString> Description {};
    static constexpr Field<"path", QString> Path {};
    static constexpr Field<"parentId", QString> ParentId {};
    static constexpr Field<"subGroupCount", int> SubGroupCount {}; ///< Keycloak 23 and later
    static constexpr Field<"subGroups", QJsonArray> SubGroups {};
    static constexpr Field<"attributes", StringListMap> Attributes {};
    static constexpr Field<"realmRoles", QStringList> RealmRoles {};
    static constexpr Field<"clientRoles", QJsonObject> ClientRoles {};
    static constexpr Field<"access", QJsonObject> Access {};
    GroupId id() const { return GroupId(get(Id)); }
};

struct RoleRep : Representation {
    using Representation::Representation;
    static constexpr Field<"id", QString> Id {};
    static constexpr Field<"name", QString> Name {};
    static constexpr Field<"description", QString> Description {};
    static constexpr Field<"composite", bool> Composite {};
    static constexpr Field<"clientRole", bool> ClientRole {};
    static constexpr Field<"containerId", QString>
        ContainerId {}; ///< realm id, or the client's uuid
    static constexpr Field<"attributes", StringListMap> Attributes {};
    RoleId id() const { return RoleId(get(Id)); }
};

struct ClientRep : Representation {
    using Representation::Representation;
    static constexpr Field<"id", QString> Id {};
    static constexpr Field<"clientId", QString> ClientId {};
    static constexpr Field<"name", QString> Name {};
    static constexpr Field<"description", QString> Description {};
    static constexpr Field<"enabled", bool> Enabled {};
    static constexpr Field<"protocol", QString> Protocol {};
    static constexpr Field<"publicClient", bool> PublicClient {};
    static constexpr Field<"bearerOnly", bool> BearerOnly {};
    static constexpr Field<"serviceAccountsEnabled", bool> ServiceAccountsEnabled {};
    static constexpr Field<"authorizationServicesEnabled", bool> AuthorizationServicesEnabled {};
    static constexpr Field<"redirectUris", QStringList> RedirectUris {};
    static constexpr Field<"attributes", QJsonObject> Attributes {};
    static constexpr Field<"access", QJsonObject> Access {};
    ClientUuid id() const { return ClientUuid(get(Id)); }
};

struct IdentityProviderRep : Representation {
    using Representation::Representation;
    static constexpr Field<"alias", QString> Alias {};
    static constexpr Field<"displayName", QString> DisplayName {};
    static constexpr Field<"internalId", QString> InternalId {};
    static constexpr Field<"providerId", QString> ProviderId {};
    static constexpr Field<"enabled", bool> Enabled {};
    static constexpr Field<"trustEmail", bool> TrustEmail {};
    static constexpr Field<"storeToken", bool> StoreToken {};
    static constexpr Field<"linkOnly", bool> LinkOnly {};
    static constexpr Field<"hideOnLogin", bool> HideOnLogin {};
    static constexpr Field<"firstBrokerLoginFlowAlias", QString> FirstBrokerLoginFlowAlias {};
    static constexpr Field<"postBrokerLoginFlowAlias", QString> PostBrokerLoginFlowAlias {};
    static constexpr Field<"config", QJsonObject> Config {}; ///< string values; secrets masked
    ProviderAlias alias() const { return ProviderAlias(get(Alias)); }
};

struct IdentityProviderMapperRep : Representation {
    using Representation::Representation;
    static constexpr Field<"id", QString> Id {};
    static constexpr Field<"name", QString> Name {};
    static constexpr Field<"identityProviderAlias", QString> IdentityProviderAlias {};
    static constexpr Field<"identityProviderMapper", QString> IdentityProviderMapper {};
    static constexpr Field<"config", QJsonObject> Config {};
};

struct RealmRep : Representation {
    using Representation::Representation;
    static constexpr Field<"id", QString> Id {};
    static constexpr Field<"realm", QString> Realm {};
    static constexpr Field<"displayName", QString> DisplayName {};
    static constexpr Field<"enabled", bool> Enabled {};
    static constexpr Field<"editUsernameAllowed", bool> EditUsernameAllowed {};
    static constexpr Field<"registrationEmailAsUsername", bool> RegistrationEmailAsUsername {};
    static constexpr Field<"passwordPolicy", QString> PasswordPolicy {};
    static constexpr Field<"defaultRole", QJsonObject> DefaultRole {};
};

/// GET users/profile (UPConfig): the declared attributes with permissions and validators.
struct UserProfileRep : Representation {
    using Representation::Representation;
    static constexpr Field<"attributes", QJsonArray> Attributes {};
    static constexpr Field<"groups", QJsonArray> Groups {};
    /// "" (absent): undeclared attributes are dropped silently; ENABLED, ADMIN_EDIT, ADMIN_VIEW
    static constexpr Field<"unmanagedAttributePolicy", QString> UnmanagedAttributePolicy {};
};

/// GET role-mappings: {"realmMappings":[…],"clientMappings":{clientId:{id,client,mappings:[…]}}}
struct RoleMappingsRep : Representation {
    using Representation::Representation;
    static constexpr Field<"realmMappings", QJsonArray> RealmMappings {};
    static constexpr Field<"clientMappings", QJsonObject> ClientMappings {};
};

struct ServerInfoRep : Representation {
    using Representation::Representation;
    static constexpr Field<"systemInfo", QJsonObject>
        SystemInfo {}; ///< version only with manage-realm
    static constexpr Field<"features", QJsonArray> Features {};
    static constexpr Field<"providers", QJsonObject> Providers {};
    static constexpr Field<"componentTypes", QJsonObject> ComponentTypes {};
    static constexpr Field<"identityProviders", QJsonArray>
        IdentityProviders {}; ///< {groupName,name,id}
};

/// Masked secrets come back as this; it may only return in a PUT of the object it was read from.
inline constexpr QLatin1StringView SecretMask { "**********" };

} // namespace rk::rep
