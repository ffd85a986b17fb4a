// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/realmtrip.h"

#include "contract/waiting.h"

#include "change/editsession.h"
#include "change/inverse.h"
#include "core/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::test {

namespace {

using change::Outcome;

/// Lists sorted: the server keeps most of them as sets.
QJsonValue sorted(const QJsonValue& value)
{
    if (value.isObject()) {
        QJsonObject copy;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            copy.insert(it.key(), sorted(*it));
        return copy;
    }
    if (!value.isArray())
        return value;
    QList<QJsonValue> entries;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        entries.append(sorted(entry));
    std::sort(entries.begin(), entries.end(), [](const QJsonValue& a, const QJsonValue& b) {
        return canonicalJson(a) < canonicalJson(b);
    });
    QJsonArray copy;
    for (const QJsonValue& entry : std::as_const(entries))
        copy.append(entry);
    return copy;
}

QString differences(const QJsonObject& before, const QJsonObject& after)
{
    QStringList lines;
    const auto changes = rep::difference(sorted(before).toObject(), sorted(after).toObject());
    for (const rep::MemberChange& change : changes)
        lines.append(u"%1: %2 → %3"_s.arg(change.path.join(u'/'),
            QString::fromUtf8(canonicalJson(change.before)),
            QString::fromUtf8(canonicalJson(change.after))));
    return lines.join(u"; "_s);
}

QString words(const Outcome& outcome)
{
    QStringList parts { u"outcome %1"_s.arg(int(outcome.state)) };
    if (outcome.error)
        parts.append(technicalDetails(*outcome.error).replace(u'\n', u", "_s));
    for (const change::PreviewRow& row : outcome.differences)
        parts.append(u"%1: '%2' → '%3'"_s.arg(row.setting, row.before, row.after));
    return parts.join(u"; "_s);
}

/// Values of the leaves of an object, by path.
void collectPaths(const QJsonObject& object, const QStringList& at, QList<QStringList>& paths)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList path = at + QStringList { it.key() };
        paths.append(path);
        if (it->isObject())
            collectPaths(it->toObject(), path, paths);
    }
}

/// What a form does that nobody types into: every field set to what it shows.
QJsonObject touched(const QJsonObject& json)
{
    change::EditSession session;
    session.start(json);
    QList<QStringList> paths;
    collectPaths(json, {}, paths);
    for (const QStringList& path : std::as_const(paths))
        session.setValue(path, session.value(path));
    return session.draft();
}

change::Actor actor()
{
    change::Actor actor;
    actor.realm = u"master"_s;
    actor.username = u"admin"_s;
    actor.clientId = u"admin-cli"_s;
    actor.profile = u"roundtrip"_s;
    return actor;
}

} // namespace

RealmTrip::RealmTrip(api::Client& client, CountingTransport& wire, change::Journal& journal,
    const RealmName& realm, bool everyField)
    : m_client(client),
      m_wire(wire),
      m_source(client, realm),
      m_stores(m_source),
      m_engine(client, m_source, journal, actor()),
      m_reader(m_stores),
      m_everyField(everyField)
{
}

QJsonObject RealmTrip::run()
{
    const int writesBefore = m_wire.writes();
    const QList<RealmObject> objects = m_reader.readAll();
    m_problems = m_reader.problems();
    for (const RealmObject& object : objects)
        saveUnchanged(object);
    if (m_wire.writes() != writesBefore)
        problem(u"saving unchanged objects sent %1 writes"_s.arg(m_wire.writes() - writesBefore));
    if (const int events = adminEvents(); events != 0)
        problem(u"saving unchanged objects left %1 admin events"_s.arg(events));
    QJsonObject counts;
    QHash<QString, int> turns;
    for (const RealmObject& object : objects) {
        const QString type = change::typeName(object.type);
        editAndUndo(object, turns[type]++);
        counts.insert(type, turns.value(type));
    }
    return { { u"realm"_s, m_source.realm().value }, { u"objects"_s, counts },
        { u"edits"_s, m_edits }, { u"writes"_s, m_wire.writes() - writesBefore },
        { u"problems"_s, QJsonArray::fromStringList(m_problems) },
        { u"refused"_s, QJsonArray::fromStringList(m_refused) } };
}

RealmTrip::Ended RealmTrip::problem(const QString& text)
{
    m_problems.append(text);
    return Ended::Failed;
}

/// The events that this realm's server has written down; -1 when it does not say.
int RealmTrip::adminEvents()
{
    api::RequestSpec spec;
    spec.path = api::path({ u"admin"_s, u"realms"_s, m_source.realm().value, u"admin-events"_s });
    spec.with(u"max"_s, 1000);
    const auto answer = waitFor<Result<api::Response>>([&](QObject* context, auto done) {
        return m_client.sendRaw(spec, context, std::move(done));
    });
    const auto json
        = answer.and_then([](const api::Response& response) { return parseJson(response.body); });
    return json && json->isArray() ? int(json->toArray().size()) : -1;
}

