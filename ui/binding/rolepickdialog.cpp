// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/rolepickdialog.h"

#include "ui/widgets/messagebar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

bool matches(const stores::RoleMapping& role, const QString& search)
{
    return role.role.get(rep::RoleRep::Name).contains(search, Qt::CaseInsensitive)
        || role.clientId.contains(search, Qt::CaseInsensitive)
        || role.role.get(rep::RoleRep::Description).contains(search, Qt::CaseInsensitive);
}

change::RoleRef refOf(const stores::RoleMapping& role)
{
    return { role.role.id(), role.role.get(rep::RoleRep::Name), role.client, role.clientId };
}

} // namespace

RolePickDialog::RolePickDialog(stores::RoleStore& store, const Taken& taken, const QString& title,
    const QString& line, const QString& verb, QWidget* parent)
    : PickDialog(u"role"_s, title, line, verb, parent), m_store(store), m_taken(taken)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSource([this](const QString& search, int, const Answer& answer) { ask(search, answer); });
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        const QList<change::RoleRef> roles = pickedRoles();
        accept();
        Q_EMIT rolesPicked(roles);
    });
}

QList<change::RoleRef> RolePickDialog::pickedRoles() const
{
    QSet<QString> ids;
    const QList<PickItem> items = picked();
    for (const PickItem& item : items)
        ids.insert(item.id);
    QList<change::RoleRef> refs;
    if (!m_roles)
        return refs;
    for (const stores::RoleMapping& role : m_roles->items) {
        if (ids.contains(role.role.id().value))
            refs.append(refOf(role));
    }
    return refs;
}

/// The server is asked once: it can't search roles of all clients at a time.
void RolePickDialog::ask(const QString& search, const Answer& answer)
{
    m_search = search;
    m_answer = answer;
    if (m_roles) {
        reply(nullptr);
    } else if (!m_call.isActive()) {
        m_call = m_store.assignable(this, [this](const Result<Roles>& result) { receive(result); });
    }
}

void RolePickDialog::receive(const Result<Roles>& result)
{
    m_call = {};
    if (!result) {
        reply(&result.error());
        return;
    }
    m_roles = *result;
    showCut();
    reply(nullptr);
}

void RolePickDialog::reply(const ApiError* error)
{
    const Answer answer = std::exchange(m_answer, nullptr);
    if (!answer)
        return;
    PickPage page;
    if (error) {
        page.error = describe(*error);
        answer(page);
        return;
    }
    for (const stores::RoleMapping& role : m_roles->items) {
        if (matches(role, m_search))
            page.items.append(itemOf(role));
    }
    answer(page);
}

void RolePickDialog::showCut()
{
    Message message;
    message.tone = items::Tone::Warn;
    message.closable = false;
    message.fact = tr("These are not all roles.");
    if (!m_roles->cutByMissingRole.isEmpty())
        message.sentence = tr("To see the others you need %1.").arg(m_roles->cutByMissingRole);
    else if (m_roles->more)
        message.sentence = tr("This realm has more than can be listed here.");
    else
        return;
    messages()->show(message);
}

PickItem RolePickDialog::itemOf(const stores::RoleMapping& role) const
{
    PickItem item;
    item.id = role.role.id().value;
    item.text = role.role.get(rep::RoleRep::Name);
    item.secondary = role.clientId.isEmpty() ? tr("Realm role") : role.clientId;
    item.icon = u"role"_s;
    item.locked = m_taken.ids.contains(item.id);
    if (item.locked) {
        item.chip = m_taken.why;
    } else if (role.role.get(rep::RoleRep::Composite)) {
        item.chip = tr("Composite");
        item.chipTone = items::Tone::Violet;
    }
    return item;
}

} // namespace rk::ui
