// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "ui/binding/area.h"
#include "ui/binding/changeflow.h"
#include "ui/users/realmprofile.h"
#include "ui/users/usercommands.h"

#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::items {
class UserTableModel;
}

namespace rk::ui {

class DataTable;
class DetailSplit;
class ListPresenter;
class PageHeader;
class SearchField;
class Segmented;
class UserInspector;

/// The realm's users: server-side search, table, and one user in the inspector.
class UsersArea final : public Area {
    Q_OBJECT
public:
    explicit UsersArea(AreaContext& context, QWidget* parent = nullptr);
    ~UsersArea() override;

    QString areaId() const override;
    void refresh() override;
    void focusSearch() override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void revert() override;
    void setOnline(bool online) override;
    bool showSample() override;
    QStringList samplePages() const override;
    void showSamplePage(const QString& name) override;

    DataTable* table() const { return m_table; }
    UserInspector* inspector() const { return m_inspector; }
    SearchField* searchField() const { return m_search; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildFilters();
    void connectParts();
    void connectInspector();
    void updateControls();
    void query();
    void clearSearch();
    void updateCount();
    void openCurrent();
    void open(const UserId& user, const QString& username);
    void closeInspector();
    /// Calls then() when no edit stands in the way any more.
    void leaveEdit(std::function<void()> then);
    void restoreCurrent();
    void afterRemoval(const UserId& user);
    void add();
    void showMenu(const QPoint& position);
    UserCommands::Target opened() const;

    ChangeFlow m_flow;
    RealmProfile m_profile;
    UserCommands m_commands;
    items::UserTableModel* m_model;
    PageHeader* m_header = nullptr;
    QPushButton* m_add = nullptr;
    SearchField* m_search = nullptr;
    Segmented* m_filter = nullptr;
    DataTable* m_table = nullptr;
    UserInspector* m_inspector = nullptr;
    DetailSplit* m_split = nullptr;
    ListPresenter* m_presenter = nullptr;
    /// Running through the rows with an arrow key doesn't read every one of them.
    QTimer m_openSoon;
    bool m_online = true;
};

} // namespace rk::ui
