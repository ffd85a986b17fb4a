// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rk::ui {

/// `text` with its unseen characters spelled out ("\u202E"): controls, and all that turn the
/// direction of writing or take no room. A name from the server could otherwise turn the sentence
/// around it, or look like another name. Line breaks, tabs and the joiners that scripts need stay.
QString spelledOut(const QString& text);

/// Text for setToolTip() that shows `text` as it is, spelled out. QToolTip has no plain text mode:
/// anything that looks like markup would be interpreted, and names come from the server.
QString plainToolTip(const QString& text);

/// `text` on one line, spelled out and no longer than `limit` characters, for places that do not
/// elide themselves. Whatever is left out, a "…" says so.
QString oneLine(const QString& text, int limit = 200);

} // namespace rk::ui
