// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editplans.h"
#include "change/objectplans.h"
#include "change/restoreplans.h"
#include "core/json.h"
#include "rep/reps.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

using rep::UserRep;

struct UserPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::UserPlans)
};

Need profileNeed(const Scene& scene)
{
    return { u"profile"_s, scene.get({ u"users"_s, u"profile"_s }), Need::Missing::Tolerated };
}

/// The server keeps user names and e-mail addresses in lower case (26.7).
QJsonObject lowered(QJsonObject user)
{
    for (const auto name : { "username"_L1, "email"_L1 }) {
        if (user.value(name).isString())
            user.insert(name, user.value(name).toString().toLower());
    }
    return user;
}

/// Attributes among the changes that this realm drops without a word: not declared in its user
/// profile while the policy for others is unset or admins may only view them.
QStringList dropped(const QJsonObject& profile, const QList<rep::MemberChange>& changes)
{
    const QString policy = profile.value("unmanagedAttributePolicy"_L1).toString();
    if (profile.isEmpty() || policy == "ENABLED"_L1 || policy == "ADMIN_EDIT"_L1)
        return {};
    QSet<QString> declared;
    const QJsonArray attributes = profile.value("attributes"_L1).toArray();
    for (const QJsonValue& attribute : attributes)
        declared.insert(attribute.toObject().value("name"_L1).toString());
    QStringList names;
    // what nobody may edit can't be removed either; without any policy it isn't even shown
    const bool keeps = policy == "ADMIN_VIEW"_L1;
    for (const rep::MemberChange& change : changes) {
        if (change.path.first() != "attributes"_L1 || (isBlank(change.after) && !keeps))
            continue;
        const QStringList touched = change.path.size() > 1
            ? change.path.mid(1, 1)
            : change.after.toObject().keys() + change.before.toObject().keys();
        for (const QString& name : touched) {
            if (!declared.contains(name))
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

void warnOfDropped(
    const QJsonObject& profile, const QList<rep::MemberChange>& changes, Draft& draft)
{
    const QStringList names = dropped(profile, changes);
    if (!names.isEmpty())
        draft.plan.concerns.append({ Concern::Level::Warning, u"dropped-attributes"_s,
            UserPlans::tr("The realm's user profile does not let these attributes change. The "
                          "server will leave this part out without a word: %1")
                .arg(names.join(u", "_s)) });
}

Fact userByName(const Scene& scene, const QString& username)
{
    Fact fact;
    fact.read = scene.get({ u"users"_s });
    fact.read.with(u"username"_s, username).with(u"exact"_s, true);
    fact.read.with(u"briefRepresentation"_s, false).with(u"max"_s, 2);
    fact.view = View::Listed;
    fact.key = u"username"_s;
    fact.value = username;
    return fact;
}

QByteArray sealCredential(const QByteArray& body, const QByteArray& secret)
{
    const auto parsed = parseJson(body);
    QJsonObject user = parsed ? parsed->toObject() : QJsonObject();
    QJsonArray credentials = user.value("credentials"_L1).toArray();
    QJsonObject credential = credentials.at(0).toObject();
    credential.insert(u"value"_s, QString::fromUtf8(secret));
    credentials.replace(0, credential);
    user.insert(u"credentials"_s, credentials);
    return canonicalJson(user);
}

/// POST users, with the first password in the same request: a refused password leaves no user.
class UserCreation final : public Recipe {
public:
    explicit UserCreation(const CreateUser& intent)
        : m_user(lowered(intent.user.json())),
          m_password(intent.initialPassword),
          m_temporary(intent.temporaryPassword)
    {
    }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"listing"_s, userByName(scene, username()).read }, //
            profileNeed(scene) });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Creation creation { ObjectType::User, username(),
            UserPlans::tr("Create user %1").arg(username()), m_user, {},
            userByName(scene, username()) };
        QJsonObject body = m_user;
        if (!m_password.isEmpty()) {
            body.insert(u"credentials"_s,
                QJsonArray { QJsonObject {
                    { u"type"_s, u"password"_s }, { u"temporary"_s, m_temporary } } });
            creation.step.secret = m_password;
            creation.step.seal = sealCredential;
        }
        creation.step.spec = scene.write(api::Verb::Post, { u"users"_s }, body);
        Draft draft = creationDraft(std::move(creation), known.value(u"listing"_s));
        if (!m_password.isEmpty())
            draft.plan.rows.append(
                { m_temporary ? UserPlans::tr("Temporary password") : UserPlans::tr("Password"), {},
                    {}, rep::ChangeSort::Added, true });
        warnOfDropped(known.object(u"profile"_s), rep::difference({}, m_user), draft);
        return draft;
    }

