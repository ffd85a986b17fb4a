// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/networktransport.h"
#include "auth/browserlogin.h"
#include "auth/profile.h"
#include "auth/serveraddress.h"
#include "auth/tokenendpoint.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rk::app {

/// One try to sign in: finds the server, then gets tokens in the profile's way. Destroying it
/// cancels. Knows nothing of windows, files and keychains.
class SignInAttempt : public QObject {
    Q_OBJECT
public:
    struct Input {
        auth::Profile profile; ///< its base is replaced by what probing finds
        auth::ServerAddress address;
        Secret password;
        Secret oneTimeCode;
        Secret clientSecret; ///< or a private key in PEM form
        /// A remembered refresh token will come by provideRemembered() instead of the above.
        bool remembered = false;
    };
    using Done = std::function<void(Result<auth::TokenSet>)>;

    SignInAttempt(Clock& clock, auth::BrowserLogin::Opener opener, Input input,
        const QByteArray& userAgent, QObject* parent = nullptr);
    ~SignInAttempt() override;

    /// done comes once, later.
    void start(Done done);
    /// Ends it without a word; for a caller that may be its own callback and deletes it later.
    void stop();
    /// What the keychain gave: a refresh token, or a service account's secret.
    void provideRemembered(const Secret& secret);

    const auth::Profile& profile() const { return m_input.profile; }
    bool hasOneTimeCode() const { return !m_input.oneTimeCode.isEmpty(); }
    const Secret& clientSecret() const { return m_input.clientSecret; }
    std::optional<api::CertificateProblem> certificateProblem() const;
    api::TransportSettings settings(const QUrl& base) const; ///< with the profile's trust
    /// After success: what the session goes on with. The attempt is of no use then.
    std::unique_ptr<api::NetworkTransport> takeTransport() { return std::move(m_transport); }
    std::unique_ptr<auth::TokenEndpoint> takeEndpoint() { return std::move(m_endpoint); }

Q_SIGNALS:
    void progress(const QString& sentence);

private:
    void probed(Result<auth::OpenIdConfiguration> found);
    void authenticate();
    void useBrowser();
    void usePassword();
    void useClientSecret();
    void useRefreshToken();
    void finish(Result<auth::TokenSet> outcome);
    auth::ClientIdentity identity() const;

    Clock& m_clock;
    auth::BrowserLogin::Opener m_opener;
    Input m_input;
    QByteArray m_userAgent;
    Done m_done;
    std::unique_ptr<api::NetworkTransport> m_transport;
    std::unique_ptr<auth::TokenEndpoint> m_endpoint;
    std::unique_ptr<auth::BrowserLogin> m_browser;
    std::optional<auth::OpenIdConfiguration> m_found;
    Secret m_remembered;
    api::CallHandle m_step;
};

} // namespace rk::app
