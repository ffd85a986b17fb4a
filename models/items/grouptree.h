// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "rep/reps.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace rk::items {

/// A group in the tree, with the branch below it as far as it has been read.
struct GroupNode {
    rep::GroupRep group; ///< without subGroups
    int childCount = 0; ///< on the server
    GroupNode* parent = nullptr;
    std::vector<std::unique_ptr<GroupNode>> children;
    bool loaded = false; ///< the children are known, up to `more`
    bool more = false; ///< the server has more children behind these
    bool failed = false; ///< not asked for again until refreshed
    bool hit = true; ///< false: shown only because a hit is below it
    api::CallHandle reading; ///< of the children; ends with the node

    int row() const;
};

/// The shape of the tree of groups: indexes, and going from the rows shown to fresh ones by single
/// removals, insertions and moves, so that a view keeps its current row and its open branches.
/// A group is in the tree once at most. Reads nothing itself.
class GroupTree : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit GroupTree(QObject* parent = nullptr);

    /// Invalid while the group is not among those that have been read.
    QModelIndex indexOf(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    QModelIndex parent(const QModelIndex& child) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    bool hasChildren(const QModelIndex& parent = {}) const final;

protected:
    GroupNode& root() { return m_root; }
    const GroupNode& root() const { return m_root; }
    /// The root for an invalid index.
    GroupNode* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const GroupNode& node) const;
    /// Null when it is not here; the root for an empty id.
    GroupNode* find(const QString& id);

    /// The children become exactly these, in this order.
    void replaceChildren(GroupNode& node, const QList<rep::GroupRep>& groups);
    /// These come after the children; what is among them already stays where it is.
    void appendChildren(GroupNode& node, const QList<rep::GroupRep>& groups);
    void removeChildren(GroupNode& node);
    /// Between beginResetModel() and endResetModel().
    void dropAll();

private:
    void insert(GroupNode& node, int row, const rep::GroupRep& group);
    void removeRow(GroupNode& node, int row);
    void fill(GroupNode& node, const rep::GroupRep& group);
    /// Out of its old place, if it has one; false when that place is above this node.
    bool takeFromElsewhere(const GroupNode& node, const QString& id);
    void forget(const GroupNode& node);

    GroupNode m_root;
    QHash<QString, GroupNode*> m_byId;
};

} // namespace rk::items
