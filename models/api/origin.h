// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace rk::api {

/// "https://host:8443"; the port only when it is not the scheme's own.
QString originOf(const QUrl& url);
/// Same scheme, host and port: the only place where a profile's token may go.
bool isSameOrigin(const QUrl& a, const QUrl& b);
/// This computer: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QString& host);
/// https anywhere, http on this computer only.
bool isAllowedServer(const QUrl& url);

} // namespace rk::api
