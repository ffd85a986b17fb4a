// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/networkexchange.h"

#include "api/bodystream.h"
#include "api/origin.h"
#include "core/logging.h"
#include "core/redact.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace rk::api {

namespace {

constexpr qint64 ReadBufferSize = 256LL * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// The transfer failed, in contrast to an answer that Qt calls an error because of its status.
bool isBroken(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
}

/// Failures that Qt reports before a byte of the request has left.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

} // namespace

NetworkExchange::NetworkExchange(std::shared_ptr<Connections> connections,
    const TransportSettings& settings, Clock& clock, const RequestSpec& spec, const QUrl& url)
    : m_connections(std::move(connections)),
      m_settings(settings),
      m_clock(clock),
      m_spec(spec),
      m_url(url),
      m_requestId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_target(QString::fromLatin1(verbName(spec.verb)) + u' ' + redacted(url))
{
}

NetworkExchange::~NetworkExchange()
{
    dropReply();
}

void NetworkExchange::start(const Secret& bearer, QObject* context, Transport::Done done)
{
    m_done = std::move(done);
    connect(context, &QObject::destroyed, this, [this] { cancel(); });
    m_took.start();
    const QNetworkRequest request = networkRequest(bearer);
    QNetworkAccessManager& manager = m_connections->manager();
    if (m_spec.verb == Verb::Get) {
        m_reply = manager.get(request);
    } else {
        m_upload = std::make_unique<BodyStream>(m_spec.body);
        m_reply = manager.sendCustomRequest(request, verbName(m_spec.verb), m_upload.get());
    }
    m_reply->setReadBufferSize(ReadBufferSize);
    watch();
}

