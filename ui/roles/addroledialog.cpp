// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/addroledialog.h"

#include "ui/binding/outcomes.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int NameLength = 80;

QString lineFor(const stores::RoleContainer& container)
{
    return container.isRealm()
        ? AddRoleDialog::tr("A role of the realm, for all of its applications.")
        : AddRoleDialog::tr("A role of the client %1.")
              .arg(oneLine(container.clientId, NameLength));
}

} // namespace

AddRoleDialog::AddRoleDialog(
    ChangeFlow& flow, const stores::RoleContainer& container, QWidget* parent)
    : FormDialog(u"role"_s, tr("Add role"), lineFor(container), tr("Add role"), parent),
      m_flow(flow),
      m_container(container)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setConfirmDiscard(true);
    m_name = form()->addField(tr("Role name"), new QLineEdit);
    auto* description = new QPlainTextEdit;
    description->setTabChangesFocus(true);
    description->setFixedHeight(4 * fontMetrics().height());
    m_description = form()->addField(
        tr("Description"), description, tr("What somebody who has the role may do."));
    require(m_name);
    connect(this, &FormDialog::submitted, this, &AddRoleDialog::submit);
    m_name->field()->setFocus();
}

void AddRoleDialog::submit()
{
    change::CreateRole intent { {}, m_container.client, m_container.clientId };
    intent.role.set(
        rep::RoleRep::Name, qobject_cast<QLineEdit*>(m_name->field())->text().trimmed());
    const QString text = qobject_cast<QPlainTextEdit*>(m_description->field())->toPlainText();
    if (!text.trimmed().isEmpty())
        intent.role.set(rep::RoleRep::Description, text);
    setBusy(true);
    m_flow.runFrom(this, intent,
        [self = QPointer<AddRoleDialog>(this), intent](const change::Outcome& outcome) {
            if (self)
                self->finish(intent, outcome);
        });
}

void AddRoleDialog::finish(const change::Intent& intent, const change::Outcome& outcome)
{
    if (succeeded(outcome)) {
        accept();
        Q_EMIT roleAdded(outcome.object.id, outcome.object.name);
        return;
    }
    setBusy(false);
    if (!outcome.error)
        return;
    if (outcome.error->kind == ApiError::Kind::Conflict)
        setFieldError(m_name, tr("There is a role with this name already."));
    else
        showError(failureMessage(intent, outcome));
}

} // namespace rk::ui
