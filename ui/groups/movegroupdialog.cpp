// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/movegroupdialog.h"

#include "items/grouptreemodel.h"
#include "ui/binding/gate.h"
#include "ui/binding/listpresenter.h"
#include "ui/widgets/datatree.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/roundedframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepane.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

using rep::GroupRep;

namespace {
constexpr int NameLength = 80;
}

MoveGroupDialog::MoveGroupDialog(
    stores::GroupStore& store, const GroupRep& group, const GroupId& parent, QWidget* window)
    : DialogFrame(u"move"_s, tr("Move group"),
        tr("%1 keeps its members, its own roles and the groups below it. Roles of the groups above "
           "it change.")
            .arg(oneLine(group.get(GroupRep::Name), NameLength)),
        window),
      m_group(group),
      m_parent(parent),
      m_model(new items::GroupTreeModel(store, this)),
      m_search(new SearchField),
      m_tree(new DataTree(tr("New parent group"))),
      m_top(new QCheckBox(tr("To the top level"))),
      m_why(new PlainLabel({}, TextStyle::Small, &Tokens::muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildBody();
    connectTree();
    setVerb(tr("Move"));
    connect(this, &DialogFrame::verbTriggered, this, &MoveGroupDialog::choose);
    resize(560, 600);
    updateVerb();
    m_model->refresh();
    m_search->setFocus();
}

void MoveGroupDialog::buildBody()
{
    m_tree->setModel(m_model);
    m_tree->header()->hide();
    auto* pane = new StatePane(m_tree);
    auto* presenter = new ListPresenter(pane, m_model->status(),
        { u"group"_s, tr("No groups"), tr("There is no group to move it into."), {},
            tr("Loading the groups") },
        this);
    connect(presenter, &ListPresenter::retryRequested, m_model, [this] { m_model->refresh(); });
    connect(presenter, &ListPresenter::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_search, &SearchField::searchChanged, this, [this, presenter](const QString& text) {
        presenter->setSearch(text);
        m_model->setSearch(text);
    });
    m_why->setWordWrap(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_top);
    column->addWidget(m_search);
    column->addWidget(new RoundedFrame(pane), 1);
    column->addWidget(m_why);
    setBody(body);
}

void MoveGroupDialog::connectTree()
{
    connect(m_tree, &QTreeView::expanded, m_model, &items::GroupTreeModel::noteExpanded);
    connect(m_tree, &QTreeView::collapsed, m_model, &items::GroupTreeModel::noteCollapsed);
    connect(m_model, &items::GroupTreeModel::expandRequested, m_tree, &QTreeView::expand);
    connect(m_search, &SearchField::resultsRequested, m_tree,
        [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_tree, &DataTree::textTyped, m_search, &SearchField::startWith);
    connect(m_tree, &DataTree::currentRowChanged, this, &MoveGroupDialog::updateVerb);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MoveGroupDialog::updateVerb);
    connect(m_top, &QCheckBox::toggled, this, [this](bool top) {
        m_tree->setEnabled(!top);
        m_search->setEnabled(!top);
        updateVerb();
    });
}

QString MoveGroupDialog::whyNot() const
{
    if (m_top->isChecked())
        return m_parent.isEmpty() ? tr("The group is at the top level already.") : QString();
    const QModelIndex target = m_tree->currentIndex();
    if (!target.isValid())
        return tr("Select a group, or the top level.");
    if (m_model->groupAt(target).id() == m_group.id())
        return tr("A group can't be moved into itself.");
    if (m_model->isWithin(target, m_group.id()))
        return tr("A group can't be moved into one of the groups below it.");
    if (m_model->groupAt(target).id() == m_parent)
        return tr("The group is there already.");
    return {};
}

void MoveGroupDialog::updateVerb()
{
    const QString reason = whyNot();
    gate(verbButton(), reason);
    m_why->setText(!reason.isEmpty() ? reason
            : m_top->isChecked()
            ? tr("It will be a group at the top level.")
            : tr("It will be below %1.")
                  .arg(oneLine(m_model->groupAt(m_tree->currentIndex()).get(GroupRep::Path))));
}

void MoveGroupDialog::choose()
{
    if (!whyNot().isEmpty())
        return;
    GroupId id;
    QString path;
    if (!m_top->isChecked()) {
        const GroupRep target = m_model->groupAt(m_tree->currentIndex());
        id = target.id();
        path = target.get(GroupRep::Path);
    }
    accept();
    Q_EMIT targetChosen(id, path);
}

} // namespace rk::ui
