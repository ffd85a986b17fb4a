// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace rk::ui::Fonts {

using namespace Qt::StringLiterals;

namespace {

int offsetOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return -2;
    case TextStyle::Small:
    case TextStyle::Mono:
        return -1;
    case TextStyle::Body:
        return 0;
    case TextStyle::Sentence:
        return 1;
    case TextStyle::PanelTitle:
        return 2;
    case TextStyle::DialogTitle:
        return 3;
    case TextStyle::PageTitle:
        return 7;
    }
    return 0;
}

/// Keeps the unit the base uses: points follow the screen's resolution, pixels do not.
void resize(QFont& font, const QFont& base, int offset)
{
    const int pixels = QFontInfo(base).pixelSize();
    const int wanted = qMax(9, pixels + offset);
    if (base.pointSizeF() > 0 && pixels > 0)
        font.setPointSizeF(base.pointSizeF() * wanted / pixels);
    else
        font.setPixelSize(wanted);
}

} // namespace

QFont font(TextStyle style, QFont::Weight weight)
{
    const QFont base = QApplication::font();
    QFont result
        = style == TextStyle::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    resize(result, base, offsetOf(style));
    if (weight != QFont::Normal)
        result.setWeight(weight);
    return result;
}

QFont caption(QFont::Weight weight)
{
    return font(TextStyle::Caption, weight);
}
QFont small(QFont::Weight weight)
{
    return font(TextStyle::Small, weight);
}
QFont body(QFont::Weight weight)
{
    return font(TextStyle::Body, weight);
}
QFont sentence(QFont::Weight weight)
{
    return font(TextStyle::Sentence, weight);
}
QFont panelTitle()
{
    return font(TextStyle::PanelTitle, QFont::DemiBold);
}
QFont dialogTitle()
{
    return font(TextStyle::DialogTitle, QFont::DemiBold);
}
QFont pageTitle()
{
    return font(TextStyle::PageTitle, QFont::DemiBold);
}
QFont mono()
{
    return font(TextStyle::Mono);
}

QFont chooseBase(const QFont& system, bool allowInter)
{
    const QString family = QFontInfo(system).family();
    const bool bare = family == "DejaVu Sans"_L1 || family == "Bitstream Vera Sans"_L1;
    if (!allowInter || !bare || !QFontDatabase::hasFamily(u"Inter"_s))
        return system;
    QFont inter = system;
    inter.setFamilies({ u"Inter"_s, family });
    return inter;
}

} // namespace rk::ui::Fonts
