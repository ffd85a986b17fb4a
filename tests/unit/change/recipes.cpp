// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/change/recipecases.h"

#include "change/inverse.h"
#include "core/json.h"
#include "support/canary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using rk::test::Answers;
using rk::test::json;
using rk::test::RecipeCase;
using rk::test::repOf;

namespace {

const QByteArray Below = "/admin/realms/demo/";

Scene demo(bool undo = false)
{
    return { RealmName(u"demo"_s), { u"demo"_s, UserId(u"me"_s), u"me"_s, u"console"_s, false, {} },
        undo };
}

/// The plan, need by need. What has no answer is missing on the server.
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

Draft draftOf(const Intent& intent, const Answers& answers, const Scene& scene = demo())
{
    return made(*recipeFor(intent), scene, answers).value();
}

QString stepText(const QByteArray& verb, const QByteArray& path, const QByteArray& body)
{
    QString text = QString::fromLatin1(verb + ' ' + path.mid(Below.size()));
    if (!body.isEmpty())
        text += u' ' + QString::fromUtf8(canonicalJson(parseJson(body).value()));
    return text;
}

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

Verdict verdict(const Draft& draft, const QJsonValue& answer)
{
    const Fact fact = draft.data.facts.first();
    return judge(fact, viewed(fact, answer)).verdict;
}

QList<RecipeCase> cases()
{
    return test::userCases() + test::groupCases() + test::roleCases()
        + test::clientAndProviderCases();
}

QByteArray member(const QByteArray& name, const QByteArray& value, const QByteArray& rest)
{
    return "{\"" + name + "\":\"" + value + "\"," + rest + '}';
}

} // namespace

class RecipesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsHere();
    void plansAndJudges_data();
    void plansAndJudges();
    void undoIsTheOpposite_data();
    void undoIsTheOpposite();
    void nothingToDoIsEmpty_data();
    void nothingToDoIsEmpty();
    void mergesWithWhatOthersChanged();
    void conflictsAreAskedAboutOnce();
    void anExistingNameIsBlocked_data();
    void anExistingNameIsBlocked();
    void aGroupStaysOutOfItself_data();
    void aGroupStaysOutOfItself();
    void theOwnClientIsKept_data();
    void theOwnClientIsKept();
    void whatHasGoneCannotBeDeleted();
    void whatWasChangedSinceIsNotUndone();
    void brokenEntriesGiveNoRecipe();
    void secretsAreNowhere_data();
    void secretsAreNowhere();
    void secretsOfWhatGoesAreNotKept_data();
    void secretsOfWhatGoesAreNotKept();
};

void RecipesTest::everyKindIsHere()
{
    QSet<size_t> kinds;
    for (const RecipeCase& one : cases())
        kinds.insert(one.intent.index());
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Intent>));
}

void RecipesTest::plansAndJudges_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i)
        QTest::addRow("%s", cases().at(i).name) << i;
}

void RecipesTest::plansAndJudges()
{
    QFETCH(const int, index);
    const RecipeCase one = cases().at(index);
    const Draft draft = draftOf(one.intent, one.answers);
    QCOMPARE(stepTexts(draft), one.steps);
    QCOMPARE(requestTexts(draft), one.steps); // what is shown is what is sent
    QCOMPARE(rowTexts(draft), one.rows);
    QVERIFY(!draft.plan.isBlocked() && draft.plan.conflicts.isEmpty());
    QVERIFY(!draft.plan.title.isEmpty());
    QVERIFY(!draft.data.facts.isEmpty());
    QCOMPARE(verdict(draft, one.after), Verdict::AsPlanned);
    QCOMPARE(verdict(draft, one.before), Verdict::AsBefore);
    // an interrupted change is settled by what the journal keeps of it
    const auto kept = factFromJson(factToJson(draft.data.facts.first()));
    QVERIFY(kept);
    QCOMPARE(kept->read.path, draft.data.facts.first().read.path);
    QCOMPARE(judge(*kept, viewed(*kept, one.after)).verdict, Verdict::AsPlanned);
    QCOMPARE(judge(*kept, viewed(*kept, one.before)).verdict, Verdict::AsBefore);
    // an edit that took something else along is told
    if (draft.data.facts.first().whole) {
        QJsonObject drifted = one.after.toObject();
        drifted.insert(u"somethingElse"_s, 1);
        QCOMPARE(verdict(draft, drifted), Verdict::Different);
    }
}

