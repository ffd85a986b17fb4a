// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/roles.h"

using namespace Qt::StringLiterals;

namespace rk::api::roles {

namespace {

/// Where the roles of a container are: roles or clients/{uuid}/roles.
QStringList under(const ClientUuid& client)
{
    return client.isEmpty() ? QStringList { u"roles"_s }
                            : QStringList { u"clients"_s, client.value, u"roles"_s };
}

QStringList mapper(const Mapped& of, const QStringList& below = {})
{
    return QStringList { of.isGroup ? u"groups"_s : u"users"_s, of.id } + below;
}

} // namespace

Request<QList<rep::RoleRep>> list(
    const RealmName& realm, const ClientUuid& client, const QString& search, Page page)
{
    RequestSpec spec = getIn(realm, under(client), page);
    addText(spec, u"search"_s, search);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::RoleRep>(std::move(spec));
}

Request<rep::RoleRep> byName(const RealmName& realm, const ClientUuid& client, const QString& name)
{
    return one<rep::RoleRep>(getIn(realm, under(client) << name));
}

Request<rep::RoleRep> get(const RealmName& realm, const RoleId& id)
{
    return one<rep::RoleRep>(getIn(realm, { u"roles-by-id"_s, id.value }));
}

Request<QList<rep::RoleRep>> composites(const RealmName& realm, const RoleId& id, Page page)
{
    return many<rep::RoleRep>(getIn(realm, { u"roles-by-id"_s, id.value, u"composites"_s }, page));
}

Request<QList<rep::UserRep>> users(
    const RealmName& realm, const ClientUuid& client, const QString& name, Page page)
{
    RequestSpec spec = getIn(realm, under(client) << name << u"users"_s, page);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::UserRep>(std::move(spec));
}

Request<QList<rep::GroupRep>> groups(
    const RealmName& realm, const ClientUuid& client, const QString& name, Page page)
{
    RequestSpec spec = getIn(realm, under(client) << name << u"groups"_s, page);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::GroupRep>(std::move(spec));
}

Request<rep::RoleMappingsRep> mappings(const RealmName& realm, const Mapped& of)
{
    return one<rep::RoleMappingsRep>(getIn(realm, mapper(of, { u"role-mappings"_s })));
}

Request<QList<rep::RoleRep>> realmMappings(const RealmName& realm, const Mapped& of)
{
    return many<rep::RoleRep>(getIn(realm, mapper(of, { u"role-mappings"_s, u"realm"_s })));
}

Request<QList<rep::RoleRep>> effectiveRealmMappings(const RealmName& realm, const Mapped& of)
{
    return many<rep::RoleRep>(
        getIn(realm, mapper(of, { u"role-mappings"_s, u"realm"_s, u"composite"_s })));
}

Request<QList<rep::RoleRep>> effectiveClientMappings(
    const RealmName& realm, const Mapped& of, const ClientUuid& client)
{
    return many<rep::RoleRep>(getIn(
        realm, mapper(of, { u"role-mappings"_s, u"clients"_s, client.value, u"composite"_s })));
}

Request<QList<ConsoleRole>> consoleEffectiveRoles(const RealmName& realm, const Mapped& of)
{
    return many<ConsoleRole>(
        getIn(realm, QStringList { u"ui-ext"_s, u"effective-roles-all"_s } + mapper(of)));
}

Request<QList<ConsoleRole>> consoleEffectiveClientRoles(const RealmName& realm, const Mapped& of)
{
    return many<ConsoleRole>(
        getIn(realm, QStringList { u"ui-ext"_s, u"effective-roles"_s } + mapper(of)));
}

} // namespace rk::api::roles
