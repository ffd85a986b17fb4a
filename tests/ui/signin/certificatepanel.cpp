// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/certificatepanel.h"

#include "support/widgetwalker.h"
#include "ui/signin/fakesigninservice.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::support;
using namespace rk::test;
using rk::ui::CertificatePanel;

class CertificatePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theComparisonDecides_data();
    void theComparisonDecides();
    void hostileNamesStayPlainText();
    void thePrintCanBeCopied();
    void anAuthoritysFileCanBeChosen();
};

void CertificatePanelTest::initTestCase()
{
    ui::Theme::instance()->install(*qApp);
}

void CertificatePanelTest::theComparisonDecides_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<bool>("production");
    QTest::addColumn<bool>("mayTrust");
    const QString print = someCertificate().sha256;
    QTest::newRow("nothing pasted") << QString() << false << true;
    QTest::newRow("nothing pasted, production") << QString() << true << false;
    QTest::newRow("the print") << print << true << true;
    QTest::newRow("lower case without colons") << print.toLower().remove(u':') << true << true;
    QTest::newRow("as OpenSSL says it") << u"SHA256 Fingerprint="_s + print << true << true;
    QTest::newRow("with spaces around") << u"  %1\n"_s.arg(print) << true << true;
    QTest::newRow("one digit off") << QString(print).replace(0, 1, u"A"_s) << false << false;
    QTest::newRow("half of it") << print.left(47) << false << false;
    QTest::newRow("twice") << print + print << false << false;
    QTest::newRow("words only") << u"looks good"_s << false << false;
}

void CertificatePanelTest::theComparisonDecides()
{
    QFETCH(QString, published);
    QFETCH(bool, production);
    QFETCH(bool, mayTrust);
    CertificatePanel panel;
    QSignalSpy changed(&panel, &CertificatePanel::mayTrustChanged);
    panel.setCertificate(someCertificate(), production);
    findControl<QLineEdit>(panel, u"Published fingerprint"_s)->setText(published);
    QCOMPARE(panel.mayTrust(), mayTrust);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(panel.sha256(), someCertificate().sha256);
}

void CertificatePanelTest::hostileNamesStayPlainText()
{
    ui::UntrustedCertificate certificate = someCertificate();
    certificate.subject = u"<img src=file:///etc/passwd>"_s;
    certificate.issuer = QString(10'000, u'i');
    certificate.reasons = { u"<b>fine</b>"_s };
    CertificatePanel panel;
    panel.setCertificate(certificate, false);
    panel.resize(600, 400);
    const QString said = visibleTexts(panel).join(u'\n');
    QVERIFY(said.contains(certificate.subject));
    QVERIFY(said.contains(u"<b>fine</b>"_s));
    QVERIFY(panel.minimumSizeHint().width() < 700);
    certificate.subject.clear();
    panel.setCertificate(certificate, false);
    QVERIFY(visibleTexts(panel).join(u'\n').contains(u"not stated"_s));
}

void CertificatePanelTest::thePrintCanBeCopied()
{
    CertificatePanel panel;
    panel.setCertificate(someCertificate(), false);
    findButton(panel, u"Copy fingerprint"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), someCertificate().sha256);
}

void CertificatePanelTest::anAuthoritysFileCanBeChosen()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    CertificatePanel panel;
    panel.setCertificate(someCertificate(), true);
    panel.show();
    QSignalSpy chosen(&panel, &CertificatePanel::authorityChosen);
    findButton(panel, u"Choose CA file…"_s)->click();
    auto* dialog = panel.findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(chosen.count(), 0);
    QTRY_VERIFY(!panel.findChild<QFileDialog*>());
    findButton(panel, u"Choose CA file…"_s)->click();
    dialog = panel.findChild<QFileDialog*>();
    dialog->selectFile(file.fileName());
    QMetaObject::invokeMethod(dialog, "accept", Qt::DirectConnection);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), file.fileName());
}

QTEST_MAIN(CertificatePanelTest)
#include "certificatepanel.moc"
