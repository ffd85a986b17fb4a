// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/reps.h"
#include "ui/binding/changeflow.h"
#include "ui/dialogs/formdialog.h"

namespace rk::ui {

/// Asks for a group's name: for a new one at the top level or below another, or for one that is
/// renamed. Deletes itself when it closes.
class GroupNameDialog : public FormDialog {
    Q_OBJECT
public:
    struct Parent {
        GroupId id; ///< empty: top level
        QString path;
    };

    static GroupNameDialog* add(ChangeFlow& flow, const Parent& parent, QWidget* window);
    /// group: as it was read, in full.
    static GroupNameDialog* rename(ChangeFlow& flow, const rep::GroupRep& group, QWidget* window);

Q_SIGNALS:
    /// It worked. id may be empty, when the server didn't say the new group's.
    void named(const QString& id, const QString& name);

private:
    using Make = std::function<change::Intent(const QString& name)>;

    GroupNameDialog(ChangeFlow& flow, const QString& title, const QString& line,
        const QString& verb, Make make, QWidget* window);
    void submit();
    void finish(const change::Intent& intent, const change::Outcome& outcome);
    QString name() const;

    ChangeFlow& m_flow;
    Make m_make;
    LabeledField* m_name;
};

} // namespace rk::ui
