// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace rk::app {

/// `realmkeeper users list`: signs in, reads all users that match page by page, and writes one
/// file. Never asks. Returns the exit code: 0 written, 2 could not run; messages go to stderr.
int runUsersList(const CommandLine& line);

/// The file's content. columns: members of a user, or names of attributes; empty: the usual five.
QByteArray usersAsCsv(const QList<QJsonObject>& users, const QStringList& columns);
/// Canonical: {"complete":true,"realm":…,"users":[…]}, sorted by user name.
QByteArray usersAsJson(
    const QString& realm, const QList<QJsonObject>& users, const QStringList& columns);

} // namespace rk::app
