// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "change/journal.h"
#include "ui/environmentline.h"

namespace rk::app {

namespace {

ui::WindowIdentity::Environment environmentOf(const auth::Profile& profile)
{
    switch (profile.environment) {
    case auth::Environment::Production:
        return ui::WindowIdentity::Environment::Production;
    case auth::Environment::Test:
        return ui::WindowIdentity::Environment::Test;
    case auth::Environment::Development:
        break;
    }
    return ui::WindowIdentity::Environment::Development;
}

QString addressOf(const auth::Profile& profile)
{
    return profile.base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

} // namespace

Session::Session(std::shared_ptr<ServerLink> link, const RealmName& realm, change::Journal& journal,
    QObject* parent)
    : QObject(parent),
      m_link(std::move(link)),
      m_source(m_link->client(), realm),
      m_stores(m_source),
      m_engine(m_link->client(), m_source, journal, actorOf(*m_link)),
      m_context { m_stores, m_engine,
          environmentOf(m_link->profile()) == ui::WindowIdentity::Environment::Development
              ? QString()
              : ui::environmentWord(environmentOf(m_link->profile())),
          m_link->profile().environment == auth::Environment::Production,
          addressOf(m_link->profile()), journalPlace(m_link->profile()) + u'/' + realm.value }
{
    connectEngine();
}

Session::~Session() = default;

change::Actor Session::actorOf(const ServerLink& link)
{
    const auth::Profile& profile = link.profile();
    change::Actor actor;
    actor.realm = profile.realm;
    actor.user = UserId(link.tokens().subject());
    actor.username
        = link.tokens().username().isEmpty() ? profile.username : link.tokens().username();
    actor.clientId = profile.clientId;
    actor.profile = journalPlace(profile);
    actor.production = profile.environment == auth::Environment::Production;
    return actor;
}

QList<stores::Store*> Session::storesOf(change::ObjectType type)
{
    switch (type) {
    case change::ObjectType::User:
        return { &m_stores.users };
    case change::ObjectType::Group:
        return { &m_stores.groups };
    case change::ObjectType::Role:
    case change::ObjectType::Client:
        return { &m_stores.roles };
    case change::ObjectType::IdentityProvider:
        return { &m_stores.identityProviders };
    }
    return {};
}

void Session::connectEngine()
{
    connect(&m_engine, &change::Engine::changed, this, [this](const change::ObjectRef& object) {
        for (stores::Store* store : storesOf(object.type))
            Q_EMIT store->changed(object.id);
    });
    connect(&m_engine, &change::Engine::created, this, [this](const change::ObjectRef& object) {
        for (stores::Store* store : storesOf(object.type))
            Q_EMIT store->added(object.id);
    });
    connect(&m_engine, &change::Engine::deleted, this, [this](const change::ObjectRef& object) {
        for (stores::Store* store : storesOf(object.type))
            Q_EMIT store->removed(object.id);
    });
}

void Session::loadTheRest()
{
    // None of these may stop the work: without them nothing is disabled, only this realm is
    // offered, and no version is shown.
    m_interrupted = m_engine.settleInterrupted(this, [this](int settled) {
        if (settled > 0)
            Q_EMIT interruptedSettled(settled);
    });
    m_rights = m_stores.realm.loadRights(this, [](const Result<stores::Rights>&) {});
    m_realms = m_stores.realm.realmNames(this, [this](const Result<QStringList>& names) {
        if (names)
            Q_EMIT realmsKnown(*names);
    });
    m_serverInfo = m_stores.realm.serverInfo(this, [this](const Result<rep::ServerInfoRep>& info) {
        if (info) {
            // Only with the right to manage the realm; else the member is not there.
            const QJsonObject system = info->get(rep::ServerInfoRep::SystemInfo);
            Q_EMIT versionKnown(system.value(u"version").toString());
        }
    });
}

void Session::markStale()
{
    for (stores::Store* store : QList<stores::Store*> { &m_stores.realm, &m_stores.users,
             &m_stores.groups, &m_stores.roles, &m_stores.identityProviders })
        Q_EMIT store->reset();
}

ui::WindowIdentity Session::identityOf(
    const auth::Profile& profile, const QString& realm, const QString& account)
{
    ui::WindowIdentity identity;
    identity.realm = realm;
    identity.host = profile.base.host();
    if (profile.base.port() > 0)
        identity.host += u':' + QString::number(profile.base.port());
    identity.environment = environmentOf(profile);
    identity.color = profile.color;
    identity.profile = profile.name;
    identity.account = account.isEmpty() ? profile.username : account;
    if (identity.account.isEmpty())
        identity.account = profile.clientId;
    identity.accountNote = profile.name == identity.host || profile.name == profile.base.host()
        ? tr("Signed in to %1").arg(profile.realm)
        : tr("%1, signed in to %2").arg(profile.name, profile.realm);
    return identity;
}

QString Session::journalPlace(const auth::Profile& profile)
{
    return profile.id.isEmpty() ? addressOf(profile) : profile.id;
}

ui::WindowIdentity Session::identity() const
{
    return identityOf(m_link->profile(), realm().value, m_link->tokens().username());
}

} // namespace rk::app
