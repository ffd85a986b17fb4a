// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/roleinspector.h"

#include "ui/binding/gate.h"
#include "ui/binding/memberspanel.h"
#include "ui/binding/rolemappingpanel.h"
#include "ui/roles/rolegroupspage.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

using rep::RoleRep;

RoleInspector::RoleInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : EditInspector(context, flow, parent)
{
    setAccessibleName(tr("Role"));
    buildDetails();
    buildAttributes();
    buildHolders();
    m_delete = actions()->addButton(tr("Delete"), ButtonKind::DangerLine, u"trash");
    connect(m_delete, &QPushButton::clicked, this, &RoleInspector::deleteRequested);
}

void RoleInspector::buildDetails()
{
    auto* column = new FormColumn;
    m_nameField = column->addField(tr("Role name"), new QLineEdit,
        tr("Applications know the role by this name. Renaming it takes it away from them."));
    m_nameField->setRequired(true);
    auto* description = new QPlainTextEdit;
    description->setTabChangesFocus(true);
    description->setFixedHeight(5 * fontMetrics().height());
    m_description = column->addField(tr("Description"), description);
    binder().bindLine({ u"name"_s }, m_nameField);
    binder().bindText({ u"description"_s }, m_description);
    addFormTab(tr("Details"), new FormScroll(column));
}

void RoleInspector::buildAttributes()
{
    m_attributes = new KeyValueEditor;
    m_noAttributes = new PlainLabel(tr("No attributes."), TextStyle::Body, &Tokens::muted);
    m_noAttributes->hide();
    auto* column = new FormColumn;
    column->addWidget(m_noAttributes);
    column->addWidget(m_attributes);
    binder().bindKeyValues({ u"attributes"_s }, m_attributes, [](const QString&) { return true; });
    addTab(tr("Attributes"), new FormScroll(column));
}

void RoleInspector::buildHolders()
{
    m_associated = new RoleMappingPanel(context(), flow());
    m_users = new MembersPanel(context(), flow(), MembersPanel::Of::Role);
    m_groups = new RoleGroupsPage(context(), flow());
    addTab(tr("Associated roles"), m_associated);
    addTab(tr("Users in role"), m_users);
    addTab(tr("Groups in role"), m_groups);
    connect(m_associated, &RoleMappingPanel::countChanged, this,
        [this](const QString& count) { setTabCount(AssociatedRoles, count); });
    connect(m_users, &MembersPanel::countChanged, this,
        [this](const QString& count) { setTabCount(UsersInRole, count); });
    connect(m_groups, &RoleGroupsPage::countChanged, this,
        [this](const QString& count) { setTabCount(GroupsInRole, count); });
}

void RoleInspector::open(const RoleRep& role, const stores::RoleContainer& container)
{
    if (role.id().value == objectId())
        return;
    m_container = container;
    setTile(u"role"_s);
    setIdentifier(role.id().value);
    setRole(role);
    start(role.id().value, m_name);
}

/// The pages find a role's holders by its name: after a rename they have to know the new one.
void RoleInspector::setRole(const RoleRep& role)
{
    m_name = role.get(RoleRep::Name);
    const change::RoleRef ref { role.id(), m_name, m_container.client, m_container.clientId };
    m_associated->setRole(role);
    m_users->setRole(m_container, ref);
    m_groups->setRole(m_container, ref);
}

void RoleInspector::reloadAll()
{
    reload();
    reloadPages();
}

void RoleInspector::reloadPages()
{
    m_associated->reload();
    m_users->reload();
    m_groups->reload();
}

api::CallHandle RoleInspector::read(const QString& id, Read done)
{
    return context().stores.roles.role(
        RoleId(id), this, [done = std::move(done)](const Result<RoleRep>& role) {
            done(role.map([](const RoleRep& rep) { return rep.json(); }));
        });
}

void RoleInspector::showHead(const QJsonObject& object)
{
    const RoleRep role(object);
    if (role.get(RoleRep::Name) != m_name)
        setRole(role);
    setTitle(oneLine(m_name));
    if (role.get(RoleRep::Composite))
        setState(tr("Composite"), items::Tone::Violet, u"layers"_s);
    else
        setState({}, items::Tone::Neutral, {});
}

change::Intent RoleInspector::saving() const
{
    return change::EditRole { RoleRep(session().base()), RoleRep(session().draft()) };
}

bool RoleInspector::checkForm()
{
    if (!RoleRep(session().draft()).get(RoleRep::Name).trimmed().isEmpty())
        return true;
    setCurrentTab(Details);
    m_nameField->setError(tr("Enter a value for “%1”.").arg(m_nameField->label()));
    m_nameField->focusField();
    return false;
}

void RoleInspector::showFieldErrors(const ApiError& error)
{
    if (error.httpStatus == 409) {
        setCurrentTab(Details);
        m_nameField->setError(tr("There is a role with this name already."));
        m_nameField->focusField();
        return;
    }
    EditInspector::showFieldErrors(error);
}

QString RoleInspector::whyReadOnly() const
{
    return missingRight(context().stores.realm.rights(),
        m_container.isRealm() ? u"manage-realm"_s : u"manage-clients"_s);
}

void RoleInspector::setReadOnly(const QString& readOnly, const QString& blocked)
{
    const bool locked = !readOnly.isEmpty();
    m_nameField->setReadOnly(locked, readOnly);
    m_description->setReadOnly(locked, readOnly);
    m_attributes->setReadOnly(locked);
    m_noAttributes->setVisible(locked && m_attributes->entries().isEmpty());
    m_associated->setReadOnly(blocked);
    gate(m_delete, blocked);
    // Giving it to somebody changes that user or group, and not the role.
    const QString notUsers
        = firstReason({ missingRight(context().stores.realm.rights(), u"manage-users"_s),
            offlineReason(isOnline()) });
    m_users->setReadOnly(notUsers);
    m_groups->setReadOnly(notUsers);
}

} // namespace rk::ui
