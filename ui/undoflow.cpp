// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/undoflow.h"

#include "ui/dialogs/messagebox.h"

#include <QWidget>

namespace rk::ui {

UndoFlow::UndoFlow(change::Engine& engine, QWidget* window)
    : QObject(window), m_engine(engine), m_window(window)
{
}

void UndoFlow::run()
{
    const qint64 id = m_engine.lastUndoable();
    if (m_running)
        return;
    if (id == 0) {
        Q_EMIT noticeRaised(tr("There is no change that can be undone."));
        return;
    }
    QString title;
    QString leaves;
    for (const change::ChangeRecord& record : m_engine.records(100)) {
        if (record.id == id) {
            title = record.title;
            leaves = record.undoLeaves;
        }
    }
    QString question = tr("“%1” will be taken back on the server.").arg(title);
    if (!leaves.isEmpty())
        question += u"\n\n" + leaves;
    if (!MessageBox::confirm(m_window, tr("Undo the last change?"), question, tr("Undo change")))
        return;
    m_running = true;
    m_call = m_engine.undo(
        id, this, [this, title](const change::Outcome& outcome) { finish(title, outcome); });
}

void UndoFlow::finish(const QString& title, const change::Outcome& outcome)
{
    m_running = false;
    Q_EMIT finished();
    using State = change::Outcome::State;
    switch (outcome.state) {
    case State::Done:
        Q_EMIT noticeRaised(outcome.remark.isEmpty()
                ? tr("Undone: %1").arg(title)
                : tr("Undone: %1. %2").arg(title, outcome.remark));
        return;
    case State::Unchanged:
        Q_EMIT noticeRaised(tr("Nothing to undo: the server has the earlier state already."));
        return;
    case State::NotApplied:
    case State::Different:
    case State::Unknown:
        break;
    }
    Q_EMIT errorRaised(tr("Undoing “%1”").arg(title),
        outcome.error.value_or(ApiError::local(
            tr("The server does not show the earlier state. Look at the object."))));
}

} // namespace rk::ui
