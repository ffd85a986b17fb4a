// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rk::app::CsvWriter;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesUtf8WithMarkAndLineEnds()
    {
        CsvWriter csv({ u"name"_s, u"town"_s });
        csv.addRow({ u"Amélie"_s, u"Łódź"_s });
        QCOMPARE(csv.bytes(),
            QByteArray("\xEF\xBB\xBFname,town\r\nAm\xC3\xA9lie,\xC5\x81\xC3\xB3\x64\xC5\xBA\r\n"));
    }

    void escapesAField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("spaces at the ends") << u" a "_s << QByteArray("\" a \"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+49 30"_s << QByteArray("'+49 30");
        QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("formula with comma")
            << u"=HYPERLINK(\"x\",1)"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("sign inside") << u"a=b"_s << QByteArray("a=b");
    }

    void escapesAField()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        CsvWriter csv({ u"h"_s });
        const qsizetype head = csv.bytes().size();
        csv.addRow({ field });
        QCOMPARE(csv.bytes().mid(head), written + "\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "csv.moc"
