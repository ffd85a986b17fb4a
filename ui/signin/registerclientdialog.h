// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/signin/signinservice.h"

namespace rk::ui {

/// "Register Realmkeeper in this realm": says what will be made, makes it on the verb, then says
/// what was done. Offered after a password sign-in, so that the next one can use the browser.
class RegisterClientDialog : public DialogFrame {
    Q_OBJECT
public:
    RegisterClientDialog(SignInService& service, const QString& realm, QWidget* parent);

private:
    void showReport(const QStringList& whatWasDone);
    void showFailure(const QString& sentence, const QString& details);

    SignInService& m_service;
    bool m_done = false;
};

} // namespace rk::ui
