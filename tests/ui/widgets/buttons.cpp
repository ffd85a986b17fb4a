// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"

#include "ui/theme/iconset.h"
#include "ui/theme/pixels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using rk::test::countOf;
using rk::test::picture;
using rk::test::Smoothed;
using rk::ui::applyKind;
using rk::ui::ButtonKind;
using rk::ui::makeButton;
using rk::ui::makeToolButton;
using rk::ui::Theme;
using rk::ui::Token;
using rk::ui::Tokens;

Q_DECLARE_METATYPE(ButtonKind)
Q_DECLARE_METATYPE(Token)

class TestButtons : public QObject {
    Q_OBJECT

    static QImage iconOf(const QPushButton& button, QIcon::Mode mode = QIcon::Normal)
    {
        return button.icon().pixmap({ 16, 16 }, mode).toImage();
    }
    static QImage drawn(const QColor& color)
    {
        return rk::ui::IconSet::pixmap(u"stop", { 16, 16 }, color).toImage();
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }
    void cleanup() { Theme::instance()->setMode(Theme::Mode::Light); }

    void iconTextAndFaceGoTogether_data()
    {
        QTest::addColumn<ButtonKind>("kind");
        QTest::addColumn<Token>("icon");
        QTest::addColumn<Token>("face");
        QTest::addColumn<bool>("dark");
        const struct {
            const char* name;
            ButtonKind kind;
            Token icon;
            Token face;
        } rows[] = {
            { "secondary", ButtonKind::Secondary, &Tokens::muted, &Tokens::raised },
            { "primary", ButtonKind::Primary, &Tokens::onAccent, &Tokens::accent },
            { "ghost", ButtonKind::Ghost, &Tokens::muted, &Tokens::surface },
            { "danger", ButtonKind::Danger, &Tokens::onDanger, &Tokens::dangerFill },
            { "danger outline", ButtonKind::DangerLine, &Tokens::danger, &Tokens::raised },
            { "danger ghost", ButtonKind::DangerGhost, &Tokens::danger, &Tokens::surface },
            { "link", ButtonKind::Link, &Tokens::accentInk, &Tokens::surface },
        };
        for (const bool dark : { false, true }) {
            for (const auto& row : rows)
                QTest::addRow("%s, %s", row.name, dark ? "dark" : "light")
                    << row.kind << row.icon << row.face << dark;
        }
    }

    void iconTextAndFaceGoTogether()
    {
        QFETCH(ButtonKind, kind);
        QFETCH(Token, icon);
        QFETCH(Token, face);
        QFETCH(bool, dark);
        Theme::instance()->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const std::unique_ptr<QPushButton> button(makeButton(u"Stop"_s, kind, u"stop"));
        button->resize(button->sizeHint());
        const QImage image = picture(*button);
        QVERIFY(countOf(image, Theme::color(face)) > image.width() * image.height() / 3);
        QCOMPARE(iconOf(*button), drawn(Theme::color(icon)));
        QCOMPARE(iconOf(*button, QIcon::Disabled), drawn(Theme::color(&Tokens::faint)));
    }

    void changesItsKindWithItsIcon()
    {
        const std::unique_ptr<QPushButton> button(
            makeButton(u"Delete"_s, ButtonKind::Ghost, u"stop"));
        applyKind(button.get(), ButtonKind::Danger, u"stop");
        QCOMPARE(rk::ui::kindOf(button.get()), ButtonKind::Danger);
        QCOMPARE(iconOf(*button), drawn(Theme::color(&Tokens::onDanger)));
        applyKind(button.get(), ButtonKind::Secondary);
        QVERIFY(button->icon().isNull());
    }

    void enterPressesOnlyTheDefaultOfADialog()
    {
        QDialog dialog;
        QPushButton* other = makeButton(u"Delete"_s, ButtonKind::Danger, {}, &dialog);
        QSignalSpy pressed(other, &QPushButton::clicked);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(pressed.isEmpty());
        other->setDefault(true);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    void isHeardByItsText()
    {
        const std::unique_ptr<QPushButton> button(makeButton(u"Add user"_s));
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(button.get());
        QCOMPARE(part->role(), QAccessible::PushButton);
        QCOMPARE(part->text(QAccessible::Name), u"Add user"_s);
        QSignalSpy clicked(button.get(), &QPushButton::clicked);
        QTest::keyClick(button.get(), Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
    }

    void aToolButtonIsNamedWhatItsTooltipSays()
    {
        const std::unique_ptr<QToolButton> button(makeToolButton(u"copy", u"Copy <b>ID</b>"_s));
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(button.get());
        QCOMPARE(part->text(QAccessible::Name), u"Copy <b>ID</b>"_s);
        QVERIFY(button->toolTip().contains(u"&lt;b&gt;ID"_s));
        QCOMPARE(button->size(), QSize(32, 32));
    }

    void aToolButtonIsReachedByTabAndTakesNoFocusByClick()
    {
        const std::unique_ptr<QToolButton> button(makeToolButton(u"copy", u"Copy"_s));
        QCOMPARE(button->focusPolicy(), Qt::TabFocus);
        QSignalSpy clicked(button.get(), &QToolButton::clicked);
        QTest::keyClick(button.get(), Qt::Key_Space);
        QTest::mouseClick(button.get(), Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
        QVERIFY(countOf(picture(*button), Theme::color(&Tokens::muted), {}, Smoothed) > 10);
    }
};

QTEST_MAIN(TestButtons)
#include "buttons.moc"
