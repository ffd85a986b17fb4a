// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace rk::auth {

enum class SignInMethod { Browser, Password, ServiceAccount };
enum class Environment { Production, Test, Development };

/// A server and how to sign in to it. Holds no secret; those are in the keychain under id.
struct Profile {
    QString id; ///< random, never reused
    QString name; ///< what the user calls it; the host by default
    QUrl base; ///< with the base path found by probing, no slash at the end
    QString realm = QStringLiteral("master"); ///< the realm signed in to
    QString managedRealm; ///< the realm last managed
    SignInMethod method = SignInMethod::Browser;
    QString username; ///< last used, for the form
    QString clientId; ///< public client of the browser sign-in, or the service account
    Environment environment = Environment::Development;
    QString color; ///< "#rrggbb", empty for the environment's own
    bool remember = false;
    QList<QByteArray> trustedPrints; ///< raw SHA-256 of certificates trusted by an explicit act
    QString authorityFile; ///< PEM file of the organization's CA, empty for none
    qint64 lastSignIn = 0; ///< ms since 1970, 0 never

    bool operator==(const Profile&) const = default;
};

} // namespace rk::auth
