// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/keychain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

template <class Done, class Outcome>
void later(QObject* context, Done done, Outcome outcome)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), outcome = std::move(outcome)]() mutable {
            done(std::move(outcome));
        },
        Qt::QueuedConnection);
}

} // namespace

QString keychainKey(const QString& profileId, QLatin1StringView kind)
{
    return u"realmkeeper/%1/%2"_s.arg(profileId, kind);
}

void MemoryKeychain::read(const QString& key, QObject* context, Read done)
{
    const auto found = m_values.constFind(key);
    later(context, std::move(done),
        Result<std::optional<Secret>>(
            found == m_values.cend() ? std::nullopt : std::optional(found.value())));
}

void MemoryKeychain::write(const QString& key, const Secret& value, QObject* context, Done done)
{
    m_values.insert(key, value);
    later(context, std::move(done), Result<Nothing>(Nothing {}));
}

void MemoryKeychain::remove(const QString& key, QObject* context, Done done)
{
    m_values.remove(key);
    later(context, std::move(done), Result<Nothing>(Nothing {}));
}

FallbackKeychain::FallbackKeychain(std::unique_ptr<Keychain> system, QObject* parent)
    : QObject(parent), m_system(std::move(system))
{
}

void FallbackKeychain::read(const QString& key, QObject* context, Read done)
{
    if (m_inMemory) {
        m_memory.read(key, context, std::move(done));
        return;
    }
    m_system->read(key, context,
        [this, key, context, done = std::move(done)](Result<std::optional<Secret>> outcome) {
            if (outcome) {
                done(std::move(outcome));
                return;
            }
            fallBack(outcome.error());
            m_memory.read(key, context, done);
        });
}

void FallbackKeychain::write(const QString& key, const Secret& value, QObject* context, Done done)
{
    if (m_inMemory) {
        m_memory.write(key, value, context, std::move(done));
        return;
    }
    m_system->write(key, value, context,
        [this, key, value, context, done = std::move(done)](const Result<Nothing>& outcome) {
            if (outcome) {
                done(outcome);
                return;
            }
            fallBack(outcome.error());
            m_memory.write(key, value, context, done);
        });
}

/// Tried in the system's keychain even after falling back: what should be forgotten may still be
/// there from better days.
void FallbackKeychain::remove(const QString& key, QObject* context, Done done)
{
    m_memory.remove(key, this, [](const Result<Nothing>&) {});
    m_system->remove(key, context, std::move(done));
}

QString FallbackKeychain::notice() const
{
    if (!m_inMemory)
        return {};
    return QCoreApplication::translate("rk::auth",
        "This computer's keychain can't be used (%1). Realmkeeper remembers the sign-in until it "
        "is closed, and asks again next time.")
        .replace("%1"_L1, m_reason);
}

void FallbackKeychain::fallBack(const ApiError& error)
{
    if (m_inMemory)
        return;
    m_inMemory = true;
    m_reason = error.detail;
    Q_EMIT fellBack(notice());
}

} // namespace rk::auth
