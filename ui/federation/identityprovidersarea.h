// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "rep/reps.h"
#include "stores/identityproviderstore.h"
#include "ui/binding/area.h"
#include "ui/binding/changeflow.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::items {
class IdentityProviderTableModel;
}

namespace rk::ui {

class AddProviderDialog;
class DataTable;
class DetailSplit;
class ListPresenter;
class PageHeader;
class ProviderInspector;
class SearchField;

/// The realm's identity providers: list, search, add by kind or from metadata, settings, delete.
class IdentityProvidersArea final : public Area {
    Q_OBJECT
public:
    explicit IdentityProvidersArea(AreaContext& context, QWidget* parent = nullptr);
    ~IdentityProvidersArea() override;

    QString areaId() const override;
    void refresh() override;
    void focusSearch() override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void revert() override;
    void setOnline(bool online) override;
    bool showSample() override;

    DataTable* table() const { return m_table; }
    ProviderInspector* inspector() const { return m_inspector; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildHeader();
    void connectParts();
    void updateControls();
    void search(const QString& text);
    void openRow(int row);
    void open(const rep::IdentityProviderRep& provider);
    void closeInspector();
    /// Calls then() when no edit stands in the way any more.
    void leaveEdit(std::function<void()> then);
    void restoreCurrent();
    void selectAlias(const QString& alias);
    void withKinds(std::function<void(const QList<stores::ProviderKind>&)> then);
    void add();
    void importMetadata();
    AddProviderDialog* openAddDialog(const stores::ProviderKind& kind);
    void removeCurrent();

    ChangeFlow m_flow;
    items::IdentityProviderTableModel* m_model;
    PageHeader* m_header = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_import = nullptr;
    SearchField* m_search = nullptr;
    DataTable* m_table = nullptr;
    ProviderInspector* m_inspector = nullptr;
    DetailSplit* m_split = nullptr;
    ListPresenter* m_presenter = nullptr;
    api::CallHandle m_kindsCall;
    QList<stores::ProviderKind> m_kinds; ///< read once; what a server offers changes with restarts
    QString m_wanted; ///< alias to select once it is among the rows
    bool m_online = true;
};

} // namespace rk::ui
