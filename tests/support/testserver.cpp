// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testserver.h"

#include "support/testservershared.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

constexpr auto BasePath = "/auth";

QByteArray bytesOf(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

CertificateWish wishFor(TestServer::Certificate kind)
{
    CertificateWish wish;
    switch (kind) {
    case TestServer::Certificate::SelfSigned:
        wish.selfSigned = true;
        break;
    case TestServer::Certificate::Expired:
        wish.fromDay = -30;
        wish.untilDay = -1;
        break;
    case TestServer::Certificate::NotYetValid:
        wish.fromDay = 1;
        break;
    case TestServer::Certificate::WrongHost:
        wish.names = "DNS:elsewhere.example";
        break;
    case TestServer::Certificate::None:
    case TestServer::Certificate::Good:
        break;
    }
    return wish;
}

} // namespace

QByteArray SeenRequest::path() const
{
    return target.split('?').constFirst();
}

QString SeenRequest::query(const QString& name) const
{
    const QUrlQuery query(QUrl::fromEncoded(target, QUrl::StrictMode));
    return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : QString();
}

QByteArray SeenRequest::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QJsonValue SeenRequest::json() const
{
    return QJsonDocument::fromJson("[" + body + "]").array().at(0);
}

Reply Reply::json(const QJsonValue& value, int status)
{
    return { status, bytesOf(value), "application/json", {} };
}

Reply Reply::text(const QByteArray& body, int status, const QByteArray& contentType)
{
    return { status, body, contentType, {} };
}

Reply Reply::noContent()
{
    return { 204, {}, {}, {} };
}

Reply Reply::created(const QByteArray& location)
{
    return { 201, {}, {}, { { "Location", location } } };
}

Reply Reply::error(int status, const QString& message)
{
    return json(QJsonObject { { u"errorMessage"_s, message } }, status);
}

bool pathFits(const QByteArray& path, const QByteArray& pattern)
{
    if (pattern.isEmpty())
        return true;
    const QList<QByteArray> parts = path.split('/');
    const QList<QByteArray> wanted = pattern.split('/');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "**")
            return true;
        if (i >= parts.size() || (wanted.at(i) != "*" && wanted.at(i) != parts.at(i)))
            return false;
    }
    return parts.size() == wanted.size();
}

namespace {

bool fits(const SeenRequest& request, const QByteArray& verb, const QByteArray& pattern)
{
    QByteArray path = request.path();
    if (path.startsWith(BasePath))
        path = path.mid(qsizetype(qstrlen(BasePath)));
    return (verb.isEmpty() || verb == request.verb) && pathFits(path, pattern);
}

} // namespace

std::optional<Fault> TestServer::Shared::record(const SeenRequest& request)
{
    requests.append(request);
    for (Injected& injected : faults) {
        const FaultScope& scope = injected.scope;
        if (!fits(request, scope.verb, scope.path))
            continue;
        const int number = ++injected.seen;
        if (number >= scope.from && (scope.times < 0 || number < scope.from + scope.times))
            return injected.fault;
    }
    return std::nullopt;
}

Reply TestServer::Shared::answer(const SeenRequest& request) const
{
    for (auto route = routes.crbegin(); route != routes.crend(); ++route) {
        if (fits(request, route->verb, route->path))
            return route->handler(request);
    }
    const QString error = u"RESTEASY003210: Could not find resource for full path: %1"_s.arg(
        QString::fromLatin1(request.path()));
    return Reply::json(QJsonObject { { u"error"_s, error } }, 404);
}

TestServer::TestServer(Certificate certificate, const TempCa* authority) : m_shared(new Shared)
{
    m_shared->tls = certificate != Certificate::None;
    if (m_shared->tls) {
        const TempCa own;
        m_shared->identity = (authority ? authority : &own)->issue(wishFor(certificate));
    }
    m_shared->listener = new Listener(*m_shared);
    m_shared->listener->moveToThread(&m_shared->thread);
    m_shared->thread.start();
    m_shared->listener->run([this] { m_shared->listener->resume(); });
}

