// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"
#include "api/decode.h"
#include "rep/representation.h"
#include "support/apirig.h"
#include "support/faults.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;

namespace {

api::Request<QJsonObject> readRequest()
{
    api::Request<QJsonObject> request;
    request.spec.path = "/admin/realms/demo";
    request.spec.bodyLimit = 1024 * 1024;
    request.decode = api::decodeObject;
    return request;
}

api::Request<QString> createRequest()
{
    api::Request<QString> request;
    request.spec.verb = api::Verb::Post;
    request.spec.path = "/admin/realms/demo/users";
    request.spec.json(QJsonObject { { u"username"_s, u"ada"_s } });
    request.spec.bodyLimit = 1024 * 1024;
    request.decode = api::decodeCreatedId;
    return request;
}

api::Request<Nothing> removeRequest()
{
    api::Request<Nothing> request;
    request.spec.verb = api::Verb::Delete;
    request.spec.path = "/admin/realms/demo/users/1";
    request.spec.bodyLimit = 1024 * 1024;
    request.decode = api::decodeNothing;
    return request;
}

} // namespace

/// The table of faults, through the whole client, on the wire.
class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadEndsAsTheTableSays_data() { addFaultRows(); }
    void aReadEndsAsTheTableSays();
    void aWriteWithABodyIsSentOnceAndEndsAsTheTableSays_data() { addFaultRows(); }
    void aWriteWithABodyIsSentOnceAndEndsAsTheTableSays();
    void aWriteWithoutABodyIsSentOnceAndEndsAsTheTableSays_data() { addFaultRows(); }
    void aWriteWithoutABodyIsSentOnceAndEndsAsTheTableSays();
    void aWriteOnAKeptConnectionIsSentOnceToo_data() { addFaultRows(); }
    void aWriteOnAKeptConnectionIsSentOnceToo();
    void whenTheFaultIsGoneTheSameClientWorks_data() { addFaultRows(); }
    void whenTheFaultIsGoneTheSameClientWorks();

private:
    static void route(TestServer& server);
    template <class T>
    static void checkWrite(
        ApiRig& rig, const FaultRow& row, const api::Request<T>& request, bool eitherWay = false);
};

void FaultTest::route(TestServer& server)
{
    server.on("GET", "/admin/realms/demo", Reply::json(QJsonObject { { u"realm"_s, u"demo"_s } }));
    server.on(
        "POST", "/admin/realms/demo/users", Reply::created("/auth/admin/realms/demo/users/1"));
    server.on("DELETE", "/admin/realms/demo/users/*", Reply::noContent());
}

template <class T>
void FaultTest::checkWrite(
    ApiRig& rig, const FaultRow& row, const api::Request<T>& request, bool eitherWay)
{
    const Result<T> result = await(rig.client, request);
    QVERIFY(!result);
    QCOMPARE(kindName(result.error().kind), kindName(row.onWrite));
    if (!eitherWay)
        QCOMPARE(result.error().mayHaveBeenApplied, row.mayHaveBeenApplied);
    QCOMPARE(rig.server.count(api::verbName(request.spec.verb)), row.writesSeen);
    QVERIFY(!describe(result.error()).isEmpty());
    QVERIFY(!result.error().target.isEmpty());
}

void FaultTest::aReadEndsAsTheTableSays()
{
    QFETCH(int, fault);
    const FaultRow& row = faults().at(fault);
    ApiRig rig;
    route(rig.server);
    rig.server.inject(row.fault);
    const auto result = await(rig.client, readRequest());
    QVERIFY(!result);
    QCOMPARE(kindName(result.error().kind), kindName(row.onRead));
    QVERIFY(!result.error().mayHaveBeenApplied);
}

void FaultTest::aWriteWithABodyIsSentOnceAndEndsAsTheTableSays()
{
    QFETCH(int, fault);
    ApiRig rig;
    route(rig.server);
    rig.server.inject(faults().at(fault).fault);
    checkWrite(rig, faults().at(fault), createRequest());
}

void FaultTest::aWriteWithoutABodyIsSentOnceAndEndsAsTheTableSays()
{
    QFETCH(int, fault);
    ApiRig rig;
    route(rig.server);
    rig.server.inject(faults().at(fault).fault);
    checkWrite(rig, faults().at(fault), removeRequest());
}

void FaultTest::aWriteOnAKeptConnectionIsSentOnceToo()
{
    QFETCH(int, fault);
    ApiRig rig;
    route(rig.server);
    QVERIFY(await(rig.client, readRequest()));
    const FaultRow& row = faults().at(fault);
    rig.server.inject(row.fault);
    // The write may leave before the news that the connection is closed arrives: then nobody knows.
    checkWrite(rig, row, createRequest(), row.fault == Fault::Refuse);
}

void FaultTest::whenTheFaultIsGoneTheSameClientWorks()
{
    QFETCH(int, fault);
    ApiRig rig;
    route(rig.server);
    rig.server.inject(faults().at(fault).fault);
    QVERIFY(!await(rig.client, readRequest()));
    rig.server.clearFaults();
    QVERIFY(await(rig.client, readRequest()));
    QVERIFY(await(rig.client, createRequest()));
    QVERIFY(await(rig.client, removeRequest()));
}

QTEST_GUILESS_MAIN(FaultTest)
#include "tst_faults.moc"
