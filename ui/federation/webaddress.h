// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rk::ui {

/// What is wrong with a text as a complete http or https address; empty when nothing.
QString webAddressProblem(const QString& text);

} // namespace rk::ui
