// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <functional>

namespace rk::api {

/// Where the client gets its bearer token. One refresh at a time, however many ask.
class TokenSource {
public:
    virtual ~TokenSource() = default;
    using Done = std::function<void(Result<Secret>)>;
    /// A token that is good for at least a few seconds; refreshes when needed. While the user has
    /// to sign in again the callers wait; kind SignInNeeded comes when he declines.
    [[nodiscard]] virtual CallHandle token(QObject* context, Done done) = 0;
    /// The server refused this token with 401: the next token() must not hand it out again.
    virtual void reject(const Secret& token) = 0;
};

} // namespace rk::api
