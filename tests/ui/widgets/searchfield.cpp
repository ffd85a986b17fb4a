// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include "support/widgetwalker.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using rk::ui::SearchField;

class TestSearchField : public QObject {
    Q_OBJECT

    static QStringList said(const QSignalSpy& spy)
    {
        QStringList texts;
        for (const QList<QVariant>& call : spy)
            texts.append(call.constFirst().toString());
        return texts;
    }

private Q_SLOTS:
    void isNamedWithAllItsButtons()
    {
        SearchField field;
        QCOMPARE(field.accessibleName(), u"Search"_s);
        const QList<QAction*> actions = field.findChildren<QAction*>();
        QVERIFY(!actions.isEmpty());
        for (const QAction* action : actions)
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        field.setText(u"anna"_s);
        QCOMPARE(rk::support::unnamedControls(field), QStringList());
    }

    void fastTypingSearchesOnceForTheLastText()
    {
        SearchField field;
        field.setDelay(0);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"anna"_s);
        QTRY_COMPARE(said(spy), QStringList({ u"anna"_s }));
    }

    void enterSearchesWithoutWaiting()
    {
        SearchField field;
        field.setDelay(60'000);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"bo"_s);
        QVERIFY(spy.isEmpty());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(said(spy), QStringList({ u"bo"_s }));
    }

    void enterForTheSameTextAsksNothingAgain()
    {
        SearchField field;
        field.setDelay(60'000);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"bo"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClicks(&field, u" "_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(said(spy), QStringList({ u"bo"_s }));
    }

    void escapeClearsAtOnce()
    {
        SearchField field;
        field.setDelay(60'000);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"bo"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(said(spy), QStringList({ u"bo"_s, QString() }));
    }

    void clearingBeforeTheDelaySearchesForNothing()
    {
        SearchField field;
        field.setDelay(60'000);
        QSignalSpy spy(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, u"bo"_s);
        field.clear();
        QVERIFY(spy.isEmpty());
        for (const QTimer* timer : field.findChildren<QTimer*>())
            QVERIFY(!timer->isActive());
    }

    void downGoesToTheResults()
    {
        SearchField field;
        QSignalSpy spy(&field, &SearchField::resultsRequested);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(spy.size(), 1);
    }

    void startsWithWhatWasTypedElsewhere()
    {
        SearchField field;
        field.setDelay(0);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy spy(&field, &SearchField::searchChanged);
        field.startWith(u"k"_s);
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"im"_s);
        QCOMPARE(field.text(), u"kim"_s);
        QTRY_COMPARE(said(spy), QStringList({ u"kim"_s }));
    }
};

QTEST_MAIN(TestSearchField)
#include "searchfield.moc"
