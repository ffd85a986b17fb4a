// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/journalrows.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

QJsonArray arrayFromText(const QByteArray& text)
{
    const auto parsed = parseJson(text);
    return parsed ? parsed->toArray() : QJsonArray();
}

} // namespace

QByteArray textOfRows(const QList<PreviewRow>& rows)
{
    QJsonArray array;
    for (const PreviewRow& row : rows) {
        array.append(QJsonObject { { u"setting"_s, row.setting },
            { u"before"_s, row.secret ? QString() : row.before },
            { u"after"_s, row.secret ? QString() : row.after }, { u"sort"_s, int(row.sort) },
            { u"secret"_s, row.secret } });
    }
    return canonicalJson(array);
}

QList<PreviewRow> rowsFromText(const QByteArray& text)
{
    QList<PreviewRow> rows;
    const QJsonArray array = arrayFromText(text);
    for (const QJsonValue& value : array) {
        const QJsonObject row = value.toObject();
        rows.append({ row.value("setting"_L1).toString(), row.value("before"_L1).toString(),
            row.value("after"_L1).toString(), rep::ChangeSort(row.value("sort"_L1).toInt()),
            row.value("secret"_L1).toBool() });
    }
    return rows;
}

QByteArray textOfFacts(const QList<Fact>& facts)
{
    QJsonArray array;
    for (const Fact& fact : facts)
        array.append(factToJson(fact));
    return canonicalJson(array);
}

QList<Fact> factsFromText(const QByteArray& text)
{
    QList<Fact> facts;
    const QJsonArray array = arrayFromText(text);
    for (const QJsonValue& value : array) {
        if (const auto fact = factFromJson(value.toObject()))
            facts.append(*fact);
    }
    return facts;
}

QByteArray textOfObject(const QJsonObject& object)
{
    return canonicalJson(object);
}

QJsonObject objectFromText(const QByteArray& text)
{
    const auto parsed = parseJson(text);
    return parsed ? parsed->toObject() : QJsonObject();
}

} // namespace rk::change
