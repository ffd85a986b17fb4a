// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/bindingrig.h"
#include "ui/binding/conflictdialog.h"
#include "ui/binding/personarea.h"
#include "ui/dialogs/messagebox.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using Answer = MessageBox::Answer;

namespace {

constexpr auto Path = "/admin/realms/demo/users/u0";

} // namespace

/// Ways away from an unsaved edit: none of them loses it without asking.
class ObjectAreaLeavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothing_is_asked_without_an_edit();
    void staying_keeps_edit_and_row_data();
    void staying_keeps_edit_and_row();
    void discarding_goes_on_data();
    void discarding_goes_on();
    void saving_goes_on_once_it_is_saved();
    void a_failed_save_stays();
    void a_conflict_left_open_stays();
    void an_object_that_was_wanted_asks_too();
    void save_and_revert_reach_the_edit();

private:
    /// Somewhere else to go.
    void leave(const QString& way);
    void ways();
    bool isStill() const;
    void arrives(const QString& first);

    std::unique_ptr<test::BindingRig> m_rig;
    std::unique_ptr<test::PersonArea> m_area;
};

void ObjectAreaLeavingTest::init()
{
    MessageBox::takeAsked();
    m_rig = std::make_unique<test::BindingRig>();
    m_rig->answers["users"] = test::people(3);
    m_rig->answers["users/count"] = 3;
    for (int i = 0; i < 3; ++i)
        m_rig->answers["users/u" + QByteArray::number(i)] = test::people(3).at(i);
    m_rig->api.server.on("PUT", Path, test::Reply::noContent());
    m_area = std::make_unique<test::PersonArea>(m_rig->context);
    m_area->resize(1440, 900);
    m_area->show();
    m_area->refresh();
    QTRY_COMPARE(m_area->model->rowCount(), 3);
    m_area->table->setCurrentIndex(m_area->model->index(0, 0));
    QTRY_VERIFY(m_area->inspector->isLoaded());
    m_area->inspector->type(u"Mina"_s);
}

void ObjectAreaLeavingTest::cleanup()
{
    m_rig->api.server.release();
    m_area.reset();
    m_rig.reset();
}

void ObjectAreaLeavingTest::ways()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("another row") << u"row"_s;
    QTest::newRow("Escape") << u"escape"_s;
    QTest::newRow("the close button") << u"close"_s;
}

void ObjectAreaLeavingTest::leave(const QString& way)
{
    if (way == "row"_L1)
        m_area->table->setCurrentIndex(m_area->model->index(1, 0));
    else if (way == "escape"_L1)
        QTest::keyClick(m_area.get(), Qt::Key_Escape);
    else
        Q_EMIT m_area->inspector->closeRequested();
}

bool ObjectAreaLeavingTest::isStill() const
{
    return m_area->inspector->objectId() == "u0"_L1 && m_area->inspector->typed() == "Mina"_L1
        && m_area->hasUnsavedChanges() && m_area->inspector->isVisible()
        && m_area->table->currentRow() == 0;
}

void ObjectAreaLeavingTest::arrives(const QString& first)
{
    QTRY_COMPARE(m_rig->api.server.count("PUT", Path), 1);
    m_rig->answers["users/u0"] = test::person(u"u0"_s, u"user0"_s, first);
    m_rig->api.server.release();
}

void ObjectAreaLeavingTest::nothing_is_asked_without_an_edit()
{
    m_area->revert();
    MessageBox::setNextAnswer(Answer::Cancel);
    leave(u"row"_s);
    QCOMPARE(m_area->inspector->objectId(), u"u1"_s);
    QVERIFY(MessageBox::takeAsked().isEmpty());
}

void ObjectAreaLeavingTest::staying_keeps_edit_and_row_data()
{
    ways();
}

void ObjectAreaLeavingTest::staying_keeps_edit_and_row()
{
    QFETCH(QString, way);
    MessageBox::setNextAnswer(Answer::Cancel);
    leave(way);
    const QList<MessageBox::Asked> asked = MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().text, u"This person has unsaved changes."_s);
    QVERIFY(isStill());
}

void ObjectAreaLeavingTest::discarding_goes_on_data()
{
    ways();
}

void ObjectAreaLeavingTest::discarding_goes_on()
{
    QFETCH(QString, way);
    QSignalSpy unsaved(m_area.get(), &Area::unsavedChanged);
    MessageBox::setNextAnswer(Answer::Discard);
    leave(way);
    QCOMPARE(m_area->inspector->objectId(), way == "row"_L1 ? u"u1"_s : QString());
    QCOMPARE(m_area->inspector->isVisible(), way == "row"_L1);
    QVERIFY(!m_area->hasUnsavedChanges());
    QCOMPARE(unsaved.last().first().toBool(), false);
    QCOMPARE(m_rig->api.server.count("PUT"), 0);
}

void ObjectAreaLeavingTest::saving_goes_on_once_it_is_saved()
{
    m_rig->api.server.hold();
    MessageBox::setNextAnswer(Answer::Save);
    leave(u"row"_s);
    QCOMPARE(m_area->inspector->objectId(), u"u0"_s); // not before
    QCOMPARE(m_area->table->currentRow(), 0);
    arrives(u"Mina"_s);
    QTRY_COMPARE(m_area->inspector->objectId(), u"u1"_s);
    QCOMPARE(m_area->table->currentRow(), 1);
    QVERIFY(!m_area->hasUnsavedChanges());
}

void ObjectAreaLeavingTest::a_failed_save_stays()
{
    QSignalSpy errors(m_area.get(), &Area::errorRaised);
    m_rig->api.server.on("PUT", Path, test::Reply::error(400, u"No such luck"_s));
    MessageBox::setNextAnswer(Answer::Save);
    leave(u"row"_s);
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(isStill());
}

void ObjectAreaLeavingTest::a_conflict_left_open_stays()
{
    m_rig->answers["users/u0"] = test::person(u"u0"_s, u"user0"_s, u"Theirs"_s);
    MessageBox::setNextAnswer(Answer::Save);
    leave(u"row"_s);
    ConflictDialog* conflict = nullptr;
    QTRY_VERIFY(conflict = m_area->findChild<ConflictDialog*>());
    conflict->reject();
    QTRY_VERIFY(!m_area->findChild<ConflictDialog*>());
    QVERIFY(isStill());
}

void ObjectAreaLeavingTest::an_object_that_was_wanted_asks_too()
{
    MessageBox::setNextAnswer(Answer::Cancel);
    m_area->want(u"u2"_s);
    QCOMPARE(MessageBox::takeAsked().size(), 1);
    QVERIFY(isStill());
    m_area->refresh(); // asked once is enough
    QTRY_COMPARE(m_area->model->status()->isReloading(), false);
    QVERIFY(isStill());
}

void ObjectAreaLeavingTest::save_and_revert_reach_the_edit()
{
    QSignalSpy notices(m_area.get(), &Area::noticeRaised);
    m_rig->api.server.hold();
    m_area->save();
    arrives(u"Mina"_s);
    QTRY_VERIFY(!m_area->hasUnsavedChanges());
    QCOMPARE(notices.first().first().toString(), u"User user0 was saved."_s);
    m_area->inspector->type(u"Other"_s);
    m_area->revert();
    QVERIFY(!m_area->hasUnsavedChanges());
    QCOMPARE(m_area->inspector->typed(), u"Mina"_s);
}

QTEST_MAIN(ObjectAreaLeavingTest)
#include "objectarealeaving.moc"
