// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk::ui;

Q_DECLARE_METATYPE(TextStyle)

class TestFonts : public QObject {
    Q_OBJECT

    QFont m_font;

    static void setPixels(int pixels)
    {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup()
    {
        QApplication::setFont(m_font);
        Theme::instance()->setDensity(Theme::Density::Comfortable);
    }

    void stylesKeepTheirDistance_data()
    {
        QTest::addColumn<TextStyle>("style");
        QTest::addColumn<int>("offset");
        QTest::newRow("caption") << TextStyle::Caption << -2;
        QTest::newRow("small") << TextStyle::Small << -1;
        QTest::newRow("body") << TextStyle::Body << 0;
        QTest::newRow("sentence") << TextStyle::Sentence << 1;
        QTest::newRow("panel title") << TextStyle::PanelTitle << 2;
        QTest::newRow("dialog title") << TextStyle::DialogTitle << 3;
        QTest::newRow("page title") << TextStyle::PageTitle << 7;
        QTest::newRow("fixed width") << TextStyle::Mono << -1;
    }

    void stylesKeepTheirDistance()
    {
        QFETCH(TextStyle, style);
        QFETCH(int, offset);
        for (const int system : { 13, 16, 20 }) { // 100 %, 125 %, 150 %
            setPixels(system);
            QCOMPARE(QFontInfo(Fonts::font(style)).pixelSize(), system + offset);
        }
        setPixels(9);
        QVERIFY(QFontInfo(Fonts::font(style)).pixelSize() >= 9); // smaller can't be read
    }

    void pointsStayPoints()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(12);
        QApplication::setFont(font);
        QVERIFY(Fonts::small().pointSizeF() > 0);
        QVERIFY(Fonts::small().pointSizeF() < 12);
        QCOMPARE(Fonts::body().pointSizeF(), 12.0);
        QVERIFY(Fonts::pageTitle().pointSizeF() > Fonts::dialogTitle().pointSizeF());
    }

    void weightsAreWhatTheyAreCalled()
    {
        QCOMPARE(Fonts::body().weight(), QApplication::font().weight());
        QCOMPARE(Fonts::caption(QFont::DemiBold).weight(), QFont::DemiBold);
        for (const QFont& title : { Fonts::panelTitle(), Fonts::dialogTitle(), Fonts::pageTitle() })
            QCOMPARE(title.weight(), QFont::DemiBold);
    }

    void identifiersHaveFixedWidth()
    {
        const QFontMetrics metrics(Fonts::mono());
        QCOMPARE(metrics.horizontalAdvance(u"iiii"_s), metrics.horizontalAdvance(u"MMMM"_s));
        const QFontMetrics body(Fonts::body());
        QVERIFY(body.horizontalAdvance(u"iiii"_s) < body.horizontalAdvance(u"MMMM"_s));
    }

    void onlyABareFallbackGivesWay()
    {
        QFont bare(u"DejaVu Sans"_s);
        bare.setPixelSize(15);
        QCOMPARE(Fonts::chooseBase(bare, false), bare);
        const bool possible
            = QFontDatabase::hasFamily(u"Inter"_s) && QFontDatabase::hasFamily(u"DejaVu Sans"_s);
        const QFont chosen = Fonts::chooseBase(bare);
        QCOMPARE(chosen.families().constFirst(), possible ? u"Inter"_s : u"DejaVu Sans"_s);
        QCOMPARE(chosen.pixelSize(), 15);
        const QFont own(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        QCOMPARE(Fonts::chooseBase(own), own);
    }

    void rowsFitTheirText_data()
    {
        QTest::addColumn<Theme::Density>("density");
        QTest::addColumn<int>("oneLine");
        QTest::addColumn<int>("twoLines");
        QTest::newRow("comfortable") << Theme::Density::Comfortable << 36 << 44;
        QTest::newRow("compact") << Theme::Density::Compact << 28 << 40;
    }

    void rowsFitTheirText()
    {
        QFETCH(Theme::Density, density);
        Theme* theme = Theme::instance();
        theme->setDensity(density);
        setPixels(13);
        QTEST(theme->rowHeight(), "oneLine");
        QTEST(theme->twoLineRowHeight(), "twoLines");
        for (const int pixels : { 20, 26, 40 }) {
            setPixels(pixels);
            const int first = QFontMetrics(Fonts::body()).height();
            const int second = QFontMetrics(Fonts::caption()).height();
            QVERIFY(theme->rowHeight() >= first + 8);
            QVERIFY(theme->twoLineRowHeight() >= first + second + 6);
        }
    }

    void anotherDensityIsToldOnce()
    {
        QSignalSpy told(Theme::instance(), &Theme::densityChanged);
        Theme::instance()->setDensity(Theme::Density::Compact);
        Theme::instance()->setDensity(Theme::Density::Compact);
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestFonts)
#include "fonts.moc"
