// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/editinspector.h"

#include "ui/binding/gate.h"
#include "ui/binding/intentwords.h"
#include "ui/binding/outcomes.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabstrip.h"

#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr auto RebasedKey = "rebased"_L1;
constexpr auto StaleKey = "stale"_L1;

} // namespace

EditInspector::EditInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent)
    : Inspector(parent),
      m_context(context),
      m_flow(flow),
      m_binder(m_session),
      m_review(addFootButton(tr("Review…")))
{
    connect(m_review, &QPushButton::clicked, this, &EditInspector::review);
    connect(this, &Inspector::saveRequested, this, [this] { save(); });
    connect(this, &Inspector::revertRequested, this, &EditInspector::revert);
    connect(&m_session, &change::EditSession::valueChanged, this, &EditInspector::updateFoot);
    connect(&m_session, &change::EditSession::restarted, this, &EditInspector::updateFoot);
    connect(&m_session, &change::EditSession::dirtyChanged, this, &EditInspector::unsavedChanged);
    connect(&m_flow, &ChangeFlow::runningChanged, this, &EditInspector::updateFoot);
}

int EditInspector::addFormTab(const QString& text, QWidget* page)
{
    m_pane = new StatePane(page);
    return addTab(text, m_pane);
}

void EditInspector::start(const QString& id, const QString& name)
{
    m_id = id;
    m_session.clear();
    m_binder.clearErrors();
    messages()->clear();
    setTitle(oneLine(name));
    setState({}, items::Tone::Neutral, {});
    m_pane->showLoading();
    updateRights();
    reload();
}

void EditInspector::close()
{
    m_call.cancel();
    m_id.clear();
    m_session.clear();
    updateFoot();
}

void EditInspector::reload()
{
    if (m_id.isEmpty())
        return;
    m_call = read(m_id, [this](const Result<QJsonObject>& answer) { receive(answer); });
}

void EditInspector::receive(const Result<QJsonObject>& answer)
{
    if (answer) {
        show(*answer);
        Q_EMIT loaded();
        return;
    }
    const ApiError& error = answer.error();
    if (error.kind == ApiError::Kind::NotFound) {
        Q_EMIT objectGone(QString(m_id)); // a receiver may close this
        return;
    }
    if (m_session.isOpen()) {
        showStale(error);
        return;
    }
    EmptyState* state = m_pane->showState(
        u"critical"_s, items::Tone::Danger, tr("This could not be read"), describe(error));
    QPushButton* again = state->addButton(tr("Try again"), ButtonKind::Secondary, u"refresh");
    connect(again, &QPushButton::clicked, this, &EditInspector::reload);
    state->setRequestLine(error.target);
}

/// With an edit or a reading on screen, an old reading is better than none; but it says so.
void EditInspector::showStale(const ApiError& error)
{
    Message message;
    message.tone = items::Tone::Warn;
    message.fact = tr("This could not be read again, what you see may be old.");
    message.sentence = describe(error);
    message.details = technicalDetails(error);
    message.key = StaleKey;
    messages()->show(message);
}

void EditInspector::show(const QJsonObject& object)
{
    messages()->remove(StaleKey);
    const bool edited = m_session.isDirty();
    // The fields first: the session then fills them.
    prepareForm(object);
    if (edited)
        showRebased(m_session.rebase(object));
    else
        m_session.start(object);
    showHead(object);
    m_pane->showContent();
    updateRights();
}

void EditInspector::showRebased(const QList<rep::MergeConflict>& conflicts)
{
    if (conflicts.isEmpty()) {
        messages()->remove(RebasedKey);
        return;
    }
    QStringList fields;
    for (const rep::MergeConflict& conflict : conflicts)
        fields.append(memberText(conflict.path));
    Message message;
    message.tone = items::Tone::Warn;
    message.fact = tr("Somebody else changed this too.");
    message.sentence = tr("Your edit is kept; both of you changed: %1.").arg(fields.join(", "_L1));
    message.key = RebasedKey;
    messages()->show(message);
}

void EditInspector::save(std::function<void(bool)> done)
{
    run(ChangeFlow::Preview::WhenNeeded, std::move(done));
}

void EditInspector::review()
{
    run(ChangeFlow::Preview::Always, {});
}

void EditInspector::run(ChangeFlow::Preview preview, std::function<void(bool)> done)
{
    const bool ready = m_online && m_session.isDirty() && !m_flow.isRunning() && checkForm();
    if (!ready) {
        if (done)
            done(!m_session.isDirty());
        return;
    }
    setSaving(true);
    m_flow.run(saving(), preview,
        [this, id = m_id, sent = m_session.draft(), done = std::move(done)](
            const change::Outcome& outcome) {
            setSaving(false);
            if (id == m_id)
                saved(sent, outcome);
            if (done)
                done(succeeded(outcome));
        });
}

void EditInspector::saved(const QJsonObject& sent, const change::Outcome& outcome)
{
    if (succeeded(outcome)) {
        m_binder.clearErrors();
        messages()->remove(RebasedKey);
        // What was sent is saved now. What was typed meanwhile stays an edit, and what the server
        // made of it all comes with the reading.
        m_session.rebase(sent);
        reload();
        return;
    }
    if (outcome.error)
        showFieldErrors(*outcome.error);
    if (outcome.state == change::Outcome::State::Different
        || outcome.state == change::Outcome::State::Unknown)
        reload();
    updateFoot();
}

void EditInspector::showFieldErrors(const ApiError& error)
{
    m_binder.showErrors(error.fieldErrors);
}

void EditInspector::revert()
{
    m_binder.clearErrors();
    messages()->remove(RebasedKey);
    m_session.revert();
}

void EditInspector::setOnline(bool online)
{
    const bool back = online && !m_online;
    m_online = online;
    updateRights();
    updateFoot();
    if (back && !m_id.isEmpty()) {
        reload();
        reloadPages();
    }
}

void EditInspector::updateRights()
{
    const QString readOnly = whyReadOnly();
    setReadOnly(readOnly, firstReason({ readOnly, offlineReason(m_online) }));
}

void EditInspector::focusTabs()
{
    tabs()->bar()->setFocus(Qt::TabFocusReason);
}

void EditInspector::updateFoot()
{
    setUnsavedCount(int(m_session.changes().size()));
    const QString reason = firstReason({ offlineReason(m_online),
        m_flow.isRunning() ? tr("A change is being saved.") : QString() });
    gate(saveButton(), reason);
    gate(m_review, reason);
}

} // namespace rk::ui
