// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/reauthorizedialog.h"

#include "ui/signin/signinpane.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rk::ui {

ReauthorizeDialog::ReauthorizeDialog(
    SignInService& service, const ProfileCard& profile, const QString& reason, QWidget* parent)
    : DialogFrame(u"key"_s, tr("Sign in again"), {}, parent), m_pane(new SignInPane(service))
{
    const QString kept = tr("What you have not saved yet stays where it is.");
    setHead(u"key"_s, items::Tone::Accent, tr("Sign in again"),
        reason.isEmpty() ? kept : tr("%1 %2", "reason, reassurance").arg(reason, kept));
    setMinimumWidth(600);
    m_pane->setProfile(profile);
    m_pane->setInPlace();
    setBody(m_pane, false);
    setVerb(tr("Sign in"));
    connect(this, &DialogFrame::verbTriggered, m_pane, &SignInPane::proceed);
    connect(m_pane, &SignInPane::stateChanged, this, &ReauthorizeDialog::updateButtons);
    connect(&service, &SignInService::signedIn, this, &QDialog::accept);
    updateButtons();
    if (!m_pane->focusFirst())
        verbButton()->setFocus(Qt::OtherFocusReason);
}

QSize ReauthorizeDialog::sizeHint() const
{
    // Room for the certificate, should it become the question; not for what is hidden in place.
    return { 640, 480 };
}

void ReauthorizeDialog::updateButtons()
{
    verbButton()->setText(m_pane->verb());
    verbButton()->setEnabled(m_pane->mayProceed());
    const bool trust = m_pane->state() == SignInPane::State::Certificate;
    verbButton()->setDefault(!trust);
    cancelButton()->setDefault(trust);
    if (trust)
        cancelButton()->setFocus(Qt::OtherFocusReason);
}

void ReauthorizeDialog::reject()
{
    if (!m_pane->cancel())
        DialogFrame::reject();
}

} // namespace rk::ui
