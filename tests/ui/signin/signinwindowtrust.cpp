// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/canary.h"
#include "support/widgetwalker.h"
#include "ui/dialogs/messagebox.h"
#include "ui/signin/fakesigninservice.h"
#include "ui/signin/profilelook.h"
#include "ui/signin/said.h"
#include "ui/signin/signinrig.h"
#include "ui/signin/signinwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::support;
using namespace rk::test;
using rk::ui::SignInWindow;

/// Profiles, production, and certificates in the sign-in window.
class SignInWindowTrustTest : public SignInRig {
    Q_OBJECT

private Q_SLOTS:
    void productionIsMarked();
    void aTypedAddressIsANewProfile();
    void anUntrustedCertificateIsShown();
    void aWrongPrintCanNotBeTrusted();
    void productionWantsTheComparison();
    void leavingTheCertificateTrustsNothing();
    void removingAProfileAsksFirst();
    void manyProfilesCanBeSearched();
    void profilesFillTheForm();
    void opensWithTheProfileUsedLast();
};

void SignInWindowTrustTest::productionIsMarked()
{
    open(someProfiles());
    QVERIFY(says(*m_window, u"PRODUCTION"_s));
    const auto* line = m_window->findChild<ui::ProfileLine*>();
    QCOMPARE(line->lineColor(), ui::Theme::current().prod);
    auto* list = findControl<QListView>(*m_window, u"Profiles"_s);
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"acme-workforce, sso.acme.example, PRODUCTION"_s);
    m_window->selectProfile(u"p3"_s);
    QVERIFY(!says(*m_window, u"PRODUCTION"_s));
    QCOMPARE(line->lineColor(), QColor(u"#0f766e"_s));
    // A colour of one's own can't disguise production.
    QCOMPARE(ui::profileColor(u"production"_s, u"#00ff00"_s), ui::Theme::current().prod);
    choose(*m_window, u"Environment"_s, u"Production"_s);
    QCOMPARE(line->lineColor(), ui::Theme::current().prod);
}

void SignInWindowTrustTest::aTypedAddressIsANewProfile()
{
    open(someProfiles());
    m_window->prefill(u"https://other.example"_s, u"staff"_s);
    QCOMPARE(field(*m_window, u"Server URL"_s)->text(), u"https://other.example"_s);
    QCOMPARE(field(*m_window, u"Realm"_s)->text(), u"staff"_s);
    QVERIFY(says(*m_window, u"New profile"_s));
    press(*m_window, u"Sign in"_s);
    QCOMPARE(m_service.forms.first().profileId, QString());
    press(*m_window, u"Cancel"_s);
    press(*m_window, u"New profile"_s);
    QVERIFY(field(*m_window, u"Server URL"_s)->text().isEmpty());
    QVERIFY(field(*m_window, u"Server URL"_s)->hasFocus());
    QCOMPARE(field(*m_window, u"Realm"_s)->text(), u"master"_s);
}

void SignInWindowTrustTest::anUntrustedCertificateIsShown()
{
    open();
    fillInPassword();
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    for (const QString& part : { u"does not trust"_s, u"Nothing has been sent"_s,
             u"sso.acme.example"_s, u"Acme Internal CA 2"_s,
             u"9F 3A 61 C4 0B 77 E2 18 5D A0 4C 93 FE 26 B1 88\n37 D5 10 6E"_s })
        QVERIFY2(says(*m_window, part), qPrintable(part));
    QVERIFY(!shows(*m_window, u"Password"_s));
    // Refusing is what Enter does.
    QVERIFY(findButton(*m_window, u"Cancel"_s)->hasFocus());
    QVERIFY(m_service.trusted.isEmpty());
    press(*m_window, u"Trust this certificate"_s);
    QCOMPARE(m_service.trusted, QStringList { someCertificate().sha256 });
    QVERIFY(m_service.forms.last().password == Secret(m_secret));
    Q_EMIT m_service.failed(u"No."_s, {});
    QVERIFY(shows(*m_window, u"Password"_s));
}

void SignInWindowTrustTest::aWrongPrintCanNotBeTrusted()
{
    open();
    fillInPassword();
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    QLineEdit* published = field(*m_window, u"Published fingerprint"_s);
    QString wrong = someCertificate().sha256;
    wrong[0] = u'8';
    published->setText(wrong);
    QVERIFY(says(*m_window, u"Does not match"_s));
    QVERIFY(!findButton(*m_window, u"Trust this certificate"_s)->isEnabled());
    published->setText(
        u"sha256 Fingerprint="_s + someCertificate().sha256.toLower().replace(u':', u' '));
    QVERIFY(says(*m_window, u"Matches"_s));
    QVERIFY(findButton(*m_window, u"Trust this certificate"_s)->isEnabled());
}

