// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/serverlink.h"

#include "auth/oidctokensource.h"
#include "auth/tokenendpoint.h"
#include "support/apirig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rk;
using rk::test::ApiRig;
using rk::test::Fault;
using rk::test::Reply;
using rk::test::TestServer;

namespace {

/// A sign-in of half an hour to a test server, at a clock that stands still.
struct Rig {
    TestServer server;
    SystemClock wallClock; // deadlines of the connection are real
    test::VirtualClock clock;
    std::shared_ptr<app::SignedIn> signedIn = std::make_shared<app::SignedIn>();
    std::unique_ptr<app::ServerLink> link;
    std::unique_ptr<QSignalSpy> changes;

    explicit Rig(test::VirtualClock::Mode mode = test::VirtualClock::Mode::ByHand) : clock(mode)
    {
        server.on("GET", "/realms/acme", Reply::json(QJsonObject {}));
        server.on("GET", "/admin/realms/acme", Reply::json(QJsonObject {}));
        signedIn->profile.base = server.base();
        signedIn->profile.realm = u"acme"_s;
        signedIn->transport
            = std::make_unique<api::NetworkTransport>(ApiRig::quickSettings(server), wallClock);
        signedIn->endpoint = std::make_unique<auth::TokenEndpoint>(*signedIn->transport, clock,
            auth::OpenIdConfiguration {}, auth::ClientIdentity { u"admin-cli"_s, {}, {} });
        auth::TokenSet tokens;
        tokens.access = Secret(u"access"_s);
        tokens.refresh = Secret(u"refresh"_s);
        tokens.receivedAt = clock.epochMs();
        tokens.expiresAt = clock.epochMs() + 1'800'000;
        signedIn->tokens = std::make_unique<auth::OidcTokenSource>(*signedIn->endpoint, clock,
            auth::OidcTokenSource::Renewal::RefreshToken, tokens, auth::OidcTokenSource::Store {});
        link = std::make_unique<app::ServerLink>(signedIn, clock);
        changes = std::make_unique<QSignalSpy>(link.get(), &app::ServerLink::reachableChanged);
    }
    /// The server goes away, and a call finds out.
    void lose()
    {
        server.inject(Fault::Refuse);
        api::RequestSpec spec;
        spec.path = "/admin/realms/acme";
        m_call = link->client().sendRaw(spec, &m_context, [](const Result<api::Response>&) {});
        QTRY_VERIFY(!link->isReachable());
    }
    int probes() const { return server.count("GET", "/realms/acme"); }
    QList<bool> said() const
    {
        QList<bool> list;
        for (const auto& signal : *changes)
            list.append(signal.constFirst().toBool());
        return list;
    }

private:
    QObject m_context;
    api::CallHandle m_call;
};

} // namespace

class TestServerLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedWhileTheServerAnswers()
    {
        Rig rig;
        const int waiting = rig.clock.waiting();
        rig.clock.advance(10min);
        QVERIFY(rig.link->isReachable());
        QVERIFY(rig.changes->isEmpty());
        QCOMPARE(rig.clock.waiting(), waiting);
        QCOMPARE(rig.probes(), 0);
    }

    void lostServerIsFoundAgainByItself()
    {
        Rig rig(test::VirtualClock::Mode::Hurrying);
        rig.lose();
        rig.server.clearFaults();
        QTRY_VERIFY(rig.link->isReachable());
        QCOMPARE(rig.said(), QList<bool>({ false, true }));
    }

    void askingAtOnceNeedsNoTime()
    {
        Rig rig;
        rig.lose();
        rig.server.clearFaults();
        rig.link->probeNow();
        QTRY_VERIFY(rig.link->isReachable());
        QCOMPARE(rig.probes(), 1);
        QCOMPARE(rig.said(), QList<bool>({ false, true }));
    }

    void askingSendsNoToken()
    {
        Rig rig;
        rig.lose();
        rig.server.clearFaults();
        rig.link->probeNow();
        QTRY_VERIFY(rig.link->isReachable());
        for (const test::SeenRequest& request : rig.server.requests()) {
            if (request.path().endsWith("/auth/realms/acme"))
                QVERIFY(request.header("authorization").isEmpty());
        }
    }

    void stillGoneIsSaidOnce()
    {
        Rig rig;
        rig.lose();
        rig.link->probeNow();
        rig.link->probeNow();
        rig.clock.advance(5min);
        QCOMPARE(rig.said(), QList<bool>({ false }));
    }

    void endingItEndsTheLooking()
    {
        Rig rig;
        rig.lose();
        rig.link.reset();
        const int asked = int(rig.server.requests().size());
        rig.server.clearFaults();
        rig.clock.advance(5min);
        QCOMPARE(int(rig.server.requests().size()), asked);
    }
};

QTEST_GUILESS_MAIN(TestServerLink)
#include "serverlink.moc"
