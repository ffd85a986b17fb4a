// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jumpbox.h"

#include "ui/theme/pixels.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::test::countOf;
using rk::test::picture;
using rk::ui::JumpBox;
using rk::ui::Theme;
using rk::ui::Tokens;

namespace {

QImage drawn(const QString& text, int width, const QKeySequence& keys = {})
{
    JumpBox box;
    box.setText(text);
    box.setShortcutShown(keys);
    box.resize(width, box.sizeHint().height());
    return picture(box);
}

} // namespace

class TestJumpBox : public QObject {
    Q_OBJECT

    QFont m_font;

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance()->install(*qApp);
        m_font = QApplication::font();
    }
    void cleanup()
    {
        QApplication::setFont(m_font);
        Theme::instance()->setMode(Theme::Mode::Light);
    }

    void isAButtonNamedWhatItSays()
    {
        JumpBox box;
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(part->role(), QAccessible::PushButton);
        QCOMPARE(part->text(QAccessible::Name), box.text());
        QVERIFY(!box.text().isEmpty());
        QVERIFY(box.focusPolicy() & Qt::TabFocus);
    }

    void opensByKeyAndClick()
    {
        JumpBox box;
        QSignalSpy clicked(&box, &JumpBox::clicked);
        QTest::keyClick(&box, Qt::Key_Space);
        QTest::mouseClick(&box, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
    }

    void showsItsShortcutWhereThereIsRoom()
    {
        const QKeySequence keys(Qt::CTRL | Qt::Key_K);
        JumpBox box;
        box.setShortcutShown(keys);
        QCOMPARE(box.toolTip(), keys.toString(QKeySequence::NativeText));
        QVERIFY(drawn(u"Jump"_s, 340, keys) != drawn(u"Jump"_s, 340));
        QCOMPARE(drawn(u"Jump"_s, 120, keys), drawn(u"Jump"_s, 120));
    }

    void aLongTextEndsInAnEllipsisBeforeTheShortcut()
    {
        const QString text = u"Jump to an area or a command and further still…"_s;
        for (const QKeySequence& keys : { QKeySequence(), QKeySequence(Qt::CTRL | Qt::Key_K) }) {
            const auto draw = [&keys](const QString& shown) { return drawn(shown, 220, keys); };
            QVERIFY(!rk::test::shownOf(text, draw).isEmpty());
            QVERIFY(rk::test::shownOf(u"Jump"_s, draw).isEmpty());
        }
    }

    void theLookingGlassAloneIsTheLeast()
    {
        JumpBox box;
        QVERIFY(box.minimumSizeHint().width() <= 32);
        QCOMPARE(box.sizeHint().width(), int(JumpBox::Width));
        box.resize(box.minimumSizeHint());
        const QImage image = picture(box);
        QVERIFY(countOf(image, Theme::color(&Tokens::muted), {}, rk::test::Smoothed) > 10);
        QCOMPARE(image, drawn(QString(), box.width())); // no rest of a text on top of it
    }

    void growsWithTheFont()
    {
        JumpBox box;
        for (const int pixels : { 13, 20 }) {
            QFont font = m_font;
            font.setPixelSize(pixels);
            QApplication::setFont(font);
            QCOMPARE(box.sizeHint().height(), qMax(32, QFontMetrics(font).height() + 10));
        }
    }

    void isPaintedInTheColoursOfTheTheme()
    {
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            const Tokens& t = Theme::current();
            const QImage image = drawn(u"Jump"_s, 340, QKeySequence(Qt::CTRL | Qt::Key_K));
            QVERIFY(countOf(image, t.raised) > image.width() * image.height() / 2);
            QVERIFY(countOf(image, t.control) > 600);
            QVERIFY(countOf(image, t.sunken) > 200); // the bed of the shortcut
        }
    }

    void aFocusByKeyIsSeen()
    {
        QWidget window;
        auto* box = new JumpBox(&window);
        box->resize(box->sizeHint());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->setFocus(Qt::MouseFocusReason);
        const QColor ring = Theme::color(&Tokens::focus);
        QCOMPARE(countOf(picture(*box), ring), 0);
        rk::ui::showFocusRing(box);
        QVERIFY(countOf(picture(*box), ring) > 500);
    }
};

QTEST_MAIN(TestJumpBox)
#include "jumpbox.moc"