void RecipesTest::undoIsTheOpposite_data()
{
    plansAndJudges_data();
}

void RecipesTest::undoIsTheOpposite()
{
    QFETCH(const int, index);
    const RecipeCase one = cases().at(index);
    const Draft draft = draftOf(one.intent, one.answers);
    QCOMPARE(draft.plan.canBeUndone, !one.undoSteps.isEmpty());
    QCOMPARE(draft.data.inverse.isEmpty(), one.undoSteps.isEmpty());
    if (one.undoSteps.isEmpty()) {
        QVERIFY(!draft.plan.whyNotUndoable.isEmpty());
        return;
    }
    const QJsonValue found = viewed(draft.data.facts.first(), one.after);
    const QJsonObject inverse
        = inverseAsFound(draft.data.inverse, found.toObject().value("id"_L1).toString(), found);
    const auto recipe = recipeFromInverse(inverse);
    QVERIFY(recipe);
    const auto undo = made(*recipe, demo(true), one.undoAnswers);
    QVERIFY(undo);
    QCOMPARE(stepTexts(*undo), one.undoSteps);
    QCOMPARE(requestTexts(*undo), one.undoSteps);
    QVERIFY(!undo->plan.rows.isEmpty());
    QVERIFY(!undo->plan.isBlocked());
}

void RecipesTest::nothingToDoIsEmpty_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i) {
        const RecipeCase one = cases().at(i);
        const QString key = one.undoAnswers.contains(u"assigned"_s) ? u"assigned"_s
            : one.undoAnswers.contains(u"groups"_s)                 ? u"groups"_s
                                                                    : u"object"_s;
        if (one.answers.contains(key) && one.undoAnswers.contains(key))
            QTest::addRow("%s", one.name) << i;
    }
}

void RecipesTest::nothingToDoIsEmpty()
{
    QFETCH(const int, index);
    const RecipeCase one = cases().at(index);
    Answers done = one.answers; // somebody did it meanwhile
    for (const QString& key : { u"object"_s, u"assigned"_s, u"groups"_s }) {
        if (one.undoAnswers.contains(key))
            done.insert(key, one.undoAnswers.value(key));
    }
    const Draft draft = draftOf(one.intent, done);
    QVERIFY(draft.plan.isEmpty());
    QCOMPARE(stepTexts(draft), QStringList());
    QVERIFY(draft.data.effects.isEmpty());
}

void RecipesTest::mergesWithWhatOthersChanged()
{
    const auto base = repOf<rep::UserRep>(R"({"id":"u1","firstName":"A","lastName":"B"})");
    const auto draft = repOf<rep::UserRep>(R"({"id":"u1","firstName":"Z","lastName":"B"})");
    const Answers answers { { u"object"_s,
        json(R"({"id":"u1","firstName":"A","lastName":"Y","new":{"x":1}})") } };
    const Draft plan = draftOf(EditUser { base, draft }, answers);
    QCOMPARE(rowTexts(plan), QStringList { u"First name: A -> Z"_s });
    QCOMPARE(stepTexts(plan),
        QStringList {
            uR"(PUT users/u1 {"attributes":{},"firstName":"Z","id":"u1","lastName":"Y","new":{"x":1}})"_s });
}

