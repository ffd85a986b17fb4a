// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/usergroupspage.h"

#include "items/roles.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/cutnotice.h"
#include "ui/binding/gate.h"
#include "ui/binding/groupsource.h"
#include "ui/dialogs/pickdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int NameLength = 80;

QStandardItem* makeItem(const rep::GroupRep& group)
{
    auto* item = new QStandardItem(group.get(rep::GroupRep::Name));
    const QString path = group.get(rep::GroupRep::Path);
    item->setData(group.id().value, items::ObjectIdRole);
    item->setData(path, items::SecondaryTextRole);
    item->setData(u"group"_s, items::IconRole);
    item->setData(true, items::EmphasisRole);
    item->setData(path, Qt::AccessibleTextRole);
    item->setEditable(false);
    return item;
}

} // namespace

UserGroupsPage::UserGroupsPage(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_flow(flow),
      m_table(new DataTable(tr("Groups of the user"))),
      m_pane(new StatePane(m_table)),
      m_messages(new MessageArea),
      m_model(new QStandardItemModel(0, 1, this)),
      m_join(makeButton(tr("Join group"), ButtonKind::Secondary, u"plus")),
      m_leave(makeButton(tr("Leave"), ButtonKind::Ghost, u"minus"))
{
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_messages->setContentsMargins(20, 0, 20, 12);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 12, 20, 12);
    bar->addWidget(m_join);
    bar->addStretch();
    bar->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(m_pane, 1);
    connect(m_join, &QPushButton::clicked, this, &UserGroupsPage::join);
    connect(m_leave, &QPushButton::clicked, this, &UserGroupsPage::leave);
    connect(m_table, &DataTable::currentRowChanged, this, &UserGroupsPage::updateButtons);
    connect(&flow, &ChangeFlow::runningChanged, this, &UserGroupsPage::updateButtons);
    updateButtons();
}

void UserGroupsPage::setUser(const UserId& user, const QString& username)
{
    if (m_user != user) {
        m_model->clear();
        Q_EMIT countChanged({});
    }
    m_user = user;
    m_username = username;
    reload();
}

void UserGroupsPage::reload()
{
    if (m_user.isEmpty())
        return;
    m_pane->showLoading(m_model->rowCount() > 0);
    m_call = m_context.stores.users.groups(m_user, this,
        [this](const Result<stores::Listing<rep::GroupRep>>& answer) { receive(answer); });
}

void UserGroupsPage::setReadOnly(const QString& reason)
{
    m_reason = reason;
    updateButtons();
}

void UserGroupsPage::receive(const Result<stores::Listing<rep::GroupRep>>& answer)
{
    if (answer) {
        showList(*answer);
        return;
    }
    // Rows behind the failure can't be seen: nothing may be done with them.
    m_model->clear();
    Q_EMIT countChanged({});
    EmptyState* state = m_pane->showState(u"critical"_s, items::Tone::Danger,
        tr("The groups could not be read"), describe(answer.error()));
    QPushButton* again = state->addButton(tr("Try again"), ButtonKind::Secondary, u"refresh");
    connect(again, &QPushButton::clicked, this, &UserGroupsPage::reload);
    updateButtons();
}

void UserGroupsPage::showList(const stores::Listing<rep::GroupRep>& listing)
{
    m_model->clear();
    for (const rep::GroupRep& group : listing.items)
        m_model->appendRow(makeItem(group));
    const QString& role = listing.cutByMissingRole;
    showCutNotice(
        *m_messages, role.isEmpty() ? QString() : tr("To see all groups you need %1.").arg(role));
    if (listing.items.isEmpty())
        m_pane->showState(u"group"_s, items::Tone::Neutral, tr("In no group"),
            tr("Groups give their roles to their members."));
    else
        m_pane->showContent();
    const QString count = QLocale().toString(listing.items.size());
    Q_EMIT countChanged(listing.more ? tr("%1+").arg(count) : count);
    updateButtons();
}

void UserGroupsPage::updateButtons()
{
    const QString busy = m_flow.isRunning() ? tr("A change is being saved.") : QString();
    gate(m_join, firstReason({ m_reason, busy }));
    gate(m_leave,
        firstReason({ m_reason, busy,
            m_table->currentRow() < 0 ? tr("Select a group first.") : QString() }));
}

void UserGroupsPage::join()
{
    auto* dialog = new PickDialog(u"group"_s, tr("Join groups"),
        tr("%1 becomes a member of the groups you pick.").arg(oneLine(m_username, NameLength)),
        tr("Join"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QSet<QString> joined;
    for (int row = 0; row < m_model->rowCount(); ++row)
        joined.insert(m_model->item(row)->data(items::ObjectIdRole).toString());
    dialog->setSource(groupSource(m_context.stores.groups, dialog, joined));
    connect(dialog, &DialogFrame::verbTriggered, this, [this, dialog] {
        QList<change::Intent> intents;
        const QList<PickItem> picked = dialog->picked();
        for (const PickItem& item : picked)
            intents.append(change::ChangeMembership {
                m_user, m_username, GroupId(item.id), item.secondary, true });
        dialog->accept();
        m_flow.runEach(intents, [this](const change::Outcome&) { reload(); });
    });
    dialog->open();
}

void UserGroupsPage::leave()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const change::ChangeMembership intent { m_user, m_username,
        GroupId(current.data(items::ObjectIdRole).toString()),
        current.data(items::SecondaryTextRole).toString(), false };
    m_flow.run(
        intent, ChangeFlow::Preview::WhenNeeded, [this](const change::Outcome&) { reload(); });
}

} // namespace rk::ui
