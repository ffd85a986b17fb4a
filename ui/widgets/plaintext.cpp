// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plaintext.h"

#include <QTextDocument>

#include <algorithm>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isUnseen(QChar character)
{
    struct Range {
        char16_t first;
        char16_t last;
    };
    static constexpr Range ranges[] = {
        { 0x0000, 0x0008 }, { 0x000B, 0x001F }, // C0 without tab and line feed
        { 0x007F, 0x009F }, // DEL and C1
        { 0x00AD, 0x00AD }, // soft hyphen
        { 0x061C, 0x061C }, // Arabic letter mark
        { 0x200B, 0x200B }, // zero width space
        { 0x200E, 0x200F }, // left-to-right and right-to-left mark
        { 0x202A, 0x202E }, // embeddings and overrides
        { 0x2060, 0x206F }, // word joiner, invisible operators, isolates
        { 0xFEFF, 0xFEFF }, // byte order mark
        { 0xFFF9, 0xFFFB }, // interlinear annotation
    };
    const char16_t code = character.unicode();
    return std::any_of(std::begin(ranges), std::end(ranges),
        [code](Range range) { return code >= range.first && code <= range.last; });
}

void append(QString& line, QChar character)
{
    if (isUnseen(character))
        line += u"\\u%1"_s.arg(QString::number(character.unicode(), 16).toUpper(), 4, u'0');
    else
        line += character;
}

} // namespace

QString spelledOut(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isUnseen))
        return text;
    QString result;
    for (const QChar character : text)
        append(result, character);
    return result;
}

QString plainToolTip(const QString& text)
{
    const QString plain = spelledOut(text);
    // An escaped text alone would be taken for plain text and show its escapes.
    if (!Qt::mightBeRichText(plain))
        return plain;
    return u"<span>"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

QString oneLine(const QString& text, int limit)
{
    QString line;
    bool gap = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            gap = !line.isEmpty();
            continue;
        }
        if (gap)
            line += u' ';
        gap = false;
        append(line, character);
        // Stop here: reading ten kilobytes for a title would be wasted.
        if (line.size() > limit) {
            line.truncate(qMax(0, limit - 1));
            if (!line.isEmpty() && line.back().isHighSurrogate())
                line.chop(1);
            return line + QChar(0x2026);
        }
    }
    return line;
}

} // namespace rk::ui
