// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/leaveguard.h"

#include "ui/areahost.h"
#include "ui/dialogs/messagebox.h"
#include "ui/mainwindow/shellrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;

class TestLeaveGuard : public QObject {
    Q_OBJECT

    struct Rig : test::ShellRig {
        QWidget window;
        ui::AreaHost host { &window };
        ui::LeaveGuard guard { host, &window };
        int went = 0;
        int refused = 0;
        Rig()
        {
            host.open(&context, entries());
            host.show(u"one"_s);
        }
        void leave()
        {
            guard.leave([this] { ++went; }, [this] { ++refused; });
        }
        test::FakeArea* area() { return made.value(u"one"_s); }
    };

private Q_SLOTS:
    void cleanup() { ui::MessageBox::takeAsked(); }

    void goesAtOnceWhenNothingIsUnsaved()
    {
        Rig rig;
        rig.leave();
        QCOMPARE(rig.went, 1);
        QVERIFY(ui::MessageBox::takeAsked().isEmpty());
    }

    void cancelStays()
    {
        Rig rig;
        rig.area()->setUnsaved(true);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
        rig.leave();
        QCOMPARE(rig.went, 0);
        QCOMPARE(rig.refused, 1);
        QVERIFY(rig.area()->unsaved);
        QCOMPARE(ui::MessageBox::takeAsked().size(), 1);
    }

    void discardRevertsAndGoes()
    {
        Rig rig;
        rig.area()->setUnsaved(true);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Discard);
        rig.leave();
        QCOMPARE(rig.area()->reverts, 1);
        QCOMPARE(rig.went, 1);
    }

    void saveGoesOnceItHasWorked()
    {
        Rig rig;
        rig.area()->setUnsaved(true);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Save);
        rig.leave();
        QCOMPARE(rig.area()->saves, 1);
        QCOMPARE(rig.went, 0);
        rig.area()->setUnsaved(false);
        QTRY_COMPARE(rig.went, 1);
        QCOMPARE(rig.refused, 0);
    }

    void saveThatFailsStays()
    {
        Rig rig;
        rig.area()->setUnsaved(true);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Save);
        rig.leave();
        Q_EMIT rig.area()->errorRaised(u"Saving"_s, ApiError::local(u"no"_s));
        QCOMPARE(rig.refused, 1);
        // A later save by hand must not close the window any more.
        rig.area()->setUnsaved(false);
        QCoreApplication::processEvents();
        QCOMPARE(rig.went, 0);
    }

    void asksForAreasOutOfSightToo()
    {
        Rig rig;
        rig.area()->setUnsaved(true);
        rig.host.show(u"two"_s);
        ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
        rig.leave();
        QCOMPARE(rig.refused, 1);
    }
};

QTEST_MAIN(TestLeaveGuard)
#include "leaveguard.moc"
