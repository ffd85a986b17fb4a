// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/preview.h"

#include "change/journalsafe.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(rk::change::Preview)
};

const QJsonValue Undefined(QJsonValue::Undefined);

QHash<QString, QString> plainLabels()
{
    return {
        { u"username"_s, Preview::tr("Username") },
        { u"email"_s, Preview::tr("E-mail") },
        { u"firstName"_s, Preview::tr("First name") },
        { u"lastName"_s, Preview::tr("Last name") },
        { u"enabled"_s, Preview::tr("Enabled") },
        { u"emailVerified"_s, Preview::tr("E-mail verified") },
        { u"requiredActions"_s, Preview::tr("Required actions") },
        { u"name"_s, Preview::tr("Name") },
        { u"description"_s, Preview::tr("Description") },
        { u"alias"_s, Preview::tr("Alias") },
        { u"displayName"_s, Preview::tr("Display name") },
        { u"providerId"_s, Preview::tr("Provider") },
        { u"trustEmail"_s, Preview::tr("Trust e-mail") },
        { u"storeToken"_s, Preview::tr("Store tokens") },
        { u"linkOnly"_s, Preview::tr("Account linking only") },
        { u"hideOnLogin"_s, Preview::tr("Hide on login page") },
        { u"firstBrokerLoginFlowAlias"_s, Preview::tr("First login flow") },
        { u"postBrokerLoginFlowAlias"_s, Preview::tr("Post login flow") },
        { u"clientId"_s, Preview::tr("Client ID") },
        { u"redirectUris"_s, Preview::tr("Redirect URIs") },
        { u"webOrigins"_s, Preview::tr("Web origins") },
        { u"publicClient"_s, Preview::tr("Public client") },
        { u"serviceAccountsEnabled"_s, Preview::tr("Service account") },
        { u"standardFlowEnabled"_s, Preview::tr("Standard flow") },
        { u"directAccessGrantsEnabled"_s, Preview::tr("Direct access grants") },
        { u"secret"_s, Preview::tr("Client secret") },
        { u"parentId"_s, Preview::tr("Parent group") },
        { u"path"_s, Preview::tr("Path") },
    };
}

void appendLeaves(const rep::MemberChange& change, QList<rep::MemberChange>& list)
{
    const bool appears = change.before.isUndefined() && change.after.isObject();
    const bool goes = change.after.isUndefined() && change.before.isObject();
    if (!appears && !goes) {
        list.append(change);
        return;
    }
    const QJsonObject object = (appears ? change.after : change.before).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList path = change.path + QStringList { it.key() };
        if (appears)
            appendLeaves({ path, rep::ChangeSort::Added, Undefined, *it }, list);
        else
            appendLeaves({ path, rep::ChangeSort::Removed, *it, Undefined }, list);
    }
}

} // namespace

QString memberLabel(ObjectType type, const QStringList& path)
{
    static const QHash<QString, QString> Labels = plainLabels();
    if (path.size() >= 2 && path.first() == "attributes"_L1)
        return Preview::tr("Attribute %1").arg(path.mid(1).join(u'.'));
    if (path.size() >= 2 && path.first() == "config"_L1 && type == ObjectType::IdentityProvider)
        return Preview::tr("Setting %1").arg(path.mid(1).join(u'.'));
    const QString name = path.join(u'.');
    return Labels.value(name, name);
}

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Preview::tr("yes") : Preview::tr("no");
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::fromUtf8(canonicalJson(value));
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            texts.append(valueText(entry));
        return texts.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(canonicalJson(hidden(value)));
    default:
        return {};
    }
}

QList<rep::MemberChange> leaves(const QList<rep::MemberChange>& changes)
{
    QList<rep::MemberChange> list;
    for (const rep::MemberChange& change : changes)
        appendLeaves(change, list);
    return list;
}

QList<PreviewRow> rowsFor(ObjectType type, const QList<rep::MemberChange>& changes)
{
    QList<PreviewRow> rows;
    const auto parts = leaves(changes);
    for (const rep::MemberChange& change : parts) {
        if (sameForServer(change.before, change.after))
            continue;
        PreviewRow row;
        row.setting = memberLabel(type, change.path);
        row.secret = isSecretPath(change.path) && !change.after.isBool();
        if (!row.secret) {
            row.before = valueText(change.before);
            row.after = valueText(change.after);
        }
        row.sort = isBlank(change.before) ? rep::ChangeSort::Added
            : isBlank(change.after)       ? rep::ChangeSort::Removed
                                          : rep::ChangeSort::Changed;
        rows.append(row);
    }
    return rows;
}

QList<PreviewRow> rowsForAll(ObjectType type, const QJsonObject& object, rep::ChangeSort sort)
{
    const bool added = sort == rep::ChangeSort::Added;
    return rowsFor(
        type, added ? rep::difference({}, object) : rep::difference(object, QJsonObject()));
}

PreviewRow membershipRow(const QString& setting, bool added)
{
    PreviewRow row;
    row.setting = setting;
    (added ? row.after : row.before) = Preview::tr("assigned");
    row.sort = added ? rep::ChangeSort::Added : rep::ChangeSort::Removed;
    return row;
}

RequestPreview requestPreview(const api::RequestSpec& spec)
{
    QString path = QString::fromLatin1(spec.path);
    QStringList query;
    for (const auto& [name, value] : spec.query)
        query.append(u"%1=%2"_s.arg(name, QString::fromLatin1(QUrl::toPercentEncoding(value))));
    if (!query.isEmpty())
        path += u'?' + query.join(u'&');
    QByteArray body;
    if (!spec.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(spec.body);
        const QJsonValue safe = hidden(
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        body = (safe.isArray() ? QJsonDocument(safe.toArray()) : QJsonDocument(safe.toObject()))
                   .toJson(QJsonDocument::Indented);
    }
    return { api::verbName(spec.verb), path, placeholdersShown(body) };
}

} // namespace rk::change
