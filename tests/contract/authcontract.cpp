// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/authbrowser.h"

#include "app/signincontroller.h"
#include "auth/clientregistration.h"
#include "support/canary.h"
#include "support/livekeycloak.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;

namespace {

constexpr int Patience = 30'000;

QJsonObject passwordOf(const QString& value)
{
    return { { u"type"_s, u"password"_s }, { u"value"_s, value }, { u"temporary"_s, false } };
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// RFC 6238 with SHA-1, six digits, 30 s; Keycloak's key is the text itself.
QString oneTimeCode(const QByteArray& key, qint64 epochMs)
{
    const quint64 step = quint64(epochMs / 30'000);
    QByteArray message(8, '\0');
    for (int i = 0; i < 8; ++i)
        message[7 - i] = char(step >> (8 * i));
    const QByteArray hash
        = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
    const int at = hash.back() & 0xf;
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | quint8(hash.at(at + i));
    return u"%1"_s.arg((number & 0x7fffffff) % 1'000'000, 6, 10, QChar(u'0'));
}

/// The program's own sign-in with a home of its own.
struct Program {
    explicit Program(PlayedBrowser* browser = nullptr, auth::Keychain* shared = nullptr)
        : profiles(folder.filePath(u"profiles.json"_s)),
          controller(
              clock, profiles, shared ? *shared : memory,
              [browser](const QUrl& url) {
                  if (browser)
                      browser->open(url);
                  return browser != nullptr;
              },
              "Realmkeeper/contract"),
          signedIn(&controller, &ui::SignInService::signedIn),
          failed(&controller, &ui::SignInService::failed),
          codeNeeded(&controller, &ui::SignInService::oneTimeCodeNeeded)
    {
    }
    /// True once somebody is signed in, false once it has failed.
    bool ended()
    {
        const bool done
            = QTest::qWaitFor([this] { return signedIn.count() + failed.count() > 0; }, Patience);
        return done && failed.isEmpty();
    }
    bool signIn(const ui::SignInForm& form)
    {
        signedIn.clear();
        failed.clear();
        codeNeeded.clear();
        controller.signIn(form);
        return ended();
    }
    QString sentence() const
    {
        return failed.isEmpty() ? QString() : failed.last().first().toString();
    }
    QStringList remarks() const { return signedIn.last().first().toStringList(); }

    QTemporaryDir folder;
    SystemClock clock;
    auth::MemoryKeychain memory;
    auth::ProfileStore profiles;
    app::SignInController controller;
    QSignalSpy signedIn;
    QSignalSpy failed;
    QSignalSpy codeNeeded;
};

} // namespace

/// Every way to sign in, and every way not to, on the real server.
class AuthContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void signsInByPassword();
    void signsInAsAServiceAccount();
    void findsTheServerWithoutItsBasePath();
    void saysWhyNot_data();
    void saysWhyNot();
    void asksForTheOneTimeCode();
    void registersItselfAndThenTheBrowserSignsIn();
    void aWrongPasswordInTheBrowserKeepsWaiting();
    void withoutRightsItSignsInButRegistersNothing();
    void aRememberedProfileNeedsNoQuestions();
    void shortTokensAreRenewedAndAnEndedSessionAsks();
    void signingOutEndsTheSession();

private:
    ui::SignInForm form(const QString& username, const QByteArray& password) const
    {
        ui::SignInForm form;
        form.serverUrl = m_live->url().toString();
        form.realm = m_realm->name().value;
        form.method = u"password"_s;
        form.username = username;
        form.password = Secret(password);
        return form;
    }
    QJsonObject realmJson() const;

    const QByteArray m_password = newCanary("auth-password");
    const QByteArray m_clientSecret = newCanary("auth-client-secret");
    const QByteArray m_otpKey = newCanary("auth-otp-key");
    std::unique_ptr<LiveKeycloak> m_live;
    std::unique_ptr<LiveKeycloak::Realm> m_realm;
};

QJsonObject AuthContractTest::realmJson() const
{
    const QString password = QString::fromLatin1(m_password);
    const auto user = [&](const QString& name) {
        return QJsonObject { { u"username"_s, name }, { u"enabled"_s, true },
            { u"email"_s, u"%1@x.example"_s.arg(name) }, { u"emailVerified"_s, true },
            { u"firstName"_s, u"F"_s }, { u"lastName"_s, u"L"_s },
            { u"credentials"_s, QJsonArray { passwordOf(password) } } };
    };
    QJsonObject boss = user(u"boss"_s);
    boss.insert("clientRoles"_L1,
        QJsonObject { { u"realm-management"_s, QJsonArray { u"realm-admin"_s } } });
    QJsonObject disabled = user(u"disabled"_s);
    disabled.insert("enabled"_L1, false);
    QJsonObject unfinished = user(u"unfinished"_s);
    unfinished.insert("requiredActions"_L1, QJsonArray { u"UPDATE_PASSWORD"_s });
    QJsonObject coded = user(u"coded"_s);
    const QJsonObject otp { { u"type"_s, u"otp"_s },
        { u"secretData"_s, compact({ { u"value"_s, QString::fromLatin1(m_otpKey) } }) },
        { u"credentialData"_s,
            compact({ { u"subType"_s, u"totp"_s }, { u"digits"_s, 6 }, { u"period"_s, 30 },
                { u"counter"_s, 0 }, { u"algorithm"_s, u"HmacSHA1"_s } }) } };
    coded.insert("credentials"_L1, QJsonArray { passwordOf(password), otp });
    const QJsonObject job { { u"clientId"_s, u"job"_s }, { u"enabled"_s, true },
        { u"publicClient"_s, false }, { u"standardFlowEnabled"_s, false },
        { u"serviceAccountsEnabled"_s, true },
        { u"secret"_s, QString::fromLatin1(m_clientSecret) } };
    return { { u"enabled"_s, true }, { u"clients"_s, QJsonArray { job } },
        { u"users"_s, QJsonArray { boss, user(u"plain"_s), disabled, unfinished, coded } } };
}

void AuthContractTest::initTestCase()
{
    if (!LiveKeycloak::isConfigured())
        QSKIP("no server: RK_TEST_KEYCLOAK_URL is not set");
    m_live = std::make_unique<LiveKeycloak>();
    QVERIFY2(
        !m_live->problem(), qPrintable(m_live->problem() ? m_live->problem()->detail : QString()));
    m_realm = m_live->createRealm(realmJson());
    QVERIFY(m_realm);
}

void AuthContractTest::cleanupTestCase()
{
    m_realm.reset();
    m_live.reset();
}

void AuthContractTest::signsInByPassword()
{
    Program program;
    QVERIFY2(program.signIn(form(u"boss"_s, m_password)), qPrintable(program.sentence()));
    const auto session = program.controller.session();
    QVERIFY(session->tokens->secondsLeft() > 0);
    QCOMPARE(session->tokens->username(), u"boss"_s);
    QCOMPARE(program.profiles.profiles().size(), 1);
    QCOMPARE(program.profiles.profiles().first().base, m_live->url());
    QFile file(program.folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_password));
}

