// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "core/json.h"
#include "core/privatefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rk::app {

Settings::Settings(QString path, QObject* parent) : QObject(parent), m_path(std::move(path))
{
    if (!QFileInfo::exists(m_path))
        return;
    const auto values = readFile(m_path).and_then(&parseJson);
    if (values)
        m_values = values->toObject();
}

void Settings::set(const QString& name, const QJsonValue& value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    const auto written = makePrivateDirectory(QFileInfo(m_path).path()).and_then([&](Nothing) {
        return writePrivateFile(m_path, canonicalJson(m_values));
    });
    m_writeError = written ? QString() : describe(written.error());
}

QString Settings::language() const
{
    return m_values.value("language"_L1).toString();
}

void Settings::setLanguage(const QString& language)
{
    set(u"language"_s, language);
}

QString Settings::theme() const
{
    return m_values.value("theme"_L1).toString(u"system"_s);
}

void Settings::setTheme(const QString& theme)
{
    set(u"theme"_s, theme);
}

bool Settings::compactRows() const
{
    return m_values.value("compactRows"_L1).toBool();
}

void Settings::setCompactRows(bool compact)
{
    set(u"compactRows"_s, compact);
}

QByteArray Settings::geometry(const QString& screenKey) const
{
    const QJsonObject all = m_values.value("geometry"_L1).toObject();
    return QByteArray::fromBase64(all.value(screenKey).toString().toLatin1());
}

void Settings::setGeometry(const QString& screenKey, const QByteArray& geometry)
{
    QJsonObject all = m_values.value("geometry"_L1).toObject();
    all.insert(screenKey, QString::fromLatin1(geometry.toBase64()));
    set(u"geometry"_s, all);
}

} // namespace rk::app
