// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/groupsource.h"

#include "ui/binding/bindingrig.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject group(const QString& id, const QString& path)
{
    return { { u"id"_s, id }, { u"name"_s, path.section(u'/', -1) }, { u"path"_s, path },
        { u"subGroupCount"_s, 0 } };
}

QJsonArray groups(int from, int count)
{
    QJsonArray all;
    for (int i = from; i < from + count; ++i)
        all.append(group(u"g%1"_s.arg(i), u"/team%1"_s.arg(i)));
    return all;
}

} // namespace

/// The source as a dialog sees it, and once through a real one.
class GroupSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void the_top_level_comes_page_by_page();
    void a_search_goes_to_the_server();
    void more_hits_are_not_the_same_ones_again();
    void groups_already_joined_are_locked();
    void a_path_with_markup_is_text();
    void nothing_in_sight_is_not_nothing_there_data();
    void nothing_in_sight_is_not_nothing_there();
    void a_realm_without_groups_is_an_empty_page();
    void a_failure_is_told_data();
    void a_failure_is_told();
    void a_new_question_ends_the_one_before();
    void the_end_of_the_dialog_ends_the_reading();

private:
    /// The page for this question.
    PickPage ask(const QString& search, int first);

    std::unique_ptr<test::BindingRig> m_rig;
    std::unique_ptr<QObject> m_owner;
    PickDialog::Source m_source;
};

void GroupSourceTest::init()
{
    m_owner = std::make_unique<QObject>();
    m_rig = std::make_unique<test::BindingRig>();
    m_source = groupSource(m_rig->stores.groups, m_owner.get(), { u"g1"_s });
}

PickPage GroupSourceTest::ask(const QString& search, int first)
{
    std::optional<PickPage> page;
    m_source(search, first, [&](const PickPage& answer) { page = answer; });
    [&] { QTRY_VERIFY(page); }();
    return page.value_or(PickPage {});
}

void GroupSourceTest::the_top_level_comes_page_by_page()
{
    m_rig->answers["groups"] = groups(0, 101);
    const PickPage first = ask({}, 0);
    QCOMPARE(first.items.size(), 100);
    QVERIFY(!first.complete);
    m_rig->answers["groups"] = groups(100, 2);
    const PickPage second = ask({}, 100);
    QCOMPARE(second.items.size(), 2);
    QVERIFY(second.complete);
    QCOMPARE(test::ScriptedSource::parameter(m_rig->source.asked().last(), u"first"_s), u"100"_s);
}

void GroupSourceTest::a_search_goes_to_the_server()
{
    m_rig->answers["groups"] = QJsonArray { group(u"g9"_s, u"/Vertrieb/Süd"_s) };
    const PickPage page = ask(u"Süd & Nord"_s, 0);
    QCOMPARE(test::ScriptedSource::parameter(m_rig->source.asked().last(), u"search"_s),
        u"Süd & Nord"_s);
    QCOMPARE(page.items.first().text, u"Süd"_s);
    QCOMPARE(page.items.first().secondary, u"/Vertrieb/Süd"_s);
    QVERIFY(page.complete);
}

void GroupSourceTest::more_hits_are_not_the_same_ones_again()
{
    m_rig->answers["groups"] = groups(0, 150);
    PickDialog dialog(u"group"_s, u"Join groups"_s, {}, u"Join"_s, nullptr);
    dialog.setSource(groupSource(m_rig->stores.groups, &dialog, {}));
    dialog.show();
    dialog.searchField()->setDelay(0);
    dialog.searchField()->setText(u"team"_s);
    QTRY_COMPARE(dialog.list()->model()->rowCount(), 100);
    QAbstractButton* more = test::button(dialog, u"Load more"_s);
    QTRY_VERIFY(more->isEnabled()); // the hits are there
    more->click();
    QTRY_COMPARE(dialog.list()->model()->rowCount(), 150);
    QStringList names = test::cells(*dialog.list()->model());
    QCOMPARE(names.removeDuplicates(), 0);
}

void GroupSourceTest::groups_already_joined_are_locked()
{
    m_rig->answers["groups"] = groups(0, 3);
    const PickPage page = ask({}, 0);
    QVERIFY(!page.items.at(0).locked);
    QVERIFY(page.items.at(1).locked);
    QCOMPARE(page.items.at(1).chip, u"already a member"_s);
    QVERIFY(page.items.at(2).chip.isEmpty());
}

void GroupSourceTest::a_path_with_markup_is_text()
{
    const QString path = u"/<b>Zentrale</b>/"_s + QString(300, u'x');
    m_rig->answers["groups"] = QJsonArray { group(u"g1"_s, path) };
    QCOMPARE(ask({}, 0).items.first().secondary, path);
}

void GroupSourceTest::nothing_in_sight_is_not_nothing_there_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("search");
    QTest::newRow("the rights are known") << true << QString();
    QTest::newRow("the server's count tells") << false << QString();
    QTest::newRow("a search with known rights") << true << u"team"_s;
}

void GroupSourceTest::nothing_in_sight_is_not_nothing_there()
{
    QFETCH(bool, known);
    QFETCH(QString, search);
    m_rig->answers["groups"] = QJsonArray();
    m_rig->answers["groups/count"] = QJsonObject { { u"count"_s, known ? 0 : 7 } };
    if (known)
        m_rig->grant({ u"query-groups"_s });
    const PickPage page = ask(search, 0);
    QVERIFY2(page.error.contains(u"view-users"_s), qPrintable(page.error));
}

void GroupSourceTest::a_realm_without_groups_is_an_empty_page()
{
    m_rig->answers["groups"] = QJsonArray();
    m_rig->answers["groups/count"] = QJsonObject { { u"count"_s, 0 } };
    const PickPage page = ask({}, 0);
    QVERIFY(page.error.isEmpty());
    QVERIFY(page.items.isEmpty());
}

void GroupSourceTest::a_failure_is_told_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("part");
    using Kind = ApiError::Kind;
    QTest::newRow("server") << test::ScriptedSource::error(Kind::Server, 500) << u"failed"_s;
    QTest::newRow("refused") << test::ScriptedSource::error(Kind::Forbidden, 403)
                             << u"view-users"_s;
}

void GroupSourceTest::a_failure_is_told()
{
    QFETCH(ApiError, error);
    QFETCH(QString, part);
    m_rig->source.failWith(error);
    for (const QString& search : { QString(), u"team"_s }) {
        const PickPage page = ask(search, 0);
        QVERIFY2(page.error.contains(part), qPrintable(page.error));
    }
}

void GroupSourceTest::a_new_question_ends_the_one_before()
{
    m_rig->answers["groups"] = groups(0, 3);
    m_rig->source.hold();
    int answers = 0;
    m_source({}, 0, [&](const PickPage&) { ++answers; });
    m_source(u"team"_s, 0, [&](const PickPage&) { ++answers; });
    QCOMPARE(m_rig->source.waiting().size(), 1);
    m_rig->source.release();
    QCOMPARE(answers, 1);
}

void GroupSourceTest::the_end_of_the_dialog_ends_the_reading()
{
    m_rig->source.hold();
    bool answered = false;
    m_source({}, 0, [&](const PickPage&) { answered = true; });
    m_owner.reset();
    m_rig->source.release();
    QVERIFY(!answered);
}

QTEST_MAIN(GroupSourceTest)
#include "groupsource.moc"
