// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"
#include "ui/areahost.h"
#include "ui/commandpalette.h"
#include "ui/focuscycle.h"
#include "ui/jumpbox.h"
#include "ui/leaveguard.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/theme/styleprops.h"
#include "ui/topbar.h"
#include "ui/undoflow.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabstrip.h"
#include "ui/windowactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>

namespace rk::ui {

/// What the window's actions do. The rest of MainWindow is in mainwindow.cpp.
void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& run) {
        connect(action, &QAction::triggered, this, std::forward<decltype(run)>(run));
    };
    const auto area = [this] { return m_areas->current(); };
    on(m_actions->otherServer, [this] { leave([this] { Q_EMIT otherServerRequested(); }); });
    on(m_actions->signOut, [this] { leave([this] { Q_EMIT signOutRequested(); }); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] {
        if (m_undo)
            m_undo->run();
    });
    on(m_actions->save, [area] {
        if (Area* current = area(); current && current->hasUnsavedChanges())
            current->save();
    });
    on(m_actions->revert, [area] {
        if (Area* current = area())
            current->revert();
    });
    on(m_actions->refresh, [area] {
        if (Area* current = area())
            current->refresh();
    });
    on(m_actions->find, [area] {
        if (Area* current = area())
            current->focusSearch();
    });
    on(m_actions->add, [this] { clickPrimary(); });
    on(m_actions->back, [this] { leave([this] { m_areas->goBack(); }); });
    on(m_actions->forward, [this] { leave([this] { m_areas->goForward(); }); });
    on(m_actions->nextPane, [this] { stepPane(1); });
    on(m_actions->previousPane, [this] { stepPane(-1); });
    on(m_actions->openMenu, [this] { m_topBar->menuButton()->showMenu(); });
    on(m_actions->commands, [this] { (new CommandPalette(*m_actions->menu(), this))->open(); });
    on(m_actions->about, [this] { AboutDialog::open(this); });
    m_topBar->jumpBox()->setShortcutShown(m_actions->commands->shortcut());
    connect(m_topBar->jumpBox(), &JumpBox::clicked, m_actions->commands, &QAction::trigger);
    connect(m_topBar->backButton(), &QToolButton::clicked, m_actions->back, &QAction::trigger);
    connect(
        m_topBar->forwardButton(), &QToolButton::clicked, m_actions->forward, &QAction::trigger);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::themeChosen);
    connect(m_actions, &WindowActions::densityChosen, this, &MainWindow::densityChosen);
    connect(m_actions, &WindowActions::languageChosen, this, [this](const QString& language) {
        leave([this, language] { Q_EMIT languageChosen(language); });
    });
    for (int i = 0; i < 9; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showInspectorTab(i); });
    }
}

void MainWindow::updateActions()
{
    const Area* area = m_areas->current();
    const bool unsaved = area && area->hasUnsavedChanges();
    m_actions->save->setEnabled(unsaved);
    m_actions->revert->setEnabled(unsaved);
    m_actions->add->setEnabled(area);
    m_actions->find->setEnabled(area);
    m_actions->refresh->setEnabled(area);
    m_actions->undo->setEnabled(m_undo && m_undo->canUndo());
    m_actions->back->setEnabled(m_areas->canGoBack());
    m_actions->forward->setEnabled(m_areas->canGoForward());
    m_topBar->backButton()->setEnabled(m_areas->canGoBack());
    m_topBar->forwardButton()->setEnabled(m_areas->canGoForward());
}

/// Ctrl+N presses the page's one primary button, whatever the area adds.
void MainWindow::clickPrimary()
{
    const Area* area = m_areas->current();
    if (!area)
        return;
    for (QPushButton* button : area->findChildren<QPushButton*>()) {
        if (kindOf(button) == ButtonKind::Primary && button->isVisible()
            && !qobject_cast<Inspector*>(button->parentWidget())) {
            button->click();
            return;
        }
    }
}

void MainWindow::stepPane(int direction)
{
    QList<QWidget*> panes { m_sidebar->navigation() };
    if (const Area* area = m_areas->current()) {
        panes.append(area->findChild<SearchField*>());
        for (auto* view : area->findChildren<QAbstractItemView*>()) {
            if (view->isVisible()) {
                panes.append(view);
                break;
            }
        }
        panes.append(area->findChild<Inspector*>());
    }
    panes.append(m_topBar);
    FocusCycle::step(panes, QApplication::focusWidget(), direction);
}

void MainWindow::showInspectorTab(int index)
{
    const Area* area = m_areas->current();
    if (!area)
        return;
    for (TabStrip* tabs : area->findChildren<TabStrip*>()) {
        if (tabs->isVisible() && index < tabs->bar()->count()) {
            tabs->setCurrentIndex(index);
            return;
        }
    }
}

} // namespace rk::ui
