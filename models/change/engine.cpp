// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/engine.h"

#include "change/applyrun.h"
#include "change/enginework.h"
#include "change/inverse.h"
#include "change/journal.h"
#include "change/outcomes.h"
#include "change/planning.h"

#include <QCoreApplication>
#include <QPointer>

#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rk::change {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::change::Engine)
};

ApiError conflict(const QString& detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.detail = detail;
    return error;
}

Outcome notApplied(const ObjectRef& object, const ApiError& error)
{
    Outcome outcome;
    outcome.object = object;
    outcome.error = error;
    return outcome;
}

/// Why a plan can't be sent; nothing when it can.
std::optional<ApiError> obstacle(const Plan& plan)
{
    QStringList blocks;
    for (const Concern& concern : plan.concerns) {
        if (concern.level == Concern::Level::Block)
            blocks.append(concern.text);
    }
    if (!blocks.isEmpty())
        return ApiError::refused(blocks.join(u' '));
    if (!plan.conflicts.isEmpty())
        return conflict(Words::tr(
            "Somebody else has changed the same since. Nothing was sent; look at it again."));
    return std::nullopt;
}

Plan planOf(Draft draft)
{
    Plan plan = std::move(draft.plan);
    plan.data = std::make_shared<PlanData>(std::move(draft.data));
    return plan;
}

} // namespace

struct Engine::Private {
    Private(Engine& engine, api::Client& writeClient, api::RealmSource& readSource,
        Journal& changeJournal, Actor person)
        : q(engine),
          client(writeClient),
          source(readSource),
          journal(changeJournal),
          actor(std::move(person))
    {
    }

    using WorkPtr = std::shared_ptr<EngineWork>;

    Scene scene(bool undo) const { return { source.realm(), actor, undo }; }
    api::CallHandle enqueue(const WorkPtr& work, std::function<void()> begin);
    void next();
    void end(const WorkPtr& work, const Outcome& outcome);

    void begin(const WorkPtr& work, const Plan& plan);
    void beginUndo(const WorkPtr& work, qint64 changeId);
    void again(const WorkPtr& work, const Plan& plan);
    void send(const WorkPtr& work, const Plan& plan);
    void finished(const WorkPtr& work, const Plan& plan, qint64 id, const ApplyRun::Result& result);
    void tell(const Plan& plan, const Outcome& outcome);
    Result<qint64> keep(const Plan& plan);

    Engine& q;
    api::Client& client;
    api::RealmSource& source;
    Journal& journal;
    Actor actor;
    std::chrono::milliseconds freshness = 1s;
    std::chrono::milliseconds secondLook = 1500ms;
    std::deque<std::pair<WorkPtr, std::function<void()>>> queue;
    bool running = false;
    api::CallHandle reading; ///< of the work that runs
};

Engine::Engine(
    api::Client& client, api::RealmSource& source, Journal& journal, Actor actor, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, client, source, journal, std::move(actor)))
{
}

Engine::~Engine() = default;

api::CallHandle Engine::plan(
    const Intent& intent, QObject* context, std::function<void(Result<Plan>)> done)
{
    return makeDraft(d->source, d->scene(false), recipeFor(intent), context,
        [done = std::move(done)](Result<Draft> draft) { done(std::move(draft).map(planOf)); });
}

api::CallHandle Engine::settle(
    const Plan& plan, bool mine, QObject* context, std::function<void(Result<Plan>)> done)
{
    const auto recipe = plan.data ? plan.data->recipe->settled(mine, plan.conflicts) : nullptr;
    if (!recipe)
        return api::postCall(context, [plan, done = std::move(done)] { done(plan); });
    return makeDraft(d->source, d->scene(plan.data->undoes != 0), recipe, context,
        [done = std::move(done)](Result<Draft> draft) { done(std::move(draft).map(planOf)); });
}

api::CallHandle Engine::apply(const Plan& plan, QObject* context, std::function<void(Outcome)> done)
{
    const auto work = std::make_shared<EngineWork>(context, std::move(done));
    return d->enqueue(work, [this, work, plan] { d->begin(work, plan); });
}

