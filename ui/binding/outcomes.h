// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "ui/widgets/messagebar.h"

namespace rk::ui {

/// Done, or nothing was left to do.
bool succeeded(const change::Outcome& outcome);

/// What a dialog shows when its change didn't work out. Without an error in the outcome (the person
/// cancelled) the message is empty.
Message failureMessage(const change::Intent& intent, const change::Outcome& outcome);

} // namespace rk::ui
