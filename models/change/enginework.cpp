// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/enginework.h"

#include "change/applyrun.h"
#include "change/inverse.h"

namespace rk::change {

InterruptedWork::InterruptedWork(api::RealmSource& source, Journal& journal,
    QList<Journal::Entry> entries, QObject* context, std::function<void(int)> done)
    : m_source(source),
      m_journal(journal),
      m_entries(std::move(entries)),
      m_context(context),
      m_done(std::move(done))
{
}

void InterruptedWork::start()
{
    m_call = api::postCall(m_context, [self = shared_from_this()] { self->next(); });
}

void InterruptedWork::cancel()
{
    m_done = nullptr;
    m_call.cancel();
}

void InterruptedWork::next()
{
    const auto self = shared_from_this();
    while (!m_entries.isEmpty()) {
        const Journal::Entry entry = m_entries.takeFirst();
        if (entry.state == Journal::stateName(Journal::State::Planned)) {
            // The crash came before the sending.
            Finding nothing;
            nothing.state = Finding::State::AsBefore;
            m_settled += close(entry, nothing) ? 1 : 0;
            continue;
        }
        m_call
            = readBack(m_source, entry.facts, {}, m_context, [self, entry](const Finding& finding) {
                  self->m_settled += self->close(entry, finding) ? 1 : 0;
                  self->next();
              });
        return;
    }
    if (const auto done = std::exchange(m_done, nullptr))
        done(m_settled);
}

/// False: reading has failed; the next start looks again.
bool InterruptedWork::close(const Journal::Entry& entry, const Finding& finding)
{
    using State = Finding::State;
    ObjectRef object = entry.object;
    if (object.id.isEmpty())
        object.id = finding.object.toObject().value(QLatin1StringView("id")).toString();
    const QJsonObject inverse = inverseAsFound(entry.inverse, object.id, finding.object);
    switch (finding.state) {
    case State::Unreadable:
        return false;
    case State::AsPlanned:
        if (entry.undoes != 0)
            (void)m_journal.setState(entry.undoes, Journal::State::Undone);
        return m_journal.close(entry.id, Journal::State::Done, object, inverse, entry.canBeUndone)
            .has_value();
    case State::AsBefore:
        return m_journal.close(entry.id, Journal::State::NotApplied, object, inverse, false)
            .has_value();
    case State::Different:
        return m_journal.close(entry.id, Journal::State::Different, object, inverse, false)
            .has_value();
    case State::Undecided:
        break;
    }
    return m_journal.close(entry.id, Journal::State::Unknown, object, inverse, false).has_value();
}

} // namespace rk::change
