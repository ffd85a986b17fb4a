// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/discovery.h"

#include "auth/flow.h"
#include "auth/problems.h"
#include "core/json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

using Probing = Flow<OpenIdConfiguration>;

struct Probe {
    api::Transport& transport;
    ServerAddress address;
    QString realm;
    int next = 0;
};

/// 26.7 answers {"error":"Realm does not exist"} with 404; a wrong base path gives HTML or nothing.
bool saysRealmIsMissing(const api::Response& response)
{
    const auto json = parseJson(response.body);
    return response.status == 404 && json
        && json->toObject().value("error"_L1).toString() == "Realm does not exist"_L1;
}

void probeNext(const std::weak_ptr<Probing>& weak, const std::shared_ptr<Probe>& probe);

void answered(const std::shared_ptr<Probing>& flow, const std::shared_ptr<Probe>& probe,
    const Result<api::Response>& answer)
{
    if (!answer) {
        flow->finish(Unexpected(answer.error()));
        return;
    }
    if (answer->status == 200) {
        const QUrl base = probe->address.base(probe->address.basePaths.at(probe->next));
        auto found = readConfiguration(answer->body, base, probe->realm);
        if (found || !isProblem(found.error(), problem::NotKeycloak)) {
            flow->finish(std::move(found));
            return;
        }
    } else if (saysRealmIsMissing(*answer)) {
        flow->finish(Unexpected(makeProblem(problem::RealmMissing, probe->realm)));
        return;
    } else if (answer->status >= 500 || answer->status == 429) {
        // A server that is starting or overloaded says nothing about where Keycloak is.
        ApiError error;
        error.kind = ApiError::Kind::Server;
        error.httpStatus = answer->status;
        error.target = answer->target;
        error.requestId = answer->requestId;
        flow->finish(Unexpected(error));
        return;
    }
    ++probe->next;
    probeNext(flow, probe);
}

void probeNext(const std::weak_ptr<Probing>& weak, const std::shared_ptr<Probe>& probe)
{
    const auto flow = weak.lock();
    if (!flow)
        return;
    if (probe->next >= probe->address.basePaths.size()) {
        flow->finish(
            Unexpected(makeProblem(problem::NotKeycloak, probe->address.origin.toString())));
        return;
    }
    api::RequestSpec spec;
    spec.path = QUrl::toPercentEncoding(probe->address.basePaths.at(probe->next), "/")
                    .mid(probe->transport.base().path(QUrl::FullyEncoded).size())
        + api::path({ u"realms"_s, probe->realm, u".well-known"_s, u"openid-configuration"_s });
    spec.authorized = false;
    spec.plainTextOk = true;
    spec.bodyLimit = 256LL * 1024;
    flow->setStep(probe->transport.exchange(
        spec, {}, flow->context(), [weak, probe](const Result<api::Response>& answer) {
            if (const auto self = weak.lock())
                answered(self, probe, answer);
        }));
}

} // namespace

api::CallHandle discover(api::Transport& transport, const ServerAddress& address,
    const QString& realm, QObject* context, std::function<void(Result<OpenIdConfiguration>)> done)
{
    const auto flow = std::make_shared<Probing>(context, std::move(done));
    probeNext(flow, std::make_shared<Probe>(Probe { transport, address, realm }));
    return api::CallHandle(flow);
}

} // namespace rk::auth
