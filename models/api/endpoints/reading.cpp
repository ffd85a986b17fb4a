// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/reading.h"

using namespace Qt::StringLiterals;

namespace rk::api {

RequestSpec get(const QStringList& segments)
{
    RequestSpec spec;
    spec.path = path(segments);
    return spec;
}

RequestSpec getIn(const RealmName& realm, const QStringList& segments)
{
    return get(QStringList { u"admin"_s, u"realms"_s, realm.value } + segments);
}

RequestSpec getIn(const RealmName& realm, const QStringList& segments, Page page)
{
    RequestSpec spec = getIn(realm, segments);
    spec.with(u"first"_s, page.first).with(u"max"_s, page.max);
    return spec;
}

void addText(RequestSpec& spec, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        spec.with(name, value);
}

} // namespace rk::api
