// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QRect>
#include <QString>

class QPainter;
class QFontMetrics;

/// Small things painted the same way by delegates, widgets and the style.
namespace rk::ui::draw {

/// An icon filling `rect`, sharp on any scale.
void icon(QPainter* painter, QStringView name, const QRectF& rect, const QColor& color);

struct ChipSpec {
    QString text;
    items::Tone tone = items::Tone::Neutral;
    QString icon;
    bool outlined = false;
};
int chipWidth(const ChipSpec& chip);
/// Height of a chip in a row: 22, more if the font needs it.
int chipHeight();
/// Paints the chip left-aligned and vertically centred in `area`, its text cut to fit. Returns its
/// rectangle.
QRect chip(QPainter* painter, const QRect& area, const ChipSpec& spec);

/// Two initials in a tinted circle. The tint depends on the name alone.
void avatar(QPainter* painter, const QRectF& circle, const QString& name);
QString initials(const QString& name);
items::Tone avatarTone(const QString& name);

/// Count in a small chip, right-aligned in `area`. Returns its rectangle.
QRect badge(QPainter* painter, const QRect& area, const QString& text, items::Tone tone);

/// Keyboard focus ring just inside `rect`.
void focusRing(QPainter* painter, const QRectF& rect, qreal radius);

/// Filled rounded rectangle with an optional 1 px outline, aligned to the pixel grid.
void box(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
    const QColor& outline = {});

/// Tile with an icon or, for a name starting with '#', with the letters after it.
void tile(QPainter* painter, const QRectF& rect, const QString& iconOrLetters, items::Tone tone);

} // namespace rk::ui::draw
