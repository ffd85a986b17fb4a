// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

/// Single acts on a user's account.
namespace rk::change {

/// PUT users/{id}/reset-password. Verify: the password's date of setting is another one (a user of
/// a directory shows none: then the server's 204 is believed). No way back.
std::shared_ptr<const Recipe> recipeOf(const ResetPassword& intent);
/// POST users/{id}/logout. Verify: none of the sessions seen before is left. No way back.
std::shared_ptr<const Recipe> recipeOf(const LogOutUser& intent);
/// PUT or DELETE users/{id}/groups/{group}; idempotent on the server. Verify: the user's groups
/// have it, or not. Inverse: {"kind":"membership"} the other way round.
std::shared_ptr<const Recipe> recipeOf(const ChangeMembership& intent);

} // namespace rk::change
