// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"

#include <chrono>
#include <optional>

namespace rk::api {

/// How long to wait before the same request is sent again; nullopt: not again. Only GETs are ever
/// repeated (up to twice on a broken connection, 502, 503, 504, 429; never when no connection came
/// about). Retry-After is honoured up to a minute (a longer one ends the attempts), else 1 s, 2 s;
/// with up to 20 % on top from jitter (0…1). attemptsMade counts what has been sent, from 1.
std::optional<std::chrono::milliseconds> retryDelay(
    const RequestSpec& spec, const ApiError& error, int attemptsMade, double jitter);

/// Retry-After as seconds or as an HTTP date (RFC 9110, 10.2.3), cut to an hour; a past date is 0.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& value, qint64 nowEpochMs);

} // namespace rk::api
