// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientregistration.h"

#include "api/decode.h"
#include "auth/flow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

constexpr QLatin1StringView AdminScope { "kc-admin-api" };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::auth)
};

/// One registration under way. Lives in its own steps.
class Registration : public std::enable_shared_from_this<Registration> {
public:
    using Report = Flow<RegistrationReport>;

    Registration(api::Client& client, RealmName realm, const std::shared_ptr<Report>& flow)
        : m_client(client), m_realm(std::move(realm)), m_flow(flow)
    {
    }
    void look();

private:
    using Next = void (Registration::*)(const api::Response&);
    api::RequestSpec spec(api::Verb verb, const QStringList& below) const;
    api::RequestSpec findSpec() const;
    void send(const api::RequestSpec& spec, Next next);
    void looked(const api::Response& response);
    void create();
    void created(const Result<api::Response>& answer);
    void readBack();
    void haveRead(const api::Response& response);
    void haveScopes(const api::Response& response);
    void scopeAdded(const api::Response& response);
    void finish();
    void fail(const ApiError& error);

    api::Client& m_client;
    RealmName m_realm;
    std::weak_ptr<Report> m_flow;
    RegistrationReport m_report;
    QJsonObject m_found;
    bool m_scopesDone = false;
};

api::RequestSpec Registration::spec(api::Verb verb, const QStringList& below) const
{
    api::RequestSpec spec;
    spec.verb = verb;
    spec.path = api::path(QStringList { u"admin"_s, u"realms"_s, m_realm.value } + below);
    return spec;
}

api::RequestSpec Registration::findSpec() const
{
    // An exact match unless search=true is given (26.7).
    return spec(api::Verb::Get, { u"clients"_s }).with(u"clientId"_s, QString(OwnClientId));
}

void Registration::send(const api::RequestSpec& spec, Next next)
{
    const auto flow = m_flow.lock();
    if (!flow)
        return;
    flow->setStep(m_client.sendRaw(spec, flow->context(),
        [self = shared_from_this(), next](const Result<api::Response>& answer) {
            if (answer)
                (*self.*next)(*answer);
            else
                self->fail(answer.error());
        }));
}

void Registration::look()
{
    send(findSpec(), &Registration::looked);
}

void Registration::looked(const api::Response& response)
{
    const auto list = api::decodeArray(response);
    if (!list) {
        fail(list.error());
        return;
    }
    if (list->isEmpty()) {
        create();
        return;
    }
    const QStringList differences = differencesFromOwnClient(list->first().toObject());
    m_report.clientId = OwnClientId;
    m_report.usable = differences.isEmpty();
    m_report.sentences.append(differences.isEmpty()
            ? Words::tr(
                "The realm already has the client “%1”, set up as it should be. Nothing was "
                "changed.")
            : Words::tr(
                "The realm already has a client “%1” that is set up differently. Nothing was "
                "changed; compare it in Clients:"));
    m_report.sentences.first().replace("%1"_L1, OwnClientId);
    m_report.sentences += differences;
    finish();
}

void Registration::create()
{
    const auto flow = m_flow.lock();
    if (!flow)
        return;
    api::RequestSpec post = spec(api::Verb::Post, { u"clients"_s });
    post.json(ownClientRepresentation());
    post.plainTextOk = true;
    flow->setStep(m_client.sendRaw(
        post, flow->context(), [self = shared_from_this()](const Result<api::Response>& answer) {
            self->created(answer);
        }));
}

void Registration::created(const Result<api::Response>& answer)
{
    // A lost answer is settled by looking, never by sending again.
    if (!answer && !answer.error().mayHaveBeenApplied) {
        fail(answer.error());
        return;
    }
    m_report.created = true;
    readBack();
}

void Registration::readBack()
{
    send(findSpec(), &Registration::haveRead);
}

void Registration::haveRead(const api::Response& response)
{
    const auto list = api::decodeArray(response);
    if (!list || list->isEmpty()) {
        fail(list ? ApiError::local(
                 Words::tr("The client was not registered: the server does not have it "
                           "although it was asked to make it. Try again."))
                  : list.error());
        return;
    }
    m_found = list->first().toObject();
    if (m_scopesDone)
        finish();
    else
        send(spec(api::Verb::Get, { u"client-scopes"_s }), &Registration::haveScopes);
}

