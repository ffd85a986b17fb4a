// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/groups.h"

using namespace Qt::StringLiterals;

namespace rk::api::groups {

Request<QList<rep::GroupRep>> list(const RealmName& realm, Page page)
{
    RequestSpec spec = getIn(realm, { u"groups"_s }, page);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::GroupRep>(std::move(spec));
}

Request<QList<rep::GroupRep>> search(const RealmName& realm, const QString& text, Page page)
{
    RequestSpec spec = getIn(realm, { u"groups"_s }, page);
    spec.with(u"search"_s, text);
    spec.with(u"populateHierarchy"_s, false); // 20 times faster on 2,000 groups
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::GroupRep>(std::move(spec));
}

Request<QList<rep::GroupRep>> searchTrees(const RealmName& realm, const QString& text, Page page)
{
    RequestSpec spec = getIn(realm, { u"groups"_s }, page);
    spec.with(u"search"_s, text);
    spec.with(u"populateHierarchy"_s, true);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::GroupRep>(std::move(spec));
}

Request<QList<rep::GroupRep>> children(const RealmName& realm, const GroupId& parent, Page page)
{
    RequestSpec spec = getIn(realm, { u"groups"_s, parent.value, u"children"_s }, page);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::GroupRep>(std::move(spec));
}

Request<rep::GroupRep> get(const RealmName& realm, const GroupId& id)
{
    return one<rep::GroupRep>(getIn(realm, { u"groups"_s, id.value }));
}

Request<int> count(const RealmName& realm, bool topOnly)
{
    RequestSpec spec = getIn(realm, { u"groups"_s, u"count"_s });
    spec.with(u"top"_s, topOnly);
    return number(std::move(spec));
}

Request<QList<rep::UserRep>> members(const RealmName& realm, const GroupId& id, Page page)
{
    RequestSpec spec = getIn(realm, { u"groups"_s, id.value, u"members"_s }, page);
    spec.with(u"briefRepresentation"_s, true);
    return many<rep::UserRep>(std::move(spec));
}

} // namespace rk::api::groups
