// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinwindow.h"

#include "support/canary.h"
#include "support/widgetwalker.h"
#include "ui/dialogs/messagebox.h"
#include "ui/signin/fakesigninservice.h"
#include "ui/signin/profilelook.h"
#include "ui/signin/said.h"
#include "ui/signin/signinrig.h"
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

class SignInWindowTest : public SignInRig {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasItsName();
    void theFieldsFollowTheMethod_data();
    void theFieldsFollowTheMethod();
    void whatIsTypedIsSent();
    void missingValuesAreMarkedAndNothingIsSent_data();
    void missingValuesAreMarkedAndNothingIsSent();
    void whileBusyOnlyCancelIsLeft();
    void cancelEndsTheAttemptAndThenTheWindow();
    void failuresAreShownAsPlainText();
    void theOneTimeCodeIsAskedForWhenNeeded();
    void secretsGoAfterASignIn();
    void anotherClientServesOneMethodOnly();
    void registeringIsAskedForWithAPassword();
    void answersToOthersAreIgnored();
    void keysReachEverything();
    void longWordsAndNamesFit();
};

void SignInWindowTest::everyControlHasItsName()
{
    open(someProfiles());
    QCOMPARE(m_window->windowTitle(), u"Sign in – Realmkeeper"_s);
    for (const QString& method : { u"Browser"_s, u"Password"_s, u"Service account"_s }) {
        choose(*m_window, u"Sign-in method"_s, method);
        QCOMPARE(unnamedControls(*m_window), QStringList());
    }
    press(*m_window, u"More options"_s);
    QVERIFY(shows(*m_window, u"Profile name"_s));
    QVERIFY(findControl<QComboBox>(*m_window, u"Colour"_s));
    QVERIFY(findControl<QComboBox>(*m_window, u"Environment"_s));
    QVERIFY(findControl<QListView>(*m_window, u"Profiles"_s));
    for (const QString& button : { u"Sign in"_s, u"Cancel"_s, u"Remember me"_s, u"New profile"_s })
        QVERIFY2(findButton(*m_window, button), qPrintable(button));
    m_window->selectProfile(u"p2"_s);
    fillInPassword();
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    QCOMPARE(unnamedControls(*m_window), QStringList());
    QVERIFY(findButton(*m_window, u"Trust this certificate"_s));
}

void SignInWindowTest::theFieldsFollowTheMethod_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("browser") << u"Browser"_s << QStringList { u"Client ID"_s };
    QTest::newRow("password") << u"Password"_s << QStringList { u"Username"_s, u"Password"_s };
    QTest::newRow("service account")
        << u"Service account"_s << QStringList { u"Client ID"_s, u"Client secret"_s };
}

void SignInWindowTest::theFieldsFollowTheMethod()
{
    QFETCH(QString, method);
    QFETCH(QStringList, shown);
    open();
    choose(*m_window, u"Sign-in method"_s, method);
    QStringList found;
    for (const QString& name :
        { u"Username"_s, u"Password"_s, u"One-time code"_s, u"Client ID"_s, u"Client secret"_s }) {
        if (shows(*m_window, name))
            found.append(name);
    }
    QCOMPARE(found, shown);
    for (const QString& name : { u"Server URL"_s, u"Realm"_s })
        QVERIFY(shows(*m_window, name));
}

void SignInWindowTest::whatIsTypedIsSent()
{
    open();
    fillInPassword();
    field(*m_window, u"Realm"_s)->setText(u" staff "_s);
    choose(*m_window, u"Environment"_s, u"Production"_s);
    findButton(*m_window, u"Remember me"_s)->setChecked(true);
    press(*m_window, u"More options"_s);
    field(*m_window, u"Profile name"_s)->setText(u"Head office"_s);
    choose(*m_window, u"Colour"_s, u"Green"_s);
    press(*m_window, u"Sign in"_s);
    QCOMPARE(m_service.forms.size(), 1);
    const ui::SignInForm form = m_service.forms.first();
    QCOMPARE(form.profileId, QString());
    QCOMPARE(form.profileName, u"Head office"_s);
    QCOMPARE(form.serverUrl, u"https://sso.example"_s);
    QCOMPARE(form.realm, u"staff"_s);
    QCOMPARE(form.method, u"password"_s);
    QCOMPARE(form.username, u"miriam"_s);
    QVERIFY(form.password == Secret(m_secret));
    QVERIFY(form.oneTimeCode.isEmpty());
    QVERIFY(form.clientId.isEmpty());
    QCOMPARE(form.environment, u"production"_s);
    QCOMPARE(form.color, ui::Tokens::light().ok.name());
    QVERIFY(form.remember);
    QVERIFY(form.keepProfile);
    QVERIFY(!form.registerClient);
}

