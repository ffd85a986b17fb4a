// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace rk::items {

/// Fetches the pages that somebody looks at, and no others. Wishes are collected for 30 ms; then
/// the pages in view and the three wished for last are fetched, two at a time. What is under way
/// for pages that have scrolled away is cancelled: dragging the scroll bar through a million rows
/// asks for 4,000 pages (seen with Qt 6.4).
class PageLoader : public QObject {
    Q_OBJECT
public:
    static constexpr int DelayMs = 30;
    static constexpr int MaxInFlight = 2;
    static constexpr int MaxWishes = 3;

    /// Starts reading a page; must call finished(page) when it has ended, however.
    using Fetch = std::function<api::CallHandle(int page)>;
    using Needed = std::function<bool(int page)>;
    PageLoader(Fetch fetch, Needed needed, QObject* parent = nullptr);

    void want(int page);
    /// Without the delay.
    void fetchNow(int page);
    /// Never cancelled while in view. Negative: not known.
    void setVisible(int firstPage, int lastPage);
    void finished(int page);
    /// Ends everything under way and forgets all wishes.
    void clear();
    int inFlight() const { return int(m_inFlight.size()); }
    bool isBusy() const { return !m_inFlight.empty() || !m_wishes.isEmpty(); }

Q_SIGNALS:
    /// Nothing is under way or wished for any more.
    void idle();

private:
    void flush();
    void startNext();
    bool isVisible(int page) const { return page >= m_firstVisible && page <= m_lastVisible; }

    const Fetch m_fetch;
    const Needed m_needed;
    QTimer m_timer;
    QList<int> m_wishes; ///< latest last, each once
    std::map<int, api::CallHandle> m_inFlight;
    int m_firstVisible = -1;
    int m_lastVisible = -2;
};

} // namespace rk::items
