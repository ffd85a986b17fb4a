// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editplans.h"
#include "change/inverse.h"
#include "change/journalsafe.h"
#include "change/objectplans.h"
#include "change/preview.h"
#include "rep/reps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

struct ProviderPlans {
    Q_DECLARE_TR_FUNCTIONS(rk::change::ProviderPlans)
};

QStringList providerAddress(const QString& alias)
{
    return { u"identity-provider"_s, u"instances"_s, alias };
}

bool holdsMask(const QJsonObject& provider)
{
    const QJsonObject config = provider.value("config"_L1).toObject();
    return std::any_of(config.begin(), config.end(),
        [](const QJsonValue& value) { return value == QJsonValue(rep::SecretMask); });
}

/// POST identity-provider/instances. The mask of another provider's secret is no secret: blocked.
class ProviderCreation final : public Recipe {
public:
    explicit ProviderCreation(const CreateIdentityProvider& intent)
        : m_provider(intent.provider.json())
    {
    }

    QList<Need> needs(const Scene& scene, const Readings& known) const override
    {
        return known.missing({ { u"listing"_s, fact(scene).read, Need::Missing::IsNull } });
    }

    Result<Draft> make(const Scene& scene, const Readings& known) const override
    {
        Creation creation { ObjectType::IdentityProvider, alias(),
            ProviderPlans::tr("Create identity provider %1").arg(alias()), m_provider, {},
            fact(scene) };
        creation.step.spec
            = scene.write(api::Verb::Post, { u"identity-provider"_s, u"instances"_s }, m_provider);
        Draft draft = creationDraft(std::move(creation), known.value(u"listing"_s));
        if (holdsMask(m_provider))
            draft.plan.concerns.append({ Concern::Level::Block, u"mask"_s,
                ProviderPlans::tr("The row of asterisks stands for a hidden value and is none "
                                  "itself. Enter the secret, or leave the field empty.") });
        return draft;
    }

private:
    QString alias() const { return m_provider.value("alias"_L1).toString(); }
    Fact fact(const Scene& scene) const
    {
        Fact fact;
        fact.read = scene.get(providerAddress(alias()));
        return fact;
    }

    QJsonObject m_provider;
};

/// PUT identity-provider/instances/{alias}: config is replaced as a whole. The mask goes back with
/// it (26.7: a secret whose key is left out is lost), in the PUT of the very provider it came from.
/// The alias can't change.
class ProviderEdit final : public EditRecipe {
public:
    explicit ProviderEdit(const EditIdentityProvider& intent)
        : EditRecipe(ObjectType::IdentityProvider, intent.base.json(), intent.draft.json())
    {
    }
    ProviderEdit(const QString& alias, const QList<rep::MemberChange>& made)
        : EditRecipe(ObjectType::IdentityProvider, alias, made)
    {
    }

protected:
    QStringList address() const override { return providerAddress(id()); }
    QString title(const Scene& scene, const QString& name) const override
    {
        return scene.undo ? ProviderPlans::tr("Undo: edit identity provider %1").arg(name)
                          : ProviderPlans::tr("Edit identity provider %1").arg(name);
    }
    QString nameOf(const QJsonObject& object) const override
    {
        return object.value("alias"_L1).toString();
    }
    /// `types` is derived from the provider's kind; the server refuses nothing about it.
    QStringList derived() const override { return { u"types"_s }; }
    std::shared_ptr<EditRecipe> copy() const override
    {
        return std::make_shared<ProviderEdit>(*this);
    }
    QJsonObject body(
        QJsonObject object, const QList<rep::MemberChange>&, const Readings&) const override
    {
        return object;
    }
    void addConcerns(const Scene&, const Readings&, const QList<rep::MemberChange>& changes,
        Draft& draft) const override
    {
        for (const rep::MemberChange& change : changes) {
            if (change.path.first() == "alias"_L1)
                draft.plan.concerns.append({ Concern::Level::Block, u"alias"_s,
                    ProviderPlans::tr("The alias of an identity provider cannot change.") });
            // whatever is set at that address gets the stored secret
            if (change.path.last() == "tokenUrl"_L1)
                draft.plan.concerns.append({ Concern::Level::Warning, u"secret-address"_s,
                    ProviderPlans::tr("The stored client secret will be sent to the new token "
                                      "URL.") });
        }
    }
};

