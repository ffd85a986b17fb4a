// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "ui/dialogs/formdialog.h"

namespace rk::ui {

class ChangeFlow;
class ToggleRow;

/// Sets a new password. The text is wiped from the fields when the dialog ends.
class ResetPasswordDialog : public FormDialog {
    Q_OBJECT
public:
    ResetPasswordDialog(
        ChangeFlow& flow, const UserId& user, const QString& username, QWidget* parent);
    ~ResetPasswordDialog() override;

private:
    void submit();

    ChangeFlow& m_flow;
    UserId m_user;
    QString m_username;
    LabeledField* m_password;
    LabeledField* m_confirm;
    ToggleRow* m_temporary;
};

} // namespace rk::ui