void Registration::haveScopes(const api::Response& response)
{
    m_scopesDone = true;
    const auto scopes = api::decodeArray(response);
    if (!scopes) {
        fail(scopes.error());
        return;
    }
    const QJsonArray given = m_found.value("defaultClientScopes"_L1).toArray();
    for (const QJsonValue& value : *scopes) {
        const QJsonObject scope = value.toObject();
        if (scope.value("name"_L1).toString() != AdminScope || given.contains(AdminScope))
            continue;
        api::RequestSpec put = spec(api::Verb::Put,
            { u"clients"_s, m_found.value("id"_L1).toString(), u"default-client-scopes"_s,
                scope.value("id"_L1).toString() });
        put.plainTextOk = true;
        send(put, &Registration::scopeAdded);
        return;
    }
    finish();
}

void Registration::scopeAdded(const api::Response&)
{
    m_report.sentences.append(
        Words::tr("It was given the client scope “%1”, which this server wants for administration.")
            .replace("%1"_L1, AdminScope));
    readBack();
}

void Registration::finish()
{
    if (m_report.created) {
        const QStringList differences = differencesFromOwnClient(m_found);
        m_report.clientId = OwnClientId;
        m_report.usable = differences.isEmpty();
        m_report.sentences.prepend(Words::tr(
            "It is public, so it has no secret; it allows the browser sign-in with PKCE only, "
            "and answers to this computer only (http://127.0.0.1/callback)."));
        m_report.sentences.prepend(Words::tr("The client “%1” was registered in the realm “%2”.")
                                       .arg(QString(OwnClientId), m_realm.value));
        m_report.sentences += differences;
    }
    if (const auto flow = m_flow.lock())
        flow->finish(m_report);
}

void Registration::fail(const ApiError& error)
{
    if (const auto flow = m_flow.lock())
        flow->finish(Unexpected(error));
}

} // namespace

QJsonObject ownClientRepresentation()
{
    return QJsonObject { { u"clientId"_s, QString(OwnClientId) }, { u"name"_s, u"Realmkeeper"_s },
        { u"description"_s, u"Desktop console for Keycloak"_s },
        { u"protocol"_s, u"openid-connect"_s }, { u"enabled"_s, true }, { u"publicClient"_s, true },
        { u"standardFlowEnabled"_s, true }, { u"implicitFlowEnabled"_s, false },
        { u"directAccessGrantsEnabled"_s, false }, { u"serviceAccountsEnabled"_s, false },
        { u"redirectUris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } },
        { u"webOrigins"_s, QJsonArray() },
        { u"attributes"_s,
            QJsonObject { { u"pkce.code.challenge.method"_s, u"S256"_s },
                { u"security.admin.console"_s, u"true"_s } } } };
}

QStringList differencesFromOwnClient(const QJsonObject& client)
{
    const QJsonObject wanted = ownClientRepresentation();
    const QJsonObject attributes = client.value("attributes"_L1).toObject();
    QStringList list;
    const auto expectFlag = [&](QLatin1StringView field, const QString& sentence) {
        if (client.value(field).toBool() != wanted.value(field).toBool())
            list.append(sentence);
    };
    expectFlag("enabled"_L1, Words::tr("It is disabled."));
    expectFlag("publicClient"_L1, Words::tr("It is confidential: it wants a client secret."));
    expectFlag(
        "standardFlowEnabled"_L1, Words::tr("Its standard flow (the browser sign-in) is off."));
    expectFlag("implicitFlowEnabled"_L1, Words::tr("Its implicit flow is on."));
    expectFlag("directAccessGrantsEnabled"_L1, Words::tr("Its direct access grants are on."));
    if (client.value("redirectUris"_L1) != wanted.value("redirectUris"_L1))
        list.append(
            Words::tr("Its valid redirect URIs are not exactly http://127.0.0.1/callback."));
    if (attributes.value("pkce.code.challenge.method"_L1).toString() != "S256"_L1)
        list.append(Words::tr("It does not require PKCE with S256."));
    if (attributes.value("security.admin.console"_L1).toString() != "true"_L1)
        list.append(
            Words::tr("It lacks the attribute security.admin.console, so that the server does not "
                      "tell it what the signed-in person may do."));
    return list;
}

api::CallHandle registerOwnClient(api::Client& client, const RealmName& realm, QObject* context,
    std::function<void(Result<RegistrationReport>)> done)
{
    const auto flow = std::make_shared<Flow<RegistrationReport>>(context, std::move(done));
    std::make_shared<Registration>(client, realm, flow)->look();
    return api::CallHandle(flow);
}

} // namespace rk::auth