/// DELETE identity-provider/instances/{alias}. Undo creates it anew with its mappers, unless it had
/// a secret, which nobody can read. Users lose their links to it.
class ProviderDeletion final : public DeleteRecipe {
public:
    ProviderDeletion(const QString& alias, const QJsonObject& as)
        : DeleteRecipe(ObjectType::IdentityProvider, alias, alias, as)
    {
    }

protected:
    QStringList address() const override { return providerAddress(id()); }
    QString title(const QString& name) const override
    {
        return ProviderPlans::tr("Delete identity provider %1").arg(name);
    }
    QList<Need> extraNeeds(const Scene& scene, const Readings&) const override
    {
        api::RequestSpec linked = scene.get({ u"users"_s, u"count"_s });
        linked.with(u"idpAlias"_s, id());
        return { { u"mappers"_s, scene.get(address() + QStringList { u"mappers"_s }),
                     Need::Missing::Tolerated },
            { u"linked"_s, linked, Need::Missing::Tolerated } };
    }
    void finish(
        const Scene&, const Readings& known, const QJsonObject& object, Draft& draft) const override
    {
        const int linked = known.value(u"linked"_s).toInt();
        if (linked > 0)
            draft.plan.concerns.append({ Concern::Level::Warning, u"linked-users"_s,
                ProviderPlans::tr("%n user(s) sign in through it and may have no other way in.",
                    nullptr, linked) });
        draft.data.weight = 1 + linked;
        QStringList left;
        QJsonObject rep = withoutSecrets(object, left).toObject();
        const QJsonValue mappers = withoutSecrets(known.array(u"mappers"_s), left);
        if (!left.isEmpty()) {
            QStringList labels;
            for (const QString& member : std::as_const(left))
                labels.append(memberLabel(ObjectType::IdentityProvider, member.split(u'.')));
            makeFinal(draft,
                ProviderPlans::tr("The server does not show the provider's secret (%1), so it "
                                  "could not be created anew.")
                    .arg(labels.join(u", "_s)));
            return;
        }
        if (known.failed(u"mappers"_s)) {
            makeFinal(draft, ProviderPlans::tr("The provider's mappers could not be read."));
            return;
        }
        rep.remove("internalId"_L1);
        rep.remove("types"_L1);
        draft.data.inverse
            = { { u"kind"_s, u"restore"_s }, { u"type"_s, typeName(ObjectType::IdentityProvider) },
                  { u"name"_s, id() }, { u"rep"_s, rep }, { u"mappers"_s, mappers } };
        if (linked > 0 && !undoesCreation())
            warnOfLoss(draft,
                ProviderPlans::tr("Undo creates the provider anew, but not the users' links."));
    }
};

} // namespace

std::shared_ptr<const Recipe> recipeOf(const CreateIdentityProvider& intent)
{
    return std::make_shared<ProviderCreation>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const EditIdentityProvider& intent)
{
    return std::make_shared<ProviderEdit>(intent);
}

std::shared_ptr<const Recipe> recipeOf(const DeleteIdentityProvider& intent)
{
    return providerDeletion(intent.provider.alias().value, {});
}

std::shared_ptr<const Recipe> providerEditAgain(
    const QString& id, const QList<rep::MemberChange>& made)
{
    return std::make_shared<ProviderEdit>(id, made);
}

std::shared_ptr<const Recipe> providerDeletion(const QString& alias, const QJsonObject& as)
{
    return std::make_shared<ProviderDeletion>(alias, as);
}

} // namespace rk::change
