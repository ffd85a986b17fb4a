// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "change/intent.h"
#include "core/ids.h"
#include "core/result.h"
#include "stores/listing.h"
#include "stores/userstore.h"
#include "ui/binding/areacontext.h"

#include <QWidget>

#include <variant>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::ui {

class ChangeFlow;
class DataTable;
class MessageArea;
class PlainLabel;
class RoleRowsModel;
class Segmented;
class StatePane;

/// The roles of a user or a group, direct ones and those that come by a group or a composite role:
/// the page "Role mapping". Assigning and unassigning is done at once, by its own change.
class RoleMappingPanel : public QWidget {
    Q_OBJECT
public:
    /// context and flow must outlive the panel; it doesn't own them.
    RoleMappingPanel(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);
    ~RoleMappingPanel() override;

    /// Shows another holder and reads its roles.
    void setUser(const UserId& user, const QString& username);
    void setGroup(const GroupId& group, const QString& path);
    /// No holder: empty, and nothing is read.
    void clear();
    void reload();
    /// Why nothing can be changed now; empty when it can.
    void setReadOnly(const QString& reason);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void countChanged(const QString& count); ///< empty while it isn't known
    void settled(); ///< rows, or the reason why there are none, are on screen

private:
    struct User {
        UserId id;
        QString name;
    };
    struct Group {
        GroupId id;
        QString path;
    };
    using Mappings = stores::Listing<stores::RoleMapping>;

    void buildLayout();
    void reset();
    void receive(const Result<Mappings>& answer);
    void showRows();
    void showCut(const QString& missingRole);
    void updateButtons();
    void updateFoot();
    void assign();
    void unassign();
    void change(const QList<change::RoleRef>& add, const QList<change::RoleRef>& remove);
    QString holderName() const;

    AreaContext& m_context;
    ChangeFlow& m_flow;
    std::variant<std::monostate, User, Group> m_holder;
    Mappings m_mappings;
    QString m_readOnly;
    RoleRowsModel* m_model;
    DataTable* m_table;
    StatePane* m_pane;
    MessageArea* m_messages;
    Segmented* m_views;
    QPushButton* m_assign;
    QPushButton* m_unassign;
    PlainLabel* m_explanation;
    api::CallHandle m_call;
};

} // namespace rk::ui
