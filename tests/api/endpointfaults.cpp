// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpointtable.h"
#include "support/apirig.h"
#include "support/faults.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::test;

namespace {

/// Something of the right shape for every path that endpoints and stores read.
Reply answerTo(const SeenRequest& request)
{
    static const QRegularExpression objects(
        u"/(serverinfo|whoami|config|import-config|profile|role-mappings|mapper-types|count"
        "|service-account-user|unmanagedAttributes|realms/demo|(users|groups|clients|roles"
        "|roles-by-id|instances|providers)/[^/]+)$"_s);
    const QString path = QString::fromLatin1(request.path());
    if (path.endsWith("/count"_L1))
        return Reply::json(QJsonObject { { u"count"_s, 1 } });
    const QJsonObject one { { u"id"_s, u"1"_s }, { u"name"_s, u"n"_s }, { u"username"_s, u"u"_s },
        { u"alias"_s, u"a"_s }, { u"clientId"_s, u"c"_s }, { u"realm"_s, u"demo"_s } };
    const bool list = path.contains("/ui-ext/"_L1) || !objects.match(path).hasMatch();
    return !list ? Reply::json(one) : Reply::json(QJsonArray { one });
}

struct Run {
    QStringList wrong; ///< what did not end as it should, by name
    int ended = 0;
};

/// Starts all of them and waits for the last to end; judge() says what is wrong, if anything.
template <class Row>
Run runAll(const QList<Row>& rows,
    const std::function<api::CallHandle(const Row&, QObject* context, Ended)>& start,
    const std::function<QString(const Row&, const Outcome&)>& judge)
{
    Run run;
    QEventLoop loop;
    std::vector<api::CallHandle> handles;
    for (const Row& row : rows) {
        handles.push_back(start(row, &loop, [&, row](const Outcome& outcome) {
            const QString fault = judge(row, outcome);
            if (!fault.isEmpty())
                run.wrong.append(u"%1: %2"_s.arg(QLatin1StringView(row.name), fault));
            if (++run.ended == rows.size())
                loop.quit();
        }));
    }
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    return run;
}

Run runEndpoints(
    ApiRig& rig, const std::function<QString(const EndpointRow&, const Outcome&)>& judge)
{
    return runAll<EndpointRow>(
        endpoints(),
        [&](const EndpointRow& row, QObject* context, const Ended& ended) {
            return row.call(rig.client, context, ended);
        },
        judge);
}

QString expectKind(const Outcome& outcome, ApiError::Kind kind, Fault fault)
{
    // whether the head was taken in before the connection broke is a matter of timing
    const bool cut = fault == Fault::BreakChunk || fault == Fault::TruncateLength;
    if (cut && outcome.error && outcome.error->kind == ApiError::Kind::Network)
        kind = ApiError::Kind::Network;
    if (!outcome.error)
        return u"succeeded"_s;
    if (outcome.error->kind != kind)
        return u"ended as "_s + kindName(outcome.error->kind);
    if (describe(*outcome.error).isEmpty() || outcome.error->target.isEmpty())
        return u"has no words"_s;
    return {};
}

QString expectSuccess(const Outcome& outcome)
{
    return outcome.error ? kindName(outcome.error->kind) + u' ' + outcome.error->detail : QString();
}

bool isGet(const EndpointRow& row)
{
    return row.spec.verb == api::Verb::Get;
}

/// Names of the functions that the pattern finds in a folder's headers, "file::function".
QSet<QString> functionsIn(const QString& folder, const QRegularExpression& pattern)
{
    QSet<QString> names;
    QDirIterator files(QStringLiteral(RK_SOURCE_DIR) + folder, { u"*.h"_s });
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            names.insert(files.fileInfo().baseName() + u"::"_s + match.next().captured(1));
    }
    return names;
}

} // namespace

#define COMPARE_ALL(run, rows)                                                                     \
    QVERIFY2(run.wrong.isEmpty(), qPrintable(run.wrong.join(u'\n')));                              \
    QCOMPARE(run.ended, int(rows.size()))

/// Every endpoint and every store through everything that can go wrong on a real socket.
class EndpointFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsEveryEndpoint();
    void theTableHoldsEveryStoreFunction();
    void everythingWorksWithoutAFault();
    void everyEndpointEndsAsTheTableSays_data() { addFaultRows(); }
    void everyEndpointEndsAsTheTableSays();
    void everyStoreEndsAsTheTableSays_data() { addFaultRows(); }
    void everyStoreEndsAsTheTableSays();
    void everyEndpointSurvivesOneFault_data();
    void everyEndpointSurvivesOneFault();
    void everyEndpointRefusesAWrongCertificate_data();
    void everyEndpointRefusesAWrongCertificate();

private:
    static void route(TestServer& server)
    {
        server.on("GET", "/**", answerTo);
        server.on("POST", "/**", answerTo);
    }
    static Run runStores(ApiRig& rig, const std::function<QString(const Outcome&)>& judge)
    {
        api::LiveRealmSource source(rig.client, RealmName(u"demo"_s));
        stores::RealmStores stores(source);
        stores.realm.setSignedInTo(RealmName(u"demo"_s));
        return runAll<StoreRow>(
            storeCalls(),
            [&](const StoreRow& row, QObject* context, const Ended& ended) {
                return row.call(stores, context, ended);
            },
            [&](const StoreRow&, const Outcome& outcome) { return judge(outcome); });
    }
};

