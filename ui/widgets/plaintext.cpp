// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plaintext.h"

#include <QTextDocument>

namespace rk::ui {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString& text)
{
    // An escaped text alone would be taken for plain text and show its escapes.
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

QString oneLine(const QString& text, int limit)
{
    // Cut first: simplified() of ten kilobytes for a title would be wasted.
    const QString line = text.left(limit * 4).simplified();
    return line.size() <= limit ? line : line.left(limit - 1) + QChar(0x2026);
}

} // namespace rk::ui
