// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupsarea.h"

#include "items/grouptreemodel.h"
#include "ui/binding/gate.h"
#include "ui/binding/outcomes.h"
#include "ui/groups/groupinspector.h"
#include "ui/groups/groupnamedialog.h"
#include "ui/groups/movegroupdialog.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/datatree.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using items::GroupTreeModel;
using rep::GroupRep;

constexpr int NameLength = 80;

} // namespace

GroupsArea::GroupsArea(AreaContext& context, QWidget* parent)
    : ObjectArea(context, parent),
      m_model(new GroupTreeModel(context.stores.groups, this)),
      m_tree(new DataTree(tr("Groups"))),
      m_inspector(new GroupInspector(context, flow()))
{
    m_tree->setModel(m_model);
    m_tree->header()->hide();
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    build({ tr("Groups"), tr("Add group"), u"manage-users"_s, m_tree, m_model->status(),
        m_inspector,
        { u"group"_s, tr("No groups yet"),
            tr("A group gives its roles and attributes to all its members, and to the groups below "
               "it."),
            tr("Add group"), tr("Loading the groups"), u"query-groups"_s } });
    searchField()->setPlaceholderText(tr("Group name"));
    buildActions();
    connectTree();
    updateControls();
}

void GroupsArea::buildActions()
{
    m_actions = new ActionRow;
    m_addChild = m_actions->addButton(tr("Add child group"), ButtonKind::Ghost, u"plus");
    m_rename = m_actions->addButton(tr("Rename"), ButtonKind::Ghost, u"edit");
    m_move = m_actions->addButton(tr("Move"), ButtonKind::Ghost, u"move");
    m_delete = m_actions->addButton(tr("Delete"), ButtonKind::Ghost, u"trash");
    connect(m_addChild, &QPushButton::clicked, this, &GroupsArea::addChild);
    connect(m_rename, &QPushButton::clicked, this, &GroupsArea::rename);
    connect(m_move, &QPushButton::clicked, this, &GroupsArea::chooseTarget);
    connect(m_delete, &QPushButton::clicked, this, &GroupsArea::removeCurrent);
    filterRow()->insertWidget(filterRow()->count() - 1, m_actions);
}

void GroupsArea::connectTree()
{
    connect(m_tree, &QTreeView::expanded, m_model, &GroupTreeModel::noteExpanded);
    connect(m_tree, &QTreeView::collapsed, m_model, &GroupTreeModel::noteCollapsed);
    connect(m_model, &GroupTreeModel::expandRequested, m_tree, &QTreeView::expand);
    connect(m_tree, &DataTree::rowActivated, m_inspector, &EditInspector::focusTabs);
    connect(m_tree, &DataTree::textTyped, searchField(), &SearchField::startWith);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &GroupsArea::showMenu);
    connect(m_inspector, &EditInspector::loaded, this, &GroupsArea::updateControls);
    // A branch that arrives may hold the open group. Later: the tree is still being changed.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GroupsArea::restoreCurrent,
        Qt::QueuedConnection);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    connect(m_model, &GroupTreeModel::moveRequested, this,
        [this](const GroupId& id, const GroupId& target) {
            const QModelIndex index = m_model->indexOf(id.value);
            const GroupRep to = m_model->groupAt(m_model->indexOf(target.value));
            // A mouse slips easily: what was dropped is shown before it is sent.
            move(m_model->groupAt(index), m_model->parentIdOf(index), target,
                target.isEmpty() ? QString() : to.get(GroupRep::Path), ChangeFlow::Preview::Always);
        });
    // What others in this window change, undo for one, is read again.
    connect(&context().stores.groups, &stores::Store::changed, this, [this](const QString& id) {
        if (id == m_inspector->objectId() && !flow().isRunning())
            m_inspector->reloadAll();
    });
}

QString GroupsArea::areaId() const
{
    return u"groups"_s;
}

void GroupsArea::refresh()
{
    readList();
    m_inspector->reloadAll();
}

void GroupsArea::readList()
{
    m_model->refresh();
}

void GroupsArea::search(const QString& text)
{
    m_model->setSearch(text);
}

QModelIndex GroupsArea::indexOf(const QString& id) const
{
    return id.isEmpty() ? QModelIndex() : m_model->indexOf(id);
}

QString GroupsArea::idAt(const QModelIndex& index) const
{
    return index.data(items::ObjectIdRole).toString();
}

void GroupsArea::open(const QModelIndex& index)
{
    const GroupRep group = m_model->groupAt(index);
    m_inspector->open(group.id(), group.get(GroupRep::Name), group.get(GroupRep::Path));
}

QString GroupsArea::openedName() const
{
    return tr("The group %1").arg(oneLine(m_inspector->name(), NameLength));
}

QModelIndex GroupsArea::firstSample() const
{
    // The tour's picture is better with a branch open.
    const QModelIndex first = m_model->index(0, 0);
    if (first.isValid() && m_model->hasChildren(first))
        m_tree->expand(first);
    return first;
}

