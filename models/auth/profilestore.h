// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/profile.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>

namespace rk::auth {

/// The profiles in one private JSON file (canonical, 0600). Unknown members of the file are kept. A
/// file that can't be read is never overwritten: profiles then live in memory and error() says why.
class ProfileStore : public QObject {
    Q_OBJECT
public:
    explicit ProfileStore(QString path, QObject* parent = nullptr);

    QList<Profile> profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString& id) const;
    /// By name, as `--profile NAME` says.
    std::optional<Profile> findByName(const QString& name) const;
    /// The one signed in to last with `remember`, for a start without questions.
    std::optional<Profile> lastRemembered() const;
    /// Replaces the one with this id, or adds it. Makes an id when it has none; returns it.
    Result<QString> save(Profile profile);
    Result<Nothing> remove(const QString& id);
    /// Why the file couldn't be read; empty when all is well.
    QString error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void load();
    Result<Nothing> write();

    QString m_path;
    QList<Profile> m_profiles;
    QJsonObject m_document;
    QString m_error;
};

QString methodName(SignInMethod method); ///< "browser", "password", "service-account"
SignInMethod methodFromName(const QString& name);
QString environmentName(Environment environment); ///< "production", "test", "development"
Environment environmentFromName(const QString& name);

} // namespace rk::auth
