// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/gate.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using stores::Rights;

class GateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_disabled_control_says_why();
    void its_own_tooltip_comes_back();
    void a_reason_with_markup_stays_text();
    void an_action_is_gated_too();
    void a_missing_role_is_named_data();
    void a_missing_role_is_named();
    void offline_has_one_sentence();
    void the_first_reason_counts();
};

void GateTest::a_disabled_control_says_why()
{
    QPushButton button(u"Delete"_s);
    gate(&button, u"Select a user first."_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleDescription(), u"Select a user first."_s);
    QVERIFY(button.toolTip().contains(u"Select a user first."_s));
    gate(&button, {});
    QVERIFY(button.isEnabled());
    QVERIFY(button.accessibleDescription().isEmpty());
    QVERIFY(button.toolTip().isEmpty());
}

void GateTest::its_own_tooltip_comes_back()
{
    QPushButton button(u"Delete"_s);
    button.setToolTip(u"Removes it"_s);
    gate(&button, u"One."_s);
    gate(&button, u"Two."_s);
    QVERIFY(button.toolTip().contains(u"Two."_s));
    gate(&button, {});
    QCOMPARE(button.toolTip(), u"Removes it"_s);
}

void GateTest::a_reason_with_markup_stays_text()
{
    QPushButton button(u"Delete"_s);
    gate(&button, u"<b>x</b> comes from a group."_s);
    QVERIFY(!button.toolTip().contains(u"<b>x</b>"_s));
}

void GateTest::an_action_is_gated_too()
{
    QAction action(u"Delete"_s);
    action.setToolTip(u"Removes it"_s);
    gate(&action, u"No."_s);
    QVERIFY(!action.isEnabled());
    gate(&action, {});
    QVERIFY(action.isEnabled());
    QCOMPARE(action.toolTip(), u"Removes it"_s);
}

void GateTest::a_missing_role_is_named_data()
{
    QTest::addColumn<Rights>("rights");
    QTest::addColumn<bool>("missing");
    QTest::newRow("not known yet") << Rights() << false;
    QTest::newRow("has it") << Rights::of({ u"manage-users"_s }) << false;
    QTest::newRow("has everything") << Rights::of({ u"realm-admin"_s }) << false;
    QTest::newRow("only sees") << Rights::of({ u"view-users"_s }) << true;
    QTest::newRow("tried in vain") << Rights::probed({}, { u"manage-users"_s }) << true;
    QTest::newRow("not tried") << Rights::probed({}, {}) << false;
}

void GateTest::a_missing_role_is_named()
{
    QFETCH(Rights, rights);
    QFETCH(bool, missing);
    QPushButton button(u"Add user"_s);
    QCOMPARE(disableWithoutRight(&button, rights, u"manage-users"_s), missing);
    QCOMPARE(button.isEnabled(), !missing);
    QCOMPARE(button.accessibleDescription().contains(u"manage-users"_s), missing);
}

void GateTest::offline_has_one_sentence()
{
    QVERIFY(offlineReason(true).isEmpty());
    QVERIFY(offlineReason(false).contains(u"can't be reached"_s));
}

void GateTest::the_first_reason_counts()
{
    QCOMPARE(firstReason({ {}, u"b"_s, u"c"_s }), u"b"_s);
    QVERIFY(firstReason({ {}, {} }).isEmpty());
}

QTEST_MAIN(GateTest)
#include "gate.moc"
