// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userinspector.h"

#include "ui/binding/gate.h"
#include "ui/binding/intentwords.h"
#include "ui/binding/outcomes.h"
#include "ui/binding/profileform.h"
#include "ui/binding/rolemappingpanel.h"
#include "ui/users/realmprofile.h"
#include "ui/users/userattributespage.h"
#include "ui/users/userdetailspage.h"
#include "ui/users/usergroupspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabstrip.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr auto RebasedKey = "rebased"_L1;

enum Tab { Details, Attributes, Roles, Groups };

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

} // namespace

UserInspector::UserInspector(
    AreaContext& context, ChangeFlow& flow, RealmProfile& profile, QWidget* parent)
    : Inspector(parent), m_context(context), m_flow(flow), m_profile(profile), m_binder(m_session)
{
    buildPages();
    m_review = addFootButton(tr("Review…"));
    connect(m_review, &QPushButton::clicked, this, &UserInspector::review);
    connect(this, &Inspector::saveRequested, this, [this] { save(); });
    connect(this, &Inspector::revertRequested, this, &UserInspector::revert);
    connect(&m_session, &change::EditSession::valueChanged, this, &UserInspector::updateFoot);
    connect(&m_session, &change::EditSession::restarted, this, &UserInspector::updateFoot);
    connect(&m_session, &change::EditSession::dirtyChanged, this, &UserInspector::unsavedChanged);
    connect(&m_binder, &FieldBinder::errorShown, this, &UserInspector::showPage);
    connect(&m_flow, &ChangeFlow::runningChanged, this, &UserInspector::updateFoot);
    setAccessibleName(tr("User"));
}

void UserInspector::buildPages()
{
    m_details = new UserDetailsPage(m_binder);
    m_attributes = new UserAttributesPage(m_binder, m_profile);
    m_roles = new RoleMappingPanel(m_context, m_flow);
    m_groups = new UserGroupsPage(m_context, m_flow);
    m_pane = new StatePane(m_details);
    addTab(tr("Details"), m_pane);
    addTab(tr("Attributes"), m_attributes);
    addTab(tr("Role mapping"), m_roles);
    addTab(tr("Groups"), m_groups);
    connect(m_roles, &RoleMappingPanel::countChanged, this,
        [this](const QString& count) { setTabCount(Roles, count); });
    connect(m_groups, &UserGroupsPage::countChanged, this,
        [this](const QString& count) { setTabCount(Groups, count); });
}

void UserInspector::open(const UserId& user, const QString& username)
{
    if (user == m_user)
        return;
    m_user = user;
    m_username = username;
    m_session.clear();
    messages()->clear();
    setPerson(username);
    setTitle(oneLine(username));
    setIdentifier(user.value);
    setState({}, items::Tone::Neutral, {});
    m_pane->showLoading();
    m_roles->setUser(user, username);
    m_groups->setUser(user, username);
    updateRights();
    reload();
}

void UserInspector::close()
{
    m_call.cancel();
    m_user = {};
    m_username.clear();
    m_session.clear();
    updateFoot();
}

void UserInspector::reload()
{
    if (m_user.isEmpty())
        return;
    m_call = m_context.stores.users.user(
        m_user, this, [this](const Result<rep::UserRep>& answer) { receive(answer); });
}

void UserInspector::receive(const Result<rep::UserRep>& answer)
{
    if (answer) {
        show(*answer);
        Q_EMIT loaded();
        return;
    }
    const ApiError& error = answer.error();
    if (error.kind == ApiError::Kind::NotFound) {
        Q_EMIT userGone(m_user);
        return;
    }
    // With an edit or a reading on screen, an old reading is better than none.
    if (m_session.isOpen())
        return;
    EmptyState* state = m_pane->showState(
        u"critical"_s, items::Tone::Danger, tr("This user could not be read"), describe(error));
    QPushButton* again = state->addButton(tr("Try again"), ButtonKind::Secondary, u"refresh");
    connect(again, &QPushButton::clicked, this, &UserInspector::reload);
    state->setRequestLine(error.target);
}

void UserInspector::show(const rep::UserRep& user)
{
    const bool edited = m_session.isDirty();
    // The fields first: the session then fills them.
    m_details->setUser(user);
    m_attributes->setSchema(ProfileSchema::ofUser(user));
    m_username = user.get(rep::UserRep::Username);
    if (edited)
        showRebased(m_session.rebase(user.json()));
    else
        m_session.start(user.json());
    showHead(user);
    m_pane->showContent();
    updateRights();
}

