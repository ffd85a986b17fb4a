// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "items/grouptree.h"
#include "items/liststatus.h"
#include "items/roles.h"
#include "stores/groupstore.h"

#include <QSet>
#include <QTimer>

namespace rk::items {

/// The realm's groups as a tree, read branch by branch, 100 siblings at a time: a branch when it is
/// opened, the next siblings when the last one is looked at. With a search: the server's hits and
/// the groups above them, which are muted. Follows what the store says has changed.
///
/// For open branches to stay open across searches and refreshes, and hits to be in view, connect
///   QTreeView::expanded, collapsed → noteExpanded(), noteCollapsed();
///   expandRequested → QTreeView::expand.
/// refresh() reads open branches again and lets go of the closed ones.
///
/// Dragging a group onto another (or between all, for the top level) changes nothing here, but
/// says moveRequested(); allow it by setMovable().
class GroupTreeModel final : public GroupTree {
    Q_OBJECT
public:
    static constexpr int Step = 100;

    explicit GroupTreeModel(stores::GroupStore& store, QObject* parent = nullptr);

    /// Of the top level, or of the hits. A branch that can't be read says so by failed() alone.
    ListStatus* status() { return &m_status; }
    /// Reads in place; the first time, everything.
    void refresh();
    /// Reads hits, or the whole tree again when the text is empty. Before the first refresh() it is
    /// only kept for that.
    void setSearch(const QString& text);
    const QString& search() const { return m_search; }

    /// Brief, without subGroups. Invalid index: empty.
    rep::GroupRep groupAt(const QModelIndex& index) const;
    /// Empty for the top level.
    GroupId parentIdOf(const QModelIndex& index) const;
    /// Whether the group is, or is somewhere below, the group with this id.
    bool isWithin(const QModelIndex& index, const GroupId& id) const;
    void setMovable(bool movable) { m_movable = movable; }

    void noteExpanded(const QModelIndex& index);
    void noteCollapsed(const QModelIndex& index);

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    void expandRequested(const QModelIndex& index);
    /// newParent empty: to the top level.
    void moveRequested(const rk::GroupId& group, const rk::GroupId& newParent);

private:
    using Groups = stores::Listing<rep::GroupRep>;

    void load();
    void readTop(int first, int max);
    void readBranch(GroupNode& node, int first, int max);
    void takeTop(int first, const Result<Groups>& listing);
    void takeBranch(GroupNode& node, int first, const Result<Groups>& listing);
    void failTop(const ApiError& error);
    void putHits(GroupNode& node, const QList<rep::GroupRep>& groups, bool replace);
    void refreshBranches(GroupNode& node);
    void expandAgain(GroupNode& node);
    void tellRows();
    void wishMore(const GroupNode& node) const;
    void readWishes();
    QVariant countText(const GroupNode& node) const;

    stores::GroupStore& m_store;
    ListStatus m_status;
    QString m_search;
    int m_hitsAsked = 0; ///< of the search, so far
    bool m_switching = false; ///< waits for the first answer to another question
    bool m_movable = false;
    QSet<QString> m_open; ///< ids of branches that the view shows open
    QTimer m_refreshSoon; ///< many changes at once are one refresh
    mutable QTimer m_moreSoon; ///< data() is const by Qt's will
    mutable QSet<QString> m_wishes; ///< ids of branches to go on with; the empty one is the root
};

} // namespace rk::items
