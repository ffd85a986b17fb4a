// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/openexternal.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestOpenExternal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsTheWebOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://sso.example/auth?x=1"_s << true;
        QTest::newRow("http on this computer") << u"http://127.0.0.1:8180/auth"_s << true;
        QTest::newRow("http by name") << u"http://localhost:8180/auth"_s << true;
        QTest::newRow("http elsewhere") << u"http://sso.example/auth"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("other program") << u"smb://server/share"_s << false;
        QTest::newRow("with a user name") << u"https://sso.example@evil.example/"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void allowsTheWebOnly()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        QCOMPARE(rk::app::mayOpenExternal(QUrl(address)), allowed);
    }
};

QTEST_GUILESS_MAIN(TestOpenExternal)
#include "openexternal.moc"