Outcome RealmTrip::apply(const change::Plan& plan)
{
    return waitFor<Outcome>([&](QObject* context, auto done) {
        return m_engine.apply(plan, context, std::move(done));
    });
}

void RealmTrip::saveUnchanged(const RealmObject& object)
{
    const QJsonObject draft = touched(object.json);
    const auto plan = waitFor<Result<change::Plan>>([&](QObject* context, auto done) {
        return m_engine.plan(editOf(object, draft), context, std::move(done));
    });
    if (!plan) {
        problem(u"%1: no plan: %2"_s.arg(object.name, describe(plan.error())));
        return;
    }
    if (!plan->isEmpty()) {
        QStringList rows;
        for (const change::PreviewRow& row : plan->rows)
            rows.append(u"%1: '%2' → '%3'"_s.arg(row.setting, row.before, row.after));
        problem(u"%1: saving it unchanged would change %2"_s.arg(object.name, rows.join(u"; "_s)));
        return;
    }
    const Outcome outcome = apply(*plan);
    if (outcome.state != Outcome::State::Unchanged)
        problem(u"%1: saved unchanged: %2"_s.arg(object.name, words(outcome)));
}

void RealmTrip::editAndUndo(const RealmObject& object, int turn)
{
    bool done = false;
    QStringList refusals;
    m_refused.swap(refusals);
    for (const Edit& change : editsOf(object, turn)) {
        const Ended ended = edit(object, change);
        done = done || ended != Ended::Refused;
        if (ended == Ended::Failed || (done && !m_everyField))
            break;
    }
    m_refused.swap(refusals);
    // that one field can't be edited is no news as long as another one can
    if (!done || m_everyField)
        m_refused += refusals;
}

RealmTrip::Ended RealmTrip::edit(const RealmObject& object, const Edit& edit)
{
    const QString what = u"%1, %2"_s.arg(object.name, edit.what);
    const auto plan = waitFor<Result<change::Plan>>([&](QObject* context, auto done) {
        return m_engine.plan(editOf(object, edit.draft), context, std::move(done));
    });
    if (!plan)
        return problem(u"%1: no plan: %2"_s.arg(what, describe(plan.error())));
    bool warned = false;
    for (const change::Concern& concern : plan->concerns) {
        if (concern.level == change::Concern::Level::Block) {
            m_refused.append(u"%1: %2"_s.arg(what, concern.text));
            return Ended::Refused;
        }
        warned = warned || concern.id == "dropped-attributes"_L1;
    }
    if (plan->isEmpty())
        return problem(u"%1: the plan is empty"_s.arg(what));
    if (warned || !plan->canBeUndone) { // the preview says beforehand that there is no way back
        m_refused.append(u"%1: %2"_s.arg(
            what, warned ? u"the user profile does not take it"_s : plan->whyNotUndoable));
        return Ended::Refused;
    }
    const int writes = m_wire.writes();
    const Outcome outcome = apply(*plan);
    if (outcome.state == Outcome::State::NotApplied && outcome.error
        && outcome.error->httpStatus >= 400 && outcome.error->httpStatus < 500) {
        m_refused.append(u"%1: %2"_s.arg(what, describe(*outcome.error)));
        return Ended::Refused;
    }
    ++m_edits;
    if (m_wire.writes() - writes != plan->requests.size())
        problem(u"%1: %2 requests were shown, %3 sent"_s.arg(what)
                    .arg(plan->requests.size())
                    .arg(m_wire.writes() - writes));
    if (outcome.state != Outcome::State::Done || !outcome.canBeUndone)
        return problem(u"%1: %2%3"_s.arg(
            what, words(outcome), outcome.canBeUndone ? QString() : u", and can't be undone"_s));
    return undo(object, what, outcome);
}

RealmTrip::Ended RealmTrip::undo(
    const RealmObject& object, const QString& what, const Outcome& outcome)
{
    const Outcome undone = waitFor<Outcome>([&](QObject* context, auto done) {
        return m_engine.undo(outcome.changeId, context, std::move(done));
    });
    if (undone.state != Outcome::State::Done)
        return problem(u"%1: undo: %2"_s.arg(what, words(undone)));
    const auto again = m_reader.readAgain(object);
    if (!again)
        return problem(u"%1: after undo: %2"_s.arg(what, describe(again.error())));
    const QString differing = differences(object.json, again->json);
    if (!differing.isEmpty())
        return problem(u"%1: after undo: %2"_s.arg(what, differing));
    return Ended::Done;
}

} // namespace rk::test
