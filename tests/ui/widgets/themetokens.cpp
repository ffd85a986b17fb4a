// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/iconset.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::items::Tone;
using rk::ui::Token;
using rk::ui::Tokens;
namespace IconSet = rk::ui::IconSet;

Q_DECLARE_METATYPE(Token)

namespace {

constexpr qreal TextContrast = 4.5;
constexpr qreal PartContrast = 3.0;

struct Pair {
    const char* name;
    Token front;
    Token back;
    qreal least;
};

} // namespace

class TestThemeTokens : public QObject {
    Q_OBJECT

    static void addPairs(const QList<Pair>& pairs)
    {
        for (const bool dark : { false, true }) {
            for (const Pair& pair : pairs)
                QTest::addRow("%s, %s", pair.name, dark ? "dark" : "light")
                    << dark << pair.front << pair.back << pair.least;
        }
    }

private Q_SLOTS:
    void contrastFollowsTheDefinition()
    {
        QCOMPARE(rk::ui::contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(rk::ui::contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 on white is the well-known border case of 4.5:1.
        const qreal grey = rk::ui::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white);
        QVERIFY(grey > 4.5 && grey < 4.6);
        QCOMPARE(rk::ui::contrastRatio(Qt::white, QColor(0x76, 0x76, 0x76)), grey);
    }

    void pairsKeepTheirContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Token>("front");
        QTest::addColumn<Token>("back");
        QTest::addColumn<qreal>("least");
        addPairs({
            { "text on surface", &Tokens::text, &Tokens::surface, TextContrast },
            { "text on sidebar", &Tokens::text, &Tokens::sidebar, TextContrast },
            { "text on sunken", &Tokens::text, &Tokens::sunken, TextContrast },
            { "text on raised", &Tokens::text, &Tokens::raised, TextContrast },
            { "text on selected", &Tokens::text, &Tokens::selected, TextContrast },
            { "text on hover", &Tokens::text, &Tokens::hover, TextContrast },
            { "muted on surface", &Tokens::muted, &Tokens::surface, TextContrast },
            { "muted on sidebar", &Tokens::muted, &Tokens::sidebar, TextContrast },
            { "accent button", &Tokens::onAccent, &Tokens::accent, TextContrast },
            { "accent ink on surface", &Tokens::accentInk, &Tokens::surface, TextContrast },
            { "danger button", &Tokens::onDanger, &Tokens::dangerFill, TextContrast },
            { "production band", &Tokens::onProd, &Tokens::prod, TextContrast },
            { "error text", &Tokens::danger, &Tokens::surface, TextContrast },
            { "focus ring", &Tokens::focus, &Tokens::surface, PartContrast },
            { "outline of controls", &Tokens::control, &Tokens::surface, PartContrast },
        });
    }

    void pairsKeepTheirContrast()
    {
        QFETCH(bool, dark);
        QFETCH(Token, front);
        QFETCH(Token, back);
        QFETCH(qreal, least);
        const Tokens& tokens = dark ? Tokens::dark() : Tokens::light();
        const qreal ratio = rk::ui::contrastRatio(tokens.*front, tokens.*back);
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void everyToneIsReadableOnItsOwnTint()
    {
        for (const Tokens* tokens : { &Tokens::light(), &Tokens::dark() }) {
            for (const Tone tone :
                { Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Info }) {
                const QColor ink = tokens->*rk::ui::inkOf(tone);
                const QColor soft = tokens->*rk::ui::softOf(tone);
                const qreal ratio = rk::ui::contrastRatio(ink, soft);
                QVERIFY2(ratio >= TextContrast,
                    qPrintable(u"%1 %2: %3"_s.arg(tokens->isDark ? u"dark"_s : u"light"_s)
                                   .arg(int(tone))
                                   .arg(ratio)));
            }
        }
    }

    void lightAndDarkAreWhatTheySay()
    {
        QVERIFY(!Tokens::light().isDark);
        QVERIFY(Tokens::dark().isDark);
        QVERIFY(Tokens::light().surface.lightnessF() > 0.8);
        QVERIFY(Tokens::dark().surface.lightnessF() < 0.3);
    }

    void everyIconIsADrawing()
    {
        const QStringList names = IconSet::names();
        QVERIFY(names.size() > 20);
        for (const QString& name : names) {
            QFile file(u":/icons/%1.svg"_s.arg(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("currentColor"), qPrintable(name));
            QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(name));
        }
    }

    void everyIconDrawsInTheColourAsked()
    {
        for (const QString& name : IconSet::names()) {
            const QImage image = IconSet::pixmap(name, { 32, 32 }, Qt::red).toImage();
            bool seen = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 200)
                        continue;
                    seen = true;
                    QVERIFY2(pixel.red() > 200 && pixel.blue() < 60, qPrintable(name));
                }
            }
            QVERIFY2(seen, qPrintable(name));
        }
    }

    void anUnknownIconDrawsNothingAndSaysSo()
    {
        QVERIFY(!IconSet::has(u"no-such-icon"));
        QTest::ignoreMessage(QtWarningMsg, "no icon named \"no-such-icon\"");
        const QIcon icon = IconSet::icon(u"no-such-icon");
        QVERIFY(icon.isNull());
        QVERIFY(IconSet::has(u"search"));
        QVERIFY(!IconSet::icon(u"search").isNull());
    }
};

QTEST_MAIN(TestThemeTokens)
#include "themetokens.moc"