void AuthContractTest::signsInAsAServiceAccount()
{
    ui::SignInForm service = form({}, {});
    service.method = u"service-account"_s;
    service.clientId = u"job"_s;
    service.clientSecret = Secret(m_clientSecret);
    Program program;
    QVERIFY2(program.signIn(service), qPrintable(program.sentence()));
    QVERIFY(program.controller.session()->tokens->secondsLeft() > 0);
    service.clientSecret = Secret("wrong"_ba);
    QVERIFY(!program.signIn(service));
    QVERIFY(program.sentence().contains(u"client ID or secret"_s));
}

void AuthContractTest::findsTheServerWithoutItsBasePath()
{
    ui::SignInForm typed = form(u"boss"_s, m_password);
    QUrl origin = m_live->url();
    origin.setPath({});
    typed.serverUrl = origin.toString();
    Program program;
    QVERIFY2(program.signIn(typed), qPrintable(program.sentence()));
    QCOMPARE(program.controller.session()->profile.base, m_live->url());
}

void AuthContractTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("change"); // of the form
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong password") << u"boss"_s << u"password"_s << u"user name and password"_s;
    QTest::newRow("nobody") << u"nobody"_s << QString() << u"user name and password"_s;
    QTest::newRow("wrong realm") << u"boss"_s << u"realm"_s << u"no realm “no-such-realm”"_s;
    QTest::newRow("disabled") << u"disabled"_s << QString() << u"disabled"_s;
    QTest::newRow("something to do") << u"unfinished"_s << QString() << u"with the browser"_s;
    QTest::newRow("nobody listens") << u"boss"_s << u"port"_s << u"can't be reached"_s;
    QTest::newRow("no address") << u"boss"_s << u"words"_s << u"not the address of a server"_s;
    QTest::newRow("no encryption") << u"boss"_s << u"http"_s << u"without encryption"_s;
}

