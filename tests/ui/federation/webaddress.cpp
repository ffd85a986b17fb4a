// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/webaddress.h"

#include <QTest>

using namespace rk::ui;
using namespace Qt::StringLiterals;

class WebAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_whole_web_addresses_pass_data();
    void only_whole_web_addresses_pass();
};

void WebAddressTest::only_whole_web_addresses_pass_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://idp.example/a?b=c#d"_s << true;
    QTest::newRow("http in a test network") << u"http://localhost:8080/auth"_s << true;
    QTest::newRow("blanks around") << u"  https://idp.example "_s << true;
    QTest::newRow("capitals") << u"HTTPS://IDP.EXAMPLE"_s << true;
    QTest::newRow("umlauts in the name") << u"https://bücher.example/ä"_s << true;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:8443/x"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("host alone") << u"idp.example"_s << false;
    QTest::newRow("path alone") << u"/realms/x"_s << false;
    QTest::newRow("no host") << u"https:///realms/x"_s << false;
    QTest::newRow("scheme alone") << u"https://"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ldap") << u"ldap://idp.example"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("blank inside") << u"https://idp example/"_s << false;
    QTest::newRow("port out of range") << u"https://idp.example:99999/"_s << false;
    QTest::newRow("markup") << u"<a href='https://idp.example'>x</a>"_s << false;
    QTest::newRow("10 kB of nothing") << QString(10 * 1024, u'x') << false;
}

void WebAddressTest::only_whole_web_addresses_pass()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    // One sentence that says what to do, and never the text back.
    QCOMPARE(webAddressProblem(text),
        good ? QString() : u"Enter a complete address, starting with https://."_s);
}

QTEST_APPLESS_MAIN(WebAddressTest)
#include "webaddress.moc"
