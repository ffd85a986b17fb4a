// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/areahost.h"

#include "core/logging.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rk::ui {

AreaHost::AreaHost(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void AreaHost::open(AreaContext* context, const QList<AreaEntry>& entries)
{
    // At once, not later: the session that they read from ends right after this.
    for (const auto& [id, area] : m_areas)
        delete area;
    m_areas.clear();
    m_rows.clear();
    m_history.clear();
    m_position = -1;
    m_currentId.clear();
    m_context = context;
    m_entries = entries;
    m_online = true;
    Q_EMIT historyChanged();
}

Area* AreaHost::current() const
{
    const auto it = m_areas.find(m_currentId);
    return it == m_areas.end() ? nullptr : it->second;
}

QList<Area*> AreaHost::made() const
{
    QList<Area*> list;
    for (const auto& [id, area] : m_areas)
        list.append(area);
    return list;
}

Area* AreaHost::make(const AreaEntry& entry)
{
    Area* area = entry.make(*m_context, m_stack);
    const QString id = entry.id;
    connect(area, &Area::rowsTextChanged, this, [this, id](const QString& text) {
        m_rows.insert(id, text);
        if (id == m_currentId)
            Q_EMIT rowsTextChanged(text);
    });
    connect(area, &Area::errorRaised, this, &AreaHost::errorRaised);
    connect(area, &Area::noticeRaised, this, &AreaHost::noticeRaised);
    connect(area, &Area::unsavedChanged, this, [this] { Q_EMIT unsavedChanged(); });
    connect(area, &Area::dataShown, this, [this, id, first = true]() mutable {
        if (std::exchange(first, false))
            qCDebug(lcUi).noquote() << u"data shown %1"_s.arg(id);
        Q_EMIT dataShown(id);
    });
    m_areas.emplace(id, area);
    m_stack->addWidget(area);
    if (!m_online)
        area->setOnline(false);
    return area;
}

void AreaHost::display(const QString& id)
{
    const auto entry = std::ranges::find(m_entries, id, &AreaEntry::id);
    if (entry == m_entries.end() || !m_context || id == m_currentId)
        return;
    m_currentId = id;
    const auto it = m_areas.find(id);
    const bool fresh = it == m_areas.end();
    Area* area = fresh ? make(*entry) : it->second;
    m_stack->setCurrentWidget(area);
    if (fresh)
        area->refresh();
    Q_EMIT currentChanged(id);
    Q_EMIT rowsTextChanged(m_rows.value(id));
}

void AreaHost::show(const QString& id)
{
    display(id);
    if (m_currentId != id || (m_position >= 0 && m_history.at(m_position) == id))
        return;
    m_history.resize(m_position + 1);
    m_history.append(id);
    m_position = m_history.size() - 1;
    Q_EMIT historyChanged();
}

void AreaHost::goBack()
{
    if (!canGoBack())
        return;
    --m_position;
    display(m_history.at(m_position));
    Q_EMIT historyChanged();
}

void AreaHost::goForward()
{
    if (!canGoForward())
        return;
    ++m_position;
    display(m_history.at(m_position));
    Q_EMIT historyChanged();
}

void AreaHost::setOnline(bool online)
{
    m_online = online;
    for (const auto& [id, area] : m_areas)
        area->setOnline(online);
}

} // namespace rk::ui
