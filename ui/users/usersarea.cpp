// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/usersarea.h"

#include "items/usertablemodel.h"
#include "ui/binding/detailsplit.h"
#include "ui/binding/gate.h"
#include "ui/binding/listpresenter.h"
#include "ui/dialogs/messagebox.h"
#include "ui/users/adduserdialog.h"
#include "ui/users/userinspector.h"
#include "ui/users/userrecordspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabstrip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using items::UserTableModel;

constexpr int OpenDelayMs = 60;
constexpr int NameLength = 80;
enum Filter { Everybody, EnabledOnly, DisabledOnly };

} // namespace

UsersArea::UsersArea(AreaContext& context, QWidget* parent)
    : Area(context, parent),
      m_flow(context, this),
      m_profile(context),
      m_commands(context, m_flow, this),
      m_model(new UserTableModel(context.stores.users, this))
{
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(OpenDelayMs);
    build();
    connectParts();
    connectInspector();
    updateControls();
    setFocusProxy(m_table);
}

UsersArea::~UsersArea() = default;

void UsersArea::build()
{
    m_header = new PageHeader(tr("Users"));
    m_add = m_header->addButton(tr("Add user"), ButtonKind::Primary, u"user-plus");
    QWidget* filters = buildFilters();
    m_table = new DataTable(tr("Users"));
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(UserTableModel::Email, QHeaderView::Stretch);
    header->resizeSection(UserTableModel::Username, 210);
    header->resizeSection(UserTableModel::FirstName, 120);
    header->resizeSection(UserTableModel::LastName, 130);
    header->resizeSection(UserTableModel::Enabled, 110);
    auto* pane = new StatePane(m_table);
    m_presenter = new ListPresenter(pane, m_model->status(),
        { u"users"_s, tr("No users yet"),
            tr("Users are the people and services who sign in to this realm."), tr("Add user"),
            tr("Loading the users"), u"view-users"_s },
        this);
    m_inspector = new UserInspector(context(), m_flow, m_profile);

    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(filters);
    column->addWidget(pane, 1);
    m_split = new DetailSplit(list, m_inspector);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
}

QWidget* UsersArea::buildFilters()
{
    m_search = new SearchField;
    m_search->setPlaceholderText(tr("Name, email or username"));
    m_search->setToolTip(
        tr("The beginning of a word; *part* finds it anywhere, \"word\" exactly."));
    m_search->setMaximumWidth(300);
    m_filter = new Segmented(tr("Users to show"));
    m_filter->setSegments({ tr("All"), tr("Enabled"), tr("Disabled") });
    QToolButton* reload = makeToolButton(u"refresh", tr("Refresh"));
    connect(reload, &QToolButton::clicked, this, &UsersArea::refresh);
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(20, 0, 20, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(reload);
    return filters;
}

void UsersArea::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &UsersArea::add);
    connect(m_search, &SearchField::searchChanged, this, &UsersArea::query);
    connect(m_filter, &Segmented::currentChanged, this, &UsersArea::query);
    connect(m_search, &SearchField::resultsRequested, m_table,
        [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &DataTable::currentRowChanged, &m_openSoon, qOverload<>(&QTimer::start));
    // A row that is current already, while another user is in the inspector, opens on a click.
    connect(m_table, &QAbstractItemView::clicked, &m_openSoon, qOverload<>(&QTimer::start));
    connect(&m_openSoon, &QTimer::timeout, this, &UsersArea::openCurrent);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        openCurrent();
        m_inspector->focusForm();
    });
    connect(m_table, &DataTable::textTyped, this, [this](const QString& text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsersArea::showMenu);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UsersArea::restoreCurrent);
    connect(m_presenter, &ListPresenter::retryRequested, m_model, [this] { m_model->load(); });
    connect(m_presenter, &ListPresenter::clearSearchRequested, this, &UsersArea::clearSearch);
    connect(m_presenter, &ListPresenter::addRequested, this, &UsersArea::add);
    connect(m_presenter, &ListPresenter::errorRaised, this, &Area::errorRaised);
    connect(m_presenter, &ListPresenter::settled, this, [this] {
        restoreCurrent();
        updateCount();
        Q_EMIT dataShown();
    });
    connect(m_model->status(), &items::ListStatus::rowsTextChanged, this, &Area::rowsTextChanged);
    connect(&m_flow, &ChangeFlow::errorRaised, this, &Area::errorRaised);
    connect(&m_flow, &ChangeFlow::noticeRaised, this, &Area::noticeRaised);
    connect(&m_commands, &UserCommands::errorRaised, this, &Area::errorRaised);
    connect(&m_commands, &UserCommands::userRemoved, this, &UsersArea::afterRemoval);
    connect(&m_commands, &UserCommands::userChanged, this, [this](const UserId& user) {
        if (user == m_inspector->userId())
            m_inspector->reloadAll();
    });
    connect(&context().stores.realm, &stores::RealmStore::rightsChanged, this, [this] {
        updateControls();
        m_inspector->updateRights();
    });
    // What others in this window change, undo for one, is read again.
    connect(&context().stores.users, &stores::Store::changed, this, [this](const QString& id) {
        if (id == m_inspector->objectId() && !m_flow.isRunning())
            m_inspector->reloadAll();
    });
    QScrollBar* bar = m_table->verticalScrollBar();
    const auto tellVisible = [this] {
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        m_model->setVisibleRows(m_table->rowAt(0), last < 0 ? m_model->rowCount() - 1 : last);
    };
    connect(bar, &QScrollBar::valueChanged, this, tellVisible);
    connect(bar, &QScrollBar::rangeChanged, this, tellVisible);
}

