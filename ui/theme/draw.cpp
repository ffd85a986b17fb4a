// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/draw.h"

#include "ui/theme/fonts.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace rk::ui::draw {

using items::Tone;

namespace {

constexpr int ChipPadding = 8;
constexpr int ChipIcon = 14;
constexpr int ChipIconStep = 18; ///< what an icon adds to the width

/// Nearest point on the device's pixel grid, so that thin strokes are not smeared over two pixels.
QPointF snapped(const QPainter* painter, const QPointF& point)
{
    const QTransform transform = painter->deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return point;
    const QPointF device = transform.map(point);
    return transform.inverted().map(QPointF(qRound(device.x()), qRound(device.y())));
}

} // namespace

void icon(QPainter* painter, QStringView name, const QRectF& rect, const QColor& color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = IconSet::pixmap(name, (rect.size() * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(snapped(painter, rect.topLeft()), pixmap);
}

int chipHeight()
{
    return qMax(22, QFontMetrics(Fonts::small(QFont::Medium)).height() + 6);
}

int chipWidth(const ChipSpec& chip)
{
    const QFontMetrics metrics(Fonts::small(QFont::Medium));
    return metrics.horizontalAdvance(chip.text) + (chip.icon.isEmpty() ? 0 : ChipIconStep)
        + 2 * ChipPadding;
}

QRect chip(QPainter* painter, const QRect& area, const ChipSpec& spec)
{
    const Tokens& t = Theme::current();
    const int height = qMin(area.height(), chipHeight());
    const QRect rect(area.left(), area.top() + (area.height() - height) / 2,
        qMin(area.width(), chipWidth(spec)), height);
    const QColor ink = t.*inkOf(spec.tone);

    painter->save();
    if (spec.outlined)
        box(painter, rect, 6, Qt::transparent, t.control);
    else
        box(painter, rect, 6, t.*softOf(spec.tone));
    int x = rect.left() + ChipPadding;
    if (!spec.icon.isEmpty()) {
        icon(painter, spec.icon,
            QRectF(x - 2, rect.top() + (height - ChipIcon) / 2.0, ChipIcon, ChipIcon), ink);
        x += ChipIconStep - 2;
    }
    const QFont font = Fonts::small(QFont::Medium);
    const QRect text(x, rect.top(), rect.right() - ChipPadding + 3 - x, height);
    painter->setFont(font);
    painter->setPen(spec.tone == Tone::Neutral ? t.text : ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(spec.text, Qt::ElideRight, text.width()));
    painter->restore();
    return rect;
}

QString initials(const QString& name)
{
    QStringList words;
    for (const QString& word : name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.at(0).isLetterOrNumber() || word.at(0).isHighSurrogate())
            words.append(word);
    }
    if (words.isEmpty())
        return {};
    const auto first = [](const QString& word) {
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

Tone avatarTone(const QString& name)
{
    static constexpr Tone tones[]
        = { Tone::Accent, Tone::Ok, Tone::Violet, Tone::Info, Tone::Warn, Tone::Neutral };
    // Not qHash(): its seed changes with every start and so would the tint.
    uint hash = 0;
    for (const QChar character : name)
        hash = hash * 31 + character.unicode();
    return tones[hash % std::size(tones)];
}

void avatar(QPainter* painter, const QRectF& circle, const QString& name)
{
    const Tokens& t = Theme::current();
    const Tone tone = avatarTone(name);
    const QColor ink = t.*inkOf(tone);
    QColor line = ink;
    line.setAlphaF(0.28F);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(t.*softOf(tone));
    painter->drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = Fonts::body(QFont::DemiBold);
    font.setPixelSize(qMax(8, qRound(circle.height() * 0.4)));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(circle, Qt::AlignCenter, initials(name));
    painter->restore();
}

QRect badge(QPainter* painter, const QRect& area, const QString& text, Tone tone)
{
    const Tokens& t = Theme::current();
    const QFont font = Fonts::caption(QFont::Medium);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 14;
    const int height = qMax(18, metrics.height() + 4);
    const QRect rect(
        area.right() + 1 - width, area.top() + (area.height() - height) / 2, width, height);
    painter->save();
    box(painter, rect, 6, t.*softOf(tone));
    painter->setFont(font);
    painter->setPen(t.*inkOf(tone));
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
    return rect;
}

void focusRing(QPainter* painter, const QRectF& rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().focus, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void box(
    QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& outline)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    if (outline.isValid()) {
        painter->setPen(QPen(outline, 1));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void tile(QPainter* painter, const QRectF& rect, const QString& iconOrLetters, Tone tone)
{
    const Tokens& t = Theme::current();
    const bool large = rect.width() >= 40;
    box(painter, rect, large ? 10 : 6, t.*softOf(tone));
    if (iconOrLetters.startsWith(QLatin1Char('#'))) {
        QFont font = Fonts::body(QFont::Bold);
        font.setPixelSize(qRound(rect.width() * 0.38));
        painter->save();
        painter->setFont(font);
        painter->setPen(t.*inkOf(tone));
        painter->drawText(rect, Qt::AlignCenter, iconOrLetters.mid(1));
        painter->restore();
        return;
    }
    const qreal side = qRound(rect.width() * (large ? 0.5 : 0.6));
    QRectF inner(0, 0, side, side);
    inner.moveCenter(rect.center());
    icon(painter, iconOrLetters, inner, t.*inkOf(tone));
}

} // namespace rk::ui::draw