void GroupsArea::updateControls()
{
    if (!m_actions)
        return;
    const bool open = !m_inspector->objectId().isEmpty();
    const QString select = open ? QString() : tr("Select a group first.");
    const QString loading
        = open && !m_inspector->isLoaded() ? tr("The group is still being read.") : QString();
    const QString whyNot = firstReason({ select, offlineReason(isOnline()), loading,
        open ? m_inspector->whyReadOnly() : QString() });
    for (QPushButton* button : { m_addChild, m_rename, m_move, m_delete })
        gate(button, open ? whyNot : firstReason({ whyNotWritable(), select }));
    m_model->setMovable(whyNotWritable().isEmpty());
}

void GroupsArea::add()
{
    addBelow({}, {});
}

void GroupsArea::addChild()
{
    addBelow(m_inspector->groupId(), m_inspector->group().get(GroupRep::Path));
}

void GroupsArea::addBelow(const GroupId& parent, const QString& path)
{
    GroupNameDialog* dialog = GroupNameDialog::add(flow(), { parent, path }, this);
    connect(dialog, &GroupNameDialog::named, this,
        [this, parent, path](const QString& id, const QString& name) {
            searchField()->clear();
            m_model->refresh();
            unfold(parent);
            if (!id.isEmpty())
                openById(GroupId(id), name, path + u'/' + name);
        });
    dialog->open();
}

void GroupsArea::rename()
{
    GroupNameDialog* dialog = GroupNameDialog::rename(flow(), m_inspector->group(), this);
    connect(dialog, &GroupNameDialog::named, this, [this] {
        m_model->refresh();
        m_inspector->reloadAll();
    });
    dialog->open();
}

void GroupsArea::chooseTarget()
{
    if (!m_inspector->isLoaded())
        return;
    const GroupRep group = m_inspector->group();
    const QModelIndex index = indexOf(m_inspector->objectId());
    const GroupId from
        = index.isValid() ? m_model->parentIdOf(index) : GroupId(group.get(GroupRep::ParentId));
    auto* dialog = new MoveGroupDialog(context().stores.groups, group, from, this);
    connect(dialog, &MoveGroupDialog::targetChosen, this,
        [this, group, from](const GroupId& to, const QString& path) {
            move(group, from, to, path, ChangeFlow::Preview::WhenNeeded);
        });
    dialog->open();
}

void GroupsArea::move(const GroupRep& group, const GroupId& from, const GroupId& to,
    const QString& path, ChangeFlow::Preview preview)
{
    flow().run(change::MoveGroup { group, from, to, path }, preview,
        [this, group, to, path](const change::Outcome& outcome) {
            m_model->refresh();
            if (!succeeded(outcome))
                return;
            const QString name = group.get(GroupRep::Name);
            unfold(to);
            openById(group.id(), name, path + u'/' + name);
            m_inspector->reloadAll();
        });
}

void GroupsArea::openById(const GroupId& group, const QString& name, const QString& path)
{
    if (group == m_inspector->groupId())
        return;
    leaveEdit([this, group, name, path] {
        m_inspector->open(group, name, path);
        showInspector();
    });
}

void GroupsArea::unfold(const GroupId& group)
{
    const QModelIndex index = indexOf(group.value);
    if (index.isValid()) {
        m_model->noteExpanded(index);
        m_tree->expand(index);
    }
}

/// The group that is nearest when this one goes: the next, the one before, or the one above.
QString GroupsArea::neighbourOf(const QModelIndex& index) const
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    if (next.isValid())
        return idAt(next);
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    return idAt(before.isValid() ? before : index.parent());
}

void GroupsArea::removeCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const GroupRep group = m_model->groupAt(index);
    const QString next = neighbourOf(index);
    flow().runDestructive(change::DeleteGroup { group },
        { tr("Delete group?"),
            tr("%1 will be deleted, with all groups below it. Its members stay, but lose its "
               "roles.")
                .arg(oneLine(group.get(GroupRep::Name), NameLength)),
            tr("Delete group") },
        [this, next, id = group.id().value](const change::Outcome& outcome) {
            if (!succeeded(outcome))
                return;
            m_tree->setFocus(Qt::OtherFocusReason);
            if (m_inspector->objectId() == id)
                closeInspector();
            m_model->refresh();
            if (!next.isEmpty())
                want(next);
        });
}

void GroupsArea::showMenu(const QPoint& position)
{
    if (m_inspector->objectId().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QPushButton* button : { m_addChild, m_rename, m_move, m_delete }) {
        if (button == m_delete)
            menu->addSeparator();
        QAction* action
            = menu->addAction(tr("%1…", "menu entry that opens a dialog").arg(button->text()));
        connect(action, &QAction::triggered, button, &QPushButton::click);
        gate(action, button->isEnabled() ? QString() : button->toolTip());
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

QStringList GroupsArea::samplePages() const
{
    return { u"members"_s, u"attributes"_s, u"role-mapping"_s };
}

void GroupsArea::showSamplePage(const QString& name)
{
    m_inspector->setCurrentTab(int(samplePages().indexOf(name)));
}

} // namespace rk::ui
