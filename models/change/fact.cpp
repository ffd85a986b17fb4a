// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/fact.h"

#include "change/journalsafe.h"
#include "core/json.h"
#include "rep/reps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

const QJsonValue Undefined(QJsonValue::Undefined);

QJsonValue entryOf(const QJsonArray& list, const QString& key, const QString& value)
{
    const auto sensitivity = key == "username"_L1 ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (const QJsonValue& entry : list) {
        if (entry.toObject().value(key).toString().compare(value, sensitivity) == 0)
            return entry;
    }
    return QJsonValue::Null;
}

void addIds(const QJsonArray& list, QJsonObject& ids)
{
    for (const QJsonValue& entry : list)
        ids.insert(entry.toObject().value("id"_L1).toString(), true);
}

/// A list of roles, or {"realmMappings":[…],"clientMappings":{"cim":{"mappings":[…]}}}.
QJsonObject roleIds(const QJsonValue& answer)
{
    QJsonObject ids;
    addIds(answer.toArray(), ids);
    addIds(answer.toObject().value("realmMappings"_L1).toArray(), ids);
    const QJsonObject clients = answer.toObject().value("clientMappings"_L1).toObject();
    for (const QJsonValue& client : clients)
        addIds(client.toObject().value("mappings"_L1).toArray(), ids);
    return ids;
}

QJsonObject passwordOf(const QJsonArray& credentials)
{
    const QJsonObject password = entryOf(credentials, u"type"_s, u"password"_s).toObject();
    if (password.isEmpty())
        return {};
    const QString mark = password.value("id"_L1).toString() + u'@'
        + QString::number(password.value("createdDate"_L1).toInteger());
    return { { u"setAt"_s, mark } };
}

/// A secret comes back masked; then all that can be told is that there is one.
bool isMasked(const QJsonValue& found, const QJsonValue& expected)
{
    return found == QJsonValue(rep::SecretMask) && !isBlank(expected);
}

/// The server keeps lists as sets and hands them out in any order (26.7).
QList<QByteArray> sortedEntries(const QJsonValue& list)
{
    QList<QByteArray> entries;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& entry : array)
        entries.append(canonicalJson(entry));
    std::sort(entries.begin(), entries.end());
    return entries;
}

bool isKeptAs(const QJsonValue& found, const QJsonValue& wanted)
{
    return sameForServer(found, wanted)
        || (found.isArray() && wanted.isArray() && sortedEntries(found) == sortedEntries(wanted));
}

struct Leaf {
    bool after = false;
    bool before = false;
};

Leaf judgeLeaf(const Fact& fact, const rep::MemberChange& change, const QJsonValue& found)
{
    if (fact.opaque) {
        if (isBlank(found) && isBlank(change.before))
            return { true, true }; // the server shows none: nothing can be told
        return { found != change.before, found == change.before };
    }
    return { isKeptAs(found, change.after) || isMasked(found, change.after),
        isKeptAs(found, change.before) || isMasked(found, change.before) };
}

/// What else differs from the whole that was planned, leaves of the plan aside.
QList<rep::MemberChange> drift(const Fact& fact, const QJsonObject& actual)
{
    QList<rep::MemberChange> found;
    if (!fact.whole)
        return found;
    const auto all = rep::difference(withoutDerived(*fact.whole), withoutDerived(actual));
    for (const rep::MemberChange& change : all) {
        if (!isKeptAs(change.after, change.before) && !isMasked(change.after, change.before))
            found.append(change);
    }
    return found;
}

Judgement judgeLeaves(const Fact& fact, const QJsonObject& actual)
{
    bool allAfter = true;
    bool allBefore = true;
    Judgement judgement;
    for (const rep::MemberChange& change : fact.changes) {
        const QJsonValue found = rep::valueAt(actual, change.path);
        const Leaf leaf = judgeLeaf(fact, change, found);
        allAfter = allAfter && leaf.after;
        allBefore = allBefore && leaf.before;
        if (!leaf.after)
            judgement.differences.append(
                { change.path, rep::ChangeSort::Changed, change.after, found });
    }
    if (fact.presence == Fact::Presence::Appears) {
        judgement.verdict = allAfter ? Verdict::AsPlanned : Verdict::Different;
        return judgement;
    }
    const auto rest = allAfter ? drift(fact, actual) : QList<rep::MemberChange>();
    if (!rest.isEmpty()) {
        judgement.differences = rest;
        judgement.verdict = Verdict::Different;
    } else if (allAfter && allBefore) {
        judgement.verdict = Verdict::Undecided;
    } else if (allAfter) {
        judgement.verdict = Verdict::AsPlanned;
    } else {
        judgement.verdict = allBefore ? Verdict::AsBefore : Verdict::Different;
    }
    return judgement;
}

} // namespace

