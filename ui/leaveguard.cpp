// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/leaveguard.h"

#include "ui/areahost.h"
#include "ui/dialogs/messagebox.h"

#include <utility>

namespace rk::ui {

LeaveGuard::LeaveGuard(AreaHost& host, QWidget* window)
    : QObject(window), m_host(host), m_window(window)
{
    connect(&host, &AreaHost::unsavedChanged, this, &LeaveGuard::saved);
    connect(&host, &AreaHost::errorRaised, this, &LeaveGuard::giveUp);
}

QList<Area*> LeaveGuard::unsaved() const
{
    QList<Area*> list;
    for (Area* area : m_host.made()) {
        if (area->hasUnsavedChanges())
            list.append(area);
    }
    return list;
}

bool LeaveGuard::hasUnsaved() const
{
    return !unsaved().isEmpty();
}

void LeaveGuard::leave(std::function<void()> go, std::function<void()> refused)
{
    const QList<Area*> areas = unsaved();
    if (areas.isEmpty()) {
        go();
        return;
    }
    const auto answer = MessageBox::askUnsaved(
        m_window, tr("There are changes that have not been saved. What shall become of them?"));
    if (answer == MessageBox::Answer::Discard) {
        for (Area* area : areas)
            area->revert();
        go();
    } else if (answer == MessageBox::Answer::Save) {
        m_go = std::move(go);
        m_refused = std::move(refused);
        for (Area* area : areas)
            area->save();
    } else if (refused) {
        refused();
    }
}

void LeaveGuard::saved()
{
    if (!m_go || hasUnsaved())
        return;
    m_refused = {};
    // Later: the area is still in the middle of its own report.
    QMetaObject::invokeMethod(
        this, [go = std::exchange(m_go, {})] { go(); }, Qt::QueuedConnection);
}

void LeaveGuard::giveUp()
{
    m_go = {};
    if (const auto refused = std::exchange(m_refused, {}))
        refused();
}

} // namespace rk::ui
