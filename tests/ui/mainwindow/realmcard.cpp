// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/realmcard.h"

#include "ui/sidebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rk::ui;

using Environment = WindowIdentity::Environment;
Q_DECLARE_METATYPE(Environment)

class TestRealmCard : public QObject {
    Q_OBJECT

    static WindowIdentity identity(Environment environment = Environment::Development)
    {
        WindowIdentity identity;
        identity.realm = u"R&D <b>x</b>"_s;
        identity.host = u"sso.example"_s;
        identity.account = u"Miriam Vogel"_s;
        identity.environment = environment;
        return identity;
    }
    static QStringList visibleTexts(const QWidget& card)
    {
        QStringList texts;
        for (const auto* label : card.findChildren<PlainLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }
    static QStringList entries(const QComboBox* combo)
    {
        QStringList texts;
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
        return texts;
    }

private Q_SLOTS:
    void bandHasTheWord_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("word");
        QTest::newRow("production") << Environment::Production << u"PRODUCTION"_s;
        QTest::newRow("test") << Environment::Test << u"TEST"_s;
        QTest::newRow("development: no band") << Environment::Development << QString();
    }

    void bandHasTheWord()
    {
        QFETCH(Environment, environment);
        QFETCH(QString, word);
        RealmCard card;
        card.setIdentity(identity(environment));
        card.setServerVersion(u"26.7.4"_s);
        card.show();
        QCOMPARE(visibleTexts(card).contains(word), !word.isEmpty());
        QCOMPARE(visibleTexts(card).contains(u"26.7.4"_s), !word.isEmpty());
    }

    void presentRealmIsThereEvenIfTheListHasItNot()
    {
        RealmCard card;
        card.setIdentity(identity());
        card.setRealms({ u"acme"_s, u"other"_s });
        QCOMPARE(entries(card.combo()), QStringList({ u"R&D <b>x</b>"_s, u"acme"_s, u"other"_s }));
        QCOMPARE(card.combo()->currentText(), u"R&D <b>x</b>"_s);
    }

    void choosingSaysWhichAndChoosingTheSameSaysNothing()
    {
        RealmCard card;
        card.setIdentity(identity());
        card.setRealms({ u"acme"_s, u"R&D <b>x</b>"_s });
        QSignalSpy chosen(&card, &RealmCard::realmChosen);
        Q_EMIT card.combo()->textActivated(u"R&D <b>x</b>"_s);
        QVERIFY(chosen.isEmpty());
        Q_EMIT card.combo()->textActivated(u"acme"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"acme"_s);
    }

    void newListChoosesNothingByItself()
    {
        RealmCard card;
        card.setIdentity(identity());
        QSignalSpy chosen(&card, &RealmCard::realmChosen);
        card.setRealms({ u"acme"_s });
        card.setRealms({ u"acme"_s, u"other"_s });
        QVERIFY(chosen.isEmpty());
    }

    void collapsedSwitchesByItsButton()
    {
        RealmCard card;
        card.setIdentity(identity(Environment::Production));
        card.setRealms({ u"R&D <b>x</b>"_s, u"acme"_s });
        card.setCollapsed(true);
        card.show();
        QVERIFY(!card.combo()->isVisible());
        auto* button = card.findChild<QToolButton*>();
        QVERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Switch realm"_s);
        QVERIFY(!button->toolTip().contains("<b>"_L1));
        QSignalSpy chosen(&card, &RealmCard::realmChosen);
        QStringList offered;
        QTimer::singleShot(0, &card, [&] {
            auto* menu = card.findChild<QMenu*>();
            for (QAction* action : menu->actions())
                offered.append(action->text());
            menu->actions().constLast()->trigger();
            menu->close();
        });
        button->click();
        QCOMPARE(offered, QStringList({ u"R&&D <b>x</b>"_s, u"acme"_s }));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"acme"_s);
    }

    void sidebarKeepsIconsWhenItShrinks()
    {
        Sidebar sidebar;
        sidebar.setIdentity(identity());
        sidebar.navigation()->addItem(u"users"_s, u"Users"_s, u"users"_s);
        sidebar.show();
        QVERIFY(visibleTexts(sidebar).contains(u"Miriam Vogel"_s));
        sidebar.setCollapsed(true);
        QCOMPARE(sidebar.width(), Sidebar::IconWidth);
        QVERIFY(!visibleTexts(sidebar).contains(u"Miriam Vogel"_s));
        QVERIFY(sidebar.navigation()->isVisible());
        QVERIFY(sidebar.accountButton()->isVisible());
    }
};

QTEST_MAIN(TestRealmCard)
#include "realmcard.moc"
