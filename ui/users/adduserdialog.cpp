// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/adduserdialog.h"

#include "ui/binding/changeflow.h"
#include "ui/binding/outcomes.h"
#include "ui/binding/profileform.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/toggle.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

/// Error keys of password policies: "invalidPasswordMinLengthMessage" and so on.
bool isPasswordError(const ApiError& error)
{
    return error.serverKey.startsWith("invalidPassword"_L1);
}

} // namespace

AddUserDialog::AddUserDialog(ChangeFlow& flow, const ProfileSchema& schema, QWidget* parent)
    : FormDialog(u"user-plus"_s, tr("Add user"), {}, tr("Add user"), parent),
      m_flow(flow),
      m_binder(m_session),
      m_profile(new ProfileForm(m_binder))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setConfirmDiscard(true);
    m_binder.setMarking(false);
    m_session.start({ { "enabled"_L1, true }, { "emailVerified"_L1, false } });
    m_profile->setSchema(schema);
    form()->addWidget(m_profile);
    form()->addSection(tr("Account"));
    m_binder.bindToggle({ u"enabled"_s }, form()->addToggle(tr("Enabled")));
    m_binder.bindToggle({ u"emailVerified"_s }, form()->addToggle(tr("Email verified")));
    form()->addSection(tr("First password"));
    m_password = form()->addField(tr("Password"), new SecretLineEdit,
        tr("Leave it empty to add the user without a password."));
    m_temporary = form()->addToggle(tr("Temporary"), tr("Must be changed at the next sign-in."));
    m_temporary->setChecked(true);
    connect(this, &FormDialog::submitted, this, &AddUserDialog::submit);
    if (LabeledField* first = m_profile->field(schema.attributes.first().name))
        first->field()->setFocus();
    resize(520, 640);
}

AddUserDialog::~AddUserDialog()
{
    qobject_cast<QLineEdit*>(m_password->field())->clear();
}

QString AddUserDialog::password() const
{
    return qobject_cast<QLineEdit*>(m_password->field())->text();
}

void AddUserDialog::submit()
{
    m_binder.clearErrors();
    if (!m_profile->check())
        return;
    setBusy(true);
    change::CreateUser intent;
    intent.user = rep::UserRep(m_session.draft());
    intent.initialPassword = Secret(password());
    intent.temporaryPassword = m_temporary->isChecked();
    m_flow.runFrom(this, intent,
        [self = QPointer<AddUserDialog>(this), intent](const change::Outcome& outcome) {
            if (self)
                self->finish(intent, outcome);
        });
}

void AddUserDialog::finish(const change::Intent& intent, const change::Outcome& outcome)
{
    // What came out otherwise is there all the same; the flow has said so in the window.
    if (succeeded(outcome) || outcome.state == change::Outcome::State::Different) {
        Q_EMIT userAdded(outcome.object.id, outcome.object.name);
        accept();
        return;
    }
    setBusy(false);
    if (!outcome.error)
        return;
    if (isPasswordError(*outcome.error)) {
        setFieldError(m_password, outcome.error->serverText);
        return;
    }
    const QList<FieldError> homeless = m_binder.showErrors(outcome.error->fieldErrors);
    if (outcome.error->fieldErrors.isEmpty() || !homeless.isEmpty())
        showError(failureMessage(intent, outcome));
}

} // namespace rk::ui