void RecipesTest::conflictsAreAskedAboutOnce()
{
    const auto recipe = recipeFor(EditUser { repOf<rep::UserRep>(R"({"id":"u1","firstName":"A"})"),
        repOf<rep::UserRep>(R"({"id":"u1","firstName":"Mine"})") });
    const Answers theirs { { u"object"_s, json(R"({"id":"u1","firstName":"Theirs"})") } };
    const auto conflicts = made(*recipe, demo(), theirs)->plan.conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().theirs, QJsonValue(u"Theirs"_s));

    const Draft mine = made(*recipe->settled(true, conflicts), demo(), theirs).value();
    QVERIFY(mine.plan.conflicts.isEmpty());
    QCOMPARE(rowTexts(mine), QStringList { u"First name: Theirs -> Mine"_s });
    QVERIFY(made(*recipe->settled(false, conflicts), demo(), theirs)->plan.isEmpty());

    const Answers again { { u"object"_s, json(R"({"id":"u1","firstName":"Third"})") } };
    const auto asked = made(*recipe->settled(true, conflicts), demo(), again)->plan.conflicts;
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().theirs, QJsonValue(u"Third"_s));
}

void RecipesTest::anExistingNameIsBlocked_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("listing");
    QTest::addColumn<bool>("blocked");
    const QByteArray named = R"([{"id":"x","name":"north"}])";
    const QByteArray others = R"([{"id":"x","name":"northern"},{"id":"y","name":"North"}])";
    QTest::newRow("user") << 0 << R"([{"id":"x","username":"north"}])"_ba << true;
    QTest::newRow("other user") << 0 << R"([{"id":"x","username":"northern"}])"_ba << false;
    QTest::newRow("group") << 1 << named << true;
    QTest::newRow("other groups") << 1 << others << false;
    QTest::newRow("role") << 2 << named << true;
    QTest::newRow("other roles") << 2 << others << false;
    QTest::newRow("provider") << 3 << R"({"alias":"north"})"_ba << true;
}

void RecipesTest::anExistingNameIsBlocked()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, listing);
    QFETCH(const bool, blocked);
    const QList<Intent> intents { CreateUser { repOf<rep::UserRep>(R"({"username":"NORTH"})"), {} },
        CreateGroup { repOf<rep::GroupRep>(R"({"name":"north"})"), {}, {} },
        CreateRole { repOf<rep::RoleRep>(R"({"name":"north"})"), {}, {} },
        CreateIdentityProvider { repOf<rep::IdentityProviderRep>(R"({"alias":"north"})") } };
    const Draft draft = draftOf(intents.at(kind), { { u"listing"_s, json(listing) } });
    QCOMPARE(concerns(draft), blocked ? QStringList { u"block:exists"_s } : QStringList());
    QCOMPARE(draft.plan.isBlocked(), blocked);
}

void RecipesTest::aGroupStaysOutOfItself_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("itself") << u"g1"_s << u"/sales"_s << true;
    QTest::newRow("child") << u"g2"_s << u"/sales/north"_s << true;
    QTest::newRow("grandchild") << u"g3"_s << u"/sales/north/far"_s << true;
    QTest::newRow("named alike") << u"g4"_s << u"/sales2"_s << false;
    QTest::newRow("another") << u"g5"_s << u"/ops"_s << false;
}

void RecipesTest::aGroupStaysOutOfItself()
{
    QFETCH(const QString, to);
    QFETCH(const QString, path);
    QFETCH(const bool, blocked);
    const QByteArray group = R"({"id":"g1","name":"sales","path":"/sales"})";
    const Draft draft = draftOf(MoveGroup { repOf<rep::GroupRep>(group), {}, GroupId(to), path },
        { { u"object"_s, json(group) },
            { u"target"_s, QJsonObject { { u"id"_s, to }, { u"path"_s, path } } } });
    QCOMPARE(concerns(draft), blocked ? QStringList { u"block:cycle"_s } : QStringList());
}

void RecipesTest::theOwnClientIsKept_data()
{
    QTest::addColumn<QByteArray>("draft");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("signedIn");
    QTest::addColumn<QStringList>("expected");
    const QByteArray off = R"({"id":"c1","publicClient":true,"name":"A","enabled":false,)";
    const QByteArray renamed = R"({"id":"c1","publicClient":true,"name":"B","enabled":true,)";
    const QStringList blocks { u"block:own-client"_s };
    QTest::newRow("own, off") << off << u"console"_s << u"demo"_s << blocks;
    QTest::newRow("own, renamed") << renamed << u"console"_s << u"demo"_s
                                  << QStringList { u"warn:own-client"_s };
    QTest::newRow("another, off") << off << u"shop"_s << u"demo"_s << QStringList();
    QTest::newRow("named alike elsewhere") << off << u"console"_s << u"master"_s << QStringList();
}

