// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/realmsource.h"
#include "app/serverlink.h"
#include "change/engine.h"
#include "stores/realmstores.h"
#include "ui/binding/areacontext.h"
#include "ui/windowidentity.h"

#include <QObject>

namespace rk::change {
class Journal;
}

namespace rk::app {

/// One realm that is managed: source, stores and the way out for writes. What the engine has
/// written is told to the stores. Ending a session ends its calls; areas must have gone before.
class Session : public QObject {
    Q_OBJECT
public:
    Session(std::shared_ptr<ServerLink> link, const RealmName& realm, change::Journal& journal,
        QObject* parent = nullptr);
    ~Session() override;

    ui::AreaContext& context() { return m_context; }
    const std::shared_ptr<ServerLink>& link() const { return m_link; }
    RealmName realm() const { return m_source.realm(); }
    /// Everything but the first rows can wait: rights, realm names, the server's version.
    void loadTheRest();
    /// After the server has come back: what the screens show may be old.
    void markStale();

    static ui::WindowIdentity identityOf(
        const auth::Profile& profile, const QString& realm, const QString& account);
    ui::WindowIdentity identity() const;
    /// What tells this server's changes from all others in the journal: the profile's id, or the
    /// address where no profile is kept. Never empty: else an undo could reach another server.
    static QString journalPlace(const auth::Profile& profile);

Q_SIGNALS:
    void realmsKnown(const QStringList& realms);
    void versionKnown(const QString& version);
    /// Changes that were under way when the program ended, and are settled now by reading.
    void interruptedSettled(int changes);

private:
    static change::Actor actorOf(const ServerLink& link);
    QList<stores::Store*> storesOf(change::ObjectType type);
    void connectEngine();

    std::shared_ptr<ServerLink> m_link;
    api::LiveRealmSource m_source;
    stores::RealmStores m_stores;
    change::Engine m_engine;
    ui::AreaContext m_context;
    api::CallHandle m_interrupted;
    api::CallHandle m_rights;
    api::CallHandle m_realms;
    api::CallHandle m_serverInfo;
};

} // namespace rk::app
