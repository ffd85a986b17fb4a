// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/rights.h"
#include "stores/store.h"

namespace rk::stores {

/// The realm itself, the server's features, and what the signed-in person may do here.
class RealmStore final : public Store {
    Q_OBJECT
public:
    explicit RealmStore(api::RealmSource& source, QObject* parent = nullptr);

    [[nodiscard]] api::CallHandle realmRep(QObject* context, Done<rep::RealmRep> done);
    [[nodiscard]] api::CallHandle serverInfo(QObject* context, Done<rep::ServerInfoRep> done);
    /// Names of the realms that this sign-in can manage, sorted.
    [[nodiscard]] api::CallHandle realmNames(QObject* context, Done<QStringList> done);
    /// Finds out what the person may do, without relying on the token's content (lightweight
    /// tokens carry no roles since 26.0): whoami, else probing reads and access maps.
    [[nodiscard]] api::CallHandle loadRights(QObject* context, Done<Rights> done);

    /// Where the person has signed in: this realm or master. Without it, whoami is not asked, since
    /// the server answers 401 for the wrong realm.
    void setSignedInTo(const RealmName& realm) { m_signedInTo = realm; }

Q_SIGNALS:
    void rightsChanged();

private:
    void setRights(const Rights& rights);
    RealmName m_signedInTo;
    Rights m_ownRights;
};

} // namespace rk::stores
