// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/openexternal.h"
#include "app/paths.h"
#include "app/standardinput.h"
#include "app/tour.h"
#include "auth/chunkedkeychain.h"
#include "auth/keychain.h"
#include "auth/serveraddress.h"
#include "auth/systemkeychain.h"
#include "change/journal.h"
#include "core/logging.h"
#include "ui/mainwindow.h"
#include "ui/signin/reauthorizedialog.h"
#include "ui/signin/signinwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

ui::Theme::Mode themeMode(const QString& name)
{
    if (name == "light"_L1)
        return ui::Theme::Mode::Light;
    return name == "dark"_L1 ? ui::Theme::Mode::Dark : ui::Theme::Mode::System;
}

std::unique_ptr<auth::FallbackKeychain> makeKeychain()
{
    return std::make_unique<auth::FallbackKeychain>(
        std::make_unique<auth::ChunkedKeychain>(std::make_unique<auth::SystemKeychain>()));
}

} // namespace

Application::Application(CommandLine line, QApplication& application, QObject* parent)
    : QObject(parent),
      m_line(std::move(line)),
      m_application(application),
      m_settings(Paths::settings()),
      m_instance(Paths::instanceSocket()),
      m_profiles(Paths::profiles()),
      m_keychain(makeKeychain()),
      m_journal(std::make_unique<change::Journal>(Paths::journal())),
      m_signIn(std::make_unique<SignInController>(m_clock, m_profiles, *m_keychain, &openExternal,
          "Realmkeeper/" + QCoreApplication::applicationVersion().toLatin1()))
{
    m_sinceStart.start();
    connect(m_signIn.get(), &ui::SignInService::signedIn, this, &Application::onSignedIn);
    connect(m_signIn.get(), &ui::SignInService::failed, this, &Application::onSignInFailed);
    connect(m_signIn.get(), &ui::SignInService::certificateUntrusted, this,
        [this](const ui::UntrustedCertificate& certificate) {
            if (!m_signInWindow && !m_reauthorize) {
                onSignInFailed(tr("This computer does not trust the server's certificate. Nothing "
                                  "has been sent."),
                    certificate.reasons.join(u'\n'));
            }
        });
    connect(m_signIn.get(), &ui::SignInService::oneTimeCodeNeeded, this, [this] {
        if (!m_signInWindow && !m_reauthorize)
            onSignInFailed(tr("The server asks for a one-time code, too."), {});
    });
    connect(&m_signals, &TerminationSignals::received, this, &Application::quit);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        QWidget* window = m_window ? static_cast<QWidget*>(m_window.get()) : m_signInWindow.get();
        if (window) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        }
    });
}

Application::~Application()
{
    m_tour.reset();
    endSession();
}

bool Application::start()
{
    installAppearance();
    if (m_line.action == CommandLine::Action::Window) {
        if (m_instance.handOver(m_line.server))
            return false;
        m_instance.listen();
    } else {
        ui::Theme::instance()->setReducedMotion(true);
        m_tour
            = std::make_unique<Tour>(Tour::Host { [this] { return m_window.get(); },
                                         [this](const QString& language) { useLanguage(language); },
                                         [this] { return signInPicture(); } },
                m_line.tourFolder);
        connect(this, &Application::windowOpened, m_tour.get(), &Tour::windowRenewed);
        connect(m_tour.get(), &Tour::finished, this, &Application::endTour);
    }
    signInAtStart();
    return true;
}

void Application::installAppearance()
{
    m_translations.use(m_line.language.isEmpty() ? m_settings.language() : m_line.language);
    ui::Theme* theme = ui::Theme::instance();
    theme->install(m_application);
    theme->setMode(themeMode(m_line.theme.isEmpty() ? m_settings.theme() : m_line.theme));
    theme->setDensity(
        m_settings.compactRows() ? ui::Theme::Density::Compact : ui::Theme::Density::Comfortable);
}

