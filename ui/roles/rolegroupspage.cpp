// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/roles/rolegroupspage.h"

#include "items/grouplistmodel.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/cutnotice.h"
#include "ui/binding/gate.h"
#include "ui/binding/groupsource.h"
#include "ui/binding/listpresenter.h"
#include "ui/dialogs/pickdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
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

using items::GroupListModel;

namespace {
constexpr int NameLength = 80;
}

RoleGroupsPage::RoleGroupsPage(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_flow(flow),
      m_model(new GroupListModel(this)),
      m_table(new DataTable(tr("Groups in role"))),
      m_messages(new MessageArea),
      m_give(makeButton(tr("Give to group"), ButtonKind::Secondary, u"plus")),
      m_take(makeButton(tr("Take from group"), ButtonKind::Ghost, u"minus"))
{
    buildLayout();
    connect(m_give, &QPushButton::clicked, this, &RoleGroupsPage::give);
    connect(m_take, &QPushButton::clicked, this, &RoleGroupsPage::take);
    connect(m_table, &DataTable::currentRowChanged, this, &RoleGroupsPage::updateButtons);
    connect(m_model->status(), &items::ListStatus::changed, this, &RoleGroupsPage::updateAll);
    connect(m_presenter, &ListPresenter::retryRequested, m_model, [this] { m_model->refresh(); });
    connect(&flow, &ChangeFlow::runningChanged, this, &RoleGroupsPage::updateButtons);
    updateButtons();
}

void RoleGroupsPage::buildLayout()
{
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->hideColumn(GroupListModel::Path);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(GroupListModel::Name, QHeaderView::Stretch);
    auto* pane = new StatePane(m_table);
    m_presenter = new ListPresenter(pane, m_model->status(),
        { u"group"_s, tr("No group has this role directly"),
            tr("A group gives its roles to all its members and to the groups below it."), {},
            tr("Loading the groups in role") },
        this);
    m_messages->setContentsMargins(12, 0, 12, 8);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 12, 20, 12);
    bar->setSpacing(8);
    bar->addStretch();
    bar->addWidget(m_take);
    bar->addWidget(m_give);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(pane, 1);
}

void RoleGroupsPage::setRole(const stores::RoleContainer& container, const change::RoleRef& role)
{
    m_role = Role { container, role };
    m_model->clear();
    Q_EMIT countChanged({});
    reload();
}

void RoleGroupsPage::reload()
{
    m_stale = true;
    if (isVisible())
        read();
}

void RoleGroupsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void RoleGroupsPage::read()
{
    m_stale = false;
    if (m_model->status()->state() != items::ListState::Idle)
        m_model->refresh();
    else if (m_role)
        m_model->showHolders(m_context.stores.roles, m_role->container, m_role->ref.name);
}

void RoleGroupsPage::setReadOnly(const QString& reason)
{
    m_reason = reason;
    updateButtons();
}

void RoleGroupsPage::updateAll()
{
    using State = items::ListState;
    const State state = m_model->status()->state();
    if (state == State::Ready || state == State::Empty) {
        const QString count = QLocale().toString(m_model->rowCount());
        Q_EMIT countChanged(m_model->canFetchMore({}) ? tr("%1+").arg(count) : count);
    }
    showCut();
    updateButtons();
}

void RoleGroupsPage::showCut()
{
    const QString role = m_model->status()->missingRole();
    const bool cut = !role.isEmpty() && m_model->rowCount() > 0;
    showCutNotice(*m_messages, cut ? tr("To see all groups you need %1.").arg(role) : QString());
}

void RoleGroupsPage::updateButtons()
{
    const QString blocked = firstReason(
        { m_reason, m_flow.isRunning() ? tr("A change is being saved.") : QString() });
    gate(m_give, blocked);
    const int row = m_table->currentRow();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    gate(m_take, firstReason({ blocked, chosen ? QString() : tr("Select a group first.") }));
}

void RoleGroupsPage::give()
{
    QSet<QString> taken;
    for (const rep::GroupRep& group : m_model->rows())
        taken.insert(group.id().value);
    auto* dialog = new PickDialog(u"group"_s, tr("Give the role to groups"),
        tr("The members of the groups you pick get the role %1.")
            .arg(oneLine(m_role->ref.name, NameLength)),
        tr("Give"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSource(groupSource(m_context.stores.groups, dialog, taken));
    connect(dialog, &DialogFrame::verbTriggered, this, [this, dialog, role = m_role->ref] {
        QList<change::Intent> intents;
        const QList<PickItem> picked = dialog->picked();
        for (const PickItem& item : picked)
            intents.append(
                change::ChangeGroupRoles { GroupId(item.id), item.secondary, { role }, {} });
        dialog->accept();
        run(intents);
    });
    dialog->open();
}

void RoleGroupsPage::take()
{
    const int row = m_table->currentRow();
    if (!m_take->isEnabled() || row < 0)
        return;
    const rep::GroupRep& group = m_model->groupAt(row);
    run({ change::ChangeGroupRoles {
        group.id(), group.get(rep::GroupRep::Path), {}, { m_role->ref } } });
}

void RoleGroupsPage::run(const QList<change::Intent>& intents)
{
    m_flow.runEach(intents, [this](const change::Outcome&) {
        reload();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void RoleGroupsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        take();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rk::ui