void AuthContractTest::saysWhyNot()
{
    QFETCH(QString, username);
    QFETCH(QString, change);
    QFETCH(QString, said);
    ui::SignInForm wrong = form(username, change == "password"_L1 ? "wrong"_ba : m_password);
    if (change == "realm"_L1)
        wrong.realm = u"no-such-realm"_s;
    if (change == "port"_L1)
        wrong.serverUrl = u"http://127.0.0.1:9"_s;
    if (change == "words"_L1)
        wrong.serverUrl = u"our server"_s;
    if (change == "http"_L1)
        wrong.serverUrl = u"http://sso.example"_s;
    Program program;
    QVERIFY(!program.signIn(wrong));
    QVERIFY2(program.sentence().contains(said), qPrintable(program.sentence()));
    QVERIFY(program.profiles.profiles().isEmpty());
    QVERIFY(!program.failed.last().last().toString().contains(QString::fromLatin1(m_password)));
}

void AuthContractTest::asksForTheOneTimeCode()
{
    ui::SignInForm coded = form(u"coded"_s, m_password);
    Program program;
    QVERIFY(!program.signIn(coded));
    QCOMPARE(program.codeNeeded.count(), 1);
    coded.oneTimeCode = Secret(oneTimeCode(m_otpKey, program.clock.epochMs()));
    QVERIFY2(program.signIn(coded), qPrintable(program.sentence()));
    QCOMPARE(program.controller.session()->tokens->username(), u"coded"_s);
}

void AuthContractTest::registersItselfAndThenTheBrowserSignsIn()
{
    ui::SignInForm first = form(u"boss"_s, m_password);
    first.registerClient = true;
    Program program;
    QVERIFY2(program.signIn(first), qPrintable(program.sentence()));
    const QString remark = program.remarks().join(u' ');
    QVERIFY2(remark.contains(u"was registered"_s), qPrintable(remark));
    QVERIFY(remark.contains(u"Browser"_s));
    const QJsonObject client = m_live
                                   ->get({ m_realm->name().value, u"clients"_s },
                                       { { u"clientId"_s, u"realmkeeper"_s } })
                                   .json.toArray()
                                   .first()
                                   .toObject();
    QVERIFY(auth::differencesFromOwnClient(client).isEmpty());

    PlayedBrowser browser(u"boss"_s, QString::fromLatin1(m_password));
    Program second(&browser);
    ui::SignInForm byBrowser = form({}, {});
    byBrowser.method = u"browser"_s;
    QVERIFY2(second.signIn(byBrowser), qPrintable(second.sentence()));
    QCOMPARE(browser.formsSent(), 1);
    QTRY_COMPARE(browser.lastStatus(), 200);
    QVERIFY(browser.lastPage().contains("You are signed in"));
    const auto session = second.controller.session();
    QCOMPARE(session->tokens->username(), u"boss"_s);
    QVERIFY(!session->tokens->subject().isEmpty());

    QVERIFY(program.signIn(first)); // once more: it is there already
    QVERIFY(program.remarks().join(u' ').contains(u"Nothing was changed"_s));
}

