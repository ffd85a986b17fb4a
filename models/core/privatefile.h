// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace rk {

/// Files that only their owner may read: created 0600 in a directory made 0700, written whole or
/// not at all (QSaveFile, fsync), and never through a symbolic link.
Result<Nothing> writePrivateFile(const QString& path, const QByteArray& content);
Result<QByteArray> readFile(const QString& path, qint64 limit = 16LL * 1024 * 1024);
Result<Nothing> makePrivateDirectory(const QString& path);

} // namespace rk
