// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/virtualclock.h"

#include <algorithm>
#include <utility>

namespace rk::test {

void VirtualClock::callLater(
    std::chrono::milliseconds delay, QObject* context, std::function<void()> callback)
{
    const qint64 due = m_now + std::max<qint64>(0, delay.count());
    if (m_mode == Mode::ByHand) {
        m_entries.push_back({ due, context, std::move(callback) });
        return;
    }
    QMetaObject::invokeMethod(
        context,
        [this, due, run = std::move(callback)] {
            m_now = std::max(m_now, due);
            run();
        },
        Qt::QueuedConnection);
}

void VirtualClock::advance(std::chrono::milliseconds time)
{
    const qint64 target = m_now + time.count();
    for (;;) {
        const auto next = std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry& a, const Entry& b) { return a.due < b.due; });
        if (next == m_entries.end() || next->due > target)
            break;
        const Entry entry = std::move(*next);
        m_entries.erase(next);
        m_now = entry.due;
        if (entry.context)
            entry.callback();
    }
    m_now = target;
}

int VirtualClock::waiting() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
        [](const Entry& entry) { return !entry.context.isNull(); }));
}

} // namespace rk::test
