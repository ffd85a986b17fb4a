// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QStringList>
#include <QStringView>

namespace rk::ui {

/// Icons by name, from resources/icons/NAME.svg. The files have no colour of their own; it is put
/// in when they are drawn, so one set serves light, dark and disabled, and follows a theme change
/// by itself.
namespace IconSet {
/// An icon in a token's colour (disabled: faint). An unknown name gives an icon that draws nothing
/// and one warning in the log.
QIcon icon(QStringView name, Token ink = &Tokens::muted);
QIcon icon(QStringView name, items::Tone tone);

/// One pixmap of `pixels` device pixels, cached.
QPixmap pixmap(QStringView name, const QSize& pixels, const QColor& color);

bool has(QStringView name);
/// All names, sorted.
QStringList names();
} // namespace IconSet

} // namespace rk::ui
