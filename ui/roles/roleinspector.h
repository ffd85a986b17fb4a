// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/reps.h"
#include "stores/rolestore.h"
#include "ui/binding/editinspector.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::ui {

class KeyValueEditor;
class LabeledField;
class MembersPanel;
class PlainLabel;
class RoleGroupsPage;
class RoleMappingPanel;

/// One role: name, description, attributes, the roles it is made of, and who has it.
class RoleInspector final : public EditInspector {
    Q_OBJECT
public:
    enum Tab { Details, Attributes, AssociatedRoles, UsersInRole, GroupsInRole };

    RoleInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    /// Shows another role; an edit of the one before is dropped (ask first).
    void open(const rep::RoleRep& role, const stores::RoleContainer& container);
    /// Reads again, the pages beside the form too.
    void reloadAll();
    QString name() const { return m_name; }
    void reloadPages() override;

Q_SIGNALS:
    void deleteRequested();

protected:
    api::CallHandle read(const QString& id, Read done) override;
    void showHead(const QJsonObject& object) override;
    change::Intent saving() const override;
    bool checkForm() override;
    void showFieldErrors(const ApiError& error) override;
    QString whyReadOnly() const override;
    void setReadOnly(const QString& readOnly, const QString& blocked) override;

private:
    void buildDetails();
    void buildAttributes();
    void buildHolders();
    void setRole(const rep::RoleRep& role);

    stores::RoleContainer m_container;
    QString m_name; ///< as the server has it
    LabeledField* m_nameField = nullptr;
    LabeledField* m_description = nullptr;
    KeyValueEditor* m_attributes = nullptr;
    PlainLabel* m_noAttributes = nullptr;
    RoleMappingPanel* m_associated = nullptr;
    MembersPanel* m_users = nullptr;
    RoleGroupsPage* m_groups = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace rk::ui
