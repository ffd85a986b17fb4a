// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "stores/groupstore.h"
#include "ui/dialogs/dialogframe.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace rk::items {
class GroupTreeModel;
}

namespace rk::ui {

class DataTree;
class PlainLabel;
class SearchField;

/// Picks where a group goes: below another one, or to the top level. What makes no sense (below
/// itself, where it is already) says why and can't be chosen. Deletes itself when it closes.
class MoveGroupDialog : public DialogFrame {
    Q_OBJECT
public:
    /// group: with id and name; parent: where it is now, empty for the top level.
    MoveGroupDialog(stores::GroupStore& store, const rep::GroupRep& group, const GroupId& parent,
        QWidget* window);

    DataTree* tree() const { return m_tree; }
    SearchField* searchField() const { return m_search; }

Q_SIGNALS:
    /// The verb was pressed; the dialog has closed. Empty: to the top level.
    void targetChosen(const rk::GroupId& parent, const QString& path);

private:
    void buildBody();
    void connectTree();
    void updateVerb();
    /// Why the group can't go there; empty when it can.
    QString whyNot() const;
    void choose();

    rep::GroupRep m_group;
    GroupId m_parent;
    items::GroupTreeModel* m_model;
    SearchField* m_search;
    DataTree* m_tree;
    QCheckBox* m_top;
    PlainLabel* m_why;
};

} // namespace rk::ui
