// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "ui/binding/objectarea.h"

namespace rk::items {
class GroupTreeModel;
}

namespace rk::ui {

class ActionRow;
class DataTree;
class GroupInspector;

/// The realm's groups: lazy tree, server-side search, and one group in the inspector.
class GroupsArea final : public ObjectArea {
    Q_OBJECT
public:
    explicit GroupsArea(AreaContext& context, QWidget* parent = nullptr);

    QString areaId() const override;
    void refresh() override;
    QStringList samplePages() const override;
    void showSamplePage(const QString& name) override;

    DataTree* tree() const { return m_tree; }
    GroupInspector* inspector() const { return m_inspector; }

protected:
    void readList() override;
    void search(const QString& text) override;
    QModelIndex indexOf(const QString& id) const override;
    QString idAt(const QModelIndex& index) const override;
    void open(const QModelIndex& index) override;
    void add() override;
    void removeCurrent() override;
    QString openedName() const override;
    QModelIndex firstSample() const override;
    void updateControls() override;

private:
    void buildActions();
    void connectTree();
    void addBelow(const GroupId& parent, const QString& path);
    void addChild();
    void rename();
    void chooseTarget();
    void move(const rep::GroupRep& group, const GroupId& from, const GroupId& to,
        const QString& path, ChangeFlow::Preview preview);
    void openById(const GroupId& group, const QString& name, const QString& path);
    /// Shows what is below this group, so that what was put there is in view.
    void unfold(const GroupId& group);
    QString neighbourOf(const QModelIndex& index) const;
    void showMenu(const QPoint& position);

    items::GroupTreeModel* m_model;
    DataTree* m_tree;
    GroupInspector* m_inspector;
    ActionRow* m_actions = nullptr;
    QPushButton* m_addChild = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace rk::ui
