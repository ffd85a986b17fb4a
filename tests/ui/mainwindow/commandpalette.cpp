// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandpalette.h"

#include "ui/areahost.h"
#include "ui/jumpbox.h"
#include "ui/mainwindow.h"
#include "ui/mainwindow/shellrig.h"
#include "ui/widgets/datatable.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;

class TestCommandPalette : public QObject {
    Q_OBJECT

    struct Rig : test::ShellRig {
        ui::MainWindow window { entries() };
        QPointer<ui::CommandPalette> palette;
        Rig()
        {
            window.resize(1440, 900);
            window.open(context, identity());
            window.show();
        }
        ~Rig() { window.closeRealm(); }
        bool openPalette()
        {
            window.windowActions()->commands->trigger();
            palette = window.findChild<ui::CommandPalette*>();
            return palette && QTest::qWaitForWindowExposed(palette);
        }
        QStringList shown() const
        {
            QStringList texts;
            const QAbstractItemModel* model = palette->table()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                texts.append(model->index(row, 0).data().toString());
            return texts;
        }
    };

private Q_SLOTS:
    void opensByItsShortcutWithTheFocusInCommand()
    {
        Rig rig;
        QCOMPARE(
            rig.window.windowActions()->commands->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(rig.openPalette());
        QCOMPARE(rig.palette->field()->accessibleName(), u"Command"_s);
        QTRY_VERIFY(rig.palette->field()->hasFocus());
        QCOMPARE(rig.palette->table()->currentRow(), 0);
    }

    void opensByTheBoxInTheTopBar_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1440;
        QTest::newRow("narrow") << 700;
    }

    void opensByTheBoxInTheTopBar()
    {
        QFETCH(int, width);
        Rig rig;
        rig.window.resize(width, 900);
        auto* box = rig.window.findChild<ui::JumpBox*>();
        QVERIFY(box->isVisible());
        QVERIFY(box->width() <= ui::JumpBox::Width);
        QCOMPARE(box->toolTip(), u"Ctrl+K"_s);
        QTest::mouseClick(box, Qt::LeftButton);
        QVERIFY(rig.window.findChild<ui::CommandPalette*>());
    }

    void offersWhatCanBeUsedNowOnce()
    {
        Rig rig;
        QVERIFY(rig.openPalette());
        const QStringList all = rig.shown();
        QVERIFY(all.contains(u"Refresh"_s));
        QVERIFY(all.contains(u"Theme: Dark"_s));
        QVERIFY(all.contains(u"Language: Deutsch"_s));
        QVERIFY(all.contains(u"Go to: TWO"_s));
        // Nothing was edited and nothing was changed yet.
        QVERIFY(!all.contains(u"Save"_s));
        QVERIFY(!all.contains(u"Undo last change…"_s));
        QStringList once = all;
        once.removeDuplicates();
        QCOMPARE(once, all);
    }

    void wordsNarrowTheList_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("part of a word") << u"refr"_s << QStringList { u"Refresh"_s };
        QTest::newRow("words in any order") << u"DARK theme"_s << QStringList { u"Theme: Dark"_s };
        QTest::newRow("nothing") << u"no such command"_s << QStringList();
    }

    void wordsNarrowTheList()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, left);
        Rig rig;
        QVERIFY(rig.openPalette());
        QTest::keyClicks(rig.palette->field(), typed);
        QCOMPARE(rig.shown(), left);
    }

    void enterRunsTheCurrentOneAfterClosing()
    {
        Rig rig;
        QVERIFY(rig.openPalette());
        QTest::keyClicks(rig.palette->field(), u"go to"_s);
        QCOMPARE(rig.shown(), QStringList({ u"Go to: ONE"_s, u"Go to: TWO"_s, u"Go to: THREE"_s }));
        QTest::keyClick(rig.palette->field(), Qt::Key_Down);
        QTest::keyClick(rig.palette->field(), Qt::Key_Return);
        QTRY_COMPARE(rig.window.areas()->currentId(), u"two"_s);
        QTRY_VERIFY(!rig.palette);
    }

    void enterOnNothingDoesNothing()
    {
        Rig rig;
        QVERIFY(rig.openPalette());
        QTest::keyClicks(rig.palette->field(), u"no such command"_s);
        QTest::keyClick(rig.palette->field(), Qt::Key_Return);
        QVERIFY(rig.palette->isVisible());
    }

    void escapeLeavesWithoutRunning()
    {
        Rig rig;
        QVERIFY(rig.openPalette());
        QTest::keyClicks(rig.palette->field(), u"refresh"_s);
        QTest::keyClick(rig.palette->field(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.palette);
        QCOMPARE(rig.made.value(u"one"_s)->refreshes, 1);
        QVERIFY(rig.window.isVisible());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "commandpalette.moc"
