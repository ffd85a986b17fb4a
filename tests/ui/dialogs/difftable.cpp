// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/difftable.h"

#include "support/widgetwalker.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using Kind = PreviewRow::Kind;

namespace {

PreviewRow changed(const QString& setting, const QString& now, const QString& after,
    Kind kind = Kind::Changed, const QString& emptyText = {})
{
    return { setting, now, after, kind, emptyText, {} };
}

} // namespace

class DiffTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void its_model_keeps_the_rules_of_models();
    void a_row_says_before_and_after();
    void what_kind_of_change_is_heard_data();
    void what_kind_of_change_is_heard();
    void a_missing_value_is_named();
    void rows_of_one_object_stand_under_one_heading();
    void a_heading_spans_the_table();
    void long_values_make_higher_rows_up_to_a_limit();
    void a_long_list_scrolls();
    void every_kind_can_be_drawn();
    void everything_has_a_name();
};

void DiffTableTest::its_model_keeps_the_rules_of_models()
{
    DiffModel model({ changed(u"Name"_s, u"old"_s, u"new"_s),
        changed(u"Secret"_s, {}, u"x"_s, Kind::Added, u"none"_s) });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void DiffTableTest::a_row_says_before_and_after()
{
    const DiffModel model({ changed(u"Name"_s, u"old"_s, u"new"_s) });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, DiffModel::Setting).data().toString(), u"Name"_s);
    QCOMPARE(model.index(0, DiffModel::Now).data().toString(), u"old"_s);
    QCOMPARE(model.index(0, DiffModel::After).data().toString(), u"new"_s);
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(heads, QStringList({ u"Setting"_s, u"Now"_s, u"After"_s }));
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void DiffTableTest::what_kind_of_change_is_heard_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("heard");
    QTest::newRow("changed") << int(Kind::Changed) << u"Changed: Name"_s;
    QTest::newRow("added") << int(Kind::Added) << u"Added: Name"_s;
    QTest::newRow("removed") << int(Kind::Removed) << u"Removed: Name"_s;
}

void DiffTableTest::what_kind_of_change_is_heard()
{
    QFETCH(int, kind);
    const DiffModel model({ changed(u"Name"_s, u"a"_s, u"b"_s, static_cast<Kind>(kind)) });
    QTEST(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), "heard");
    QCOMPARE(model.index(0, 0).data(DiffModel::KindRole).toInt(), kind);
}

void DiffTableTest::a_missing_value_is_named()
{
    const DiffModel model({ changed(u"Name"_s, {}, u"b"_s, Kind::Added),
        changed(u"Enabled"_s, u"on"_s, {}, Kind::Changed, u"off"_s) });
    const auto heard = [&model](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard(0, DiffModel::Now), u"Now: not set"_s);
    QCOMPARE(heard(0, DiffModel::After), u"After: b"_s);
    QCOMPARE(heard(1, DiffModel::After), u"After: off"_s);
    QCOMPARE(
        model.index(0, DiffModel::Now).data(DiffModel::PlaceholderRole).toString(), u"not set"_s);
    QCOMPARE(
        model.index(1, DiffModel::After).data(DiffModel::PlaceholderRole).toString(), u"off"_s);
}

void DiffTableTest::rows_of_one_object_stand_under_one_heading()
{
    const PreviewRow first { u"a"_s, {}, u"1"_s, Kind::Added, {}, u"Role agent"_s };
    const PreviewRow second { u"b"_s, {}, u"2"_s, Kind::Added, {}, u"Role agent"_s };
    const PreviewRow other { u"c"_s, {}, u"3"_s, Kind::Added, {}, u"Role chat"_s };
    const DiffModel model({ first, second, other });
    QStringList column;
    QList<bool> headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        column.append(model.index(row, 0).data().toString());
        headings.append(model.index(row, 0).data(DiffModel::HeadingRole).toBool());
    }
    QCOMPARE(column, QStringList({ u"Role agent"_s, u"a"_s, u"b"_s, u"Role chat"_s, u"c"_s }));
    QCOMPARE(headings, QList<bool>({ true, false, false, true, false }));
    QVERIFY(!model.index(0, DiffModel::After).data().isValid());
}

void DiffTableTest::a_heading_spans_the_table()
{
    const DiffTable table({ { u"a"_s, {}, u"1"_s, Kind::Added, {}, u"Role agent"_s } });
    QCOMPARE(table.columnSpan(0, 0), int(DiffModel::ColumnCount));
    QCOMPARE(table.columnSpan(1, 0), 1);
}

void DiffTableTest::long_values_make_higher_rows_up_to_a_limit()
{
    const auto lines = [](int count) { return QStringList(count, u"x"_s).join(u'\n'); };
    const DiffTable table({ changed(u"a"_s, {}, lines(1)), changed(u"b"_s, {}, lines(4)),
        changed(u"c"_s, {}, lines(6)), changed(u"d"_s, {}, lines(60)) });
    QVERIFY(table.rowHeight(1) > table.rowHeight(0));
    QVERIFY(table.rowHeight(2) > table.rowHeight(1));
    QCOMPARE(table.rowHeight(3), table.rowHeight(2));
}

void DiffTableTest::a_long_list_scrolls()
{
    const DiffTable little({ changed(u"a"_s, {}, u"1"_s) });
    const DiffTable much(QList<PreviewRow>(100, changed(u"a"_s, {}, u"1"_s)));
    QVERIFY(little.sizeHint().height() < much.sizeHint().height());
    QVERIFY(much.sizeHint().height() < much.verticalHeader()->length());
}

void DiffTableTest::every_kind_can_be_drawn()
{
    const auto picture = [](Kind kind, const QString& now, const QString& after) {
        DiffTable table({ changed(u"Name"_s, now, after, kind) });
        table.resize(640, 200);
        return table.grab().toImage();
    };
    const QImage usual = picture(Kind::Changed, u"a"_s, u"b"_s);
    QVERIFY(usual != picture(Kind::Added, u"a"_s, u"b"_s)); // another sign
    QVERIFY(usual != picture(Kind::Changed, {}, u"b"_s)); // the placeholder
    QVERIFY(usual != picture(Kind::Changed, u"a"_s, u"c"_s));
    QCOMPARE(usual, picture(Kind::Changed, u"a"_s, u"b"_s));
}

void DiffTableTest::everything_has_a_name()
{
    DiffTable table({ changed(u"Name"_s, u"old"_s, u"new"_s) });
    QCOMPARE(table.accessibleName(), u"What changes"_s);
    QCOMPARE(support::unnamedControls(table), QStringList());
}

QTEST_MAIN(DiffTableTest)
#include "difftable.moc"
