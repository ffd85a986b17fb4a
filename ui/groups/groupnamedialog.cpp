// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupnamedialog.h"

#include "ui/binding/outcomes.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rk::ui {

using rep::GroupRep;

namespace {
constexpr int PathLength = 80;
}

GroupNameDialog::GroupNameDialog(ChangeFlow& flow, const QString& title, const QString& line,
    const QString& verb, Make make, QWidget* window)
    : FormDialog(u"group"_s, title, line, verb, window),
      m_flow(flow),
      m_make(std::move(make)),
      m_name(form()->addField(tr("Name"), new QLineEdit))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setConfirmDiscard(true);
    require(m_name);
    connect(this, &FormDialog::submitted, this, &GroupNameDialog::submit);
    m_name->field()->setFocus();
}

GroupNameDialog* GroupNameDialog::add(ChangeFlow& flow, const Parent& parent, QWidget* window)
{
    const auto make = [parent](const QString& name) {
        change::CreateGroup intent { {}, parent.id, parent.path };
        intent.group.set(GroupRep::Name, name);
        return intent;
    };
    if (parent.id.isEmpty())
        return new GroupNameDialog(
            flow, tr("Add group"), tr("A group at the top level."), tr("Add group"), make, window);
    return new GroupNameDialog(flow, tr("Add child group"),
        tr("A group below %1. Its members get the roles of the groups above it, too.")
            .arg(oneLine(parent.path, PathLength)),
        tr("Add child group"), make, window);
}

GroupNameDialog* GroupNameDialog::rename(ChangeFlow& flow, const GroupRep& group, QWidget* window)
{
    auto* dialog = new GroupNameDialog(
        flow, tr("Rename group"),
        tr("Members, roles and sub-groups stay. The path of the group and of those below it "
           "changes."),
        tr("Rename"),
        [group](const QString& name) {
            change::EditGroup intent { group, group };
            intent.draft.set(GroupRep::Name, name);
            return intent;
        },
        window);
    auto* field = qobject_cast<QLineEdit*>(dialog->m_name->field());
    field->setText(group.get(GroupRep::Name));
    field->selectAll();
    return dialog;
}

QString GroupNameDialog::name() const
{
    return qobject_cast<QLineEdit*>(m_name->field())->text().trimmed();
}

void GroupNameDialog::submit()
{
    const change::Intent intent = m_make(name());
    setBusy(true);
    m_flow.runFrom(this, intent,
        [self = QPointer<GroupNameDialog>(this), intent](const change::Outcome& outcome) {
            if (self)
                self->finish(intent, outcome);
        });
}

void GroupNameDialog::finish(const change::Intent& intent, const change::Outcome& outcome)
{
    if (succeeded(outcome)) {
        const QString made = name();
        accept();
        Q_EMIT named(outcome.object.id, made);
        return;
    }
    setBusy(false);
    if (!outcome.error)
        return;
    if (outcome.error->kind == ApiError::Kind::Conflict)
        setFieldError(m_name, tr("There is a group with this name here already."));
    else
        showError(failureMessage(intent, outcome));
}

} // namespace rk::ui
