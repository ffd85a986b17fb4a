// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/realmsource.h"

#include <QCoreApplication>

namespace rk::api {

namespace {

/// POSTs that only ask: the server reads somebody else's metadata, or tries its policies out.
bool isReading(const RequestSpec& spec)
{
    return spec.verb == Verb::Get
        || (spec.verb == Verb::Post
            && (spec.path.endsWith("/identity-provider/import-config")
                || spec.path.endsWith("/authz/resource-server/policy/evaluate")));
}

} // namespace

CallHandle refuseUnlessReading(
    const RequestSpec& spec, QObject* context, const std::function<void(Result<Response>)>& done)
{
    if (isReading(spec))
        return {};
    return postCall(context, [done] {
        done(Unexpected(ApiError::refused(
            QCoreApplication::translate("rk::api::RealmSource", "This is for reading only."))));
    });
}

LiveRealmSource::LiveRealmSource(Client& client, RealmName realm)
    : m_client(client), m_realm(std::move(realm))
{
}

CallHandle LiveRealmSource::readRaw(
    const RequestSpec& spec, QObject* context, std::function<void(Result<Response>)> done)
{
    if (CallHandle refusal = refuseUnlessReading(spec, context, done); refusal.isActive())
        return refusal;
    return m_client.sendRaw(spec, context, std::move(done));
}

} // namespace rk::api
