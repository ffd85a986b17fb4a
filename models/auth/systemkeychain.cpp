// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/systemkeychain.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

ApiError keychainError(const QKeychain::Job& job)
{
    return ApiError::local(job.errorString());
}

ApiError tooSlow()
{
    return ApiError::local(
        QCoreApplication::translate("rk::auth", "it did not answer within 5 seconds"));
}

/// Starts the job; done comes once: with the finished job, or with nullptr when the time is up. The
/// job then ends by itself and its answer is dropped.
void run(QKeychain::Job* job, const QString& key, QObject* context,
    std::function<void(const QKeychain::Job*)> done)
{
    job->setKey(key);
    // Without a keychain QtKeychain would write plain text into a settings file if allowed to.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    const auto shared
        = std::make_shared<std::function<void(const QKeychain::Job*)>>(std::move(done));
    const auto deliver = [shared](const QKeychain::Job* outcome) {
        if (const auto callback = std::exchange(*shared, nullptr))
            callback(outcome);
    };
    QObject::connect(
        job, &QKeychain::Job::finished, context, [deliver](QKeychain::Job* j) { deliver(j); });
    QTimer::singleShot(SystemKeychain::Limit, context, [deliver] { deliver(nullptr); });
    job->start();
}

} // namespace

void SystemKeychain::read(const QString& key, QObject* context, Read done)
{
    auto* job = new QKeychain::ReadPasswordJob(u"realmkeeper"_s);
    run(job, key, context, [done = std::move(done)](const QKeychain::Job* finished) {
        if (!finished)
            done(Unexpected(tooSlow()));
        else if (finished->error() == QKeychain::EntryNotFound)
            done(std::optional<Secret>());
        else if (finished->error() != QKeychain::NoError)
            done(Unexpected(keychainError(*finished)));
        else
            done(std::optional(
                Secret(static_cast<const QKeychain::ReadPasswordJob*>(finished)->binaryData())));
    });
}

void SystemKeychain::write(const QString& key, const Secret& value, QObject* context, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(u"realmkeeper"_s);
    job->setBinaryData(value.reveal());
    run(job, key, context, [done = std::move(done)](const QKeychain::Job* finished) {
        if (!finished)
            done(Unexpected(tooSlow()));
        else if (finished->error() != QKeychain::NoError)
            done(Unexpected(keychainError(*finished)));
        else
            done(Nothing {});
    });
}

void SystemKeychain::remove(const QString& key, QObject* context, Done done)
{
    auto* job = new QKeychain::DeletePasswordJob(u"realmkeeper"_s);
    run(job, key, context, [done = std::move(done)](const QKeychain::Job* finished) {
        if (!finished)
            done(Unexpected(tooSlow()));
        else if (finished->error() != QKeychain::NoError
            && finished->error() != QKeychain::EntryNotFound)
            done(Unexpected(keychainError(*finished)));
        else
            done(Nothing {});
    });
}

} // namespace rk::auth
