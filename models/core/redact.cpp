// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/redact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace rk {

namespace {

QString plainName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QJsonObject redactedObject(const QJsonObject& object)
{
    QJsonObject copy = object;
    // Keycloak's CredentialRepresentation keeps the secret under the harmless name "value"
    const bool isCredential = object.value("type"_L1).toString() == "password"_L1;
    for (auto it = copy.begin(); it != copy.end(); ++it) {
        const bool hidden = isSecretName(it.key()) || (isCredential && it.key() == "value"_L1);
        // a list of credentials is looked into: it has harmless members too
        if (hidden && !it->isObject() && !it->isArray() && !it->isBool())
            *it = QLatin1StringView(RedactedMark);
        else if (hidden && it->isArray() && !it->toArray().at(0).isObject())
            *it = QJsonArray { QLatin1StringView(RedactedMark) };
        else
            *it = redacted(QJsonValue(*it));
    }
    return copy;
}

} // namespace

bool isSecretName(QStringView name)
{
    static constexpr std::array Parts { "password"_L1, "secret"_L1, "token"_L1, "credential"_L1,
        "authorization"_L1, "cookie"_L1, "privatekey"_L1, "passphrase"_L1, "assertion"_L1,
        "otp"_L1 };
    static constexpr std::array Whole { "code"_L1, "codeverifier"_L1, "state"_L1, "nonce"_L1,
        "pin"_L1, "key"_L1, "keytab"_L1, "sessionstate"_L1, "dpop"_L1 };
    const QString plain = plainName(name);
    for (const QLatin1StringView part : Parts) {
        if (plain.contains(part))
            return true;
    }
    for (const QLatin1StringView whole : Whole) {
        if (plain == whole)
            return true;
    }
    return false;
}

QJsonValue redacted(const QJsonValue& json)
{
    if (json.isObject())
        return redactedObject(json.toObject());
    if (json.isArray()) {
        QJsonArray copy = json.toArray();
        for (auto&& entry : copy)
            entry = redacted(QJsonValue(entry));
        return copy;
    }
    return json;
}

QString redacted(const QUrl& url)
{
    QUrl bare = url;
    bare.setUserInfo({});
    bare.setFragment({});
    bare.setQuery(QString());
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto& item : items)
        names.append(item.first);
    QString text = bare.toString(QUrl::FullyEncoded);
    if (!names.isEmpty())
        text += u"?%1"_s.arg(names.join(u'&'));
    return text;
}

QString logSafe(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (c == u'\n')
            safe += "\\n"_L1;
        else if (code < 0x20 || (code >= 0x7F && code <= 0x9F) || bidi)
            safe += u"\\x%1"_s.arg(int(code), 2, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

} // namespace rk
