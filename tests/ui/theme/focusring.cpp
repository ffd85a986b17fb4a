// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/pixels.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatree.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rk::ui;
using rk::test::countOf;
using rk::test::picture;

using Make = std::function<QWidget*()>;
Q_DECLARE_METATYPE(Make)

namespace {

QWidget* makeTree()
{
    auto* tree = new DataTree(u"Groups"_s);
    auto* model = new QStandardItemModel(1, 1, tree);
    tree->setModel(model);
    tree->setCurrentIndex(model->index(0, 0));
    return tree;
}

QWidget* makeNavigation()
{
    auto* list = new NavigationList;
    list->addItem(u"users"_s, u"Users"_s, u"user"_s);
    list->addItem(u"groups"_s, u"Groups"_s, u"group"_s);
    list->setCurrentId(u"users"_s);
    return list;
}

QWidget* makeChip()
{
    auto* chip = new Chip(u"admin"_s);
    chip->setClosable(true);
    return chip;
}

QWidget* makeSegments()
{
    auto* views = new Segmented(u"View"_s);
    views->setSegments({ u"Direct"_s, u"All"_s });
    return views;
}

/// A line edit and, after it, the control that is looked at.
struct Window {
    QWidget widget;
    QLineEdit* before = new QLineEdit;
    QWidget* control;

    explicit Window(QWidget* looked) : control(looked)
    {
        auto* row = new QHBoxLayout(&widget);
        row->addWidget(before);
        row->addWidget(control);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        before->setFocus();
    }

    bool hasFocusInside() const
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (focus == control || control->isAncestorOf(focus));
    }

    int ring() { return countOf(picture(*control), Theme::color(&Tokens::focus)); }
};

} // namespace

class TestFocusRing : public QObject {
    Q_OBJECT

    static void addControls()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("push button") << Make([] { return makeButton(u"Reload"_s); });
        QTest::newRow("danger button")
            << Make([] { return makeButton(u"Delete"_s, ButtonKind::Danger); });
        QTest::newRow("link") << Make([] { return makeButton(u"More"_s, ButtonKind::Link); });
        QTest::newRow("tool button") << Make([] { return makeToolButton(u"copy", u"Copy"_s); });
        QTest::newRow("check box") << Make([] { return new QCheckBox(u"Enabled"_s); });
        QTest::newRow("radio button") << Make([] { return new QRadioButton(u"Mine"_s); });
        QTest::newRow("toggle") << Make([] { return (new ToggleRow(u"Enabled"_s)); });
        QTest::newRow("chip") << Make(makeChip);
        QTest::newRow("segment") << Make(makeSegments);
        QTest::newRow("navigation") << Make(makeNavigation);
        QTest::newRow("tree") << Make(makeTree);
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void tabShowsWhereOneIs_data() { addControls(); }
    void tabShowsWhereOneIs()
    {
        QFETCH(Make, make);
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            Theme::instance()->setMode(mode);
            Window window(make());
            const int without = window.ring();
            QTest::keyClick(window.before, Qt::Key_Tab);
            QVERIFY(window.hasFocusInside());
            const int with = window.ring();
            QVERIFY2(with > without + 40, qPrintable(u"%1 → %2"_s.arg(without).arg(with)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QVERIFY(!window.hasFocusInside());
            QCOMPARE(window.ring(), without);
        }
    }

    void aFocusByPointerDrawsNoRing_data() { addControls(); }
    void aFocusByPointerDrawsNoRing()
    {
        QFETCH(Make, make);
        Window window(make());
        const int without = window.ring();
        QWidget* inner = window.control;
        for (auto* child : window.control->findChildren<QWidget*>()) {
            if (inner->focusPolicy() == Qt::NoFocus && child->focusPolicy() != Qt::NoFocus)
                inner = child;
        }
        inner->setFocus(Qt::MouseFocusReason);
        QVERIFY(window.hasFocusInside());
        QCOMPARE(window.ring(), without);
        showFocusRing(window.control); // the program moved the focus after a key
        QVERIFY(window.ring() > without + 40);
    }

    void aFieldShowsItsFocusAlways()
    {
        Window window(new QLineEdit);
        QCOMPARE(window.ring(), 0);
        QTest::mouseClick(window.control, Qt::LeftButton);
        QVERIFY(window.control->hasFocus());
        QVERIFY(window.ring() > 100);
    }

    void theRingIsSeenAgainstTheFaceOfTheMainButton()
    {
        // Both are the accent: a gap keeps them apart.
        Window window(makeButton(u"Save"_s, ButtonKind::Primary));
        QTest::keyClick(window.before, Qt::Key_Tab);
        const QImage image = picture(*window.control);
        const QColor accent = Theme::color(&Tokens::accent);
        const int middle = image.width() / 2;
        QCOMPARE(image.pixelColor(middle, 1), accent);
        QVERIFY(image.pixelColor(middle, 2) != accent);
        QCOMPARE(image.pixelColor(middle, 4), accent);
    }
};

QTEST_MAIN(TestFocusRing)
#include "focusring.moc"
