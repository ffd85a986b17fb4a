// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "ui/areahost.h"
#include "ui/dialogs/messagebox.h"
#include "ui/mainwindow/shellrig.h"
#include "ui/realmcard.h"
#include "ui/sidebar.h"
#include "ui/statuslabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/windowactions.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rk;

class TestMainWindow : public QObject {
    Q_OBJECT

    struct Rig : test::ShellRig {
        ui::MainWindow window { entries() };
        Rig()
        {
            window.resize(1440, 900);
            window.open(context, identity());
            window.show();
        }
        ~Rig() { window.closeRealm(); }
        test::FakeArea* area(const QString& id) { return made.value(id); }
        QString status(const QString& name) const
        {
            for (const auto* label : window.findChildren<ui::StatusLabel*>()) {
                if (label->name() == name)
                    return label->text();
            }
            return u"missing"_s;
        }
    };

private Q_SLOTS:
    void cleanup() { ui::MessageBox::takeAsked(); }

    void saysWhereItIs()
    {
        const Rig rig;
        QCOMPARE(rig.window.windowTitle(), u"acme – sso.example:8443 – Realmkeeper"_s);
        QCOMPARE(rig.status(u"Environment"_s), u"PRODUCTION"_s);
        QCOMPARE(rig.status(u"Signed in as"_s), u"Miriam Vogel"_s);
        QCOMPARE(rig.window.areas()->currentId(), u"one"_s);
        QCOMPARE(rig.window.sidebar()->navigation()->currentId(), u"one"_s);
    }

