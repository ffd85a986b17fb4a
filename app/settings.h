// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

namespace rk::app {

/// What the user chose, in one private JSON file. A file that can't be read counts as empty and is
/// then replaced: nothing in it is worth more than a start of the program. Unknown members stay.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(QString path, QObject* parent = nullptr);

    QString language() const; ///< "de", "en"; empty: the system's
    void setLanguage(const QString& language);
    QString theme() const; ///< "system", "light", "dark"
    void setTheme(const QString& theme);
    bool compactRows() const;
    void setCompactRows(bool compact);
    /// Where the window was on a screen of this name and size, as QWidget::saveGeometry() wrote it.
    QByteArray geometry(const QString& screenKey) const;
    void setGeometry(const QString& screenKey, const QByteArray& geometry);

    /// Why the last write failed; empty when it did not.
    QString writeError() const { return m_writeError; }

private:
    void set(const QString& name, const QJsonValue& value);

    QString m_path;
    QJsonObject m_values;
    QString m_writeError;
};

} // namespace rk::app
