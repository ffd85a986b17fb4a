// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/pixels.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rk::ui;
using rk::test::countOf;
using rk::test::picture;
using rk::test::shownOf;

using Height = std::function<int()>;
Q_DECLARE_METATYPE(Height)

namespace {

void setFontPixels(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

template <class Widget>
Height hintOf(void (*prepare)(QWidget*) = nullptr)
{
    return [prepare] {
        Widget widget;
        if (prepare)
            prepare(&widget);
        return widget.sizeHint().height();
    };
}

int menuRow(bool separator)
{
    QMenu menu;
    QAction* action = separator ? menu.addSeparator() : menu.addAction(u"Rename"_s);
    menu.addAction(u"Delete"_s);
    if (separator)
        menu.insertAction(action, menu.addAction(u"First"_s));
    menu.ensurePolished();
    return menu.actionGeometry(action).height();
}

int headerRow()
{
    QStandardItemModel model(1, 1);
    QHeaderView header(Qt::Horizontal);
    header.setModel(&model);
    return header.sizeHint().height();
}

int tabRow()
{
    QTabBar bar;
    bar.addTab(u"Details"_s);
    return bar.tabRect(0).height();
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

    QFont m_font;

    static void inBothModes(const std::function<void(const Tokens&)>& look)
    {
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            look(Theme::current());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance()->install(*qApp);
        m_font = QApplication::font();
    }

    void cleanup()
    {
        QApplication::setFont(m_font);
        Theme::instance()->setMode(Theme::Mode::Light);
    }

    void controlsAreAsHighAsDesigned_data()
    {
        QTest::addColumn<Height>("height");
        QTest::addColumn<int>("designed");
        const auto small = [](QWidget* widget) { setSmall(widget); };
        QTest::newRow("push button") << hintOf<QPushButton>() << 32;
        QTest::newRow("small push button") << hintOf<QPushButton>(small) << 28;
        QTest::newRow("line edit") << hintOf<QLineEdit>() << 32;
        QTest::newRow("combo box") << hintOf<QComboBox>() << 32;
        QTest::newRow("spin box") << hintOf<QSpinBox>() << 32;
        QTest::newRow("tab") << Height(tabRow) << 40;
        QTest::newRow("table header") << Height(headerRow) << 32;
        QTest::newRow("menu item") << Height([] { return menuRow(false); }) << 30;
        QTest::newRow("separator") << Height([] { return menuRow(true); }) << 9;
    }

    void controlsAreAsHighAsDesigned()
    {
        QFETCH(Height, height);
        QFETCH(int, designed);
        setFontPixels(13);
        QCOMPARE(height(), designed);
        if (designed < 20)
            return; // no text in it
        // 150 % and more: the text decides and keeps its room.
        for (const int pixels : { 20, 40 }) {
            setFontPixels(pixels);
            QVERIFY(height() >= QFontMetrics(QApplication::font()).height() + 5);
            QVERIFY(height() >= designed);
        }
    }

    void textTooLongEndsInAnEllipsis_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("push button") << 0;
        QTest::newRow("combo box") << 1;
        QTest::newRow("table header") << 2;
    }

    void textTooLongEndsInAnEllipsis()
    {
        QFETCH(int, which);
        const auto draw = [which](const QString& text) {
            QStandardItemModel model(1, 1);
            model.setHorizontalHeaderLabels({ text });
            std::unique_ptr<QWidget> widget;
            if (which == 0) {
                widget = std::make_unique<QPushButton>(text);
            } else if (which == 1) {
                auto combo = std::make_unique<QComboBox>();
                combo->addItem(text);
                widget = std::move(combo);
            } else {
                auto header = std::make_unique<QHeaderView>(Qt::Horizontal);
                header->setModel(&model);
                widget = std::move(header);
            }
            widget->resize(120, 32);
            return picture(*widget);
        };
        QVERIFY(!shownOf(u"Authentication flow of the browser"_s, draw).isEmpty());
        QVERIFY(shownOf(u"Name"_s, draw).isEmpty());
    }

    void inputsShowTheirState()
    {
        QLineEdit edit;
        edit.resize(120, 32);
        inBothModes([&edit](const Tokens& t) {
            const QRect left(1, 8, 3, 16);
            QVERIFY(countOf(picture(edit), t.control) > 100);
            QCOMPARE(countOf(picture(edit), t.danger), 0);
            setError(&edit, true);
            QVERIFY(countOf(picture(edit), t.danger) > 100);
            setError(&edit, false);
            const QColor bar = t.isDark ? t.accentInk : t.accent;
            QCOMPARE(countOf(picture(edit), bar, left), 0);
            setDirty(&edit, true);
            QVERIFY(countOf(picture(edit), bar, left) > 30);
            setDirty(&edit, false);
            edit.setReadOnly(true);
            QCOMPARE(countOf(picture(edit), t.control), 0);
            QVERIFY(countOf(picture(edit), t.sunken) > 2000);
            edit.setReadOnly(false);
            setFlat(&edit, true);
            QCOMPARE(countOf(picture(edit), t.control), 0);
            setFlat(&edit, false);
        });
    }

    void aWrongTextEditIsRedToo()
    {
        QPlainTextEdit edit;
        edit.resize(120, 60);
        setError(&edit, true);
        inBothModes([&](const Tokens& t) { QVERIFY(countOf(picture(edit), t.danger) > 100); });
    }

    void checkBoxesAreFilledWhenOn_data()
    {
        QTest::addColumn<Qt::CheckState>("state");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("filled");
        QTest::newRow("off") << Qt::Unchecked << true << false;
        QTest::newRow("on") << Qt::Checked << true << true;
        QTest::newRow("partly") << Qt::PartiallyChecked << true << true;
        QTest::newRow("on and disabled") << Qt::Checked << false << false;
    }

    void checkBoxesAreFilledWhenOn()
    {
        QFETCH(Qt::CheckState, state);
        QFETCH(bool, enabled);
        QFETCH(bool, filled);
        QCheckBox box(u"Enabled"_s);
        box.setTristate(state == Qt::PartiallyChecked);
        box.setCheckState(state);
        box.setEnabled(enabled);
        box.resize(box.sizeHint());
        inBothModes([&](const Tokens& t) {
            QCOMPARE(countOf(picture(box), t.accent) > 60, filled);
            const QRect inner(3, (box.height() - 10) / 2, 10, 10);
            if (filled) // by a tick or a line, not by colour alone
                QVERIFY(countOf(picture(box), t.onAccent, inner, rk::test::Smoothed) > 3);
        });
    }

    void aScrollBarOfAMillionRowsCanStillBeGrabbed()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000000);
        bar.setPageStep(20);
        bar.resize(bar.sizeHint().width(), 400);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto handle = [&](int position) {
            option.sliderPosition = position;
            return bar.style()->subControlRect(
                QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handle(0).top(), 0);
        QCOMPARE(handle(0).height(), 32);
        QCOMPARE(handle(1000000).bottom(), 399);
        QVERIFY(qAbs(handle(500000).center().y() - 200) <= 1);
        inBothModes([&](const Tokens& t) { QVERIFY(countOf(picture(bar), t.scroll) > 100); });
    }

