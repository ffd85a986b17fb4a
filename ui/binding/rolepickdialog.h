// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "change/intent.h"
#include "core/result.h"
#include "stores/rolestore.h"
#include "ui/dialogs/pickdialog.h"

#include <QSet>

#include <optional>

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
    using Roles = stores::Listing<stores::RoleMapping>;

    void ask(const QString& search, const Answer& answer);
    void receive(const Result<Roles>& result);
    void reply(const ApiError* error);
    void showCut();
    PickItem itemOf(const stores::RoleMapping& role) const;

    stores::RoleStore& m_store;
    Taken m_taken;
    std::optional<Roles> m_roles; ///< once read
    QString m_search;
    Answer m_answer; ///< waits for the roles
    api::CallHandle m_call;
};

} // namespace rk::ui
