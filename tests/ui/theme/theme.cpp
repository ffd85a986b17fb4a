// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/iconset.h"
#include "ui/theme/pixels.h"
#include "ui/theme/systemappearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::ui;

namespace {

QPalette paletteOf(const QColor& window)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    return palette;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void init() { Theme::instance()->setMode(Theme::Mode::Light); }
    void cleanup() { Theme::instance()->setReducedMotion(std::nullopt); }

    void isOneForTheWholeProgram()
    {
        QCOMPARE(Theme::instance(), Theme::instance());
        QVERIFY(Theme::instance()->parent() == qApp);
    }

    void tellsAChangeOfColoursOnceAndAfterIt()
    {
        QSignalSpy told(Theme::instance(), &Theme::changed);
        QColor seen;
        const auto look = connect(Theme::instance(), &Theme::changed, this,
            [&seen] { seen = QApplication::palette().color(QPalette::Window); });
        Theme::instance()->setMode(Theme::Mode::Dark);
        Theme::instance()->setMode(Theme::Mode::Dark);
        disconnect(look);
        QCOMPARE(told.size(), 1);
        QCOMPARE(seen, Tokens::dark().surface);
        QVERIFY(Theme::instance()->isDark());
        QCOMPARE(&Theme::current(), &Tokens::dark());
        QCOMPARE(Theme::color(&Tokens::text), Tokens::dark().text);
    }

    void selectedTextStaysReadable()
    {
        for (const Tokens* tokens : { &Tokens::light(), &Tokens::dark() }) {
            const QPalette palette = Theme::palette(*tokens);
            QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText),
                        palette.color(QPalette::Highlight))
                >= 4.5);
            QVERIFY(contrastRatio(
                        palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))
                >= 4.5);
        }
    }

    void anIconFollowsTheThemeByItself()
    {
        const QIcon icon = IconSet::icon(u"stop", rk::items::Tone::Danger);
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            const QImage image = icon.pixmap(32, 32).toImage();
            QVERIFY(rk::test::countOf(image, Theme::current().danger, {}, rk::test::Smoothed) > 20);
            const QImage off = icon.pixmap({ 32, 32 }, QIcon::Disabled).toImage();
            QVERIFY(rk::test::countOf(off, Theme::current().faint, {}, rk::test::Smoothed) > 20);
        }
    }

    void motionIsOffWhereItIsNotWanted()
    {
        Theme::instance()->setReducedMotion(false);
        QCOMPARE(Theme::instance()->duration(120), 120);
        Theme::instance()->setReducedMotion(true);
        QCOMPARE(Theme::instance()->duration(120), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void startsLikeTheDesktop_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<bool>("dark");
        QTest::newRow("white") << QColor(Qt::white) << false;
        QTest::newRow("grey") << QColor(0xEF, 0xEF, 0xEF) << false;
        QTest::newRow("dark") << QColor(0x2A, 0x2A, 0x2A) << true;
    }

    void startsLikeTheDesktop()
    {
        QFETCH(QColor, window);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        QTEST(SystemAppearance(paletteOf(window)).isDark(), "dark");
    }

    void takesOverWhatTheDesktopSays_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("still");
        QTest::addColumn<int>("told");
        const QString look = u"org.freedesktop.appearance"_s;
        const QString motion = u"org.gnome.desktop.interface"_s;
        QTest::newRow("dark") << look << u"color-scheme"_s << QVariant(1U) << true << false << 1;
        QTest::newRow("light") << look << u"color-scheme"_s << QVariant(2U) << false << false << 0;
        QTest::newRow("none") << look << u"color-scheme"_s << QVariant(0U) << false << false << 0;
        QTest::newRow("no motion")
            << motion << u"enable-animations"_s << QVariant(false) << false << true << 1;
        QTest::newRow("motion") << motion << u"enable-animations"_s << QVariant(true) << false
                                << false << 0;
        QTest::newRow("something else")
            << motion << u"color-scheme"_s << QVariant(1U) << false << false << 0;
    }

    void takesOverWhatTheDesktopSays()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        SystemAppearance system(paletteOf(Qt::white));
        QSignalSpy told(&system, &SystemAppearance::changed);
        system.applySetting(group, key, value);
        QTEST(system.isDark(), "dark");
        QTEST(system.reducedMotion(), "still");
        QTEST(int(told.size()), "told");
    }

    void goesBackToThePaletteWithoutAPreference()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        SystemAppearance system(paletteOf(Qt::black));
        system.applySetting(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
        QVERIFY(!system.isDark());
        system.applySetting(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
        QVERIFY(system.isDark());
    }
};

QTEST_MAIN(TestTheme)
#include "theme.moc"
