// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/ids.h"
#include "core/result.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "ui/binding/areacontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStandardItemModel;
QT_END_NAMESPACE

namespace rk::ui {

class ChangeFlow;
class DataTable;
class MessageArea;
class StatePane;

/// The groups a user is a direct member of: the page "Groups". Joining and leaving is done at once,
/// by its own change, and not with the form's Save.
class UserGroupsPage : public QWidget {
    Q_OBJECT
public:
    UserGroupsPage(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    void setUser(const UserId& user, const QString& username);
    void reload();
    /// Why nothing can be changed now; empty when it can.
    void setReadOnly(const QString& reason);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void countChanged(const QString& count); ///< empty while it isn't known

private:
    void receive(const Result<stores::Listing<rep::GroupRep>>& answer);
    void showList(const stores::Listing<rep::GroupRep>& listing);
    void join();
    void leave();
    void updateButtons();

    AreaContext& m_context;
    ChangeFlow& m_flow;
    UserId m_user;
    QString m_username;
    QString m_reason;
    DataTable* m_table;
    StatePane* m_pane;
    MessageArea* m_messages;
    QStandardItemModel* m_model;
    QPushButton* m_join;
    QPushButton* m_leave;
    api::CallHandle m_call;
    api::CallHandle m_pickCall;
};

} // namespace rk::ui
