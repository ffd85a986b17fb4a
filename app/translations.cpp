// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rk::app {

QString Translations::systemLanguage()
{
    return QLocale::system().language() == QLocale::German ? u"de"_s : u"en"_s;
}

void Translations::use(const QString& code)
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = code.isEmpty() ? systemLanguage() : code;

    // The system's own format (12-hour clock, …) where its language is the one that is shown.
    const bool asSystem
        = m_current == systemLanguage() && QLocale::system().language() != QLocale::C;
    QLocale::setDefault(asSystem ? QLocale::system() : QLocale(m_current));
    // English stands in the source but for the forms of one and many. Ours last: what is installed
    // last is asked first.
    if (m_current != "en"_L1) {
        load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        load(u"qt_"_s + m_current, u":/i18n"_s);
    }
    load(u"realmkeeper_"_s + m_current, u":/i18n"_s);
}

void Translations::load(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace rk::app
