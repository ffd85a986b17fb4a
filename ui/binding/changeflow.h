// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "ui/binding/areacontext.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace rk::ui {

struct ChangePreview;

/// The one road from an intent to the server for all areas: plan, conflict dialog, preview where it
/// is needed, apply, report. Emits what the message bar shows. One per area, one change at a time.
class ChangeFlow : public QObject {
    Q_OBJECT
public:
    enum class Preview {
        WhenNeeded, ///< only for concerns, conflicts, or a production profile
        Always,
    };

    ChangeFlow(AreaContext& context, QWidget* window);
    ~ChangeFlow() override;

    /// done comes with Done, Unchanged, … or NotApplied (also when the user cancels: then without
    /// an error). Never before run() returns. While another change runs, done comes with
    /// NotApplied and an error.
    void run(const change::Intent& intent, Preview preview,
        std::function<void(const change::Outcome&)> done);
    /// What a destructive change asks before it is sent.
    struct Confirmation {
        QString title; ///< "Delete user?"
        QString text; ///< with the object's name
        QString verb; ///< "Delete user", the red button
    };
    /// Plans, then asks once, with what the guard has to say in the same question; on a production
    /// profile or when the guard objects the preview asks instead.
    void runDestructive(const change::Intent& intent, const Confirmation& confirmation,
        std::function<void(const change::Outcome&)> done);
    /// For a dialog that reports failures itself: conflicts and preview stand over it, and errors
    /// come to done alone. A notice of success is raised as usual.
    void runFrom(QWidget* dialog, const change::Intent& intent,
        std::function<void(const change::Outcome&)> done);
    /// One after the other; stops at the first that isn't Done or Unchanged, and answers with the
    /// last outcome. The list may not be empty.
    void runEach(
        const QList<change::Intent>& intents, std::function<void(const change::Outcome&)> done);
    bool isRunning() const { return m_running; }

    /// What the preview dialog shows of a plan.
    static ChangePreview previewOf(
        const AreaContext& context, const change::Plan& plan, const QString& icon);

Q_SIGNALS:
    void errorRaised(const QString& what, const rk::ApiError& error);
    void noticeRaised(const QString& text);
    void runningChanged(bool running);

private:
    void start(const change::Intent& intent, Preview preview, QWidget* over,
        std::function<void(const change::Outcome&)> done,
        const std::optional<Confirmation>& confirmation = {});
    void plan();
    void planned(const Result<change::Plan>& plan);
    void askConflicts(const change::Plan& plan);
    void showPreview(const change::Plan& plan);
    void confirm(const change::Plan& plan);
    void apply(const change::Plan& plan);
    void giveUp(const std::optional<ApiError>& error = {});
    void finish(const change::Outcome& outcome);
    void report(const change::Outcome& outcome);
    void setRunning(bool running);

    AreaContext& m_context;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_over; ///< the dialog that asked; null for the window
    QPointer<QDialog> m_dialog;
    api::CallHandle m_call;
    std::optional<change::Intent> m_intent;
    Preview m_preview = Preview::WhenNeeded;
    std::optional<Confirmation> m_confirmation;
    std::function<void(const change::Outcome&)> m_done;
    bool m_running = false;
};

} // namespace rk::ui