api::CallHandle Engine::undo(qint64 changeId, QObject* context, std::function<void(Outcome)> done)
{
    const auto work = std::make_shared<EngineWork>(context, std::move(done));
    return d->enqueue(work, [this, work, changeId] { d->beginUndo(work, changeId); });
}

qint64 Engine::lastUndoable() const
{
    return d->journal.lastUndoable(d->actor.profile, d->source.realm());
}

QList<ChangeRecord> Engine::records(int max) const
{
    return d->journal.records(d->actor.profile, d->source.realm(), max);
}

void Engine::setPlanFreshness(std::chrono::milliseconds age)
{
    d->freshness = age;
}
void Engine::setSecondLook(std::chrono::milliseconds delay)
{
    d->secondLook = delay;
}
const Actor& Engine::actor() const
{
    return d->actor;
}
bool Engine::isBusy() const
{
    return d->running;
}

api::CallHandle Engine::Private::enqueue(const WorkPtr& work, std::function<void()> begin)
{
    queue.emplace_back(work, std::move(begin));
    if (!running) {
        running = true;
        Q_EMIT q.busyChanged(true);
        QMetaObject::invokeMethod(
            &q, [this] { next(); }, Qt::QueuedConnection);
    }
    return api::CallHandle(work);
}

void Engine::Private::next()
{
    while (!queue.empty()) {
        const auto [work, begin] = queue.front();
        queue.pop_front();
        if (work->isActive()) {
            begin();
            return;
        }
    }
    running = false;
    Q_EMIT q.busyChanged(false);
}

void Engine::Private::end(const WorkPtr& work, const Outcome& outcome)
{
    const QPointer<Engine> alive(&q);
    work->deliver(outcome);
    if (alive)
        QMetaObject::invokeMethod(
            &q, [this] { next(); }, Qt::QueuedConnection);
}

void Engine::Private::begin(const WorkPtr& work, const Plan& plan)
{
    if (const auto why = obstacle(plan)) {
        end(work, notApplied(plan.object, *why));
        return;
    }
    if (plan.isEmpty() || !plan.data) {
        Outcome outcome;
        outcome.state = Outcome::State::Unchanged;
        outcome.object = plan.object;
        end(work, outcome);
        return;
    }
    const auto age = std::chrono::steady_clock::now() - plan.data->plannedAt;
    if (age > freshness)
        again(work, plan);
    else
        send(work, plan);
}

void Engine::Private::again(const WorkPtr& work, const Plan& plan)
{
    reading = makeDraft(source, scene(plan.data->undoes != 0), plan.data->recipe, &q,
        [this, work, plan](Result<Draft> draft) {
            if (!work->isActive()) {
                end(work, {});
                return;
            }
            if (!draft) {
                end(work, notApplied(plan.object, draft.error()));
                return;
            }
            draft->data.undoes = plan.data->undoes;
            const Plan fresh = planOf(std::move(*draft));
            if (const auto why = obstacle(fresh)) {
                end(work, notApplied(plan.object, *why));
                return;
            }
            if (fresh.rows != plan.rows) {
                end(work,
                    notApplied(plan.object,
                        conflict(Words::tr("It has changed on the server since it was shown. "
                                           "Nothing was sent; look at it again."))));
                return;
            }
            send(work, fresh);
        });
}

void Engine::Private::beginUndo(const WorkPtr& work, qint64 changeId)
{
    const auto entry = journal.entry(changeId);
    if (!entry || !entry->canBeUndone || entry->state != Journal::stateName(Journal::State::Done)) {
        const QString why = entry ? entry->whyNotUndoable : QString();
        end(work,
            notApplied(entry ? entry->object : ObjectRef {},
                ApiError::refused(
                    why.isEmpty() ? Words::tr("This change can't be taken back.") : why)));
        return;
    }
    const auto recipe = recipeFromInverse(entry->inverse);
    if (!recipe) {
        end(work,
            notApplied(entry->object,
                ApiError::local(Words::tr("The journal doesn't say how to take this back."))));
        return;
    }
    reading = makeDraft(source, scene(true), recipe, &q, [this, work, entry](Result<Draft> draft) {
        if (!work->isActive()) {
            end(work, {});
            return;
        }
        if (!draft) {
            end(work, notApplied(entry->object, draft.error()));
            return;
        }
        draft->data.undoes = entry->id;
        const Plan plan = planOf(std::move(*draft));
        if (plan.isEmpty() && !plan.isBlocked()) {
            // Already as it was. A failure to note that only offers it once more.
            (void)journal.setState(entry->id, Journal::State::Undone);
            Q_EMIT q.recorded();
        }
        begin(work, plan);
    });
}

