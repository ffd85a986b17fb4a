// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/rolesarea.h"

#include "items/roletablemodel.h"
#include "ui/binding/gate.h"
#include "ui/binding/outcomes.h"
#include "ui/roles/addroledialog.h"
#include "ui/roles/roleinspector.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using items::RoleTableModel;
using rep::ClientRep;
using rep::RoleRep;

constexpr int NameLength = 80;
constexpr int ClientChars = 22;

} // namespace

RolesArea::RolesArea(AreaContext& context, QWidget* parent)
    : ObjectArea(context, parent),
      m_model(new RoleTableModel(context.stores.roles, this)),
      m_table(new DataTable(tr("Roles"))),
      m_inspector(new RoleInspector(context, flow())),
      m_containers(new QComboBox)
{
    m_table->setModel(m_model);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setStretchLastSection(true);
    columns->resizeSection(RoleTableModel::Name, 240);
    columns->resizeSection(RoleTableModel::Composite, 110);
    build({ tr("Roles"), tr("Add role"), {}, m_table, m_model->status(), m_inspector,
        { u"role"_s, tr("No roles yet"),
            tr("A role says what somebody may do in the applications. Users get it directly, by a "
               "group or as part of another role."),
            tr("Add role"), tr("Loading the roles"), u"view-realm"_s } });
    searchField()->setPlaceholderText(tr("Role name or description"));
    buildContainers();
    connect(m_table, &DataTable::rowActivated, m_inspector, &EditInspector::focusTabs);
    connect(m_table, &DataTable::textTyped, searchField(), &SearchField::startWith);
    connect(m_inspector, &RoleInspector::deleteRequested, this, &RolesArea::removeCurrent);
    // What others in this window change, undo for one, is read again.
    connect(&context.stores.roles, &stores::Store::changed, this, [this](const QString& id) {
        if (id == m_inspector->objectId() && !flow().isRunning())
            m_inspector->reloadAll();
    });
}

void RolesArea::buildContainers()
{
    m_containers->addItem(tr("This realm"));
    m_containers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_containers->setMinimumContentsLength(ClientChars);
    m_containers->setMaxVisibleItems(20);
    auto* label = new PlainLabel(tr("Roles of"), TextStyle::Small, &Tokens::muted);
    label->setBuddy(m_containers);
    filterRow()->insertWidget(0, label);
    filterRow()->insertWidget(1, m_containers);
    connect(m_containers, &QComboBox::currentIndexChanged, this, &RolesArea::chooseContainer);
}

QString RolesArea::areaId() const
{
    return u"roles"_s;
}

void RolesArea::refresh()
{
    readList();
    readClients();
    m_inspector->reloadAll();
}

void RolesArea::readList()
{
    if (m_model->status()->state() == items::ListState::Idle)
        m_model->setContainer(m_model->container());
    else
        m_model->refresh();
}

void RolesArea::search(const QString& text)
{
    m_model->setSearch(text);
}

void RolesArea::readClients()
{
    m_clientsCall = context().stores.roles.clients(
        this, [this](const Result<Clients>& answer) { receiveClients(answer); });
}

void RolesArea::receiveClients(const Result<Clients>& answer)
{
    QString cut;
    if (!answer && answer.error().kind == ApiError::Kind::Forbidden)
        cut = u"view-clients"_s;
    else if (answer)
        cut = answer->cutByMissingRole;
    m_containers->setToolTip(
        cut.isEmpty() ? QString() : tr("To see the roles of all clients you need %1.").arg(cut));
    m_containers->setAccessibleDescription(m_containers->toolTip());
    if (!answer)
        return;
    // Rows come and go around the chosen one, which keeps its place.
    const QString chosen = m_model->container().client.value;
    const QSignalBlocker quiet(m_containers);
    while (m_containers->count() > 1)
        m_containers->removeItem(1);
    for (const ClientRep& client : answer->items)
        m_containers->addItem(
            oneLine(client.get(ClientRep::ClientId), NameLength), client.json().toVariantMap());
    for (int i = 1; i < m_containers->count(); ++i) {
        if (containerAt(i).client.value == chosen)
            m_containers->setCurrentIndex(i);
    }
}

