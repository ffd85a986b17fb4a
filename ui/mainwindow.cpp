// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/areahost.h"
#include "ui/environmentline.h"
#include "ui/leaveguard.h"
#include "ui/realmcard.h"
#include "ui/sidebar.h"
#include "ui/topbar.h"
#include "ui/undoflow.h"
#include "ui/undokey.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::ui {

MainWindow::MainWindow(QList<AreaEntry> entries, QWidget* parent)
    : QWidget(parent),
      m_entries(std::move(entries)),
      m_line(new EnvironmentLine(this)),
      m_sidebar(new Sidebar(this)),
      m_topBar(new TopBar(this)),
      m_messages(new MessageArea(this)),
      m_areas(new AreaHost(this)),
      m_status(new WindowStatus(this)),
      m_actions(new WindowActions(this)),
      m_guard(new LeaveGuard(*m_areas, this))
{
    setMinimumSize(640, 480);
    buildLayout();
    fillNavigation();
    connectParts();
    connectActions();
    new UndoKey(this, [this] { return m_guard->hasUnsaved(); });
    setConnection(Connection::SigningIn);
}

MainWindow::~MainWindow()
{
    closeRealm();
}

void MainWindow::buildLayout()
{
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_topBar);
    page->addWidget(m_messages);
    page->addWidget(m_areas, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(page, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_topBar->menuButton()->setMenu(m_actions->menu());
    m_sidebar->accountButton()->setMenu(m_actions->accountMenu());
}

void MainWindow::fillNavigation()
{
    QString section;
    for (const AreaEntry& area : m_entries) {
        if (area.section != section) {
            section = area.section;
            m_sidebar->navigation()->addSection(section);
        }
        m_sidebar->navigation()->addItem(area.id, area.title, area.icon);
        QAction* go = m_actions->areasMenu()->addAction(area.title);
        go->setData(area.id);
        connect(go, &QAction::triggered, this, [this, id = area.id] { showArea(id); });
    }
}

void MainWindow::connectParts()
{
    connect(m_sidebar->navigation(), &NavigationList::areaChanged, this, &MainWindow::showArea);
    connect(m_sidebar->card(), &RealmCard::realmChosen, this, [this](const QString& realm) {
        leave([this, realm] { Q_EMIT realmChosen(realm); },
            [this] { m_sidebar->card()->resetChoice(); });
    });
    connect(m_areas, &AreaHost::currentChanged, this, &MainWindow::updatePlace);
    connect(m_areas, &AreaHost::historyChanged, this, &MainWindow::updateActions);
    connect(m_areas, &AreaHost::unsavedChanged, this, &MainWindow::updateActions);
    connect(m_areas, &AreaHost::rowsTextChanged, m_status, &WindowStatus::setRows);
    connect(m_areas, &AreaHost::errorRaised, this, &MainWindow::showError);
    connect(m_areas, &AreaHost::noticeRaised, this, &MainWindow::showNotice);
}

void MainWindow::open(AreaContext& context, const WindowIdentity& identity)
{
    closeRealm();
    m_context = &context;
    setIdentity(identity);
    m_undo = std::make_unique<UndoFlow>(context.engine, this);
    connect(m_undo.get(), &UndoFlow::noticeRaised, this, &MainWindow::showNotice);
    connect(m_undo.get(), &UndoFlow::errorRaised, this, &MainWindow::showError);
    connect(m_undo.get(), &UndoFlow::finished, this, &MainWindow::updateActions);
    connect(&context.engine, &change::Engine::recorded, this, &MainWindow::updateActions);
    connect(
        &context.stores.realm, &stores::RealmStore::rightsChanged, this, &MainWindow::updateRights);
    m_areas->open(&context, m_entries);
    updateRights();
    if (!m_entries.isEmpty())
        m_areas->show(m_entries.constFirst().id);
    if (Area* area = m_areas->current())
        area->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void MainWindow::setIdentity(const WindowIdentity& identity)
{
    m_identity = identity;
    setWindowTitle(tr("%1 – %2 – Realmkeeper").arg(identity.realm, identity.host));
    m_line->setIdentity(identity);
    m_sidebar->setIdentity(identity);
    m_status->setIdentity(identity);
    m_topBar->setPlace(identity.realm, {});
}

void MainWindow::closeRealm()
{
    if (!m_context)
        return;
    m_areas->open(nullptr, {});
    m_undo.reset();
    disconnect(&m_context->engine, nullptr, this, nullptr);
    disconnect(&m_context->stores.realm, nullptr, this, nullptr);
    m_context = nullptr;
    m_messages->clear();
    m_status->setRows({});
}

const AreaEntry* MainWindow::entry(const QString& id) const
{
    const auto it = std::ranges::find(m_entries, id, &AreaEntry::id);
    return it == m_entries.end() ? nullptr : &*it;
}

QStringList MainWindow::areaIds() const
{
    QStringList ids;
    for (const AreaEntry& area : m_entries)
        ids.append(area.id);
    return ids;
}

void MainWindow::showArea(const QString& id)
{
    if (id == m_areas->currentId())
        return;
    leave([this, id] { m_areas->show(id); },
        [this] { m_sidebar->navigation()->setCurrentId(m_areas->currentId()); });
}

void MainWindow::updatePlace()
{
    const QString id = m_areas->currentId();
    m_sidebar->navigation()->setCurrentId(id);
    const AreaEntry* area = entry(id);
    m_topBar->setPlace(m_identity.realm, area ? area->title : QString());
    updateActions();
}

void MainWindow::updateRights()
{
    const stores::Rights& rights = m_context->stores.realm.rights();
    for (const AreaEntry& area : m_entries) {
        const bool closed = !area.anyOfRoles.isEmpty()
            && std::ranges::all_of(
                area.anyOfRoles, [&](const QString& role) { return rights.mayNot(role); });
        m_sidebar->navigation()->setItemEnabled(area.id, !closed,
            closed ? tr("Needs the role %1").arg(area.anyOfRoles.constFirst()) : QString());
        for (QAction* go : m_actions->areasMenu()->actions()) {
            if (go->data() == area.id)
                go->setEnabled(!closed);
        }
    }
}

void MainWindow::setRealms(const QStringList& realms)
{
    m_sidebar->card()->setRealms(realms);
}

void MainWindow::setServerVersion(const QString& version)
{
    m_sidebar->card()->setServerVersion(version);
}

void MainWindow::setConnection(Connection connection)
{
    m_status->setConnection(connection);
    const auto key = u"connection"_s;
    if (connection == Connection::Connected)
        m_lastContact = QDateTime::currentDateTime();
    m_messages->remove(u"signed-out"_s);
    if (connection != Connection::Offline) {
        m_messages->remove(key);
    } else {
        Message message;
        message.key = key;
        message.tone = items::Tone::Warn;
        message.fact = tr("No connection.");
        message.sentence
            = tr("You see what was read by %1. Your edits are kept; nothing is sent until the "
                 "server answers again.")
                  .arg(QLocale().toString(m_lastContact.time(), QLocale::ShortFormat));
        message.closable = false;
        message.actions = { { tr("Reconnect"), [this] { Q_EMIT reconnectRequested(); } } };
        m_messages->show(message);
    }
    m_areas->setOnline(connection != Connection::Offline);
}

void MainWindow::setLatency(int milliseconds)
{
    m_lastContact = QDateTime::currentDateTime();
    m_status->setLatency(milliseconds);
}

void MainWindow::setTokenLife(int seconds)
{
    m_status->setTokenLife(seconds);
}

void MainWindow::setChosenLanguage(const QString& language)
{
    m_actions->setChosenLanguage(language);
}

void MainWindow::showError(const QString& what, const ApiError& error)
{
    Message message;
    message.tone = items::Tone::Danger;
    message.fact = what.isEmpty() ? tr("That did not work.") : tr("%1 did not work.").arg(what);
    message.sentence = describe(error);
    message.details = technicalDetails(error);
    message.key = what;
    m_messages->show(message);
}

void MainWindow::showNotice(const QString& text)
{
    Message message;
    message.tone = items::Tone::Ok;
    message.fact = text;
    message.transient = true;
    m_messages->show(message);
}

void MainWindow::showRemark(const QString& text)
{
    Message message;
    message.tone = items::Tone::Info;
    message.sentence = text;
    m_messages->show(message);
}

void MainWindow::showSignedOut()
{
    m_status->setConnection(Connection::Offline);
    m_areas->setOnline(false);
    Message message;
    message.key = u"signed-out"_s;
    message.tone = items::Tone::Warn;
    message.fact = tr("You are signed out.");
    message.sentence = tr("What was read stays on screen, and so do your edits.");
    message.closable = false;
    message.actions = { { tr("Sign in again"), [this] { Q_EMIT signInRequested(); } } };
    m_messages->show(message);
}

void MainWindow::leave(std::function<void()> go, std::function<void()> refused)
{
    m_guard->leave(std::move(go), std::move(refused));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_guard->hasUnsaved()) {
        event->ignore();
        // Later: a window that is closing ignores a second close().
        leave([this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
        return;
    }
    Q_EMIT closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setCollapsed(width() < WideEnough);
}

} // namespace rk::ui
