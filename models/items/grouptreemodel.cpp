// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/grouptreemodel.h"

#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rk::items {

using rep::GroupRep;

namespace {

const QString MimeType = u"application/x-realmkeeper-group"_s;

} // namespace

GroupTreeModel::GroupTreeModel(stores::GroupStore& store, QObject* parent)
    : GroupTree(parent), m_store(store)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(50);
    connect(&m_refreshSoon, &QTimer::timeout, this, &GroupTreeModel::refresh);
    m_moreSoon.setSingleShot(true);
    m_moreSoon.setInterval(0);
    connect(&m_moreSoon, &QTimer::timeout, this, &GroupTreeModel::readWishes);
    const auto soon = [this] {
        if (m_status.state() != ListState::Idle)
            m_refreshSoon.start();
    };
    connect(&store, &stores::Store::changed, this, soon);
    connect(&store, &stores::Store::added, this, soon);
    connect(&store, &stores::Store::removed, this, soon);
    connect(&store, &stores::Store::reset, this, soon);
}

void GroupTreeModel::refresh()
{
    if (m_switching || m_status.state() != ListState::Ready) {
        load();
        return;
    }
    m_status.started(true);
    if (m_search.isEmpty())
        readTop(0, qMax(Step, int(root().children.size())));
    else
        readTop(0, qMax(Step, m_hitsAsked));
}

void GroupTreeModel::setSearch(const QString& text)
{
    if (m_search == text)
        return;
    m_search = text;
    if (m_status.state() != ListState::Idle)
        load();
}

void GroupTreeModel::load()
{
    m_switching = true;
    m_status.started(m_status.state() == ListState::Ready);
    readTop(0, Step);
}

void GroupTreeModel::readTop(int first, int max)
{
    root().failed = false;
    const auto take = [this, first](const Result<Groups>& listing) { takeTop(first, listing); };
    if (m_search.isEmpty()) {
        root().reading = m_store.children({}, first, max, this, take);
    } else {
        m_hitsAsked = first + max;
        root().reading = m_store.searchTrees(m_search, first, max, this, take);
    }
}

void GroupTreeModel::takeTop(int first, const Result<Groups>& listing)
{
    root().reading = {};
    if (!listing) {
        failTop(listing.error());
        return;
    }
    const bool switching = std::exchange(m_switching, false);
    if (switching) {
        beginResetModel();
        dropAll();
        endResetModel();
    }
    if (m_search.isEmpty()) {
        if (first == 0)
            replaceChildren(root(), listing->items);
        else
            appendChildren(root(), listing->items);
    } else {
        putHits(root(), listing->items, first == 0);
    }
    root().loaded = true;
    root().more = listing->more;
    m_status.arrived(rowCount(), listing->cutByMissingRole);
    tellRows();
    if (first == 0 && m_search.isEmpty() && !switching)
        refreshBranches(root());
    expandAgain(root());
}

void GroupTreeModel::failTop(const ApiError& error)
{
    root().failed = true;
    const bool keepsRows = !std::exchange(m_switching, false);
    if (!keepsRows) {
        beginResetModel();
        dropAll();
        endResetModel();
    }
    m_status.fail(error, keepsRows);
    tellRows();
}

/// Hits come with the way to them; what is not on the way is left out.
void GroupTreeModel::putHits(GroupNode& node, const QList<GroupRep>& groups, bool replace)
{
    if (replace)
        replaceChildren(node, groups);
    else
        appendChildren(node, groups);
    for (const GroupRep& group : groups) {
        GroupNode* child = find(group.id().value);
        if (!child || child->parent != &node)
            continue;
        const QList<GroupRep> below = stores::subGroupsOf(group);
        child->hit
            = below.isEmpty() || group.get(GroupRep::Name).contains(m_search, Qt::CaseInsensitive);
        if (below.isEmpty())
            continue;
        child->loaded = true;
        putHits(*child, below, replace);
    }
}

void GroupTreeModel::readBranch(GroupNode& node, int first, int max)
{
    node.reading = m_store.children(node.group.id(), first, max, this,
        [this, &node, first](const Result<Groups>& listing) { takeBranch(node, first, listing); });
}

void GroupTreeModel::takeBranch(GroupNode& node, int first, const Result<Groups>& listing)
{
    node.reading = {};
    if (!listing) {
        node.failed = true;
        m_status.fail(listing.error(), true);
        return;
    }
    node.loaded = true;
    node.more = listing->more;
    if (first == 0)
        replaceChildren(node, listing->items);
    else
        appendChildren(node, listing->items);
    if (first == 0)
        refreshBranches(node);
    expandAgain(node);
}

/// After a branch has been read again: its open branches follow, the others are let go of.
void GroupTreeModel::refreshBranches(GroupNode& node)
{
    for (const auto& child : node.children) {
        child->failed = false;
        if (!child->loaded)
            continue;
        if (m_open.contains(child->group.id().value) && child->childCount > 0) {
            readBranch(*child, 0, qMax(Step, int(child->children.size())));
        } else {
            removeChildren(*child);
            child->loaded = false;
            child->more = false;
            child->reading.cancel();
        }
    }
}

