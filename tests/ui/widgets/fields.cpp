// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/widgetwalker.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using rk::support::findControl;
using rk::support::visibleTexts;
using rk::ui::FormColumn;
using rk::ui::FormScroll;
using rk::ui::LabeledField;
using rk::ui::ToggleRow;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelNamesTheInput()
    {
        auto* edit = new QLineEdit;
        LabeledField field(u"First & last name"_s, edit);
        QCOMPARE(edit->accessibleName(), u"First & last name"_s);
        QCOMPARE(field.label(), u"First & last name"_s);
        QCOMPARE(rk::support::unnamedControls(field), QStringList());
        field.setLabel(u"Email"_s);
        QCOMPARE(edit->accessibleName(), u"Email"_s);
        QVERIFY(!visibleTexts(field).filter(u"Email"_s).isEmpty());
    }

    void aHugeLabelIsCutAndItsTooltipHasTheRest()
    {
        const QString huge = u"<b>A</b> & "_s + QString(10'000, u'W');
        auto* edit = new QLineEdit;
        LabeledField field(huge, edit);
        QVERIFY(field.minimumSizeHint().width() < 400);
        QVERIFY(!visibleTexts(field).filter(u"<b>A</b> && W"_s).isEmpty());
        QCOMPARE(edit->accessibleName(), huge);
        const auto hasTooltip = [&] {
            const auto labels = field.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* label) { return label->toolTip().contains(u"&lt;b&gt;A"_s); });
        };
        QVERIFY(hasTooltip());
        field.setLabel(u"Email"_s);
        QVERIFY(!hasTooltip());
        QVERIFY(visibleTexts(field).contains(u"Email"_s));
    }

    void requiredIsSeenAndHeardButNotPartOfTheName()
    {
        auto* edit = new QLineEdit;
        LabeledField field(u"Email"_s, edit);
        field.setRequired(true);
        QVERIFY(field.isRequired());
        QVERIFY(visibleTexts(field).contains(u"Email *"_s));
        QCOMPARE(edit->accessibleName(), u"Email"_s);
        QVERIFY(edit->accessibleDescription().contains(u"required"_s));
        field.setRequired(false);
        QVERIFY(!visibleTexts(field).contains(u"Email *"_s));
        QVERIFY(edit->accessibleDescription().isEmpty());
    }

    void errorIsShownAndDescribedUntilCleared()
    {
        auto* edit = new QLineEdit;
        LabeledField field(u"Email"_s, edit, u"For sign-in"_s);
        field.setError(u"Not an address"_s);
        QCOMPARE(field.error(), u"Not an address"_s);
        QVERIFY(visibleTexts(field).contains(u"Not an address"_s));
        QCOMPARE(edit->accessibleDescription(), u"Not an address. For sign-in"_s);
        field.setError({});
        QVERIFY(!visibleTexts(field).contains(u"Not an address"_s));
        QCOMPARE(edit->accessibleDescription(), u"For sign-in"_s);
    }

    void changeMarkSaysTheSavedValue_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("said");
        QTest::newRow("value") << u"Weber"_s << u"was “Weber”"_s;
        QTest::newRow("nothing") << QString() << u"was empty"_s;
        QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"was “<b>x</b>”"_s;
    }

    void changeMarkSaysTheSavedValue()
    {
        QFETCH(QString, before);
        QFETCH(QString, said);
        auto* edit = new QLineEdit;
        LabeledField field(u"Name"_s, edit);
        QVERIFY(!field.isChanged());
        field.setChangedFrom(before);
        QVERIFY(field.isChanged());
        QVERIFY(visibleTexts(field).contains(said));
        QCOMPARE(edit->accessibleDescription(), said);
        field.clearChanged();
        QVERIFY(!field.isChanged());
        QVERIFY(edit->accessibleDescription().isEmpty());
    }

    void readOnlyGivesTheReasonInPlaceOfTheHint()
    {
        auto* edit = new QLineEdit(u"anna"_s);
        LabeledField field(u"Name"_s, edit, u"As on the badge"_s);
        field.setReadOnly(true, u"Set by the directory"_s);
        QVERIFY(edit->isReadOnly());
        QVERIFY(edit->isEnabled());
        QVERIFY(visibleTexts(field).contains(u"Set by the directory"_s));
        QVERIFY(!visibleTexts(field).contains(u"As on the badge"_s));
        QCOMPARE(rk::support::unnamedControls(field), QStringList());
        field.setReadOnly(false);
        QVERIFY(!edit->isReadOnly());
        QCOMPARE(edit->accessibleDescription(), u"As on the badge"_s);
        QVERIFY(edit->actions().isEmpty());
    }

    void everyKindOfInputCanBeMadeReadOnly()
    {
        auto* text = new QPlainTextEdit;
        auto* spin = new QSpinBox;
        auto* box = new QComboBox;
        LabeledField lines(u"Text"_s, text);
        lines.setReadOnly(true);
        QVERIFY(text->isReadOnly());
        LabeledField field(u"Number"_s, spin);
        field.setReadOnly(true);
        QVERIFY(spin->isReadOnly());
        LabeledField choice(u"Choice"_s, box);
        choice.setReadOnly(true);
        QVERIFY(!box->isEnabled());
        choice.setReadOnly(false);
        QVERIFY(box->isEnabled());
    }

    void markupInLabelsStaysText()
    {
        LabeledField field(u"<b>Name</b>"_s, new QLineEdit, u"<img src=x>"_s);
        for (const QLabel* label : field.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void somethingMayStandBesideTheLabel()
    {
        LabeledField field(u"Email"_s, new QLineEdit);
        field.addBeside(new rk::ui::Chip(u"verified"_s));
        QVERIFY(visibleTexts(field).contains(u"verified"_s));
    }

    void focusFieldReachesTheInput()
    {
        auto* edit = new QLineEdit;
        LabeledField field(u"Email"_s, edit);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        field.focusField();
        QVERIFY(edit->hasFocus());
    }

    void toggleRowIsANamedCheckBox()
    {
        ToggleRow row(u"Enabled"_s, u"May sign in"_s);
        QWidget* toggle = findControl(row, QAccessible::CheckBox, u"Enabled"_s);
        QCOMPARE(toggle, row.toggle());
        QCOMPARE(toggle->accessibleDescription(), u"May sign in"_s);
        row.setChecked(true);
        QVERIFY(QAccessible::queryAccessibleInterface(toggle)->state().checked);
    }

    void toggleRowSwitchesByKeyAndByItsText()
    {
        ToggleRow row(u"Enabled"_s);
        row.resize(400, 40);
        row.show();
        QSignalSpy spy(&row, &ToggleRow::toggled);
        QTest::keyClick(row.toggle(), Qt::Key_Space);
        QVERIFY(row.isChecked());
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(5, 10));
        QVERIFY(!row.isChecked());
        QTest::keyClick(row.toggle(), Qt::Key_Return);
        QVERIFY(!row.isChecked());
        QCOMPARE(spy.size(), 2);
    }

    void readOnlyToggleRowGivesItsReasonAndStays()
    {
        ToggleRow row(u"Enabled"_s, u"May sign in"_s);
        row.resize(400, 40);
        row.show();
        row.setReadOnly(true, u"Needs manage-users"_s);
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(5, 10));
        QVERIFY(!row.isChecked());
        QCOMPARE(row.toggle()->accessibleDescription(), u"Needs manage-users"_s);
        row.setReadOnly(false);
        QCOMPARE(row.toggle()->accessibleDescription(), u"May sign in"_s);
        QVERIFY(row.toggle()->isEnabled());
    }

    void changedToggleRowSaysWhatItWas()
    {
        ToggleRow row(u"Enabled"_s);
        row.setChangedFrom(u"was on"_s);
        QVERIFY(visibleTexts(row).contains(u"was on"_s));
        row.setChangedFrom({});
        QVERIFY(!visibleTexts(row).contains(u"was on"_s));
    }

    void columnKeepsItsFieldsInOrderAndFindsTheFirstError()
    {
        FormColumn form;
        LabeledField* name = form.addField(u"Name"_s, new QLineEdit);
        const auto pair = form.addPair(u"First"_s, new QLineEdit, u"Last"_s, new QLineEdit);
        form.addSection(u"Login"_s);
        ToggleRow* toggle = form.addToggle(u"Enabled"_s);
        QCOMPARE(form.fields(), QList<LabeledField*>({ name, pair.at(0), pair.at(1) }));
        QVERIFY(!form.firstError());
        pair.at(1)->setError(u"Missing"_s);
        pair.at(0)->setError(u"Missing"_s);
        QCOMPARE(form.firstError(), pair.at(0));
        QVERIFY(toggle);
        QCOMPARE(rk::support::unnamedControls(form), QStringList());
    }

    void scrollNeverGrowsSideways()
    {
        auto* form = new FormColumn;
        for (int i = 0; i < 40; ++i)
            form->addField(u"Field %1"_s.arg(i), new QLineEdit);
        FormScroll scroll(form);
        QCOMPARE(scroll.content(), form);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(form->width() <= 300);
        QVERIFY(form->height() > 200);
        QVERIFY(scroll.sizeHint().height() < form->sizeHint().height());
    }
};

QTEST_MAIN(TestFields)
#include "fields.moc"
