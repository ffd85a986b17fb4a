// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/grouptree.h"

#include "stores/groupstore.h"

#include <QSet>

#include <algorithm>

namespace rk::items {

using rep::GroupRep;

int GroupNode::row() const
{
    if (!parent)
        return 0;
    const auto& siblings = parent->children;
    return int(std::find_if(siblings.begin(), siblings.end(), [this](const auto& sibling) {
        return sibling.get() == this;
    }) - siblings.begin());
}

GroupTree::GroupTree(QObject* parent) : QAbstractItemModel(parent) { }

QModelIndex GroupTree::indexOf(const QString& id) const
{
    const GroupNode* node = m_byId.value(id);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex GroupTree::indexOf(const GroupNode& node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

GroupNode* GroupTree::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<GroupNode*>(index.internalPointer())
                           : const_cast<GroupNode*>(&m_root);
}

GroupNode* GroupTree::find(const QString& id)
{
    return id.isEmpty() ? &m_root : m_byId.value(id);
}

QModelIndex GroupTree::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex GroupTree::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int GroupTree::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int GroupTree::columnCount(const QModelIndex&) const
{
    return 1;
}

bool GroupTree::hasChildren(const QModelIndex& parent) const
{
    const GroupNode* node = nodeOf(parent);
    return !node->children.empty() || (!node->loaded && node->childCount > 0);
}

void GroupTree::replaceChildren(GroupNode& node, const QList<GroupRep>& groups)
{
    QSet<QString> kept;
    for (const GroupRep& group : groups)
        kept.insert(group.id().value);
    for (int i = int(node.children.size()) - 1; i >= 0; --i) {
        if (!kept.contains(node.children[size_t(i)]->group.id().value))
            removeRow(node, i);
    }
    int row = 0;
    for (const GroupRep& group : groups) {
        GroupNode* known = m_byId.value(group.id().value);
        if (known && known->parent == &node) {
            const int old = known->row();
            if (old > row) {
                const QModelIndex parent = indexOf(node);
                beginMoveRows(parent, old, old, parent, row);
                const auto first = node.children.begin();
                std::rotate(first + row, first + old, first + old + 1);
                endMoveRows();
            } else if (old < row) {
                continue; // twice in one answer
            }
            fill(*known, group);
            ++row;
        } else if (takeFromElsewhere(node, group.id().value)) {
            insert(node, row++, group);
        }
    }
    if (row > 0)
        Q_EMIT dataChanged(indexOf(*node.children.front()), indexOf(*node.children.back()));
}

void GroupTree::appendChildren(GroupNode& node, const QList<GroupRep>& groups)
{
    for (const GroupRep& group : groups) {
        const GroupNode* known = m_byId.value(group.id().value);
        if (known && known->parent == &node)
            continue;
        if (takeFromElsewhere(node, group.id().value))
            insert(node, int(node.children.size()), group);
    }
}

void GroupTree::removeChildren(GroupNode& node)
{
    if (node.children.empty())
        return;
    beginRemoveRows(indexOf(node), 0, int(node.children.size()) - 1);
    for (const auto& child : node.children)
        forget(*child);
    node.children.clear();
    endRemoveRows();
}

void GroupTree::dropAll()
{
    m_root = {};
    m_byId.clear();
}

void GroupTree::insert(GroupNode& node, int row, const GroupRep& group)
{
    auto child = std::make_unique<GroupNode>();
    child->parent = &node;
    fill(*child, group);
    m_byId.insert(group.id().value, child.get());
    beginInsertRows(indexOf(node), row, row);
    node.children.insert(node.children.begin() + row, std::move(child));
    endInsertRows();
}

void GroupTree::removeRow(GroupNode& node, int row)
{
    beginRemoveRows(indexOf(node), row, row);
    forget(*node.children[size_t(row)]);
    node.children.erase(node.children.begin() + row);
    endRemoveRows();
}

void GroupTree::fill(GroupNode& node, const GroupRep& group)
{
    node.group = group;
    node.group.remove(GroupRep::SubGroups);
    node.childCount = stores::childCount(group);
}

bool GroupTree::takeFromElsewhere(const GroupNode& node, const QString& id)
{
    GroupNode* old = m_byId.value(id);
    if (!old)
        return true;
    for (const GroupNode* above = &node; above; above = above->parent) {
        if (above == old)
            return false; // its old place has not been read again yet
    }
    removeRow(*old->parent, old->row());
    return true;
}

void GroupTree::forget(const GroupNode& node)
{
    m_byId.remove(node.group.id().value);
    for (const auto& child : node.children)
        forget(*child);
}

} // namespace rk::items
