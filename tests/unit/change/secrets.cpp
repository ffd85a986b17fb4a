// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/change/drafts.h"

#include "change/inverse.h"
#include "change/restoreplans.h"
#include "core/json.h"
#include "support/canary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::change;
using rk::test::Answers;
using rk::test::concerns;
using rk::test::demo;
using rk::test::draftOf;
using rk::test::json;
using rk::test::made;
using rk::test::repOf;
using rk::test::requestTexts;
using rk::test::rowTexts;

namespace {

QByteArray member(const QByteArray& name, const QByteArray& value, const QByteArray& rest)
{
    return "{\"" + name + "\":\"" + value + "\"," + rest + '}';
}

/// All that is shown or kept of a plan.
QByteArray leftBehind(const Draft& draft)
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

/// Nothing around the object: no roles, members, links.
Answers alone(const QJsonValue& object)
{
    Answers answers { { u"object"_s, object } };
    for (const auto* list : { "groups", "users", "links", "parts", "realm-roles", "children/x",
             "members/x", "children/y", "members/y", "mappers" })
        answers.insert(QLatin1StringView(list), QJsonArray());
    for (const auto* roles : { "roles", "roles/x", "roles/y" })
        answers.insert(QLatin1StringView(roles), QJsonObject());
    return answers;
}

QString concernOf(const Draft& draft, QLatin1StringView id)
{
    for (const Concern& concern : draft.plan.concerns) {
        if (concern.id == id)
            return concern.text;
    }
    return {};
}

} // namespace

/// Secrets stay out of what is shown and kept, and what that costs an undo is said.
class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNowhere_data();
    void secretsAreNowhere();
    void secretsOfWhatGoesAreNotKept_data();
    void secretsOfWhatGoesAreNotKept();
    void undoSaysWhatItCannotBringBack_data();
    void undoSaysWhatItCannotBringBack();
    void secretsOfSubGroupsAreNamedWithTheirGroup();
    void noUndoOfAnEditLeavesSecretsOutSilently();
};

void SecretsTest::secretsAreNowhere_data()
{
    QTest::addColumn<int>("kind");
    const QList<const char*> names { "first password", "user attribute", "reset password",
        "new provider", "edited provider", "edited client", "edited attribute" };
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(names.at(i)) << i;
}

void SecretsTest::secretsAreNowhere()
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

void SecretsTest::secretsOfWhatGoesAreNotKept_data()
{
    QTest::addColumn<int>("kind");
    const QList<const char*> names { "user", "group", "role", "provider", "provider's mapper" };
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(names.at(i)) << i;
}

void SecretsTest::secretsOfWhatGoesAreNotKept()
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
    QCOMPARE(concerns(draft).contains(u"warn:undo-secrets"_s), kind < 3);
    QVERIFY(!leftBehind(draft).contains(canary));
}

void SecretsTest::undoSaysWhatItCannotBringBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("lost");
    const QByteArray secret = R"({"pinToken":["1"],"db.password":["2"],"rank":["3"]})";
    const QByteArray harmless = R"({"tokenUrl":["1"],"pinToken":[""],"rank":["3"]})";
    const QString both = u"Attribute db.password, Attribute pinToken"_s;
    const QList<const char*> kinds { "user", "group", "role" };
    for (int i = 0; i < kinds.size(); ++i) {
        QTest::addRow("%s with secrets", kinds.at(i)) << i << secret << both;
        QTest::addRow("%s without", kinds.at(i)) << i << harmless << QString();
    }
}

void SecretsTest::undoSaysWhatItCannotBringBack()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, attributes);
    QFETCH(const QString, lost);
    const QList<Intent> intents { DeleteUser {}, DeleteGroup {}, DeleteRole {} };
    const QJsonValue object = json(
        R"({"id":"x","name":"x","username":"x","path":"/x","attributes":)" + attributes + '}');
    const Draft deletion = draftOf(intents.at(kind), alone(object));
    QVERIFY(deletion.plan.canBeUndone);
    const QString before = concernOf(deletion, "undo-secrets"_L1);
    QCOMPARE(before.section(u": "_s, 1), lost);
    QCOMPARE(whatUndoLeaves(deletion.data.inverse), before);

    const auto recipe = recipeFromInverse(deletion.data.inverse);
    const auto undo = made(*recipe, demo(true), { { u"listing"_s, QJsonArray() } });
    QVERIFY(undo && !undo->plan.isBlocked());
    QCOMPARE(concernOf(*undo, "undo-secrets"_L1), before);
    QCOMPARE(undo->data.remark, before);
}

void SecretsTest::secretsOfSubGroupsAreNamedWithTheirGroup()
{
    Answers answers = alone(json(R"({"id":"x","name":"x","path":"/x"})"));
    answers.insert(u"children/x"_s,
        json(R"([{"id":"y","name":"y","path":"/x/y","attributes":{"apiToken":["k"]}}])"));
    const Draft draft = draftOf(DeleteGroup {}, answers);
    QVERIFY(concernOf(draft, "undo-secrets"_L1).endsWith(": Attribute apiToken of /x/y"_L1));
}

void SecretsTest::noUndoOfAnEditLeavesSecretsOutSilently()
{
    // a name and a secret together: taking back the name alone would be half of it
    const QByteArray base
        = R"({"id":"x","username":"x","firstName":"A","attributes":{"pinToken":["1"]}})";
    const QByteArray draft
        = R"({"id":"x","username":"x","firstName":"B","attributes":{"pinToken":["2"]}})";
    const Draft plan = draftOf(EditUser { repOf<rep::UserRep>(base), repOf<rep::UserRep>(draft) },
        { { u"object"_s, json(base) } });
    QVERIFY(!plan.plan.canBeUndone);
    QVERIFY(plan.plan.whyNotUndoable.endsWith(": Attribute pinToken"_L1));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets.moc"