void RecipesTest::theOwnClientIsKept()
{
    QFETCH(const QByteArray, draft);
    QFETCH(const QString, clientId);
    QFETCH(const QString, signedIn);
    QFETCH(const QStringList, expected);
    const QByteArray name = "\"clientId\":\"" + clientId.toLatin1() + "\"}";
    const QByteArray base = R"({"id":"c1","publicClient":true,"name":"A","enabled":true,)" + name;
    Scene scene = demo();
    scene.actor.realm = signedIn;
    const EditClient intent { repOf<rep::ClientRep>(base), repOf<rep::ClientRep>(draft + name) };
    QCOMPARE(concerns(draftOf(intent, { { u"object"_s, json(base) } }, scene)), expected);
}

void RecipesTest::whatHasGoneCannotBeDeleted()
{
    for (const Intent& intent : { Intent(DeleteUser {}), Intent(DeleteGroup {}),
             Intent(DeleteRole {}), Intent(DeleteIdentityProvider {}) }) {
        const auto plan = made(*recipeFor(intent), demo(), {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ApiError::Kind::NotFound);
    }
}

void RecipesTest::whatWasChangedSinceIsNotUndone()
{
    const auto created = recipeFromInverse(json(R"({"kind":"delete","type":"role","id":"r1",
        "name":"agent","as":{"name":"agent","description":"Old"}})")
                                               .toObject());
    const Answers other { { u"object"_s, json(R"({"name":"agent","description":"New"})") } };
    QCOMPARE(made(*created, demo(true), other).error().kind, ApiError::Kind::Conflict);

    const auto edited = recipeFromInverse(json(R"({"kind":"edit","type":"role","id":"r1",
        "changes":[{"path":["description"],"before":"Old","after":"New"}]})")
                                              .toObject());
    const Answers third { { u"object"_s, json(R"({"name":"agent","description":"Third"})") } };
    QCOMPARE(made(*edited, demo(true), third)->plan.conflicts.size(), 1);

    const auto moved = recipeFromInverse(
        json(R"({"kind":"move","id":"g1","name":"g","from":"p2","to":"p1"})").toObject());
    const Answers elsewhere {
        { u"object"_s, json(R"({"id":"g1","name":"g","path":"/p3/g","parentId":"p3"})") },
        { u"target"_s, json(R"({"id":"p1","path":"/p1"})") }
    };
    QCOMPARE(made(*moved, demo(true), elsewhere).error().kind, ApiError::Kind::Conflict);
}

void RecipesTest::brokenEntriesGiveNoRecipe()
{
    for (const char* entry : { "{}", R"({"kind":"edit","type":"user","id":"u1"})",
             R"({"kind":"edit","type":"planet","id":"u1"})", R"({"kind":"delete","type":"client"})",
             R"({"kind":"restore","type":"client"})", R"({"kind":"other","type":"user"})" })
        QVERIFY2(!recipeFromInverse(json(entry).toObject()), entry);
}

void RecipesTest::secretsAreNowhere_data()
{
    QTest::addColumn<int>("kind");
    const QList<const char*> names { "first password", "user attribute", "reset password",
        "new provider", "edited provider", "edited client", "edited attribute" };
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(names.at(i)) << i;
}

/// All that is shown or kept of a plan.
static QByteArray leftBehind(const Draft& draft)
{
    QByteArray text = (draft.plan.title + draft.plan.whyNotUndoable + rowTexts(draft).join(u'\n')
        + requestTexts(draft).join(u'\n'))
                          .toUtf8();
    for (const PreviewRow& row : draft.plan.rows)
        text += (row.before + row.after).toUtf8();
    for (const Concern& concern : draft.plan.concerns)
        text += concern.text.toUtf8();
    for (const Fact& fact : draft.data.facts)
        text += canonicalJson(factToJson(fact));
    return text + canonicalJson(draft.data.inverse);
}