void EndpointFaultsTest::theTableHoldsEveryEndpoint()
{
    static const QRegularExpression pattern(
        u"^Request<[^;{]*?>\\s+(\\w+)\\("_s, QRegularExpression::MultilineOption);
    QSet<QString> declared = functionsIn(u"/models/api/endpoints"_s, pattern);
    declared.removeIf([](const QString& name) { return name.startsWith(u"reading::"_s); });
    QSet<QString> tested;
    for (const EndpointRow& row : endpoints())
        tested.insert(QString::fromLatin1(row.name));
    QVERIFY(declared.size() > 30);
    QCOMPARE(declared, tested);
}

void EndpointFaultsTest::theTableHoldsEveryStoreFunction()
{
    static const QRegularExpression pattern(
        u"\\[\\[nodiscard\\]\\] api::CallHandle\\s+(\\w+)\\("_s);
    QSet<QString> declared;
    for (const QString& name : functionsIn(u"/models/stores"_s, pattern)) {
        if (name.section(u"::"_s, 0, 0).endsWith("store"_L1))
            declared.insert(name);
    }
    QSet<QString> tested;
    for (const StoreRow& row : storeCalls()) {
        const QString name = QString::fromLatin1(row.name).section(u' ', 0, 0);
        tested.insert(name.section(u"::"_s, 0, 0).toLower() + u"::"_s + name.section(u"::"_s, 1));
    }
    QVERIFY(declared.size() > 30);
    QCOMPARE(declared, tested);
}

void EndpointFaultsTest::everythingWorksWithoutAFault()
{
    ApiRig rig;
    route(rig.server);
    const Run endpointRun = runEndpoints(
        rig, [](const EndpointRow&, const Outcome& outcome) { return expectSuccess(outcome); });
    COMPARE_ALL(endpointRun, endpoints());
    const Run storeRun = runStores(rig, expectSuccess);
    COMPARE_ALL(storeRun, storeCalls());
}

void EndpointFaultsTest::everyEndpointEndsAsTheTableSays()
{
    QFETCH(int, fault);
    const FaultRow& expected = faults().at(fault);
    ApiRig rig;
    route(rig.server);
    rig.server.inject(expected.fault);
    const Run run = runEndpoints(rig, [&](const EndpointRow& row, const Outcome& outcome) {
        const QString wrong
            = expectKind(outcome, isGet(row) ? expected.onRead : expected.onWrite, expected.fault);
        if (wrong.isEmpty() && isGet(row) && outcome.error->mayHaveBeenApplied)
            return u"a read may have been applied"_s;
        return wrong;
    });
    COMPARE_ALL(run, endpoints());
}

void EndpointFaultsTest::everyStoreEndsAsTheTableSays()
{
    QFETCH(int, fault);
    const FaultRow& expected = faults().at(fault);
    if (expected.fault == Fault::HugeBody)
        QSKIP("32 MB for each call; the endpoints are tried with a lower limit");
    ApiRig rig;
    route(rig.server);
    rig.server.inject(expected.fault);
    const Run run = runStores(rig, [&](const Outcome& outcome) {
        // some stores tell a missing right from an empty list by themselves
        if (expected.fault == Fault::Forbidden && outcome.admitsCut)
            return QString();
        return expectKind(outcome, expected.onRead, expected.fault);
    });
    COMPARE_ALL(run, storeCalls());
}

void EndpointFaultsTest::everyEndpointSurvivesOneFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("writesToo"); ///< what is not a GET is sent again too
    QTest::newRow("401") << Fault::Unauthorized << true;
    QTest::newRow("429") << Fault::TooMany << false;
    QTest::newRow("503") << Fault::Unavailable << false;
    QTest::newRow("close after reading") << Fault::CloseAfterReading << false;
}

void EndpointFaultsTest::everyEndpointSurvivesOneFault()
{
    QFETCH(Fault, fault);
    QFETCH(bool, writesToo);
    for (const EndpointRow& row : endpoints()) {
        if (!isGet(row) && !writesToo)
            continue;
        ApiRig rig;
        route(rig.server);
        rig.server.inject(fault, { {}, {}, 1, 1 });
        const Run run = runAll<EndpointRow>(
            { row },
            [&](const EndpointRow& one, QObject* context, const Ended& ended) {
                return one.call(rig.client, context, ended);
            },
            [](const EndpointRow&, const Outcome& outcome) { return expectSuccess(outcome); });
        QVERIFY2(run.wrong.isEmpty(), qPrintable(run.wrong.join(u'\n')));
        QCOMPARE(run.ended, 1);
        QCOMPARE(rig.server.count(), 2);
    }
}

void EndpointFaultsTest::everyEndpointRefusesAWrongCertificate_data()
{
    QTest::addColumn<int>("certificate");
    QTest::newRow("self-signed") << int(TestServer::Certificate::SelfSigned);
    QTest::newRow("expired") << int(TestServer::Certificate::Expired);
    QTest::newRow("for another host") << int(TestServer::Certificate::WrongHost);
}

void EndpointFaultsTest::everyEndpointRefusesAWrongCertificate()
{
    QFETCH(int, certificate);
    const TempCa authority;
    ApiRig rig(TestServer::Certificate(certificate), &authority);
    route(rig.server);
    const Run run = runEndpoints(rig, [](const EndpointRow&, const Outcome& outcome) {
        return expectKind(outcome, ApiError::Kind::Tls, {});
    });
    COMPARE_ALL(run, endpoints());
    QCOMPARE(rig.server.count(), 0);
    const Run storeRun = runStores(
        rig, [](const Outcome& outcome) { return expectKind(outcome, ApiError::Kind::Tls, {}); });
    COMPARE_ALL(storeRun, storeCalls());
    QCOMPARE(rig.server.count(), 0);
}

QTEST_GUILESS_MAIN(EndpointFaultsTest)
#include "endpointfaults.moc"
