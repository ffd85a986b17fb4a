// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csv.h"

namespace rk::app {

namespace {

QByteArray fieldBytes(const QString& text)
{
    QString field = text;
    if (!field.isEmpty() && QStringView(u"=+-@\t\r").contains(field.front()))
        field.prepend(u'\'');
    field.replace(u'"', QStringLiteral("\"\""));
    const bool quote = field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
    return (quote ? QString(u'"' + field + u'"') : field).toUtf8();
}

} // namespace

CsvWriter::CsvWriter(const QStringList& header) : m_bytes("\xEF\xBB\xBF")
{
    addRow(header);
}

void CsvWriter::addRow(const QStringList& fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        m_bytes += fieldBytes(fields.at(i));
    }
    m_bytes += "\r\n";
}

} // namespace rk::app
