// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/auth/realmdocument.h"

#include "app/signincontroller.h"
#include "support/canary.h"
#include "support/testserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;

namespace {

/// A realm behind TLS, and the program's sign-in in front of it.
struct Rig {
    Rig(TestServer::Certificate kind, const TempCa& authority)
        : server(kind, &authority),
          profiles(folder.filePath(u"profiles.json"_s)),
          controller(
              clock, profiles, keychain, [](const QUrl&) { return false; }, "test"),
          signedIn(&controller, &ui::SignInService::signedIn),
          failed(&controller, &ui::SignInService::failed),
          untrusted(&controller, &ui::SignInService::certificateUntrusted)
    {
        server.on("GET", LabDocument, Reply::json(realmDocument(server.base())));
        server.on("POST", LabToken,
            Reply::json(
                QJsonObject { { u"access_token"_s, u"a"_s }, { u"token_type"_s, u"Bearer"_s },
                    { u"refresh_token"_s, u"r"_s }, { u"expires_in"_s, 300 } }));
    }
    ui::SignInForm form(const QString& profileId = {}) const
    {
        ui::SignInForm form;
        form.profileId = profileId;
        form.serverUrl = server.base().toString();
        form.realm = u"lab"_s;
        form.method = u"password"_s;
        form.username = u"miriam"_s;
        form.password = Secret(newCanary("trust"));
        return form;
    }
    QString end()
    {
        const bool done = QTest::qWaitFor(
            [this] { return signedIn.count() + failed.count() + untrusted.count() > 0; }, 15'000);
        const QString how = !done ? u"nothing"_s
            : !signedIn.isEmpty() ? u"signed in"_s
            : !failed.isEmpty()   ? u"failed"_s
                                  : u"untrusted"_s;
        if (!untrusted.isEmpty())
            certificate = untrusted.last().first().value<ui::UntrustedCertificate>();
        signedIn.clear();
        failed.clear();
        untrusted.clear();
        return how;
    }

    QTemporaryDir folder;
    TestServer server;
    SystemClock clock;
    auth::MemoryKeychain keychain;
    auth::ProfileStore profiles;
    app::SignInController controller;
    QSignalSpy signedIn;
    QSignalSpy failed;
    QSignalSpy untrusted;
    ui::UntrustedCertificate certificate;
};

} // namespace

class SignInTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUntrustedServerGetsNothingUntilTrusted_data();
    void anUntrustedServerGetsNothingUntilTrusted();
    void trustIsTheProfilesOwn();
    void aFileThatIsNoAuthorityIsSaid();

private:
    const TempCa m_authority;
};

void SignInTrustTest::anUntrustedServerGetsNothingUntilTrusted_data()
{
    QTest::addColumn<int>("certificate");
    QTest::newRow("unknown authority") << int(TestServer::Certificate::Good);
    QTest::newRow("self-signed") << int(TestServer::Certificate::SelfSigned);
    QTest::newRow("expired") << int(TestServer::Certificate::Expired);
    QTest::newRow("not yet valid") << int(TestServer::Certificate::NotYetValid);
    QTest::newRow("wrong host") << int(TestServer::Certificate::WrongHost);
}

void SignInTrustTest::anUntrustedServerGetsNothingUntilTrusted()
{
    QFETCH(int, certificate);
    Rig rig(TestServer::Certificate(certificate), m_authority);
    rig.controller.signIn(rig.form());
    QCOMPARE(rig.end(), u"untrusted"_s);
    QCOMPARE(rig.server.count(), 0);
    QCOMPARE(rig.certificate.sha256,
        QString::fromLatin1(rig.server.identity().print().toHex(':')).toUpper());
    QVERIFY(!rig.certificate.reasons.isEmpty());
    QString other = rig.certificate.sha256;
    other.replace(0, 2, other.startsWith(u"00"_s) ? u"11"_s : u"00"_s);
    rig.controller.trust(rig.form(), other);
    QCOMPARE(rig.end(), u"untrusted"_s);
    QCOMPARE(rig.server.count(), 0);
    rig.controller.trust(rig.form(), rig.certificate.sha256);
    QCOMPARE(rig.end(), u"signed in"_s);
    QVERIFY(rig.profiles.profiles().first().trustedPrints.contains(rig.server.identity().print()));
}

void SignInTrustTest::trustIsTheProfilesOwn()
{
    Rig rig(TestServer::Certificate::SelfSigned, m_authority);
    auth::Profile profile;
    profile.name = u"other"_s;
    profile.base = rig.server.base();
    profile.realm = u"lab"_s;
    profile.username = u"somebody"_s;
    const auto other = rig.profiles.save(profile);
    QVERIFY(other);
    rig.controller.signIn(rig.form());
    QCOMPARE(rig.end(), u"untrusted"_s);
    // Trusted for a new profile, whose sign-in does not succeed: the other one gets none of it.
    rig.server.inject(Fault::Unavailable, { "POST", {} });
    rig.controller.trust(rig.form(), rig.certificate.sha256);
    QCOMPARE(rig.end(), u"failed"_s);
    rig.controller.signIn(rig.form(*other));
    QCOMPARE(rig.end(), u"untrusted"_s);
    rig.server.clearFaults();
    rig.controller.signIn(rig.form());
    QCOMPARE(rig.end(), u"signed in"_s);
    QVERIFY(rig.profiles.find(*other)->trustedPrints.isEmpty());
}

void SignInTrustTest::aFileThatIsNoAuthorityIsSaid()
{
    Rig rig(TestServer::Certificate::Good, m_authority);
    QFile file(rig.folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    rig.controller.trustAuthority(rig.form(), file.fileName());
    QCOMPARE(rig.end(), u"failed"_s);
    QCOMPARE(rig.server.count(), 0);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.authority().toPem());
    file.close();
    rig.controller.trustAuthority(rig.form(), file.fileName());
    QCOMPARE(rig.end(), u"signed in"_s);
    QCOMPARE(rig.profiles.profiles().first().authorityFile, file.fileName());
    QVERIFY(rig.profiles.profiles().first().trustedPrints.isEmpty());
}

QTEST_GUILESS_MAIN(SignInTrustTest)
#include "signintrust.moc"
