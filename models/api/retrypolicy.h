// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"

#include <chrono>
#include <optional>

namespace rk::api {

/// How long to wait before the same request is sent again; nullopt: not again. Only GETs are ever
/// repeated (up to twice on a broken connection, 502, 503, 504, 429). Retry-After is honoured up to
/// a minute, else 1 s, 2 s, … with up to 20 % on top from jitter (0…1).
std::optional<std::chrono::milliseconds> retryDelay(
    const RequestSpec& spec, const ApiError& error, int attemptsMade, double jitter);

/// Retry-After as seconds or as an HTTP date (RFC 9110, 10.2.3), never more than an hour.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& value, qint64 nowEpochMs);

} // namespace rk::api
