// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/movegroupdialog.h"

#include "support/widgetwalker.h"
#include "ui/objectrig.h"
#include "ui/widgets/datatree.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject group(const QString& id, const QString& path, int below)
{
    return { { u"id"_s, id }, { u"name"_s, path.section(u'/', -1) }, { u"path"_s, path },
        { u"subGroupCount"_s, below } };
}

} // namespace

class MoveGroupDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_sensible_targets_can_be_chosen_data();
    void only_sensible_targets_can_be_chosen();
    void the_target_is_told();
    void the_top_level_is_told();
    void everything_has_a_name();

private:
    MoveGroupDialog* show(test::ObjectRig& rig);
};

/// a (moved) with a/b below; c with c/d below.
MoveGroupDialog* MoveGroupDialogTest::show(test::ObjectRig& rig)
{
    rig.answers["groups"] = QJsonArray { group(u"a"_s, u"/a"_s, 1), group(u"c"_s, u"/c"_s, 0) };
    rig.answers["groups/a/children"] = QJsonArray { group(u"b"_s, u"/a/b"_s, 0) };
    auto* dialog = new MoveGroupDialog(
        rig.stores.groups, rep::GroupRep(group(u"a"_s, u"/a"_s, 1)), {}, nullptr);
    dialog->show();
    return dialog;
}

void MoveGroupDialogTest::only_sensible_targets_can_be_chosen_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("why");
    QTest::newRow("itself") << u"a"_s << u"A group can't be moved into itself."_s;
    QTest::newRow("below itself") << u"b"_s
                                  << u"A group can't be moved into one of the groups below it."_s;
    QTest::newRow("top level, where it is")
        << QString() << u"The group is at the top level already."_s;
    QTest::newRow("another") << u"c"_s << u"It will be below /c."_s;
}

void MoveGroupDialogTest::only_sensible_targets_can_be_chosen()
{
    QFETCH(QString, target);
    QFETCH(QString, why);
    test::ObjectRig rig;
    MoveGroupDialog* dialog = show(rig);
    QTRY_COMPARE(dialog->tree()->model()->rowCount(), 2);
    QVERIFY(!dialog->verbButton()->isEnabled());
    if (target.isEmpty()) {
        support::findControl<QCheckBox>(*dialog, u"To the top level"_s)->setChecked(true);
    } else {
        const QModelIndex top = dialog->tree()->model()->index(target == u"c"_s ? 1 : 0, 0);
        dialog->tree()->expand(top);
        if (target == u"b"_s)
            QTRY_COMPARE(dialog->tree()->model()->rowCount(top), 1);
        dialog->tree()->setCurrentIndex(
            target == u"b"_s ? dialog->tree()->model()->index(0, 0, top) : top);
    }
    QVERIFY2(support::visibleTexts(*dialog).contains(why), qPrintable(why));
    QCOMPARE(dialog->verbButton()->isEnabled(), target == u"c"_s);
    dialog->close();
}

void MoveGroupDialogTest::the_target_is_told()
{
    test::ObjectRig rig;
    MoveGroupDialog* dialog = show(rig);
    QTRY_COMPARE(dialog->tree()->model()->rowCount(), 2);
    dialog->tree()->setCurrentIndex(dialog->tree()->model()->index(1, 0));
    QSignalSpy chosen(dialog, &MoveGroupDialog::targetChosen);
    dialog->verbButton()->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<GroupId>(), GroupId(u"c"_s));
    QCOMPARE(chosen.first().at(1).toString(), u"/c"_s);
}

void MoveGroupDialogTest::the_top_level_is_told()
{
    test::ObjectRig rig;
    rig.answers["groups"] = QJsonArray { group(u"c"_s, u"/c"_s, 1) };
    auto* dialog = new MoveGroupDialog(
        rig.stores.groups, rep::GroupRep(group(u"d"_s, u"/c/d"_s, 0)), GroupId(u"c"_s), nullptr);
    dialog->show();
    support::findControl<QCheckBox>(*dialog, u"To the top level"_s)->setChecked(true);
    QSignalSpy chosen(dialog, &MoveGroupDialog::targetChosen);
    dialog->verbButton()->click();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().at(0).value<GroupId>().isEmpty());
}

void MoveGroupDialogTest::everything_has_a_name()
{
    test::ObjectRig rig;
    MoveGroupDialog* dialog = show(rig);
    QTRY_COMPARE(dialog->tree()->model()->rowCount(), 2);
    QCOMPARE(support::unnamedControls(*dialog), QStringList());
    dialog->close();
}

QTEST_MAIN(MoveGroupDialogTest)
#include "movegroupdialog.moc"
