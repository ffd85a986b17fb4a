// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/changeflow.h"

#include "ui/binding/conflictdialog.h"
#include "ui/binding/intentwords.h"
#include "ui/binding/outcomes.h"
#include "ui/binding/servertext.h"
#include "ui/dialogs/changepreviewdialog.h"
#include "ui/dialogs/messagebox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

/// A plan that was sent but came out otherwise.
ApiError differenceError(const change::Outcome& outcome)
{
    QStringList fields;
    for (const change::PreviewRow& row : outcome.differences)
        fields.append(row.setting);
    ApiError error;
    error.kind = ApiError::Kind::Local;
    error.detail = fields.isEmpty()
        ? ChangeFlow::tr("The server took the change, but kept something else.")
        : ChangeFlow::tr("The server took the change, but kept other values for: %1.")
              .arg(fields.join(", "_L1));
    error.sent = true;
    return error;
}

PreviewRow rowOf(const change::PreviewRow& row)
{
    PreviewRow shown;
    shown.setting = row.setting;
    shown.now = row.before;
    shown.after = row.after;
    switch (row.sort) {
    case rep::ChangeSort::Added:
        shown.kind = PreviewRow::Kind::Added;
        break;
    case rep::ChangeSort::Removed:
        shown.kind = PreviewRow::Kind::Removed;
        break;
    case rep::ChangeSort::Changed:
        shown.kind = PreviewRow::Kind::Changed;
        break;
    }
    if (row.secret) {
        shown.now = row.before.isEmpty() ? QString() : ChangeFlow::tr("set");
        shown.after = row.after.isEmpty() ? QString() : ChangeFlow::tr("new value");
    }
    return shown;
}

QString objectLine(change::ObjectType type, const QString& realm)
{
    switch (type) {
    case change::ObjectType::User:
        return ChangeFlow::tr("User in %1 · nothing has been sent yet").arg(realm);
    case change::ObjectType::Group:
        return ChangeFlow::tr("Group in %1 · nothing has been sent yet").arg(realm);
    case change::ObjectType::Role:
        return ChangeFlow::tr("Role in %1 · nothing has been sent yet").arg(realm);
    case change::ObjectType::Client:
        return ChangeFlow::tr("Client in %1 · nothing has been sent yet").arg(realm);
    case change::ObjectType::IdentityProvider:
        return ChangeFlow::tr("Identity provider in %1 · nothing has been sent yet").arg(realm);
    }
    return {};
}

void addRequests(ChangePreview& preview, const QList<change::RequestPreview>& requests)
{
    QStringList lines;
    QStringList bodies;
    for (const change::RequestPreview& request : requests) {
        lines.append(u"%1 %2"_s.arg(QString::fromLatin1(request.verb), request.path));
        if (!request.body.isEmpty())
            bodies.append(QString::fromUtf8(request.body));
    }
    preview.requests = lines.join(u'\n');
    preview.json = bodies.join(u'\n');
}

void addConcerns(ChangePreview& preview, const change::Plan& plan)
{
    bool gated = false;
    for (const change::Concern& concern : plan.concerns) {
        const PreviewNotice notice { concern.text, {} };
        if (concern.level == change::Concern::Level::Block) {
            preview.blocks.append(notice);
        } else if (concern.id != "production"_L1) {
            // That it is production is said by the dialog itself, in three places.
            preview.warnings.append(notice);
            gated = true;
        }
    }
    if (!plan.canBeUndone)
        preview.warnings.append({ ChangeFlow::tr("This can't be undone."), plan.whyNotUndoable });
    if (gated)
        preview.acknowledge = ChangeFlow::tr("I have read the warning");
}

} // namespace

ChangeFlow::ChangeFlow(AreaContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
}

ChangeFlow::~ChangeFlow()
{
    delete m_dialog;
}

void ChangeFlow::run(
    const change::Intent& intent, Preview preview, std::function<void(const change::Outcome&)> done)
{
    start(intent, preview, nullptr, std::move(done));
}

void ChangeFlow::runFrom(
    QWidget* dialog, const change::Intent& intent, std::function<void(const change::Outcome&)> done)
{
    start(intent, Preview::WhenNeeded, dialog, std::move(done));
}

void ChangeFlow::runDestructive(const change::Intent& intent, const Confirmation& confirmation,
    std::function<void(const change::Outcome&)> done)
{
    start(intent, Preview::WhenNeeded, nullptr, std::move(done), confirmation);
}

void ChangeFlow::runEach(
    const QList<change::Intent>& intents, std::function<void(const change::Outcome&)> done)
{
    Q_ASSERT(!intents.isEmpty());
    run(intents.first(), Preview::WhenNeeded,
        [this, rest = intents.sliced(1), done = std::move(done)](const change::Outcome& outcome) {
            if (succeeded(outcome) && !rest.isEmpty())
                runEach(rest, done);
            else
                done(outcome);
        });
}

void ChangeFlow::start(const change::Intent& intent, Preview preview, QWidget* over,
    std::function<void(const change::Outcome&)> done,
    const std::optional<Confirmation>& confirmation)
{
    if (m_running) {
        change::Outcome busy;
        busy.error = ApiError::refused(tr("Another change is still being saved."));
        QMetaObject::invokeMethod(
            this, [busy, done = std::move(done)] { done(busy); }, Qt::QueuedConnection);
        return;
    }
    m_intent = intent;
    m_preview = preview;
    m_confirmation = confirmation;
    m_over = over;
    m_done = std::move(done);
    setRunning(true);
    plan();
}

