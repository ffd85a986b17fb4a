// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::items::Tone;
using rk::test::countOf;
using rk::test::picture;
using rk::ui::Chip;
using rk::ui::Theme;
using rk::ui::Tokens;

namespace {

class Bed : public QWidget {
public:
    int presses = 0;

protected:
    void mousePressEvent(QMouseEvent*) override { ++presses; }
};

QImage drawn(const QString& text, int width)
{
    Chip chip(text, Tone::Accent, u"role"_s);
    chip.resize(width, chip.sizeHint().height());
    return picture(chip);
}

QPoint cross(const Chip& chip)
{
    return { chip.width() - 10, chip.height() / 2 };
}

} // namespace

class TestChip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void isAWordUntilItCanBeClosed()
    {
        Chip chip(u"Locked"_s);
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(part->text(QAccessible::Name), u"Locked"_s);
        QCOMPARE(part->role(), QAccessible::StaticText);
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
        QVERIFY(!part->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
        chip.setClosable(true);
        QCOMPARE(part->role(), QAccessible::PushButton);
        QVERIFY(chip.focusPolicy() & Qt::TabFocus);
        QVERIFY(part->text(QAccessible::Description).contains(u"Delete"_s));
        chip.setClosable(false);
        QCOMPARE(part->role(), QAccessible::StaticText);
        QVERIFY(part->text(QAccessible::Description).isEmpty());
    }

    void keysAskToCloseIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("asked");
        QTest::newRow("Delete") << Qt::Key_Delete << 1;
        QTest::newRow("Backspace") << Qt::Key_Backspace << 1;
        QTest::newRow("Space") << Qt::Key_Space << 1;
        QTest::newRow("Return") << Qt::Key_Return << 1;
        QTest::newRow("Enter") << Qt::Key_Enter << 1;
        QTest::newRow("a letter") << Qt::Key_X << 0;
        QTest::newRow("Escape") << Qt::Key_Escape << 0;
    }

    void keysAskToCloseIt()
    {
        QFETCH(Qt::Key, key);
        Chip chip(u"admin"_s);
        QSignalSpy asked(&chip, &Chip::closeRequested);
        QTest::keyClick(&chip, key);
        QVERIFY(asked.isEmpty());
        chip.setClosable(true);
        QTest::keyClick(&chip, key);
        QTEST(int(asked.size()), "asked");
    }

    void aKeyHeldDownClosesNoRowOfChips()
    {
        Chip chip(u"admin"_s);
        chip.setClosable(true);
        QSignalSpy asked(&chip, &Chip::closeRequested);
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(&chip, &repeated);
        QVERIFY(asked.isEmpty());
    }

    void onlyTheCrossCloses()
    {
        Chip chip(u"view-users"_s);
        chip.setClosable(true);
        chip.resize(chip.sizeHint());
        QSignalSpy asked(&chip, &Chip::closeRequested);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mousePress(&chip, Qt::LeftButton, {}, cross(chip));
        QTest::mouseRelease(&chip, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(asked.isEmpty());
        QTest::mouseClick(&chip, Qt::LeftButton, {}, cross(chip));
        QCOMPARE(asked.size(), 1);
    }

    void assistiveTechnologyCanCloseIt()
    {
        Chip chip(u"admin"_s);
        chip.setClosable(true);
        QSignalSpy asked(&chip, &Chip::closeRequested);
        QAccessibleActionInterface* actions
            = QAccessible::queryAccessibleInterface(&chip)->actionInterface();
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asked.size(), 1);
    }

    void aClickOnAWordReachesWhatIsBehindIt()
    {
        Bed bed;
        Chip chip(u"Locked"_s, Tone::Danger, {}, &bed);
        bed.show();
        QTest::mousePress(&chip, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(bed.presses, 1);
        chip.setClosable(true);
        QTest::mousePress(&chip, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(bed.presses, 1);
    }

    void takesRoomForWhatItShows()
    {
        Chip chip(u"admin"_s);
        const int bare = chip.sizeHint().width();
        chip.setIconName(u"role"_s);
        const int withIcon = chip.sizeHint().width();
        QVERIFY(withIcon >= bare + 14);
        QVERIFY(chip.sizeHint().height() >= 24);
        chip.setClosable(true);
        QVERIFY(chip.sizeHint().width() >= withIcon + 16);
        QVERIFY(chip.sizeHint().height() >= 28); // room for a finger's or a tremor's click
        chip.setText(QString(400, u'm'));
        QVERIFY(chip.sizeHint().width() < 360);
        QVERIFY(chip.minimumSizeHint().width() < 100);
    }

    void aLongTextEndsInAnEllipsis()
    {
        const QString text = u"manage-identity-providers"_s;
        const auto at = [](int width) {
            return [width](const QString& shown) { return drawn(shown, width); };
        };
        const QString cut = rk::test::shownOf(text, at(110));
        QVERIFY2(cut.size() > 4, qPrintable(cut));
        QVERIFY(rk::test::shownOf(text, at(Chip(text, Tone::Accent, u"role"_s).sizeHint().width()))
                    .isEmpty());
    }

    void aNameCannotTurnTheTextAround()
    {
        QCOMPARE(drawn(u"ad\u202Emin"_s, 200), drawn(u"ad\\u202Emin"_s, 200));
        QCOMPARE(Chip(u"ad\u202Emin"_s).sizeHint(), Chip(u"ad\\u202Emin"_s).sizeHint());
    }

    void wearsItsTone_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<bool>("dark");
        for (const bool dark : { false, true }) {
            for (const Tone tone :
                { Tone::Accent, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Info, Tone::Violet })
                QTest::addRow("%d %s", int(tone), dark ? "dark" : "light") << tone << dark;
        }
    }

    void wearsItsTone()
    {
        QFETCH(Tone, tone);
        QFETCH(bool, dark);
        Theme::instance()->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const Tokens& t = Theme::current();
        Chip chip(u"Working"_s, Tone::Neutral, u"ok"_s);
        chip.resize(chip.sizeHint());
        QVERIFY(countOf(picture(chip), t.*rk::ui::softOf(tone)) == 0);
        chip.setTone(tone);
        const QImage image = picture(chip);
        QVERIFY(countOf(image, t.*rk::ui::softOf(tone)) > image.width() * image.height() / 2);
        QVERIFY(countOf(image, t.*rk::ui::inkOf(tone), {}, rk::test::Smoothed) > 10);
        chip.setOutlined(true);
        QCOMPARE(countOf(picture(chip), t.*rk::ui::softOf(tone)), 0);
        QVERIFY(countOf(picture(chip), t.control) > chip.width());
    }
};

QTEST_MAIN(TestChip)
#include "chip.moc"