TestServer::~TestServer()
{
    m_shared->listener->run([this] { delete m_shared->listener; });
    m_shared->thread.quit();
    m_shared->thread.wait();
}

QUrl TestServer::origin() const
{
    QUrl url = base();
    url.setPath(QString());
    return url;
}

QUrl TestServer::base(const QString& host) const
{
    QUrl url;
    url.setScheme(m_shared->tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(m_shared->port);
    url.setPath(QLatin1StringView(BasePath));
    return url;
}

const ServerIdentity& TestServer::identity() const
{
    return m_shared->identity;
}

void TestServer::on(const QByteArray& verb, const QByteArray& path, Handler handler)
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->routes.append({ verb, path, std::move(handler) });
}

void TestServer::on(const QByteArray& verb, const QByteArray& path, const Reply& reply)
{
    on(verb, path, [reply](const SeenRequest&) { return reply; });
}

void TestServer::inject(Fault fault, const FaultScope& scope)
{
    if (fault == Fault::Refuse) {
        m_shared->listener->run([this] { m_shared->listener->stop(); });
        return;
    }
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->faults.append({ fault, scope });
}

void TestServer::clearFaults()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->faults.clear();
    }
    m_shared->listener->run([this] { m_shared->listener->resume(); });
}

QList<SeenRequest> TestServer::requests() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->requests;
}

int TestServer::count(const QByteArray& verb, const QByteArray& path) const
{
    const std::scoped_lock lock(m_shared->mutex);
    int number = 0;
    for (const SeenRequest& request : std::as_const(m_shared->requests))
        number += fits(request, verb, path) ? 1 : 0;
    return number;
}

void TestServer::clearRequests()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->requests.clear();
}

int TestServer::connectionCount() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->connections;
}

int TestServer::mostAtOnce() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->mostAtOnce;
}

void TestServer::hold()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->held = true;
}

void TestServer::release()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->held = false;
    }
    m_shared->listener->run([this] { m_shared->listener->answerHeld(); });
}

void TestServer::closeConnections()
{
    m_shared->listener->run([this] { m_shared->listener->dropConnections(); });
}

void TestServer::useIdentity(const ServerIdentity& identity)
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->identity = identity;
}

void TestServer::locked(const std::function<void()>& look) const
{
    const std::scoped_lock lock(m_shared->mutex);
    look();
}

TestServer::Listener::Listener(Shared& shared) : m_shared(shared) { }

void TestServer::Listener::run(const std::function<void()>& task)
{
    Shared& shared = m_shared;
    std::unique_lock lock(shared.handOver);
    shared.task = &task;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    shared.done.wait(lock, [&shared] { return !shared.task; });
}

void TestServer::Listener::customEvent(QEvent* /*event*/)
{
    Shared& shared = m_shared; // the task may delete the listener
    const std::scoped_lock lock(shared.handOver);
    (*shared.task)();
    shared.task = nullptr;
    shared.done.notify_one();
}

void TestServer::Listener::resume()
{
    if (!isListening()) {
        const bool listens = listen(QHostAddress::LocalHost, m_shared.port);
        Q_ASSERT(listens);
        m_shared.port = serverPort();
    }
}

void TestServer::Listener::stop()
{
    close();
    dropConnections();
}

void TestServer::Listener::dropConnections()
{
    const auto connections = findChildren<Connection*>();
    for (Connection* connection : connections)
        connection->drop();
}

void TestServer::Listener::answerHeld()
{
    const auto connections = findChildren<Connection*>();
    for (Connection* connection : connections)
        connection->answerHeld();
}

void TestServer::Listener::incomingConnection(qintptr descriptor)
{
    new Connection(m_shared, descriptor, this);
}

} // namespace rk::test
