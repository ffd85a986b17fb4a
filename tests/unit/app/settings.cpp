// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "core/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::app::Settings;

class TestSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"made/later/settings.json"_s); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void hasDefaultsWithoutAFile()
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), u"system"_s);
        QVERIFY(!settings.compactRows());
        QVERIFY(settings.geometry(u"screen"_s).isEmpty());
        QVERIFY(!QFileInfo::exists(file()));
    }

    void keepsWhatWasChosen()
    {
        const QByteArray place("\x01\x00\xff binary", 10);
        {
            Settings settings(file());
            settings.setLanguage(u"de"_s);
            settings.setTheme(u"dark"_s);
            settings.setCompactRows(true);
            settings.setGeometry(u"HDMI-1 1920x1080"_s, place);
            settings.setGeometry(u"eDP-1 1440x900"_s, "other");
            QCOMPARE(settings.writeError(), QString());
        }
        const Settings settings(file());
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.theme(), u"dark"_s);
        QVERIFY(settings.compactRows());
        QCOMPARE(settings.geometry(u"HDMI-1 1920x1080"_s), place);
        QCOMPARE(settings.geometry(u"eDP-1 1440x900"_s), QByteArray("other"));
        QVERIFY(settings.geometry(u"another screen"_s).isEmpty());
    }

    void isReadableByItsOwnerOnly()
    {
        Settings(file()).setTheme(u"light"_s);
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(file()).path()) & others));
    }

    void keepsMembersOfAnotherVersion()
    {
        Settings(file()).setTheme(u"dark"_s);
        QVERIFY(rk::writePrivateFile(file(), R"({"fromTheFuture":[1],"theme":"light"})"));
        Settings(file()).setCompactRows(true);
        QVERIFY(rk::readFile(file())->contains("fromTheFuture"));
        QCOMPARE(Settings(file()).theme(), u"light"_s);
    }

    void startsWithADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"theme\":\"da");
        QTest::newRow("not an object") << QByteArray("[1,2]");
        QTest::newRow("wrong types")
            << QByteArray(R"({"theme":7,"geometry":"x","compactRows":{}})");
    }

    void startsWithADamagedFile()
    {
        QFETCH(QByteArray, content);
        Settings(file()).setTheme(u"dark"_s);
        QVERIFY(rk::writePrivateFile(file(), content));
        Settings settings(file());
        QCOMPARE(settings.theme(), u"system"_s);
        QVERIFY(settings.geometry(u"x"_s).isEmpty());
        settings.setTheme(u"light"_s);
        QCOMPARE(Settings(file()).theme(), u"light"_s);
    }

    void saysThatItCouldNotWrite()
    {
        Settings(file()).setTheme(u"dark"_s);
        // A file stands where the folder would be, which root can't write through either.
        Settings settings(file() + u"/below/settings.json"_s);
        settings.setTheme(u"light"_s);
        QVERIFY(!settings.writeError().isEmpty());
        QCOMPARE(settings.theme(), u"light"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "settings.moc"
