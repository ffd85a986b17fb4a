// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "stores/identityproviderstore.h"
#include "ui/binding/objectarea.h"

namespace rk::items {
class IdentityProviderTableModel;
}

namespace rk::ui {

class AddProviderDialog;
class DataTable;
class ProviderInspector;

/// The realm's identity providers: list, search, add by kind or from metadata, settings, delete.
class IdentityProvidersArea final : public ObjectArea {
    Q_OBJECT
public:
    explicit IdentityProvidersArea(AreaContext& context, QWidget* parent = nullptr);

    QString areaId() const override;

    DataTable* table() const { return m_table; }
    ProviderInspector* inspector() const { return m_inspector; }

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

private:
    void withKinds(std::function<void(const QList<stores::ProviderKind>&)> then);
    void importMetadata();
    AddProviderDialog* openAddDialog(const stores::ProviderKind& kind);

    items::IdentityProviderTableModel* m_model;
    DataTable* m_table;
    ProviderInspector* m_inspector;
    api::CallHandle m_kindsCall;
    QList<stores::ProviderKind> m_kinds; ///< read once; what a server offers changes with restarts
};

} // namespace rk::ui
