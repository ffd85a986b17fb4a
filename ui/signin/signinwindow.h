// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"

#include <QWidget>

namespace rk::ui {

class ProfilePane;
class SignInPane;

/// The window before there is a session: profiles on the left, the form on the right. Top-level,
/// 1040 x 680. The service must outlive it. It closes nothing by itself: the application listens to
/// the service's signedIn() and to cancelled().
class SignInWindow : public QWidget {
    Q_OBJECT
public:
    explicit SignInWindow(SignInService& service, QWidget* parent = nullptr);

    /// Shows this profile's form; an empty id: an empty form.
    void selectProfile(const QString& id);
    /// Fills in a new profile's address (`--server`, `--realm`).
    void prefill(const QString& serverUrl, const QString& realm);
    /// A sentence in the message bar: why a remembered sign-in did not work.
    void showError(const QString& sentence, const QString& details);

Q_SIGNALS:
    /// Cancel while nothing was under way, or the window was closed.
    void cancelled();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void reloadProfiles();
    void addProfile();
    void removeProfile(const QString& id);

    SignInService& m_service;
    ProfilePane* m_profiles = nullptr;
    SignInPane* m_pane = nullptr;
};

} // namespace rk::ui
