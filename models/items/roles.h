// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace rk::items {

/// Meaning of a chip, icon or message. A tone is never the only cue: a word or an icon goes with
/// it.
enum class Tone : int {
    Neutral, ///< plain fact
    Accent, ///< here, chosen, direct
    Ok, ///< healthy, applied
    Warn, ///< needs attention soon
    Danger, ///< broken, locked, destructive
    Info, ///< notice, by group
    Violet, ///< inherited, composite
};

/// What models say about a cell beyond Qt's own roles. Views paint from these, so a model stays
/// free of colours and widgets. A cell that uses one of them must also answer
/// Qt::AccessibleTextRole when Qt::DisplayRole alone does not say everything (for example "Status:
/// Locked out").
enum Role : int {
    ChipTextRole = Qt::UserRole + 100, ///< QString: text of the cell's chip; empty = no chip
    ChipToneRole, ///< int(Tone) of the chip
    ChipIconRole, ///< QString: icon name of the chip
    SecondaryTextRole, ///< QString: muted second line (two-line rows)
    AvatarNameRole, ///< QString: name whose initials go before the text
    MonospaceRole, ///< bool: identifiers, URIs, fingerprints
    ElideMiddleRole, ///< bool: cut in the middle instead of at the end
    LoadingRole, ///< bool: value not read yet; a placeholder bar is painted
    ObjectIdRole, ///< QString: server id of the row's object
    IconRole, ///< QString: icon name before the text (or the tile's letter)
    IconToneRole, ///< int(Tone) of that icon
    MutedRole, ///< bool: secondary column, painted in the muted colour
    EmphasisRole, ///< bool: the row's name, painted in medium weight
    TrailingTextRole, ///< QString: count at the right end (navigation, trees)
    TrailingToneRole, ///< int(Tone) of that count; Neutral = no chip around it
    SectionRole, ///< bool: the row is a group heading, not an object
    LockedRole, ///< bool: may be seen but not chosen here (already assigned)
};

} // namespace rk::items
