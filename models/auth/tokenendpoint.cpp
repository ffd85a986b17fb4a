// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokenendpoint.h"

#include "auth/clientassertion.h"

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

/// Scopes of every sign-in: who it is, and nothing that outlives the session (no offline_access).
constexpr auto Scopes = "openid";

QByteArray encodeForm(const QList<std::pair<QString, QByteArray>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toLatin1() + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace

TokenEndpoint::TokenEndpoint(api::Transport& transport, Clock& clock,
    OpenIdConfiguration configuration, ClientIdentity client)
    : m_transport(transport),
      m_clock(clock),
      m_configuration(std::move(configuration)),
      m_client(std::move(client))
{
}

Result<api::RequestSpec> TokenEndpoint::form(const QByteArray& path, Fields fields) const
{
    fields.append({ u"client_id"_s, m_client.clientId.toUtf8() });
    if (!m_client.privateKeyPem.isEmpty()) {
        const auto assertion = makeClientAssertion(
            m_client.clientId, m_configuration.issuer, m_client.privateKeyPem, m_clock.epochMs());
        if (!assertion)
            return Unexpected(assertion.error());
        fields.append({ u"client_assertion_type"_s,
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" });
        fields.append({ u"client_assertion"_s, assertion->reveal() });
    } else if (!m_client.secret.isEmpty()) {
        fields.append({ u"client_secret"_s, m_client.secret.reveal() });
    }
    api::RequestSpec spec;
    spec.verb = api::Verb::Post;
    spec.path = path;
    spec.body = encodeForm(fields);
    spec.contentType = "application/x-www-form-urlencoded";
    spec.authorized = false;
    spec.plainTextOk = true;
    spec.bodyLimit = 1024LL * 1024;
    return spec;
}

api::CallHandle TokenEndpoint::grant(const Fields& fields, QObject* context, Done done)
{
    auto spec = form(m_configuration.tokenPath, fields);
    const auto flow = std::make_shared<Flow<TokenSet>>(context, std::move(done));
    if (!spec) {
        Flow<TokenSet>::finishLater(flow, Unexpected(spec.error()));
        return api::CallHandle(flow);
    }
    flow->setStep(m_transport.exchange(*spec, {}, context,
        [this, weak = std::weak_ptr(flow)](const Result<api::Response>& answer) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!answer)
                self->finish(Unexpected(answer.error()));
            else if (answer->status == 200)
                self->finish(readTokens(*answer, m_clock.epochMs()));
            else
                self->finish(Unexpected(readTokenError(*answer)));
        }));
    return api::CallHandle(flow);
}

api::CallHandle TokenEndpoint::redeemCode(const Secret& code, const Secret& verifier,
    const QString& redirectUri, QObject* context, Done done)
{
    return grant({ { u"grant_type"_s, "authorization_code" }, { u"code"_s, code.reveal() },
                     { u"code_verifier"_s, verifier.reveal() },
                     { u"redirect_uri"_s, redirectUri.toUtf8() } },
        context, std::move(done));
}

api::CallHandle TokenEndpoint::password(const QString& username, const Secret& password,
    const Secret& oneTimeCode, QObject* context, Done done)
{
    Fields fields { { u"grant_type"_s, "password" }, { u"username"_s, username.toUtf8() },
        { u"password"_s, password.reveal() }, { u"scope"_s, Scopes } };
    if (!oneTimeCode.isEmpty())
        fields.append({ u"totp"_s, oneTimeCode.reveal() });
    return grant(fields, context, std::move(done));
}

api::CallHandle TokenEndpoint::clientCredentials(QObject* context, Done done)
{
    return grant({ { u"grant_type"_s, "client_credentials" }, { u"scope"_s, Scopes } }, context,
        std::move(done));
}

api::CallHandle TokenEndpoint::refresh(const Secret& refreshToken, QObject* context, Done done)
{
    return grant(
        { { u"grant_type"_s, "refresh_token" }, { u"refresh_token"_s, refreshToken.reveal() } },
        context, std::move(done));
}

api::CallHandle TokenEndpoint::endSession(
    const Secret& refreshToken, QObject* context, Finished done)
{
    const auto flow = std::make_shared<Flow<Nothing>>(context, std::move(done));
    post(flow, m_configuration.revocationPath, u"token"_s, refreshToken,
        [this, weak = std::weak_ptr(flow), refreshToken] {
            if (const auto self = weak.lock()) {
                post(
                    self, m_configuration.endSessionPath, u"refresh_token"_s, refreshToken, [weak] {
                        if (const auto last = weak.lock())
                            last->finish(Nothing {});
                    });
            }
        });
    return api::CallHandle(flow);
}

void TokenEndpoint::post(const std::shared_ptr<Flow<Nothing>>& flow, const QByteArray& path,
    const QString& field, const Secret& value, std::function<void()> next)
{
    const auto spec = form(path, { { field, value.reveal() } });
    if (!spec) {
        Flow<Nothing>::finishLater(flow, Unexpected(spec.error()));
        return;
    }
    if (path.isEmpty()) { // an old server without this endpoint
        QMetaObject::invokeMethod(flow->context(), std::move(next), Qt::QueuedConnection);
        return;
    }
    flow->setStep(m_transport.exchange(*spec, {}, flow->context(),
        [weak = std::weak_ptr(flow), next = std::move(next)](const Result<api::Response>& answer) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!answer)
                self->finish(Unexpected(answer.error()));
            else if (answer->status >= 300)
                self->finish(Unexpected(readTokenError(*answer)));
            else
                next();
        }));
}

} // namespace rk::auth
