// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/realmstore.h"

#include "api/endpoints/realms.h"
#include "api/endpoints/serverinfo.h"
#include "stores/rightsprobe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::stores {

RealmStore::RealmStore(api::RealmSource& source, QObject* parent) : Store(source, parent)
{
    shareRights(m_ownRights);
}

api::CallHandle RealmStore::realmRep(QObject* context, Done<rep::RealmRep> done)
{
    return source().read<rep::RealmRep>(api::realms::get(realm()), context, std::move(done));
}

api::CallHandle RealmStore::serverInfo(QObject* context, Done<rep::ServerInfoRep> done)
{
    return source().read<rep::ServerInfoRep>(api::serverinfo::get(), context, std::move(done));
}

api::CallHandle RealmStore::realmNames(QObject* context, Done<QStringList> done)
{
    return source().read<QList<rep::RealmRep>>(api::realms::list(), context,
        [done = std::move(done)](const Result<QList<rep::RealmRep>>& answer) {
            done(answer.map([](const QList<rep::RealmRep>& realms) {
                QStringList names;
                for (const rep::RealmRep& realm : realms)
                    names.append(realm.get(rep::RealmRep::Realm));
                names.sort(Qt::CaseInsensitive);
                return names;
            }));
        });
}

api::CallHandle RealmStore::loadRights(QObject* context, Done<Rights> done)
{
    return probeRights(source(), m_signedInTo, context,
        [this, done = std::move(done)](const Result<Rights>& rights) {
            if (rights)
                setRights(*rights);
            done(rights);
        });
}

void RealmStore::setRights(const Rights& rights)
{
    if (m_ownRights == rights)
        return;
    m_ownRights = rights;
    Q_EMIT rightsChanged();
}

} // namespace rk::stores
