// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/result.h"
#include "rep/reps.h"
#include "stores/listing.h"
#include "stores/rolestore.h"
#include "ui/binding/objectarea.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace rk::items {
class RoleTableModel;
}

namespace rk::ui {

class DataTable;
class RoleInspector;

/// The roles of the realm, or of one client that is chosen in "Roles of".
class RolesArea final : public ObjectArea {
    Q_OBJECT
public:
    explicit RolesArea(AreaContext& context, QWidget* parent = nullptr);

    QString areaId() const override;
    void refresh() override;
    QStringList samplePages() const override;
    void showSamplePage(const QString& name) override;

    DataTable* table() const { return m_table; }
    RoleInspector* inspector() const { return m_inspector; }
    QComboBox* containers() const { return m_containers; }

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
    QString whyNotWritable() const override;

private:
    using Clients = stores::Listing<rep::ClientRep>;

    void buildContainers();
    void readClients();
    void receiveClients(const Result<Clients>& answer);
    void chooseContainer(int index);
    stores::RoleContainer containerAt(int index) const;
    QString neighbourOf(int row) const;

    items::RoleTableModel* m_model;
    DataTable* m_table;
    RoleInspector* m_inspector;
    QComboBox* m_containers;
    api::CallHandle m_clientsCall;
};

} // namespace rk::ui
