// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/tour.h"
#include "auth/keychain.h"
#include "change/journal.h"
#include "core/logging.h"
#include "ui/areahost.h"
#include "ui/mainwindow.h"
#include "ui/signin/reauthorizedialog.h"
#include "ui/signin/signinwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

/// The part of Application that starts once somebody is signed in.
namespace rk::app {

namespace {

QString screenKey(const QWidget& window)
{
    const QSize size = window.screen()->size();
    return u"%1 %2x%3"_s.arg(window.screen()->name()).arg(size.width()).arg(size.height());
}

} // namespace

void Application::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>();
    m_window->setChosenLanguage(m_settings.language());
    restoreGeometry();
    connectWindow();
}

void Application::connectWindow()
{
    ui::MainWindow* window = m_window.get();
    connect(window->areas(), &ui::AreaHost::dataShown, this, &Application::onFirstRows);
    // A server that refuses the first page must not keep the rest from being asked for.
    connect(window->areas(), &ui::AreaHost::errorRaised, this, &Application::onFirstRows);
    connect(window, &ui::MainWindow::realmChosen, this, &Application::openRealm);
    connect(window, &ui::MainWindow::otherServerRequested, this, [this] { showSignIn({}); });
    connect(window, &ui::MainWindow::signOutRequested, this, &Application::signOut);
    connect(window, &ui::MainWindow::closing, this, &Application::quit);
    connect(window, &ui::MainWindow::reconnectRequested, this, [this] {
        if (m_link)
            m_link->probeNow();
    });
    connect(window, &ui::MainWindow::signInRequested, this, [this] { signInAgain({}); });
    connect(window, &ui::MainWindow::themeChosen, this, [this](ui::Theme::Mode mode) {
        ui::Theme::instance()->setMode(mode);
        m_settings.setTheme(mode == ui::Theme::Mode::Light ? u"light"_s
                : mode == ui::Theme::Mode::Dark            ? u"dark"_s
                                                           : u"system"_s);
    });
    connect(window, &ui::MainWindow::densityChosen, this, [this](ui::Theme::Density density) {
        ui::Theme::instance()->setDensity(density);
        m_settings.setCompactRows(density == ui::Theme::Density::Compact);
    });
    // Later: the window that asks is replaced by it.
    connect(
        window, &ui::MainWindow::languageChosen, this,
        [this](const QString& language) {
            m_settings.setLanguage(language);
            useLanguage(language);
        },
        Qt::QueuedConnection);
}

void Application::onSignedIn(const QStringList& remarks)
{
    if (m_reauthorize)
        return; // the same session goes on, see onReauthorized()
    endSession();
    m_link = std::make_shared<ServerLink>(m_signIn->session(), m_clock);
    connectLink();
    m_instance.setServer(m_link->profile().base.toString());
    if (!m_window)
        makeWindow();
    const auth::Profile& profile = m_link->profile();
    const QString last = profile.managedRealm.isEmpty() ? profile.realm : profile.managedRealm;
    openRealm(m_line.managed.isEmpty() ? last : m_line.managed);
    m_line.managed.clear();
    if (m_signInWindow)
        m_signInWindow.release()->deleteLater(); // it is still in the middle of its own slot
    for (const QString& remark : remarks)
        m_window->showRemark(remark);
}

void Application::openRealm(const QString& realm)
{
    m_window->closeRealm();
    m_session.reset();
    m_restLoaded = false;
    m_session = std::make_unique<Session>(m_link, RealmName(realm), *m_journal);
    connectSession();
    showSession();
    if (m_link->profile().managedRealm != realm) {
        m_link->profile().managedRealm = realm;
        if (m_link->profile().remember || m_profiles.find(m_link->profile().id)) {
            const auto saved = m_profiles.save(m_link->profile());
            if (!saved)
                qCWarning(lcUi) << "profile not saved:" << saved.error().detail;
        }
    }
}

