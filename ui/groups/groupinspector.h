// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "rep/reps.h"
#include "ui/binding/editinspector.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace rk::ui {

class KeyValueEditor;
class LabeledField;
class MembersPanel;
class PlainLabel;
class RoleMappingPanel;

/// One group: its members, its attributes and its roles.
class GroupInspector final : public EditInspector {
    Q_OBJECT
public:
    enum Tab { Members, Attributes, Roles };

    GroupInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    /// Shows another group; an edit of the one before is dropped (ask first).
    void open(const GroupId& group, const QString& name, const QString& path);
    GroupId groupId() const { return GroupId(objectId()); }
    QString name() const { return m_name; }
    /// As it was read, in full; empty while it is loading.
    rep::GroupRep group() const { return rep::GroupRep(session().base()); }
    /// Why the group itself can't be changed; empty when it can.
    QString whyReadOnly() const override;
    /// Reads again, the pages beside the form too.
    void reloadAll();
    void reloadPages() override;

protected:
    api::CallHandle read(const QString& id, Read done) override;
    void showHead(const QJsonObject& object) override;
    change::Intent saving() const override;
    void setReadOnly(const QString& readOnly, const QString& blocked) override;

private:
    void buildAttributes();
    /// By the group's own access map, or else by the admin role.
    QString whyNot(const QString& access, const QString& sentence) const;

    QString m_name;
    QString m_path;
    LabeledField* m_description = nullptr;
    QLineEdit* m_pathField = nullptr;
    KeyValueEditor* m_attributes = nullptr;
    PlainLabel* m_noAttributes = nullptr;
    MembersPanel* m_members = nullptr;
    RoleMappingPanel* m_roles = nullptr;
};

} // namespace rk::ui
