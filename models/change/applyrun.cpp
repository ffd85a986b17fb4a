// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/applyrun.h"

#include "api/decode.h"
#include "change/planning.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

using State = Finding::State;

/// The new object's id is the last segment of the Location header.
QString idOfLocation(const api::Response& response)
{
    const QByteArray location = response.header("location");
    return QString::fromUtf8(
        QByteArray::fromPercentEncoding(location.mid(location.lastIndexOf('/') + 1)));
}

bool namesUnknown(const QByteArray& path)
{
    return path.contains('{');
}

QByteArray withIds(QByteArray text, const QHash<QString, QString>& ids)
{
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        text.replace(QByteArray('{' + it.key().toLatin1() + '}'), it.value().toLatin1());
        text.replace(placeholder(it.key()).toUtf8(), it.value().toUtf8());
    }
    return text;
}

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::AsPlanned:
        return State::AsPlanned;
    case Verdict::AsBefore:
        return State::AsBefore;
    case Verdict::Undecided:
        return State::Undecided;
    case Verdict::Different:
        break;
    }
    return State::Different;
}

/// Of several facts: all the same, or Different; what can't be told follows the others.
State together(State a, State b)
{
    if (a == State::Undecided)
        return b;
    if (b == State::Undecided || a == b)
        return a;
    return State::Different;
}

Finding judged(const QList<Fact>& facts, const Readings& known)
{
    Finding finding;
    finding.state = State::Undecided;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QString key = QString::number(i);
        const QJsonValue actual = viewed(facts.at(i), known.value(key));
        if (i == 0)
            finding.object = actual;
        if (!known.has(key)) { // about an object that was never created
            finding.state = together(finding.state, State::AsBefore);
            continue;
        }
        const Judgement judgement = judge(facts.at(i), actual);
        finding.state = together(finding.state, stateOf(judgement.verdict));
        finding.differences += judgement.differences;
    }
    return finding;
}

} // namespace

api::CallHandle readBack(api::RealmSource& source, const QList<Fact>& facts,
    const QHash<QString, QString>& ids, QObject* context, std::function<void(Finding)> done)
{
    const auto more = [facts, ids](const Readings& known) {
        QHash<QString, QString> found = ids;
        if (!facts.isEmpty() && !found.contains(u"new"_s)) {
            const QString id
                = viewed(facts.first(), known.value(u"0"_s)).toObject().value("id"_L1).toString();
            if (!id.isEmpty())
                found.insert(u"new"_s, id);
        }
        QList<Need> needs;
        for (qsizetype i = 0; i < facts.size(); ++i) {
            Need need { QString::number(i), facts.at(i).read, Need::Missing::IsNull };
            need.spec.path = withIds(need.spec.path, found);
            if (!namesUnknown(need.spec.path))
                needs.append(need);
        }
        return known.missing(needs);
    };
    return readNeeds(
        source, context, more, [facts, done = std::move(done)](const rk::Result<Readings>& known) {
            if (known) {
                done(judged(facts, *known));
                return;
            }
            Finding finding;
            finding.error = known.error();
            done(finding);
        });
}

ApplyRun::ApplyRun(api::Client& client, api::RealmSource& source, const PlanData& data,
    std::chrono::milliseconds secondLook, QObject* context, std::function<void(const Result&)> done)
    : m_client(client),
      m_source(source),
      m_steps(data.steps),
      m_facts(data.facts),
      m_secondLook(secondLook),
      m_context(context),
      m_done(std::move(done))
{
}

void ApplyRun::sendNext()
{
    if (m_next == m_steps.size()) {
        m_result.complete = true;
        m_result.answered = true;
        look(true);
        return;
    }
    const Step& step = m_steps.at(m_next++);
    m_call = m_client.sendRaw(sealed(step), m_context,
        [self = shared_from_this(), step](
            const rk::Result<api::Response>& answer) { self->take(step, answer); });
}

api::RequestSpec ApplyRun::sealed(const Step& step) const
{
    api::RequestSpec spec = step.spec;
    spec.path = withIds(spec.path, m_ids);
    spec.body = withIds(spec.body, m_ids);
    spec.plainTextOk = true; // 201 and 204 have no body
    if (step.seal)
        spec.body = step.seal(spec.body, step.secret.reveal());
    return spec;
}

void ApplyRun::take(const Step& step, const rk::Result<api::Response>& answer)
{
    if (!answer) {
        failed(answer.error());
        return;
    }
    m_result.sent = true;
    if (step.creates.isEmpty()) {
        sendNext();
        return;
    }
    if (!step.find) {
        m_ids.insert(step.creates, idOfLocation(*answer));
        sendNext();
        return;
    }
    m_call = readBack(m_source, { *step.find }, m_ids, m_context,
        [self = shared_from_this(), name = step.creates](const Finding& finding) {
            const QString id = finding.object.toObject().value("id"_L1).toString();
            if (id.isEmpty()) {
                self->look(true);
                return;
            }
            self->m_ids.insert(name, id);
            self->sendNext();
        });
}

void ApplyRun::failed(const ApiError& error)
{
    m_result.error = error;
    // 5xx: Keycloak answers 500 for lock conflicts and for what it did by half (26.7).
    const bool ambiguous
        = error.mayHaveBeenApplied || (error.sent && error.kind == ApiError::Kind::Server);
    m_result.complete = ambiguous && m_next == m_steps.size();
    m_result.sent = m_result.sent || ambiguous;
    if (m_result.sent) {
        look(!error.mayHaveBeenApplied);
        return;
    }
    Finding nothing;
    nothing.state = State::AsBefore;
    finish(nothing);
}

void ApplyRun::look(bool again)
{
    m_call = readBack(m_source, m_facts, m_ids, m_context,
        [self = shared_from_this(), again](
            const Finding& finding) { self->judge(finding, again); });
}

void ApplyRun::judge(const Finding& finding, bool again)
{
    if (again || finding.state == State::AsPlanned) {
        finish(finding);
        return;
    }
    // The server may still be at it.
    m_client.clock().callLater(
        m_secondLook, m_context, [self = shared_from_this()] { self->look(true); });
}

void ApplyRun::finish(const Finding& finding)
{
    m_result.state = finding.state;
    m_result.differences = finding.differences;
    m_result.found = finding.object;
    m_result.createdId = m_ids.value(u"new"_s);
    if (m_result.createdId.isEmpty() && !m_facts.isEmpty()
        && m_facts.first().presence == Fact::Presence::Appears)
        m_result.createdId = finding.object.toObject().value("id"_L1).toString();
    if (finding.error && !m_result.error)
        m_result.error = finding.error;
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done(m_result);
}

} // namespace rk::change