QStringList derivedMembers()
{
    return { u"access"_s, u"userProfileMetadata"_s, u"totp"_s, u"disableableCredentialTypes"_s,
        u"notBefore"_s, u"subGroups"_s, u"subGroupCount"_s, u"path"_s, u"parentId"_s,
        u"realmRoles"_s, u"clientRoles"_s, u"composites"_s, u"composite"_s, u"types"_s };
}

QJsonObject withoutDerived(QJsonObject object)
{
    const QStringList names = derivedMembers();
    for (const QString& name : names)
        object.remove(name);
    return object;
}

bool isBlank(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::all_of(
            array.begin(), array.end(), [](const QJsonValue& entry) { return isBlank(entry); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::all_of(
            object.begin(), object.end(), [](const QJsonValue& entry) { return isBlank(entry); });
    }
    default:
        return false;
    }
}

bool sameForServer(const QJsonValue& a, const QJsonValue& b)
{
    if (a == b || (isBlank(a) && isBlank(b)))
        return true;
    if (!a.isObject() || !b.isObject())
        return false;
    const auto changes = rep::difference(a.toObject(), b.toObject());
    return std::all_of(changes.begin(), changes.end(),
        [](const rep::MemberChange& c) { return isBlank(c.before) && isBlank(c.after); });
}

QJsonValue viewed(const Fact& fact, const QJsonValue& answer)
{
    if (answer.isNull() || answer.isUndefined())
        return QJsonValue::Null;
    switch (fact.view) {
    case View::Object:
        return answer;
    case View::Listed:
        return entryOf(answer.isObject() ? answer.toObject().value("subGroups"_L1).toArray()
                                         : answer.toArray(),
            fact.key, fact.value);
    case View::Roles:
        return roleIds(answer);
    case View::Ids: {
        QJsonObject ids;
        addIds(answer.toArray(), ids);
        return ids;
    }
    case View::Password:
        break;
    }
    return passwordOf(answer.toArray());
}

Judgement judge(const Fact& fact, const QJsonValue& actual)
{
    if (fact.presence == Fact::Presence::Disappears)
        return { actual.isNull() ? Verdict::AsPlanned : Verdict::AsBefore, {} };
    if (actual.isNull()) {
        const bool created = fact.presence == Fact::Presence::Appears;
        return { created ? Verdict::AsBefore : Verdict::Different, {} };
    }
    return judgeLeaves(fact, actual.toObject());
}

QJsonObject factToJson(const Fact& fact)
{
    QJsonArray query;
    for (const auto& [name, value] : fact.read.query)
        query.append(QJsonArray { name, value });
    return { { u"path"_s, QString::fromLatin1(fact.read.path) }, { u"query"_s, query },
        { u"view"_s, int(fact.view) }, { u"key"_s, fact.key }, { u"value"_s, fact.value },
        { u"presence"_s, int(fact.presence) }, { u"opaque"_s, fact.opaque },
        { u"changes"_s, changesToJson(fact.changes) } };
}

std::optional<Fact> factFromJson(const QJsonObject& json)
{
    const int view = json.value("view"_L1).toInt(-1);
    const int presence = json.value("presence"_L1).toInt(-1);
    if (view < 0 || view > int(View::Password) || presence < 0
        || presence > int(Fact::Presence::Disappears) || !json.value("path"_L1).isString())
        return std::nullopt;
    Fact fact;
    fact.read.path = json.value("path"_L1).toString().toLatin1();
    const QJsonArray query = json.value("query"_L1).toArray();
    for (const QJsonValue& pair : query)
        fact.read.with(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
    fact.view = View(view);
    fact.key = json.value("key"_L1).toString();
    fact.value = json.value("value"_L1).toString();
    fact.presence = Fact::Presence(presence);
    fact.opaque = json.value("opaque"_L1).toBool();
    fact.changes = changesFromJson(json.value("changes"_L1).toArray());
    return fact;
}

} // namespace rk::change
