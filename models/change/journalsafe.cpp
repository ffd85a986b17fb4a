// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/journalsafe.h"

#include "core/redact.h"
#include "rep/reps.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

bool isPasswordCredential(const QJsonObject& object)
{
    return object.value("type"_L1).toString() == "password"_L1 && object.contains("value"_L1);
}

bool hides(const QJsonObject& object, const QString& name)
{
    return isSecretMember(name) || (name == "value"_L1 && isPasswordCredential(object));
}

/// Flags and lengths under a secret's name tell nothing: storeToken, passwordPolicy's siblings.
bool isHarmless(const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue& entry) {
            return entry.isNull() || entry == QJsonValue(QString());
        });
    }
    return value.isBool() || value.isDouble() || value.isNull() || value.isUndefined()
        || value == QJsonValue(rep::SecretMask) || value.toString(u"x"_s).isEmpty();
}

QJsonValue orUndefined(const QJsonObject& object, QLatin1StringView name)
{
    return object.contains(name) ? object.value(name) : QJsonValue(QJsonValue::Undefined);
}

/// `at`: the dotted path of `json` with a dot behind it, empty for the whole.
QJsonValue kept(const QJsonValue& json, const QString& at, QStringList& left)
{
    if (json.isArray()) {
        QJsonArray copy;
        const QJsonArray array = json.toArray();
        for (const QJsonValue& entry : array)
            copy.append(kept(entry, at, left));
        return copy;
    }
    if (!json.isObject())
        return json;
    const QJsonObject object = json.toObject();
    QJsonObject copy;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool secret = hides(object, it.key()) && !isHarmless(*it) && !it->isObject();
        if (secret || *it == QJsonValue(rep::SecretMask))
            left.append(at + it.key());
        else
            copy.insert(it.key(), kept(*it, at + it.key() + u'.', left));
    }
    return copy;
}

/// Nothing when a secret is in it.
std::optional<QJsonObject> entryOf(const rep::MemberChange& change)
{
    if (isSecretPath(change.path) && !change.after.isBool()) // a flag tells nothing: storeToken
        return std::nullopt;
    QStringList left;
    QJsonObject entry { { u"path"_s, QJsonArray::fromStringList(change.path) } };
    if (!change.before.isUndefined())
        entry.insert(u"before"_s, withoutSecrets(change.before, left));
    if (!change.after.isUndefined())
        entry.insert(u"after"_s, withoutSecrets(change.after, left));
    return left.isEmpty() ? std::optional(entry) : std::nullopt;
}

} // namespace

bool isSecretMember(const QString& name)
{
    static constexpr std::array Harmless { "url"_L1, "uri"_L1, "lifespan"_L1, "lifetime"_L1,
        "enabled"_L1, "type"_L1, "alg"_L1, "enc"_L1, "method"_L1, "supported"_L1, "required"_L1,
        "format"_L1, "policy"_L1, "timeout"_L1, "claim"_L1, "types"_L1 };
    if (!isSecretName(name))
        return false;
    return std::none_of(Harmless.begin(), Harmless.end(),
        [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

bool isSecretPath(const QStringList& path)
{
    return std::any_of(path.begin(), path.end(), isSecretMember);
}

QJsonValue hidden(const QJsonValue& json)
{
    if (json.isArray()) {
        QJsonArray copy;
        const QJsonArray array = json.toArray();
        for (const QJsonValue& entry : array)
            copy.append(hidden(entry));
        return copy;
    }
    if (!json.isObject())
        return json;
    const QJsonObject object = json.toObject();
    QJsonObject copy;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool list = it->isArray() && it->toArray().at(0).isObject();
        if (hides(object, it.key()) && !isHarmless(*it) && !it->isObject() && !list)
            copy.insert(it.key(), QLatin1StringView(RedactedMark));
        else
            copy.insert(it.key(), hidden(*it));
    }
    return copy;
}

QJsonValue withoutSecrets(const QJsonValue& json, QStringList& left)
{
    return kept(json, {}, left);
}

QJsonArray changesToJson(const QList<rep::MemberChange>& changes)
{
    QJsonArray list;
    for (const rep::MemberChange& change : changes) {
        if (const auto entry = entryOf(change))
            list.append(*entry);
    }
    return list;
}

QList<rep::MemberChange> unkept(const QList<rep::MemberChange>& changes)
{
    QList<rep::MemberChange> list;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(list),
        [](const rep::MemberChange& change) { return !entryOf(change); });
    return list;
}

QList<rep::MemberChange> changesFromJson(const QJsonArray& json)
{
    QList<rep::MemberChange> changes;
    for (const QJsonValue& value : json) {
        const QJsonObject entry = value.toObject();
        rep::MemberChange change;
        change.path
            = rep::JsonConvert<QStringList>::read(entry.value("path"_L1)).value_or(QStringList());
        change.before = orUndefined(entry, "before"_L1);
        change.after = orUndefined(entry, "after"_L1);
        if (change.before.isUndefined())
            change.sort = rep::ChangeSort::Added;
        else if (change.after.isUndefined())
            change.sort = rep::ChangeSort::Removed;
        if (!change.path.isEmpty())
            changes.append(change);
    }
    return changes;
}

} // namespace rk::change