QNetworkRequest NetworkExchange::networkRequest(const Secret& bearer) const
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(m_connections->tls());
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept"_ba, m_spec.plainTextOk ? "*/*"_ba : "application/json"_ba);
    // what arrives is what was sent: no small body can unpack into a huge one
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    request.setRawHeader("X-Request-Id"_ba, m_requestId.toLatin1());
    request.setRawHeader("User-Agent"_ba, m_settings.userAgent);
    if (!bearer.isEmpty() && isSameOrigin(m_url, m_settings.base))
        request.setRawHeader("Authorization"_ba, "Bearer "_ba + bearer.reveal());
    if (m_spec.verb != Verb::Get) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_spec.body.size());
        if (!m_spec.contentType.isEmpty())
            request.setRawHeader("Content-Type"_ba, m_spec.contentType);
    }
    return request;
}

void NetworkExchange::watch()
{
    m_deadlines = std::make_unique<QObject>();
    heard();
    watchConnecting();
    watchSilence();
    m_clock.callLater(m_settings.totalDeadline, m_deadlines.get(),
        [this] { giveUp(ApiError::Kind::Timeout, u"the total deadline has passed"_s); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        heard();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkExchange::heard);
    connect(
        m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_connecting = false;
        m_connections->accept(*m_reply);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_connections->judge(*m_reply, errors); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkExchange::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::takeAnswer);
}

void NetworkExchange::watchConnecting()
{
    m_clock.callLater(m_settings.connectDeadline, m_deadlines.get(), [this] {
        if (hasLeft())
            return;
        if (m_crowded && m_crowded()) // it waits in Qt's queue, not for the server
            watchConnecting();
        else
            giveUp(ApiError::Kind::Timeout, u"no connection within the deadline"_s);
    });
}

void NetworkExchange::watchSilence()
{
    const std::chrono::milliseconds quiet(m_clock.epochMs() - m_lastHeard);
    if (quiet >= m_settings.silenceDeadline) {
        giveUp(ApiError::Kind::Timeout, u"the server fell silent"_s);
        return;
    }
    m_clock.callLater(
        m_settings.silenceDeadline - quiet, m_deadlines.get(), [this] { watchSilence(); });
}

void NetworkExchange::heard()
{
    m_lastHeard = m_clock.epochMs();
}

void NetworkExchange::checkHead()
{
    m_sent = true;
    heard();
    if (m_url.scheme() == "https"_L1 && !m_connections->isAccepted(*m_reply)) {
        giveUp(ApiError::Kind::Tls, u"another certificate than at the start"_s);
        return;
    }
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_spec.bodyLimit)
        giveUp(
            ApiError::Kind::Decode, u"the answer is larger than %1 bytes"_s.arg(m_spec.bodyLimit));
}

void NetworkExchange::readSome()
{
    heard();
    m_received += m_reply->readAll();
    if (m_received.size() > m_spec.bodyLimit)
        giveUp(
            ApiError::Kind::Decode, u"the answer is larger than %1 bytes"_s.arg(m_spec.bodyLimit));
}

void NetworkExchange::takeAnswer()
{
    readSome();
    if (m_result)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool broken = isBroken(m_reply->error());
    if (status == 0) {
        finish(Unexpected(brokenError()));
        return;
    }
    // before the error: a 307 with a body that can't be read twice comes as ContentReSendError
    if (isRedirect(status)) {
        const QUrl to = m_url.resolved(
            QUrl::fromEncoded(m_reply->rawHeader("Location"_ba), QUrl::TolerantMode));
        ApiError error = makeError(ApiError::Kind::Redirect, originOf(to));
        error.httpStatus = status;
        error.mayHaveBeenApplied = false;
        finish(Unexpected(error));
        return;
    }
    const QByteArray length = m_reply->rawHeader("Content-Length"_ba);
    const bool isCut = broken || (!length.isEmpty() && length.toLongLong() != m_received.size());
    if (isCut && isSuccess(status)) {
        ApiError error = makeError(ApiError::Kind::Decode, u"the answer was cut off"_s);
        error.httpStatus = status;
        finish(Unexpected(error));
        return;
    }
    // a refusal counts by its status, even when its words were cut off
    Response response { status, isCut ? QByteArray() : m_received, {}, m_requestId, m_target };
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto& [name, value] : pairs)
        response.headers.append({ name.toLower(), value });
    finish(std::move(response));
}

ApiError NetworkExchange::brokenError() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError && m_connections->problem())
        return makeError(ApiError::Kind::Tls, m_connections->problem()->reasons.join("; "_L1));
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError)
        return makeError(ApiError::Kind::Decode, m_reply->errorString());
    if (error == QNetworkReply::ContentReSendError) // Qt calls it "Unknown error"
        return makeError(ApiError::Kind::Network, u"the connection broke before the answer"_s);
    return makeError(ApiError::Kind::Network, m_reply->errorString());
}

void NetworkExchange::giveUp(ApiError::Kind kind, const QString& detail)
{
    if (!m_result)
        finish(Unexpected(makeError(kind, detail)));
}

ApiError NetworkExchange::makeError(ApiError::Kind kind, const QString& detail) const
{
    ApiError error;
    error.kind = kind;
    error.requestId = m_requestId;
    error.target = m_target;
    error.detail = detail;
    error.sent = hasLeft();
    error.mayHaveBeenApplied = m_spec.verb != Verb::Get && error.sent;
    return error;
}

bool NetworkExchange::hasLeft() const
{
    if (!m_reply || isBeforeSending(m_reply->error()))
        return false;
    if (m_sent || m_reply->error() == QNetworkReply::ContentReSendError)
        return true;
    if (m_spec.verb == Verb::Get)
        return false;
    // The server can act on a whole body only; Qt takes the last of it when the connection stands.
    if (!m_spec.body.isEmpty())
        return m_upload->isTaken();
    // Qt 6.4 never reports an empty body as sent, but it leaves with the head, as soon as the
    // handshake is over; on a kept connection at once. Plain http is for this computer only.
    return !m_connecting || m_url.scheme() == "http"_L1;
}

void NetworkExchange::finish(Result<Response> result)
{
    m_result = std::move(result);
    log();
    dropReply();
    QMetaObject::invokeMethod(
        this, [this] { deliver(); }, Qt::QueuedConnection);
}

void NetworkExchange::deliver()
{
    const auto self = shared_from_this();
    if (const auto done = std::exchange(m_done, nullptr)) {
        Q_EMIT ended();
        done(std::move(*m_result));
    }
}

void NetworkExchange::cancel()
{
    if (std::exchange(m_done, nullptr)) {
        dropReply();
        Q_EMIT ended();
    }
}

void NetworkExchange::dropReply()
{
    m_deadlines.reset();
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this); // abort() emits finished before it returns
    reply->abort();
    reply->deleteLater();
}

void NetworkExchange::log() const
{
    const bool answered = m_result->has_value();
    const int status = answered ? (*m_result)->status : m_result->error().httpStatus;
    QString outcome = QString::number(status);
    if (!answered)
        outcome += u' ' + kindName(m_result->error().kind);
    qCInfo(lcHttp).noquote() << u"%1 %2 %3 ms out=%4 in=%5 id=%6"_s.arg(m_target, outcome,
        QString::number(m_took.elapsed()), QString::number(m_spec.body.size()),
        QString::number(m_received.size()), m_requestId);
}

} // namespace rk::api
