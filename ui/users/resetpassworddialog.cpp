// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/resetpassworddialog.h"

#include "ui/binding/changeflow.h"
#include "ui/binding/intentwords.h"
#include "ui/binding/outcomes.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/toggle.h"

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

QString textOf(const LabeledField* field)
{
    return qobject_cast<QLineEdit*>(field->field())->text();
}

} // namespace

ResetPasswordDialog::ResetPasswordDialog(
    ChangeFlow& flow, const UserId& user, const QString& username, QWidget* parent)
    : FormDialog(u"key"_s, tr("Reset password"),
        tr("A new password for %1.").arg(oneLine(username, 80)), tr("Reset password"), parent),
      m_flow(flow),
      m_user(user),
      m_username(username),
      m_password(form()->addField(tr("Password"), new SecretLineEdit)),
      m_confirm(form()->addField(tr("Password confirmation"), new SecretLineEdit)),
      m_temporary(form()->addToggle(tr("Temporary"), tr("Must be changed at the next sign-in.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_temporary->setChecked(true);
    require(m_password);
    // Who has looked at the password with Show need not type it twice.
    qobject_cast<QLineEdit*>(m_confirm->field())->setPlaceholderText(tr("Optional"));
    addCheck(m_confirm, [this] {
        const QString again = textOf(m_confirm);
        return again.isEmpty() || again == textOf(m_password) ? QString()
                                                              : tr("The two passwords differ.");
    });
    connect(this, &FormDialog::submitted, this, &ResetPasswordDialog::submit);
    m_password->field()->setFocus();
}

ResetPasswordDialog::~ResetPasswordDialog()
{
    for (const LabeledField* field : { m_password, m_confirm })
        qobject_cast<QLineEdit*>(field->field())->clear();
}

void ResetPasswordDialog::submit()
{
    setBusy(true);
    const change::ResetPassword intent { m_user, m_username, Secret(textOf(m_password)),
        m_temporary->isChecked() };
    m_flow.runFrom(this, intent,
        [self = QPointer<ResetPasswordDialog>(this), intent](const change::Outcome& outcome) {
            if (!self)
                return;
            if (succeeded(outcome) || outcome.state == change::Outcome::State::Different) {
                self->accept();
                return;
            }
            self->setBusy(false);
            if (!outcome.error)
                return;
            // What the realm's password policy objects to belongs to the field.
            if (outcome.error->kind == ApiError::Kind::Validation
                && !outcome.error->serverText.isEmpty())
                self->setFieldError(self->m_password, outcome.error->serverText);
            else
                self->showError(failureMessage(intent, outcome));
        });
}

} // namespace rk::ui