    void navigationIsNamedAndShowsOnlyWhatIsBuilt()
    {
        Rig rig;
        auto* navigation = rig.window.sidebar()->navigation();
        QCOMPARE(navigation->accessibleName(), u"Navigation"_s);
        Q_EMIT navigation->areaChanged(u"two"_s);
        QCOMPARE(rig.window.areas()->currentId(), u"two"_s);
        QCOMPARE(rig.window.areaIds(), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    }

    void unsavedEditHoldsEveryWayOut_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto* way :
            { "area", "back", "realm", "sign out", "other server", "language", "close" })
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void unsavedEditHoldsEveryWayOut()
    {
        QFETCH(QString, way);
        Rig rig;
        rig.window.showArea(u"two"_s);
        rig.window.setRealms({ u"acme"_s, u"other"_s });
        QSignalSpy realm(&rig.window, &ui::MainWindow::realmChosen);
        QSignalSpy signOut(&rig.window, &ui::MainWindow::signOutRequested);
        QSignalSpy server(&rig.window, &ui::MainWindow::otherServerRequested);
        QSignalSpy language(&rig.window, &ui::MainWindow::languageChosen);
        auto* actions = rig.window.windowActions();
        const auto leave = [&] {
            if (way == "area"_L1)
                rig.window.showArea(u"three"_s);
            else if (way == "back"_L1)
                actions->back->trigger();
            else if (way == "realm"_L1)
                Q_EMIT rig.window.sidebar()->card()->realmChosen(u"other"_s);
            else if (way == "sign out"_L1)
                actions->signOut->trigger();
            else if (way == "other server"_L1)
                actions->otherServer->trigger();
            else if (way == "language"_L1)
                Q_EMIT actions->languageChosen(u"de"_s);
            else
                rig.window.close();
        };
        const auto left = [&] {
            return rig.window.areas()->currentId() != "two"_L1 || !rig.window.isVisible()
                || realm.size() + signOut.size() + server.size() + language.size() > 0;
        };
        rig.area(u"two"_s)->setUnsaved(true);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
        leave();
        QCOMPARE(ui::MessageBox::takeAsked().size(), 1);
        QVERIFY(!left());
        QVERIFY(rig.area(u"two"_s)->unsaved);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Discard);
        leave();
        QTRY_VERIFY(left());
    }

    void refusedRealmSwitchShowsTheOldOneAgain()
    {
        Rig rig;
        rig.window.setRealms({ u"acme"_s, u"other"_s });
        QComboBox* combo = rig.window.sidebar()->card()->combo();
        QCOMPARE(combo->count(), 2);
        rig.area(u"one"_s)->setUnsaved(true);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
        combo->setCurrentText(u"other"_s);
        Q_EMIT combo->textActivated(u"other"_s);
        QCOMPARE(combo->currentText(), u"acme"_s);
    }

    void managedRealmHasABuddyLabel()
    {
        const Rig rig;
        QComboBox* combo = rig.window.sidebar()->card()->combo();
        bool found = false;
        for (const QLabel* label : rig.window.findChildren<QLabel*>())
            found = found || (label->buddy() == combo && label->text() == u"Managed realm");
        QVERIFY(found);
    }

    void offlineKeepsEditsAndSaysSo()
    {
        Rig rig;
        rig.window.setConnection(ui::Connection::Connected);
        rig.area(u"one"_s)->setUnsaved(true);
        rig.window.setConnection(ui::Connection::Offline);
        QCOMPARE(rig.status(u"Connection"_s), u"Offline"_s);
        QVERIFY(!rig.area(u"one"_s)->online);
        QVERIFY(rig.area(u"one"_s)->unsaved);
        QCOMPARE(rig.window.messages()->bars().size(), 1);
        QVERIFY(!rig.window.messages()->bars().constFirst()->message().closable);
        QSignalSpy reconnect(&rig.window, &ui::MainWindow::reconnectRequested);
        rig.window.messages()->bars().constFirst()->message().actions.constFirst().run();
        QCOMPARE(reconnect.size(), 1);
        rig.window.setConnection(ui::Connection::Connected);
        QVERIFY(rig.window.messages()->bars().isEmpty());
        QVERIFY(rig.area(u"one"_s)->online);
    }

    void errorShowsTheServersWordsAndTheRequestId()
    {
        Rig rig;
        ApiError error;
        error.kind = ApiError::Kind::Validation;
        error.httpStatus = 400;
        error.serverText = u"User exists with same <b>email</b>"_s;
        error.requestId = u"req-4711"_s;
        Q_EMIT rig.area(u"one"_s)->errorRaised(u"Saving the user"_s, error);
        QCOMPARE(rig.window.messages()->bars().size(), 1);
        const ui::MessageBar* bar = rig.window.messages()->bars().constFirst();
        QVERIFY(bar->text().contains("User exists with same <b>email</b>"_L1));
        QVERIFY(bar->text().contains("Saving the user"_L1));
        QVERIFY(bar->detailsText().contains("req-4711"_L1));
        QVERIFY(!bar->message().transient);
    }

    void shortcutsReachTheShownArea()
    {
        Rig rig;
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        auto* actions = rig.window.windowActions();
        QCOMPARE(actions->refresh->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(actions->save->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
        QCOMPARE(actions->undo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
        actions->refresh->trigger();
        QCOMPARE(rig.area(u"one"_s)->refreshes, 2);
        QVERIFY(!actions->save->isEnabled());
        rig.area(u"one"_s)->setUnsaved(true);
        QVERIFY(actions->save->isEnabled());
        actions->save->trigger();
        QCOMPARE(rig.area(u"one"_s)->saves, 1);
        actions->revert->trigger();
        QCOMPARE(rig.area(u"one"_s)->reverts, 1);
    }

    void everyShortcutIsUsedOnce()
    {
        const Rig rig;
        QStringList seen;
        for (const QAction* action : rig.window.actions()) {
            if (!action->shortcut().isEmpty())
                seen.append(action->shortcut().toString());
        }
        QVERIFY(seen.size() > 8);
        QStringList once = seen;
        once.removeDuplicates();
        QCOMPARE(once, seen);
    }

    void nothingToUndoIsDisabled()
    {
        const Rig rig;
        QVERIFY(!rig.window.windowActions()->undo->isEnabled());
    }

    void shrinksTheNavigationBeforeItClips()
    {
        Rig rig;
        QVERIFY(!rig.window.sidebar()->isCollapsed());
        rig.window.resize(1280, 800);
        QVERIFY(rig.window.sidebar()->isCollapsed());
        QCOMPARE(rig.window.sidebar()->width(), ui::Sidebar::IconWidth);
        QVERIFY(rig.window.minimumSizeHint().width() <= 1024);
        rig.window.resize(1024, 640);
        QCOMPARE(rig.window.width(), 1024);
    }

    void everyControlHasAName()
    {
        const Rig rig;
        QStringList nameless;
        for (const QWidget* widget : rig.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (accessible && accessible->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        QVERIFY2(nameless.isEmpty(), qUtf8Printable(nameless.join(u", "_s)));
    }

    void closingTheRealmLeavesTheWindowUsable()
    {
        Rig rig;
        rig.window.closeRealm();
        QVERIFY(!rig.window.areas()->current());
        rig.window.showArea(u"two"_s);
        rig.window.windowActions()->refresh->trigger();
        rig.window.open(rig.context, rig.identity());
        QCOMPARE(rig.window.areas()->currentId(), u"one"_s);
    }
};

QTEST_MAIN(TestMainWindow)
#include "mainwindow.moc"
