// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/signincontroller.h"
#include "app/singleinstance.h"
#include "app/terminationsignals.h"
#include "app/translations.h"
#include "core/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>

class QApplication;

namespace rk::auth {
class FallbackKeychain;
}
namespace rk::change {
class Journal;
}
namespace rk::ui {
class MainWindow;
class ReauthorizeDialog;
class SignInWindow;
} // namespace rk::ui

namespace rk::app {

class Tour;

/// The composition root of the window: the only place that makes concrete parts and ties them
/// together. At most one session and one window at a time.
class Application : public QObject {
    Q_OBJECT
public:
    Application(CommandLine line, QApplication& application, QObject* parent = nullptr);
    ~Application() override;

    /// Begins; the event loop does the rest. False when another instance took over.
    bool start();

    ui::MainWindow* window() const { return m_window.get(); }
    ui::SignInWindow* signInWindow() const { return m_signInWindow.get(); }
    Session* session() const { return m_session.get(); }
    /// Shows everything in another language; windows are made anew. Empty: the system's.
    void useLanguage(const QString& code);
    /// The profile's realm, or another one of the same server.
    void openRealm(const QString& realm);

Q_SIGNALS:
    void windowOpened(); ///< a session is shown in a new window

private:
    void installAppearance();
    void signInAtStart();
    void signInByCommandLine();
    void showSignIn(const QString& profileId);
    void showWaitingWindow(const auth::Profile& profile);
    void onSignedIn(const QStringList& remarks);
    void onSignInFailed(const QString& sentence, const QString& details);
    void makeWindow();
    void connectWindow();
    void connectSession();
    void connectLink();
    void showSession();
    void onFirstRows();
    void onReachable(bool reachable);
    void signInAgain(const QString& sentence);
    void onReauthorized(bool accepted);
    void signOut();
    void endSession();
    void restoreGeometry();
    void keepGeometry();
    QPixmap signInPicture();
    void endTour(const QStringList& problems);
    void quit();

    CommandLine m_line;
    QApplication& m_application;
    QElapsedTimer m_sinceStart;
    SystemClock m_clock;
    Settings m_settings;
    Translations m_translations;
    SingleInstance m_instance;
    TerminationSignals m_signals;
    auth::ProfileStore m_profiles;
    std::unique_ptr<auth::FallbackKeychain> m_keychain;
    std::unique_ptr<change::Journal> m_journal;
    std::unique_ptr<SignInController> m_signIn;
    std::shared_ptr<ServerLink> m_link;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::SignInWindow> m_signInWindow;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::ReauthorizeDialog> m_reauthorize;
    std::unique_ptr<Tour> m_tour;
    QStringList m_realms;
    QString m_version;
    bool m_restLoaded = false;
};

} // namespace rk::app
