// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testservershared.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

Reply keycloakError(int status, const QString& text)
{
    return Reply::json(QJsonObject { { u"error"_s, text } }, status);
}

Reply proxyPage(int status, const QByteArray& title)
{
    return Reply::text(
        "<html><head><title>" + title + "</title></head><body><h1>nginx</h1></body></html>", status,
        "text/html");
}

Reply invalidField()
{
    return Reply::json(
        QJsonObject { { u"field"_s, u"email"_s }, { u"errorMessage"_s, u"error-invalid-email"_s },
            { u"params"_s, QJsonArray { u"email"_s, u"nope"_s } } },
        400);
}

Reply redirect(int status, const QByteArray& target)
{
    return { status, {}, {}, { { "Location", target } } };
}

Reply tooMany()
{
    Reply reply = Reply::text("slow down", 429, "text/plain");
    reply.headers.emplaceBack("Retry-After", "7");
    return reply;
}

Reply wrongType(Reply reply)
{
    if (reply.body.isEmpty())
        reply.body = "{}";
    reply.status = 200;
    reply.contentType = "text/plain";
    return reply;
}

} // namespace

std::optional<Reply> faultReply(Fault fault, const SeenRequest&, const Reply& normal)
{
    switch (fault) {
    case Fault::Unauthorized:
        return keycloakError(401, u"HTTP 401 Unauthorized"_s);
    case Fault::Forbidden:
        return keycloakError(403, u"HTTP 403 Forbidden"_s);
    case Fault::NotFound:
        return keycloakError(404, u"Could not find what was asked for"_s);
    case Fault::Conflict:
        return Reply::error(409, u"Somebody has this name already"_s);
    case Fault::Invalid:
        return invalidField();
    case Fault::TooMany:
        return tooMany();
    case Fault::InternalError:
        return Reply::json(
            QJsonObject { { u"error"_s, u"unknown_error"_s },
                { u"error_description"_s, u"For more on this error consult the server log."_s } },
            500);
    case Fault::BadGateway:
        return proxyPage(502, "502 Bad Gateway");
    case Fault::Unavailable:
        return proxyPage(503, "503 Service Temporarily Unavailable");
    case Fault::HtmlOk:
        return proxyPage(200, "Log in");
    case Fault::EmptyOk:
        return Reply::text({}, 200, {});
    case Fault::WrongType:
        return wrongType(normal);
    case Fault::RedirectAway:
        return redirect(302, "https://elsewhere.example/login");
    case Fault::RedirectHere:
        return redirect(307, "/auth/moved");
    default:
        return std::nullopt;
    }
}

} // namespace rk::test
