// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerinspector.h"

#include "ui/binding/gate.h"
#include "ui/federation/addproviderdialog.h"
#include "ui/federation/providerform.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using Rep = rep::IdentityProviderRep;

constexpr auto DiscoveryKey = "discovery"_L1;

} // namespace

ProviderInspector::ProviderInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : EditInspector(context, flow, parent),
      m_form(new ProviderForm(session(), ProviderForm::Mode::Edit))
{
    setAccessibleName(tr("Identity provider"));
    m_delete = actions()->addButton(tr("Delete"), ButtonKind::Secondary, u"trash");
    connect(m_delete, &QPushButton::clicked, this, &ProviderInspector::deleteRequested);
    connect(m_form, &ProviderForm::discoverRequested, this, &ProviderInspector::discover);
    addFormTab(tr("Settings"), new FormScroll(m_form));
}

void ProviderInspector::open(const Rep& provider)
{
    const QString alias = provider.get(Rep::Alias);
    if (alias == objectId())
        return;
    m_properties.cancel();
    m_discovery.cancel();
    m_layoutKind.clear();
    setIdentifier(alias);
    setTile(u'#' + providerLayout(provider.get(Rep::ProviderId), {}, locale()).tile);
    const QString name = provider.get(Rep::DisplayName);
    start(alias, name.isEmpty() ? alias : name);
}

api::CallHandle ProviderInspector::read(const QString& id, Read done)
{
    return context().stores.identityProviders.provider(
        ProviderAlias(id), this, [done = std::move(done)](const Result<Rep>& answer) {
            done(answer.map([](const Rep& provider) { return provider.json(); }));
        });
}

void ProviderInspector::prepareForm(const QJsonObject& object)
{
    const QString kind = object.value("providerId"_L1).toString();
    QStringList members = object.value("config"_L1).toObject().keys();
    // Another form only where it has to be: a rebuilt one loses the focus while somebody types.
    if (m_layoutKind == kind && m_drawn == members)
        return;
    if (m_layoutKind != kind) {
        m_known.clear();
        loadProperties(kind);
    }
    m_layoutKind = kind;
    m_drawn = std::move(members);
    m_form->setLayoutOf(providerLayout(kind, m_known, locale()), redirectBase(context()),
        object.value("config"_L1).toObject());
}

void ProviderInspector::loadProperties(const QString& kind)
{
    m_properties = context().stores.identityProviders.properties(
        kind, this, [this, kind](const Result<QList<stores::ConfigProperty>>& properties) {
            // Without them the form has the fields of the layout file and of the configuration.
            if (!properties || properties->isEmpty())
                return;
            m_known = *properties;
            m_form->setLayoutOf(providerLayout(kind, m_known, locale()), redirectBase(context()),
                provider().get(Rep::Config));
            updateRights();
        });
}

void ProviderInspector::showHead(const QJsonObject& object)
{
    const Rep provider(object);
    const QString name = provider.get(Rep::DisplayName);
    setTitle(oneLine(name.isEmpty() ? provider.get(Rep::Alias) : name));
    if (provider.get(Rep::Enabled))
        setState(tr("Enabled"), items::Tone::Ok, u"ok"_s);
    else
        setState(tr("Disabled"), items::Tone::Neutral, u"ban"_s);
}

change::Intent ProviderInspector::saving() const
{
    return change::EditIdentityProvider { provider(), m_form->provider() };
}

bool ProviderInspector::checkForm()
{
    return m_form->check();
}

void ProviderInspector::showFieldErrors(const ApiError& error)
{
    m_form->showErrors(error);
}

QString ProviderInspector::whyReadOnly() const
{
    return missingRight(context().stores.realm.rights(), u"manage-identity-providers"_s);
}

void ProviderInspector::setReadOnly(const QString& readOnly, const QString& blocked)
{
    m_form->setReadOnly(!readOnly.isEmpty(), readOnly);
    gate(m_delete, blocked);
}

void ProviderInspector::discover(const QString& url)
{
    messages()->remove(DiscoveryKey);
    m_form->setDiscovering(true);
    m_discovery = context().stores.identityProviders.discover(
        m_layoutKind, url, this, [this](const Result<QJsonObject>& config) {
            m_form->setDiscovering(false);
            if (config) {
                m_form->applyDiscovered(*config);
                return;
            }
            Message message;
            message.tone = items::Tone::Danger;
            message.fact = tr("Importing from that address failed.");
            message.sentence = describe(config.error());
            message.details = technicalDetails(config.error());
            message.key = DiscoveryKey;
            messages()->show(message);
        });
}

} // namespace rk::ui
