// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::app::Translations;

class TestTranslations : public QObject {
    Q_OBJECT

    static QString users() { return QCoreApplication::translate("rk::ui::Areas", "Users"); }
    static QString members(int count)
    {
        return QCoreApplication::translate(
            "rk::change::GroupPlans", "%n member(s)", nullptr, count);
    }

private Q_SLOTS:
    void languageIsInForceAtOnceAndGoesAgain()
    {
        Translations translations;
        translations.use(u"de"_s);
        QCOMPARE(translations.current(), u"de"_s);
        QCOMPARE(users(), u"Benutzer"_s);
        QCOMPARE(QLocale().toString(12480), u"12.480"_s);
        translations.use(u"en"_s);
        QCOMPARE(users(), u"Users"_s);
        QCOMPARE(QLocale().toString(12480), u"12,480"_s);
    }

    void oneAndManyDiffer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("en") << u"en"_s << u"1 member"_s << u"3 members"_s;
        QTest::newRow("de") << u"de"_s << u"1 Mitglied"_s << u"3 Mitglieder"_s;
    }

    void oneAndManyDiffer()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, many);
        Translations translations;
        translations.use(language);
        QCOMPARE(members(1), one);
        QCOMPARE(members(3), many);
    }

    void unknownLanguageShowsTheSource()
    {
        Translations translations;
        translations.use(u"xx"_s);
        QCOMPARE(users(), u"Users"_s);
    }

    void emptyIsTheSystems()
    {
        Translations translations;
        translations.use({});
        QCOMPARE(translations.current(), Translations::systemLanguage());
    }

    void endsWithItsOwner()
    {
        {
            Translations translations;
            translations.use(u"de"_s);
            QCOMPARE(users(), u"Benutzer"_s);
        }
        QCOMPARE(users(), u"Users"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "translations.moc"
