// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/apirig.h"
#include "support/livekeycloak.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rk::test {

/// Ends a QtTest slot early when there is no server, and with a failure when it can't be used.
#define RK_NEED_SERVER(live)                                                                       \
    if (!LiveKeycloak::isConfigured())                                                             \
        QSKIP("RK_TEST_KEYCLOAK_URL is not set");                                                  \
    LiveKeycloak live;                                                                             \
    QVERIFY2(!live.problem(), qPrintable(describe(live.problem().value_or(ApiError()))))

/// The answer of a store.
template <class T, class Start>
Result<T> ask(Start start)
{
    return awaitCall<T>([&](QObject* context, std::function<void(Result<T>)> done) {
        return start(context, std::move(done));
    });
}

inline QJsonObject person(const QString& name, const Secret& password, const QStringList& roles)
{
    QJsonObject json { { QStringLiteral("username"), name }, { QStringLiteral("enabled"), true },
        { QStringLiteral("email"), QString(name + QStringLiteral("@example.org")) },
        { QStringLiteral("emailVerified"), true }, { QStringLiteral("firstName"), name },
        { QStringLiteral("lastName"), QStringLiteral("Tester") },
        { QStringLiteral("credentials"),
            QJsonArray { QJsonObject { { QStringLiteral("type"), QStringLiteral("password") },
                { QStringLiteral("value"), password.revealText() } } } } };
    if (!roles.isEmpty())
        json.insert(QStringLiteral("clientRoles"),
            QJsonObject {
                { QStringLiteral("realm-management"), QJsonArray::fromStringList(roles) } });
    return json;
}

} // namespace rk::test