void SignInWindowTrustTest::productionWantsTheComparison()
{
    open(someProfiles());
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    QVERIFY(!findButton(*m_window, u"Trust this certificate"_s)->isEnabled());
    field(*m_window, u"Published fingerprint"_s)->setText(someCertificate().sha256);
    press(*m_window, u"Trust this certificate"_s);
    QCOMPARE(m_service.trusted.size(), 1);
    // The next one is compared anew.
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    QVERIFY(field(*m_window, u"Published fingerprint"_s)->text().isEmpty());
    QVERIFY(!findButton(*m_window, u"Trust this certificate"_s)->isEnabled());
}

void SignInWindowTrustTest::leavingTheCertificateTrustsNothing()
{
    open(someProfiles());
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_service.trusted.isEmpty());
    QVERIFY(m_window->isVisible());
    QVERIFY(findButton(*m_window, u"Sign in"_s));
    QVERIFY(shows(*m_window, u"Client ID"_s));
}

void SignInWindowTrustTest::removingAProfileAsksFirst()
{
    open(someProfiles());
    auto* list = findControl<QListView>(*m_window, u"Profiles"_s);
    list->setFocus();
    ui::MessageBox::takeAsked();
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_service.removed.isEmpty());
    const auto asked = ui::MessageBox::takeAsked();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().text.contains(u"acme-workforce"_s));
    QCOMPARE(asked.first().verb, u"Remove profile"_s);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_service.removed, QStringList { u"p1"_s });
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(says(*m_window, u"Sign in to city-portal"_s));
}

void SignInWindowTrustTest::manyProfilesCanBeSearched()
{
    open(someProfiles());
    QVERIFY(!shows(*m_window, u"Find a profile"_s));
    QList<ui::ProfileCard> many;
    for (int i = 0; i < 30; ++i) {
        ui::ProfileCard card = someProfiles().at(i % 3);
        card.id = u"m%1"_s.arg(i);
        card.name = u"server %1"_s.arg(i);
        many.append(card);
    }
    m_service.cards = many;
    Q_EMIT m_service.profilesChanged();
    QVERIFY(shows(*m_window, u"Find a profile"_s));
    auto* list = findControl<QListView>(*m_window, u"Profiles"_s);
    const auto visible = [&] {
        int count = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            count += list->isRowHidden(row) ? 0 : 1;
        return count;
    };
    QCOMPARE(visible(), 30);
    field(*m_window, u"Find a profile"_s)->setText(u"SERVER 7"_s);
    QTRY_COMPARE(visible(), 1);
    field(*m_window, u"Find a profile"_s)->setText(u"acme.example"_s);
    QTRY_COMPARE(visible(), 10);
}

void SignInWindowTrustTest::profilesFillTheForm()
{
    open(someProfiles());
    m_window->selectProfile(u"p2"_s);
    QCOMPARE(field(*m_window, u"Server URL"_s)->text(), u"https://login.stadt.example:8443"_s);
    QCOMPARE(field(*m_window, u"Realm"_s)->text(), u"master"_s);
    QCOMPARE(field(*m_window, u"Username"_s)->text(), u"admin"_s);
    QVERIFY(says(*m_window, u"Sign in to city-portal"_s));
    QVERIFY(says(*m_window, u"as admin"_s));
    field(*m_window, u"Password"_s)->setText(QString::fromLatin1(m_secret));
    press(*m_window, u"Sign in"_s);
    QCOMPARE(m_service.forms.first().profileId, u"p2"_s);
    QCOMPARE(m_service.forms.first().environment, u"test"_s);
    press(*m_window, u"Cancel"_s);

    auto* list = findControl<QListView>(*m_window, u"Profiles"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    QCOMPARE(field(*m_window, u"Client ID"_s)->text(), u"nightly-report"_s);
    QCOMPARE(findControl<QComboBox>(*m_window, u"Sign-in method"_s)->currentText(),
        u"Service account"_s);
    // What was typed for another server goes nowhere else.
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(field(*m_window, u"Password"_s)->text().isEmpty());
}

void SignInWindowTrustTest::opensWithTheProfileUsedLast()
{
    open(someProfiles());
    QCOMPARE(field(*m_window, u"Server URL"_s)->text(), u"https://sso.acme.example/auth"_s);
    QVERIFY(findButton(*m_window, u"Sign in"_s)->hasFocus()); // nothing to type: the browser asks
}

QTEST_MAIN(SignInWindowTrustTest)
#include "signinwindowtrust.moc"