void UsersArea::connectInspector()
{
    connect(m_inspector, &EditInspector::unsavedChanged, this, &Area::unsavedChanged);
    connect(m_inspector, &EditInspector::loaded, this, &Area::dataShown);
    connect(m_inspector, &Inspector::closeRequested, this,
        [this] { leaveEdit([this] { closeInspector(); }); });
    connect(m_inspector, &EditInspector::objectGone, this, [this] {
        const QString name = oneLine(m_inspector->username(), NameLength);
        closeInspector();
        m_model->refresh();
        Q_EMIT noticeRaised(tr("The user %1 is gone: somebody has deleted it.").arg(name));
    });
    connect(m_inspector, &UserInspector::resetPasswordRequested, this,
        [this] { m_commands.resetPassword(opened()); });
    connect(m_inspector, &UserInspector::logOutRequested, this,
        [this] { m_commands.logOut(opened()); });
    connect(m_inspector, &UserInspector::deleteRequested, this,
        [this] { m_commands.remove(opened()); });
}

QString UsersArea::areaId() const
{
    return u"users"_s;
}

void UsersArea::refresh()
{
    m_profile.load();
    if (m_model->status()->state() == items::ListState::Idle)
        m_model->load();
    else
        m_model->refresh();
    m_inspector->reloadAll();
}

void UsersArea::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool UsersArea::hasUnsavedChanges() const
{
    return m_inspector->hasUnsavedChanges();
}

void UsersArea::save()
{
    m_inspector->save();
}

void UsersArea::revert()
{
    m_inspector->revert();
}

void UsersArea::setOnline(bool online)
{
    const bool back = online && !m_online;
    m_online = online;
    m_inspector->setOnline(online);
    updateControls();
    if (back)
        m_model->refresh();
}

void UsersArea::updateControls()
{
    const QString whyNot
        = firstReason({ missingRight(context().stores.realm.rights(), u"manage-users"_s),
            offlineReason(m_online) });
    gate(m_add, whyNot);
    m_presenter->setAddAllowed(whyNot.isEmpty());
}

void UsersArea::query()
{
    stores::UserQuery query;
    query.search = m_search->text().trimmed();
    const int filter = m_filter->currentIndex();
    if (filter != Everybody)
        query.enabled = filter == EnabledOnly;
    // What an empty list blames: the search, or else the filter.
    m_presenter->setSearch(!query.search.isEmpty() || filter == Everybody
            ? query.search
            : m_filter->button(filter)->text());
    m_model->setQuery(query);
}

void UsersArea::clearSearch()
{
    m_filter->setCurrentIndex(Everybody);
    m_search->clear();
    query();
    m_search->setFocus(Qt::OtherFocusReason);
}

void UsersArea::updateCount()
{
    const items::ListStatus* status = m_model->status();
    QString text;
    if (status->state() == items::ListState::Ready) {
        const QString count = QLocale().toString(m_model->rowCount());
        const bool all = m_model->query() == stores::UserQuery {};
        text = all ? tr("%1 in this realm").arg(count) : tr("%1 found").arg(count);
        if (!status->missingRole().isEmpty())
            text = tr("%1, incomplete: needs %2").arg(text, status->missingRole());
    }
    m_header->setCount(text);
}

