// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/cutnotice.h"

#include "support/widgetwalker.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

using namespace rk::ui;
using namespace Qt::StringLiterals;

class CutNoticeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_cut_list_says_what_is_needed();
    void it_cannot_be_closed();
    void it_is_said_once_and_goes_when_all_is_seen();
    void other_messages_stay();
};

void CutNoticeTest::a_cut_list_says_what_is_needed()
{
    MessageArea messages;
    showCutNotice(messages, u"To see all groups you need view-users."_s);
    QCOMPARE(messages.bars().size(), 1);
    const QString said = messages.bars().first()->text();
    QVERIFY(said.contains(u"This list may be incomplete."_s));
    QVERIFY(said.contains(u"To see all groups you need view-users."_s));
}

void CutNoticeTest::it_cannot_be_closed()
{
    MessageArea messages;
    showCutNotice(messages, u"To see all groups you need view-users."_s);
    messages.setVisible(true);
    QVERIFY(!rk::support::findButton(messages, u"Dismiss"_s));
}

void CutNoticeTest::it_is_said_once_and_goes_when_all_is_seen()
{
    MessageArea messages;
    showCutNotice(messages, u"To see all groups you need view-users."_s);
    showCutNotice(messages, u"To see all groups you need query-groups."_s);
    QCOMPARE(messages.bars().size(), 1);
    QVERIFY(messages.bars().first()->text().contains(u"query-groups"_s));
    showCutNotice(messages, {});
    QVERIFY(messages.bars().isEmpty());
}

void CutNoticeTest::other_messages_stay()
{
    MessageArea messages;
    Message other;
    other.fact = u"Saved."_s;
    other.key = u"saved"_s;
    messages.show(other);
    showCutNotice(messages, {});
    QCOMPARE(messages.bars().size(), 1);
}

QTEST_MAIN(CutNoticeTest)
#include "cutnotice.moc"