void AuthContractTest::aWrongPasswordInTheBrowserKeepsWaiting()
{
    PlayedBrowser browser(u"boss"_s, u"wrong"_s);
    Program program(&browser);
    ui::SignInForm byBrowser = form({}, {});
    byBrowser.method = u"browser"_s;
    program.controller.signIn(byBrowser);
    QTRY_COMPARE_WITH_TIMEOUT(browser.formsSent(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(browser.lastPage().contains("Invalid username or password"), Patience);
    QCOMPARE(program.signedIn.count() + program.failed.count(), 0);
    program.controller.cancel();
}

void AuthContractTest::withoutRightsItSignsInButRegistersNothing()
{
    ui::SignInForm plain = form(u"plain"_s, m_password);
    plain.registerClient = true;
    Program program;
    QVERIFY2(program.signIn(plain), qPrintable(program.sentence()));
    const QString remark = program.remarks().join(u' ');
    QVERIFY2(remark.contains(u"was not registered"_s), qPrintable(remark));
}

void AuthContractTest::aRememberedProfileNeedsNoQuestions()
{
    ui::SignInForm remembered = form(u"boss"_s, m_password);
    remembered.remember = true;
    auth::MemoryKeychain keychain;
    Program program(nullptr, &keychain);
    QVERIFY(program.signIn(remembered));
    const QString id = program.controller.session()->profile.id;
    program.signedIn.clear();
    program.controller.signInRemembered(id);
    QVERIFY2(program.ended(), qPrintable(program.sentence()));
    QCOMPARE(program.controller.session()->tokens->username(), u"boss"_s);
    // Forgetting it takes the secret, too.
    program.controller.removeProfile(id);
    QVERIFY(program.profiles.profiles().isEmpty());
    std::optional<bool> held;
    keychain.read(auth::keychainKey(id, auth::secretkind::RefreshToken), this,
        [&](const Result<std::optional<Secret>>& entry) { held = entry && *entry; });
    QTRY_VERIFY(held.has_value());
    QVERIFY(!*held);
}

void AuthContractTest::shortTokensAreRenewedAndAnEndedSessionAsks()
{
    const QString realm = m_realm->name().value;
    QVERIFY(m_live->put({ realm }, QJsonObject { { u"accessTokenLifespan"_s, 2 } }).isGood());
    Program program;
    QVERIFY(program.signIn(form(u"boss"_s, m_password)));
    const auto session = program.controller.session();
    QSignalSpy states(session->tokens.get(), &auth::OidcTokenSource::stateChanged);
    QSignalSpy asked(session->tokens.get(), &auth::OidcTokenSource::signInNeeded);
    QTRY_VERIFY_WITH_TIMEOUT(states.count() >= 4, Patience); // renewing, ready, twice
    QCOMPARE(asked.count(), 0);

    QVERIFY(m_live->post({ realm, u"logout-all"_s }).isGood());
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, Patience);
    QVERIFY(asked.first().first().toString().contains(u"ended"_s));
    program.controller.reauthorize(session);
    QVERIFY(!program.signIn(form(u"plain"_s, m_password)));
    QVERIFY2(program.sentence().contains(u"Somebody else"_s), qPrintable(program.sentence()));
    QVERIFY2(program.signIn(form(u"boss"_s, m_password)), qPrintable(program.sentence()));
    QCOMPARE(session->tokens->state(), auth::OidcTokenSource::State::Ready);
    QVERIFY(m_live->put({ realm }, QJsonObject { { u"accessTokenLifespan"_s, 300 } }).isGood());
}

void AuthContractTest::signingOutEndsTheSession()
{
    Program program;
    QVERIFY(program.signIn(form(u"plain"_s, m_password)));
    const auto session = program.controller.session();
    std::optional<bool> done;
    program.controller.signOut([&](const Result<Nothing>& outcome) { done = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), Patience);
    QVERIFY(*done);
    QCOMPARE(session->tokens->secondsLeft(), 0);
}

QTEST_GUILESS_MAIN(AuthContractTest)
#include "authcontract.moc"
