// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::ui;

class TestWindowActions : public QObject {
    Q_OBJECT

    static QList<QAction*> all(const QMenu* menu)
    {
        QList<QAction*> list;
        for (QAction* action : menu->actions()) {
            if (action->menu())
                list.append(all(action->menu()));
            else if (!action->isSeparator())
                list.append(action);
        }
        return list;
    }
    static QAction* find(const WindowActions& actions, const QString& text)
    {
        for (QAction* action : all(actions.menu())) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    static QStringList ticked(const WindowActions& actions)
    {
        QStringList texts;
        for (const QAction* action : all(actions.menu())) {
            if (action->isChecked())
                texts.append(action->text().remove(u'&'));
        }
        return texts;
    }

private Q_SLOTS:
    void everyActionIsInTheMenu()
    {
        QWidget window;
        const WindowActions actions(&window);
        const QList<QAction*> inMenu = all(actions.menu());
        for (QAction* action : window.actions()) {
            // The menu does not open itself.
            if (action != actions.openMenu)
                QVERIFY2(inMenu.contains(action), qUtf8Printable(action->text()));
        }
        QVERIFY(all(actions.accountMenu()).contains(actions.signOut));
    }

    void mnemonicsOfOneMenuDiffer()
    {
        QWidget window;
        const WindowActions actions(&window);
        QList<const QMenu*> menus { actions.menu() };
        while (!menus.isEmpty()) {
            const QMenu* menu = menus.takeFirst();
            QString keys;
            for (const QAction* action : menu->actions()) {
                if (action->menu())
                    menus.append(action->menu());
                const auto at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar key = action->text().at(at + 1).toLower();
                QVERIFY2(!keys.contains(key), qUtf8Printable(action->text()));
                keys += key;
            }
        }
    }

    void appearanceIsSaidOnceAndTicked()
    {
        QWidget window;
        WindowActions actions(&window);
        QSignalSpy themes(&actions, &WindowActions::themeChosen);
        QSignalSpy languages(&actions, &WindowActions::languageChosen);
        actions.setChosenTheme(Theme::Mode::System);
        actions.setChosenLanguage(u"de"_s);
        QCOMPARE(ticked(actions), QStringList({ u"As the system"_s, u"Deutsch"_s }));
        QVERIFY(themes.isEmpty());
        QVERIFY(languages.isEmpty());
        find(actions, u"Dark"_s)->trigger();
        find(actions, u"English"_s)->trigger();
        QCOMPARE(ticked(actions), QStringList({ u"Dark"_s, u"English"_s }));
        QCOMPARE(themes.size(), 1);
        QCOMPARE(themes.constFirst().constFirst().value<Theme::Mode>(), Theme::Mode::Dark);
        QCOMPARE(languages.size(), 1);
        QCOMPARE(languages.constFirst().constFirst().toString(), u"en"_s);
    }

    void compactRowsGoThereAndBack()
    {
        QWidget window;
        const WindowActions actions(&window);
        QSignalSpy density(&actions, &WindowActions::densityChosen);
        QAction* compact = find(actions, u"Compact rows"_s);
        QVERIFY(!compact->isChecked());
        compact->trigger();
        compact->trigger();
        QCOMPARE(density.size(), 2);
        QCOMPARE(density.at(0).constFirst().value<Theme::Density>(), Theme::Density::Compact);
        QCOMPARE(density.at(1).constFirst().value<Theme::Density>(), Theme::Density::Comfortable);
    }
};

QTEST_MAIN(TestWindowActions)
#include "windowactions.moc"
