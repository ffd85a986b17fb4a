// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/tempca.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace rk::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A request as it arrived, whole.
struct SeenRequest {
    QByteArray verb;
    QByteArray target; ///< raw, with query: "/auth/admin/realms/a%2Fb?first=0"
    Headers headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< counts from 1

    QByteArray path() const; ///< raw, without query
    QString query(const QString& name) const; ///< decoded value; null when absent
    QByteArray header(const QByteArray& lowerCaseName) const;
    QJsonValue json() const;
};

/// What a handler answers.
struct Reply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    Headers headers;

    static Reply json(const QJsonValue& value, int status = 200);
    static Reply text(const QByteArray& body, int status, const QByteArray& contentType);
    static Reply noContent();
    static Reply created(const QByteArray& location);
    /// {"errorMessage": message}
    static Reply error(int status, const QString& message);
};

/// What goes wrong instead of the answer, or to it.
enum class Fault {
    Refuse, ///< nobody listens on the port any more, connections are closed
    Hang, ///< reads and never answers
    Drip, ///< a head, then one byte every 20 ms for ever
    TruncateLength, ///< half of the body that Content-Length announces
    TruncateSilently, ///< half of the body, and no length given
    BreakChunk, ///< chunked, cut in the middle of a chunk
    CloseAfterReading, ///< reads the request and closes
    Garbage, ///< bytes that are not HTTP
    Unauthorized, ///< 401 as Keycloak says it
    Forbidden, ///< 403
    NotFound, ///< 404
    Conflict, ///< 409 with errorMessage
    Invalid, ///< 400 with a field error
    TooMany, ///< 429, Retry-After: 7
    InternalError, ///< 500
    BadGateway, ///< 502 with a proxy's HTML
    Unavailable, ///< 503 with a proxy's HTML
    HtmlOk, ///< 200 with a log-in page
    EmptyOk, ///< 200 with nothing
    WrongType, ///< the right answer as text/plain, status 200
    HugeBody, ///< 200 and a JSON array without end
    RedirectAway, ///< 302 to another origin
    RedirectHere, ///< 307 to another path of this server
};

/// When a fault strikes. Empty verb or path: any. A path as in TestServer::on().
struct FaultScope {
    QByteArray verb;
    QByteArray path;
    int from = 1; ///< the first matching request that it strikes, from 1
    int times = -1; ///< how many; -1: all
};

/// A real HTTP/1.1 server on 127.0.0.1, in its own thread, plain or TLS. Answers by routes, 404
/// else; keeps every request in a ledger.
class TestServer {
public:
    enum class Certificate { None, Good, SelfSigned, Expired, NotYetValid, WrongHost };
    /// authority issues the certificate; needed for all but None and SelfSigned.
    explicit TestServer(
        Certificate certificate = Certificate::None, const TempCa* authority = nullptr);
    ~TestServer();
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    /// http(s)://127.0.0.1:port/auth
    QUrl base(const QString& host = QStringLiteral("127.0.0.1")) const;
    QUrl origin() const;
    const ServerIdentity& identity() const;

    /// Runs in the server's thread, one at a time, under the lock of locked().
    using Handler = std::function<Reply(const SeenRequest&)>;
    /// path is raw, without query and below /auth: "/admin/realms/*/users"; "*" stands for one
    /// segment, "**" at the end for any rest. A later route hides an earlier one.
    void on(const QByteArray& verb, const QByteArray& path, Handler handler);
    void on(const QByteArray& verb, const QByteArray& path, const Reply& reply);
    void inject(Fault fault, const FaultScope& scope = {});
    void clearFaults(); ///< listens again after Refuse, on the same port

    QList<SeenRequest> requests() const;
    /// Matching requests in the ledger; empty verb or path: any.
    int count(const QByteArray& verb = {}, const QByteArray& path = {}) const;
    void clearRequests();
    int connectionCount() const; ///< accepted so far
    /// The most requests that were being answered at the same time.
    int mostAtOnce() const;
    /// Holds all answers back until release(); for tests of what happens meanwhile.
    void hold();
    void release();
    void closeConnections(); ///< all of them; idle ones too
    void useIdentity(const ServerIdentity& identity); ///< for new connections
    /// For looking at what handlers keep.
    void locked(const std::function<void()>& look) const;

    struct Shared;
    class Listener;
    class Connection;

private:
    std::unique_ptr<Shared> m_shared;
};

} // namespace rk::test
