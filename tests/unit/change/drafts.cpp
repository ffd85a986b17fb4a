// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/change/drafts.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace rk::test {

using namespace change;

Scene demo(bool undo)
{
    return { RealmName(u"demo"_s), { u"demo"_s, UserId(u"me"_s), u"me"_s, u"console"_s, false, {} },
        undo };
}

Result<Draft> made(const Recipe& recipe, const Scene& scene, const Answers& answers)
{
    Readings known;
    for (int round = 0; round < 20; ++round) {
        const QList<Need> needs = recipe.needs(scene, known);
        if (needs.isEmpty())
            return recipe.make(scene, known);
        for (const Need& need : needs) {
            if (need.spec.verb != api::Verb::Get || !need.spec.body.isEmpty())
                qFatal("reading must not write");
            if (answers.contains(need.key))
                known.put(need.key, answers.value(need.key));
            else if (need.missing == Need::Missing::IsNull)
                known.put(need.key, QJsonValue::Null);
            else if (need.missing == Need::Missing::Tolerated)
                known.putError(need.key, ApiError {});
            else
                qFatal("no answer to %s", qPrintable(need.key));
        }
    }
    qFatal("asks without end");
}

Draft draftOf(const Intent& intent, const Answers& answers, const Scene& scene)
{
    return made(*recipeFor(intent), scene, answers).value();
}

namespace {

const QByteArray Below = "/admin/realms/demo/";

QString stepText(const QByteArray& verb, const QByteArray& path, const QByteArray& body)
{
    QString text = QString::fromLatin1(verb + ' ' + path.mid(Below.size()));
    if (!body.isEmpty())
        text += u' ' + QString::fromUtf8(canonicalJson(parseJson(body).value()));
    return text;
}

} // namespace

QStringList stepTexts(const Draft& draft)
{
    QStringList texts;
    for (const Step& step : draft.data.steps)
        texts.append(stepText(
            api::verbName(step.spec.verb), step.spec.path, placeholdersShown(step.spec.body)));
    return texts;
}

QStringList requestTexts(const Draft& draft)
{
    QStringList texts;
    for (const RequestPreview& request : draft.plan.requests)
        texts.append(stepText(request.verb, request.path.toLatin1(), request.body));
    return texts;
}

QStringList rowTexts(const Draft& draft)
{
    QStringList texts;
    for (const PreviewRow& row : draft.plan.rows)
        texts.append(row.secret ? row.setting + u": (secret)"_s
                                : u"%1: %2 -> %3"_s.arg(row.setting, row.before, row.after));
    return texts;
}

QStringList concerns(const Draft& draft)
{
    QStringList texts;
    for (const Concern& concern : draft.plan.concerns)
        texts.append(
            (concern.level == Concern::Level::Block ? u"block:"_s : u"warn:"_s) + concern.id);
    return texts;
}

} // namespace rk::test