void Application::connectLink()
{
    connect(m_link.get(), &ServerLink::reachableChanged, this, &Application::onReachable);
    connect(&m_link->client(), &api::Client::latencyMeasured, this, [this](int milliseconds) {
        if (m_window)
            m_window->setLatency(milliseconds);
    });
    auth::OidcTokenSource& tokens = m_link->tokens();
    connect(&tokens, &auth::OidcTokenSource::tokenLifeChanged, this, [this](int seconds) {
        if (m_window)
            m_window->setTokenLife(seconds);
    });
    connect(&tokens, &auth::OidcTokenSource::signInNeeded, this, &Application::signInAgain,
        Qt::QueuedConnection);
}

void Application::connectSession()
{
    connect(m_session.get(), &Session::realmsKnown, this, [this](const QStringList& realms) {
        m_realms = realms;
        m_window->setRealms(realms);
    });
    connect(m_session.get(), &Session::versionKnown, this, [this](const QString& version) {
        m_version = version;
        m_window->setServerVersion(version);
    });
    connect(m_session.get(), &Session::interruptedSettled, this, [this](int changes) {
        m_window->showRemark(
            tr("%n change(s) had been sent when the program ended without warning. What became of "
               "them was read from the server now.",
                nullptr, changes));
    });
}

void Application::showSession()
{
    m_window->open(m_session->context(), m_session->identity());
    if (!m_realms.isEmpty())
        m_window->setRealms(m_realms);
    m_window->setServerVersion(m_version);
    m_window->setConnection(
        m_link->isReachable() ? ui::Connection::Connected : ui::Connection::Offline);
    m_window->setTokenLife(m_link->tokens().secondsLeft());
    m_window->show();
    Q_EMIT windowOpened();
}

void Application::onFirstRows()
{
    if (m_restLoaded || !m_session)
        return;
    m_restLoaded = true;
    qCInfo(lcUi).noquote() << u"first rows after %1 ms"_s.arg(m_sinceStart.elapsed());
    m_session->loadTheRest();
}

void Application::onReachable(bool reachable)
{
    if (!m_window)
        return;
    m_window->setConnection(reachable ? ui::Connection::Connected : ui::Connection::Offline);
    if (reachable && m_session)
        m_session->markStale();
}

void Application::signInAgain(const QString& sentence)
{
    if (!m_link || !m_window || m_reauthorize)
        return;
    m_window->setConnection(ui::Connection::SigningIn);
    m_signIn->reauthorize(m_link->signedIn());
    m_reauthorize = new ui::ReauthorizeDialog(
        *m_signIn, m_signIn->card(m_link->profile().id), sentence, m_window.get());
    m_reauthorize->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_reauthorize, &QDialog::finished, this,
        [this](int result) { onReauthorized(result == QDialog::Accepted); });
    m_reauthorize->open();
}

void Application::onReauthorized(bool accepted)
{
    m_reauthorize.clear();
    m_signIn->reauthorize(nullptr);
    if (accepted) {
        m_window->setConnection(ui::Connection::Connected);
        return;
    }
    m_link->tokens().decline();
    m_window->showSignedOut();
}

void Application::signOut()
{
    m_window->closeRealm();
    m_session.reset();
    const QString profile = m_link->profile().id;
    m_signIn->signOut([this, profile](const Result<Nothing>& outcome) {
        const QString reason = outcome ? QString() : describe(outcome.error());
        keepGeometry();
        m_window.reset();
        m_link.reset();
        showSignIn(profile);
        if (!reason.isEmpty()) {
            m_signInWindow->showError(
                tr("You are signed out here, but the server may still hold the session."), reason);
        }
    });
}

void Application::endSession()
{
    delete m_reauthorize;
    if (m_window)
        m_window->closeRealm();
    m_session.reset();
    m_link.reset();
    m_realms.clear();
    m_version.clear();
}

void Application::restoreGeometry()
{
    const QRect available = m_window->screen()->availableGeometry();
    m_window->resize(m_tour ? QSize(1440, 900) : QSize(1440, 900).boundedTo(available.size()));
    const QByteArray kept = m_settings.geometry(screenKey(*m_window));
    if (!kept.isEmpty() && !m_tour)
        m_window->restoreGeometry(kept);
}

void Application::keepGeometry()
{
    if (m_window && !m_tour)
        m_settings.setGeometry(screenKey(*m_window), m_window->saveGeometry());
}

} // namespace rk::app
