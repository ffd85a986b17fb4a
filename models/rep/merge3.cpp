// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "rep/merge3.h"

#include <QSet>

#include <algorithm>

namespace rk::rep {

namespace {

/// Member names of all the objects, each once, sorted.
QStringList namesOf(std::initializer_list<QJsonObject> objects)
{
    QSet<QString> names;
    for (const QJsonObject& object : objects) {
        for (auto it = object.begin(); it != object.end(); ++it)
            names.insert(it.key());
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

void put(QJsonObject& object, const QString& name, const QJsonValue& value)
{
    // insert() with Undefined removes too, but only by way of a detach
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

QJsonObject mergeObjects(const QJsonObject& base, const QJsonObject& mine,
    const QJsonObject& theirs, const QStringList& at, QList<MergeConflict>& conflicts)
{
    QJsonObject merged = theirs;
    for (const QString& name : namesOf({ base, mine, theirs })) {
        const QJsonValue b = base.value(name);
        const QJsonValue m = mine.value(name);
        const QJsonValue t = theirs.value(name);
        if (m == b || m == t)
            continue; // I changed nothing, or the same
        if (t == b) {
            put(merged, name, m);
        } else if (m.isObject() && t.isObject()) {
            merged.insert(name,
                mergeObjects(b.toObject(), m.toObject(), t.toObject(), at + QStringList { name },
                    conflicts));
        } else {
            conflicts.append({ at + QStringList { name }, b, m, t });
        }
    }
    return merged;
}

void collect(const QJsonObject& before, const QJsonObject& after, const QStringList& at,
    QList<MemberChange>& changes)
{
    for (const QString& name : namesOf({ before, after })) {
        const QJsonValue was = before.value(name);
        const QJsonValue is = after.value(name);
        const QStringList path = at + QStringList { name };
        if (was == is)
            continue;
        if (was.isObject() && is.isObject())
            collect(was.toObject(), is.toObject(), path, changes);
        else if (was.isUndefined())
            changes.append({ path, ChangeSort::Added, was, is });
        else if (is.isUndefined())
            changes.append({ path, ChangeSort::Removed, was, is });
        else
            changes.append({ path, ChangeSort::Changed, was, is });
    }
}

} // namespace

MergeResult merge3(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
{
    MergeResult result;
    result.merged = mergeObjects(base, mine, theirs, {}, result.conflicts);
    return result;
}

QJsonObject settle(const MergeResult& result, bool mine)
{
    QJsonObject settled = result.merged;
    for (const MergeConflict& conflict : result.conflicts)
        settled = withValueAt(settled, conflict.path, mine ? conflict.mine : conflict.theirs);
    return settled;
}

QList<MemberChange> difference(const QJsonObject& before, const QJsonObject& after)
{
    QList<MemberChange> changes;
    collect(before, after, {}, changes);
    return changes;
}

QJsonObject patched(const QJsonObject& object, const QList<MemberChange>& changes)
{
    QJsonObject result = object;
    for (const MemberChange& change : changes)
        result = withValueAt(result, change.path, change.after);
    return result;
}

QJsonValue valueAt(const QJsonObject& object, const QStringList& path)
{
    QJsonValue value = object;
    for (const QString& name : path) {
        if (!value.isObject())
            return QJsonValue(QJsonValue::Undefined);
        value = value.toObject().value(name);
    }
    return value;
}

QJsonObject withValueAt(QJsonObject object, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return object;
    const QString& name = path.first();
    if (path.size() == 1) {
        put(object, name, value);
        return object;
    }
    const QJsonValue inner = object.value(name);
    if (value.isUndefined() && !inner.isObject())
        return object;
    object.insert(name, withValueAt(inner.toObject(), path.mid(1), value));
    return object;
}

} // namespace rk::rep
