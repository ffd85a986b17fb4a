// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/identityprovidersarea.h"

#include "items/identityprovidertablemodel.h"
#include "ui/binding/detailsplit.h"
#include "ui/binding/gate.h"
#include "ui/binding/listpresenter.h"
#include "ui/dialogs/messagebox.h"
#include "ui/federation/addproviderdialog.h"
#include "ui/federation/importmetadatadialog.h"
#include "ui/federation/providerchooser.h"
#include "ui/federation/providerinspector.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabstrip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using Rep = rep::IdentityProviderRep;

} // namespace

IdentityProvidersArea::IdentityProvidersArea(AreaContext& context, QWidget* parent)
    : Area(context, parent),
      m_flow(context, this),
      m_model(new items::IdentityProviderTableModel(context.stores.identityProviders, this))
{
    build();
    connectParts();
    updateControls();
}

IdentityProvidersArea::~IdentityProvidersArea() = default;

void IdentityProvidersArea::build()
{
    m_header = new PageHeader(tr("Identity providers"));
    m_import = m_header->addButton(tr("Import metadata"), ButtonKind::Secondary, u"download");
    m_add = m_header->addButton(tr("Add provider"), ButtonKind::Primary, u"plus");
    m_search = new SearchField;
    m_table = new DataTable(tr("Identity providers"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(
        items::IdentityProviderTableModel::DisplayName, QHeaderView::Stretch);
    auto* pane = new StatePane(m_table);
    m_presenter = new ListPresenter(pane, m_model->status(),
        { u"identity-provider"_s, tr("No identity providers yet"),
            tr("With one, people sign in with an account they have elsewhere: in a company's "
               "directory, at a partner, or at a social network."),
            tr("Add provider"), tr("Loading the identity providers") },
        this);
    m_inspector = new ProviderInspector(context(), m_flow);

    auto* filters = new QWidget;
    auto* filterRow = new QHBoxLayout(filters);
    filterRow->setContentsMargins(20, 0, 20, 8);
    m_search->setFixedWidth(m_search->sizeHint().width());
    filterRow->addWidget(m_search);
    filterRow->addStretch();
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(filters);
    column->addWidget(pane, 1);
    m_split = new DetailSplit(list, m_inspector);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
}

void IdentityProvidersArea::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &IdentityProvidersArea::add);
    connect(m_import, &QPushButton::clicked, this, &IdentityProvidersArea::importMetadata);
    connect(m_search, &SearchField::searchChanged, this, &IdentityProvidersArea::search);
    connect(m_search, &SearchField::resultsRequested, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::currentRowChanged, this, &IdentityProvidersArea::openRow);
    connect(m_table, &DataTable::rowActivated, this,
        [this] { m_inspector->tabs()->bar()->setFocus(Qt::TabFocusReason); });
    connect(m_table, &DataTable::textTyped, this, [this](const QString& text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_presenter, &ListPresenter::retryRequested, this, &IdentityProvidersArea::refresh);
    connect(m_presenter, &ListPresenter::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_presenter, &ListPresenter::addRequested, this, &IdentityProvidersArea::add);
    connect(m_presenter, &ListPresenter::errorRaised, this, &Area::errorRaised);
    connect(m_presenter, &ListPresenter::settled, this, [this] {
        restoreCurrent();
        Q_EMIT dataShown();
    });
    connect(
        m_model->status(), &items::ListStatus::rowsTextChanged, this, [this](const QString& text) {
            m_header->setCount(text);
            Q_EMIT rowsTextChanged(text);
        });
    connect(&m_flow, &ChangeFlow::errorRaised, this, &Area::errorRaised);
    connect(&m_flow, &ChangeFlow::noticeRaised, this, &Area::noticeRaised);
    connect(m_inspector, &EditInspector::unsavedChanged, this, &Area::unsavedChanged);
    connect(m_inspector, &Inspector::closeRequested, this,
        [this] { leaveEdit([this] { closeInspector(); }); });
    connect(m_inspector, &EditInspector::objectGone, this, [this](const QString& alias) {
        Q_EMIT noticeRaised(tr("The identity provider %1 is gone.").arg(oneLine(alias)));
        closeInspector();
        m_model->refresh();
    });
    connect(m_inspector, &ProviderInspector::deleteRequested, this,
        &IdentityProvidersArea::removeCurrent);
    connect(&context().stores.realm, &stores::RealmStore::rightsChanged, this, [this] {
        updateControls();
        m_inspector->updateRights();
    });
}

QString IdentityProvidersArea::areaId() const
{
    return u"identity-providers"_s;
}

void IdentityProvidersArea::refresh()
{
    m_model->refresh();
    m_inspector->reload();
}

void IdentityProvidersArea::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool IdentityProvidersArea::hasUnsavedChanges() const
{
    return m_inspector->hasUnsavedChanges();
}

void IdentityProvidersArea::save()
{
    m_inspector->save();
}

void IdentityProvidersArea::revert()
{
    m_inspector->revert();
}

void IdentityProvidersArea::setOnline(bool online)
{
    const bool back = online && !m_online;
    m_online = online;
    m_inspector->setOnline(online);
    updateControls();
    if (back)
        m_model->refresh();
}

void IdentityProvidersArea::updateControls()
{
    const QString missing
        = missingRight(context().stores.realm.rights(), u"manage-identity-providers"_s);
    const QString whyNot = firstReason({ missing, offlineReason(m_online) });
    gate(m_add, whyNot);
    gate(m_import, whyNot);
    m_presenter->setAddAllowed(whyNot.isEmpty());
}

void IdentityProvidersArea::search(const QString& text)
{
    m_presenter->setSearch(text);
    m_model->setSearch(text);
}

void IdentityProvidersArea::openRow(int row)
{
    if (row < 0)
        return;
    const Rep provider = m_model->rows().at(row);
    if (provider.get(Rep::Alias) == m_inspector->objectId())
        return;
    if (!hasUnsavedChanges()) {
        open(provider);
        return;
    }
    leaveEdit([this, provider] { open(provider); });
    // Not left: the row of the edit becomes the current one again.
    restoreCurrent();
}

void IdentityProvidersArea::open(const Rep& provider)
{
    m_inspector->open(provider);
    m_split->setOpen(true);
    restoreCurrent();
}

void IdentityProvidersArea::closeInspector()
{
    m_inspector->close();
    m_split->setOpen(false);
    m_table->setCurrentIndex({});
}

void IdentityProvidersArea::leaveEdit(std::function<void()> then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    switch (MessageBox::askUnsaved(this,
        tr("The identity provider %1 has unsaved changes.")
            .arg(oneLine(m_inspector->alias().value)))) {
    case MessageBox::Answer::Save:
        m_inspector->save([then = std::move(then)](bool saved) {
            if (saved)
                then();
        });
        return;
    case MessageBox::Answer::Discard:
        m_inspector->revert();
        then();
        return;
    case MessageBox::Answer::Cancel:
    case MessageBox::Answer::Accept:
        return;
    }
}

void IdentityProvidersArea::restoreCurrent()
{
    if (!m_wanted.isEmpty() && m_model->rowOfId(m_wanted) >= 0) {
        selectAlias(std::exchange(m_wanted, {}));
        return;
    }
    const int row = m_model->rowOfId(m_inspector->objectId());
    if (row >= 0 && row != m_table->currentRow())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void IdentityProvidersArea::selectAlias(const QString& alias)
{
    m_table->setCurrentIndex(m_model->index(m_model->rowOfId(alias), 0));
}

bool IdentityProvidersArea::showSample()
{
    if (m_model->rowCount() == 0)
        return m_model->status()->state() == items::ListState::Empty;
    if (!m_inspector->isLoaded()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        connect(m_inspector, &EditInspector::loaded, this, &Area::dataShown, Qt::UniqueConnection);
    }
    return m_inspector->isLoaded();
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
    auto* dialog = new AddProviderDialog(context(), m_flow, kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddProviderDialog::providerAdded, this, [this](const QString& alias) {
        m_wanted = alias;
        m_search->clear();
        m_model->refresh();
    });
    dialog->open();
    return dialog;
}

void IdentityProvidersArea::removeCurrent()
{
    const Rep provider = m_inspector->provider();
    const QString alias = m_inspector->alias().value;
    if (!MessageBox::confirmDestructive(this, tr("Delete identity provider"),
            tr("People who sign in with %1 can't do so any more, and their links to it are "
               "removed.")
                .arg(oneLine(alias)),
            tr("Delete provider")))
        return;
    m_flow.run(change::DeleteIdentityProvider { provider }, ChangeFlow::Preview::WhenNeeded,
        [this, alias](const change::Outcome& outcome) {
            const bool gone = outcome.state == change::Outcome::State::Done;
            if (gone && m_inspector->alias().value == alias)
                closeInspector();
            m_model->refresh();
        });
}

void IdentityProvidersArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        leaveEdit([this] { closeInspector(); });
        return;
    }
    Area::keyPressEvent(event);
}

} // namespace rk::ui