void UsersArea::openCurrent()
{
    m_openSoon.stop();
    const int row = m_table->currentRow();
    const stores::UserRow* user = m_model->rowAt(row);
    if (!user || user->id == m_inspector->userId())
        return;
    const UserId id = user->id;
    const QString username = user->username;
    if (!hasUnsavedChanges()) {
        open(id, username);
        return;
    }
    leaveEdit([this, id, username] { open(id, username); });
    // Not left: the row of the edit becomes the current one again.
    restoreCurrent();
}

void UsersArea::open(const UserId& user, const QString& username)
{
    m_inspector->open(user, username);
    m_split->setOpen(true);
    restoreCurrent();
}

void UsersArea::closeInspector()
{
    m_inspector->close();
    m_split->setOpen(false);
    m_table->setCurrentIndex({});
}

void UsersArea::leaveEdit(std::function<void()> then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    switch (MessageBox::askUnsaved(this,
        tr("The user %1 has unsaved changes.").arg(oneLine(m_inspector->username(), NameLength)))) {
    case MessageBox::Answer::Save:
        m_inspector->save([then = std::move(then)](bool saved) {
            if (saved)
                then();
        });
        return;
    case MessageBox::Answer::Discard:
        m_inspector->revert();
        then();
        return;
    case MessageBox::Answer::Cancel:
    case MessageBox::Answer::Accept:
        return;
    }
}

/// After rows have come or moved: the user in the inspector is the current row. Without one, the
/// row that took a deleted one's place is opened.
void UsersArea::restoreCurrent()
{
    if (m_inspector->objectId().isEmpty()) {
        if (m_table->currentRow() >= 0)
            m_openSoon.start();
        return;
    }
    // A row was chosen and is still on its way to the inspector.
    if (m_openSoon.isActive())
        return;
    const int row = m_model->rowOfId(m_inspector->objectId());
    if (row >= 0 && row != m_table->currentRow())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void UsersArea::afterRemoval(const UserId& user)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (user != m_inspector->userId())
        return;
    m_inspector->close();
    m_split->setOpen(false);
    m_model->refresh();
}

void UsersArea::add()
{
    auto* dialog = new AddUserDialog(m_flow, m_profile.newUserSchema(), this);
    connect(dialog, &AddUserDialog::userAdded, this,
        [this](const QString& id, const QString& username) {
            m_model->refresh();
            if (!id.isEmpty())
                leaveEdit([this, id, username] { open(UserId(id), username); });
        });
    dialog->open();
}

UserCommands::Target UsersArea::opened() const
{
    return { m_inspector->userId(), m_inspector->username() };
}

void UsersArea::showMenu(const QPoint& position)
{
    const stores::UserRow* user = m_model->rowAt(m_table->currentRow());
    if (!user)
        return;
    const UserCommands::Target target { user->id, user->username };
    const bool enabled = user->enabled;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString whyNot
        = firstReason({ missingRight(context().stores.realm.rights(), u"manage-users"_s),
            offlineReason(m_online) });
    const auto entry = [&](const QString& text, const std::function<void()>& run) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, this, run);
        gate(action, whyNot);
    };
    menu->setToolTipsVisible(true);
    entry(tr("Reset password…"), [this, target] { m_commands.resetPassword(target); });
    entry(tr("Log out…"), [this, target] { m_commands.logOut(target); });
    entry(enabled ? tr("Disable") : tr("Enable"),
        [this, target, enabled] { m_commands.setEnabled(target, !enabled); });
    menu->addSeparator();
    entry(tr("Delete…"), [this, target] { m_commands.remove(target); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void UsersArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        leaveEdit([this] { closeInspector(); });
        return;
    }
    const bool writable = m_online && !context().stores.realm.rights().mayNot(u"manage-users"_s);
    if (event->key() == Qt::Key_Delete && m_table->hasFocus() && writable) {
        if (const stores::UserRow* user = m_model->rowAt(m_table->currentRow()))
            m_commands.remove({ user->id, user->username });
        return;
    }
    Area::keyPressEvent(event);
}

bool UsersArea::showSample()
{
    if (m_model->rowCount() == 0)
        return m_model->status()->state() == items::ListState::Empty;
    if (m_inspector->objectId().isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_inspector->setCurrentTab(0);
    return m_inspector->isLoaded();
}

QStringList UsersArea::samplePages() const
{
    return { u"details"_s, u"attributes"_s, u"credentials"_s, u"role-mapping"_s, u"groups"_s };
}

void UsersArea::showSamplePage(const QString& name)
{
    m_inspector->setCurrentTab(int(samplePages().indexOf(name)));
}

} // namespace rk::ui
