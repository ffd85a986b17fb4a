// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace rk::api {

enum class Verb { Get, Post, Put, Delete };
QByteArray verbName(Verb verb);

/// User: goes first, up to three in flight. Background: one at first, grows while latency is flat.
enum class Lane { User, Background };

/// An answer that arrived whole. Header names in lower case.
struct Response {
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString requestId;
    QString target; ///< for errors, see ApiError::target

    QByteArray header(const QByteArray& lowerCaseName) const;
};

/// What goes over the wire, without address and token: a value that tests can look at.
struct RequestSpec {
    Verb verb = Verb::Get;
    /// Below the server's base path, percent-encoded: "/admin/realms/x%20y/users". Use path().
    QByteArray path;
    /// In order; encoded when sent. Values may hold anything.
    QList<std::pair<QString, QString>> query;
    QByteArray body; ///< empty: none
    QByteArray contentType; ///< "application/json" with json()
    Lane lane = Lane::User;
    qint64 bodyLimit = qint64(32) * 1024 * 1024; ///< of the answer, in bytes
    bool authorized = true; ///< false: no bearer token (discovery, probing)
    bool plainTextOk = false; ///< the answer need not be JSON (text export, 204)

    RequestSpec& with(const QString& name, const QString& value);
    RequestSpec& with(const QString& name, int value);
    RequestSpec& with(const QString& name, bool value);
    RequestSpec& json(const QJsonValue& value);
};

/// Joins segments, each percent-encoded as a whole ("a/b" becomes "a%2Fb", ".." becomes "%2E%2E"),
/// so that no name can change the path: path({"admin", "realms", realm}).
QByteArray path(const QStringList& segments);

/// An endpoint's call: what to send, and how to read the answer. Pure values; see endpoints/.
template <class T>
struct Request {
    using Type = T;
    RequestSpec spec;
    /// Gets answers with a 2xx status only.
    std::function<Result<T>(const Response&)> decode;
};

} // namespace rk::api