void UserInspector::showHead(const rep::UserRep& user)
{
    const QString name = oneLine(displayName(user));
    setPerson(name);
    setTitle(name);
    if (user.get(rep::UserRep::Enabled))
        setState(tr("Enabled"), items::Tone::Ok, u"ok"_s);
    else
        setState(tr("Disabled"), items::Tone::Neutral, u"ban"_s);
}

void UserInspector::showRebased(const QList<rep::MergeConflict>& conflicts)
{
    if (conflicts.isEmpty()) {
        messages()->remove(RebasedKey);
        return;
    }
    QStringList fields;
    for (const rep::MergeConflict& conflict : conflicts)
        fields.append(memberText(conflict.path));
    messages()->show({ .tone = items::Tone::Warn,
        .fact = tr("Somebody else changed this user."),
        .sentence = tr("Your edit is kept; both of you changed: %1.").arg(fields.join(", "_L1)),
        .key = RebasedKey });
}

void UserInspector::save(std::function<void(bool)> done)
{
    run(ChangeFlow::Preview::WhenNeeded, std::move(done));
}

void UserInspector::review()
{
    run(ChangeFlow::Preview::Always, {});
}

void UserInspector::run(ChangeFlow::Preview preview, std::function<void(bool)> done)
{
    const bool ready
        = m_online && m_session.isDirty() && !m_flow.isRunning() && m_details->profile()->check();
    if (!ready) {
        if (done)
            done(!m_session.isDirty());
        return;
    }
    setSaving(true);
    const change::EditUser intent { rep::UserRep(m_session.base()),
        rep::UserRep(m_session.draft()) };
    m_flow.run(intent, preview,
        [this, user = m_user, intent, done = std::move(done)](const change::Outcome& outcome) {
            setSaving(false);
            if (user == m_user)
                saved(intent.draft.json(), outcome);
            if (done)
                done(succeeded(outcome));
        });
}

void UserInspector::saved(const QJsonObject& sent, const change::Outcome& outcome)
{
    if (succeeded(outcome)) {
        m_binder.clearErrors();
        messages()->remove(RebasedKey);
        // What was sent is saved now. What was typed meanwhile stays an edit, and what the server
        // made of it all comes with the reading.
        m_session.rebase(sent);
        reload();
        return;
    }
    if (outcome.error)
        m_binder.showErrors(outcome.error->fieldErrors);
    if (outcome.state == change::Outcome::State::Different
        || outcome.state == change::Outcome::State::Unknown)
        reload();
    updateFoot();
}

void UserInspector::revert()
{
    m_binder.clearErrors();
    messages()->remove(RebasedKey);
    m_session.revert();
}

void UserInspector::setOnline(bool online)
{
    const bool back = online && !m_online;
    m_online = online;
    updateRights();
    updateFoot();
    if (back) {
        reload();
        m_roles->reload();
        m_groups->reload();
    }
}

QString UserInspector::whyReadOnly() const
{
    // The object's own access map has the last word: it knows fine-grained permissions.
    const QJsonValue manage = m_session.baseValue({ u"access"_s, u"manage"_s });
    if (manage.toBool())
        return {};
    const QString missing = missingRight(m_context.stores.realm.rights(), u"manage-users"_s);
    if (!missing.isEmpty() || !manage.isBool())
        return missing;
    return tr("You may see this user, but not change it.");
}

void UserInspector::updateRights()
{
    const QString readOnly = whyReadOnly();
    m_details->setReadOnly(readOnly);
    m_attributes->setReadOnly(readOnly);
    // Roles and groups are sent at once: unlike the form they need the server now.
    const QString blocked = firstReason({ readOnly, offlineReason(m_online) });
    m_roles->setReadOnly(blocked);
    m_groups->setReadOnly(blocked);
}

void UserInspector::updateFoot()
{
    setUnsavedCount(int(m_session.changes().size()));
    const QString reason = firstReason({ offlineReason(m_online),
        m_flow.isRunning() ? tr("A change is being saved.") : QString() });
    gate(saveButton(), reason);
    gate(m_review, reason);
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