    void progressFillsFromTheLeft()
    {
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 100);
        bar.resize(200, 8);
        bar.setValue(50);
        const QImage image = picture(bar);
        const QColor done = Theme::color(&Tokens::accent);
        QVERIFY(countOf(image, done, QRect(0, 0, 100, 8)) > 700);
        QCOMPARE(countOf(image, done, QRect(110, 0, 90, 8)), 0);
    }

    void theChosenTabIsUnderlined()
    {
        QTabBar bar;
        bar.addTab(u"Details"_s);
        bar.addTab(u"Roles"_s);
        bar.resize(400, 40);
        inBothModes([&](const Tokens& t) {
            const QColor line = t.isDark ? t.accentInk : t.accent;
            for (int i = 0; i < 2; ++i) {
                bar.setCurrentIndex(i);
                QVERIFY(countOf(picture(bar), line, bar.tabRect(i)) > 20);
                QCOMPARE(countOf(picture(bar), line, bar.tabRect(1 - i)), 0);
            }
        });
    }

    void propertiesAreFalseWithoutAWidget()
    {
        QCOMPARE(kindOf(nullptr), ButtonKind::Secondary);
        QVERIFY(!isSmall(nullptr) && !hasError(nullptr) && !isDirty(nullptr) && !isFlat(nullptr));
        QCOMPARE(leadingGutter(nullptr), 0);
        QWidget header;
        setLeadingGutter(&header, 44);
        QCOMPARE(leadingGutter(&header), 44);
    }
};

QTEST_MAIN(TestStyle)
#include "style.moc"
