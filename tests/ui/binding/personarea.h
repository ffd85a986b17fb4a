// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"
#include "items/usertablemodel.h"
#include "ui/binding/objectarea.h"
#include "ui/binding/personinspector.h"
#include "ui/widgets/datatable.h"

namespace rk::test {

/// The smallest real area: the realm's users, and one of them in an inspector.
class PersonArea final : public ui::ObjectArea {
public:
    explicit PersonArea(ui::AreaContext& context)
        : ObjectArea(context, nullptr),
          model(new items::UserTableModel(context.stores.users, this)),
          table(new ui::DataTable(QStringLiteral("People"))),
          inspector(new PersonInspector(context, flow()))
    {
        table->setModel(model);
        build({ QStringLiteral("People"), QStringLiteral("Add person"),
            QStringLiteral("manage-users"), table, model->status(), inspector,
            { QStringLiteral("users"), QStringLiteral("Nobody yet"),
                QStringLiteral("People sign in here."), QStringLiteral("Add person"),
                QStringLiteral("Loading the people"), QStringLiteral("view-users") },
            QStringLiteral("Import"), QStringLiteral("download") });
    }
    QString areaId() const override { return QStringLiteral("people"); }
    using ObjectArea::secondButton;
    using ObjectArea::want;

    items::UserTableModel* model;
    ui::DataTable* table;
    PersonInspector* inspector;
    int added = 0;
    int removed = 0;

protected:
    void readList() override
    {
        const items::ListState state = model->status()->state();
        if (state == items::ListState::Idle || state == items::ListState::Failed)
            model->load();
        else
            model->refresh();
    }
    void search(const QString& text) override { model->setQuery({ text, {}, {} }); }
    QModelIndex indexOf(const QString& id) const override
    {
        return model->index(model->rowOfId(id), 0);
    }
    QString idAt(const QModelIndex& index) const override
    {
        return index.data(items::ObjectIdRole).toString();
    }
    void open(const QModelIndex& index) override
    {
        inspector->open(idAt(index), index.siblingAtColumn(0).data().toString());
    }
    void add() override { ++added; }
    void removeCurrent() override { ++removed; }
    QString openedName() const override { return QStringLiteral("This person"); }
    QModelIndex firstSample() const override { return model->index(0, 0); }
};

} // namespace rk::test
