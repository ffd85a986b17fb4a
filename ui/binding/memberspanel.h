// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "core/ids.h"
#include "stores/rolestore.h"
#include "ui/binding/areacontext.h"
#include "ui/binding/userpickdialog.h"

#include <QWidget>

#include <variant>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rk::items {
class MemberTableModel;
}

namespace rk::ui {

class ChangeFlow;
class DataTable;
class ListPresenter;

/// The members of a group, or the users who have a role directly: a page of an inspector. Adding
/// and removing is done at once, each by its own change. Read when the page is first looked at.
class MembersPanel : public QWidget {
    Q_OBJECT
public:
    enum class Of { Group, Role };

    MembersPanel(AreaContext& context, ChangeFlow& flow, Of of, QWidget* parent = nullptr);

    void setGroup(const GroupId& group, const QString& path);
    void setRole(const stores::RoleContainer& container, const change::RoleRef& role);
    void clear();
    /// Now if the page is on screen, else when it comes there.
    void reload();
    /// Why nothing can be changed now; empty when it can.
    void setReadOnly(const QString& reason);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void countChanged(const QString& count); ///< empty while it isn't known

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Group {
        GroupId id;
        QString path;
    };
    struct Role {
        stores::RoleContainer container;
        change::RoleRef ref;
    };
    using Holder = std::variant<std::monostate, Group, Role>;

    void buildLayout();
    void setHolder(const Holder& holder);
    void read();
    void updateCount();
    void updateButtons();
    void add();
    void removeCurrent();
    static change::Intent intentFor(
        const Holder& holder, const UserPickDialog::Picked& user, bool add);
    void run(const QList<change::Intent>& intents);

    AreaContext& m_context;
    ChangeFlow& m_flow;
    Of m_of;
    Holder m_holder;
    QString m_reason;
    bool m_stale = false;
    items::MemberTableModel* m_model;
    DataTable* m_table;
    ListPresenter* m_presenter = nullptr;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace rk::ui
