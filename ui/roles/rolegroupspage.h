// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "stores/rolestore.h"
#include "ui/binding/areacontext.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::items {
class GroupListModel;
}

namespace rk::ui {

class ChangeFlow;
class DataTable;
class ListPresenter;
class MessageArea;

/// The groups that have a role directly: the page "Groups in role". Giving and taking is done at
/// once, each by its own change. Read when the page is first looked at.
class RoleGroupsPage : public QWidget {
    Q_OBJECT
public:
    RoleGroupsPage(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    void setRole(const stores::RoleContainer& container, const change::RoleRef& role);
    /// Now if the page is on screen, else when it comes there.
    void reload();
    /// Why nothing can be changed now; empty when it can.
    void setReadOnly(const QString& reason);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void countChanged(const QString& count); ///< empty while it isn't known

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Role {
        stores::RoleContainer container;
        change::RoleRef ref;
    };

    void buildLayout();
    void read();
    void updateAll();
    void showCut();
    void updateButtons();
    void give();
    void take();
    void run(const QList<change::Intent>& intents);

    AreaContext& m_context;
    ChangeFlow& m_flow;
    std::optional<Role> m_role;
    QString m_reason;
    bool m_stale = false;
    items::GroupListModel* m_model;
    DataTable* m_table;
    ListPresenter* m_presenter = nullptr;
    MessageArea* m_messages;
    QPushButton* m_give;
    QPushButton* m_take;
};

} // namespace rk::ui
