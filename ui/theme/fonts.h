// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

/// Fonts relative to the system's size S (13 px in the design, 10 pt usual).
namespace rk::ui {

enum class TextStyle {
    Caption, ///< S-2: section names, counts
    Small, ///< S-1: labels, chips, table header, status bar
    Body, ///< S
    Sentence, ///< S+1: findings, explanations
    PanelTitle, ///< S+2
    DialogTitle, ///< S+3
    PageTitle, ///< S+7
    Mono, ///< S-1, fixed width: identifiers, URIs, fingerprints
};

namespace Fonts {
/// No meaning may rest on Medium against Normal: some families have no Medium.
QFont font(TextStyle style, QFont::Weight weight = QFont::Normal);

QFont caption(QFont::Weight weight = QFont::Normal);
QFont small(QFont::Weight weight = QFont::Normal);
QFont body(QFont::Weight weight = QFont::Normal);
QFont sentence(QFont::Weight weight = QFont::Normal);
QFont panelTitle();
QFont dialogTitle();
QFont pageTitle();
QFont mono();

/// The font to work with: the system's own, except that the bare fallbacks (DejaVu Sans, Bitstream
/// Vera) give way to Inter where it is installed. `allowInter` false keeps the system's choice.
QFont chooseBase(const QFont& system, bool allowInter = true);
} // namespace Fonts

} // namespace rk::ui
