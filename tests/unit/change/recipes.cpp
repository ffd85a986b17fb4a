// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/change/drafts.h"
#include "unit/change/recipecases.h"

#include "change/inverse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using rk::test::Answers;
using rk::test::concerns;
using rk::test::demo;
using rk::test::draftOf;
using rk::test::json;
using rk::test::made;
using rk::test::RecipeCase;
using rk::test::repOf;
using rk::test::requestTexts;
using rk::test::rowTexts;
using rk::test::stepTexts;

namespace {

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

QTEST_GUILESS_MAIN(RecipesTest)
#include "recipes.moc"
