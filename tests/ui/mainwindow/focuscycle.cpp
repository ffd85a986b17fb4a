// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/focuscycle.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using rk::ui::FocusCycle;

class TestFocusCycle : public QObject {
    Q_OBJECT

    struct Panes {
        QWidget window;
        QLineEdit* first = new QLineEdit(&window);
        QWidget* middle = new QWidget(&window);
        QPushButton* inside = new QPushButton(u"x"_s, middle);
        QWidget* barren = new QWidget(&window);
        QLineEdit* last = new QLineEdit(&window);
        QList<QWidget*> all { first, nullptr, middle, barren, last };
        Panes()
        {
            auto* layout = new QVBoxLayout(&window);
            for (QWidget* pane : std::initializer_list<QWidget*> { first, middle, barren, last })
                layout->addWidget(pane);
            window.show();
            window.activateWindow();
        }
    };

private Q_SLOTS:
    void goesRoundForwards()
    {
        Panes panes;
        QVERIFY(QTest::qWaitForWindowActive(&panes.window));
        QCOMPARE(FocusCycle::step(panes.all, nullptr, 1), panes.first);
        QCOMPARE(FocusCycle::step(panes.all, panes.first, 1), panes.inside);
        QCOMPARE(FocusCycle::step(panes.all, panes.inside, 1), panes.last);
        QCOMPARE(FocusCycle::step(panes.all, panes.last, 1), panes.first);
        QVERIFY(panes.first->hasFocus());
    }

    void goesRoundBackwards()
    {
        Panes panes;
        QCOMPARE(FocusCycle::step(panes.all, nullptr, -1), panes.last);
        QCOMPARE(FocusCycle::step(panes.all, panes.first, -1), panes.last);
        QCOMPARE(FocusCycle::step(panes.all, panes.last, -1), panes.inside);
    }

    void passesOverWhatIsHiddenOrDisabled()
    {
        Panes panes;
        panes.middle->hide();
        QCOMPARE(FocusCycle::step(panes.all, panes.first, 1), panes.last);
        panes.last->setEnabled(false);
        QCOMPARE(FocusCycle::step(panes.all, panes.first, 1), panes.first);
    }

    void nothingToFocusIsNoHarm()
    {
        QWidget empty;
        empty.show();
        QCOMPARE(FocusCycle::step({ &empty, nullptr }, nullptr, 1), nullptr);
    }
};

QTEST_MAIN(TestFocusCycle)
#include "focuscycle.moc"