void RecipesTest::secretsAreNowhere()
{
    QFETCH(const int, kind);
    const QByteArray canary = test::newCanary("recipe");
    const QByteArray user = R"("id":"u1","username":"a")";
    const QByteArray attributes
        = R"({"id":"u1","username":"a","attributes":{"apiToken":[")" + canary + R"("]}})";
    const QByteArray idp
        = R"({"alias":"corp","config":{"clientSecret":")" + canary + R"(","x":"y"}})";
    const QByteArray masked = R"({"alias":"corp","config":{"clientSecret":"**********","x":"y"}})";
    const QByteArray client = R"("id":"c1","clientId":"shop")";
    const auto userRep = repOf<rep::UserRep>(member("firstName", "A", user));
    const QList<std::pair<Intent, QByteArray>> all {
        { CreateUser { userRep, Secret(canary) }, "[]" },
        { CreateUser { repOf<rep::UserRep>(attributes), {} }, "[]" },
        { ResetPassword { UserId(u"u1"_s), u"a"_s, Secret(canary), false }, "[]" },
        { CreateIdentityProvider { repOf<rep::IdentityProviderRep>(idp) }, "null" },
        { EditIdentityProvider {
              repOf<rep::IdentityProviderRep>(masked), repOf<rep::IdentityProviderRep>(idp) },
            masked },
        { EditClient { repOf<rep::ClientRep>(member("secret", "old", client)),
              repOf<rep::ClientRep>(member("secret", canary, client)) },
            member("secret", "old", client) },
        { EditUser { userRep, repOf<rep::UserRep>(attributes) }, member("firstName", "A", user) },
    };
    const QJsonValue answer = json(all.at(kind).second);
    const Draft draft = draftOf(all.at(kind).first,
        { { u"object"_s, answer }, { u"listing"_s, answer }, { u"credentials"_s, answer } });
    const Step& step = draft.data.steps.first();
    const QByteArray sent
        = step.seal ? step.seal(step.spec.body, step.secret.reveal()) : step.spec.body;
    QVERIFY(sent.contains(canary)); // it does go to the server
    QVERIFY(!leftBehind(draft).contains(canary));
    if (step.seal)
        QVERIFY(!step.spec.body.contains(canary));
}

void RecipesTest::secretsOfWhatGoesAreNotKept_data()
{
    QTest::addColumn<int>("kind");
    const QList<const char*> names { "user", "group", "role", "provider", "provider's mapper" };
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(names.at(i)) << i;
}

void RecipesTest::secretsOfWhatGoesAreNotKept()
{
    QFETCH(const int, kind);
    const QByteArray canary = test::newCanary("kept");
    const QByteArray holder
        = R"("id":"x","name":"x","path":"/x","attributes":{"pinToken":[")" + canary + R"("]})";
    const QByteArray idp = member("alias", "x", R"("config":{"clientSecret":")" + canary + R"("})");
    const QByteArray mapper
        = '[' + member("name", "m", R"("config":{"apiSecret":")" + canary + R"("})") + ']';
    const QList<std::pair<Intent, QByteArray>> all { { DeleteUser {}, '{' + holder + '}' },
        { DeleteGroup {}, '{' + holder + '}' }, { DeleteRole {}, '{' + holder + '}' },
        { DeleteIdentityProvider {}, idp },
        { DeleteIdentityProvider {}, member("alias", "x", R"("enabled":true)") } };
    Answers answers { { u"object"_s, json(all.at(kind).second) } };
    for (const auto* list :
        { "groups", "users", "links", "parts", "realm-roles", "children/x", "members/x" })
        answers.insert(QLatin1StringView(list), QJsonArray());
    for (const auto* object : { "roles", "roles/x" })
        answers.insert(QLatin1StringView(object), QJsonObject());
    answers.insert(u"mappers"_s, json(kind == 4 ? mapper : "[]"_ba));
    const Draft draft = draftOf(all.at(kind).first, answers);
    QCOMPARE(draft.plan.canBeUndone, kind < 3); // a provider without its secret is none
    QVERIFY(!leftBehind(draft).contains(canary));
}

QTEST_GUILESS_MAIN(RecipesTest)
#include "recipes.moc"
