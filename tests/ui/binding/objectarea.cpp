// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/objectarea.h"

#include "ui/binding/bindingrig.h"
#include "ui/binding/personarea.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

/// A list, and how it follows and is followed by the object that is open beside it.
class ObjectAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void while_reading_it_is_not_said_to_be_empty();
    void a_failed_list_is_no_empty_list();
    void a_failed_reload_keeps_rows_and_object();
    void a_refused_list_names_the_role();
    void an_empty_list_offers_to_add();
    void no_match_offers_to_clear_the_search();
    void a_missing_role_disables_adding_and_is_named();
    void offline_disables_adding_and_reads_again_after();
    void the_current_row_opens();
    void the_row_follows_its_object();
    void a_new_object_opens_once_it_is_in_the_list();
    void an_object_deleted_by_somebody_else_closes();
    void delete_works_in_the_list_only();
    void delete_needs_the_right();
    void escape_closes_what_is_open();
    void the_tour_waits_for_the_first_object();
    void everything_has_a_name();

private:
    void show(int expected = 3);
    void open(int row);
    QAbstractButton* find(const QString& name) { return support::findButton(*m_area, name); }
    bool detailShown() const { return m_area->inspector->isVisible(); }

    std::unique_ptr<test::BindingRig> m_rig;
    std::unique_ptr<test::PersonArea> m_area;
};

void ObjectAreaTest::init()
{
    m_rig = std::make_unique<test::BindingRig>();
    m_rig->answers["users"] = test::people(3);
    m_rig->answers["users/count"] = 3;
    for (int i = 0; i < 3; ++i)
        m_rig->answers["users/u" + QByteArray::number(i)] = test::people(3).at(i);
    m_area = std::make_unique<test::PersonArea>(m_rig->context);
    m_area->resize(1440, 900);
    m_area->searchField()->setDelay(0);
    m_area->show();
    m_area->activateWindow();
}

void ObjectAreaTest::cleanup()
{
    m_area.reset();
    m_rig.reset();
}

void ObjectAreaTest::show(int expected)
{
    m_area->refresh();
    QTRY_COMPARE(m_area->model->rowCount(), expected);
}

void ObjectAreaTest::open(int row)
{
    m_area->table->setCurrentIndex(m_area->model->index(row, 0));
    QTRY_VERIFY(m_area->inspector->isLoaded());
}

void ObjectAreaTest::while_reading_it_is_not_said_to_be_empty()
{
    m_rig->source.hold();
    m_area->refresh();
    QTRY_VERIFY(!m_area->table->isVisible());
    QVERIFY(!test::said(*m_area).contains(u"Nobody yet"_s));
    QSignalSpy shown(m_area.get(), &Area::dataShown);
    m_rig->source.release();
    QTRY_VERIFY(m_area->table->isVisible());
    QVERIFY(!shown.isEmpty());
}

void ObjectAreaTest::a_failed_list_is_no_empty_list()
{
    m_rig->failWith(ApiError::Kind::Server, 500);
    m_area->refresh();
    QTRY_VERIFY(test::said(*m_area).contains(u"Loading the people failed"_s));
    QVERIFY(!test::said(*m_area).contains(u"Nobody yet"_s));
    QVERIFY(!m_area->showSample());
    m_rig->source.failWith({});
    test::button(*m_area, u"Try again"_s)->click();
    QTRY_COMPARE(m_area->model->rowCount(), 3);
}

void ObjectAreaTest::a_failed_reload_keeps_rows_and_object()
{
    show();
    open(1);
    QSignalSpy errors(m_area.get(), &Area::errorRaised);
    m_rig->failWith(ApiError::Kind::Server, 500);
    m_area->refresh();
    QTRY_VERIFY(!errors.isEmpty());
    QCOMPARE(errors.first().first().toString(), u"Loading the people"_s);
    QVERIFY(m_area->table->isVisible());
    QCOMPARE(m_area->model->rowCount(), 3);
    QCOMPARE(m_area->inspector->objectId(), u"u1"_s);
    QVERIFY(m_area->inspector->first->isVisible());
}

void ObjectAreaTest::a_refused_list_names_the_role()
{
    m_rig->failWith(ApiError::Kind::Forbidden, 403);
    m_area->refresh();
    QTRY_VERIFY(test::said(*m_area).contains(u"view-users"_s));
    QVERIFY(!test::said(*m_area).contains(u"Nobody yet"_s));
}

void ObjectAreaTest::an_empty_list_offers_to_add()
{
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = 0;
    m_area->refresh();
    QTRY_VERIFY(test::said(*m_area).contains(u"Nobody yet"_s));
    m_area->addButton()->click();
    QCOMPARE(m_area->added, 1);
    const auto buttons = m_area->findChild<StatePane*>()->findChildren<QPushButton*>();
    for (QPushButton* add : buttons) {
        if (add->text() == "Add person"_L1)
            add->click();
    }
    QCOMPARE(m_area->added, 2);
    QVERIFY(m_area->showSample());
}

void ObjectAreaTest::no_match_offers_to_clear_the_search()
{
    show();
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = 0;
    m_area->searchField()->setText(u"<i>x</i>"_s);
    QTRY_VERIFY(test::said(*m_area).contains(u"Nothing here matches “<i>x</i>”."_s));
    m_rig->answers["users"] = test::people(3);
    m_rig->answers["users/count"] = 3;
    test::button(*m_area, u"Clear search"_s)->click();
    QVERIFY(m_area->searchField()->text().isEmpty());
    QTRY_COMPARE(m_area->model->rowCount(), 3);
}

