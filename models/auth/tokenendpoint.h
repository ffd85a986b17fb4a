// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"
#include "auth/flow.h"
#include "auth/openidconfiguration.h"
#include "auth/tokenset.h"
#include "core/clock.h"

#include <QObject>

#include <functional>
#include <utility>

namespace rk::auth {

/// Who asks for tokens. Neither secret nor key: a public client.
struct ClientIdentity {
    QString clientId;
    Secret secret;
    Secret privateKeyPem; ///< RSA or P-256 key for a signed JWT (private_key_jwt) instead
};

/// The calls of RFC 6749, 7009 and OpenID Connect RP-initiated logout that the program makes, each
/// sent once. No state but who asks. Must outlive its calls; transport and clock must outlive it.
class TokenEndpoint {
public:
    using Done = std::function<void(Result<TokenSet>)>;
    using Finished = std::function<void(Result<Nothing>)>;

    TokenEndpoint(api::Transport& transport, Clock& clock, OpenIdConfiguration configuration,
        ClientIdentity client);

    const OpenIdConfiguration& configuration() const { return m_configuration; }
    const ClientIdentity& client() const { return m_client; }
    /// After a new sign-in with another secret.
    void setClient(ClientIdentity client) { m_client = std::move(client); }

    [[nodiscard]] api::CallHandle redeemCode(const Secret& code, const Secret& verifier,
        const QString& redirectUri, QObject* context, Done done);
    /// The password grant. A one-time code goes along as `totp`. See mayNeedOneTimeCode().
    [[nodiscard]] api::CallHandle password(const QString& username, const Secret& password,
        const Secret& oneTimeCode, QObject* context, Done done);
    [[nodiscard]] api::CallHandle clientCredentials(QObject* context, Done done);
    [[nodiscard]] api::CallHandle refresh(const Secret& refreshToken, QObject* context, Done done);
    /// Ends the session on the server: revokes the refresh token, then logs out with it.
    [[nodiscard]] api::CallHandle endSession(
        const Secret& refreshToken, QObject* context, Finished done);

private:
    using Fields = QList<std::pair<QString, QByteArray>>;
    api::CallHandle grant(const Fields& fields, QObject* context, Done done);
    void post(const std::shared_ptr<Flow<Nothing>>& flow, const QByteArray& path,
        const QString& field, const Secret& value, std::function<void()> next);
    Result<api::RequestSpec> form(const QByteArray& path, Fields fields) const;

    api::Transport& m_transport;
    Clock& m_clock;
    OpenIdConfiguration m_configuration;
    ClientIdentity m_client;
};

} // namespace rk::auth
