// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "api/request.h"
#include "core/secret.h"

#include <QObject>

#include <functional>

namespace rk::api {

/// One exchange with the profile's server, as it happens on the wire: no retry, no token logic.
/// A Response of any status is a success here; an error means that no whole answer arrived.
class Transport {
public:
    virtual ~Transport() = default;
    using Done = std::function<void(Result<Response>)>;
    /// bearer may be empty. The contract of CallHandle holds.
    [[nodiscard]] virtual CallHandle exchange(
        const RequestSpec& spec, const Secret& bearer, QObject* context, Done done)
        = 0;
    /// The server's base, with base path and without a slash at the end: https://host/auth
    virtual QUrl base() const = 0;
};

} // namespace rk::api
