// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statuslabel.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::ui::StatusLabel;

class TestStatusLabel : public QObject {
    Q_OBJECT

    static QAccessibleInterface* interfaceOf(const StatusLabel& label)
    {
        return QAccessible::queryAccessibleInterface(label.label());
    }

private Q_SLOTS:
    void valueIsNameAndText()
    {
        StatusLabel label(u"Connection"_s, u"online"_s);
        label.setText(u"Connected"_s);
        auto* accessible = interfaceOf(label);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::StaticText);
        QCOMPARE(accessible->text(QAccessible::Name), u"Connected"_s);
        QVERIFY(accessible->textInterface());
        QCOMPARE(accessible->textInterface()->characterCount(), 9);
        QCOMPARE(accessible->textInterface()->text(0, 9), u"Connected"_s);
        QCOMPARE(accessible->textInterface()->text(3, 5), u"ne"_s);
    }

    void isLabelledByItsName()
    {
        StatusLabel label(u"Token"_s, {});
        label.setText(u"4:12 left"_s);
        const auto relations = interfaceOf(label)->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations.constFirst().first->text(QAccessible::Name), u"Token"_s);
    }

    void descriptionSaysBoth()
    {
        StatusLabel label(u"Rows"_s, {});
        label.setText(u"1–100 of 100,000"_s);
        QCOMPARE(interfaceOf(label)->text(QAccessible::Description), u"Rows: 1–100 of 100,000"_s);
    }

    void emptyTakesNoSpace()
    {
        QWidget window;
        auto* label = new StatusLabel(u"Rows"_s, {}, &window);
        window.show();
        QVERIFY(!label->isVisible());
        label->setText(u"5"_s);
        QVERIFY(label->isVisible());
        label->setText({});
        QVERIFY(!label->isVisible());
    }
};

QTEST_MAIN(TestStatusLabel)
#include "statuslabel.moc"
