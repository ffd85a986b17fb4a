// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/draw.h"

#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace rk::ui;
using rk::items::Tone;
using rk::test::countOf;
using rk::test::shownOf;

namespace {

/// A white sheet of `size` on which `paint` draws.
QImage sheet(QSize size, const std::function<void(QPainter*)>& paint, qreal ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(&painter);
    return image;
}

} // namespace

class TestDraw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void initialsAreTheFirstLettersOfFirstAndLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Anna Weber"_s << u"AW"_s;
        QTest::newRow("one word") << u"anna"_s << u"A"_s;
        QTest::newRow("three words") << u"Anna Maria Weber"_s << u"AW"_s;
        QTest::newRow("spaces") << u"  anna \n weber "_s << u"AW"_s;
        QTest::newRow("accents") << u"Élodie Ångström"_s << u"ÉÅ"_s;
        QTest::newRow("signs") << u"(Anna) Weber & Co"_s << u"WC"_s;
        QTest::newRow("only signs") << u"-- ?"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("outside the first plane") << u"\U00010400x y"_s << u"\U00010400Y"_s;
    }

    void initialsAreTheFirstLettersOfFirstAndLastWord()
    {
        QFETCH(QString, name);
        QTEST(draw::initials(name), "initials");
    }

    void aTintIsTheSameAtEveryStart()
    {
        // Fixed values: they must not depend on a random seed.
        QCOMPARE(draw::avatarTone(QString()), Tone::Accent);
        QCOMPARE(draw::avatarTone(u"a"_s), Tone::Ok); // 97 % 6
        QCOMPARE(draw::avatarTone(u"ab"_s), Tone::Info); // (97 * 31 + 98) % 6
        std::set<Tone> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(draw::avatarTone(u"user%1"_s.arg(i)));
        QCOMPARE(seen.size(), 6U);
        QVERIFY(!seen.contains(Tone::Danger)); // nobody looks like an error
    }

    void aChipIsAsWideAsItsText()
    {
        const draw::ChipSpec bare { u"Locked"_s, Tone::Danger, {}, false };
        const draw::ChipSpec withIcon { u"Locked"_s, Tone::Danger, u"lock"_s, false };
        QVERIFY(draw::chipWidth(withIcon) > draw::chipWidth(bare));
        QRect placed;
        const QImage image = sheet({ 200, 40 }, [&](QPainter* painter) {
            placed = draw::chip(painter, QRect(10, 0, 180, 40), withIcon);
        });
        QCOMPARE(placed.left(), 10);
        QCOMPARE(placed.width(), draw::chipWidth(withIcon));
        QCOMPARE(placed.height(), draw::chipHeight());
        QVERIFY(qAbs(placed.center().y() - 20) <= 1);
        QVERIFY(countOf(image, Theme::color(&Tokens::dangerSoft), placed) > 100);
        QCOMPARE(countOf(image, Qt::white, QRect(placed.right() + 1, 0, 20, 40)), 800);
    }

    void aChipWithoutRoomEndsInAnEllipsis()
    {
        const auto at = [](int width) {
            return [width](const QString& text) {
                return sheet({ 200, 30 }, [&](QPainter* painter) {
                    draw::chip(painter, QRect(0, 0, width, 30), { text, Tone::Ok, {}, false });
                });
            };
        };
        QVERIFY(!shownOf(u"Needs a new password"_s, at(80)).isEmpty());
        QVERIFY(shownOf(u"Needs a new password"_s, at(200)).isEmpty());
    }

    void aBadgeKeepsToTheRight()
    {
        QRect one;
        QRect many;
        const QImage image = sheet({ 100, 30 }, [&](QPainter* painter) {
            one = draw::badge(painter, QRect(0, 0, 100, 15), u"3"_s, Tone::Warn);
            many = draw::badge(painter, QRect(0, 15, 100, 15), u"12,480"_s, Tone::Warn);
        });
        QCOMPARE(one.right(), 99);
        QCOMPARE(many.right(), 99);
        QVERIFY(many.width() > one.width());
        QVERIFY(countOf(image, Theme::color(&Tokens::warnSoft)) > 200);
    }

    void aBoxIsSharpAtEveryScale_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void aBoxIsSharpAtEveryScale()
    {
        QFETCH(qreal, ratio);
        const QImage image = sheet(
            { 40, 40 },
            [](QPainter* painter) {
                draw::box(painter, QRectF(0, 0, 40, 40), 6, Qt::green, Qt::red);
            },
            ratio);
        const int middle = image.width() / 2;
        const int line = int(ratio);
        for (int i = 0; i < line; ++i)
            QCOMPARE(image.pixelColor(middle, i), QColor(Qt::red));
        QCOMPARE(image.pixelColor(middle, line), QColor(Qt::green));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }

    void anIconFillsItsPlaceAtEveryScale_data() { aBoxIsSharpAtEveryScale_data(); }
    void anIconFillsItsPlaceAtEveryScale()
    {
        QFETCH(qreal, ratio);
        const auto paint = [](QPointF at) {
            return [at](QPainter* painter) {
                draw::icon(painter, u"stop", QRectF(at, QSizeF(16, 16)), Qt::red);
            };
        };
        const QImage image = sheet({ 40, 40 }, paint({ 10, 10 }), ratio);
        const QRect place(int(10 * ratio), int(10 * ratio), int(16 * ratio), int(16 * ratio));
        const int pixels = image.width() * image.height();
        const int drawn = pixels - countOf(image, Qt::white);
        QVERIFY(drawn > 10);
        QCOMPARE(place.width() * place.height() - countOf(image, Qt::white, place), drawn);
        // Half a pixel more or less smears nothing.
        QCOMPARE(sheet({ 40, 40 }, paint({ 10.2, 9.8 }), ratio), image);
    }

    void aTileShowsItsLetters_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }

    void aTileShowsItsLetters()
    {
        QFETCH(Theme::Mode, mode);
        Theme::instance()->setMode(mode);
        const auto tile = [](const QString& content) {
            return sheet({ 40, 40 }, [&](QPainter* painter) {
                draw::tile(painter, QRectF(0, 0, 40, 40), content, Tone::Info);
            });
        };
        const Tokens& t = Theme::current();
        QVERIFY(countOf(tile(u"#LD"_s), t.infoSoft) > 800);
        QVERIFY(countOf(tile(u"#LD"_s), t.info, {}, rk::test::Smoothed) > 10);
        QVERIFY(tile(u"#LD"_s) != tile(u"#SA"_s));
        QCOMPARE(countOf(tile(u"#"_s), t.info), 0); // no letters, and no icon of that name either
    }

    void theRingStaysInsideItsRectangle()
    {
        const QImage image = sheet({ 60, 40 },
            [](QPainter* painter) { draw::focusRing(painter, QRectF(10, 10, 40, 20), 6); });
        const int drawn = countOf(image, Theme::color(&Tokens::focus));
        QVERIFY(drawn > 100);
        QCOMPARE(countOf(image, Theme::color(&Tokens::focus), QRect(10, 10, 40, 20)), drawn);
        QCOMPARE(countOf(image, Qt::white, QRect(0, 0, 60, 10)), 600);
    }
};

QTEST_MAIN(TestDraw)
#include "draw.moc"
