// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/retrypolicy.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rk::api {

namespace {

using namespace std::chrono_literals;

constexpr int MostAttempts = 3;
constexpr std::chrono::seconds LongestWait = 60s;
constexpr std::chrono::seconds LongestRetryAfter = 3600s;

bool isPassing(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
        return error.sent; // a connection that was refused is refused a second later too
    case ApiError::Kind::RateLimited:
        return true;
    case ApiError::Kind::Server:
        return error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> retryDelay(
    const RequestSpec& spec, const ApiError& error, int attemptsMade, double jitter)
{
    if (spec.verb != Verb::Get || attemptsMade >= MostAttempts || !isPassing(error))
        return std::nullopt;
    const std::chrono::seconds wait
        = error.retryAfter.value_or(std::chrono::seconds(1 << std::max(0, attemptsMade - 1)));
    if (wait > LongestWait)
        return std::nullopt; // whoever asked sees the time in the error
    const double spread = 1.0 + 0.2 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(std::llround(double(wait.count()) * 1000.0 * spread));
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& value, qint64 nowEpochMs)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool isNumber
        = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        if (!fits) // more digits than any number of seconds that could be meant
            return LongestRetryAfter;
        return std::min(LongestRetryAfter, std::chrono::seconds(seconds));
    }
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 wait = date.toMSecsSinceEpoch() - nowEpochMs;
    return std::clamp(std::chrono::seconds((wait + 999) / 1000), 0s, LongestRetryAfter);
}

} // namespace rk::api
