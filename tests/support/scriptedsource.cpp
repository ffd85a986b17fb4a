// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::test {

class ScriptedSource::Question final : public api::Call {
public:
    api::RequestSpec spec;
    QPointer<QObject> context;
    std::function<void(Result<api::Response>)> done;

    bool isActive() const override { return bool(done) && context; }
    void cancel() override { done = nullptr; }
};

api::CallHandle ScriptedSource::readRaw(
    const api::RequestSpec& spec, QObject* context, std::function<void(Result<api::Response>)> done)
{
    if (api::CallHandle refusal = api::refuseUnlessReading(spec, context, done); refusal.isActive())
        return refusal;
    m_asked.append(spec);
    const auto question = std::make_shared<Question>();
    question->spec = spec;
    question->context = context;
    question->done = std::move(done);
    if (m_held) {
        m_waiting.push_back(question);
    } else {
        QTimer::singleShot(0, context, [this, weak = std::weak_ptr(question)] {
            if (const auto asked = weak.lock())
                deliver(asked);
        });
    }
    return api::CallHandle(question);
}

void ScriptedSource::deliver(const std::shared_ptr<Question>& question)
{
    if (!question->isActive())
        return;
    const Result<api::Response> answer
        = m_error ? Result<api::Response>(Unexpected(*m_error)) : m_script(question->spec);
    std::exchange(question->done, nullptr)(answer);
}

std::vector<std::shared_ptr<ScriptedSource::Question>> ScriptedSource::live() const
{
    std::vector<std::shared_ptr<Question>> questions;
    for (const auto& weak : m_waiting) {
        if (const auto question = weak.lock(); question && question->isActive())
            questions.push_back(question);
    }
    return questions;
}

void ScriptedSource::release()
{
    m_held = false;
    for (const auto& question : live())
        deliver(question);
    m_waiting.clear();
}

QList<api::RequestSpec> ScriptedSource::waiting() const
{
    QList<api::RequestSpec> specs;
    for (const auto& question : live())
        specs.append(question->spec);
    return specs;
}

void ScriptedSource::answer(int index)
{
    deliver(live().at(size_t(index)));
}

int ScriptedSource::count(const QByteArray& path) const
{
    return int(std::count_if(m_asked.begin(), m_asked.end(),
        [&](const api::RequestSpec& spec) { return pathOf(spec) == path; }));
}

api::Response ScriptedSource::json(const QJsonValue& value)
{
    api::Response response;
    response.status = 200;
    response.headers = { { "content-type", "application/json" } };
    if (value.isArray())
        response.body = QJsonDocument(value.toArray()).toJson();
    else if (value.isObject())
        response.body = QJsonDocument(value.toObject()).toJson();
    else
        response.body = QByteArray::number(value.toInteger());
    return response;
}

ApiError ScriptedSource::error(ApiError::Kind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.target = u"GET https://keycloak.test/auth"_s;
    return error;
}

QString ScriptedSource::parameter(const api::RequestSpec& spec, const QString& name)
{
    const auto found = std::find_if(
        spec.query.begin(), spec.query.end(), [&](const auto& pair) { return pair.first == name; });
    return found == spec.query.end() ? QString() : found->second;
}

QByteArray ScriptedSource::pathOf(const api::RequestSpec& spec)
{
    const QByteArray prefix = "/admin/realms/demo";
    return spec.path.startsWith(prefix) ? spec.path.mid(prefix.size()) : spec.path;
}

} // namespace rk::test
