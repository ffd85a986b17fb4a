// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace rk {

/// Strict reader (RFC 8259, and duplicate member names refused since Qt keeps the last silently).
/// Depth is limited by Qt to 1024. The error is of kind Decode and says where.
Result<QJsonValue> parseJson(const QByteArray& bytes);

/// Canonical text: members sorted by code point, no spaces, numbers as Qt writes them, UTF-8.
/// Two values are the same data exactly when their canonical texts are equal.
QByteArray canonicalJson(const QJsonValue& value);

} // namespace rk
