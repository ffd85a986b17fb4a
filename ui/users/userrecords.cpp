// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userrecords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

class Records {
    Q_DECLARE_TR_FUNCTIONS(rk::ui::UserRecords)
};

/// Empty for a time that isn't there.
QString timeText(const QJsonValue& milliseconds)
{
    const qint64 time = milliseconds.toInteger();
    if (time <= 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

QString credentialName(const QString& type)
{
    if (type == "password"_L1)
        return Records::tr("Password");
    if (type == "otp"_L1)
        return Records::tr("Authenticator application");
    if (type == "webauthn"_L1)
        return Records::tr("Security key");
    if (type == "webauthn-passwordless"_L1)
        return Records::tr("Passkey");
    if (type == "recovery-authn-codes"_L1)
        return Records::tr("Recovery codes");
    return type;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

UserRecord credentialRecord(const QJsonObject& credential)
{
    const QString type = credential.value("type"_L1).toString();
    const QString created = timeText(credential.value("createdDate"_L1));
    UserRecord record;
    record.icon = type == "otp"_L1 ? u"device"_s : u"key"_s;
    record.text = credentialName(type);
    record.secondary = joined({ credential.value("userLabel"_L1).toString(),
        created.isEmpty() ? QString() : Records::tr("Created %1").arg(created),
        credential.value("temporary"_L1).toBool() ? Records::tr("Temporary") : QString() });
    return record;
}

UserRecord providerLinkRecord(const QJsonObject& link)
{
    const QString name = link.value("userName"_L1).toString();
    const QString id = link.value("userId"_L1).toString();
    return { u"identity-provider"_s, link.value("identityProvider"_L1).toString(),
        joined({ name, id == name ? QString() : id }) };
}

UserRecord consentRecord(const QJsonObject& consent)
{
    QStringList scopes;
    const QJsonArray granted = consent.value("grantedClientScopes"_L1).toArray();
    for (const QJsonValue& scope : granted)
        scopes.append(scope.toString());
    const QString updated = timeText(consent.value("lastUpdatedDate"_L1));
    return { u"ok"_s, consent.value("clientId"_L1).toString(),
        joined({ scopes.join(", "_L1),
            updated.isEmpty() ? QString() : Records::tr("Since %1").arg(updated) }) };
}

UserRecord sessionRecord(const QJsonObject& session)
{
    QStringList clients;
    const QJsonObject byId = session.value("clients"_L1).toObject();
    for (const QJsonValue& client : byId)
        clients.append(client.toString());
    clients.sort();
    const QString started = timeText(session.value("start"_L1));
    return { u"session"_s,
        clients.isEmpty() ? Records::tr("No application") : clients.join(", "_L1),
        joined({ session.value("ipAddress"_L1).toString(),
            started.isEmpty() ? QString() : Records::tr("Started %1").arg(started) }) };
}

} // namespace rk::ui
