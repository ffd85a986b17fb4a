// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/widgetwalker.h"
#include "ui/widgets/spantext.h"

namespace rk::test {

/// Everything that can be read in the window, message bars included, one text a line.
inline QString saidIn(QWidget& window)
{
    QStringList texts = support::visibleTexts(window);
    const auto spans = window.findChildren<ui::SpanText*>();
    for (const ui::SpanText* span : spans) {
        if (span->isVisibleTo(&window))
            texts.append(span->text());
    }
    return texts.join(u'\n');
}

} // namespace rk::test
