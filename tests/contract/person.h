// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/decode.h"
#include "support/apirig.h"
#include "support/livekeycloak.h"

#include <QUrlQuery>

#include <optional>

namespace rk::test {

/// Somebody of a realm, signed in to it by password for as long as the first token lasts.
class Person {
public:
    Person(
        LiveKeycloak& server, const RealmName& realm, const QString& name, const Secret& password)
        : m_token(signIn(server, realm, name, password)),
          m_tokens(m_token.value_or(Secret())),
          m_pacer(server.clock()),
          m_client(server.transport(), m_tokens, m_pacer, server.clock()),
          m_source(m_client, realm)
    {
    }

    /// Why nobody is signed in.
    std::optional<ApiError> problem() const
    {
        return m_token ? std::nullopt : std::optional(m_token.error());
    }
    api::Client& client() { return m_client; }
    api::LiveRealmSource& source() { return m_source; }

private:
    class FixedToken final : public api::TokenSource {
    public:
        explicit FixedToken(Secret token) : m_token(std::move(token)) { }
        api::CallHandle token(QObject* context, Done done) override
        {
            return api::postCall(context, [this, done = std::move(done)] { done(m_token); });
        }
        void reject(const Secret&) override { }

    private:
        Secret m_token;
    };

    static Result<Secret> signIn(
        LiveKeycloak& server, const RealmName& realm, const QString& name, const Secret& password)
    {
        api::RequestSpec spec;
        spec.verb = api::Verb::Post;
        spec.path = api::path({ QStringLiteral("realms"), realm.value, QStringLiteral("protocol"),
            QStringLiteral("openid-connect"), QStringLiteral("token") });
        const QUrlQuery form { { QStringLiteral("grant_type"), QStringLiteral("password") },
            { QStringLiteral("client_id"), QStringLiteral("admin-cli") },
            { QStringLiteral("username"), name },
            { QStringLiteral("password"), password.revealText() } };
        spec.body = form.toString(QUrl::FullyEncoded).toUtf8();
        spec.contentType = "application/x-www-form-urlencoded";
        spec.authorized = false;
        return awaitRaw(server.client(), spec)
            .and_then([](const api::Response& answer) { return api::decodeObject(answer); })
            .map([](const QJsonObject& json) {
                return Secret(json.value(QLatin1StringView("access_token")).toString());
            });
    }

    Result<Secret> m_token;
    FixedToken m_tokens;
    api::Pacer m_pacer;
    api::Client m_client;
    api::LiveRealmSource m_source;
};

} // namespace rk::test
