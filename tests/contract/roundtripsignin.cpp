// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/roundtripsignin.h"

#include "contract/waiting.h"

#include "auth/discovery.h"

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

api::TransportSettings settingsFor(const QUrl& base)
{
    api::TransportSettings settings;
    settings.base = base;
    settings.userAgent = "realmkeeper-roundtrip"_ba;
    return settings;
}

} // namespace

RoundtripSignIn::RoundtripSignIn() : m_transport({}, m_clock), m_counting(m_transport) { }

Result<Nothing> RoundtripSignIn::signIn(
    const QString& url, const QString& username, const Secret& password)
{
    const auto address = auth::parseServerAddress(url);
    if (!address)
        return Unexpected(address.error());
    m_transport.setSettings(settingsFor(address->origin));
    const auto found = waitFor<Result<auth::OpenIdConfiguration>>([&](QObject* context, auto done) {
        return auth::discover(m_transport, *address, u"master"_s, context, std::move(done));
    });
    if (!found)
        return Unexpected(found.error());
    m_transport.setSettings(settingsFor(found->base));
    m_endpoint.emplace(
        m_transport, m_clock, *found, auth::ClientIdentity { u"admin-cli"_s, {}, {} });
    const auto tokens = waitFor<Result<auth::TokenSet>>([&](QObject* context, auto done) {
        return m_endpoint->password(username, password, {}, context, std::move(done));
    });
    if (!tokens)
        return Unexpected(tokens.error());
    m_tokens = std::make_unique<auth::OidcTokenSource>(*m_endpoint, m_clock,
        auth::OidcTokenSource::Renewal::RefreshToken, *tokens,
        [](const Secret&, const std::function<void()>& stored) { stored(); });
    return Nothing {};
}

} // namespace rk::test
