// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QColor>

namespace rk::ui {

/// Every colour of the program, by name. Two instances: light() and dark().
/// The pairs that must keep their contrast are listed in tests/ui/themetokens.cpp.
struct Tokens {
    bool isDark = false;

    QColor surface; ///< work area, inspector, dialogs
    QColor sidebar; ///< navigation, status bar
    QColor sunken; ///< table header, groups, checked rows, dark inputs
    QColor raised; ///< buttons, menus, docks, tiles
    QColor border; ///< hairlines only; decorative
    QColor control; ///< outline of inputs, buttons, check boxes, menus

    QColor text;
    QColor muted; ///< secondary text, icons
    QColor faint; ///< placeholder, hint, disabled

    QColor accent; ///< fills
    QColor accentHover;
    QColor onAccent;
    QColor accentInk; ///< accent text, icons and lines on tints
    QColor accentSoft;
    QColor selected;
    QColor hover;
    QColor focus;

    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor danger;
    QColor dangerSoft;
    QColor info;
    QColor infoSoft;
    QColor violet;
    QColor violetSoft;
    QColor neutralSoft; ///< chip and segment bed, disabled button
    QColor skeleton; ///< placeholder bars
    QColor scroll; ///< scroll bar handle at rest

    QColor dangerFill;
    QColor dangerHover;
    QColor onDanger;
    QColor prod; ///< PRODUCTION band
    QColor onProd;

    static const Tokens& light();
    static const Tokens& dark();
};

/// A colour by name: `&Tokens::muted`. Kept instead of a QColor wherever the theme may change
/// later.
using Token = QColor Tokens::*;

/// Text and icon colour of a tone.
Token inkOf(items::Tone tone);
/// Background tint of a tone.
Token softOf(items::Tone tone);

/// Contrast ratio of two opaque colours by WCAG 2, from 1 to 21.
qreal contrastRatio(const QColor& a, const QColor& b);

} // namespace rk::ui
