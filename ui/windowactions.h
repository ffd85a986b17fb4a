// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace rk::ui {

/// Everything the window can do, once: with its shortcut, and in the menu. The window connects.
/// Actions belong to the window, so that their shortcuts work wherever the focus is.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QWidget* window);

    QAction* otherServer;
    QAction* signOut;
    QAction* quit;
    QAction* undo;
    QAction* save;
    QAction* revert;
    QAction* add;
    QAction* find;
    QAction* refresh;
    QAction* back;
    QAction* forward;
    QAction* nextPane;
    QAction* previousPane;
    QAction* openMenu;
    QAction* commands;
    QAction* about;

    /// File, Edit, View, Help in one menu for the top bar's button.
    QMenu* menu() const { return m_menu; }
    /// For the account button.
    QMenu* accountMenu() const { return m_accountMenu; }
    QMenu* areasMenu() const { return m_areasMenu; }
    /// Ticks what is in force. language empty: the system's.
    void setChosenTheme(Theme::Mode mode);
    void setChosenLanguage(const QString& language);

Q_SIGNALS:
    void themeChosen(rk::ui::Theme::Mode mode);
    void densityChosen(rk::ui::Theme::Density density);
    void languageChosen(const QString& language);

private:
    QAction* make(const QString& text, const QString& icon, const QKeySequence& keys = {});
    void buildMenus();
    void buildAppearance(QMenu* view);

    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_accountMenu;
    QMenu* m_areasMenu = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_languages = nullptr;
};

} // namespace rk::ui
