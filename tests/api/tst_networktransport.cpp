// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/apirig.h"

#include <QHostInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::api;
using namespace rk::test;

namespace {

RequestSpec get(const QByteArray& path)
{
    RequestSpec spec;
    spec.path = path;
    return spec;
}

RequestSpec write(Verb verb, const QByteArray& path)
{
    RequestSpec spec = get(path);
    spec.verb = verb;
    return spec;
}

} // namespace

/// What leaves and what is let in, on the wire. Facts about Qt in the names were measured with
/// 6.4.2; they keep us from trusting another version blindly.
class NetworkTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequestSaysWhatItWants();
    void aBodyGoesOutOnceWithItsLength_data();
    void aBodyGoesOutOnceWithItsLength();
    void theTokenIsSentToTheProfilesServer();
    void withoutATokenNoAuthorizationIsSent();
    void redirectsAreNotFollowedAndTheTokenStaysHome_data();
    void redirectsAreNotFollowedAndTheTokenStaysHome();
    void aPathCannotLeaveTheOrigin_data();
    void aPathCannotLeaveTheOrigin();
    void plainHttpIsRefusedExceptOnThisComputer_data();
    void plainHttpIsRefusedExceptOnThisComputer();
    void namesArriveAsTheyWere_data();
    void namesArriveAsTheyWere();
    void cookiesAreForgotten();
    void userInfoOfTheAddressIsNotSent();
    void aProxyOfTheEnvironmentIsNotAskedForThisComputer();
    void theLogLineHasNoValuesAndNoBody();
    void theRequestIdIsInTheError();
};

void NetworkTransportTest::everyRequestSaysWhatItWants()
{
    ApiRig rig;
    rig.server.on("GET", "/x", Reply::json(QJsonObject {}));
    QVERIFY(awaitRaw(rig.transport, get("/x")));
    RequestSpec text = get("/x");
    text.plainTextOk = true;
    QVERIFY(awaitRaw(rig.transport, text));
    const SeenRequest seen = rig.server.requests().at(0);
    QCOMPARE(seen.header("accept"), "application/json"_ba);
    QCOMPARE(rig.server.requests().at(1).header("accept"), "*/*"_ba);
    QCOMPARE(seen.header("user-agent"), "realmkeeper-test"_ba);
    QCOMPARE(seen.header("accept-encoding"), "identity"_ba);
    QVERIFY(!seen.header("x-request-id").isEmpty());
    QVERIFY(seen.header("x-request-id") != rig.server.requests().at(1).header("x-request-id"));
    QVERIFY(seen.header("upgrade").isEmpty()); // HTTP/2 is off
    QVERIFY(seen.header("content-length").isEmpty());
}

void NetworkTransportTest::aBodyGoesOutOnceWithItsLength_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("size");
    for (const Verb verb : { Verb::Post, Verb::Put, Verb::Delete }) {
        for (const int size : { 0, 1, 20'000, 3'000'000 })
            QTest::addRow("%s %d", verbName(verb).constData(), size) << int(verb) << size;
    }
}

void NetworkTransportTest::aBodyGoesOutOnceWithItsLength()
{
    QFETCH(int, verb);
    QFETCH(int, size);
    ApiRig rig;
    rig.server.on({}, "/x", Reply::noContent());
    RequestSpec spec = write(Verb(verb), "/x");
    spec.body = QByteArray(size, 'b');
    spec.contentType = size == 0 ? QByteArray() : "application/json"_ba;
    const auto answer = awaitRaw(rig.transport, spec);
    QVERIFY(answer);
    QCOMPARE(answer->status, 204);
    QCOMPARE(rig.server.count(), 1);
    const SeenRequest seen = rig.server.requests().at(0);
    QCOMPARE(seen.verb, verbName(Verb(verb)));
    QCOMPARE(seen.body, spec.body);
    QCOMPARE(seen.header("content-length"), QByteArray::number(size));
    QCOMPARE(seen.header("content-type"), spec.contentType);
}

void NetworkTransportTest::theTokenIsSentToTheProfilesServer()
{
    ApiRig rig;
    (void)awaitRaw(rig.transport, get("/x"), Secret(u"abc"_s));
    QCOMPARE(rig.server.requests().at(0).header("authorization"), "Bearer abc"_ba);
}

void NetworkTransportTest::withoutATokenNoAuthorizationIsSent()
{
    ApiRig rig;
    (void)awaitRaw(rig.transport, get("/x"));
    QVERIFY(rig.server.requests().at(0).header("authorization").isEmpty());
}

void NetworkTransportTest::redirectsAreNotFollowedAndTheTokenStaysHome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("verb");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        for (const Verb verb : { Verb::Get, Verb::Post, Verb::Put, Verb::Delete })
            QTest::addRow("%d %s", status, verbName(verb).constData()) << status << int(verb);
    }
}

