// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretlineedit.h"

#include "support/widgetwalker.h"

#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::ui::SecretLineEdit;

class TestSecretLineEdit : public QObject {
    Q_OBJECT

    static QAccessibleInterface* interfaceOf(SecretLineEdit& field)
    {
        return QAccessible::queryAccessibleInterface(&field);
    }

    /// Everything assistive technology can read from the field.
    static QStringList heard(SecretLineEdit& field)
    {
        QAccessibleInterface* part = interfaceOf(field);
        QStringList texts;
        for (const auto kind :
            { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
            texts.append(part->text(kind));
        QAccessibleTextInterface* text = part->textInterface();
        texts.append(text->text(0, text->characterCount()));
        int start = 0;
        int end = 0;
        texts.append(text->textAtOffset(0, QAccessible::WordBoundary, &start, &end));
        return texts;
    }

private Q_SLOTS:
    void hidesWhatIsTyped()
    {
        SecretLineEdit field;
        QTest::keyClicks(&field, u"hunter2"_s);
        QCOMPARE(field.text(), u"hunter2"_s);
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QVERIFY(!field.displayText().contains(u"hunter2"_s));
        QVERIFY(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void accessibleTextNeverHoldsTheSecret()
    {
        SecretLineEdit field;
        field.setText(u"hunter2"_s);
        for (const bool revealed : { false, true }) {
            field.setRevealed(revealed);
            QCOMPARE(field.isRevealed(), revealed);
            for (const QString& text : heard(field))
                QVERIFY2(!text.contains(u"hunter"_s), qPrintable(text));
            QVERIFY(interfaceOf(field)->state().passwordEdit);
            QCOMPARE(interfaceOf(field)->textInterface()->characterCount(), 7);
        }
    }

    void readingByPiecesEnds_data()
    {
        QTest::addColumn<QAccessible::TextBoundaryType>("kind");
        QTest::addColumn<int>("length");
        QTest::newRow("character") << QAccessible::CharBoundary << 1;
        QTest::newRow("word") << QAccessible::WordBoundary << 7;
        QTest::newRow("sentence") << QAccessible::SentenceBoundary << 7;
        QTest::newRow("line") << QAccessible::LineBoundary << 7;
    }

    void readingByPiecesEnds()
    {
        QFETCH(QAccessible::TextBoundaryType, kind);
        QFETCH(int, length);
        SecretLineEdit field;
        field.setText(u"hunter2"_s);
        int start = -1;
        int end = -1;
        QAccessibleTextInterface* text = interfaceOf(field)->textInterface();
        const QString piece = text->textAtOffset(0, kind, &start, &end);
        QCOMPARE(piece, QString(length, QChar(0x2022)));
        QCOMPARE(start, 0);
        QCOMPARE(end, length);
        QVERIFY(text->textBeforeOffset(0, kind, &start, &end).isEmpty());
        QVERIFY(text->textAfterOffset(6, kind, &start, &end).isEmpty());
    }

    void assistiveTechnologyCanTypeIt()
    {
        SecretLineEdit field;
        QSignalSpy edited(&field, &QLineEdit::textEdited);
        interfaceOf(field)->editableTextInterface()->insertText(0, u"geheim"_s);
        QCOMPARE(field.text(), u"geheim"_s);
        interfaceOf(field)->editableTextInterface()->replaceText(0, 2, u"XY"_s);
        QCOMPARE(field.text(), u"XYheim"_s);
        QVERIFY(!edited.isEmpty());
    }

    void assistiveTechnologyCannotChangeAReadOnlySecret()
    {
        SecretLineEdit field;
        field.setText(u"fixed"_s);
        field.setReadOnly(true);
        interfaceOf(field)->editableTextInterface()->deleteText(0, 5);
        QCOMPARE(field.text(), u"fixed"_s);
        QVERIFY(interfaceOf(field)->state().readOnly);
    }

    void revealsForALimitedTime()
    {
        SecretLineEdit field;
        QCOMPARE(SecretLineEdit::RevealMs, 30'000);
        field.setText(u"hunter2"_s);
        field.setRevealTime(0);
        QSignalSpy spy(&field, &SecretLineEdit::revealedChanged);
        field.setRevealed(true);
        QCOMPARE(field.displayText(), u"hunter2"_s);
        QTRY_VERIFY(!field.isRevealed());
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QCOMPARE(spy.size(), 2);
    }

    void typingIntoARevealedSecretHidesItFirst()
    {
        SecretLineEdit field;
        field.setText(u"abc"_s);
        field.setRevealed(true);
        QVERIFY(field.isReadOnly());
        QTest::keyClicks(&field, u"d"_s);
        QVERIFY(!field.isRevealed());
        QCOMPARE(field.text(), u"abcd"_s);
    }

    void escapeHides()
    {
        SecretLineEdit field;
        field.setText(u"abc"_s);
        field.setRevealed(true);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(!field.isRevealed());
        QCOMPARE(field.text(), u"abc"_s);
    }

    void leavingTheFieldHides()
    {
        SecretLineEdit field;
        field.setText(u"abc"_s);
        field.setRevealed(true);
        QFocusEvent leave(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&field, &leave);
        QVERIFY(!field.isRevealed());
    }

    void hidingKeepsReadOnly()
    {
        SecretLineEdit field;
        field.setReadOnly(true);
        field.setRevealed(true);
        field.setRevealed(false);
        QVERIFY(field.isReadOnly());
    }

    void theButtonSaysWhatItWillDo()
    {
        SecretLineEdit field;
        QAction* reveal = field.actions().constFirst();
        QCOMPARE(reveal->text(), u"Show"_s);
        reveal->trigger();
        QVERIFY(field.isRevealed());
        QCOMPARE(reveal->text(), u"Hide"_s);
        reveal->trigger();
        QVERIFY(!field.isRevealed());
        field.setAccessibleName(u"Password"_s);
        QCOMPARE(rk::support::unnamedControls(field), QStringList());
    }

    void whatMayNotBeReadIsNeverRevealed()
    {
        SecretLineEdit field;
        field.setText(u"abc"_s);
        field.setRevealed(true);
        field.setRevealAllowed(false);
        QVERIFY(!field.isRevealed());
        field.setRevealed(true);
        QVERIFY(!field.isRevealed());
        QVERIFY(!field.actions().constFirst()->isVisible());
    }
};

QTEST_MAIN(TestSecretLineEdit)
#include "secretlineedit.moc"
