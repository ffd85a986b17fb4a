// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/apierror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::ApiError)
};

QString fieldSentence(const FieldError& error)
{
    if (error.field.isEmpty())
        return error.message;
    return Words::tr("%1: %2").arg(error.field, error.message);
}

/// The server's reason, in its own words.
QString reason(const ApiError& error)
{
    if (!error.fieldErrors.isEmpty()) {
        QStringList sentences;
        for (const FieldError& field : error.fieldErrors)
            sentences.append(fieldSentence(field));
        return sentences.join("; "_L1);
    }
    return error.serverText;
}

QString withReason(const QString& sentence, const ApiError& error)
{
    const QString words = reason(error);
    return words.isEmpty() ? sentence : Words::tr("%1 The server says: %2").arg(sentence, words);
}

QString withDetail(const QString& sentence, const ApiError& error)
{
    return error.detail.isEmpty() ? sentence : Words::tr("%1 (%2)").arg(sentence, error.detail);
}

QString describeReach(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Timeout:
        return Words::tr("The server did not answer in time. Check the connection and try again.");
    case ApiError::Kind::Tls:
        return withDetail(Words::tr("The server's certificate is not trusted, so nothing was sent. "
                                    "Compare its fingerprint in the sign-in window."),
            error);
    case ApiError::Kind::Redirect:
        return withDetail(
            Words::tr("The server sent the program to another address, which it does not "
                      "follow. Check the server URL."),
            error);
    default:
        return withDetail(
            Words::tr(
                "The server can't be reached. Check the address and the network, then try again."),
            error);
    }
}

QString describeAnswer(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return withReason(
            Words::tr("The server did not accept the sign-in. Sign in again."), error);
    case ApiError::Kind::Forbidden:
        return Words::tr("You are not allowed to do this. Ask for the missing role.");
    case ApiError::Kind::NotFound:
        return withReason(
            Words::tr("It is not there any more, or this server does not have it."), error);
    case ApiError::Kind::Conflict:
        return withReason(Words::tr("It conflicts with something that is already there."), error);
    case ApiError::Kind::Validation:
        return withReason(Words::tr("The server did not accept the values."), error);
    case ApiError::Kind::RateLimited:
        return Words::tr("The server asks to slow down. Wait a moment, then try again.");
    case ApiError::Kind::Server:
        return withReason(Words::tr("The server failed. Its log has the reason."), error);
    default:
        return withDetail(
            Words::tr("The server's answer could not be read. Is there a proxy or a log-in "
                      "page in between?"),
            error);
    }
}

} // namespace

ApiError ApiError::local(const QString& detail)
{
    ApiError error;
    error.kind = Kind::Local;
    error.detail = detail;
    return error;
}

ApiError ApiError::refused(const QString& detail)
{
    ApiError error;
    error.kind = Kind::Refused;
    error.detail = detail;
    return error;
}

QString kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Cancelled:
        return u"cancelled"_s;
    case ApiError::Kind::Timeout:
        return u"timeout"_s;
    case ApiError::Kind::Network:
        return u"network"_s;
    case ApiError::Kind::Tls:
        return u"tls"_s;
    case ApiError::Kind::Redirect:
        return u"redirect"_s;
    case ApiError::Kind::Unauthorized:
        return u"unauthorized"_s;
    case ApiError::Kind::Forbidden:
        return u"forbidden"_s;
    case ApiError::Kind::NotFound:
        return u"not-found"_s;
    case ApiError::Kind::Conflict:
        return u"conflict"_s;
    case ApiError::Kind::Validation:
        return u"validation"_s;
    case ApiError::Kind::RateLimited:
        return u"rate-limited"_s;
    case ApiError::Kind::Server:
        return u"server"_s;
    case ApiError::Kind::Decode:
        return u"decode"_s;
    case ApiError::Kind::SignInNeeded:
        return u"sign-in-needed"_s;
    case ApiError::Kind::Refused:
        return u"refused"_s;
    case ApiError::Kind::Local:
        return u"local"_s;
    }
    return u"unknown"_s;
}

QString describe(const ApiError& error)
{
    QString sentence;
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
        return Words::tr("It was cancelled.");
    case ApiError::Kind::SignInNeeded:
        return Words::tr("Your session has ended. Sign in again to go on.");
    case ApiError::Kind::Refused:
    case ApiError::Kind::Local:
        return error.detail;
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Redirect:
        sentence = describeReach(error);
        break;
    default:
        sentence = describeAnswer(error);
    }
    if (error.mayHaveBeenApplied) {
        sentence
            = Words::tr("%1 The change may have been made all the same: look before trying again.")
                  .arg(sentence);
    }
    return sentence;
}

QString technicalDetails(const ApiError& error)
{
    QStringList lines { u"kind: %1"_s.arg(kindName(error.kind)) };
    const auto add = [&lines](QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    add("status"_L1, error.httpStatus ? QString::number(error.httpStatus) : QString());
    add("server"_L1, error.serverText);
    add("key"_L1, error.serverKey);
    for (const FieldError& field : error.fieldErrors)
        add("field"_L1, u"%1 %2 %3"_s.arg(field.field, field.message, field.params.join(u' ')));
    add("request"_L1, error.target);
    add("request id"_L1, error.requestId);
    add("detail"_L1, error.detail);
    return lines.join(u'\n');
}

} // namespace rk
