// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/accountplans.h"
#include "change/editplans.h"
#include "change/objectplans.h"
#include "change/roleassignplans.h"

namespace rk::change {

std::shared_ptr<const Recipe> recipeFor(const Intent& intent)
{
    return std::visit([](const auto& kind) { return recipeOf(kind); }, intent);
}

} // namespace rk::change
