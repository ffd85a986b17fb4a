// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/conflictdialog.h"

#include "support/widgetwalker.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

rep::MergeConflict conflict(
    const QString& member, const QString& base, const QString& mine, const QString& theirs)
{
    rep::MergeConflict made;
    made.path = { member };
    made.base = base;
    made.mine = mine;
    made.theirs = theirs;
    return made;
}

const rep::MergeConflict First
    = conflict(u"firstName"_s, u"Amina"_s, u"Mine"_s, u"<b>Theirs</b>"_s);
const rep::MergeConflict Last = conflict(u"lastName"_s, u""_s, u"Me"_s, u"Them"_s);

} // namespace

class ConflictDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shows_before_mine_and_theirs_as_plain_text();
    void nothing_is_chosen_beforehand();
    void each_field_is_decided_by_itself();
    void all_can_be_decided_at_once();
    void everything_has_a_name();
    void decided_for_mine_goes_on_top_of_theirs();
    void decided_for_theirs_takes_their_value();
    void other_edits_stay();
};

void ConflictDialogTest::shows_before_mine_and_theirs_as_plain_text()
{
    ConflictDialog dialog(u"amina.agent"_s, { First, Last }, nullptr);
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"amina.agent"_s));
    const QStringList texts = support::visibleTexts(dialog);
    for (const QString& text :
        { u"First name"_s, u"Amina"_s, u"Mine"_s, u"<b>Theirs</b>"_s, u"empty"_s })
        QVERIFY2(texts.contains(text), qPrintable(text));
    const auto labels = dialog.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ConflictDialogTest::nothing_is_chosen_beforehand()
{
    ConflictDialog dialog(u"amina"_s, { First }, nullptr);
    QVERIFY(!dialog.isDecided());
    QVERIFY(!dialog.verbButton()->isEnabled());
}

void ConflictDialogTest::each_field_is_decided_by_itself()
{
    ConflictDialog dialog(u"amina"_s, { First, Last }, nullptr);
    const auto radios = dialog.findChildren<QAbstractButton*>();
    QList<QAbstractButton*> mine;
    QList<QAbstractButton*> theirs;
    for (QAbstractButton* button : radios) {
        if (button->text() == u"Keep mine"_s)
            mine.append(button);
        else if (button->text() == u"Keep theirs"_s)
            theirs.append(button);
    }
    mine.at(0)->click();
    QVERIFY(!dialog.isDecided());
    theirs.at(1)->click();
    QVERIFY(dialog.isDecided());
    QVERIFY(dialog.verbButton()->isEnabled());
    QCOMPARE(dialog.keepsMine(), (QList<bool> { true, false }));
}

void ConflictDialogTest::all_can_be_decided_at_once()
{
    ConflictDialog dialog(u"amina"_s, { First, Last }, nullptr);
    dialog.show();
    support::findButton(dialog, u"All theirs"_s)->click();
    QCOMPARE(dialog.keepsMine(), (QList<bool> { false, false }));
    support::findButton(dialog, u"All mine"_s)->click();
    QCOMPARE(dialog.keepsMine(), (QList<bool> { true, true }));
    dialog.verbButton()->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void ConflictDialogTest::everything_has_a_name()
{
    ConflictDialog dialog(u"amina"_s, { First, Last }, nullptr);
    dialog.show();
    QCOMPARE(support::unnamedControls(dialog), QStringList());
}

void ConflictDialogTest::decided_for_mine_goes_on_top_of_theirs()
{
    const change::EditUser edit { rep::UserRep(QJsonObject { { u"firstName"_s, u"Amina"_s } }),
        rep::UserRep(QJsonObject { { u"firstName"_s, u"Mine"_s } }) };
    const auto decided = std::get<change::EditUser>(decide(edit, { First }, { true }));
    QCOMPARE(decided.base.get(rep::UserRep::FirstName), u"<b>Theirs</b>"_s);
    QCOMPARE(decided.draft.get(rep::UserRep::FirstName), u"Mine"_s);
}

void ConflictDialogTest::decided_for_theirs_takes_their_value()
{
    const change::EditUser edit { rep::UserRep(QJsonObject { { u"firstName"_s, u"Amina"_s } }),
        rep::UserRep(QJsonObject { { u"firstName"_s, u"Mine"_s } }) };
    const auto decided = std::get<change::EditUser>(decide(edit, { First }, { false }));
    QCOMPARE(decided.draft, decided.base);
    QCOMPARE(decided.draft.get(rep::UserRep::FirstName), u"<b>Theirs</b>"_s);
}

void ConflictDialogTest::other_edits_stay()
{
    const change::EditUser edit { rep::UserRep(QJsonObject {
                                      { u"firstName"_s, u"Amina"_s }, { u"email"_s, u"a@b"_s } }),
        rep::UserRep(QJsonObject { { u"firstName"_s, u"Mine"_s }, { u"email"_s, u"new@b"_s } }) };
    const auto decided = std::get<change::EditUser>(decide(edit, { First }, { false }));
    QCOMPARE(decided.draft.get(rep::UserRep::Email), u"new@b"_s);
    QCOMPARE(decided.base.get(rep::UserRep::Email), u"a@b"_s);
    // What has no base and draft passes through.
    const change::Intent other = change::LogOutUser { UserId(u"1"_s), u"amina"_s };
    QVERIFY(std::holds_alternative<change::LogOutUser>(decide(other, { First }, { true })));
}

QTEST_MAIN(ConflictDialogTest)
#include "conflictdialog.moc"
