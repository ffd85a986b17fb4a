// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/editsession.h"
#include "change/engine.h"
#include "ui/binding/fieldbinder.h"
#include "ui/binding/profileschema.h"
#include "ui/dialogs/formdialog.h"

namespace rk::ui {

class ChangeFlow;
class ProfileForm;
class ToggleRow;

/// Creates a user: the realm's profile form, the account's switches, and a first password if
/// wanted.
class AddUserDialog : public FormDialog {
    Q_OBJECT
public:
    AddUserDialog(ChangeFlow& flow, const ProfileSchema& schema, QWidget* parent);
    ~AddUserDialog() override;

    ProfileForm* profile() const { return m_profile; }

Q_SIGNALS:
    /// It worked; id is empty when the server didn't say it.
    void userAdded(const QString& id, const QString& username);

private:
    void submit();
    void finish(const change::Intent& intent, const change::Outcome& outcome);
    QString password() const;

    ChangeFlow& m_flow;
    change::EditSession m_session;
    FieldBinder m_binder;
    ProfileForm* m_profile;
    LabeledField* m_password;
    ToggleRow* m_temporary;
};

} // namespace rk::ui
