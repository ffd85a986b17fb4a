// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rk {

/// One field that the server refused (Keycloak's ErrorRepresentation).
struct FieldError {
    QString field; ///< "email"; an attribute's name for profile attributes
    QString message; ///< Keycloak's message key ("error-invalid-email") or its text
    QStringList params; ///< the key's parameters, the field's name first

    bool operator==(const FieldError&) const = default;
};

/// Why something could not be done. A value: it outlives the request that it speaks of.
struct ApiError {
    enum class Kind {
        Cancelled, ///< by whoever holds the handle; never delivered by Client::send
        Timeout, ///< a deadline of ours ran out
        Network, ///< no connection, or it broke
        Tls, ///< the certificate is not trusted; nothing was sent
        Redirect, ///< the server pointed elsewhere; not followed
        Unauthorized, ///< 401 that a fresh token did not cure
        Forbidden, ///< 403: a role is missing
        NotFound, ///< 404; also for a feature that is switched off
        Conflict, ///< 409, or somebody else changed the same field
        Validation, ///< 400 with a reason
        RateLimited, ///< 429
        Server, ///< 5xx
        Decode, ///< the answer is not what the endpoint promises (HTML, cut off, empty, too large)
        SignInNeeded, ///< the session has ended; the user has to sign in again
        Refused, ///< by our own guard, before anything was sent
        Local, ///< this computer: a file, the journal, the keychain
    };

    Kind kind = Kind::Network;
    int httpStatus = 0; ///< 0 when no answer arrived
    QString serverText; ///< the server's own words (errorMessage, error_description, error)
    QString serverKey; ///< the machine word beside them ("invalid_grant",
                       ///< "invalidPasswordMinLengthMessage")
    QList<FieldError> fieldErrors;
    QString requestId; ///< our X-Request-Id, for the server's log
    QString target; ///< "GET https://host/auth/admin/realms/x/users", without query values
    QString detail; ///< what the transport said, or what exactly was refused; may be shown behind
                    ///< "Details"
    std::optional<std::chrono::seconds> retryAfter;
    bool sent = false; ///< the request had left this computer, wholly or in part
    bool mayHaveBeenApplied
        = false; ///< a write was sent and no answer came: look before trying again

    static ApiError local(const QString& detail);
    static ApiError refused(const QString& detail);
};

/// The machine name of a kind, for logs and tests: "timeout", "sign-in-needed".
QString kindName(ApiError::Kind kind);

/// One plain sentence for people: what failed and what to do. Translated; plain text, never markup.
/// Field errors and the server's words are worked in.
QString describe(const ApiError& error);

/// Everything, for "Copy details": kind, status, server text, request id, target. Never a secret.
QString technicalDetails(const ApiError& error);

} // namespace rk
