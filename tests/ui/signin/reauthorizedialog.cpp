// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/reauthorizedialog.h"

#include "support/canary.h"
#include "support/widgetwalker.h"
#include "ui/signin/fakesigninservice.h"
#include "ui/signin/said.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::support;
using namespace rk::test;
using rk::ui::ReauthorizeDialog;

class ReauthorizeDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void asksForWhatIsMissingOnly_data();
    void asksForWhatIsMissingOnly();
    void everyControlHasItsName();
    void acceptedWhenSignedIn();
    void aFailureKeepsItOpen();
    void cancelEndsTheAttemptFirst();
    void anUntrustedCertificateIsTheQuestionHereToo();
    void aSessionWithoutAProfileLeavesNone();

private:
    void open(const ui::ProfileCard& profile)
    {
        m_dialog = std::make_unique<ReauthorizeDialog>(
            m_service, profile, u"Your session has ended <b>on</b> the server."_s, &m_parent);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QLineEdit* field(const QString& name) { return findControl<QLineEdit>(*m_dialog, name); }
    FakeSignInService m_service;
    QWidget m_parent;
    std::unique_ptr<ReauthorizeDialog> m_dialog;
};

void ReauthorizeDialogTest::initTestCase()
{
    ui::Theme::instance()->install(*qApp);
    m_parent.resize(1200, 800);
    m_parent.show();
}

void ReauthorizeDialogTest::init()
{
    m_service.forms.clear();
    m_service.trusted.clear();
    m_service.cancels = 0;
}

void ReauthorizeDialogTest::cleanup()
{
    m_dialog.reset();
}

void ReauthorizeDialogTest::asksForWhatIsMissingOnly_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<QString>("missing"); // the field with the focus; empty: the verb has it
    QTest::newRow("browser") << 0 << QString();
    QTest::newRow("password") << 1 << u"Password"_s;
    QTest::newRow("service account") << 2 << u"Client secret"_s;
}

void ReauthorizeDialogTest::asksForWhatIsMissingOnly()
{
    QFETCH(int, profile);
    QFETCH(QString, missing);
    open(someProfiles().at(profile));
    if (missing.isEmpty())
        QVERIFY(m_dialog->verbButton()->hasFocus());
    else
        QVERIFY(field(missing)->hasFocus());
    QVERIFY(field(u"Server URL"_s)->isReadOnly());
    QVERIFY(field(u"Realm"_s)->isReadOnly());
    for (const QString& text : visibleTexts(*m_dialog)) {
        for (const QString& setting : { u"Environment"_s, u"More options"_s, u"Remember me"_s,
                 u"Register Realmkeeper in this realm"_s })
            QVERIFY2(text != setting, qPrintable(setting));
    }
    const QString said = saidIn(*m_dialog);
    QVERIFY(said.contains(u"Your session has ended <b>on</b> the server."_s));
    QVERIFY(said.contains(u"What you have not saved yet stays"_s));
}

void ReauthorizeDialogTest::everyControlHasItsName()
{
    for (const ui::ProfileCard& profile : someProfiles()) {
        open(profile);
        QCOMPARE(unnamedControls(*m_dialog), QStringList());
    }
}

void ReauthorizeDialogTest::acceptedWhenSignedIn()
{
    const QString secret = QString::fromLatin1(newCanary("reauthorize"));
    open(someProfiles().at(1));
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    QTest::keyClicks(field(u"Password"_s), secret);
    m_dialog->verbButton()->click();
    QCOMPARE(m_service.forms.size(), 1);
    const ui::SignInForm form = m_service.forms.first();
    QCOMPARE(form.profileId, u"p2"_s);
    QCOMPARE(form.serverUrl, u"https://login.stadt.example:8443"_s);
    QCOMPARE(form.username, u"admin"_s);
    QCOMPARE(form.password.revealText(), secret);
    QVERIFY(!form.registerClient);
    Q_EMIT m_service.signedIn({});
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(field(u"Password"_s)->text().isEmpty());
}

void ReauthorizeDialogTest::aFailureKeepsItOpen()
{
    open(someProfiles().at(1));
    field(u"Password"_s)->setText(u"wrong"_s);
    m_dialog->verbButton()->click();
    Q_EMIT m_service.failed(u"Somebody else signed in."_s, {});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(saidIn(*m_dialog).contains(u"Somebody else signed in."_s));
    QVERIFY(m_dialog->verbButton()->isEnabled());
}

void ReauthorizeDialogTest::cancelEndsTheAttemptFirst()
{
    open(someProfiles().at(0));
    m_dialog->verbButton()->click();
    QVERIFY(!m_dialog->verbButton()->isEnabled());
    m_dialog->cancelButton()->click();
    QCOMPARE(m_service.cancels, 1);
    QVERIFY(m_dialog->isVisible());
    m_dialog->cancelButton()->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void ReauthorizeDialogTest::anUntrustedCertificateIsTheQuestionHereToo()
{
    open(someProfiles().at(2));
    field(u"Client secret"_s)->setText(u"x"_s);
    m_dialog->verbButton()->click();
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    QCOMPARE(m_dialog->verbButton()->text(), u"Trust this certificate"_s);
    QVERIFY(!m_dialog->verbButton()->isDefault());
    QVERIFY(m_dialog->cancelButton()->hasFocus());
    m_dialog->verbButton()->click();
    QCOMPARE(m_service.trusted, QStringList { someCertificate().sha256 });
}

void ReauthorizeDialogTest::aSessionWithoutAProfileLeavesNone()
{
    ui::ProfileCard profile = someProfiles().at(1);
    profile.id.clear();
    open(profile);
    field(u"Password"_s)->setText(u"x"_s);
    m_dialog->verbButton()->click();
    QVERIFY(!m_service.forms.first().keepProfile);
}

QTEST_MAIN(ReauthorizeDialogTest)
#include "reauthorizedialog.moc"
