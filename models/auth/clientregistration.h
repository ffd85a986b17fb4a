// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/ids.h"

#include <QStringList>

#include <functional>

namespace rk::auth {

/// What registering did or found, in sentences.
struct RegistrationReport {
    QString clientId;
    bool created = false;
    bool usable = false; ///< a browser sign-in with it can work
    QStringList sentences;
};

/// The public client of the program: name that stays.
inline constexpr QLatin1StringView OwnClientId { "realmkeeper" };

/// The client as it is registered: public, authorization code with PKCE S256 only, loopback
/// redirect without a port (Keycloak then accepts any port on 127.0.0.1), and the attribute without
/// which whoami refuses the client's tokens (security.admin.console, 26.7).
QJsonObject ownClientRepresentation();

/// How an existing client differs from that, one sentence each; empty when it serves.
QStringList differencesFromOwnClient(const QJsonObject& client);

/// Registers the client in the realm unless it is there. Looks first, creates once, gives it the
/// client scope kc-admin-api where the realm has it, and reads back. An existing client is compared
/// and never changed.
///
/// This is the one write outside the change engine: it happens while signing in, before there is a
/// managed realm, a journal or rights to plan with, and it can't touch anything that exists.
[[nodiscard]] api::CallHandle registerOwnClient(api::Client& client, const RealmName& realm,
    QObject* context, std::function<void(Result<RegistrationReport>)> done);

} // namespace rk::auth
