// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupinspector.h"

#include "ui/binding/gate.h"
#include "ui/binding/memberspanel.h"
#include "ui/binding/rolemappingpanel.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rk::ui {

using rep::GroupRep;

GroupInspector::GroupInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : EditInspector(context, flow, parent),
      m_members(new MembersPanel(context, flow, MembersPanel::Of::Group)),
      m_roles(new RoleMappingPanel(context, flow))
{
    setAccessibleName(tr("Group"));
    addTab(tr("Members"), m_members);
    buildAttributes();
    addTab(tr("Role mapping"), m_roles);
    connect(m_members, &MembersPanel::countChanged, this,
        [this](const QString& count) { setTabCount(Members, count); });
    connect(m_roles, &RoleMappingPanel::countChanged, this,
        [this](const QString& count) { setTabCount(Roles, count); });
}

void GroupInspector::buildAttributes()
{
    auto* column = new FormColumn;
    m_pathField = new QLineEdit;
    column->addField(tr("Path"), m_pathField)
        ->setReadOnly(true, tr("Rename or move the group to change it."));
    auto* description = new QPlainTextEdit;
    description->setTabChangesFocus(true);
    description->setFixedHeight(4 * fontMetrics().height());
    m_description = column->addField(tr("Description"), description);
    column->addSection(tr("Attributes"));
    m_noAttributes = new PlainLabel(tr("No attributes."), TextStyle::Body, &Tokens::muted);
    m_noAttributes->hide();
    m_attributes = new KeyValueEditor;
    column->addWidget(m_noAttributes);
    column->addWidget(m_attributes);
    binder().bindText({ u"description"_s }, m_description);
    binder().bindKeyValues({ u"attributes"_s }, m_attributes, [](const QString&) { return true; });
    addFormTab(tr("Attributes"), new FormScroll(column));
}

void GroupInspector::open(const GroupId& group, const QString& name, const QString& path)
{
    if (group.value == objectId())
        return;
    m_name = name;
    m_path = path;
    setTile(u"group"_s);
    setIdentifier(group.value);
    m_pathField->setText(path);
    m_members->setGroup(group, path);
    m_roles->setGroup(group, path);
    start(group.value, name);
}

void GroupInspector::reloadAll()
{
    reload();
    reloadPages();
}

void GroupInspector::reloadPages()
{
    m_members->reload();
    m_roles->reload();
}

api::CallHandle GroupInspector::read(const QString& id, Read done)
{
    return context().stores.groups.group(
        GroupId(id), this, [done = std::move(done)](const Result<GroupRep>& group) {
            done(group.map([](const GroupRep& rep) { return rep.json(); }));
        });
}

void GroupInspector::showHead(const QJsonObject& object)
{
    const GroupRep group(object);
    m_name = group.get(GroupRep::Name);
    setTitle(oneLine(m_name));
    const QString path = group.get(GroupRep::Path);
    if (path == m_path)
        return;
    // Moved or renamed: sentences about its members and roles name the new path.
    m_path = path;
    m_pathField->setText(path);
    m_members->setGroup(group.id(), path);
    m_roles->setGroup(group.id(), path);
}

change::Intent GroupInspector::saving() const
{
    return change::EditGroup { group(), GroupRep(session().draft()) };
}

QString GroupInspector::whyNot(const QString& access, const QString& sentence) const
{
    // The object's own access map has the last word: it knows fine-grained permissions.
    const QJsonValue allowed = session().baseValue({ u"access"_s, access });
    if (allowed.toBool())
        return {};
    const QString missing = missingRight(context().stores.realm.rights(), u"manage-users"_s);
    return missing.isEmpty() && allowed.isBool() ? sentence : missing;
}

QString GroupInspector::whyReadOnly() const
{
    return whyNot(u"manage"_s, tr("You may see this group, but not change it."));
}

void GroupInspector::setReadOnly(const QString& readOnly, const QString& blocked)
{
    const bool locked = !readOnly.isEmpty();
    m_description->setReadOnly(locked, readOnly);
    m_attributes->setReadOnly(locked);
    m_noAttributes->setVisible(locked && m_attributes->entries().isEmpty());
    m_roles->setReadOnly(blocked);
    m_members->setReadOnly(firstReason(
        { whyNot(u"manageMembership"_s, tr("You may see this group, but not change who is in it.")),
            offlineReason(isOnline()) }));
}

} // namespace rk::ui