void NetworkTransportTest::redirectsAreNotFollowedAndTheTokenStaysHome()
{
    QFETCH(int, status);
    QFETCH(int, verb);
    ApiRig rig;
    const TestServer elsewhere;
    const QUrl target = elsewhere.base(u"localhost"_s);
    Reply reply { status, {}, {}, { { "Location", target.toEncoded() + "/stolen" } } };
    rig.server.on({}, "/away", reply);
    reply.headers = { { "Location", "/auth/x"_ba } };
    rig.server.on({}, "/near", reply);
    for (const QByteArray& path : { "/away"_ba, "/near"_ba }) {
        RequestSpec spec = write(Verb(verb), path);
        if (spec.verb != Verb::Get)
            spec.json(QJsonObject { { u"a"_s, 1 } });
        const auto answer = awaitRaw(rig.transport, spec, Secret(u"abc"_s));
        QVERIFY(!answer);
        QCOMPARE(kindName(answer.error().kind), u"redirect"_s);
        QCOMPARE(answer.error().httpStatus, status);
        QVERIFY(!answer.error().mayHaveBeenApplied);
        const QUrl named = path == "/away" ? target : rig.server.base();
        QCOMPARE(
            answer.error().detail, named.adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded));
    }
    QCOMPARE(elsewhere.count(), 0);
    QCOMPARE(elsewhere.connectionCount(), 0);
    QCOMPARE(rig.server.count(), 2);
}

void NetworkTransportTest::aPathCannotLeaveTheOrigin_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("user info trick") << "@elsewhere.example/x"_ba;
    QTest::newRow("port trick") << "1/x"_ba;
    QTest::newRow("host trick") << ".elsewhere.example/x"_ba;
    QTest::newRow("parent folder") << "/admin/realms/../x"_ba;
    QTest::newRow("parent folder, encoded") << "/admin/realms/%2E%2e/x"_ba;
    QTest::newRow("same folder") << "/admin/./x"_ba;
    QTest::newRow("broken escape") << "/admin/%zz"_ba;
}

void NetworkTransportTest::aPathCannotLeaveTheOrigin()
{
    QFETCH(QByteArray, path);
    ApiRig rig;
    TransportSettings settings = ApiRig::quickSettings(rig.server);
    settings.base = rig.server.origin(); // no base path: the trick touches the host
    rig.transport.setSettings(settings);
    const auto answer = awaitRaw(rig.transport, get(path), Secret(u"abc"_s));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"refused"_s);
    QVERIFY(!answer.error().sent);
    QCOMPARE(rig.server.connectionCount(), 0);
}

void NetworkTransportTest::plainHttpIsRefusedExceptOnThisComputer_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("other host") << u"http://server.example:8080/auth"_s << false;
    QTest::newRow("private address") << u"http://192.0.2.1/auth"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example/auth"_s << false;
    QTest::newRow("localhost in front") << u"http://localhost.example/auth"_s << false;
    QTest::newRow("another scheme") << u"ftp://localhost/auth"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:%1/auth"_s << true;
    QTest::newRow("localhost") << u"http://localhost:%1/auth"_s << true;
}

void NetworkTransportTest::plainHttpIsRefusedExceptOnThisComputer()
{
    QFETCH(QString, base);
    QFETCH(bool, allowed);
    if (base.contains(u"//localhost:"_s)
        && QHostInfo::fromName(u"localhost"_s).error() != QHostInfo::NoError)
        QSKIP("This machine does not know the name localhost: it has no /etc/hosts.");
    ApiRig rig;
    TransportSettings settings = ApiRig::quickSettings(rig.server);
    settings.base = QUrl(allowed ? base.arg(rig.server.base().port()) : base);
    rig.transport.setSettings(settings);
    const auto answer = awaitRaw(rig.transport, get("/x"), Secret(u"abc"_s));
    QCOMPARE(answer.has_value(), allowed);
    QCOMPARE(rig.server.count(), allowed ? 1 : 0);
    if (!allowed) {
        QCOMPARE(kindName(answer.error().kind), u"refused"_s);
        QVERIFY(!describe(answer.error()).isEmpty());
    }
}

void NetworkTransportTest::namesArriveAsTheyWere_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names { u"plain"_s, u"a/b"_s, u"%2e"_s, u"%2F"_s, u"?x#y"_s, u"a&b=c+d"_s,
        u"é"_s, u"🙂"_s, u" "_s, u"a b"_s, u";x"_s, u"\\"_s, u"\""_s, u"<b>"_s, u"a:b@c"_s,
        u"..."_s, u"~-_."_s, u"100%"_s, u"\u202e"_s, u"\n"_s, QString(255, u'ü') };
    for (const QString& name : names)
        QTest::newRow(qUtf8Printable(name.left(20).toHtmlEscaped())) << name;
}

