// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/planning.h"

#include "change/guard.h"
#include "core/json.h"

#include <QPointer>

#include <vector>

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

constexpr int PageSize = 200;

/// Rounds of GETs. Alive as long as its handle, or until it has answered.
class Reading final : public api::Call, public std::enable_shared_from_this<Reading> {
public:
    using More = std::function<QList<Need>(const Readings&)>;
    using Done = std::function<void(Result<Readings>)>;

    Reading(api::RealmSource& source, QObject* context, More more, Done done)
        : m_source(source), m_context(context), m_more(std::move(more)), m_done(std::move(done))
    {
    }

    bool isActive() const override { return bool(m_done); }
    void cancel() override
    {
        m_done = nullptr;
        m_calls.clear();
    }

    void start()
    {
        m_calls.push_back(api::postCall(m_context, [self = shared_from_this()] { self->next(); }));
    }

private:
    void next()
    {
        const auto self = shared_from_this();
        // The handles of the round before belong to calls that have ended; one of them called us.
        m_ended.swap(m_calls);
        m_calls.clear();
        const QList<Need> needs = m_more(m_known);
        if (needs.isEmpty()) {
            finish(m_known);
            return;
        }
        m_open = int(needs.size());
        for (const Need& need : needs) {
            if (need.upTo > 0)
                readPage(need, {});
            else
                readOne(need);
        }
    }

    void readOne(const Need& need)
    {
        read(need.spec, [this, need](const Result<QJsonValue>& answer) { take(need, answer); });
    }

    void readPage(const Need& need, const QJsonArray& before)
    {
        api::RequestSpec spec = need.spec;
        // One more than asked for tells that there are others.
        const int wanted = qMin(PageSize, need.upTo + 1 - int(before.size()));
        spec.with(u"first"_s, int(before.size())).with(u"max"_s, wanted);
        read(spec, [this, need, before, wanted](const Result<QJsonValue>& answer) {
            if (!answer) {
                take(need, answer);
                return;
            }
            QJsonArray all = before;
            const QJsonArray page = answer->toArray();
            for (const QJsonValue& entry : page)
                all.append(entry);
            if (page.size() < wanted || all.size() > need.upTo)
                take(need, QJsonValue(all));
            else
                readPage(need, all);
        });
    }

    void read(const api::RequestSpec& spec, std::function<void(const Result<QJsonValue>&)> then)
    {
        m_calls.push_back(m_source.readRaw(spec, m_context,
            [self = shared_from_this(), then = std::move(then)](
                const Result<api::Response>& answer) {
                if (self->isActive())
                    then(answer.and_then(
                        [](const api::Response& response) { return parseJson(response.body); }));
            }));
    }

    void take(const Need& need, const Result<QJsonValue>& answer)
    {
        if (answer) {
            m_known.put(need.key, *answer);
        } else if (need.missing == Need::Missing::IsNull
            && answer.error().kind == ApiError::Kind::NotFound) {
            m_known.put(need.key, QJsonValue::Null);
        } else if (need.missing == Need::Missing::Tolerated) {
            m_known.putError(need.key, answer.error());
        } else {
            finish(Unexpected(answer.error()));
            return;
        }
        if (--m_open == 0)
            next();
    }

    void finish(Result<Readings> result)
    {
        const auto self = shared_from_this();
        const auto done = std::exchange(m_done, nullptr);
        m_ended.swap(m_calls);
        m_calls.clear();
        if (done)
            done(std::move(result));
    }

    api::RealmSource& m_source;
    QPointer<QObject> m_context;
    More m_more;
    Done m_done;
    Readings m_known;
    std::vector<api::CallHandle> m_calls;
    std::vector<api::CallHandle> m_ended;
    int m_open = 0;
};

} // namespace

api::CallHandle readNeeds(api::RealmSource& source, QObject* context,
    std::function<QList<Need>(const Readings&)> more, std::function<void(Result<Readings>)> done)
{
    const auto reading
        = std::make_shared<Reading>(source, context, std::move(more), std::move(done));
    reading->start();
    return api::CallHandle(reading);
}

api::CallHandle makeDraft(api::RealmSource& source, const Scene& scene,
    const std::shared_ptr<const Recipe>& recipe, QObject* context,
    std::function<void(Result<Draft>)> done)
{
    // The draft is made as soon as the recipe has what it needs; the guard's needs follow from it.
    const auto draft = std::make_shared<std::optional<Result<Draft>>>();
    const auto more = [scene, recipe, draft](const Readings& known) {
        if (QList<Need> needs = recipe->needs(scene, known); !needs.isEmpty())
            return needs;
        if (!*draft)
            *draft = recipe->make(scene, known);
        if (!**draft)
            return QList<Need> {};
        return Guard::needs(scene, (*draft)->value(), known);
    };
    return readNeeds(source, context, more,
        [scene, recipe, draft, done = std::move(done)](const Result<Readings>& known) {
            if (!known) {
                done(Unexpected(known.error()));
                return;
            }
            if (!**draft) {
                done(std::move(**draft));
                return;
            }
            Draft made = (*draft)->value();
            Guard::judge(scene, *known, made);
            made.data.recipe = recipe;
            made.data.plannedAt = std::chrono::steady_clock::now();
            done(std::move(made));
        });
}

} // namespace rk::change
