// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/addproviderdialog.h"

#include "ui/binding/outcomes.h"
#include "ui/dialogs/messagebox.h"
#include "ui/federation/providerform.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rk::ui {

QString redirectBase(const AreaContext& context)
{
    return u"%1/realms/%2/broker/"_s.arg(context.serverUrl,
        QString::fromLatin1(QUrl::toPercentEncoding(context.stores.realm.realm().value)));
}

AddProviderDialog::AddProviderDialog(
    AreaContext& context, ChangeFlow& flow, const stores::ProviderKind& kind, QWidget* parent)
    : DialogFrame(u"identity-provider"_s, tr("Add identity provider"), kind.name, parent),
      m_context(context),
      m_flow(flow),
      m_form(new ProviderForm(m_session, ProviderForm::Mode::Create))
{
    resize(620, 680);
    setVerb(tr("Add"))->setEnabled(false);
    setBody(new FormScroll(m_form), false);
    connect(this, &DialogFrame::verbTriggered, this, &AddProviderDialog::submit);
    connect(m_form, &ProviderForm::discoverRequested, this, &AddProviderDialog::discover);
    loadProperties(kind);
}

void AddProviderDialog::loadProperties(const stores::ProviderKind& kind)
{
    m_properties = m_context.stores.identityProviders.properties(
        kind.id, this, [this, kind](const Result<QList<stores::ConfigProperty>>& properties) {
            if (!properties)
                showError(tr("Reading what the provider needs"), properties.error());
            start(providerLayout(
                kind.id, properties.value_or(QList<stores::ConfigProperty> {}), locale()));
        });
}

void AddProviderDialog::start(const ProviderLayout& layout)
{
    m_session.start(newProvider(layout).json());
    // the kind's own name is what most sites call the first provider of a kind
    m_session.setValue({ u"alias"_s }, layout.kind);
    m_form->setLayoutOf(layout, redirectBase(m_context));
    m_ready = true;
    verbButton()->setEnabled(true);
    if (!m_pendingUrl.isEmpty())
        discover(std::exchange(m_pendingUrl, {}));
}

void AddProviderDialog::discover(const QString& url)
{
    if (!m_ready) {
        m_pendingUrl = url;
        return;
    }
    messages()->clear();
    m_form->setDiscoveryUrl(url);
    m_form->setDiscovering(true);
    const QString kind = m_session.draft().value("providerId"_L1).toString();
    m_discovery = m_context.stores.identityProviders.discover(
        kind, url, this, [this](const Result<QJsonObject>& config) {
            m_form->setDiscovering(false);
            if (config)
                m_form->applyDiscovered(*config);
            else
                showError(tr("Importing from that address"), config.error());
        });
}

void AddProviderDialog::submit()
{
    messages()->clear();
    m_form->clearErrors();
    if (!m_form->check())
        return;
    setBusy(true);
    const change::CreateIdentityProvider intent { m_form->provider() };
    m_flow.runFrom(this, intent,
        [self = QPointer<AddProviderDialog>(this), intent](const change::Outcome& outcome) {
            if (self)
                self->finish(intent, outcome);
        });
}

void AddProviderDialog::setBusy(bool busy)
{
    m_busy = busy;
    verbButton()->setEnabled(!busy && m_ready);
    m_form->setEnabled(!busy);
}

void AddProviderDialog::finish(const change::Intent& intent, const change::Outcome& outcome)
{
    setBusy(false);
    if (succeeded(outcome) || outcome.state == change::Outcome::State::Different) {
        Q_EMIT providerAdded(m_session.draft().value("alias"_L1).toString());
        accept();
        return;
    }
    if (!outcome.error)
        return;
    const QList<FieldError> homeless = m_form->showErrors(*outcome.error);
    if (outcome.error->fieldErrors.isEmpty() || !homeless.isEmpty())
        messages()->show(failureMessage(intent, outcome));
}

void AddProviderDialog::showError(const QString& what, const ApiError& error)
{
    Message message;
    message.tone = items::Tone::Danger;
    message.fact = tr("%1 failed.").arg(what);
    message.sentence = describe(error);
    message.details = technicalDetails(error);
    message.key = u"error"_s;
    messages()->show(message);
}

void AddProviderDialog::reject()
{
    // the alias alone was put in by the program
    const bool typed = m_session.changes().size() > 1;
    if (typed && !m_busy
        && !MessageBox::confirm(this, tr("Discard the new provider?"),
            tr("What you have entered will be lost."), tr("Discard")))
        return;
    DialogFrame::reject();
}

} // namespace rk::ui