void ObjectAreaTest::a_missing_role_disables_adding_and_is_named()
{
    show();
    QVERIFY(m_area->addButton()->isEnabled()); // not known yet
    m_area->inspector->notAllowed = u"You need manage-users."_s;
    m_rig->grant({ u"view-users"_s });
    for (QPushButton* button : { m_area->addButton(), m_area->secondButton() }) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        QVERIFY(button->accessibleDescription().contains(u"manage-users"_s));
        QVERIFY(button->toolTip().contains(u"manage-users"_s));
    }
    QCOMPARE(m_area->inspector->readOnly, u"You need manage-users."_s);
    m_rig->answers["users"] = QJsonArray();
    m_rig->answers["users/count"] = 0;
    m_area->refresh();
    QTRY_VERIFY(test::said(*m_area).contains(u"Nobody yet"_s));
    QCOMPARE(test::said(*m_area).count(u"Add person"_s), 1); // not in the empty page
    m_rig->grant({ u"manage-users"_s });
    QVERIFY(m_area->addButton()->isEnabled());
}

void ObjectAreaTest::offline_disables_adding_and_reads_again_after()
{
    show();
    open(0);
    m_area->inspector->type(u"Mina"_s);
    m_area->setOnline(false);
    QVERIFY(m_area->addButton()->accessibleDescription().contains(u"can't be reached"_s));
    QVERIFY(!m_area->secondButton()->isEnabled());
    QVERIFY(m_area->hasUnsavedChanges());
    m_rig->source.forgetAsked();
    m_area->setOnline(true);
    QVERIFY(m_area->addButton()->isEnabled());
    QTRY_VERIFY(m_rig->source.count("/users") > 0);
    QTRY_VERIFY(m_rig->source.count("/users/u0") > 0);
    QCOMPARE(m_area->inspector->typed(), u"Mina"_s);
}

void ObjectAreaTest::the_current_row_opens()
{
    show();
    QVERIFY(!detailShown());
    open(1);
    QVERIFY(detailShown());
    QCOMPARE(m_area->inspector->objectId(), u"u1"_s);
    open(2);
    QTRY_COMPARE(m_area->inspector->objectId(), u"u2"_s);
}

void ObjectAreaTest::the_row_follows_its_object()
{
    show();
    open(1);
    m_rig->source.forgetAsked();
    const QJsonArray now = test::people(3);
    m_rig->answers["users"] = QJsonArray { now.at(1), now.at(2), now.at(0) };
    m_area->refresh();
    QTRY_COMPARE(m_area->table->currentRow(), 0);
    QCOMPARE(m_area->inspector->objectId(), u"u1"_s);
    QCOMPARE(m_rig->source.count("/users/u2"), 0);
}

void ObjectAreaTest::a_new_object_opens_once_it_is_in_the_list()
{
    show();
    open(0);
    m_area->want(u"u3"_s);
    QCOMPARE(m_area->inspector->objectId(), u"u0"_s);
    m_rig->answers["users"] = test::people(4);
    m_rig->answers["users/count"] = 4;
    m_rig->answers["users/u3"] = test::people(4).at(3);
    m_area->refresh();
    QTRY_COMPARE(m_area->inspector->objectId(), u"u3"_s);
    QCOMPARE(m_area->table->currentRow(), 3);
}

void ObjectAreaTest::an_object_deleted_by_somebody_else_closes()
{
    show();
    open(1);
    QSignalSpy notices(m_area.get(), &Area::noticeRaised);
    m_rig->answers.remove("users/u1");
    m_rig->answers["users"] = QJsonArray { test::people(3).at(0), test::people(3).at(2) };
    m_rig->answers["users/count"] = 2;
    m_area->refresh();
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(
        notices.first().first().toString(), u"This person is gone: somebody has deleted it."_s);
    QVERIFY(!detailShown());
    QTRY_COMPARE(m_area->model->rowCount(), 2);
}

void ObjectAreaTest::delete_works_in_the_list_only()
{
    show();
    open(0);
    QLineEdit* field = test::PersonInspector::line(m_area->inspector->first);
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(m_area->removed, 0);
    m_area->table->setFocus();
    QTest::keyClick(m_area->table, Qt::Key_Delete);
    QCOMPARE(m_area->removed, 1);
}

void ObjectAreaTest::delete_needs_the_right()
{
    show();
    open(0);
    m_rig->grant({ u"view-users"_s });
    m_area->table->setFocus();
    QTRY_VERIFY(m_area->table->hasFocus());
    QTest::keyClick(m_area->table, Qt::Key_Delete);
    QCOMPARE(m_area->removed, 0);
}

void ObjectAreaTest::escape_closes_what_is_open()
{
    show();
    open(0);
    m_area->table->setFocus();
    QTest::keyClick(m_area->table, Qt::Key_Escape);
    QVERIFY(!detailShown());
    QVERIFY(m_area->inspector->objectId().isEmpty());
    QVERIFY(!m_area->table->currentIndex().isValid());
    open(0); // the same row opens again
    QVERIFY(detailShown());
}

void ObjectAreaTest::the_tour_waits_for_the_first_object()
{
    QVERIFY(!m_area->showSample());
    show();
    QVERIFY(!m_area->showSample()); // opens it
    QTRY_VERIFY(m_area->inspector->isLoaded());
    QVERIFY(m_area->showSample());
    QCOMPARE(m_area->inspector->objectId(), u"u0"_s);
}

void ObjectAreaTest::everything_has_a_name()
{
    show();
    open(0);
    m_area->inspector->type(u"Mina"_s);
    QCOMPARE(support::unnamedControls(*m_area), QStringList());
    QVERIFY(find(u"Refresh"_s));
}

QTEST_MAIN(ObjectAreaTest)
#include "objectarea.moc"
