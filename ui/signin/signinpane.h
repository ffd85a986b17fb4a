// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"

#include <QWidget>

#include <functional>

namespace rk::ui {

class CertificatePanel;
class Chip;
class FormScroll;
class IconLabel;
class LoadingLine;
class MessageArea;
class PlainLabel;
class ProfileTile;
class SignInFields;

/// The form, what goes on, and what went wrong; without buttons, which belong to the window or
/// dialog around it. Listens to the service only while it waits for an answer of its own.
class SignInPane : public QWidget {
    Q_OBJECT
public:
    enum class State {
        Editing, ///< the person fills in the form
        Busy, ///< the service is at work; cancel() ends it
        Certificate, ///< the certificate is the question
    };
    Q_ENUM(State)

    explicit SignInPane(SignInService& service, QWidget* parent = nullptr);

    /// Shows this profile's form; without an id: a new one. Ends what is under way.
    void setProfile(const ProfileCard& profile);
    void setAddress(const QString& serverUrl, const QString& realm);
    /// Signs in again where somebody works already: no head, only what is missing.
    void setInPlace();
    void showError(const QString& sentence, const QString& details);

    State state() const { return m_state; }
    /// Signs in, or trusts the certificate that is shown.
    void proceed();
    /// Ends the attempt, or leaves the certificate; false when there was nothing to end.
    bool cancel();
    bool mayProceed() const;
    /// "Sign in" or "Trust this certificate".
    QString verb() const;
    /// Goes to where typing should begin: what is missing, else the secret. False when there is
    /// nothing to type.
    bool focusFirst();

Q_SIGNALS:
    /// state(), verb() or mayProceed() has changed.
    void stateChanged();
    /// What the window's colours follow.
    void lookChanged(const QString& environment, const QString& color);
    void removeRequested(const QString& profileId);

private:
    QWidget* buildHead();
    QWidget* buildStatus();
    void listen();
    void setState(State state);
    void showHead();
    void onFailed(const QString& sentence, const QString& details);
    void onUntrusted(const UntrustedCertificate& certificate);
    void begin(const std::function<void(const SignInForm&)>& how);

    SignInService& m_service;
    State m_state = State::Editing;
    bool m_mayAskForCode = false; ///< after a failure of ours
    ProfileCard m_profile;
    QWidget* m_head = nullptr;
    QWidget* m_statusRow = nullptr;
    ProfileTile* m_tile;
    PlainLabel* m_title;
    Chip* m_chip;
    PlainLabel* m_last;
    QWidget* m_actions = nullptr;
    MessageArea* m_messages;
    SignInFields* m_fields;
    CertificatePanel* m_certificate;
    FormScroll* m_scroll = nullptr;
    LoadingLine* m_line;
    IconLabel* m_statusIcon;
    PlainLabel* m_status;
};

} // namespace rk::ui
