// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rk::ui {

/// Teaches assistive technology the roles of our own widgets. Each of them calls this when it is
/// made; calling it again does nothing.
void installAccessibility();

} // namespace rk::ui
