// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/change/recipecases.h"

namespace rk::test {

/// The realm "demo", changed by "me", signed in to it through the client "console".
change::Scene demo(bool undo = false);

/// The plan, need by need. What has no answer is missing on the server.
Result<change::Draft> made(
    const change::Recipe& recipe, const change::Scene& scene, const Answers& answers);
change::Draft draftOf(
    const change::Intent& intent, const Answers& answers, const change::Scene& scene = demo());

QStringList stepTexts(const change::Draft& draft); ///< what is sent: "PUT users/u1 {…}"
QStringList requestTexts(const change::Draft& draft); ///< what is shown of it
QStringList rowTexts(const change::Draft& draft); ///< "First name: A -> B"
QStringList concerns(const change::Draft& draft); ///< "block:exists"

} // namespace rk::test
