// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rk::ui {

/// Text for setToolTip() that shows `text` as it is. QToolTip has no plain text mode: anything that
/// looks like markup would be interpreted, and names come from the server.
QString plainToolTip(const QString& text);

/// `text` on one line and no longer than `limit` characters, for places that do not elide
/// themselves.
QString oneLine(const QString& text, int limit = 200);

} // namespace rk::ui
