// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "core/apierror.h"
#include "core/ids.h"
#include "ui/binding/areacontext.h"

#include <QWidget>

#include <variant>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::items {
class RoleMappingModel;
}

namespace rk::ui {

class ChangeFlow;
class DataTable;
class ListPresenter;
class MessageArea;
class Panel;
class PlainLabel;
class Segmented;

/// The roles of a user or a group, direct ones and those that come by a group or a composite role:
/// the page "Role mapping". Assigning and unassigning is done at once, by its own change. Read when
/// the page is first looked at, not before.
class RoleMappingPanel : public QWidget {
    Q_OBJECT
public:
    /// context and flow must outlive the panel; it doesn't own them.
    RoleMappingPanel(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    /// Shows another holder.
    void setUser(const UserId& user, const QString& username);
    void setGroup(const GroupId& group, const QString& path);
    /// The roles inside a composite role: the page "Associated roles".
    void setRole(const rep::RoleRep& role);
    /// No holder: empty, and nothing is read.
    void clear();
    /// Now if the page is on screen, else when it comes there.
    void reload();
    /// Why nothing can be changed now; empty when it can.
    void setReadOnly(const QString& reason);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void countChanged(const QString& count); ///< empty while it isn't known
    void settled(); ///< rows, or the reason why there are none, are on screen

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct User {
        UserId id;
        QString name;
    };
    struct Group {
        GroupId id;
        QString path;
    };
    using Holder = std::variant<std::monostate, User, Group, rep::RoleRep>;

    void buildLayout();
    void setHolder(const Holder& holder);
    void read();
    void updateAll();
    void showCut();
    void updateButtons();
    void updateExplanation();
    void assign();
    void unassign();
    void change(const QList<change::RoleRef>& add, const QList<change::RoleRef>& remove);
    QString holderName() const;

    AreaContext& m_context;
    ChangeFlow& m_flow;
    Holder m_holder;
    bool m_stale = false;
    bool m_read = false; ///< this holder's roles were asked for
    QString m_reason;
    items::RoleMappingModel* m_model;
    DataTable* m_table;
    ListPresenter* m_presenter = nullptr;
    MessageArea* m_messages;
    Segmented* m_views;
    QPushButton* m_assign;
    QPushButton* m_unassign;
    Panel* m_foot = nullptr;
    PlainLabel* m_explanation;
};

} // namespace rk::ui
