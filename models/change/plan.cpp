// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/plan.h"

#include <algorithm>

namespace rk::change {

bool Plan::isBlocked() const
{
    return std::any_of(concerns.begin(), concerns.end(),
        [](const Concern& concern) { return concern.level == Concern::Level::Block; });
}

} // namespace rk::change
