// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "ui/binding/editinspector.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::ui {

class RealmProfile;
class RoleMappingPanel;
class UserAttributesPage;
class UserDetailsPage;
class UserGroupsPage;
class UserRecordsPage;

/// One user: form, attributes, and what belongs to it beside its representation.
class UserInspector final : public EditInspector {
    Q_OBJECT
public:
    enum Tab { Details, Attributes, Credentials, Roles, Groups, Links, Consents, Sessions };

    UserInspector(
        AreaContext& context, ChangeFlow& flow, RealmProfile& profile, QWidget* parent = nullptr);

    /// Shows another user; an edit of the one before is dropped (ask first).
    void open(const UserId& user, const QString& username);
    UserId userId() const { return UserId(objectId()); }
    QString username() const { return m_username; }
    /// Reads again, the pages beside the form too.
    void reloadAll();
    /// What a change outside the form may have made stale.
    void reloadPages() override;
    /// Moves the focus into the front page.
    void focusForm();
    UserDetailsPage* details() const { return m_details; }

Q_SIGNALS:
    void resetPasswordRequested();
    void logOutRequested();
    void deleteRequested();

protected:
    api::CallHandle read(const QString& id, Read done) override;
    void prepareForm(const QJsonObject& object) override;
    void showHead(const QJsonObject& object) override;
    change::Intent saving() const override;
    bool checkForm() override;
    QString whyReadOnly() const override;
    void setReadOnly(const QString& readOnly, const QString& blocked) override;

private:
    void buildPages();
    void buildActions();
    UserRecordsPage* addRecords(Tab tab);
    void showPage(QWidget* field);

    RealmProfile& m_profile;
    QString m_username;
    UserDetailsPage* m_details = nullptr;
    UserAttributesPage* m_attributes = nullptr;
    RoleMappingPanel* m_roles = nullptr;
    UserGroupsPage* m_groups = nullptr;
    QList<UserRecordsPage*> m_records;
    QList<QPushButton*> m_actionButtons;
};

} // namespace rk::ui
