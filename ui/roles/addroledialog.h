// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/rolestore.h"
#include "ui/binding/changeflow.h"
#include "ui/dialogs/formdialog.h"

namespace rk::ui {

/// Creates a role of the realm or of a client. Deletes itself when it closes.
class AddRoleDialog : public FormDialog {
    Q_OBJECT
public:
    AddRoleDialog(ChangeFlow& flow, const stores::RoleContainer& container, QWidget* parent);

Q_SIGNALS:
    /// id may be empty, when the server didn't say it.
    void roleAdded(const QString& id, const QString& name);

private:
    void submit();
    void finish(const change::Intent& intent, const change::Outcome& outcome);

    ChangeFlow& m_flow;
    stores::RoleContainer m_container;
    LabeledField* m_name;
    LabeledField* m_description;
};

} // namespace rk::ui
