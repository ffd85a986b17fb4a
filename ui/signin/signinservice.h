// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"
#include "core/secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace rk::ui {

/// A profile as the sign-in window shows it. Plain data; the service owns the real ones.
struct ProfileCard {
    QString id;
    QString name;
    QString serverUrl;
    QString realm;
    QString method; ///< "browser", "password", "service-account"
    QString username;
    QString clientId;
    QString environment; ///< "production", "test", "development"
    QString color;
    bool remember = false;
    QDateTime lastSignIn;
};

struct SignInForm {
    QString profileId; ///< empty: a new one
    QString profileName;
    QString serverUrl;
    QString realm;
    QString method;
    QString username;
    Secret password;
    Secret oneTimeCode;
    QString clientId;
    Secret clientSecret;
    QString environment;
    QString color;
    bool remember = false;
    /// Password sign-in only: then registers the program's own public client in the realm. What was
    /// done comes with the remarks of signedIn().
    bool registerClient = false;
    bool keepProfile = true; ///< false: leaves no profile behind (one command without a window)
};

/// A certificate that this computer does not trust; nothing has been sent yet.
struct UntrustedCertificate {
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QString sha256; ///< upper case hex in pairs, with colons
    QStringList reasons;
};

/// What the sign-in window needs of the outside. Implemented in app/ over rk::auth, and by tests.
class SignInService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QList<ProfileCard> profiles() const = 0;
    virtual void removeProfile(const QString& id) = 0;
    virtual void signIn(const SignInForm& form) = 0; ///< answered by one of the signals
    virtual void cancel() = 0;
    /// Trusts that print for the form's profile only, and repeats the sign-in.
    virtual void trust(const SignInForm& form, const QString& sha256) = 0;
    virtual void trustAuthority(const SignInForm& form, const QString& pemFile) = 0;

Q_SIGNALS:
    void progress(const QString& sentence); ///< "Looking for Keycloak at …"
    /// After failed(): the server says the same for a wrong password and a missing one-time code,
    /// so the window offers a field for the code from now on.
    void oneTimeCodeNeeded();
    void certificateUntrusted(const rk::ui::UntrustedCertificate& certificate);
    void failed(const QString& sentence, const QString& details);
    /// Signed in; remarks are sentences worth showing once (what was registered, no keychain, …).
    void signedIn(const QStringList& remarks);
    void profilesChanged();
};

} // namespace rk::ui
