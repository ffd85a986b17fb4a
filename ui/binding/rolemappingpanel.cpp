// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/rolemappingpanel.h"

#include "items/rolemappingmodel.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/cutnotice.h"
#include "ui/binding/gate.h"
#include "ui/binding/listpresenter.h"
#include "ui/binding/rolepickdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/statepane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using items::RoleMappingModel;
using stores::RoleMapping;

enum View { All, Direct };

change::RoleRef refOf(const RoleMapping& mapping)
{
    return { mapping.role.id(), mapping.role.get(rep::RoleRep::Name), mapping.client,
        mapping.clientId };
}

/// Where the role comes from, and where that can be changed.
QString explanationOf(const RoleMapping& mapping)
{
    const QString name = oneLine(mapping.role.get(rep::RoleRep::Name), 80);
    if (mapping.direct)
        return RoleMappingPanel::tr("%1 is assigned directly.").arg(name);
    if (!mapping.group.isEmpty())
        return RoleMappingPanel::tr("%1 comes from the group %2. To remove it, change the group.")
            .arg(name, oneLine(mapping.group, 120));
    return RoleMappingPanel::tr("%1 comes from another role or from a group above. To remove it, "
                                "change that.")
        .arg(name);
}

} // namespace

RoleMappingPanel::RoleMappingPanel(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_flow(flow),
      m_model(new RoleMappingModel(this)),
      m_table(new DataTable(tr("Role mapping"))),
      m_messages(new MessageArea),
      m_views(new Segmented(tr("Roles to show"))),
      m_assign(makeButton(tr("Assign"), ButtonKind::Secondary, u"plus")),
      m_unassign(makeButton(tr("Unassign"), ButtonKind::Ghost, u"minus")),
      m_explanation(new PlainLabel({}, TextStyle::Small, &Tokens::muted))
{
    buildLayout();
    connect(m_views, &Segmented::currentChanged, this,
        [this](int view) { m_model->setInheritedShown(view == All); });
    connect(m_assign, &QPushButton::clicked, this, &RoleMappingPanel::assign);
    connect(m_unassign, &QPushButton::clicked, this, &RoleMappingPanel::unassign);
    connect(m_table, &DataTable::currentRowChanged, this, &RoleMappingPanel::updateButtons);
    connect(m_model->status(), &items::ListStatus::changed, this, &RoleMappingPanel::updateAll);
    connect(m_presenter, &ListPresenter::settled, this, &RoleMappingPanel::settled);
    connect(m_presenter, &ListPresenter::retryRequested, m_model, [this] { m_model->refresh(); });
    connect(&flow, &ChangeFlow::runningChanged, this, &RoleMappingPanel::updateButtons);
    updateButtons();
}

void RoleMappingPanel::buildLayout()
{
    m_views->setSegments({ tr("All"), tr("Direct") });
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->hideColumn(RoleMappingModel::Origin);
    m_table->hideColumn(RoleMappingModel::Description);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RoleMappingModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(RoleMappingModel::Inherited, 150);
    auto* pane = new StatePane(m_table);
    m_presenter = new ListPresenter(pane, m_model->status(),
        { u"role"_s, tr("No roles"), tr("Roles say what somebody may do in the applications."), {},
            tr("Loading the role mapping") },
        this);
    m_messages->setContentsMargins(12, 0, 12, 8);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 12, 20, 12);
    bar->setSpacing(8);
    bar->addWidget(m_views);
    bar->addStretch();
    bar->addWidget(m_unassign);
    bar->addWidget(m_assign);
    m_foot = new Panel(&Tokens::sunken);
    m_foot->setEdges(Qt::TopEdge);
    m_explanation->setWordWrap(true);
    auto* footRow = new QHBoxLayout(m_foot);
    footRow->setContentsMargins(20, 10, 20, 10);
    footRow->addWidget(m_explanation);
    m_foot->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(pane, 1);
    column->addWidget(m_foot);
}

void RoleMappingPanel::setUser(const UserId& user, const QString& username)
{
    setHolder(User { user, username });
}

void RoleMappingPanel::setGroup(const GroupId& group, const QString& path)
{
    setHolder(Group { group, path });
}

void RoleMappingPanel::setRole(const rep::RoleRep& role)
{
    m_table->setAccessibleName(tr("Associated roles"));
    m_views->hide(); // the parts of a role are direct, all of them
    setHolder(role);
}

void RoleMappingPanel::clear()
{
    setHolder({});
}

void RoleMappingPanel::setHolder(const Holder& holder)
{
    m_holder = holder;
    m_read = false;
    m_model->clear();
    reload();
}

void RoleMappingPanel::reload()
{
    m_stale = true;
    if (isVisible())
        read();
}

void RoleMappingPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void RoleMappingPanel::read()
{
    m_stale = false;
    if (m_read) {
        m_model->refresh();
        return;
    }
    m_read = true;
    if (const auto* user = std::get_if<User>(&m_holder))
        m_model->showUser(m_context.stores.users, user->id);
    else if (const auto* group = std::get_if<Group>(&m_holder))
        m_model->showGroup(m_context.stores.groups, group->id);
    else if (const auto* role = std::get_if<rep::RoleRep>(&m_holder))
        m_model->showComposites(m_context.stores.roles, role->id());
}

void RoleMappingPanel::setReadOnly(const QString& reason)
{
    m_reason = reason;
    updateButtons();
}

QString RoleMappingPanel::holderName() const
{
    if (const auto* user = std::get_if<User>(&m_holder))
        return user->name;
    if (const auto* role = std::get_if<rep::RoleRep>(&m_holder))
        return role->get(rep::RoleRep::Name);
    const auto* group = std::get_if<Group>(&m_holder);
    return group ? group->path : QString();
}

void RoleMappingPanel::updateAll()
{
    using State = items::ListState;
    const State state = m_model->status()->state();
    const bool known = state == State::Ready || state == State::Empty;
    const int all = int(m_model->all().size());
    m_views->setSegmentText(All, known ? tr("All %1").arg(QLocale().toString(all)) : tr("All"));
    m_views->setSegmentText(Direct,
        known ? tr("Direct %1").arg(QLocale().toString(m_model->directCount())) : tr("Direct"));
    Q_EMIT countChanged(known ? QLocale().toString(all) : QString());
    showCut();
    updateButtons();
}

void RoleMappingPanel::showCut()
{
    const QString role = m_model->status()->missingRole();
    const bool cut = !role.isEmpty() && m_model->rowCount() > 0;
    showCutNotice(*m_messages, cut ? tr("To see all roles you need %1.").arg(role) : QString());
}

void RoleMappingPanel::updateButtons()
{
    const QString blocked = firstReason(
        { m_reason, m_flow.isRunning() ? tr("A change is being saved.") : QString() });
    gate(m_assign, blocked);
    const int row = m_table->currentRow();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    QString whyNot;
    if (!chosen)
        whyNot = tr("Select a role first.");
    else if (!m_model->mappingAt(row).direct)
        whyNot = explanationOf(m_model->mappingAt(row));
    gate(m_unassign, firstReason({ blocked, whyNot }));
    updateExplanation();
}

void RoleMappingPanel::updateExplanation()
{
    const int row = m_table->currentRow();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    m_explanation->setText(chosen ? explanationOf(m_model->mappingAt(row)) : QString());
    m_foot->setVisible(chosen);
}

void RoleMappingPanel::assign()
{
    RolePickDialog::Taken taken { {}, tr("Assigned") };
    for (const RoleMapping& mapping : m_model->all()) {
        if (mapping.direct)
            taken.ids.insert(mapping.role.id().value);
    }
    if (const auto* role = std::get_if<rep::RoleRep>(&m_holder))
        taken.ids.insert(role->id().value); // not into itself
    auto* dialog = new RolePickDialog(m_context.stores.roles, taken, tr("Assign roles"),
        tr("%1 gets the roles you pick.").arg(oneLine(holderName(), 80)), tr("Assign"), window());
    connect(dialog, &RolePickDialog::rolesPicked, this,
        [this](const QList<change::RoleRef>& roles) { change(roles, {}); });
    dialog->open();
}

void RoleMappingPanel::unassign()
{
    const int row = m_table->currentRow();
    if (m_unassign->isEnabled() && row >= 0)
        change({}, { refOf(m_model->mappingAt(row)) });
}

void RoleMappingPanel::change(
    const QList<change::RoleRef>& add, const QList<change::RoleRef>& remove)
{
    const auto done = [this](const change::Outcome&) {
        reload();
        m_table->setFocus(Qt::OtherFocusReason);
    };
    if (const auto* user = std::get_if<User>(&m_holder))
        m_flow.run(change::ChangeUserRoles { user->id, user->name, add, remove },
            ChangeFlow::Preview::WhenNeeded, done);
    else if (const auto* group = std::get_if<Group>(&m_holder))
        m_flow.run(change::ChangeGroupRoles { group->id, group->path, add, remove },
            ChangeFlow::Preview::WhenNeeded, done);
    else if (const auto* role = std::get_if<rep::RoleRep>(&m_holder))
        m_flow.run(
            change::ChangeComposites { *role, add, remove }, ChangeFlow::Preview::WhenNeeded, done);
}

void RoleMappingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        unassign();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rk::ui