stores::RoleContainer RolesArea::containerAt(int index) const
{
    if (index <= 0)
        return {};
    const ClientRep client(QJsonObject::fromVariantMap(m_containers->itemData(index).toMap()));
    return { client.id(), client.get(ClientRep::ClientId) };
}

void RolesArea::chooseContainer(int index)
{
    const stores::RoleContainer container = containerAt(index);
    if (container == m_model->container())
        return;
    bool left = false;
    leaveEdit([this, container, &left] {
        left = true;
        closeInspector();
        m_model->setContainer(container);
        updateAll();
    });
    if (left)
        return;
    const QSignalBlocker quiet(m_containers);
    for (int i = 0; i < m_containers->count(); ++i) {
        if (containerAt(i) == m_model->container())
            m_containers->setCurrentIndex(i);
    }
}

QString RolesArea::whyNotWritable() const
{
    return firstReason(
        { missingRight(context().stores.realm.rights(),
              m_model->container().isRealm() ? u"manage-realm"_s : u"manage-clients"_s),
            offlineReason(isOnline()) });
}

QModelIndex RolesArea::indexOf(const QString& id) const
{
    const int row = m_model->rowOfId(id);
    return row < 0 ? QModelIndex() : m_model->index(row, 0);
}

QString RolesArea::idAt(const QModelIndex& index) const
{
    return m_model->idAt(index.row());
}

void RolesArea::open(const QModelIndex& index)
{
    m_inspector->open(m_model->roleAt(index.row()), m_model->container());
}

QString RolesArea::openedName() const
{
    return tr("The role %1").arg(oneLine(m_inspector->name(), NameLength));
}

QModelIndex RolesArea::firstSample() const
{
    return m_model->index(0, 0);
}

void RolesArea::add()
{
    auto* dialog = new AddRoleDialog(flow(), m_model->container(), this);
    connect(dialog, &AddRoleDialog::roleAdded, this,
        [this, container = m_model->container()](const QString& id, const QString& name) {
            searchField()->clear();
            m_model->refresh();
            if (id.isEmpty())
                return;
            leaveEdit([this, container, id, name] {
                RoleRep role;
                role.set(RoleRep::Id, id);
                role.set(RoleRep::Name, name);
                m_inspector->open(role, container);
                showInspector();
            });
        });
    dialog->open();
}

/// The role whose row takes the place of this one when it goes.
QString RolesArea::neighbourOf(int row) const
{
    return m_model->idAt(row + 1 < m_model->rowCount() ? row + 1 : row - 1);
}

void RolesArea::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const RoleRep role = m_model->roleAt(row);
    const QString next = row > 0 || m_model->rowCount() > 1 ? neighbourOf(row) : QString();
    flow().runDestructive(change::DeleteRole { role },
        { tr("Delete role?"),
            tr("%1 will be deleted. Everybody who has the role loses it.")
                .arg(oneLine(role.get(RoleRep::Name), NameLength)),
            tr("Delete role") },
        [this, next, id = role.id().value](const change::Outcome& outcome) {
            if (!succeeded(outcome))
                return;
            m_table->setFocus(Qt::OtherFocusReason);
            if (m_inspector->objectId() == id)
                closeInspector();
            m_model->refresh();
            want(next);
        });
}

QStringList RolesArea::samplePages() const
{
    return { u"details"_s, u"attributes"_s, u"associated-roles"_s, u"users-in-role"_s,
        u"groups-in-role"_s };
}

void RolesArea::showSamplePage(const QString& name)
{
    m_inspector->setCurrentTab(int(samplePages().indexOf(name)));
}

} // namespace rk::ui
