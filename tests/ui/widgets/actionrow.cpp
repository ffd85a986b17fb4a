// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/actionrow.h"

#include "support/widgetwalker.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using rk::support::findButton;
using rk::ui::ActionRow;
using rk::ui::ButtonKind;
using rk::ui::Theme;

namespace {

/// Rename, Move, Delete, Add child group.
struct Row {
    ActionRow row;
    QList<QPushButton*> buttons;

    Row()
    {
        for (const QString& text : { u"Rename"_s, u"Move"_s, u"Delete"_s })
            buttons.append(row.addButton(text, ButtonKind::Ghost, u"edit"));
        buttons.append(row.addButton(u"Add child group"_s, ButtonKind::Primary));
        row.resize(row.sizeHint());
        row.show();
    }

    /// Too narrow for `count` of the buttons.
    void fold(int count)
    {
        while (row.folded().size() < count && row.width() > 0)
            row.resize(row.width() - 1, row.height());
        QCOMPARE(row.folded().size(), count);
    }

    QList<QAction*> menu()
    {
        auto* more = static_cast<QToolButton*>(findButton(row, u"More actions"_s));
        Q_EMIT more->menu()->aboutToShow();
        return more->menu()->actions();
    }
};

} // namespace

class TestActionRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }

    void showsAllInOrderWhereThereIsRoom()
    {
        Row it;
        QVERIFY(it.row.folded().isEmpty());
        QVERIFY(!findButton(it.row, u"More actions"_s));
        for (qsizetype i = 1; i < it.buttons.size(); ++i)
            QCOMPARE(it.buttons.at(i)->x(), it.buttons.at(i - 1)->geometry().right() + 1 + 8);
        QCOMPARE(it.buttons.last()->geometry().right() + 1, it.row.width());
        QCOMPARE(it.buttons.first()->x(), 0);
    }

    void foldsLastButOneFirstAndNeverTheMainOne()
    {
        Row it;
        it.fold(1);
        QCOMPARE(it.row.folded(), QList<QWidget*>({ it.buttons.at(2) }));
        it.fold(3);
        QCOMPARE(it.row.folded().first(), it.buttons.at(2));
        QVERIFY(!it.buttons.at(0)->isVisible());
        it.row.resize(10, it.row.height());
        QCOMPARE(it.row.folded().size(), 3);
        QVERIFY(it.buttons.at(3)->isVisible());
    }

    void unfoldsWhenThereIsRoomAgain()
    {
        Row it;
        const QSize wide = it.row.size();
        it.fold(3);
        QCOMPARE(it.row.sizeHint(), wide); // it still wants to show them all
        it.row.resize(wide);
        QVERIFY(it.row.folded().isEmpty());
        QVERIFY(it.buttons.at(0)->isVisible());
        QVERIFY(!findButton(it.row, u"More actions"_s));
    }

    void theMenuHoldsWhatIsFolded()
    {
        Row it;
        it.buttons.at(1)->setEnabled(false);
        it.buttons.at(1)->setToolTip(u"Needs manage-users"_s);
        it.fold(2);
        const QList<QAction*> actions = it.menu();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.at(0)->text(), u"Move"_s);
        QCOMPARE(actions.at(1)->text(), u"Delete"_s);
        QVERIFY(!actions.at(0)->isEnabled());
        QCOMPARE(actions.at(0)->toolTip(), u"Needs manage-users"_s);
        QVERIFY(!actions.at(1)->icon().isNull());
        QSignalSpy clicked(it.buttons.at(2), &QPushButton::clicked);
        actions.at(1)->trigger();
        QCOMPARE(clicked.size(), 1);
    }

    void theMenuStandsBeforeTheMainButton()
    {
        Row it;
        it.fold(1);
        const QAbstractButton* more = findButton(it.row, u"More actions"_s);
        QVERIFY(more);
        QVERIFY(more->x() > it.buttons.at(1)->geometry().right());
        QVERIFY(more->geometry().right() < it.buttons.at(3)->x());
    }

    void nothingOverlapsAtAnyWidth()
    {
        Row it;
        for (int width = it.row.sizeHint().width(); width >= it.row.minimumSizeHint().width();
             width -= 7) {
            it.row.resize(width, it.row.height());
            QRegion taken;
            for (const QWidget* child : it.row.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                if (child->isHidden() || child->isWindow())
                    continue;
                QVERIFY(it.row.rect().contains(child->geometry()));
                QVERIFY(!taken.intersects(child->geometry()));
                taken += child->geometry();
            }
        }
    }

    void whatThePageHidesTakesNoRoom()
    {
        Row it;
        const int before = it.row.sizeHint().width();
        it.buttons.at(0)->hide();
        QCOMPARE(it.row.sizeHint().width(), before - it.buttons.at(0)->sizeHint().width() - 8);
        it.row.resize(it.row.sizeHint());
        QVERIFY(it.row.folded().isEmpty());
        QCOMPARE(it.buttons.at(1)->x(), 0);
        it.buttons.at(0)->show(); // now there is one too many
        QVERIFY(!it.row.folded().isEmpty());
    }

    void otherWidgetsNeverFold()
    {
        ActionRow row;
        auto* label = new QLabel(u"Four selected"_s);
        row.addFixed(label);
        QPushButton* clear = row.addButton(u"Clear"_s);
        row.addButton(u"Delete"_s, ButtonKind::Danger);
        row.resize(row.minimumSizeHint());
        row.show();
        QCOMPARE(row.folded(), QList<QWidget*>({ clear }));
        QVERIFY(label->isVisible());
    }

    void aSingleButtonNeedsNoMenu()
    {
        ActionRow row;
        const QPushButton* only = row.addButton(u"Add user"_s, ButtonKind::Primary);
        QCOMPARE(row.minimumSizeHint(), only->sizeHint());
    }

    void isMirroredWithTheLanguage()
    {
        Row it;
        it.row.setLayoutDirection(Qt::RightToLeft);
        it.row.resize(it.row.width() + 50, it.row.height());
        QCOMPARE(it.buttons.last()->x(), 0);
        QVERIFY(it.buttons.first()->x() > it.buttons.at(1)->x());
    }
};

QTEST_MAIN(TestActionRow)
#include "actionrow.moc"
