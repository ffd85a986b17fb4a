// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"

#include "ui/dialogs/messagebox.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace rk::ui::AboutDialog {

void open(QWidget* window)
{
    MessageBox::inform(window, QCoreApplication::translate("About", "About Realmkeeper"),
        QCoreApplication::translate("About",
            "Realmkeeper %1, a desktop console for Keycloak.\nLicence: Apache 2.0.\n\nQt %2 on %3.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                QSysInfo::prettyProductName()));
}

} // namespace rk::ui::AboutDialog
