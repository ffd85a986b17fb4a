// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rk::app {

/// Comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, lines ended by
/// CR LF. A field that a spreadsheet would run as a formula (it begins with = + - @, tab or CR)
/// gets an apostrophe before it, so that no user name can become a command on an administrator's
/// computer.
class CsvWriter {
public:
    explicit CsvWriter(const QStringList& header);
    void addRow(const QStringList& fields);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace rk::app
