// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "ui/binding/areacontext.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace rk::ui {

/// The one road from an intent to the server for all areas: plan, conflict dialog, preview where it
/// is needed, apply, report. Emits what the message bar shows. One per area.
class ChangeFlow : public QObject {
    Q_OBJECT
public:
    enum class Preview {
        WhenNeeded, ///< only for warnings, conflicts, or a production profile
        Always,
    };

    ChangeFlow(AreaContext& context, QWidget* window);

    /// done comes with Done, Unchanged, … or NotApplied (also when the user cancels: then without
    /// an error). Never before run() returns.
    void run(const change::Intent& intent, Preview preview,
        std::function<void(const change::Outcome&)> done);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void errorRaised(const QString& what, const rk::ApiError& error);
    void noticeRaised(const QString& text);
    void runningChanged(bool running);

private:
    void planned(Result<change::Plan> plan, Preview preview);
    void apply(const change::Plan& plan);
    void finish(const change::Outcome& outcome);
    AreaContext& m_context;
    QPointer<QWidget> m_window;
    api::CallHandle m_call;
    std::function<void(const change::Outcome&)> m_done;
    bool m_running = false;
};

} // namespace rk::ui
