// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/networktransport.h"
#include "app/signinattempt.h"
#include "auth/browserlogin.h"
#include "auth/keychain.h"
#include "auth/oidctokensource.h"
#include "auth/profilestore.h"
#include "ui/signin/signinservice.h"

#include <QHash>

#include <memory>

namespace rk::api {
class Client;
class Pacer;
} // namespace rk::api

namespace rk::app {

/// What a session stands on, in the order in which its parts need each other.
struct SignedIn {
    auth::Profile profile;
    std::unique_ptr<api::NetworkTransport> transport;
    std::unique_ptr<auth::TokenEndpoint> endpoint;
    std::unique_ptr<auth::OidcTokenSource> tokens;
};

/// Signs in for the sign-in window, at the start with a remembered profile, and again in place when
/// a session has ended. Owns whatever is under way; hands the result over in session().
/// All parts given must outlive it.
class SignInController : public ui::SignInService {
    Q_OBJECT
public:
    SignInController(Clock& clock, auth::ProfileStore& profiles, auth::Keychain& keychain,
        auth::BrowserLogin::Opener opener, const QByteArray& userAgent, QObject* parent = nullptr);
    ~SignInController() override;

    QList<ui::ProfileCard> profiles() const override;
    /// Removes its secrets from the keychain, too.
    void removeProfile(const QString& id) override;
    void signIn(const ui::SignInForm& form) override;
    void cancel() override;
    void trust(const ui::SignInForm& form, const QString& sha256) override;
    void trustAuthority(const ui::SignInForm& form, const QString& pemFile) override;

    /// Signs in without questions, by what the keychain holds for the profile. Ends in signedIn(),
    /// or in failed() when the window has to ask.
    void signInRemembered(const QString& profileId);
    /// The session of the last signedIn(). Shared with whoever goes on with it.
    std::shared_ptr<SignedIn> session() const { return m_session; }
    /// From now on a successful sign-in renews this session's tokens in place instead of making a
    /// new session; refused when somebody else signs in. nullptr ends that.
    void reauthorize(std::shared_ptr<SignedIn> session);
    /// The card for the profile, for the dialog that signs in again.
    ui::ProfileCard card(const QString& profileId) const;
    /// Ends the session on the server, and forgets its refresh token.
    void signOut(std::function<void(Result<Nothing>)> done);

private:
    /// Trust given in the window, before there is a profile to keep it in.
    struct Trust {
        QList<QByteArray> prints;
        QString authorityFile;
    };
    auth::Profile profileOf(const ui::SignInForm& form, const auth::ServerAddress& address) const;
    void begin(SignInAttempt::Input input);
    void ended(Result<auth::TokenSet> outcome);
    void complete(auth::TokenSet tokens);
    std::unique_ptr<auth::OidcTokenSource> makeTokenSource(
        const auth::Profile& profile, auth::TokenSet tokens);
    void keepSecrets(const auth::Profile& profile, const Secret& refreshToken,
        const Secret& clientSecret, const QStringList& remarks);
    void registerClient(const QStringList& remarks);
    void forgetSecrets(const QString& profileId);
    void fail(const ApiError& error);

    Clock& m_clock;
    auth::ProfileStore& m_profiles;
    auth::Keychain& m_keychain;
    auth::BrowserLogin::Opener m_opener;
    QByteArray m_userAgent;
    std::unique_ptr<SignInAttempt> m_attempt;
    bool m_keepProfile = true;
    bool m_registerClient = false;
    QHash<QString, Trust> m_trust; ///< by profile and origin, until the next success
    std::shared_ptr<SignedIn> m_session;
    std::shared_ptr<SignedIn> m_renewing;
    std::unique_ptr<api::Pacer> m_pacer;
    std::unique_ptr<api::Client> m_client;
    api::CallHandle m_registration;
};

} // namespace rk::app
