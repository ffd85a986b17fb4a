// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/usercommands.h"

#include "ui/binding/changeflow.h"
#include "ui/binding/outcomes.h"
#include "ui/users/resetpassworddialog.h"
#include "ui/widgets/plaintext.h"

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {
constexpr int NameLength = 120;
}

UserCommands::UserCommands(AreaContext& context, ChangeFlow& flow, QWidget* window)
    : QObject(window), m_context(context), m_flow(flow), m_window(window)
{
}

void UserCommands::resetPassword(const Target& target)
{
    auto* dialog = new ResetPasswordDialog(m_flow, target.id, target.username, m_window);
    connect(dialog, &QDialog::accepted, this, [this, target] { Q_EMIT userChanged(target.id); });
    dialog->open();
}

void UserCommands::logOut(const Target& target)
{
    m_flow.runDestructive(change::LogOutUser { target.id, target.username },
        { tr("Log out?"),
            tr("All sessions of %1 end at once. Unsaved work in the applications may be lost.")
                .arg(oneLine(target.username, NameLength)),
            tr("Log out") },
        [this, target](const change::Outcome&) { Q_EMIT userChanged(target.id); });
}

void UserCommands::setEnabled(const Target& target, bool enabled)
{
    // The row of the table is too little to edit: a user is read in full first.
    m_call = m_context.stores.users.user(
        target.id, this, [this, target, enabled](const Result<rep::UserRep>& user) {
            if (!user) {
                Q_EMIT errorRaised(enabled ? tr("Enabling the user %1").arg(target.username)
                                           : tr("Disabling the user %1").arg(target.username),
                    user.error());
                return;
            }
            change::EditUser intent { *user, *user };
            intent.draft.set(rep::UserRep::Enabled, enabled);
            m_flow.run(intent, ChangeFlow::Preview::WhenNeeded,
                [this, target](const change::Outcome&) { Q_EMIT userChanged(target.id); });
        });
}

void UserCommands::remove(const Target& target)
{
    change::DeleteUser intent;
    intent.user.set(rep::UserRep::Id, target.id.value);
    intent.user.set(rep::UserRep::Username, target.username);
    m_flow.runDestructive(intent,
        { tr("Delete user?"),
            tr("%1 will be deleted with all credentials, role mappings and memberships.")
                .arg(oneLine(target.username, NameLength)),
            tr("Delete user") },
        [this, target](const change::Outcome& outcome) {
            if (succeeded(outcome))
                Q_EMIT userRemoved(target.id);
        });
}

} // namespace rk::ui
