// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/accountplans.h"

#include "change/preview.h"
#include "core/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct AccountPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::AccountPlans)
};

void addStep(Draft& draft, Step step)
{
    draft.plan.requests.append(requestPreview(step.spec));
    draft.data.steps.append(std::move(step));
}

QByteArray sealPassword(const QByteArray& body, const QByteArray& secret)
{
    const auto parsed = parseJson(body);
    QJsonObject credential = parsed ? parsed->toObject() : QJsonObject();
    credential.insert(u"value"_s, QString::fromUtf8(secret));
    return canonicalJson(credential);
}

class PasswordReset final : public Recipe {
public:
    explicit PasswordReset(const ResetPassword& intent) : m_intent(intent) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"credentials"_s, fact(scene).read } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Draft draft;
        draft.plan.object = { ObjectType::User, m_intent.user.value, m_intent.username };
        draft.plan.title = AccountPlans::tr("Reset the password of %1").arg(m_intent.username);
        draft.plan.rows.append({ m_intent.temporary ? AccountPlans::tr("Temporary password")
                                                    : AccountPlans::tr("Password"),
            {}, {}, rep::ChangeSort::Changed, true });
        draft.plan.canBeUndone = false;
        draft.plan.whyNotUndoable = AccountPlans::tr("The old password is not known to anybody.");
        Step step;
        step.spec = scene.write(api::Verb::Put,
            { u"users"_s, m_intent.user.value, u"reset-password"_s },
            QJsonObject { { u"type"_s, u"password"_s }, { u"temporary"_s, m_intent.temporary } });
        step.secret = m_intent.password;
        step.seal = sealPassword;
        addStep(draft, std::move(step));
        Fact password = fact(scene);
        const QJsonObject now = viewed(password, known.value(u"credentials"_s)).toObject();
        password.changes = { { { u"setAt"_s }, rep::ChangeSort::Changed,
            rep::valueAt(now, { u"setAt"_s }), QJsonValue(QJsonValue::Undefined) } };
        draft.data.facts.append(password);
        return draft;
    }

private:
    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get({ u"users"_s, m_intent.user.value, u"credentials"_s });
        fact.view = View::Password;
        fact.opaque = true;
        return fact;
    }

    ResetPassword m_intent;
};

class LogOut final : public Recipe {
public:
    explicit LogOut(const LogOutUser& intent) : m_intent(intent) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"sessions"_s, fact(scene).read } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Fact sessions = fact(scene);
        const QJsonObject now = viewed(sessions, known.value(u"sessions"_s)).toObject();
        for (auto it = now.begin(); it != now.end(); ++it)
            sessions.changes.append({ { it.key() }, rep::ChangeSort::Removed, true,
                QJsonValue(QJsonValue::Undefined) });
        Draft draft;
        draft.plan.object = { ObjectType::User, m_intent.user.value, m_intent.username };
        draft.plan.title = AccountPlans::tr("Log %1 out").arg(m_intent.username);
        draft.plan.rows.append({ AccountPlans::tr("Sessions"), QString::number(now.size()),
            QString::number(0), rep::ChangeSort::Removed });
        draft.plan.canBeUndone = false;
        draft.plan.whyNotUndoable = AccountPlans::tr("Ended sessions cannot be brought back.");
        if (scene.isActor(m_intent.user.value, m_intent.username))
            draft.plan.concerns.append({ Concern::Level::Warning, u"own-session"_s,
                AccountPlans::tr("This ends your own session too: you will have to sign in "
                                 "again.") });
        Step step;
        step.spec = scene.write(api::Verb::Post, { u"users"_s, m_intent.user.value, u"logout"_s });
        addStep(draft, std::move(step));
        draft.data.facts.append(sessions);
        return draft;
    }

private:
    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get({ u"users"_s, m_intent.user.value, u"sessions"_s });
        fact.view = View::Ids;
        return fact;
    }

    LogOutUser m_intent;
};

class Membership final : public Recipe {
public:
    explicit Membership(const ChangeMembership& intent) : m_intent(intent) { }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"groups"_s, fact(scene).read } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Fact groups = fact(scene);
        const bool isMember
            = viewed(groups, known.value(u"groups"_s)).toObject().contains(m_intent.group.value);
        Draft draft;
        draft.plan.object = { ObjectType::User, m_intent.user.value, m_intent.username };
        draft.plan.title = (m_intent.join ? AccountPlans::tr("Add %1 to the group %2")
                                          : AccountPlans::tr("Remove %1 from the group %2"))
                               .arg(m_intent.username, m_intent.groupPath);
        if (isMember == m_intent.join)
            return draft;
        draft.plan.rows.append(
            membershipRow(AccountPlans::tr("Group %1").arg(m_intent.groupPath), m_intent.join));
        Step step;
        step.spec = scene.write(m_intent.join ? api::Verb::Put : api::Verb::Delete,
            { u"users"_s, m_intent.user.value, u"groups"_s, m_intent.group.value });
        addStep(draft, std::move(step));
        const QJsonValue member(true);
        const QJsonValue none(QJsonValue::Undefined);
        groups.changes = { { { m_intent.group.value },
            m_intent.join ? rep::ChangeSort::Added : rep::ChangeSort::Removed,
            m_intent.join ? none : member, m_intent.join ? member : none } };
        draft.data.facts.append(groups);
        draft.data.effects.append({ m_intent.join ? Effect::Kind::Joined : Effect::Kind::Left,
            m_intent.user.value, m_intent.username, m_intent.group.value, {}, {} });
        draft.data.touched.append({ ObjectType::Group, m_intent.group.value, m_intent.groupPath });
        draft.data.inverse = { { u"kind"_s, u"membership"_s }, { u"user"_s, m_intent.user.value },
            { u"username"_s, m_intent.username }, { u"group"_s, m_intent.group.value },
            { u"path"_s, m_intent.groupPath }, { u"join"_s, !m_intent.join } };
        return draft;
    }

private:
    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get({ u"users"_s, m_intent.user.value, u"groups"_s });
        fact.read.with(u"first"_s, 0).with(u"max"_s, 1000);
        fact.view = View::Ids;
        return fact;
    }

    ChangeMembership m_intent;
};

} // namespace

std::shared_ptr<const Recipe> recipeOf(const ResetPassword& intent)
{
    return std::make_shared<PasswordReset>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const LogOutUser& intent)
{
    return std::make_shared<LogOut>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const ChangeMembership& intent)
{
    return std::make_shared<Membership>(intent);
}

} // namespace rk::change
