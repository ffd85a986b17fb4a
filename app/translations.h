// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace rk::app {

/// The language of the program: texts, numbers and dates. English is in the source, but for
/// plurals.
class Translations : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// code: "de", "en", or empty for the system's language. Takes effect for everything that is
    /// made from now on.
    void use(const QString& code);
    /// The language in force, "en" or "de".
    QString current() const { return m_current; }
    static QString systemLanguage();

private:
    void load(const QString& file, const QString& folder);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace rk::app
