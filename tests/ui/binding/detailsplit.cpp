// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/detailsplit.h"

#include "ui/widgets/inspector.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace rk::ui;
using namespace Qt::StringLiterals;

class DetailSplitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void closed_the_list_has_everything();
    void open_they_stand_beside_each_other();
    void in_a_narrow_window_the_detail_lies_over_the_list();
    void closing_gives_the_focus_back_to_the_list();

private:
    void show(int width);
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_list = nullptr;
    Inspector* m_detail = nullptr;
    DetailSplit* m_split = nullptr;
};

void DetailSplitTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_list = new QLineEdit;
    m_detail = new Inspector;
    m_detail->addTab(u"Details"_s, new QLineEdit);
    m_split = new DetailSplit(m_list, m_detail);
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
}

void DetailSplitTest::show(int width)
{
    m_window->resize(width, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DetailSplitTest::closed_the_list_has_everything()
{
    show(1400);
    QCOMPARE(m_list->width(), 1400);
    QVERIFY(!m_detail->isVisible());
    QVERIFY(!m_split->isOpen());
}

void DetailSplitTest::open_they_stand_beside_each_other()
{
    show(1400);
    m_split->setOpen(true);
    QVERIFY(m_detail->isVisible());
    QVERIFY(!m_split->isDrawer());
    QVERIFY(m_detail->width() >= DetailSplit::DetailWidth);
    QCOMPARE(m_list->width() + m_detail->width(), 1400);
    QCOMPARE(m_detail->x(), m_list->width());
}

void DetailSplitTest::in_a_narrow_window_the_detail_lies_over_the_list()
{
    show(1000);
    m_split->setOpen(true);
    QVERIFY(m_split->isDrawer());
    QCOMPARE(m_list->width(), 1000);
    QCOMPARE(m_detail->geometry().right(), 999);
    m_window->resize(1300, 700);
    QTRY_VERIFY(!m_split->isDrawer());
    QVERIFY(m_list->width() < 1000);
}

void DetailSplitTest::closing_gives_the_focus_back_to_the_list()
{
    show(1400);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_split->setOpen(true);
    m_detail->page(0)->setFocus();
    QVERIFY(m_detail->page(0)->hasFocus());
    m_split->setOpen(false);
    QVERIFY(m_list->hasFocus());
}

QTEST_MAIN(DetailSplitTest)
#include "detailsplit.moc"