void ChangeFlow::plan()
{
    m_call = m_context.engine.plan(
        *m_intent, this, [this](const Result<change::Plan>& plan) { planned(plan); });
}

void ChangeFlow::planned(const Result<change::Plan>& plan)
{
    if (!plan) {
        giveUp(plan.error());
        return;
    }
    if (!plan->conflicts.isEmpty()) {
        askConflicts(*plan);
        return;
    }
    if (plan->isEmpty() && !plan->isBlocked()) {
        change::Outcome outcome;
        outcome.state = change::Outcome::State::Unchanged;
        outcome.object = plan->object;
        finish(outcome);
        return;
    }
    if (m_confirmation && !m_context.production && !plan->isBlocked())
        confirm(*plan);
    else if (m_preview == Preview::Always || m_context.production || !plan->concerns.isEmpty())
        showPreview(*plan);
    else
        apply(*plan);
}

void ChangeFlow::confirm(const change::Plan& plan)
{
    QStringList sentences { m_confirmation->text };
    for (const change::Concern& concern : plan.concerns)
        sentences.append(concern.text);
    if (!plan.canBeUndone)
        sentences.append(tr("This can't be undone. %1").arg(plan.whyNotUndoable));
    const QPointer<ChangeFlow> self(this);
    const bool sure = MessageBox::confirmDestructive(
        m_window, m_confirmation->title, sentences.join("\n\n"_L1), m_confirmation->verb);
    if (!self)
        return;
    if (sure)
        apply(plan);
    else
        giveUp();
}

void ChangeFlow::askConflicts(const change::Plan& plan)
{
    auto* dialog = new ConflictDialog(plan.object.name, plan.conflicts, m_over ? m_over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, conflicts = plan.conflicts] {
        m_intent = decide(*m_intent, conflicts, dialog->keepsMine());
        // What goes out now is a mixture nobody has seen yet.
        m_preview = Preview::Always;
        this->plan();
    });
    connect(dialog, &QDialog::rejected, this, [this] { giveUp(); });
    dialog->open();
}

void ChangeFlow::showPreview(const change::Plan& plan)
{
    auto* dialog = new ChangePreviewDialog(
        previewOf(m_context, plan, iconOf(*m_intent)), m_over ? m_over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &ChangePreviewDialog::applyRequested, this, [this, dialog, plan] {
        dialog->setApplying(true, tr("Applying…"));
        apply(plan);
    });
    connect(dialog, &QDialog::rejected, this, [this] { giveUp(); });
    dialog->open();
}

ChangePreview ChangeFlow::previewOf(
    const AreaContext& context, const change::Plan& plan, const QString& icon)
{
    ChangePreview preview;
    preview.icon = icon;
    preview.title = plan.title;
    preview.line = objectLine(plan.object.type, context.stores.realm.realm().value);
    preview.environment = context.environmentName;
    preview.environmentTone = context.production ? items::Tone::Danger
        : context.environmentName == "TEST"_L1   ? items::Tone::Warn
                                                 : items::Tone::Neutral;
    for (const change::PreviewRow& row : plan.rows)
        preview.rows.append(rowOf(row));
    addConcerns(preview, plan);
    addRequests(preview, plan.requests);
    preview.applyText = context.environmentName.isEmpty()
        ? tr("Apply")
        : tr("Apply to %1").arg(context.environmentName);
    preview.dangerous = context.production;
    return preview;
}

void ChangeFlow::apply(const change::Plan& plan)
{
    m_call = m_context.engine.apply(
        plan, this, [this](const change::Outcome& outcome) { finish(outcome); });
}

void ChangeFlow::giveUp(const std::optional<ApiError>& error)
{
    // Cancelling while the write is under way only ends the waiting; the engine finishes it.
    m_call.cancel();
    change::Outcome outcome;
    outcome.error = error;
    finish(outcome);
}

void ChangeFlow::finish(const change::Outcome& outcome)
{
    if (QDialog* dialog = m_dialog) {
        m_dialog = nullptr;
        dialog->disconnect(this);
        dialog->accept(); // close() would ask reject(), which a preview refuses while it applies
    }
    const auto done = std::exchange(m_done, nullptr);
    setRunning(false);
    // A dialog tells failures itself. What was sent and came out differently outlives the dialog.
    using State = change::Outcome::State;
    if (outcome.state == State::Done || outcome.state == State::Different || !m_over)
        report(outcome);
    if (done)
        done(outcome);
}

void ChangeFlow::report(const change::Outcome& outcome)
{
    using State = change::Outcome::State;
    switch (outcome.state) {
    case State::Done:
        Q_EMIT noticeRaised(doneText(*m_intent));
        return;
    case State::Unchanged:
        Q_EMIT noticeRaised(tr("There was nothing to change: it is like this already."));
        return;
    case State::Different:
        Q_EMIT errorRaised(doingText(*m_intent), outcome.error.value_or(differenceError(outcome)));
        return;
    case State::Unknown:
    case State::NotApplied:
        if (outcome.error)
            Q_EMIT errorRaised(doingText(*m_intent), readable(*outcome.error));
        return;
    }
}

void ChangeFlow::setRunning(bool running)
{
    m_running = running;
    Q_EMIT runningChanged(running);
}

} // namespace rk::ui
