// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace rk::ui {

/// One thing the server keeps about a user, in words.
struct UserRecord {
    QString icon;
    QString text;
    QString secondary;
};

/// A CredentialRepresentation: {type, userLabel, createdDate, credentialData}; never the secret.
UserRecord credentialRecord(const QJsonObject& credential);
/// A FederatedIdentityRepresentation: {identityProvider, userId, userName}.
UserRecord providerLinkRecord(const QJsonObject& link);
/// {clientId, grantedClientScopes, createdDate, lastUpdatedDate}.
UserRecord consentRecord(const QJsonObject& consent);
/// A UserSessionRepresentation: {ipAddress, start, lastAccess, clients: {uuid: clientId}}.
UserRecord sessionRecord(const QJsonObject& session);

} // namespace rk::ui
