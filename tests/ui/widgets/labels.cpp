// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spantext.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using rk::test::picture;
using rk::ui::PlainLabel;
using rk::ui::SpanText;
using rk::ui::TextStyle;
using rk::ui::Theme;
using rk::ui::Tokens;
using Spans = QList<rk::ui::Span>;

namespace {

QImage drawn(const QString& text, Qt::TextElideMode mode, int width)
{
    PlainLabel label(text);
    label.setElideMode(mode);
    label.resize(width, 24);
    return picture(label);
}

} // namespace

/// PlainLabel and SpanText.
class TestLabels : public QObject {
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
        QToolTip::hideText();
        Theme::instance()->setMode(Theme::Mode::Light);
    }

    void neverInterpretsItsText()
    {
        const PlainLabel label(u"<b>Anna</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<b>Anna</b>"_s);
    }

    void aLongTextEndsInAnEllipsis()
    {
        const auto draw = [](const QString& text) { return drawn(text, Qt::ElideRight, 100); };
        const QString cut = rk::test::shownOf(u"A user with a long name"_s, draw);
        QVERIFY2(cut.size() > 5, qPrintable(cut));
        QVERIFY(rk::test::shownOf(u"Anna"_s, draw).isEmpty());
    }

    void elidedItIsOneLineWithoutUnseenCharacters()
    {
        QCOMPARE(
            drawn(u"one\ntwo"_s, Qt::ElideRight, 150), drawn(u"one two"_s, Qt::ElideRight, 150));
        QCOMPARE(drawn(u"ad\u202Emin"_s, Qt::ElideRight, 150),
            drawn(u"ad\\u202Emin"_s, Qt::ElideRight, 150));
    }

    void aWordWithoutAGapWidensNoWindow()
    {
        PlainLabel label(QString(10'000, u'W'));
        QVERIFY(label.minimumSizeHint().width() > 10'000); // one line, as it is
        label.setWordWrap(true);
        QVERIFY(label.minimumSizeHint().width() <= 240);
        QVERIFY(label.sizeHint().width() <= 560);
        QVERIFY(label.sizeHint().height() >= label.fontMetrics().height());
    }

    void aSentenceWrapsAsInAnyLabel()
    {
        const QString sentence = QString(u"Words of a usual length "_s).repeated(20);
        PlainLabel label(sentence);
        label.setWordWrap(true);
        QLabel plain(sentence);
        plain.setFont(label.font());
        plain.setWordWrap(true);
        QCOMPARE(label.sizeHint(), plain.sizeHint());
        QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
    }

    void onlyACutTextHasATooltip()
    {
        PlainLabel label(u"<i>A user</i> with a long name"_s);
        label.setElideMode(Qt::ElideRight);
        const auto ask = [&label] {
            QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), QPoint(5, 5));
            QCoreApplication::sendEvent(&label, &event);
        };
        label.show();
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        ask();
        QVERIFY(QToolTip::text().isEmpty());
        label.resize(60, 24);
        QVERIFY(label.isElided());
        ask();
        QVERIFY2(QToolTip::text().contains(u"&lt;i&gt;A user"_s), qPrintable(QToolTip::text()));
    }

    void elidedItNeverWidensItsWindow()
    {
        PlainLabel label(QString(300, u'm'));
        QVERIFY(label.minimumSizeHint().width() > 1000);
        label.setElideMode(Qt::ElideRight);
        QVERIFY(label.minimumSizeHint().width() <= 24);
        QVERIFY(label.sizeHint().width() > 1000);
    }

    void aSelectableTextCanBeCopied()
    {
        PlainLabel label(u"4f2a-11"_s);
        label.setElideMode(Qt::ElideRight);
        label.setSelectable(true);
        QCOMPARE(label.elideMode(), Qt::ElideNone);
        label.setSelection(0, 4);
        QApplication::clipboard()->clear();
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"4f2a"_s);
        label.setSelectable(false);
        QCOMPARE(label.textInteractionFlags(), Qt::NoTextInteraction);
    }

    void followsTheTheme()
    {
        PlainLabel label(u"Anna"_s, TextStyle::Small, &Tokens::danger);
        label.show();
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            QCOMPARE(label.palette().color(QPalette::WindowText), Theme::current().danger);
        }
    }

    void aSentenceOfSpansIsHeardAsOne()
    {
        SpanText text(
            Spans { { u"svc-import"_s, true }, { u" will fail. "_s }, { u"<b>x</b>"_s } });
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&text);
        QCOMPARE(part->role(), QAccessible::StaticText);
        QCOMPARE(part->text(QAccessible::Name), u"svc-import will fail. <b>x</b>"_s);
        text.setSpans(Spans { { u"a\u202Eb"_s, true }, { u" c"_s } });
        QCOMPARE(text.text(), u"a\\u202Eb c"_s);
        QCOMPARE(part->text(QAccessible::Name), text.text());
    }

    void strongPartsAreDrawnStronger()
    {
        const auto draw = [](bool first, bool second) {
            SpanText text(Spans { { u"Anna "_s, first }, { u"Weber"_s, second } });
            text.resize(200, 24);
            return picture(text);
        };
        QVERIFY(draw(true, false) != draw(false, false));
        QVERIFY(draw(true, false) != draw(false, true));
    }

    void aSentenceWrapsAndGrows()
    {
        const QString words = u"A sentence that needs more than one line in a narrow place"_s;
        const SpanText text(Spans { { words } });
        const int line = text.minimumSizeHint().height();
        QVERIFY(text.hasHeightForWidth());
        QVERIFY(text.heightForWidth(2000) < 2 * line);
        QVERIFY(text.heightForWidth(120) >= 3 * line);
        QVERIFY(text.sizeHint().width() <= 480);
        const SpanText lines(Spans { { u"one\ntwo"_s } });
        QVERIFY(lines.heightForWidth(2000) >= 2 * line);
        // A name without a blank breaks anywhere and never widens the window.
        const SpanText name(Spans { { QString(200, u'x') } });
        QVERIFY(name.minimumSizeHint().width() <= 40);
        QVERIFY(name.heightForWidth(200) >= 4 * line);
    }

    void aSentenceHasAColourThatFollowsTheTheme()
    {
        SpanText text(Spans { { u"Working"_s } });
        text.setColor(&Tokens::ok);
        text.resize(200, 24);
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            QVERIFY(
                rk::test::countOf(picture(text), Theme::current().ok, {}, rk::test::Smoothed) > 20);
        }
    }
};

QTEST_MAIN(TestLabels)
#include "labels.moc"
