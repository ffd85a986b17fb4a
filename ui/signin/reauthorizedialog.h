// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/signin/signinservice.h"

namespace rk::ui {

class SignInPane;

/// Signs in again in place, over the window with its unsaved edits. Shows which profile it is and
/// asks for what is missing only: a password, a secret, or nothing (browser). Accepted after
/// signedIn(); rejected when the person declines. Cancel ends first what is under way.
class ReauthorizeDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `reason`: why it has to be (OidcTokenSource::signInNeeded).
    ReauthorizeDialog(
        SignInService& service, const ProfileCard& profile, const QString& reason, QWidget* parent);

    void reject() override;
    QSize sizeHint() const override;

private:
    void updateButtons();

    SignInPane* m_pane;
};

} // namespace rk::ui