Result<qint64> Engine::Private::keep(const Plan& plan)
{
    Journal::Entry entry;
    entry.profile = actor.profile;
    entry.realm = source.realm();
    entry.actor = actor.username;
    entry.title = plan.title;
    entry.object = plan.object;
    entry.rows = plan.rows;
    entry.facts = plan.data->facts;
    entry.inverse = plan.data->inverse;
    entry.undoes = plan.data->undoes;
    entry.canBeUndone = plan.canBeUndone && entry.undoes == 0 && !entry.inverse.isEmpty();
    entry.whyNotUndoable
        = entry.undoes == 0 ? plan.whyNotUndoable : Words::tr("It takes another change back.");
    return journal.add(entry).and_then([this](qint64 id) {
        return journal.setState(id, Journal::State::Sent).map([id](Nothing) { return id; });
    });
}

void Engine::Private::send(const WorkPtr& work, const Plan& plan)
{
    const auto id = keep(plan);
    if (!id) {
        end(work, notApplied(plan.object, id.error()));
        return;
    }
    Q_EMIT q.recorded();
    std::make_shared<ApplyRun>(client, source, *plan.data, secondLook, &q,
        [this, work, plan, id = *id](
            const ApplyRun::Result& result) { finished(work, plan, id, result); })
        ->start();
}

void Engine::Private::finished(
    const WorkPtr& work, const Plan& plan, qint64 id, const ApplyRun::Result& result)
{
    Outcome outcome = outcomeOf(plan, result);
    outcome.changeId = result.sent ? id : 0;
    const QJsonObject inverse = inverseAsFound(plan.data->inverse, outcome.object.id, result.found);
    outcome.canBeUndone = outcome.state == Outcome::State::Done && plan.canBeUndone
        && plan.data->undoes == 0 && !inverse.isEmpty();
    const auto closed = journal.close(
        id, journalState(outcome.state), outcome.object, inverse, outcome.canBeUndone);
    if (!closed)
        outcome.canBeUndone = false;
    if (plan.data->undoes != 0 && outcome.state == Outcome::State::Done)
        (void)journal.setState(plan.data->undoes, Journal::State::Undone);
    if (result.sent)
        tell(plan, outcome);
    Q_EMIT q.recorded();
    end(work, outcome);
}

void Engine::Private::tell(const Plan& plan, const Outcome& outcome)
{
    const bool done = outcome.state == Outcome::State::Done;
    const bool known = !outcome.object.id.isEmpty();
    if (plan.data->act == PlanData::Act::Creates && known)
        Q_EMIT q.created(outcome.object);
    else if (plan.data->act == PlanData::Act::Deletes && done)
        Q_EMIT q.deleted(outcome.object);
    else
        Q_EMIT q.changed(outcome.object);
    for (const ObjectRef& other : std::as_const(plan.data->touched))
        Q_EMIT q.changed(other);
}

api::CallHandle Engine::settleInterrupted(QObject* context, std::function<void(int)> done)
{
    const auto settling = std::make_shared<InterruptedWork>(d->source, d->journal,
        d->journal.interrupted(d->actor.profile, d->source.realm()), context,
        [engine = QPointer<Engine>(this), done = std::move(done)](int settled) {
            if (settled > 0 && engine)
                Q_EMIT engine->recorded();
            done(settled);
        });
    settling->start();
    return api::CallHandle(settling);
}

} // namespace rk::change
