// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QUrl>

namespace rk {

/// What stands in for a hidden value.
inline constexpr auto RedactedMark = "[hidden]";

/// True for names of fields, headers and parameters that carry secrets: password, secret, token,
/// code, code_verifier, authorization, cookie, bindCredential, … Case and separators don't matter.
bool isSecretName(QStringView name);

/// Copy with the values of all secret names replaced, at any depth.
QJsonValue redacted(const QJsonValue& json);

/// Scheme, host, path and the names of the query's parameters; never their values.
QString redacted(const QUrl& url);

/// A line safe for logs: control characters escaped (\n, \x1b), so that no name can forge a line.
QString logSafe(QStringView text);

} // namespace rk
