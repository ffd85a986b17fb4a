// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"

#include <QObject>

namespace rk::ui {

/// "Undo last change": asks with the change's own words, then lets the engine take it back.
class UndoFlow : public QObject {
    Q_OBJECT
public:
    UndoFlow(change::Engine& engine, QWidget* window);

    bool canUndo() const { return m_engine.lastUndoable() != 0 && !m_running; }
    void run();

Q_SIGNALS:
    void finished(); ///< canUndo() may be another one
    void noticeRaised(const QString& text);
    void errorRaised(const QString& what, const rk::ApiError& error);

private:
    void finish(const QString& title, const change::Outcome& outcome);
    change::Engine& m_engine;
    QWidget* m_window;
    api::CallHandle m_call;
    bool m_running = false;
};

} // namespace rk::ui
