// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/countingtransport.h"

#include "api/networktransport.h"
#include "auth/oidctokensource.h"

#include <optional>

namespace rk::test {

/// A sign-in to the realm master by password, put together as the program does it.
class RoundtripSignIn {
public:
    RoundtripSignIn();

    Result<Nothing> signIn(const QString& url, const QString& username, const Secret& password);

    SystemClock& clock() { return m_clock; }
    auth::OidcTokenSource& tokens() { return *m_tokens; }
    /// For the client; the token's own requests are not counted.
    CountingTransport& transport() { return m_counting; }

private:
    SystemClock m_clock;
    api::NetworkTransport m_transport;
    CountingTransport m_counting;
    std::optional<auth::TokenEndpoint> m_endpoint;
    std::unique_ptr<auth::OidcTokenSource> m_tokens;
};

} // namespace rk::test
