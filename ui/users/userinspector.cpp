// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userinspector.h"

#include "ui/binding/gate.h"
#include "ui/binding/profileform.h"
#include "ui/binding/rolemappingpanel.h"
#include "ui/users/realmprofile.h"
#include "ui/users/userattributespage.h"
#include "ui/users/userdetailspage.h"
#include "ui/users/usergroupspage.h"
#include "ui/users/userrecordspage.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabstrip.h"

#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using Kind = UserRecordsPage::Kind;

QString displayName(const rep::UserRep& user)
{
    const QString first = user.get(rep::UserRep::FirstName);
    const QString last = user.get(rep::UserRep::LastName);
    if (first.isEmpty() && last.isEmpty())
        return user.get(rep::UserRep::Username);
    if (first.isEmpty() || last.isEmpty())
        return first + last;
    return UserInspector::tr("%1 %2", "first name, last name").arg(first, last);
}

Kind kindOf(UserInspector::Tab tab)
{
    switch (tab) {
    case UserInspector::Links:
        return Kind::IdentityProviderLinks;
    case UserInspector::Consents:
        return Kind::Consents;
    case UserInspector::Sessions:
        return Kind::Sessions;
    default:
        return Kind::Credentials;
    }
}

} // namespace

UserInspector::UserInspector(
    AreaContext& context, ChangeFlow& flow, RealmProfile& profile, QWidget* parent)
    : EditInspector(context, flow, parent), m_profile(profile)
{
    buildPages();
    buildActions();
    connect(&binder(), &FieldBinder::errorShown, this, &UserInspector::showPage);
    setAccessibleName(tr("User"));
}

void UserInspector::buildPages()
{
    m_details = new UserDetailsPage(binder());
    m_attributes = new UserAttributesPage(binder(), m_profile);
    m_roles = new RoleMappingPanel(context(), flow());
    m_groups = new UserGroupsPage(context(), flow());
    addFormTab(tr("Details"), m_details);
    addTab(tr("Attributes"), m_attributes);
    addRecords(Credentials);
    addTab(tr("Role mapping"), m_roles);
    addTab(tr("Groups"), m_groups);
    for (const Tab tab : { Links, Consents, Sessions })
        addRecords(tab);
    connect(m_roles, &RoleMappingPanel::countChanged, this,
        [this](const QString& count) { setTabCount(Roles, count); });
    connect(m_groups, &UserGroupsPage::countChanged, this,
        [this](const QString& count) { setTabCount(Groups, count); });
}

UserRecordsPage* UserInspector::addRecords(Tab tab)
{
    auto* page = new UserRecordsPage(context(), kindOf(tab));
    addTab(UserRecordsPage::title(kindOf(tab)), page);
    connect(page, &UserRecordsPage::countChanged, this,
        [this, tab](const QString& count) { setTabCount(tab, count); });
    m_records.append(page);
    return page;
}

void UserInspector::buildActions()
{
    const auto add = [this](const QString& text, ButtonKind kind, QStringView icon, auto signal) {
        QPushButton* button = actions()->addButton(text, kind, icon);
        connect(button, &QPushButton::clicked, this, signal);
        m_actionButtons.append(button);
    };
    add(tr("Reset password"), ButtonKind::Secondary, u"key",
        &UserInspector::resetPasswordRequested);
    add(tr("Log out"), ButtonKind::Secondary, u"signout", &UserInspector::logOutRequested);
    add(tr("Delete"), ButtonKind::DangerLine, u"trash", &UserInspector::deleteRequested);
}

void UserInspector::open(const UserId& user, const QString& username)
{
    if (user.value == objectId())
        return;
    m_username = username;
    setPerson(username);
    setIdentifier(user.value);
    m_roles->setUser(user, username);
    m_groups->setUser(user, username);
    for (UserRecordsPage* page : std::as_const(m_records))
        page->setUser(user);
    start(user.value, username);
}

void UserInspector::reloadAll()
{
    reload();
    reloadPages();
}

void UserInspector::reloadPages()
{
    m_roles->reload();
    m_groups->reload();
    for (UserRecordsPage* page : std::as_const(m_records))
        page->reload();
}

api::CallHandle UserInspector::read(const QString& id, Read done)
{
    return context().stores.users.user(
        UserId(id), this, [done = std::move(done)](const Result<rep::UserRep>& user) {
            done(user.map([](const rep::UserRep& rep) { return rep.json(); }));
        });
}

void UserInspector::prepareForm(const QJsonObject& object)
{
    const rep::UserRep user(object);
    m_username = user.get(rep::UserRep::Username);
    m_details->setUser(user);
    m_attributes->setSchema(ProfileSchema::ofUser(user));
}

void UserInspector::showHead(const QJsonObject& object)
{
    const rep::UserRep user(object);
    const QString name = oneLine(displayName(user));
    setPerson(name);
    setTitle(name);
    if (user.get(rep::UserRep::Enabled))
        setState(tr("Enabled"), items::Tone::Ok, u"ok"_s);
    else
        setState(tr("Disabled"), items::Tone::Neutral, u"ban"_s);
}

change::Intent UserInspector::saving() const
{
    return change::EditUser { rep::UserRep(session().base()), rep::UserRep(session().draft()) };
}

bool UserInspector::checkForm()
{
    return m_details->profile()->check();
}

QString UserInspector::whyReadOnly() const
{
    // The object's own access map has the last word: it knows fine-grained permissions.
    const QJsonValue manage = session().baseValue({ u"access"_s, u"manage"_s });
    if (manage.toBool())
        return {};
    const QString missing = missingRight(context().stores.realm.rights(), u"manage-users"_s);
    if (!missing.isEmpty() || !manage.isBool())
        return missing;
    return tr("You may see this user, but not change it.");
}

void UserInspector::setReadOnly(const QString& readOnly, const QString& blocked)
{
    m_details->setReadOnly(readOnly);
    m_attributes->setReadOnly(readOnly);
    m_roles->setReadOnly(blocked);
    m_groups->setReadOnly(blocked);
    for (QPushButton* button : std::as_const(m_actionButtons))
        gate(button, blocked);
}

void UserInspector::showPage(QWidget* field)
{
    setCurrentTab(m_attributes->isAncestorOf(field) ? Attributes : Details);
}

void UserInspector::focusForm()
{
    const ProfileSchema& schema = m_details->profile()->schema();
    for (const ProfileAttribute& attribute : schema.attributes) {
        LabeledField* field = m_details->profile()->field(attribute.name);
        if (currentTab() == Details && field && !attribute.readOnly) {
            field->focusField();
            return;
        }
    }
    tabs()->bar()->setFocus(Qt::TabFocusReason);
}

} // namespace rk::ui
