// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/countingtransport.h"
#include "contract/edits.h"

#include "change/engine.h"

#include <QJsonObject>

namespace rk::test {

/// Takes every object of one realm there and back: loads it, saves it unchanged, edits a field,
/// saves, undoes. Anything that is not as promised is a problem.
class RealmTrip {
public:
    /// everyField: each edit that fits an object, not only one.
    RealmTrip(api::Client& client, CountingTransport& wire, change::Journal& journal,
        const RealmName& realm, bool everyField);

    /// {"realm","objects":{"user":n,…},"edits":n,"writes":n,"problems":[…],"refused":[…]};
    /// `refused`: edits that the server or the plan did not take, with the reason.
    QJsonObject run();

private:
    void saveUnchanged(const RealmObject& object);
    void editAndUndo(const RealmObject& object, int turn);
    enum class Ended { Done, Refused, Failed };
    Ended edit(const RealmObject& object, const Edit& edit);
    Ended undo(const RealmObject& object, const QString& what, const change::Outcome& outcome);
    change::Outcome apply(const change::Plan& plan);
    int adminEvents();
    Ended problem(const QString& text);

    api::Client& m_client;
    CountingTransport& m_wire;
    api::LiveRealmSource m_source;
    stores::RealmStores m_stores;
    change::Engine m_engine;
    RealmReader m_reader;
    bool m_everyField;
    int m_edits = 0;
    QStringList m_problems;
    QStringList m_refused;
};

} // namespace rk::test
