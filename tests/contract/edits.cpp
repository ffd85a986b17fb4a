// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/edits.h"

#include "rep/merge3.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

using change::ObjectType;

/// Collects edits of one object.
class Editor {
public:
    explicit Editor(const QJsonObject& json) : m_json(json) { }

    QList<Edit> edits;

    void set(const QStringList& path, const QJsonValue& value)
    {
        edits.append({ path.join(u'/'), rep::withValueAt(m_json, path, value) });
    }
    /// A text with other words in it; one that is almost too long becomes a short one.
    void text(const QString& member)
    {
        const QString now = m_json.value(member).toString();
        set({ member }, now.size() > 200 ? u"Roundtrip"_s : now + u" Rückweg"_s);
    }
    void flag(const QString& member)
    {
        if (m_json.value(member).isBool())
            set({ member }, !m_json.value(member).toBool());
    }
    /// Attributes whose values are lists: one changed, one removed, one added.
    void attributes()
    {
        const QJsonObject now = m_json.value(u"attributes").toObject();
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (it.key() == "locale"_L1 || !isPlain(*it) || isChecked(it.key()))
                continue;
            QJsonArray values = it->toArray();
            values.append(u"roundtrip"_s);
            set({ u"attributes"_s, it.key() }, values);
            set({ u"attributes"_s, it.key() }, QJsonArray { u"roundtrip"_s });
            set({ u"attributes"_s, it.key() }, QJsonValue(QJsonValue::Undefined));
            break;
        }
        set({ u"attributes"_s, u"roundtrip"_s }, QJsonArray { u"1"_s, u"zwei"_s });
    }
    void entry(const QString& member, const QString& value)
    {
        QJsonArray list = m_json.value(member).toArray();
        list.append(value);
        set({ member }, list);
    }

private:
    /// Values that the server takes back: it stores blank ones at an import only.
    static bool isPlain(const QJsonValue& values)
    {
        const QJsonArray array = values.toArray();
        return !array.isEmpty() && std::none_of(array.begin(), array.end(), [](const auto& value) {
            return value.toString().trimmed().isEmpty();
        });
    }
    /// The user profile has rules for it, which a value that was imported may break.
    bool isChecked(const QString& name) const
    {
        const QJsonArray attributes
            = m_json.value(u"userProfileMetadata").toObject().value(u"attributes"_s).toArray();
        return std::any_of(attributes.begin(), attributes.end(), [&](const QJsonValue& attribute) {
            return attribute.toObject().value(u"name").toString() == name;
        });
    }

    const QJsonObject& m_json;
};

/// A name or address that the server would take if it were typed today; an import takes any.
bool isAcceptable(const QString& member, const QString& text)
{
    static const QRegularExpression names(
        u"^[\\w '’.-]{1,200}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression addresses(
        u"^[\\w.+-]{1,60}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    return text.isEmpty() || (member == "email"_L1 ? addresses : names).match(text).hasMatch();
}

QList<Edit> userEdits(const QJsonObject& user)
{
    Editor editor(user);
    // "" comes from imports only; the server makes nothing of it when it is written back
    const auto holdsGood = [&](QLatin1StringView member) {
        return user.value(member) != QJsonValue(u""_s)
            && isAcceptable(member, user.value(member).toString());
    };
    if (holdsGood("lastName"_L1))
        editor.text(u"lastName"_s);
    if (holdsGood("email"_L1))
        editor.set({ u"email"_s }, u"roundtrip-%1@example.org"_s.arg(user.value(u"id").toString()));
    editor.attributes();
    editor.flag(u"emailVerified"_s);
    if (holdsGood("firstName"_L1))
        editor.text(u"firstName"_s);
    editor.flag(u"enabled"_s);
    if (!user.value(u"requiredActions").toArray().contains(u"UPDATE_PASSWORD"_s))
        editor.entry(u"requiredActions"_s, u"UPDATE_PASSWORD"_s);
    for (const auto member : { "lastName"_L1, "email"_L1 }) {
        if (!user.value(member).toString().isEmpty() && holdsGood(member))
            editor.set({ member }, u""_s);
    }
    return editor.edits;
}

QList<Edit> groupEdits(const QJsonObject& group)
{
    Editor editor(group);
    editor.attributes();
    editor.text(u"name"_s);
    editor.text(u"description"_s);
    return editor.edits;
}

/// Roles that the server itself looks for by name keep theirs.
bool isOwnRole(const QJsonObject& role)
{
    const QString name = role.value(u"name").toString();
    return !role.value(u"clientRole").toBool() && !name.startsWith("default-roles-"_L1)
        && name != "offline_access"_L1 && name != "uma_authorization"_L1;
}

QList<Edit> roleEdits(const QJsonObject& role)
{
    Editor editor(role);
    editor.text(u"description"_s);
    editor.attributes();
    if (isOwnRole(role))
        editor.text(u"name"_s);
    return editor.edits;
}

QList<Edit> clientEdits(const QJsonObject& client)
{
    Editor editor(client);
    // a text that was never there can't be taken away again, only emptied (26.7): PUT merges
    for (const auto member : { "name"_L1, "description"_L1, "baseUrl"_L1 }) {
        if (!client.value(member).toString().isEmpty())
            editor.text(member);
    }
    editor.entry(u"redirectUris"_s, u"https://roundtrip.example/*"_s);
    editor.set({ u"attributes"_s, u"roundtrip"_s }, u"1"_s);
    const QJsonObject attributes = client.value(u"attributes").toObject();
    if (attributes.contains(u"client.session.idle.timeout"_s))
        editor.set({ u"attributes"_s, u"client.session.idle.timeout"_s },
            QJsonValue(QJsonValue::Undefined));
    editor.flag(u"enabled"_s);
    editor.flag(u"fullScopeAllowed"_s);
    editor.flag(u"consentRequired"_s);
    return editor.edits;
}

QList<Edit> providerEdits(const QJsonObject& provider)
{
    Editor editor(provider);
    editor.text(u"displayName"_s);
    editor.flag(u"enabled"_s);
    editor.set({ u"config"_s, u"guiOrder"_s }, u"7"_s);
    editor.flag(u"trustEmail"_s);
    editor.flag(u"storeToken"_s);
    if (provider.value(u"config").toObject().contains(u"clientId"_s))
        editor.set({ u"config"_s, u"clientId"_s }, u"roundtrip"_s);
    return editor.edits;
}

} // namespace

QList<Edit> editsOf(const RealmObject& object, int turn)
{
    QList<Edit> edits;
    switch (object.type) {
    case ObjectType::User:
        edits = userEdits(object.json);
        break;
    case ObjectType::Group:
        edits = groupEdits(object.json);
        break;
    case ObjectType::Role:
        edits = roleEdits(object.json);
        break;
    case ObjectType::Client:
        edits = clientEdits(object.json);
        break;
    case ObjectType::IdentityProvider:
        edits = providerEdits(object.json);
        break;
    }
    std::rotate(edits.begin(), edits.begin() + turn % edits.size(), edits.end());
    return edits;
}

} // namespace rk::test
