// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/changedesk.h"

#include <functional>

namespace rk::test {

/// One kind of change on a ChangeDesk, and how plain requests tell that it took place.
struct ChangeKind {
    enum class Back { Same, NewIds, None };
    const char* name;
    std::function<change::Intent(ChangeDesk&)> intent;
    std::function<bool(ChangeDesk&)> took;
    Back back = Back::Same; ///< what undo brings back
};

const QList<ChangeKind>& changeKinds();

} // namespace rk::test