/// Opens what was open before, or, in a search, what leads to hits.
void GroupTreeModel::expandAgain(GroupNode& node)
{
    QStringList ids;
    for (const auto& child : node.children) {
        const QString id = child->group.id().value;
        const bool open = m_search.isEmpty() ? m_open.contains(id) : !child->children.empty();
        if (open && hasChildren(indexOf(*child)))
            ids.append(id);
    }
    for (const QString& id : std::as_const(ids)) { // whoever listens may change the tree
        if (GroupNode* child = find(id)) {
            Q_EMIT expandRequested(indexOf(*child));
            if (!m_search.isEmpty())
                expandAgain(*child);
        }
    }
}

void GroupTreeModel::tellRows()
{
    const int rows = rowCount();
    const bool failed = m_status.state() == ListState::Failed;
    m_status.setRows(1, rows, failed || root().more ? -1 : rows, root().more);
}

bool GroupTreeModel::canFetchMore(const QModelIndex& parent) const
{
    const GroupNode* node = nodeOf(parent);
    return parent.isValid() && !m_switching && !node->loaded && !node->failed
        && node->childCount > 0 && !node->reading.isActive();
}

void GroupTreeModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        readBranch(*nodeOf(parent), 0, Step);
}

void GroupTreeModel::wishMore(const GroupNode& node) const
{
    if (!node.more || node.failed || m_switching || node.reading.isActive())
        return;
    m_wishes.insert(node.parent ? node.group.id().value : QString());
    if (!m_moreSoon.isActive())
        m_moreSoon.start();
}

void GroupTreeModel::readWishes()
{
    for (const QString& id : std::exchange(m_wishes, {})) {
        GroupNode* node = find(id);
        if (!node || !node->more || m_switching || node->reading.isActive())
            continue;
        const int size = int(node->children.size());
        if (node->parent)
            readBranch(*node, size, Step);
        else
            readTop(m_search.isEmpty() ? size : m_hitsAsked, Step);
    }
}

GroupRep GroupTreeModel::groupAt(const QModelIndex& index) const
{
    return nodeOf(index)->group;
}

GroupId GroupTreeModel::parentIdOf(const QModelIndex& index) const
{
    return index.isValid() ? nodeOf(index)->parent->group.id() : GroupId();
}

bool GroupTreeModel::isWithin(const QModelIndex& index, const GroupId& id) const
{
    for (const GroupNode* node = nodeOf(index); node->parent; node = node->parent) {
        if (node->group.id() == id)
            return true;
    }
    return false;
}

void GroupTreeModel::noteExpanded(const QModelIndex& index)
{
    if (m_search.isEmpty() && index.isValid())
        m_open.insert(nodeOf(index)->group.id().value);
}

void GroupTreeModel::noteCollapsed(const QModelIndex& index)
{
    if (!m_search.isEmpty() || !index.isValid())
        return;
    GroupNode* node = nodeOf(index);
    m_open.remove(node->group.id().value);
    node->failed = false; // opening it again is asking again
}

QVariant GroupTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupNode& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (node.parent->children.back().get() == &node)
            wishMore(*node.parent);
        return node.group.get(GroupRep::Name);
    case Qt::AccessibleTextRole:
        return node.childCount > 0 ? tr("%1, %n group(s) below", nullptr, node.childCount)
                                         .arg(node.group.get(GroupRep::Name))
                                   : node.group.get(GroupRep::Name);
    case Qt::ToolTipRole:
        return node.group.get(GroupRep::Path);
    case TrailingTextRole:
        return node.childCount > 0 ? QLocale().toString(node.childCount) : QString();
    case ObjectIdRole:
        return node.group.id().value;
    case IconRole:
        return u"group"_s;
    case MutedRole:
        return !node.hit;
    case EmphasisRole:
        return node.hit;
    default:
        return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return section == 0 && orientation == Qt::Horizontal && isText ? QVariant(tr("Group name"))
                                                                   : QVariant();
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = GroupTree::flags(index);
    if (!m_movable)
        return plain;
    return plain | Qt::ItemIsDropEnabled
        | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList GroupTreeModel::mimeTypes() const
{
    return { MimeType };
}

QMimeData* GroupTreeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(MimeType, nodeOf(indexes.first())->group.id().value.toUtf8());
    return data;
}

bool GroupTreeModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent) const
{
    if (!m_movable || action != Qt::MoveAction || !data->hasFormat(MimeType))
        return false;
    const GroupId group(QString::fromUtf8(data->data(MimeType)));
    const QModelIndex index = GroupTree::indexOf(group.value);
    return index.isValid() && !isWithin(parent, group) && index.parent() != parent;
}

bool GroupTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        Q_EMIT moveRequested(
            GroupId(QString::fromUtf8(data->data(MimeType))), nodeOf(parent)->group.id());
    }
    return false; // the server moves it, and the model reads that afterwards
}

} // namespace rk::items
