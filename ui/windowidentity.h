// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rk::ui {

/// What the window says about where it is. Plain data from the session.
struct WindowIdentity {
    enum class Environment { Production, Test, Development };
    QString realm; ///< the managed one
    QString host; ///< "sso.example.org", with the port where it is not the usual one
    Environment environment = Environment::Development;
    QString color; ///< the profile's own, "#rrggbb"; empty for the environment's
    QString profile; ///< what the user calls the server
    QString account; ///< who is signed in
    QString accountNote; ///< how: "Signed in to master"
};

} // namespace rk::ui
