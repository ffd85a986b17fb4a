// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>
#include <QWidget>

#include <functional>

/// Looks at what a widget paints, without knowing where it puts it.
namespace rk::test {

/// Good for thin lines, too near to mistake one token for another.
constexpr int Smoothed = 40;

/// The widget as it would be seen, in its own coordinates.
inline QImage picture(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32);
}

inline bool isNear(const QColor& one, const QColor& other, int distance)
{
    return qAbs(one.red() - other.red()) <= distance
        && qAbs(one.green() - other.green()) <= distance
        && qAbs(one.blue() - other.blue()) <= distance;
}

/// How many pixels have this colour in `area` (everywhere, if it is empty). Lines and letters are
/// smoothed: they need a `distance`, the most that each channel may be off.
inline int countOf(const QImage& image, const QColor& color, QRect area = {}, int distance = 0)
{
    if (area.isEmpty())
        area = image.rect();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += isNear(image.pixelColor(x, y), color, distance) ? 1 : 0;
    }
    return count;
}

/// What a text is cut to: the beginning of `text` whose picture with a "…" is the same as that of
/// the whole text. Null if the whole is shown, or if something is cut without saying so.
inline QString shownOf(const QString& text, const std::function<QImage(const QString&)>& draw)
{
    const QImage whole = draw(text);
    for (qsizetype length = text.size() - 1; length >= 0; --length) {
        const QString cut = text.left(length) + QChar(0x2026);
        if (draw(cut) == whole)
            return cut;
    }
    return {};
}

} // namespace rk::test
