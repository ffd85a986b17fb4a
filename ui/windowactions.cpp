// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowactions.h"

#include "ui/theme/iconset.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rk::ui {

WindowActions::WindowActions(QWidget* window)
    : QObject(window), m_window(window), m_menu(new QMenu(window)), m_accountMenu(new QMenu(window))
{
    otherServer = make(tr("Sign in to &another server…"), u"server"_s);
    signOut = make(tr("Sign &out"), u"signout"_s);
    quit = make(tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(tr("&Undo last change…"), u"undo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z));
    save = make(tr("&Save"), u"save"_s, QKeySequence(Qt::CTRL | Qt::Key_S));
    revert = make(tr("&Revert"), {});
    add = make(tr("&Add"), u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_N));
    find = make(tr("&Find"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_F));
    refresh = make(tr("&Refresh"), u"refresh"_s, QKeySequence(Qt::Key_F5));
    back = make(tr("&Back"), u"chevron-left"_s, QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make(tr("&Forward"), u"chevron-right"_s, QKeySequence(Qt::ALT | Qt::Key_Right));
    nextPane = make(tr("&Next pane"), {}, QKeySequence(Qt::Key_F6));
    previousPane = make(tr("&Previous pane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    openMenu = make(tr("Menu"), {}, QKeySequence(Qt::Key_F10));
    commands = make(tr("&Commands…"), u"list"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    about = make(tr("&About Realmkeeper"), u"info"_s);
    buildMenus();
}

QAction* WindowActions::make(const QString& text, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(IconSet::icon(icon));
    action->setShortcut(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::buildMenus()
{
    QMenu* file = m_menu->addMenu(tr("&File"));
    file->addActions({ otherServer, signOut });
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = m_menu->addMenu(tr("&Edit"));
    edit->addActions({ undo, save, revert });
    edit->addSeparator();
    edit->addActions({ add, find });
    QMenu* view = m_menu->addMenu(tr("&View"));
    m_areasMenu = view->addMenu(tr("&Go to"));
    view->addActions({ back, forward, refresh });
    view->addSeparator();
    view->addActions({ nextPane, previousPane });
    view->addSeparator();
    buildAppearance(view);
    QMenu* help = m_menu->addMenu(tr("&Help"));
    help->addActions({ commands, about });
    m_accountMenu->addActions({ otherServer, signOut });
}

void WindowActions::buildAppearance(QMenu* view)
{
    QMenu* themes = view->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const auto addTheme = [&](const QString& text, Theme::Mode mode) {
        QAction* action = m_themes->addAction(themes->addAction(text));
        action->setCheckable(true);
        action->setData(int(mode));
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT themeChosen(mode); });
    };
    addTheme(tr("As the &system"), Theme::Mode::System);
    addTheme(tr("&Light"), Theme::Mode::Light);
    addTheme(tr("&Dark"), Theme::Mode::Dark);

    QAction* compact = view->addAction(tr("&Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(Theme::instance()->density() == Theme::Density::Compact);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        Q_EMIT densityChosen(on ? Theme::Density::Compact : Theme::Density::Comfortable);
    });

    QMenu* languages = view->addMenu(tr("&Language"));
    m_languages = new QActionGroup(this);
    const auto addLanguage = [&](const QString& text, const QString& code) {
        QAction* action = m_languages->addAction(languages->addAction(text));
        action->setCheckable(true);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    addLanguage(tr("As the s&ystem"), {});
    // A language is called by its own name, so that whoever landed in the wrong one finds back.
    addLanguage(u"&English"_s, u"en"_s);
    addLanguage(u"&Deutsch"_s, u"de"_s);
}

void WindowActions::setChosenTheme(Theme::Mode mode)
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(mode));
}

void WindowActions::setChosenLanguage(const QString& language)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
}

} // namespace rk::ui
