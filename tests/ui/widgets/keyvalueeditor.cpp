// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyvalueeditor.h"

#include "support/widgetwalker.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::support::findButton;
using rk::support::findControl;
using rk::ui::KeyValueEditor;
using rk::ui::KeyValues;

class TestKeyValueEditor : public QObject {
    Q_OBJECT

    static QLineEdit* line(KeyValueEditor& editor, const QString& name)
    {
        return findControl<QLineEdit>(editor, name);
    }

    static QList<KeyValues> sample()
    {
        return { { u"locale"_s, { u"de"_s, u"en"_s } }, { u"phone"_s, { u"1"_s } } };
    }

private Q_SLOTS:
    void keepsOrderAndValues()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        QCOMPARE(editor.entries(), sample());
        editor.setEntries({});
        QCOMPARE(editor.entries(), QList<KeyValues>());
    }

    void everyControlHasANameOfItsOwn()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        QCOMPARE(rk::support::unnamedControls(editor), QStringList());
        QCOMPARE(line(editor, u"Key 2"_s)->text(), u"phone"_s);
        QCOMPARE(line(editor, u"Value 2 of locale"_s)->text(), u"en"_s);
        QVERIFY(findButton(editor, u"Remove value 1 of phone"_s));
        QVERIFY(findButton(editor, u"Add value to locale"_s));
    }

    void namesFollowTheKeyAsItIsTyped()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        QLineEdit* key = line(editor, u"Key 2"_s);
        key->selectAll();
        QTest::keyClicks(key, u"mobile"_s);
        QVERIFY(line(editor, u"Value 1 of mobile"_s));
        QVERIFY(!line(editor, u"Value 1 of phone"_s));
    }

    void addingAsksForAKeyAndCountsAsAnEdit()
    {
        KeyValueEditor editor;
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QSignalSpy edited(&editor, &KeyValueEditor::edited);
        findButton(editor, u"Add attribute"_s)->click();
        QCOMPARE(edited.size(), 1);
        QTRY_VERIFY(line(editor, u"Key 1"_s)); // shown by the layout, a turn later
        QLineEdit* key = line(editor, u"Key 1"_s);
        QTRY_VERIFY(key->hasFocus());
        QVERIFY(editor.entries().isEmpty());
        QTest::keyClicks(key, u"team"_s);
        QTest::keyClicks(line(editor, u"Value 1 of team"_s), u"blue"_s);
        QCOMPARE(editor.entries(), QList<KeyValues>({ { u"team"_s, { u"blue"_s } } }));
    }

    void programmaticChangesAreNoEdits()
    {
        KeyValueEditor editor;
        QSignalSpy edited(&editor, &KeyValueEditor::edited);
        editor.setEntries(sample());
        editor.setLockedKeys({ u"phone"_s });
        editor.setError(u"phone"_s, u"Wrong"_s);
        QVERIFY(edited.isEmpty());
    }

    void addsAndRemovesValues()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        findButton(editor, u"Add value to phone"_s)->click();
        QTest::keyClicks(line(editor, u"Value 2 of phone"_s), u"2"_s);
        findButton(editor, u"Remove value 1 of phone"_s)->click();
        QCOMPARE(editor.entries().at(1).values, QStringList({ u"2"_s }));
        QCOMPARE(line(editor, u"Value 1 of phone"_s)->text(), u"2"_s);
    }

    void removingTheLastValueRemovesTheKeyAndRenumbers()
    {
        KeyValueEditor editor;
        editor.setEntries({ { u"a"_s, { u"1"_s } }, { u"b"_s, { u"2"_s } } });
        QSignalSpy edited(&editor, &KeyValueEditor::edited);
        findButton(editor, u"Remove value 1 of a"_s)->click();
        QCOMPARE(editor.entries(), QList<KeyValues>({ { u"b"_s, { u"2"_s } } }));
        QCOMPARE(line(editor, u"Key 1"_s)->text(), u"b"_s);
        QCOMPARE(edited.size(), 1);
    }

    void entriesAreCleanedForTheServer_data()
    {
        QTest::addColumn<QList<KeyValues>>("rows");
        QTest::addColumn<QList<KeyValues>>("wanted");
        using Rows = QList<KeyValues>;
        QTest::newRow("no key") << Rows({ { u" "_s, { u"x"_s } } }) << Rows();
        QTest::newRow("key twice")
            << Rows({ { u"a"_s, { u"1"_s } }, { u"b"_s, { u"2"_s } }, { u"a "_s, { u"3"_s } } })
            << Rows({ { u"a"_s, { u"1"_s, u"3"_s } }, { u"b"_s, { u"2"_s } } });
        QTest::newRow("empty among others") << Rows({ { u"a"_s, { u"1"_s, QString(), u"2"_s } } })
                                            << Rows({ { u"a"_s, { u"1"_s, u"2"_s } } });
        QTest::newRow("only empty") << Rows({ { u"a"_s, { QString(), QString() } } })
                                    << Rows({ { u"a"_s, { QString() } } });
    }

    void entriesAreCleanedForTheServer()
    {
        QFETCH(QList<KeyValues>, rows);
        QFETCH(QList<KeyValues>, wanted);
        KeyValueEditor editor;
        editor.setEntries(rows);
        QCOMPARE(editor.entries(), wanted);
    }

    void lockedKeysAreShownButCannotBeTouched()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        editor.setLockedKeys({ u"locale"_s });
        QVERIFY(line(editor, u"Key 1"_s)->isReadOnly());
        QVERIFY(line(editor, u"Value 2 of locale"_s)->isReadOnly());
        QVERIFY(!findButton(editor, u"Remove value 1 of locale"_s));
        QVERIFY(!findButton(editor, u"Add value to locale"_s));
        QVERIFY(!line(editor, u"Value 1 of phone"_s)->isReadOnly());
        editor.setLockedKeys({});
        QVERIFY(!line(editor, u"Key 1"_s)->isReadOnly());
        QVERIFY(findButton(editor, u"Remove value 1 of locale"_s));
    }

    void readOnlyOffersNoChange()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        editor.setReadOnly(true);
        QVERIFY(!findButton(editor, u"Add attribute"_s));
        for (const QLineEdit* edit : editor.findChildren<QLineEdit*>())
            QVERIFY(edit->isReadOnly());
        QCOMPARE(editor.entries(), sample());
        editor.setReadOnly(false);
        QVERIFY(findButton(editor, u"Add attribute"_s));
    }

    void errorStandsAtItsKeyUntilItIsTypedOver()
    {
        KeyValueEditor editor;
        editor.setEntries(sample());
        editor.setError(u"phone"_s, u"Not a number"_s);
        QVERIFY(rk::support::visibleTexts(editor).contains(u"Not a number"_s));
        QLineEdit* key = line(editor, u"Key 2"_s);
        QCOMPARE(key->accessibleDescription(), u"Not a number"_s);
        QVERIFY(line(editor, u"Key 1"_s)->accessibleDescription().isEmpty());
        QTest::keyClicks(key, u"2"_s);
        QVERIFY(key->accessibleDescription().isEmpty());
        QVERIFY(!rk::support::visibleTexts(editor).contains(u"Not a number"_s));
    }
};

QTEST_MAIN(TestKeyValueEditor)
#include "keyvalueeditor.moc"
