// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "change/editsession.h"
#include "core/ids.h"
#include "core/result.h"
#include "rep/reps.h"
#include "ui/binding/areacontext.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/fieldbinder.h"
#include "ui/widgets/inspector.h"

namespace rk::ui {

class RealmProfile;
class RoleMappingPanel;
class StatePane;
class UserAttributesPage;
class UserDetailsPage;
class UserGroupsPage;

/// One user: reads, shows, edits and saves it. Edits live in an EditSession until they are saved,
/// reverted or discarded; a fresh reading goes under them.
class UserInspector : public Inspector {
    Q_OBJECT
public:
    UserInspector(
        AreaContext& context, ChangeFlow& flow, RealmProfile& profile, QWidget* parent = nullptr);

    /// Shows another user; an edit of the one before is dropped (ask first).
    void open(const UserId& user, const QString& username);
    void close();
    UserId userId() const { return m_user; }
    QString username() const { return m_username; }
    bool hasUnsavedChanges() const { return m_session.isDirty(); }
    /// Reads again; edits stay on top of what comes.
    void reload();
    /// Whether this user was read and can be edited. False while it is still loading.
    bool isLoaded() const { return m_session.isOpen(); }

    /// saved: true once nothing is unsaved any more.
    void save(std::function<void(bool saved)> done = {});
    /// Like save(), after showing what will be sent.
    void review();
    void revert();
    void setOnline(bool online);
    /// After the rights are known or have changed.
    void updateRights();
    /// Moves the focus into the form.
    void focusForm();

Q_SIGNALS:
    void unsavedChanged(bool unsaved);
    void loaded();
    /// The server doesn't have this user any more.
    void userGone(const rk::UserId& user);

private:
    void buildPages();
    void receive(const Result<rep::UserRep>& answer);
    void show(const rep::UserRep& user);
    void showHead(const rep::UserRep& user);
    void showRebased(const QList<rep::MergeConflict>& conflicts);
    void run(ChangeFlow::Preview preview, std::function<void(bool)> done);
    void saved(const QJsonObject& sent, const change::Outcome& outcome);
    void updateFoot();
    void showPage(QWidget* field);
    QString whyReadOnly() const;

    AreaContext& m_context;
    ChangeFlow& m_flow;
    RealmProfile& m_profile;
    UserId m_user;
    QString m_username;
    bool m_online = true;
    change::EditSession m_session;
    FieldBinder m_binder;
    UserDetailsPage* m_details = nullptr;
    UserAttributesPage* m_attributes = nullptr;
    RoleMappingPanel* m_roles = nullptr;
    UserGroupsPage* m_groups = nullptr;
    StatePane* m_pane = nullptr;
    QPushButton* m_review = nullptr;
    api::CallHandle m_call;
};

} // namespace rk::ui
