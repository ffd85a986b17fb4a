// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/areas.h"
#include "ui/theme/theme.h"
#include "ui/windowidentity.h"
#include "ui/windowstatus.h"

#include <QDateTime>
#include <QWidget>

#include <memory>

namespace rk::ui {

class AreaHost;
class EnvironmentLine;
class LeaveGuard;
class MessageArea;
class Sidebar;
class TopBar;
class UndoFlow;
class WindowActions;

/// The window of one realm: navigation, areas, messages, status. It knows areas and plain data; who
/// signs in, switches realms and measures the connection is told it from outside.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// Below this width the navigation shrinks to icons.
    static constexpr int WideEnough = 1440;

    explicit MainWindow(QList<AreaEntry> entries = builtAreas(), QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a realm from its first area on. context must live until closeRealm() or the next open.
    void open(AreaContext& context, const WindowIdentity& identity);
    /// Drops everything that works with the context.
    void closeRealm();
    /// Title, card and status bar before there is a session, while signing in.
    void setIdentity(const WindowIdentity& identity);
    void showArea(const QString& id);

    /// All areas of the navigation, built or not yet shown.
    QStringList areaIds() const;
    AreaHost* areas() const { return m_areas; }
    MessageArea* messages() const { return m_messages; }
    WindowActions* windowActions() const { return m_actions; }
    Sidebar* sidebar() const { return m_sidebar; }

    void setRealms(const QStringList& realms);
    void setServerVersion(const QString& version);
    void setConnection(Connection connection);
    void setLatency(int milliseconds);
    void setTokenLife(int seconds);
    void setChosenLanguage(const QString& language);

    /// what: what was being done ("Loading the users").
    void showError(const QString& what, const ApiError& error);
    void showNotice(const QString& text);
    /// Sentences worth reading once after a sign-in.
    void showRemark(const QString& text);
    /// The session has ended and was not renewed: what was read stays, and the way back is offered.
    void showSignedOut();
    /// Every way out goes through here, see LeaveGuard.
    void leave(std::function<void()> go, std::function<void()> refused = {});

Q_SIGNALS:
    /// The person chose it, and nothing unsaved stands against it.
    void realmChosen(const QString& realm);
    void otherServerRequested();
    void signOutRequested();
    void reconnectRequested();
    void signInRequested(); ///< again, in place
    void themeChosen(rk::ui::Theme::Mode mode);
    void densityChosen(rk::ui::Theme::Density density);
    void languageChosen(const QString& language);
    void closing(); ///< about to be closed; geometry is still what it was

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    void connectActions();
    void fillNavigation();
    void updateRights();
    void updatePlace();
    void updateActions();
    void clickPrimary();
    void stepPane(int direction);
    void showInspectorTab(int index);
    const AreaEntry* entry(const QString& id) const;

    QList<AreaEntry> m_entries;
    WindowIdentity m_identity;
    AreaContext* m_context = nullptr;
    EnvironmentLine* m_line;
    Sidebar* m_sidebar;
    TopBar* m_topBar;
    MessageArea* m_messages;
    AreaHost* m_areas;
    WindowStatus* m_status;
    WindowActions* m_actions;
    LeaveGuard* m_guard;
    std::unique_ptr<UndoFlow> m_undo;
    QDateTime m_lastContact;
};

} // namespace rk::ui
