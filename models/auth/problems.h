// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"

#include <QLatin1StringView>

namespace rk::auth {

/// Reasons of our own why a sign-in can't go on. Carried in ApiError::serverKey (kind Refused), so
/// that the sentence can be chosen late and tests can tell them apart.
namespace problem {
inline constexpr QLatin1StringView BadAddress { "rk-bad-address" };
inline constexpr QLatin1StringView InsecureAddress { "rk-insecure-address" };
inline constexpr QLatin1StringView NotKeycloak { "rk-not-keycloak" };
inline constexpr QLatin1StringView RealmMissing { "rk-realm-missing" };
inline constexpr QLatin1StringView IssuerDiffers { "rk-issuer-differs" };
inline constexpr QLatin1StringView ForeignEndpoint { "rk-foreign-endpoint" };
inline constexpr QLatin1StringView NoPkce { "rk-no-pkce" };
inline constexpr QLatin1StringView NoRandomness { "rk-no-randomness" };
inline constexpr QLatin1StringView NoListener { "rk-no-listener" };
inline constexpr QLatin1StringView NoBrowser { "rk-no-browser" };
inline constexpr QLatin1StringView BrowserTimeout { "rk-browser-timeout" };
inline constexpr QLatin1StringView BrowserRefused { "rk-browser-refused" };
inline constexpr QLatin1StringView WrongIssuer { "rk-wrong-issuer" };
inline constexpr QLatin1StringView BadIdToken { "rk-bad-id-token" };
inline constexpr QLatin1StringView ClockSkew { "rk-clock-skew" };
inline constexpr QLatin1StringView OtherPerson { "rk-other-person" };
inline constexpr QLatin1StringView BadKey { "rk-bad-key" };
} // namespace problem

/// An error of kind Refused. detail is the sentence's argument: an address, a realm, a reason.
ApiError makeProblem(QLatin1StringView key, const QString& detail = {});

/// True when the error carries this key.
bool isProblem(const ApiError& error, QLatin1StringView key);

/// The server refused name and password. It says the same when a one-time code is missing or wrong
/// (26.7: "invalid_grant", "Invalid user credentials"), so the code has to be asked for then.
bool mayNeedOneTimeCode(const ApiError& error);

/// One plain sentence for the sign-in window: what failed and what to do. Falls back to
/// rk::describe(). Translated plain text.
QString describeSignIn(const ApiError& error);

} // namespace rk::auth
