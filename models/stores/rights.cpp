// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/rights.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

/// What a role brings along: composites of realm-management, and what the server lets a manage-…
/// role read without being composite (both seen on 26.7.4).
const QHash<QString, QStringList>& contents()
{
    static const QHash<QString, QStringList> table {
        { u"manage-users"_s, { u"view-users"_s, u"query-users"_s, u"query-groups"_s } },
        { u"view-users"_s, { u"query-users"_s, u"query-groups"_s } },
        { u"manage-clients"_s, { u"view-clients"_s, u"query-clients"_s, u"create-client"_s } },
        { u"view-clients"_s, { u"query-clients"_s } },
        { u"manage-realm"_s, { u"view-realm"_s } },
        { u"manage-events"_s, { u"view-events"_s } },
        { u"manage-identity-providers"_s, { u"view-identity-providers"_s } },
        { u"manage-authorization"_s, { u"view-authorization"_s } },
        { u"manage-organizations"_s, { u"view-organizations"_s, u"query-organizations"_s } },
        { u"view-organizations"_s, { u"query-organizations"_s } },
    };
    return table;
}

} // namespace

Rights Rights::of(const QSet<QString>& roles)
{
    Rights rights;
    rights.m_roles = roles;
    rights.m_known = true;
    rights.m_complete = true;
    return rights;
}

Rights Rights::probed(const QSet<QString>& roles, const QSet<QString>& missing)
{
    Rights rights;
    rights.m_roles = roles;
    rights.m_missing = missing;
    rights.m_known = true;
    return rights;
}

Rights::Answer Rights::may(const QString& role) const
{
    if (!m_known)
        return Answer::Unknown;
    // "admin" is the master realm's role over all realms
    if (m_roles.contains(role) || m_roles.contains(u"realm-admin"_s)
        || m_roles.contains(u"admin"_s))
        return Answer::Yes;
    for (const QString& held : m_roles) {
        if (contents().value(held).contains(role))
            return Answer::Yes;
    }
    return m_complete || m_missing.contains(role) ? Answer::No : Answer::Unknown;
}

QString Rights::missingOf(const QStringList& roles) const
{
    for (const QString& role : roles) {
        if (mayNot(role))
            return role;
    }
    return {};
}

} // namespace rk::stores
