// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace rk {

Q_DECLARE_LOGGING_CATEGORY(lcHttp) ///< one line per request and answer, without bodies
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcChange)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Sends Qt's messages to stderr and, when path isn't empty, to that file (created 0600, rotated
/// once at 4 MiB). Every line goes through logSafe(). Call once, from main.
void installLogging(const QString& path);

} // namespace rk
