// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

/// Dynamic properties RkStyle reads, behind functions so that nobody types their names.
namespace rk::ui {

enum class ButtonKind {
    Secondary, ///< outline
    Primary, ///< accent fill; at most one per view
    Ghost, ///< no outline: tool bars, docks, alternatives
    Danger, ///< red fill: does it
    DangerLine, ///< red outline: opens something destructive
    DangerGhost, ///< red text without outline
    Link ///< accent text, flush with the text above it
};

void setKind(QWidget* button, ButtonKind kind);
ButtonKind kindOf(const QWidget* button);

/// 28 px instead of 32: message bars, rows.
void setSmall(QWidget* button, bool small = true);
bool isSmall(const QWidget* button);

/// Red outline of an input.
void setError(QWidget* input, bool error);
bool hasError(const QWidget* input);

/// Accent bar of an input whose value was changed and not saved.
void setDirty(QWidget* input, bool dirty);
bool isDirty(const QWidget* input);

/// An input without outline inside another frame.
void setFlat(QWidget* input, bool flat = true);
bool isFlat(const QWidget* input);

/// Free space before the text of a header's first section: the table's check box column.
void setLeadingGutter(QWidget* header, int width);
int leadingGutter(const QWidget* header);

/// Draws focus rings from now on as if the last input had been a key: for focus moved by the
/// program (first wrong field, opened dialog) after a key press.
void showFocusRing(QWidget* window);

} // namespace rk::ui
