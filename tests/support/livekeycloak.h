// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/networktransport.h"
#include "api/pacer.h"
#include "auth/oidctokensource.h"
#include "core/clock.h"
#include "core/ids.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <memory>
#include <optional>

namespace rk::test {

/// What the server said to a plain request.
struct LiveAnswer {
    int status = 0; ///< 0: no answer
    QJsonValue json;
    QString error; ///< for messages

    bool isGood() const { return status >= 200 && status < 300; }
};

/// A real server, signed in to as its administrator, for tests. Where it is comes from the
/// environment: RK_TEST_KEYCLOAK_URL, RK_TEST_KEYCLOAK_USER, RK_TEST_KEYCLOAK_PASSWORD_FILE.
class LiveKeycloak {
public:
    /// A test without it skips; one with it that can't sign in fails.
    static bool isConfigured();

    LiveKeycloak();

    /// Why there is no session.
    const std::optional<ApiError>& problem() const { return m_problem; }
    QUrl url() const { return m_transport.base(); }
    QString user() const { return m_user; }
    api::Client& client() { return m_client.value(); }
    api::Transport& transport() { return m_transport; }
    Clock& clock() { return m_clock; }
    auth::OidcTokenSource& tokens() { return *m_tokens; }

    /// Requests below /admin/realms: get({"master", "users"}, {{"max", "1"}}).
    using Query = QList<std::pair<QString, QString>>;
    LiveAnswer get(const QStringList& below, const Query& query = {});
    LiveAnswer post(const QStringList& below, const QJsonValue& body = {}, const Query& query = {});
    LiveAnswer put(const QStringList& below, const QJsonValue& body = {});
    LiveAnswer del(const QStringList& below, const QJsonValue& body = {});

    /// Signs a user in by password and forgets the session: does the password work?
    bool canSignIn(const QString& realm, const QString& username, const Secret& password);

    /// A realm of the test's own, removed with the value.
    class Realm {
    public:
        Realm(LiveKeycloak& server, const QString& name) : m_server(server), m_name(name) { }
        ~Realm();
        Realm(const Realm&) = delete;
        Realm& operator=(const Realm&) = delete;
        RealmName name() const { return RealmName(m_name); }

    private:
        LiveKeycloak& m_server;
        QString m_name;
    };
    /// Names it freshly, whatever `realm` in the JSON says; null when the server refuses it.
    std::unique_ptr<Realm> createRealm(QJsonObject json);

private:
    std::optional<ApiError> signIn();
    LiveAnswer send(
        api::Verb verb, const QStringList& below, const QJsonValue& body, const Query& query);

    SystemClock m_clock;
    QString m_user;
    std::optional<ApiError> m_problem;
    api::NetworkTransport m_transport;
    std::optional<auth::OpenIdConfiguration> m_configuration;
    std::optional<auth::TokenEndpoint> m_endpoint;
    std::unique_ptr<auth::OidcTokenSource> m_tokens;
    std::optional<api::Pacer> m_pacer;
    std::optional<api::Client> m_client;
};

} // namespace rk::test
