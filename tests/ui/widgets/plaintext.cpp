// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using rk::ui::oneLine;
using rk::ui::plainToolTip;
using rk::ui::spelledOut;

class TestPlainText : public QObject {
    Q_OBJECT

    /// What a person reads in a tooltip, marked up or not.
    static QString read(const QString& tip)
    {
        if (!Qt::mightBeRichText(tip))
            return tip;
        QTextDocument document;
        document.setHtml(tip);
        return document.toPlainText();
    }

private Q_SLOTS:
    void oneLineKeepsWhatCanBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a name") << u"Anna Weber"_s << u"Anna Weber"_s;
        QTest::newRow("white space")
            << u"  Anna\n\t Weber\u2028\u00A0x \r\n"_s << u"Anna Weber x"_s;
        QTest::newRow("only white space") << u" \n\t "_s << QString();
        QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
        QTest::newRow("right to left") << u"\u05D0\u05D1"_s << u"\u05D0\u05D1"_s;
        QTest::newRow("joiners") << u"\u0645\u06CC\u200C\u062E a\u200Db"_s
                                 << u"\u0645\u06CC\u200C\u062E a\u200Db"_s;
    }

    void oneLineKeepsWhatCanBeRead()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
    }

    void unseenCharactersAreSpelledOut_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("C0") << 0x00 << 0x08;
        QTest::newRow("separators of C0") << 0x1C << 0x1F;
        QTest::newRow("DEL and C1") << 0x7F << 0x84;
        QTest::newRow("rest of C1") << 0x86 << 0x9F;
        QTest::newRow("soft hyphen") << 0xAD << 0xAD;
        QTest::newRow("Arabic letter mark") << 0x61C << 0x61C;
        QTest::newRow("zero width space") << 0x200B << 0x200B;
        QTest::newRow("direction marks") << 0x200E << 0x200F;
        QTest::newRow("embeddings and overrides") << 0x202A << 0x202E;
        QTest::newRow("isolates") << 0x2066 << 0x2069;
        QTest::newRow("byte order mark") << 0xFEFF << 0xFEFF;
    }

    void unseenCharactersAreSpelledOut()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int code = first; code <= last; ++code) {
            const QString hex = QString::number(code, 16).toUpper().rightJustified(4, u'0');
            const QString name = u"a"_s + QChar(code) + u"b"_s;
            const QString wanted = u"a\\u%1b"_s.arg(hex);
            QCOMPARE(oneLine(name), wanted);
            QCOMPARE(spelledOut(name), wanted);
            QCOMPARE(plainToolTip(name), wanted);
        }
    }

    void linesAndTabsStayWhereThereIsRoom()
    {
        QCOMPARE(spelledOut(u"one\n\ttwo"_s), u"one\n\ttwo"_s);
        QCOMPARE(plainToolTip(u"one\ntwo"_s), u"one\ntwo"_s);
    }

    void whateverIsLeftOutIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("just fits") << u"0123456789"_s << u"0123456789"_s;
        QTest::newRow("one too many") << u"0123456789a"_s << u"012345678…"_s;
        QTest::newRow("trailing space fits") << u"0123456789 \n "_s << u"0123456789"_s;
        QTest::newRow("far behind white space")
            << u"ab"_s + QString(5000, u' ') + u"cd"_s << u"ab cd"_s;
        QTest::newRow("after much white space")
            << QString(5000, u'\n') + u"0123456789abc"_s << u"012345678…"_s;
        QTest::newRow("long") << QString(100000, u'x') << u"xxxxxxxxx…"_s;
        QTest::newRow("no half characters") << u"01234567\U0001F600\U0001F600"_s << u"01234567…"_s;
        QTest::newRow("whole characters") << u"0123456\U0001F600ab"_s << u"0123456\U0001F600…"_s;
        QTest::newRow("spelled out counts") << u"0123456\u202Ez"_s << u"0123456\\u…"_s;
    }

    void whateverIsLeftOutIsSaid()
    {
        QFETCH(QString, text);
        const QString line = oneLine(text, 10);
        QTEST(line, "line");
        QVERIFY(line.size() <= 10);
    }

    void toolTipsShowMarkupAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Anna"_s;
        QTest::newRow("ampersand") << u"A & B"_s;
        QTest::newRow("entity") << u"&lt;b&gt;"_s;
        QTest::newRow("bold") << u"<b>Anna</b>"_s;
        QTest::newRow("picture") << u"<img src='file:///etc/passwd'>"_s;
        QTest::newRow("two lines") << u"<i>one</i>\ntwo"_s;
        QTest::newRow("breaks out") << u"</span><b>x</b>"_s;
    }

    void toolTipsShowMarkupAsText()
    {
        QFETCH(QString, text);
        QCOMPARE(read(plainToolTip(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "plaintext.moc"
