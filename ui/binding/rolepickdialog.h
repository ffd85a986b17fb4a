// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "change/intent.h"
#include "core/result.h"
#include "stores/rolestore.h"
#include "ui/dialogs/pickdialog.h"

#include <QHash>
#include <QSet>

namespace rk::ui {

/// Picks realm and client roles, for giving them to a user or group and for putting them into a
/// composite role. Everything is read once; the search works over names and clients.
///
///   auto* dialog = new RolePickDialog(stores.roles, {}, tr("Assign roles"), line, tr("Assign"),
///       window());
///   connect(dialog, &RolePickDialog::rolesPicked, this, …);
///   dialog->open();
///
/// Deletes itself when it closes.
class RolePickDialog : public PickDialog {
    Q_OBJECT
public:
    /// Roles to show without offering them; `why` is a short fact ("assigned", "this role").
    struct Taken {
        QSet<QString> ids;
        QString why;
    };

    RolePickDialog(stores::RoleStore& store, const Taken& taken, const QString& title,
        const QString& line, const QString& verb, QWidget* parent);

    QList<change::RoleRef> pickedRoles() const;

Q_SIGNALS:
    /// The verb was pressed; the dialog has closed. Never an empty list.
    void rolesPicked(const QList<rk::change::RoleRef>& roles);

private:
    void read();
    void receive(const Result<stores::Listing<stores::RoleMapping>>& answer);

    stores::RoleStore& m_store;
    Taken m_taken;
    QHash<QString, change::RoleRef> m_roles; ///< by id
    api::CallHandle m_call;
};

} // namespace rk::ui
