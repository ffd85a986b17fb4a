// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/listpresenter.h"

#include "support/widgetwalker.h"
#include "ui/widgets/loading.h"
#include "ui/widgets/statepane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

class ListPresenterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rows_are_shown_when_they_are_there();
    void an_empty_list_says_what_it_is_for_and_offers_to_add();
    void an_empty_list_offers_nothing_that_is_not_allowed();
    void no_match_names_the_search();
    void a_list_cut_by_rights_names_the_role();
    void a_failure_says_why_and_can_be_repeated();
    void a_failed_reload_keeps_the_rows();

private:
    QStringList texts() { return support::visibleTexts(*m_pane); }
    /// A new button is shown by the next turn of the event loop.
    QAbstractButton* button(const QString& name)
    {
        [&] { QTRY_VERIFY(support::findButton(*m_pane, name)); }();
        return support::findButton(*m_pane, name);
    }
    std::unique_ptr<StatePane> m_pane;
    QLabel* m_content = nullptr;
    std::unique_ptr<items::ListStatus> m_status;
    std::unique_ptr<ListPresenter> m_presenter;
};

void ListPresenterTest::init()
{
    m_presenter.reset();
    m_content = new QLabel(u"rows"_s);
    m_pane = std::make_unique<StatePane>(m_content);
    m_pane->show();
    m_status = std::make_unique<items::ListStatus>();
    ListPresenter::Words words;
    words.icon = u"role"_s;
    words.emptyTitle = u"No roles yet"_s;
    words.emptySentence = u"Roles say what somebody may do."_s;
    words.addText = u"Add role"_s;
    words.loading = u"Loading the roles"_s;
    m_presenter = std::make_unique<ListPresenter>(m_pane.get(), m_status.get(), words, nullptr);
}

void ListPresenterTest::rows_are_shown_when_they_are_there()
{
    QSignalSpy settled(m_presenter.get(), &ListPresenter::settled);
    m_status->started(false);
    QVERIFY(m_pane->line()->isActive());
    QCOMPARE(settled.size(), 0);
    m_status->arrived(3);
    QVERIFY(m_content->isVisible());
    QVERIFY(!m_pane->line()->isActive());
    QCOMPARE(settled.size(), 1);
}

void ListPresenterTest::an_empty_list_says_what_it_is_for_and_offers_to_add()
{
    QSignalSpy add(m_presenter.get(), &ListPresenter::addRequested);
    m_status->arrived(0);
    QVERIFY(texts().contains(u"No roles yet"_s));
    QVERIFY(texts().contains(u"Roles say what somebody may do."_s));
    button(u"Add role"_s)->click();
    QCOMPARE(add.size(), 1);
}

void ListPresenterTest::an_empty_list_offers_nothing_that_is_not_allowed()
{
    m_status->arrived(0);
    m_presenter->setAddAllowed(false);
    QCoreApplication::processEvents();
    QVERIFY(!support::findButton(*m_pane, u"Add role"_s));
    m_presenter->setAddAllowed(true);
    QVERIFY(button(u"Add role"_s));
}

void ListPresenterTest::no_match_names_the_search()
{
    QSignalSpy clear(m_presenter.get(), &ListPresenter::clearSearchRequested);
    m_presenter->setSearch(u"<i>x</i>"_s);
    m_status->arrived(0);
    QTRY_VERIFY(texts().contains(u"Nothing here matches “<i>x</i>”."_s));
    button(u"Clear search"_s)->click();
    QCOMPARE(clear.size(), 1);
}

void ListPresenterTest::a_list_cut_by_rights_names_the_role()
{
    m_status->arrived(0, u"view-realm"_s);
    QVERIFY(texts().join(u' ').contains(u"view-realm"_s));
}

void ListPresenterTest::a_failure_says_why_and_can_be_repeated()
{
    QSignalSpy retry(m_presenter.get(), &ListPresenter::retryRequested);
    m_status->started(false);
    m_status->fail(ApiError::refused(u"No such luck"_s), false);
    QVERIFY(texts().contains(u"Loading the roles failed"_s));
    QVERIFY(texts().join(u' ').contains(u"No such luck"_s));
    button(u"Try again"_s)->click();
    QCOMPARE(retry.size(), 1);
}

void ListPresenterTest::a_failed_reload_keeps_the_rows()
{
    QSignalSpy errors(m_presenter.get(), &ListPresenter::errorRaised);
    m_status->arrived(3);
    m_status->started(true);
    m_status->fail(ApiError::refused(u"No such luck"_s), true);
    QVERIFY(m_content->isVisible());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().first().toString(), u"Loading the roles"_s);
}

QTEST_MAIN(ListPresenterTest)
#include "listpresenter.moc"
