// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/memberspanel.h"

#include "items/membertablemodel.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/gate.h"
#include "ui/binding/listpresenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

using items::MemberTableModel;

namespace {

constexpr int NameLength = 80;

ListPresenter::Words wordsFor(MembersPanel::Of of)
{
    if (of == MembersPanel::Of::Group)
        return { u"users"_s, MembersPanel::tr("No members"),
            MembersPanel::tr("Members get the roles and attributes of the group."), {},
            MembersPanel::tr("Loading the members"), u"view-users"_s };
    return { u"users"_s, MembersPanel::tr("Nobody has this role directly"),
        MembersPanel::tr("Users who get it by a group or by another role are not listed here."), {},
        MembersPanel::tr("Loading the users in role"), u"view-users"_s };
}

} // namespace

MembersPanel::MembersPanel(AreaContext& context, ChangeFlow& flow, Of of, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_flow(flow),
      m_of(of),
      m_model(new MemberTableModel(this)),
      m_table(new DataTable(of == Of::Group ? tr("Members") : tr("Users in role"))),
      m_add(makeButton(
          of == Of::Group ? tr("Add member") : tr("Give to user"), ButtonKind::Secondary, u"plus")),
      m_remove(makeButton(of == Of::Group ? tr("Remove member") : tr("Take from user"),
          ButtonKind::Ghost, u"minus"))
{
    buildLayout();
    connect(m_add, &QPushButton::clicked, this, &MembersPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &MembersPanel::removeCurrent);
    connect(m_table, &DataTable::currentRowChanged, this, &MembersPanel::updateButtons);
    connect(m_model->status(), &items::ListStatus::changed, this, &MembersPanel::updateCount);
    connect(m_presenter, &ListPresenter::retryRequested, m_model, [this] { m_model->refresh(); });
    connect(&flow, &ChangeFlow::runningChanged, this, &MembersPanel::updateButtons);
    updateButtons();
}

void MembersPanel::buildLayout()
{
    m_table->setModel(m_model);
    for (const int column : { MemberTableModel::Email, MemberTableModel::Enabled })
        m_table->hideColumn(column);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(MemberTableModel::Username, QHeaderView::Stretch);
    header->resizeSection(MemberTableModel::FirstName, 100);
    header->resizeSection(MemberTableModel::LastName, 110);
    auto* pane = new StatePane(m_table);
    m_presenter = new ListPresenter(pane, m_model->status(), wordsFor(m_of), this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 12, 20, 12);
    bar->setSpacing(8);
    bar->addStretch();
    bar->addWidget(m_remove);
    bar->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(pane, 1);
}

void MembersPanel::setGroup(const GroupId& group, const QString& path)
{
    setHolder(Group { group, path });
}

void MembersPanel::setRole(const stores::RoleContainer& container, const change::RoleRef& role)
{
    setHolder(Role { container, role });
}

void MembersPanel::clear()
{
    setHolder({});
}

void MembersPanel::setHolder(const Holder& holder)
{
    m_holder = holder;
    m_model->clear();
    Q_EMIT countChanged({});
    updateButtons();
    reload();
}

void MembersPanel::reload()
{
    m_stale = true;
    if (isVisible())
        read();
}

void MembersPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void MembersPanel::read()
{
    m_stale = false;
    if (m_model->status()->state() != items::ListState::Idle)
        m_model->refresh();
    else if (const auto* group = std::get_if<Group>(&m_holder))
        m_model->showMembers(m_context.stores.groups, group->id);
    else if (const auto* role = std::get_if<Role>(&m_holder))
        m_model->showHolders(m_context.stores.roles, role->container, role->ref.name);
}

void MembersPanel::setReadOnly(const QString& reason)
{
    m_reason = reason;
    updateButtons();
}

void MembersPanel::updateCount()
{
    using State = items::ListState;
    const State state = m_model->status()->state();
    if (state == State::Ready || state == State::Empty) {
        const QString count = QLocale().toString(m_model->rowCount());
        const bool cut = !m_model->status()->missingRole().isEmpty();
        Q_EMIT countChanged(cut || m_model->canFetchMore({}) ? tr("%1+").arg(count) : count);
    }
    updateButtons();
}

void MembersPanel::updateButtons()
{
    const bool none = std::holds_alternative<std::monostate>(m_holder);
    const QString blocked
        = firstReason({ m_reason, m_flow.isRunning() ? tr("A change is being saved.") : QString(),
            none ? tr("Nothing is open here.") : QString() });
    gate(m_add, blocked);
    gate(m_remove,
        firstReason(
            { blocked, m_table->currentRow() < 0 ? tr("Select a user first.") : QString() }));
}

change::Intent MembersPanel::intentFor(
    const Holder& holder, const UserPickDialog::Picked& user, bool add)
{
    if (const auto* group = std::get_if<Group>(&holder))
        return change::ChangeMembership { user.id, user.username, group->id, group->path, add };
    const QList<change::RoleRef> role { std::get<Role>(holder).ref };
    return change::ChangeUserRoles { user.id, user.username, add ? role : QList<change::RoleRef> {},
        add ? QList<change::RoleRef> {} : role };
}

void MembersPanel::add()
{
    QSet<QString> taken;
    for (const stores::UserRow& user : m_model->rows())
        taken.insert(user.id.value);
    const bool group = m_of == Of::Group;
    const QString name = oneLine(
        group ? std::get<Group>(m_holder).path : std::get<Role>(m_holder).ref.name, NameLength);
    auto* dialog = new UserPickDialog(m_context.stores.users, taken,
        group ? tr("Add members") : tr("Give the role to users"),
        group ? tr("The users you pick become members of %1.").arg(name)
              : tr("The users you pick get the role %1.").arg(name),
        group ? tr("Add") : tr("Give"), window());
    // The holder the dialog names, whatever is open when it is answered.
    connect(dialog, &UserPickDialog::usersPicked, this,
        [this, holder = m_holder](const QList<UserPickDialog::Picked>& users) {
            QList<change::Intent> intents;
            for (const UserPickDialog::Picked& user : users)
                intents.append(intentFor(holder, user, true));
            run(intents);
        });
    dialog->open();
}

void MembersPanel::removeCurrent()
{
    const int row = m_table->currentRow();
    if (!m_remove->isEnabled() || row < 0)
        return;
    const stores::UserRow& user = m_model->rows().at(row);
    run({ intentFor(m_holder, { user.id, user.username }, false) });
}

void MembersPanel::run(const QList<change::Intent>& intents)
{
    m_flow.runEach(intents, [this](const change::Outcome&) {
        reload();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void MembersPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        removeCurrent();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rk::ui