private:
    QString username() const { return m_user.value("username"_L1).toString(); }

    QJsonObject m_user;
    Secret m_password;
    bool m_temporary;
};

/// PUT users/{id}: in full with `attributes` always there (a body with attributes empties what it
/// leaves out; one without merges), `enabled` only when it was edited: a server before 26.3 shows a
/// user who is locked for a while, and any server one whose directory is down, as disabled.
class UserEdit final : public EditRecipe {
public:
    explicit UserEdit(const EditUser& intent)
        : EditRecipe(ObjectType::User, intent.base.json(), intent.draft.json())
    {
    }
    UserEdit(const QString& id, const QList<rep::MemberChange>& made)
        : EditRecipe(ObjectType::User, id, made)
    {
    }

protected:
    QStringList address() const override { return { u"users"_s, id() }; }
    QString title(const Scene& scene, const QString& name) const override
    {
        return scene.undo ? UserPlans::tr("Undo: edit user %1").arg(name)
                          : UserPlans::tr("Edit user %1").arg(name);
    }
    QString nameOf(const QJsonObject& object) const override
    {
        return object.value("username"_L1).toString();
    }
    QStringList derived() const override
    {
        return { u"access"_s, u"userProfileMetadata"_s, u"totp"_s, u"disableableCredentialTypes"_s,
            u"notBefore"_s };
    }
    std::shared_ptr<EditRecipe> copy() const override { return std::make_shared<UserEdit>(*this); }
    QJsonObject normalized(
        QJsonObject draft, const QJsonObject& base, const Readings& known) const override
    {
        draft = lowered(std::move(draft));
        const QJsonValue email = draft.value("email"_L1);
        if (emailIsUsername(known) && !isBlank(email) && email != base.value("email"_L1))
            draft.insert(u"username"_s, email);
        return draft;
    }

    QList<Need> extraNeeds(const Scene& scene, const Readings&) const override
    {
        api::RequestSpec metadata = scene.get(address());
        metadata.with(u"userProfileMetadata"_s, true);
        return { profileNeed(scene), { u"metadata"_s, metadata, Need::Missing::Tolerated },
            { u"realm"_s, scene.get({}), Need::Missing::Tolerated } };
    }

    QJsonObject body(
        QJsonObject object, const QList<rep::MemberChange>& changes, const Readings&) const override
    {
        if (!object.contains("attributes"_L1))
            object.insert(u"attributes"_s, QJsonObject());
        if (!touches(changes, u"enabled"_s))
            object.remove("enabled"_L1);
        return object;
    }

    void addConcerns(const Scene&, const Readings& known, const QList<rep::MemberChange>& changes,
        Draft& draft) const override
    {
        warnOfDropped(known.object(u"profile"_s), changes, draft);
        blockReadOnly(known, changes, draft);
        const QJsonObject now = known.object(u"object"_s);
        for (const rep::MemberChange& change : changes) {
            if (change.path == QStringList { u"enabled"_s } && change.after == QJsonValue(false))
                draft.data.effects.append(
                    { Effect::Kind::UserDisabled, id(), nameOf(now), {}, {}, {} });
        }
    }

private:
    static bool touches(const QList<rep::MemberChange>& changes, const QString& member)
    {
        return std::any_of(changes.begin(), changes.end(),
            [&](const rep::MemberChange& change) { return change.path.first() == member; });
    }

