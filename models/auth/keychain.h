// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace rk::auth {

/// Where secrets are kept between runs. Asynchronous: nothing here ever waits. Callbacks come later
/// on the GUI thread, once, unless context has gone.
class Keychain {
public:
    virtual ~Keychain() = default;
    using Read = std::function<void(Result<std::optional<Secret>>)>; ///< nullopt: no such entry
    using Done = std::function<void(Result<Nothing>)>;

    virtual void read(const QString& key, QObject* context, Read done) = 0;
    virtual void write(const QString& key, const Secret& value, QObject* context, Done done) = 0;
    /// Success also when there was no such entry.
    virtual void remove(const QString& key, QObject* context, Done done) = 0;
};

/// Kinds of secrets that a profile may have.
namespace secretkind {
inline constexpr QLatin1StringView RefreshToken { "refresh-token" };
inline constexpr QLatin1StringView ClientSecret { "client-secret" };
} // namespace secretkind

/// "realmkeeper/<profile id>/<kind>". Carries the program's name since Windows knows no service.
QString keychainKey(const QString& profileId, QLatin1StringView kind);

/// Holds secrets until the program ends.
class MemoryKeychain final : public Keychain {
public:
    void read(const QString& key, QObject* context, Read done) override;
    void write(const QString& key, const Secret& value, QObject* context, Done done) override;
    void remove(const QString& key, QObject* context, Done done) override;

private:
    QHash<QString, Secret> m_values;
};

/// The system's keychain while it works, memory from its first failure on (absent, locked, too
/// slow). Never a file.
class FallbackKeychain final : public QObject, public Keychain {
    Q_OBJECT
public:
    explicit FallbackKeychain(std::unique_ptr<Keychain> system, QObject* parent = nullptr);

    void read(const QString& key, QObject* context, Read done) override;
    void write(const QString& key, const Secret& value, QObject* context, Done done) override;
    void remove(const QString& key, QObject* context, Done done) override;

    bool isInMemory() const { return m_inMemory; }
    /// "This computer's keychain can't be used … kept until Realmkeeper is closed." Empty while it
    /// works.
    QString notice() const;

Q_SIGNALS:
    void fellBack(const QString& notice);

private:
    void fallBack(const ApiError& error);

    std::unique_ptr<Keychain> m_system;
    MemoryKeychain m_memory;
    bool m_inMemory = false;
    QString m_reason;
};

} // namespace rk::auth
