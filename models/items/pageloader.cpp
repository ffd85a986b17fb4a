// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/pageloader.h"

#include <algorithm>

namespace rk::items {

PageLoader::PageLoader(Fetch fetch, Needed needed, QObject* parent)
    : QObject(parent), m_fetch(std::move(fetch)), m_needed(std::move(needed))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &PageLoader::flush);
}

void PageLoader::want(int page)
{
    m_wishes.removeOne(page);
    m_wishes.append(page);
    if (m_wishes.size() > 64) // a long drag within 30 ms
        m_wishes.removeFirst();
    if (!m_timer.isActive())
        m_timer.start();
}

void PageLoader::fetchNow(int page)
{
    m_wishes.removeOne(page);
    m_wishes.append(page);
    startNext();
}

void PageLoader::setVisible(int firstPage, int lastPage)
{
    m_firstVisible = firstPage;
    m_lastVisible = lastPage;
    for (int page = qMax(0, firstPage); page <= lastPage; ++page) {
        if (m_needed(page) && !m_inFlight.contains(page))
            want(page);
    }
}

void PageLoader::finished(int page)
{
    m_inFlight.erase(page);
    m_wishes.removeOne(page);
    startNext();
}

void PageLoader::clear()
{
    m_timer.stop();
    m_wishes.clear();
    m_inFlight.clear();
}

void PageLoader::flush()
{
    QList<int> kept;
    for (int page : std::as_const(m_wishes)) {
        const bool latest = m_wishes.size() - m_wishes.indexOf(page) <= MaxWishes;
        if (m_needed(page) && (latest || isVisible(page)))
            kept.append(page);
    }
    m_wishes = kept;
    for (auto it = m_inFlight.begin(); it != m_inFlight.end();) {
        if (m_wishes.contains(it->first) || isVisible(it->first))
            ++it;
        else
            it = m_inFlight.erase(it);
    }
    startNext();
}

void PageLoader::startNext()
{
    // what is in view goes first, then what was wished for last
    QList<int> order;
    for (int page : std::as_const(m_wishes)) {
        if (!m_inFlight.contains(page))
            order.prepend(page);
    }
    std::stable_partition(order.begin(), order.end(), [this](int page) { return isVisible(page); });
    for (int page : std::as_const(order)) {
        if (int(m_inFlight.size()) >= MaxInFlight)
            return;
        m_inFlight.emplace(page, m_fetch(page));
    }
    if (!isBusy())
        Q_EMIT idle();
}

} // namespace rk::items