void SignInWindowTest::missingValuesAreMarkedAndNothingIsSent_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("needed");
    const QStringList address { u"Server URL"_s, u"Realm"_s };
    QTest::newRow("browser") << u"Browser"_s << address;
    QTest::newRow("password") << u"Password"_s
                              << address + QStringList { u"Username"_s, u"Password"_s };
    QTest::newRow("service account")
        << u"Service account"_s << address + QStringList { u"Client ID"_s, u"Client secret"_s };
}

void SignInWindowTest::missingValuesAreMarkedAndNothingIsSent()
{
    QFETCH(QString, method);
    QFETCH(QStringList, needed);
    open();
    choose(*m_window, u"Sign-in method"_s, method);
    field(*m_window, u"Realm"_s)->setText(u"  "_s);
    press(*m_window, u"Sign in"_s);
    QCOMPARE(m_service.forms.size(), 0);
    for (const QString& name : needed) {
        QVERIFY2(says(*m_window, name), qPrintable(name));
        const QString error = u"Enter a value for “%1”."_s.arg(name);
        QVERIFY2(field(*m_window, name)->accessibleDescription().contains(error), qPrintable(name));
    }
    QCOMPARE(m_window->focusWidget(), field(*m_window, needed.first()));
}

void SignInWindowTest::whileBusyOnlyCancelIsLeft()
{
    open(someProfiles());
    press(*m_window, u"Sign in"_s);
    QVERIFY(!findButton(*m_window, u"Sign in"_s)->isEnabled());
    QVERIFY(!field(*m_window, u"Server URL"_s)->isEnabled());
    QVERIFY(!findControl<QListView>(*m_window, u"Profiles"_s)->isEnabled());
    QVERIFY(findButton(*m_window, u"Cancel"_s)->hasFocus());
    Q_EMIT m_service.progress(u"Looking for <b>Keycloak</b>…"_s);
    QVERIFY(says(*m_window, u"Looking for <b>Keycloak</b>…"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(m_service.forms.size(), 1);
}

void SignInWindowTest::cancelEndsTheAttemptAndThenTheWindow()
{
    open(someProfiles());
    QSignalSpy cancelled(m_window.get(), &SignInWindow::cancelled);
    press(*m_window, u"Sign in"_s);
    press(*m_window, u"Cancel"_s);
    QCOMPARE(m_service.cancels, 1);
    QCOMPARE(cancelled.count(), 0);
    QVERIFY(findButton(*m_window, u"Sign in"_s)->isEnabled());
    press(*m_window, u"Sign in"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_service.cancels, 2);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!m_window->isVisible());
}

void SignInWindowTest::failuresAreShownAsPlainText()
{
    open();
    fillInPassword();
    press(*m_window, u"Sign in"_s);
    const QString html = u"<img src=x> “<b>realm</b>” is missing."_s;
    Q_EMIT m_service.failed(html, u"request id 1"_s);
    QVERIFY(says(*m_window, u"Not signed in."_s));
    QVERIFY(says(*m_window, html));
    QVERIFY(findButton(*m_window, u"Copy details"_s));
    QCOMPARE(field(*m_window, u"Username"_s)->text(), u"miriam"_s);
    QVERIFY(field(*m_window, u"Password"_s)->hasFocus());
    Q_EMIT m_service.failed(u"late"_s, {}); // nobody asked any more
    QVERIFY(!says(*m_window, u"late"_s));
    press(*m_window, u"Sign in"_s);
    QVERIFY(!says(*m_window, u"Not signed in."_s));
    press(*m_window, u"Cancel"_s);
    m_window->showError(u"The remembered sign-in has ended."_s, {});
    QVERIFY(says(*m_window, u"The remembered sign-in has ended."_s));
}

void SignInWindowTest::theOneTimeCodeIsAskedForWhenNeeded()
{
    open();
    fillInPassword();
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.failed(u"Check both, and the one-time code."_s, {});
    Q_EMIT m_service.oneTimeCodeNeeded();
    QVERIFY(shows(*m_window, u"One-time code"_s));
    QVERIFY(field(*m_window, u"One-time code"_s)->hasFocus());
    QVERIFY(!field(*m_window, u"Password"_s)->text().isEmpty());
    QTest::keyClicks(field(*m_window, u"One-time code"_s), u"123 456"_s);
    QTest::keyClick(field(*m_window, u"One-time code"_s), Qt::Key_Return);
    QCOMPARE(m_service.forms.size(), 2);
    QCOMPARE(m_service.forms.last().oneTimeCode.revealText(), u"123456"_s);
    QVERIFY(m_service.forms.last().password == Secret(m_secret));
}

void SignInWindowTest::secretsGoAfterASignIn()
{
    open();
    fillInPassword();
    press(*m_window, u"Sign in"_s);
    Q_EMIT m_service.signedIn({});
    QVERIFY(field(*m_window, u"Password"_s)->text().isEmpty());
    QVERIFY(findButton(*m_window, u"Sign in"_s)->isEnabled());
    QVERIFY(!says(*m_window, QString::fromLatin1(m_secret)));
}

void SignInWindowTest::anotherClientServesOneMethodOnly()
{
    QList<ui::ProfileCard> cards = someProfiles();
    cards[0].clientId = u"my-console"_s;
    open(cards);
    QCOMPARE(field(*m_window, u"Client ID"_s)->text(), u"my-console"_s);
    choose(*m_window, u"Sign-in method"_s, u"Password"_s);
    press(*m_window, u"More options"_s);
    QVERIFY(field(*m_window, u"Client ID"_s)->text().isEmpty());
    QCOMPARE(field(*m_window, u"Client ID"_s)->placeholderText(), u"admin-cli"_s);
    choose(*m_window, u"Sign-in method"_s, u"Browser"_s);
    QCOMPARE(field(*m_window, u"Client ID"_s)->text(), u"my-console"_s);
    m_window->selectProfile(u"p2"_s); // admin-cli is the usual one: nothing to show
    press(*m_window, u"More options"_s);
    QVERIFY(field(*m_window, u"Client ID"_s)->text().isEmpty());
}

void SignInWindowTest::registeringIsAskedForWithAPassword()
{
    open();
    QAbstractButton* box = nullptr;
    QVERIFY(!says(*m_window, u"Register Realmkeeper in this realm"_s));
    fillInPassword();
    box = findButton(*m_window, u"Register Realmkeeper in this realm"_s);
    QVERIFY(box);
    QVERIFY(!box->isChecked());
    QVERIFY(says(*m_window, u"realmkeeper"_s)); // what will be made is said beforehand
    box->setChecked(true);
    press(*m_window, u"Sign in"_s);
    QVERIFY(m_service.forms.last().registerClient);
}

void SignInWindowTest::answersToOthersAreIgnored()
{
    open(someProfiles());
    Q_EMIT m_service.progress(u"somebody else's"_s);
    Q_EMIT m_service.failed(u"somebody else's"_s, {});
    Q_EMIT m_service.oneTimeCodeNeeded();
    Q_EMIT m_service.certificateUntrusted(someCertificate());
    Q_EMIT m_service.signedIn({});
    QVERIFY(!says(*m_window, u"somebody else's"_s));
    QVERIFY(!says(*m_window, u"does not trust"_s));
    QVERIFY(findButton(*m_window, u"Sign in"_s)->isEnabled());
}

void SignInWindowTest::keysReachEverything()
{
    open(someProfiles());
    m_window->selectProfile(u"p2"_s);
    auto* list = findControl<QListView>(*m_window, u"Profiles"_s);
    list->setFocus(Qt::TabFocusReason);
    QStringList path;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QWidget* focus = m_window->focusWidget();
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(focus);
        path.append(nameOf(part));
        if (focus == list)
            break;
    }
    const QStringList wanted { u"Server URL"_s, u"Realm"_s, u"Sign-in method"_s, u"Environment"_s,
        u"Username"_s, u"Password"_s, u"Remember me"_s, u"Register Realmkeeper in this realm"_s,
        u"More options"_s, u"Cancel"_s, u"Sign in"_s };
    qsizetype last = -1;
    for (const QString& name : wanted) {
        const qsizetype at = path.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + path.join(u", "_s)));
        last = at;
    }
    // Enter on a profile signs in with it.
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_service.forms.size(), 1);
    QCOMPARE(m_service.forms.first().profileId, u"p1"_s);
}

void SignInWindowTest::longWordsAndNamesFit()
{
    QList<ui::ProfileCard> cards = someProfiles();
    for (ui::ProfileCard& card : cards) {
        card.name = QString(10'000, u'W');
        card.serverUrl = u"https://"_s + QString(60, u'w') + u".example"_s;
        card.realm = u"<b>"_s + QString(250, u'R');
        card.username = QString(255, u'u');
    }
    open(cards);
    m_window->resize(m_window->minimumSize());
    for (const QString& id : { u"p1"_s, u"p2"_s, u"p3"_s }) {
        m_window->selectProfile(id);
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024,
            qPrintable(QString::number(m_window->minimumSizeHint().width())));
        for (const QString& button : { u"Cancel"_s, u"Sign in"_s }) {
            const QWidget* found = findButton(*m_window, button);
            const QRect place(found->mapTo(m_window.get(), QPoint(0, 0)), found->size());
            QVERIFY2(m_window->rect().contains(place), qPrintable(button));
        }
    }
}

QTEST_MAIN(SignInWindowTest)
#include "signinwindow.moc"
