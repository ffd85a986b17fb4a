// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/roundedframe.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rk::ui;
using rk::items::Tone;
using rk::test::countOf;
using rk::test::picture;

/// Panel, Hairline, RoundedFrame, IconLabel, IconTile and Avatar: what only paints.
class TestSurfaces : public QObject {
    Q_OBJECT

    static void inBothModes(const std::function<void(const Tokens&)>& look)
    {
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            look(Theme::current());
        }
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void aPanelDrawsTheEdgesAskedFor_data()
    {
        QTest::addColumn<Qt::Edges>("edges");
        QTest::addColumn<QRect>("line");
        QTest::newRow("none") << Qt::Edges() << QRect();
        QTest::newRow("left") << Qt::Edges(Qt::LeftEdge) << QRect(0, 0, 1, 20);
        QTest::newRow("top") << Qt::Edges(Qt::TopEdge) << QRect(0, 0, 40, 1);
        QTest::newRow("right") << Qt::Edges(Qt::RightEdge) << QRect(39, 0, 1, 20);
        QTest::newRow("bottom") << Qt::Edges(Qt::BottomEdge) << QRect(0, 19, 40, 1);
    }

    void aPanelDrawsTheEdgesAskedFor()
    {
        QFETCH(Qt::Edges, edges);
        QFETCH(QRect, line);
        Panel panel(&Tokens::sidebar);
        panel.resize(40, 20);
        panel.setEdges(edges, &Tokens::danger);
        inBothModes([&](const Tokens& t) {
            const QImage image = picture(panel);
            const int pixels = line.width() * line.height();
            QCOMPARE(countOf(image, t.danger), pixels);
            if (pixels > 0)
                QCOMPARE(countOf(image, t.danger, line), pixels);
            QCOMPARE(countOf(image, t.sidebar), 800 - pixels);
        });
    }

    void aPanelCanBeACard()
    {
        Panel panel;
        panel.resize(40, 40);
        panel.setBackground(&Tokens::sunken);
        panel.setBox(8, &Tokens::danger);
        panel.show();
        inBothModes([&](const Tokens& t) {
            const QImage image = picture(panel);
            QCOMPARE(image.pixelColor(20, 20), t.sunken);
            QCOMPARE(image.pixelColor(20, 0), t.danger);
            QCOMPARE(image.pixelColor(39, 20), t.danger);
            QVERIFY(image.pixelColor(0, 0) != t.sunken); // the corner is cut
        });
    }

    void aHairlineIsOnePixel()
    {
        Hairline across(Qt::Horizontal);
        Hairline down(Qt::Vertical);
        across.resize(30, 1);
        down.resize(1, 30);
        QCOMPARE(across.maximumHeight(), 1);
        QCOMPARE(down.maximumWidth(), 1);
        inBothModes([&](const Tokens& t) {
            QCOMPARE(countOf(picture(across), t.border), 30);
            QCOMPARE(countOf(picture(down), t.border), 30);
        });
    }

    void aRoundedFrameCutsTheCornersOfItsContent()
    {
        auto* content = new Panel(&Tokens::danger);
        RoundedFrame frame(content, &Tokens::sidebar);
        frame.resize(60, 40);
        frame.show();
        inBothModes([&](const Tokens& t) {
            const QImage image = picture(frame);
            for (const QPoint corner :
                { QPoint(0, 0), QPoint(59, 0), QPoint(0, 39), QPoint(59, 39) })
                QCOMPARE(image.pixelColor(corner), t.sidebar);
            QCOMPARE(image.pixelColor(30, 0), t.border);
            QCOMPARE(image.pixelColor(30, 39), t.border);
            QCOMPARE(image.pixelColor(30, 20), t.danger);
        });
        frame.resize(100, 80);
        QCOMPARE(picture(frame).pixelColor(99, 79), Theme::color(&Tokens::sidebar));
        QCOMPARE(content->size(), QSize(98, 78));
    }

    void aRoundedFrameLetsClicksThrough()
    {
        auto* button = new QPushButton(u"Inside"_s);
        RoundedFrame frame(button);
        frame.show();
        QSignalSpy clicked(button, &QPushButton::clicked);
        QWidget* hit = frame.childAt(frame.rect().center());
        QCOMPARE(hit, button);
        QTest::mouseClick(hit, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
    }

    void anIconLabelFollowsNameAndColour()
    {
        IconLabel label(u"stop"_s, 18, &Tokens::danger);
        QCOMPARE(label.size(), QSize(18, 18));
        inBothModes([&](const Tokens& t) { QVERIFY(countOf(picture(label), t.danger) > 10); });
        label.setColor(&Tokens::ok);
        QCOMPARE(countOf(picture(label), Theme::color(&Tokens::danger)), 0);
        const QImage before = picture(label);
        label.setIconName(u"ban"_s);
        QVERIFY(picture(label) != before);
        label.setIconName({});
        QCOMPARE(countOf(picture(label), Theme::color(&Tokens::ok)), 0);
    }

    void aTileShowsAnIconOrLetters()
    {
        IconTile tile(u"user"_s, Tone::Warn, 40);
        QCOMPARE(tile.size(), QSize(40, 40));
        inBothModes([&](const Tokens& t) {
            const QImage image = picture(tile);
            QVERIFY(countOf(image, t.warnSoft) > 800);
            QVERIFY(countOf(image, t.warn, {}, rk::test::Smoothed) > 10);
        });
        const QImage icon = picture(tile);
        tile.setContent(u"#LD"_s, Tone::Warn);
        const QImage letters = picture(tile);
        QVERIFY(letters != icon);
        QVERIFY(countOf(letters, Theme::color(&Tokens::warn), {}, rk::test::Smoothed) > 10);
        tile.setContent(u"#LD"_s, Tone::Ok);
        QVERIFY(countOf(picture(tile), Theme::color(&Tokens::okSoft)) > 800);
    }

    void anAvatarDependsOnTheNameAlone()
    {
        Avatar anna(u"Anna Weber"_s, 28);
        Avatar again(u"Somebody else"_s, 28);
        QVERIFY(picture(anna) != picture(again));
        again.setName(u"Anna Weber"_s);
        QCOMPARE(picture(anna), picture(again));
    }

    void decorationSaysNothing()
    {
        IconLabel label(u"user"_s);
        IconTile tile(u"user"_s);
        Avatar avatar(u"Anna Weber"_s);
        for (QWidget* widget : { static_cast<QWidget*>(&label), static_cast<QWidget*>(&tile),
                 static_cast<QWidget*>(&avatar) }) {
            QVERIFY(
                QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
            QCOMPARE(widget->focusPolicy(), Qt::NoFocus);
        }
    }
};

QTEST_MAIN(TestSurfaces)
#include "surfaces.moc"
