// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/listeditors.h"

#include "support/widgetwalker.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

class ListEditorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_are_typed_added_and_removed();
    void every_line_has_a_name();
    void nothing_can_be_edited_read_only();
    void options_are_checked_and_foreign_values_kept();
    void chips_are_closed_and_added_from_the_menu();
    void setting_values_is_no_edit();
};

void ListEditorsTest::values_are_typed_added_and_removed()
{
    ValueListEditor editor(u"Languages"_s);
    QSignalSpy edited(&editor, &ListEditor::edited);
    editor.setValues({ u"de"_s, u"en"_s });
    QTest::keyClicks(editor.lines().first(), u"-AT"_s);
    QCOMPARE(editor.values(), (QStringList { u"de-AT"_s, u"en"_s }));
    editor.addLine();
    // An empty line is no value yet.
    QCOMPARE(editor.values().size(), 2);
    QTest::keyClicks(editor.lines().last(), u"fr"_s);
    QCOMPARE(editor.values().last(), u"fr"_s);
    QAbstractButton* remove = support::findButton(editor, u"Remove Languages 1"_s);
    QVERIFY(remove);
    remove->click();
    QCOMPARE(editor.values(), (QStringList { u"en"_s, u"fr"_s }));
    QVERIFY(edited.size() >= 3);
}

void ListEditorsTest::every_line_has_a_name()
{
    ValueListEditor editor(u"Languages"_s);
    editor.setValues({ u"de"_s, u"en"_s });
    editor.show();
    QVERIFY(support::findControl<QLineEdit>(editor, u"Languages 1"_s));
    QVERIFY(support::findControl<QLineEdit>(editor, u"Languages 2"_s));
    QVERIFY(support::findButton(editor, u"Add Languages"_s));
    QCOMPARE(support::unnamedControls(editor), QStringList());
}

void ListEditorsTest::nothing_can_be_edited_read_only()
{
    ValueListEditor values(u"Languages"_s);
    values.setValues({ u"de"_s });
    values.setReadOnly(true);
    QVERIFY(values.lines().first()->isReadOnly());
    ChipListEditor chips(u"Required actions"_s, u"Add required action"_s);
    chips.setValues({ u"A"_s });
    chips.setReadOnly(true);
    QVERIFY(!chips.findChildren<Chip*>().last()->isClosable());
    OptionListEditor options(u"Days"_s, { { u"mo"_s, u"Monday"_s } });
    options.setReadOnly(true);
    options.boxes().first()->click();
    QCOMPARE(options.values(), QStringList());
}

void ListEditorsTest::options_are_checked_and_foreign_values_kept()
{
    OptionListEditor editor(u"Days"_s, { { u"mo"_s, u"Monday"_s }, { u"tu"_s, u"Tuesday"_s } });
    editor.setValues({ u"mo"_s, u"doomsday"_s });
    QVERIFY(editor.boxes().at(0)->isChecked());
    editor.boxes().at(1)->click();
    QStringList values = editor.values();
    values.sort();
    QCOMPARE(values, (QStringList { u"doomsday"_s, u"mo"_s, u"tu"_s }));
    QCOMPARE(support::unnamedControls(editor), QStringList());
}

void ListEditorsTest::chips_are_closed_and_added_from_the_menu()
{
    ChipListEditor editor(u"Required actions"_s, u"Add required action"_s);
    editor.setOptions({ { u"UPDATE_PASSWORD"_s, u"Update password"_s },
        { u"CONFIGURE_TOTP"_s, u"Configure OTP"_s } });
    editor.setValues({ u"UPDATE_PASSWORD"_s, u"OUR_OWN"_s });
    editor.show();
    QSignalSpy edited(&editor, &ListEditor::edited);
    const QList<Chip*> chips = editor.findChildren<Chip*>();
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips.first()->text(), u"Update password"_s);
    QCOMPARE(chips.last()->text(), u"OUR_OWN"_s);
    QTest::keyClick(chips.first(), Qt::Key_Delete);
    QCOMPARE(editor.values(), QStringList { u"OUR_OWN"_s });
    Q_EMIT editor.menu()->aboutToShow();
    QStringList offered;
    for (QAction* action : editor.menu()->actions())
        offered.append(action->text());
    QCOMPARE(offered, (QStringList { u"Update password"_s, u"Configure OTP"_s }));
    editor.menu()->actions().last()->trigger();
    QCOMPARE(editor.values(), (QStringList { u"OUR_OWN"_s, u"CONFIGURE_TOTP"_s }));
    QCOMPARE(edited.size(), 2);
    QCOMPARE(support::unnamedControls(editor), QStringList());
}

void ListEditorsTest::setting_values_is_no_edit()
{
    ValueListEditor values(u"Languages"_s);
    OptionListEditor options(u"Days"_s, { { u"mo"_s, u"Monday"_s } });
    ChipListEditor chips(u"Required actions"_s, u"Add required action"_s);
    for (ListEditor* editor : std::initializer_list<ListEditor*> { &values, &options, &chips }) {
        QSignalSpy edited(editor, &ListEditor::edited);
        editor->setValues({ u"mo"_s });
        QCOMPARE(editor->values(), QStringList { u"mo"_s });
        QCOMPARE(edited.size(), 0);
    }
}

QTEST_MAIN(ListEditorsTest)
#include "listeditors.moc"
