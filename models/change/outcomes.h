// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/applyrun.h"
#include "change/engine.h"
#include "change/journal.h"

namespace rk::change {

/// What a run of a plan has come to, without the journal's part (changeId, canBeUndone).
Outcome outcomeOf(const Plan& plan, const ApplyRun::Result& result);

Journal::State journalState(Outcome::State state);

} // namespace rk::change
