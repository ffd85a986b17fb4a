// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

#include <memory>

using rk::ui::FlowLayout;

namespace {

class Brick : public QWidget {
public:
    explicit Brick(QSize size) : m_size(size) { }
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return { 20, m_size.height() }; }

private:
    QSize m_size;
};

/// Bricks of these widths, 20 px high (the second one 30).
struct Wall {
    QWidget widget;
    FlowLayout* layout = new FlowLayout(&widget, 10);
    QList<QWidget*> bricks;

    explicit Wall(const QList<int>& widths)
    {
        for (const int width : widths) {
            bricks.append(new Brick({ width, bricks.size() == 1 ? 30 : 20 }));
            layout->addWidget(bricks.last());
        }
    }

    QList<QPoint> placed(int width)
    {
        widget.resize(width, layout->heightForWidth(width));
        layout->activate();
        layout->setGeometry(widget.rect());
        QList<QPoint> places;
        for (const QWidget* brick : bricks)
            places.append(brick->pos());
        return places;
    }
};

} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrapsLikeWords_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<QPoint>>("places");
        QTest::addColumn<int>("height");
        using Places = QList<QPoint>;
        QTest::newRow("one row") << 320 << Places({ { 0, 0 }, { 110, 0 }, { 220, 0 } }) << 30;
        QTest::newRow("one too narrow") << 319 << Places({ { 0, 0 }, { 110, 0 }, { 0, 40 } }) << 60;
        QTest::newRow("one each") << 100 << Places({ { 0, 0 }, { 0, 30 }, { 0, 70 } }) << 90;
    }

    void wrapsLikeWords()
    {
        QFETCH(int, width);
        Wall wall({ 100, 100, 100 });
        QTEST(wall.placed(width), "places");
        QTEST(wall.layout->heightForWidth(width), "height");
    }

    void whatIsWiderThanAllIsCutToTheWidth()
    {
        Wall wall({ 50, 400 });
        QCOMPARE(wall.placed(120), QList<QPoint>({ { 0, 0 }, { 0, 30 } }));
        QCOMPARE(wall.bricks.at(1)->width(), 120);
        QCOMPARE(wall.bricks.at(0)->width(), 50);
    }

    void hiddenItemsLeaveNoGap()
    {
        Wall wall({ 100, 100, 100 });
        wall.bricks.at(1)->hide();
        QCOMPARE(wall.placed(320).at(2), QPoint(110, 0));
        QCOMPARE(wall.layout->heightForWidth(320), 20);
    }

    void startsAtTheRightInRightToLeftLanguages()
    {
        Wall wall({ 100, 60 });
        wall.widget.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(wall.placed(300), QList<QPoint>({ { 200, 0 }, { 130, 0 } }));
    }

    void keepsItsMargins()
    {
        Wall wall({ 100, 100 });
        wall.layout->setContentsMargins(5, 6, 7, 8);
        QCOMPARE(wall.placed(222), QList<QPoint>({ { 5, 6 }, { 115, 6 } }));
        QCOMPARE(wall.layout->heightForWidth(222), 6 + 30 + 8);
        QCOMPARE(wall.placed(221).at(1), QPoint(5, 36)); // the margins took the last pixel
        QCOMPARE(wall.layout->minimumSize(), QSize(20 + 12, 30 + 14));
    }

    void asksForWhatItNeeds()
    {
        Wall wall({ 300, 300 });
        QVERIFY(wall.layout->hasHeightForWidth());
        QCOMPARE(wall.layout->sizeHint(), QSize(320, 60));
        QCOMPARE(wall.layout->minimumSize(), QSize(20, 30));
        QCOMPARE(wall.layout->expandingDirections(), Qt::Orientations());
    }

    void givesItsItemsBack()
    {
        Wall wall({ 10, 20 });
        QCOMPARE(wall.layout->count(), 2);
        QVERIFY(!wall.layout->itemAt(2));
        QVERIFY(!wall.layout->takeAt(-1));
        const std::unique_ptr<QLayoutItem> first(wall.layout->takeAt(0));
        QCOMPARE(first->widget(), wall.bricks.at(0));
        QCOMPARE(wall.layout->count(), 1);
        QCOMPARE(wall.layout->itemAt(0)->widget(), wall.bricks.at(1));
        QVERIFY(!wall.layout->takeAt(1));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "flowlayout.moc"