void Application::signInAtStart()
{
    if (m_line.credentials != CommandLine::Credentials::None) {
        signInByCommandLine();
        return;
    }
    std::optional<auth::Profile> profile;
    if (!m_line.profile.isEmpty()) {
        profile = m_profiles.findByName(m_line.profile);
        if (!profile) {
            onSignInFailed(tr("There is no profile named “%1”.").arg(m_line.profile), {});
            return;
        }
    } else if (m_line.server.isEmpty()) {
        profile = m_profiles.lastRemembered();
    }
    if (profile && profile->remember) {
        showWaitingWindow(*profile);
        m_signIn->signInRemembered(profile->id);
        return;
    }
    if (m_tour) {
        onSignInFailed(tr("There is nobody to sign in as. Give --server, --username and "
                          "--password-stdin, or a remembered profile."),
            {});
        return;
    }
    showSignIn(profile ? profile->id : QString());
    if (!m_line.server.isEmpty())
        m_signInWindow->prefill(m_line.server, m_line.realm);
}

void Application::signInByCommandLine()
{
    const Secret secret = readSecretFromStandardInput();
    const ui::SignInForm form = commandLineForm(m_line, m_profiles.profiles(), secret);
    if (m_line.authorityFile.isEmpty())
        m_signIn->signIn(form);
    else
        m_signIn->trustAuthority(form, m_line.authorityFile);
}

void Application::showSignIn(const QString& profileId)
{
    if (!m_signInWindow) {
        m_signInWindow = std::make_unique<ui::SignInWindow>(*m_signIn);
        connect(m_signInWindow.get(), &ui::SignInWindow::cancelled, this, [this] {
            if (!m_window)
                quit();
        });
    }
    if (!profileId.isEmpty())
        m_signInWindow->selectProfile(profileId);
    m_signInWindow->show();
    m_signInWindow->raise();
    m_signInWindow->activateWindow();
}

void Application::showWaitingWindow(const auth::Profile& profile)
{
    makeWindow();
    const QString realm = !m_line.managed.isEmpty() ? m_line.managed
        : profile.managedRealm.isEmpty()            ? profile.realm
                                                    : profile.managedRealm;
    m_window->setIdentity(Session::identityOf(profile, realm, profile.username));
    m_window->show();
}

void Application::onSignInFailed(const QString& sentence, const QString& details)
{
    if (m_tour) {
        endTour({ sentence, details });
        return;
    }
    if (m_reauthorize || m_signInWindow)
        return; // they listen themselves
    const std::optional<auth::Profile> profile = m_line.profile.isEmpty()
        ? m_profiles.lastRemembered()
        : m_profiles.findByName(m_line.profile);
    m_window.reset();
    showSignIn(profile && m_line.server.isEmpty() ? profile->id : QString());
    if (!m_line.server.isEmpty())
        m_signInWindow->prefill(m_line.server, m_line.realm);
    m_signInWindow->showError(sentence, details);
}

void Application::useLanguage(const QString& code)
{
    m_translations.use(code);
    if (!m_session) {
        if (m_signInWindow) {
            m_signInWindow.reset();
            showSignIn({});
        }
        return;
    }
    keepGeometry();
    m_window->closeRealm();
    m_window.reset();
    makeWindow();
    showSession();
}

QPixmap Application::signInPicture()
{
    ui::SignInWindow window(*m_signIn);
    window.selectProfile(m_link->profile().id);
    return window.grab();
}

/// Later, since the event loop has perhaps not begun.
void Application::endTour(const QStringList& problems)
{
    for (const QString& problem : problems)
        QTextStream(stderr) << problem << Qt::endl;
    QMetaObject::invokeMethod(
        this, [failed = !problems.isEmpty()] { QCoreApplication::exit(failed ? 1 : 0); },
        Qt::QueuedConnection);
}

void Application::quit()
{
    keepGeometry();
    m_application.quit();
}

} // namespace rk::app
