// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pageheader.h"

#include "support/widgetwalker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::support::visibleTexts;
using rk::ui::ButtonKind;
using rk::ui::PageHeader;
using rk::ui::PlainLabel;
using rk::ui::Theme;

namespace {

struct Head {
    PageHeader header { u"Identity providers"_s };
    QPushButton* reload = header.addButton(u"Reload"_s, ButtonKind::Secondary, u"refresh");
    QPushButton* add = header.addButton(u"Add provider"_s, ButtonKind::Primary, u"plus");

    Head()
    {
        header.setCount(u"1–100 of 12,480"_s);
        header.show();
        resize(header.sizeHint().width());
    }

    void resize(int width)
    {
        header.resize(width, header.sizeHint().height());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    PlainLabel* label(const QString& text) const
    {
        for (auto* label : header.findChildren<PlainLabel*>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }
    PlainLabel* title() const { return label(u"Identity providers"_s); }
    PlainLabel* count() const { return label(u"1–100 of 12,480"_s); }
};

} // namespace

class TestPageHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }

    void showsTitleCountAndActions()
    {
        const Head it;
        QVERIFY(!it.title()->isElided());
        QVERIFY(it.count()->isVisible() && !it.count()->isElided());
        QVERIFY(it.header.actionRow()->folded().isEmpty());
        QVERIFY(it.title()->geometry().right() < it.count()->x());
        QVERIFY(it.count()->geometry().right() < it.header.actionRow()->x());
        QVERIFY(it.title()->font().pixelSize() > it.count()->font().pixelSize()
            || it.title()->font().pointSizeF() > it.count()->font().pointSizeF());
    }

    void whatGivesWayFirst()
    {
        Head it;
        const int full = it.header.width();
        // 1. the actions fold
        it.resize(full - 20);
        QCOMPARE(it.header.actionRow()->folded(), QList<QWidget*>({ it.reload }));
        QVERIFY(!it.title()->isElided());
        // 2. the count goes
        it.resize(it.title()->sizeHint().width() + it.header.actionRow()->minimumSizeHint().width()
            + 40 + 12 + 20);
        QVERIFY(!it.count()->isVisible());
        QVERIFY(!it.title()->isElided());
        // 3. the title is cut, the main action never
        it.resize(it.header.minimumSizeHint().width() + 20);
        QVERIFY(it.title()->isElided());
        QVERIFY(it.add->isVisible());
        QCOMPARE(it.title()->elideMode(), Qt::ElideRight);
        // and back
        it.resize(full);
        QVERIFY(it.count()->isVisible() && !it.title()->isElided());
        QVERIFY(it.header.actionRow()->folded().isEmpty());
    }

    void nothingOverlapsAtAnyWidth()
    {
        Head it;
        for (int width = it.header.sizeHint().width() + 40;
             width >= it.header.minimumSizeHint().width(); width -= 9) {
            it.resize(width);
            const QRect actions = it.header.actionRow()->geometry();
            QVERIFY(it.header.rect().contains(actions));
            QVERIFY(it.title()->geometry().right() < actions.left());
            if (it.count()->isVisible()) {
                QVERIFY(!it.count()->geometry().intersects(actions));
                QVERIFY(!it.count()->geometry().intersects(it.title()->geometry()));
            }
        }
    }

    void withoutACountThereIsNone()
    {
        Head it;
        PlainLabel* count = it.count();
        const int before = it.header.sizeHint().width();
        it.header.setCount({});
        QVERIFY(!count->isVisible());
        QVERIFY(it.header.sizeHint().width() < before);
        it.header.setCount(u"3 of 3"_s);
        QVERIFY(visibleTexts(it.header).contains(u"3 of 3"_s));
    }

    void aNewTitleTakesItsRoom()
    {
        Head it;
        const int before = it.title()->width();
        PlainLabel* title = it.title();
        it.header.setTitle(u"Users"_s);
        QCOMPARE(title->text(), u"Users"_s);
        QVERIFY(title->width() < before);
    }

    void isMirroredWithTheLanguage()
    {
        Head it;
        it.header.setLayoutDirection(Qt::RightToLeft);
        it.resize(it.header.width() + 60);
        QVERIFY(it.header.actionRow()->x() < it.count()->x());
        QVERIFY(it.count()->x() < it.title()->x());
    }

    void neverNeedsTheWidthOfItsTexts()
    {
        PageHeader header(QString(300, u'm'));
        header.setCount(QString(300, u'7'));
        QVERIFY(header.minimumSizeHint().width() < 120);
    }
};

QTEST_MAIN(TestPageHeader)
#include "pageheader.moc"
