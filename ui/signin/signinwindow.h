// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"

#include <QWidget>

class QPushButton;

namespace rk::ui {

class ProfileLine;
class ProfilePane;
class SignInPane;

/// The window before there is a session: profiles on the left, the form on the right. Top-level,
/// 1040 x 680. The service must outlive it. The application takes it away after the service's
/// signedIn(); Cancel and Esc with nothing under way close it, which emits cancelled().
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
    /// The window was closed without a sign-in.
    void cancelled();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void reloadProfiles();
    void showProfile(const QString& id);
    void addProfile();
    void removeProfile(const QString& id);
    void updateButtons();
    void focusForm();
    void stepBack();

    SignInService& m_service;
    ProfileLine* m_line;
    ProfilePane* m_profiles;
    SignInPane* m_pane;
    QPushButton* m_cancel;
    QPushButton* m_verb;
};

} // namespace rk::ui
