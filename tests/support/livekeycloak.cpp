// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/livekeycloak.h"

#include "auth/discovery.h"
#include "core/json.h"

#include <QEventLoop>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

/// Starts something that calls back once, and waits as long as its own deadlines let it.
template <class T>
Result<T> waitFor(
    const std::function<api::CallHandle(QObject* context, std::function<void(Result<T>)>)>& start)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    const api::CallHandle handle = start(&loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    return *answer;
}

api::TransportSettings settingsFor(const QUrl& base)
{
    api::TransportSettings settings;
    settings.base = base;
    settings.userAgent = "realmkeeper-contract"_ba;
    return settings;
}

Result<Secret> passwordFromFile()
{
    QFile file(qEnvironmentVariable("RK_TEST_KEYCLOAK_PASSWORD_FILE"));
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(ApiError::local(file.errorString()));
    return Secret(file.readAll().trimmed());
}

} // namespace

bool LiveKeycloak::isConfigured()
{
    return !qEnvironmentVariableIsEmpty("RK_TEST_KEYCLOAK_URL");
}

LiveKeycloak::LiveKeycloak()
    : m_user(qEnvironmentVariable("RK_TEST_KEYCLOAK_USER", u"admin"_s)), m_transport({}, m_clock)
{
    m_problem = signIn();
}

std::optional<ApiError> LiveKeycloak::signIn()
{
    const auto password = passwordFromFile();
    if (!password)
        return password.error();
    const auto address = auth::parseServerAddress(qEnvironmentVariable("RK_TEST_KEYCLOAK_URL"));
    if (!address)
        return address.error();
    m_transport.setSettings(settingsFor(address->origin));
    const auto found = waitFor<auth::OpenIdConfiguration>([&](QObject* context, auto done) {
        return auth::discover(m_transport, *address, u"master"_s, context, std::move(done));
    });
    if (!found)
        return found.error();
    m_configuration = *found;
    m_transport.setSettings(settingsFor(found->base));
    m_endpoint.emplace(
        m_transport, m_clock, *found, auth::ClientIdentity { u"admin-cli"_s, {}, {} });
    const auto tokens = waitFor<auth::TokenSet>([&](QObject* context, auto done) {
        return m_endpoint->password(m_user, *password, {}, context, std::move(done));
    });
    if (!tokens)
        return tokens.error();
    m_tokens = std::make_unique<auth::OidcTokenSource>(*m_endpoint, m_clock,
        auth::OidcTokenSource::Renewal::RefreshToken, *tokens,
        [](const Secret&, const std::function<void()>& stored) { stored(); });
    m_pacer.emplace(m_clock);
    m_client.emplace(m_transport, *m_tokens, *m_pacer, m_clock);
    return std::nullopt;
}

LiveAnswer LiveKeycloak::send(
    api::Verb verb, const QStringList& below, const QJsonValue& body, const Query& query)
{
    api::RequestSpec spec;
    spec.verb = verb;
    spec.path = api::path(QStringList { u"admin"_s, u"realms"_s } + below);
    spec.query = query;
    spec.plainTextOk = true;
    if (!body.isNull() && !body.isUndefined())
        spec.json(body);
    const auto answer = waitFor<api::Response>([&](QObject* context, auto done) {
        return m_client->sendRaw(spec, context, std::move(done));
    });
    if (!answer)
        return { answer.error().httpStatus, {}, technicalDetails(answer.error()) };
    const auto json = parseJson(answer->body);
    return { answer->status, json ? *json : QJsonValue(), {} };
}

LiveAnswer LiveKeycloak::get(const QStringList& below, const Query& query)
{
    return send(api::Verb::Get, below, {}, query);
}
LiveAnswer LiveKeycloak::post(const QStringList& below, const QJsonValue& body, const Query& query)
{
    return send(api::Verb::Post, below, body, query);
}
LiveAnswer LiveKeycloak::put(const QStringList& below, const QJsonValue& body)
{
    return send(api::Verb::Put, below, body, {});
}
LiveAnswer LiveKeycloak::del(const QStringList& below, const QJsonValue& body)
{
    return send(api::Verb::Delete, below, body, {});
}

bool LiveKeycloak::canSignIn(const QString& realm, const QString& username, const Secret& password)
{
    const auto address = auth::parseServerAddress(qEnvironmentVariable("RK_TEST_KEYCLOAK_URL"));
    const auto found = waitFor<auth::OpenIdConfiguration>([&](QObject* context, auto done) {
        return auth::discover(m_transport, *address, realm, context, std::move(done));
    });
    if (!found)
        return false;
    auth::TokenEndpoint endpoint(
        m_transport, m_clock, *found, auth::ClientIdentity { u"admin-cli"_s, {}, {} });
    return waitFor<auth::TokenSet>([&](QObject* context, auto done) {
        return endpoint.password(username, password, {}, context, std::move(done));
    }).has_value();
}

std::unique_ptr<LiveKeycloak::Realm> LiveKeycloak::createRealm(QJsonObject json)
{
    const QString name = u"rk-test-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    json.insert(u"realm"_s, name);
    if (const LiveAnswer made = post({}, json); !made.isGood()) {
        qWarning("The realm was refused: %s", qUtf8Printable(made.error));
        return nullptr;
    }
    return std::make_unique<Realm>(*this, name);
}

LiveKeycloak::Realm::~Realm()
{
    if (const LiveAnswer gone = m_server.del({ m_name }); !gone.isGood())
        qWarning("The realm %s stays: %s", qUtf8Printable(m_name), qUtf8Printable(gone.error));
}

} // namespace rk::test
