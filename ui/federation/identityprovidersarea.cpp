// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/identityprovidersarea.h"

#include "items/identityprovidertablemodel.h"
#include "ui/federation/addproviderdialog.h"
#include "ui/federation/importmetadatadialog.h"
#include "ui/federation/providerchooser.h"
#include "ui/federation/providerinspector.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using Rep = rep::IdentityProviderRep;
using Model = items::IdentityProviderTableModel;

constexpr int NameLength = 80;

} // namespace

IdentityProvidersArea::IdentityProvidersArea(AreaContext& context, QWidget* parent)
    : ObjectArea(context, parent),
      m_model(new Model(context.stores.identityProviders, this)),
      m_table(new DataTable(tr("Identity providers"))),
      m_inspector(new ProviderInspector(context, flow()))
{
    m_table->setModel(m_model);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(Model::DisplayName, QHeaderView::Stretch);
    columns->resizeSection(Model::Alias, 200);
    columns->resizeSection(Model::Provider, 160);
    columns->resizeSection(Model::Enabled, 110);
    build({ tr("Identity providers"), tr("Add provider"), u"manage-identity-providers"_s, m_table,
        m_model->status(), m_inspector,
        { u"identity-provider"_s, tr("No identity providers yet"),
            tr("With one, people sign in with an account they have elsewhere: in a company's "
               "directory, at a partner, or at a social network."),
            tr("Add provider"), tr("Loading the identity providers"),
            u"view-identity-providers"_s },
        tr("Import metadata"), u"download"_s });
    connect(secondButton(), &QPushButton::clicked, this, &IdentityProvidersArea::importMetadata);
    connect(m_table, &DataTable::rowActivated, m_inspector, &EditInspector::focusTabs);
    connect(m_table, &DataTable::textTyped, searchField(), &SearchField::startWith);
    connect(m_inspector, &ProviderInspector::deleteRequested, this,
        &IdentityProvidersArea::removeCurrent);
    // What others in this window change, undo for one, is read again.
    connect(&context.stores.identityProviders, &stores::Store::changed, this,
        [this](const QString& alias) {
            if (alias == m_inspector->objectId() && !flow().isRunning())
                m_inspector->reload();
        });
}

QString IdentityProvidersArea::areaId() const
{
    return u"identity-providers"_s;
}

void IdentityProvidersArea::readList()
{
    m_model->refresh();
}

void IdentityProvidersArea::search(const QString& text)
{
    m_model->setSearch(text);
}

QModelIndex IdentityProvidersArea::indexOf(const QString& id) const
{
    const int row = m_model->rowOfId(id);
    return row < 0 ? QModelIndex() : m_model->index(row, 0);
}

QString IdentityProvidersArea::idAt(const QModelIndex& index) const
{
    return m_model->idAt(index.row());
}

void IdentityProvidersArea::open(const QModelIndex& index)
{
    m_inspector->open(m_model->rows().at(index.row()));
}

QString IdentityProvidersArea::openedName() const
{
    return tr("The identity provider %1").arg(oneLine(m_inspector->alias().value, NameLength));
}

QModelIndex IdentityProvidersArea::firstSample() const
{
    return m_model->index(0, 0);
}

void IdentityProvidersArea::withKinds(std::function<void(const QList<stores::ProviderKind>&)> then)
{
    if (!m_kinds.isEmpty()) {
        then(m_kinds);
        return;
    }
    m_kindsCall = context().stores.identityProviders.kinds(
        this, [this, then = std::move(then)](const Result<QList<stores::ProviderKind>>& kinds) {
            if (!kinds) {
                Q_EMIT errorRaised(tr("Asking which providers the server offers"), kinds.error());
                return;
            }
            m_kinds = *kinds;
            then(m_kinds);
        });
}

void IdentityProvidersArea::add()
{
    withKinds([this](const QList<stores::ProviderKind>& kinds) {
        auto* chooser = new ProviderChooser(kinds, this);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        connect(chooser, &QDialog::accepted, this,
            [this, chooser] { openAddDialog(chooser->chosen()); });
        chooser->open();
    });
}

void IdentityProvidersArea::importMetadata()
{
    withKinds([this](const QList<stores::ProviderKind>& kinds) {
        if (!ImportMetadataDialog::isPossible(kinds)) {
            Q_EMIT noticeRaised(tr("This server offers no provider that publishes metadata."));
            return;
        }
        auto* dialog = new ImportMetadataDialog(kinds, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
            [this, dialog] { openAddDialog(dialog->kind())->discover(dialog->url()); });
        dialog->open();
    });
}

AddProviderDialog* IdentityProvidersArea::openAddDialog(const stores::ProviderKind& kind)
{
    auto* dialog = new AddProviderDialog(context(), flow(), kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddProviderDialog::providerAdded, this, [this](const QString& alias) {
        searchField()->clear();
        m_model->refresh();
        want(alias);
    });
    dialog->open();
    return dialog;
}

void IdentityProvidersArea::removeCurrent()
{
    const Rep provider = m_inspector->provider();
    const QString alias = m_inspector->alias().value;
    flow().runDestructive(change::DeleteIdentityProvider { provider },
        { tr("Delete identity provider"),
            tr("People who sign in with %1 can't do so any more, and their links to it are "
               "removed.")
                .arg(oneLine(alias, NameLength)),
            tr("Delete provider") },
        [this, alias](const change::Outcome& outcome) {
            const bool gone = outcome.state == change::Outcome::State::Done;
            if (gone && m_inspector->alias().value == alias)
                closeInspector();
            m_model->refresh();
        });
}

} // namespace rk::ui