    /// Then the server lets the username follow the e-mail address (26.7).
    static bool emailIsUsername(const Readings& known)
    {
        return known.object(u"realm"_s).value("registrationEmailAsUsername"_L1).toBool();
    }

    /// The server refuses these with error-user-attribute-read-only: said before it is sent.
    static void blockReadOnly(
        const Readings& known, const QList<rep::MemberChange>& changes, Draft& draft)
    {
        const bool follows = emailIsUsername(known) && touches(changes, u"email"_s);
        const QJsonArray attributes = known.object(u"metadata"_s)
                                          .value("userProfileMetadata"_L1)
                                          .toObject()
                                          .value("attributes"_L1)
                                          .toArray();
        for (const QJsonValue& value : attributes) {
            const QString name = value.toObject().value("name"_L1).toString();
            if (!value.toObject().value("readOnly"_L1).toBool()
                || (follows && name == "username"_L1))
                continue;
            const bool edited = std::any_of(changes.begin(), changes.end(),
                [&](const rep::MemberChange& change) { return change.path.last() == name; });
            if (edited && name == "username"_L1)
                draft.plan.concerns.append({ Concern::Level::Block, u"username-locked"_s,
                    UserPlans::tr("This realm does not let usernames change. Realm settings, "
                                  "Login, \"Edit username\" allows it.") });
            else if (edited)
                draft.plan.concerns.append({ Concern::Level::Block, u"read-only-attribute"_s,
                    UserPlans::tr("The realm's user profile does not let you change %1.")
                        .arg(name) });
        }
    }
};

/// DELETE users/{id}. Undo creates the user anew with groups, roles and identity provider links;
/// id, credentials, sessions and consents are lost.
class UserDeletion final : public DeleteRecipe {
public:
    UserDeletion(const QString& id, const QString& name, const QJsonObject& as)
        : DeleteRecipe(ObjectType::User, id, name, as)
    {
    }

protected:
    QStringList address() const override { return { u"users"_s, id() }; }
    QString title(const QString& name) const override
    {
        return UserPlans::tr("Delete user %1").arg(name);
    }
    QList<Need> extraNeeds(const Scene& scene, const Readings&) const override
    {
        return userMaterialNeeds(scene, id());
    }
    void finish(
        const Scene&, const Readings& known, const QJsonObject& object, Draft& draft) const override
    {
        draft.data.effects.append({ Effect::Kind::UserGone, id(), name(), {}, {}, {} });
        if (object.contains("serviceAccountClientId"_L1))
            draft.plan.concerns.append({ Concern::Level::Block, u"service-account"_s,
                UserPlans::tr(
                    "This is a client's service account. Switch it off at the client.") });
        if (object.contains("federationLink"_L1)) {
            makeFinal(draft,
                UserPlans::tr("The user comes from a directory and may be deleted there too."));
            return;
        }
        const auto material = userMaterial(object, known);
        if (!material) {
            makeFinal(draft, UserPlans::tr("The user's groups and roles could not be read."));
            return;
        }
        draft.data.inverse = *material;
        if (undoesCreation())
            return;
        warnOfLoss(draft,
            UserPlans::tr("Undo creates the user anew, with groups and roles, but with another "
                          "id and without password, sessions and consents."));
    }
};

} // namespace

std::shared_ptr<const Recipe> recipeOf(const CreateUser& intent)
{
    return std::make_shared<UserCreation>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const EditUser& intent)
{
    return std::make_shared<UserEdit>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const DeleteUser& intent)
{
    return userDeletion(intent.user.id().value, intent.user.get(UserRep::Username), {});
}

std::shared_ptr<const Recipe> userEditAgain(const QString& id, const QList<rep::MemberChange>& made)
{
    return std::make_shared<UserEdit>(id, made);
}

std::shared_ptr<const Recipe> userDeletion(
    const QString& id, const QString& name, const QJsonObject& as)
{
    return std::make_shared<UserDeletion>(id, name, as);
}

} // namespace rk::change
