// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/pacer.h"

#include <algorithm>
#include <utility>

namespace rk::api {

namespace {

constexpr int UserLimit = 3;
constexpr int MostBackground = 4;
constexpr size_t WindowSize = 8;
constexpr qint64 NeverSlowMs = 50;

} // namespace

struct Pacer::Entry {
    enum class State { Waiting, InFlight, Ended };
    Lane lane;
    std::function<void()> go;
    State state = State::Waiting;
};

Pacer::Ticket::Ticket(Pacer* pacer, std::shared_ptr<Entry> entry)
    : m_pacer(pacer), m_entry(std::move(entry))
{
}

Pacer::Ticket::~Ticket()
{
    if (m_pacer)
        m_pacer->release(m_entry);
}

Pacer::Pacer(Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) { }

Pacer::~Pacer() = default;

std::unique_ptr<Pacer::Ticket> Pacer::enter(Lane which, std::function<void()> go)
{
    auto entry = std::make_shared<Entry>(Entry { which, std::move(go) });
    lane(which).waiting.push_back(entry);
    schedule();
    return std::make_unique<Ticket>(this, std::move(entry));
}

void Pacer::report(Lane which, std::chrono::milliseconds took, bool failed)
{
    if (failed) {
        slowDown();
        return;
    }
    const qint64 tolerated = std::max(NeverSlowMs, m_bestMedian * 3 / 2);
    if (m_bestMedian > 0 && took.count() > tolerated)
        slowDown();
    else if (which == Lane::Background)
        learn(took);
}

void Pacer::learn(std::chrono::milliseconds took)
{
    m_window.push_back(took.count());
    if (m_window.size() < WindowSize)
        return;
    const auto middle = m_window.begin() + WindowSize / 2;
    std::nth_element(m_window.begin(), middle, m_window.end());
    const qint64 median = std::max<qint64>(1, *middle);
    m_bestMedian = m_bestMedian == 0 ? median : std::min(m_bestMedian, median);
    m_window.clear();
    m_backgroundLimit = std::min(MostBackground, m_backgroundLimit + 1);
    schedule();
}

void Pacer::slowDown()
{
    m_window.clear();
    m_backgroundLimit = std::max(1, m_backgroundLimit / 2);
}

void Pacer::pauseFor(std::chrono::milliseconds time)
{
    const qint64 until = m_clock.epochMs() + time.count();
    if (until <= m_pausedUntil)
        return;
    m_pausedUntil = until;
    m_pauseTimer = std::make_unique<QObject>();
    m_clock.callLater(time, m_pauseTimer.get(), [this] {
        m_pausedUntil = 0;
        schedule();
    });
}

int Pacer::inFlight(Lane which) const
{
    return lane(which).inFlight;
}

int Pacer::waiting(Lane which) const
{
    return int(lane(which).waiting.size());
}

void Pacer::schedule()
{
    if (!std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(
            this, [this] { dispatch(); }, Qt::QueuedConnection);
}

void Pacer::dispatch()
{
    m_scheduled = false;
    // go() may do anything, even end this pacer
    const QPointer<Pacer> alive(this);
    while (alive && m_pausedUntil == 0) {
        const bool started = m_user.waiting.empty() ? startNext(Lane::Background, m_backgroundLimit)
                                                    : startNext(Lane::User, UserLimit);
        if (!started)
            return;
    }
}

bool Pacer::startNext(Lane which, int limit)
{
    LaneState& state = lane(which);
    if (state.waiting.empty() || state.inFlight >= limit)
        return false;
    const std::shared_ptr<Entry> entry = state.waiting.front();
    state.waiting.pop_front();
    entry->state = Entry::State::InFlight;
    ++state.inFlight;
    if (const auto go = std::exchange(entry->go, nullptr))
        go();
    return true;
}

void Pacer::release(const std::shared_ptr<Entry>& entry)
{
    LaneState& state = lane(entry->lane);
    if (entry->state == Entry::State::Waiting)
        std::erase(state.waiting, entry);
    else if (entry->state == Entry::State::InFlight)
        --state.inFlight;
    entry->state = Entry::State::Ended;
    entry->go = nullptr;
    schedule();
}

} // namespace rk::api