void NetworkTransportTest::namesArriveAsTheyWere()
{
    QFETCH(QString, name);
    ApiRig rig;
    RequestSpec spec = get(api::path({ u"realms"_s, name, u"users"_s }));
    spec.with(u"search"_s, name).with(u"exact"_s, true).with(u"first"_s, 7).with(name, name);
    QVERIFY(awaitRaw(rig.transport, spec));
    const SeenRequest seen = rig.server.requests().at(0);
    const QList<QByteArray> segments = seen.path().split('/');
    QCOMPARE(segments.size(), 5);
    QCOMPARE(segments.at(1), "auth"_ba);
    QCOMPARE(segments.at(4), "users"_ba);
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(3))), name);
    const QList<QByteArray> query = seen.target.mid(seen.path().size() + 1).split('&');
    QCOMPARE(query.size(), 4);
    const auto valueOf = [&](int i) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(query.at(i).split('=').at(1)));
    };
    QCOMPARE(valueOf(0), name);
    QCOMPARE(query.at(1), "exact=true"_ba);
    QCOMPARE(query.at(2), "first=7"_ba);
    QCOMPARE(valueOf(3), name);
    QVERIFY(!seen.target.contains('+')); // servers read it as a space
}

void NetworkTransportTest::cookiesAreForgotten()
{
    ApiRig rig;
    Reply reply = Reply::json(QJsonObject {});
    reply.headers.emplaceBack("Set-Cookie", "KEYCLOAK_IDENTITY=x; Path=/");
    rig.server.on("GET", "/x", reply);
    QVERIFY(awaitRaw(rig.transport, get("/x")));
    QVERIFY(awaitRaw(rig.transport, get("/x")));
    QVERIFY(rig.server.requests().at(1).header("cookie").isEmpty());
}

void NetworkTransportTest::userInfoOfTheAddressIsNotSent()
{
    ApiRig rig;
    TransportSettings settings = ApiRig::quickSettings(rig.server);
    settings.base.setUserInfo(u"ada:secret"_s);
    settings.base.setPath(u"/auth/"_s);
    rig.transport.setSettings(settings);
    QCOMPARE(rig.transport.base(), rig.server.base());
    Reply challenge = Reply::error(401, u"who are you"_s);
    challenge.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"x\"");
    rig.server.on("GET", "/x", challenge);
    const auto answer = awaitRaw(rig.transport, get("/x"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 401);
    QCOMPARE(rig.server.count(), 1);
    QVERIFY(rig.server.requests().at(0).header("authorization").isEmpty());
    QCOMPARE(rig.server.requests().at(0).path(), "/auth/x"_ba);
}

void NetworkTransportTest::aProxyOfTheEnvironmentIsNotAskedForThisComputer()
{
    const TestServer proxy;
    qputenv("http_proxy", proxy.origin().toEncoded());
    ApiRig rig;
    const auto answer = awaitRaw(rig.transport, get("/x"), Secret(u"abc"_s));
    qunsetenv("http_proxy");
    QVERIFY(answer);
    QCOMPARE(proxy.connectionCount(), 0);
    QCOMPARE(rig.server.count(), 1);
}

namespace {

QStringList* g_lines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext& context, const QString& text)
{
    if (g_lines && qstrcmp(context.category, "realmkeeper.http") == 0)
        g_lines->append(text);
}

} // namespace

void NetworkTransportTest::theLogLineHasNoValuesAndNoBody()
{
    ApiRig rig;
    rig.server.on("POST", "/x", Reply::json(QJsonObject { { u"answer"_s, u"canary-4"_s } }));
    RequestSpec spec = write(Verb::Post, "/x");
    spec.json(QJsonObject { { u"username"_s, u"canary-1"_s } }).with(u"search"_s, u"canary-2"_s);
    QStringList lines;
    g_lines = &lines;
    const auto before = qInstallMessageHandler(keepLine);
    const auto answer = awaitRaw(rig.transport, spec, Secret(u"canary-3"_s));
    qInstallMessageHandler(before);
    g_lines = nullptr;
    QVERIFY(answer);
    QCOMPARE(lines.size(), 1);
    static const QRegularExpression shape(
        u"^POST http://127\\.0\\.0\\.1:\\d+/auth/x\\?search 200 \\d+ ms out=23 in=21 id=\\S+$"_s);
    QVERIFY2(shape.match(lines.at(0)).hasMatch(), qPrintable(lines.at(0)));
}

void NetworkTransportTest::theRequestIdIsInTheError()
{
    ApiRig rig;
    rig.server.inject(Fault::CloseAfterReading);
    RequestSpec spec = write(Verb::Post, "/x");
    spec.with(u"key"_s, u"value"_s);
    const auto answer = awaitRaw(rig.transport, spec);
    QVERIFY(!answer);
    QCOMPARE(
        answer.error().requestId.toLatin1(), rig.server.requests().at(0).header("x-request-id"));
    QCOMPARE(answer.error().target,
        u"POST %1/x?key"_s.arg(rig.server.base().toString(QUrl::FullyEncoded)));
}

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "tst_networktransport.moc"
