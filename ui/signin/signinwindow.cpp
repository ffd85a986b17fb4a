// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinwindow.h"

#include "ui/dialogs/messagebox.h"
#include "ui/signin/profilelook.h"
#include "ui/signin/profilepane.h"
#include "ui/signin/signinpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace rk::ui {

namespace {

/// The profile used last, for a window that opens without being told which.
ProfileCard latest(const QList<ProfileCard>& profiles)
{
    const auto it = std::max_element(profiles.begin(), profiles.end(),
        [](const ProfileCard& a, const ProfileCard& b) { return a.lastSignIn < b.lastSignIn; });
    return it == profiles.end() ? ProfileCard() : *it;
}

} // namespace

SignInWindow::SignInWindow(SignInService& service, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_service(service),
      m_line(new ProfileLine),
      m_profiles(new ProfilePane),
      m_pane(new SignInPane(service)),
      m_cancel(makeButton(tr("Cancel"))),
      m_verb(makeButton(tr("Sign in"), ButtonKind::Primary))
{
    setWindowTitle(tr("Sign in – Realmkeeper"));
    setAutoFillBackground(true);
    setMinimumSize(760, 520);
    resize(1040, 680);
    build();
    connect(m_profiles, &ProfilePane::chosen, this, &SignInWindow::showProfile);
    connect(m_profiles, &ProfilePane::activated, this, [this] { m_pane->proceed(); });
    connect(m_profiles, &ProfilePane::newRequested, this, &SignInWindow::addProfile);
    connect(m_profiles, &ProfilePane::removeRequested, this, &SignInWindow::removeProfile);
    connect(m_pane, &SignInPane::removeRequested, this, &SignInWindow::removeProfile);
    connect(m_pane, &SignInPane::lookChanged, m_line, &ProfileLine::setProfile);
    connect(m_pane, &SignInPane::stateChanged, this, &SignInWindow::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &SignInWindow::stepBack);
    connect(m_verb, &QPushButton::clicked, m_pane, &SignInPane::proceed);
    connect(&m_service, &SignInService::profilesChanged, this, &SignInWindow::reloadProfiles);
    reloadProfiles();
    selectProfile(latest(m_service.profiles()).id);
    updateButtons();
}

void SignInWindow::build()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(40, 4, 40, 24);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_verb);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pane, 1);
    right->addLayout(foot);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_profiles);
    sides->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addLayout(sides, 1);
}

void SignInWindow::reloadProfiles()
{
    m_profiles->setProfiles(m_service.profiles());
}

void SignInWindow::selectProfile(const QString& id)
{
    m_profiles->setCurrent(id);
    showProfile(id);
}

void SignInWindow::showProfile(const QString& id)
{
    ProfileCard shown;
    const QList<ProfileCard> profiles = m_service.profiles();
    for (const ProfileCard& profile : profiles) {
        if (profile.id == id && !id.isEmpty())
            shown = profile;
    }
    m_pane->setProfile(shown);
}

void SignInWindow::addProfile()
{
    selectProfile({});
    focusForm();
}

void SignInWindow::removeProfile(const QString& id)
{
    const QList<ProfileCard> profiles = m_service.profiles();
    const auto it = std::find_if(profiles.begin(), profiles.end(),
        [&](const ProfileCard& profile) { return profile.id == id; });
    if (it == profiles.end()
        || !MessageBox::confirmDestructive(this, tr("Remove profile?"),
            tr("The profile “%1” and its remembered sign-in are removed from this computer. "
               "Nothing "
               "changes on the server.")
                .arg(it->name),
            tr("Remove profile")))
        return;
    m_service.removeProfile(id);
    reloadProfiles();
    selectProfile(latest(m_service.profiles()).id);
}

void SignInWindow::prefill(const QString& serverUrl, const QString& realm)
{
    selectProfile({});
    m_pane->setAddress(serverUrl, realm);
}

void SignInWindow::showError(const QString& sentence, const QString& details)
{
    m_pane->showError(sentence, details);
}

void SignInWindow::updateButtons()
{
    m_verb->setText(m_pane->verb());
    m_verb->setEnabled(m_pane->mayProceed());
    m_profiles->setEnabled(m_pane->state() != SignInPane::State::Busy);
    // What had the focus is disabled now; and nothing may nudge towards trust.
    if (m_pane->state() != SignInPane::State::Editing)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (m_cancel->hasFocus())
        focusForm();
}

void SignInWindow::focusForm()
{
    if (!m_pane->focusFirst())
        m_verb->setFocus(Qt::OtherFocusReason);
}

void SignInWindow::stepBack()
{
    if (!m_pane->cancel())
        close();
}

void SignInWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        stepBack();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && m_pane->state() == SignInPane::State::Editing) {
        m_pane->proceed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SignInWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusForm();
}

void SignInWindow::closeEvent(QCloseEvent* event)
{
    m_pane->cancel();
    QWidget::closeEvent(event);
    Q_EMIT cancelled();
}

} // namespace rk::ui
