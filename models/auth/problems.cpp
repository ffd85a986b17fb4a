// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/problems.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

struct Sentence {
    QLatin1StringView key;
    const char* text = nullptr;
};

// %1 is the problem's detail.
constexpr std::array OwnSentences {
    Sentence { problem::BadAddress,
        QT_TRANSLATE_NOOP("rk::auth",
            "“%1” is not the address of a server. Type something like https://sso.example.org.") },
    Sentence { problem::InsecureAddress,
        QT_TRANSLATE_NOOP("rk::auth",
            "“%1” would be reached without encryption, and a password could be read on the way. "
            "Use https:// instead.") },
    Sentence { problem::NotKeycloak,
        QT_TRANSLATE_NOOP("rk::auth",
            "There is a server at %1, but no Keycloak answers there. Check the server URL; the one "
            "of the admin console will do.") },
    Sentence { problem::RealmMissing,
        QT_TRANSLATE_NOOP("rk::auth",
            "This Keycloak has no realm “%1”. Check how the realm's name is written; capital "
            "letters matter.") },
    Sentence { problem::IssuerDiffers,
        QT_TRANSLATE_NOOP("rk::auth",
            "The server calls itself %1, which is not the address that was typed. Use that "
            "address, if it is right.") },
    Sentence { problem::ForeignEndpoint,
        QT_TRANSLATE_NOOP("rk::auth",
            "The server sends sign-ins to another address, %1, so nothing was sent. Ask whoever "
            "runs the server to check its hostname settings.") },
    Sentence { problem::NoPkce,
        QT_TRANSLATE_NOOP("rk::auth",
            "This realm does not offer PKCE with S256, which the browser sign-in needs. Use "
            "another sign-in method.") },
    Sentence { problem::NoRandomness,
        QT_TRANSLATE_NOOP("rk::auth",
            "This computer gave no random numbers, so a safe sign-in is not possible. Restart it "
            "and try again.") },
    Sentence { problem::NoListener,
        QT_TRANSLATE_NOOP("rk::auth",
            "The answer of the browser can't be received on this computer (%1). Use another "
            "sign-in method.") },
    Sentence { problem::NoBrowser,
        QT_TRANSLATE_NOOP("rk::auth",
            "No browser could be opened. Install one, or use another sign-in method.") },
    Sentence { problem::BrowserTimeout,
        QT_TRANSLATE_NOOP("rk::auth",
            "Nobody signed in in the browser within 5 minutes. Try again when you are ready.") },
    Sentence { problem::BrowserRefused,
        QT_TRANSLATE_NOOP("rk::auth",
            "The server ended the sign-in in the browser: %1. Try again, or ask whoever runs the "
            "server.") },
    Sentence { problem::WrongIssuer,
        QT_TRANSLATE_NOOP("rk::auth",
            "The answer in the browser came from another server (%1), so it was not used. Close "
            "the browser's other sign-in pages and try again.") },
    Sentence { problem::BadIdToken,
        QT_TRANSLATE_NOOP("rk::auth",
            "The server's proof of who signed in can't be trusted (%1), so it was not used.") },
    Sentence { problem::ClockSkew,
        QT_TRANSLATE_NOOP("rk::auth",
            "The clocks of this computer and of the server differ by %1 seconds. Set this "
            "computer's clock, then sign in again.") },
    Sentence { problem::OtherPerson,
        QT_TRANSLATE_NOOP("rk::auth",
            "Somebody else (%1) signed in than the one this session belongs to, so it was not "
            "used. Sign in as the same person, or open a new session.") },
    Sentence { problem::BadKey,
        QT_TRANSLATE_NOOP("rk::auth",
            "The private key can't be used: it has to be an RSA or P-256 key in PEM form without "
            "a passphrase.") },
};

// What Keycloak 26.7 says, by error and error_description (tried on a real server).
struct ServerSentence {
    QLatin1StringView error;
    QLatin1StringView description; ///< empty: any
    const char* text = nullptr;
};
constexpr std::array ServerSentences {
    ServerSentence { "invalid_grant"_L1, "Invalid user credentials"_L1,
        QT_TRANSLATE_NOOP("rk::auth",
            "The server did not accept user name and password. Check both, and the one-time code "
            "if this account needs one.") },
    ServerSentence { "invalid_grant"_L1, "Account is not fully set up"_L1,
        QT_TRANSLATE_NOOP("rk::auth",
            "This account still has something to do, such as choosing a new password. Sign in once "
            "with the browser to do it.") },
    ServerSentence { "invalid_grant"_L1, "Account disabled"_L1,
        QT_TRANSLATE_NOOP(
            "rk::auth", "This account is disabled. Ask another administrator to enable it.") },
    ServerSentence { "unauthorized_client"_L1, "Client not allowed for direct access grants"_L1,
        QT_TRANSLATE_NOOP("rk::auth",
            "This realm does not allow a sign-in by password for this client. Sign in with the "
            "browser.") },
    ServerSentence { "invalid_client"_L1, {},
        QT_TRANSLATE_NOOP("rk::auth",
            "The server does not accept the client: its client ID or secret is wrong, or it is "
            "disabled. Check both.") },
    ServerSentence { "unauthorized_client"_L1, {},
        QT_TRANSLATE_NOOP("rk::auth",
            "The server does not accept the client: its client ID or secret is wrong, or it may "
            "not sign in in this way. Check both.") },
    ServerSentence { "invalid_grant"_L1, {},
        QT_TRANSLATE_NOOP("rk::auth", "The session has ended on the server. Sign in again.") },
};

QString translated(const char* text)
{
    return QCoreApplication::translate("rk::auth", text);
}

} // namespace

ApiError makeProblem(QLatin1StringView key, const QString& detail)
{
    ApiError error = ApiError::refused(detail);
    error.serverKey = key;
    return error;
}

bool isProblem(const ApiError& error, QLatin1StringView key)
{
    return error.serverKey == key;
}

bool mayNeedOneTimeCode(const ApiError& error)
{
    return error.serverKey == "invalid_grant"_L1
        && error.serverText == "Invalid user credentials"_L1;
}

QString describeSignIn(const ApiError& error)
{
    for (const Sentence& sentence : OwnSentences) {
        if (error.serverKey == sentence.key)
            return translated(sentence.text).replace("%1"_L1, error.detail);
    }
    for (const ServerSentence& sentence : ServerSentences) {
        if (error.serverKey == sentence.error
            && (sentence.description.isEmpty() || error.serverText == sentence.description))
            return translated(sentence.text);
    }
    return describe(error);
}

} // namespace rk::auth
