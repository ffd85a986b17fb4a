// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "auth/profile.h"
#include "core/secret.h"
#include "ui/signin/signinservice.h"

namespace rk::app {

/// The first line of standard input, without its end. Blocks: for use before the event loop only.
Secret readSecretFromStandardInput();

/// What the sign-in form would hold after somebody typed the command line's answers. Uses the
/// profile that fits, so that a start by script does not add one each time.
ui::SignInForm commandLineForm(
    const CommandLine& line, const QList<auth::Profile>& profiles, const Secret& secret);

} // namespace rk::app
