// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inspector.h"

#include "support/widgetwalker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/tabstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::items::Tone;
using rk::support::findButton;
using rk::support::visibleTexts;
using rk::ui::Inspector;
using rk::ui::Theme;

class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qApp); }

    void headSaysWhoAndInWhichState()
    {
        Inspector inspector;
        inspector.setTitle(u"<b>Anna</b>"_s);
        inspector.setState(u"Locked"_s, Tone::Danger, u"lock"_s);
        inspector.setIdentifier(u"4f2a-11"_s);
        const QStringList texts = visibleTexts(inspector);
        QVERIFY(texts.contains(u"<b>Anna</b>"_s));
        QVERIFY(texts.contains(u"Locked"_s));
        QVERIFY(texts.contains(u"4f2a-11"_s));
        for (const QLabel* label : inspector.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        inspector.setState({}, Tone::Neutral, {});
        inspector.setIdentifier({});
        QVERIFY(!visibleTexts(inspector).contains(u"Locked"_s));
        QVERIFY(!findButton(inspector, u"Copy ID"_s));
    }

    void copiesTheIdentifierAndCloses()
    {
        Inspector inspector;
        inspector.setIdentifier(u"4f2a-11"_s);
        QApplication::clipboard()->clear();
        QTest::mouseClick(findButton(inspector, u"Copy ID"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"4f2a-11"_s);
        QSignalSpy closed(&inspector, &Inspector::closeRequested);
        QTest::mouseClick(findButton(inspector, u"Close details"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
    }

    void everyControlHasAName()
    {
        Inspector inspector;
        inspector.setIdentifier(u"4f2a-11"_s);
        inspector.setUnsavedCount(2);
        inspector.actions()->addButton(u"Delete"_s);
        inspector.addTab(u"Details"_s, new QWidget);
        QCOMPARE(rk::support::unnamedControls(inspector), QStringList());
    }

    void onePictureAtATime()
    {
        Inspector inspector;
        const auto pictures = [&] {
            return QPair(inspector.findChildren<rk::ui::IconTile*>().size(),
                inspector.findChildren<rk::ui::Avatar*>().size());
        };
        QCOMPARE(pictures(), qMakePair(qsizetype(1), qsizetype(0)));
        inspector.setPerson(u"Anna Weber"_s);
        QCOMPARE(pictures(), qMakePair(qsizetype(0), qsizetype(1)));
        inspector.setTile(u"#LD"_s);
        QCOMPARE(pictures(), qMakePair(qsizetype(1), qsizetype(0)));
    }

    void tabsTurnThePages()
    {
        Inspector inspector;
        auto* details = new QWidget;
        auto* roles = new QWidget;
        QCOMPARE(inspector.addTab(u"Details"_s, details), 0);
        QCOMPARE(inspector.addTab(u"Roles"_s, roles), 1);
        inspector.show();
        QSignalSpy changed(&inspector, &Inspector::currentTabChanged);
        QVERIFY(details->isVisible());
        inspector.setCurrentTab(1);
        QCOMPARE(inspector.currentTab(), 1);
        QVERIFY(roles->isVisible());
        QVERIFY(!details->isVisible());
        QCOMPARE(changed, QList<QVariantList>({ { 1 } }));
        QCOMPARE(inspector.page(0), details);
        QVERIFY(!inspector.page(2));
        inspector.setTabCount(1, u"3"_s);
        QCOMPARE(inspector.tabs()->bar()->tabText(1), u"Roles 3"_s);
    }

    void footSaysWhatIsUnsaved_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("saving");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1 << false << u"1 unsaved change"_s;
        QTest::newRow("two") << 2 << false << u"2 unsaved changes"_s;
        QTest::newRow("saving") << 2 << true << u"Saving…"_s;
        QTest::newRow("nothing") << 0 << false << QString();
    }

    void footSaysWhatIsUnsaved()
    {
        QFETCH(int, count);
        QFETCH(bool, saving);
        QFETCH(QString, text);
        Inspector inspector;
        inspector.setUnsavedCount(count);
        inspector.setSaving(saving);
        QCOMPARE(inspector.unsavedCount(), count);
        QCOMPARE(findButton(inspector, u"Save"_s) != nullptr, !text.isEmpty());
        QCOMPARE(inspector.saveButton()->isEnabled(), !saving);
        QCOMPARE(inspector.revertButton()->isEnabled(), !saving);
        if (!text.isEmpty())
            QVERIFY2(visibleTexts(inspector).contains(text),
                qPrintable(visibleTexts(inspector).join(u'|')));
    }

    void footButtonsAskTheirOwner()
    {
        Inspector inspector;
        inspector.setUnsavedCount(1);
        const QPushButton* preview = inspector.addFootButton(u"Preview"_s);
        inspector.resize(500, 400);
        inspector.show();
        QSignalSpy saved(&inspector, &Inspector::saveRequested);
        QSignalSpy reverted(&inspector, &Inspector::revertRequested);
        QTest::mouseClick(findButton(inspector, u"Save"_s), Qt::LeftButton);
        QTest::mouseClick(findButton(inspector, u"Revert"_s), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(reverted.size(), 1);
        QVERIFY(preview->x() > inspector.revertButton()->x());
        QVERIFY(preview->x() < inspector.saveButton()->x());
        inspector.setSaving(true);
        QTest::mouseClick(inspector.saveButton(), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
    }

    void longNamesNeverWidenIt()
    {
        Inspector inspector;
        inspector.actions()->addButton(u"Reset password"_s);
        inspector.actions()->addButton(u"Delete"_s);
        const int least = inspector.minimumSizeHint().width();
        inspector.setTitle(QString(300, u'm'));
        inspector.setIdentifier(QString(300, u'7'));
        for (int i = 0; i < 12; ++i)
            inspector.addTab(u"Another tab"_s, new QWidget);
        QVERIFY(inspector.minimumSizeHint().width() <= qMax(least, 360));
    }
};

QTEST_MAIN(TestInspector)
#include "inspector.moc"
