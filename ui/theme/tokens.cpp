// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace rk::ui {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.surface = QColor(0xFFFFFF);
    t.sidebar = QColor(0xF3F4F7);
    t.sunken = QColor(0xF8F9FB);
    t.raised = QColor(0xFFFFFF);
    t.border = QColor(0xE2E5EB);
    t.control = QColor(0x818897);
    t.text = QColor(0x1A1D24);
    t.muted = QColor(0x545B69);
    t.faint = QColor(0x646B79);
    t.accent = QColor(0x3957D6);
    t.accentHover = QColor(0x2E49BD);
    t.onAccent = QColor(0xFFFFFF);
    t.accentInk = QColor(0x2F4BC4);
    t.accentSoft = QColor(0xE8EDFD);
    t.selected = QColor(0xE8EDFD);
    t.hover = QColor(0xF3F5F9);
    t.focus = QColor(0x3957D6);
    t.ok = QColor(0x13713F);
    t.okSoft = QColor(0xE0F3E8);
    t.warn = QColor(0x8A5200);
    t.warnSoft = QColor(0xFCEFD6);
    t.danger = QColor(0xB3261E);
    t.dangerSoft = QColor(0xFBE7E5);
    t.info = QColor(0x0A6285);
    t.infoSoft = QColor(0xDFF0F8);
    t.violet = QColor(0x6239B8);
    t.violetSoft = QColor(0xEEE8FB);
    t.neutralSoft = QColor(0xECEEF2);
    t.skeleton = QColor(0xE6E9EF);
    t.scroll = QColor(0xC3C8D2);
    t.dangerFill = QColor(0xC22F26);
    t.dangerHover = QColor(0xA8271F);
    t.onDanger = QColor(0xFFFFFF);
    t.prod = QColor(0xB3261E);
    t.onProd = QColor(0xFFFFFF);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.isDark = true;
    t.surface = QColor(0x1D1F24);
    t.sidebar = QColor(0x16181C);
    t.sunken = QColor(0x191B20);
    t.raised = QColor(0x25282F);
    t.border = QColor(0x31353E);
    t.control = QColor(0x717888);
    t.text = QColor(0xE8EAEF);
    t.muted = QColor(0xA9B0BD);
    t.faint = QColor(0x949CAA);
    t.accent = QColor(0x4A69E2);
    t.accentHover = QColor(0x3E5BD0);
    t.onAccent = QColor(0xFFFFFF);
    t.accentInk = QColor(0x9DB2FF);
    t.accentSoft = QColor(0x28325A);
    t.selected = QColor(0x262F54);
    t.hover = QColor(0x24272D);
    t.focus = QColor(0x8FA6FF);
    t.ok = QColor(0x62CE93);
    t.okSoft = QColor(0x173728);
    t.warn = QColor(0xEBB657);
    t.warnSoft = QColor(0x3B2E14);
    t.danger = QColor(0xFF8D85);
    t.dangerSoft = QColor(0x472321);
    t.info = QColor(0x70C6EC);
    t.infoSoft = QColor(0x143441);
    t.violet = QColor(0xBEA5F7);
    t.violetSoft = QColor(0x30274A);
    t.neutralSoft = QColor(0x2C3038);
    t.skeleton = QColor(0x2C3038);
    t.scroll = QColor(0x4A505C);
    t.dangerFill = QColor(0xC93A31);
    t.dangerHover = QColor(0xB2322A);
    t.onDanger = QColor(0xFFFFFF);
    t.prod = QColor(0xC93A31);
    t.onProd = QColor(0xFFFFFF);
    return t;
}

qreal luminance(const QColor& color)
{
    const auto channel = [](qreal value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

} // namespace

const Tokens& Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& Tokens::dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Token inkOf(items::Tone tone)
{
    switch (tone) {
    case items::Tone::Accent:
        return &Tokens::accentInk;
    case items::Tone::Ok:
        return &Tokens::ok;
    case items::Tone::Warn:
        return &Tokens::warn;
    case items::Tone::Danger:
        return &Tokens::danger;
    case items::Tone::Info:
        return &Tokens::info;
    case items::Tone::Violet:
        return &Tokens::violet;
    case items::Tone::Neutral:
        break;
    }
    return &Tokens::muted;
}

Token softOf(items::Tone tone)
{
    switch (tone) {
    case items::Tone::Accent:
        return &Tokens::accentSoft;
    case items::Tone::Ok:
        return &Tokens::okSoft;
    case items::Tone::Warn:
        return &Tokens::warnSoft;
    case items::Tone::Danger:
        return &Tokens::dangerSoft;
    case items::Tone::Info:
        return &Tokens::infoSoft;
    case items::Tone::Violet:
        return &Tokens::violetSoft;
    case items::Tone::Neutral:
        break;
    }
    return &Tokens::neutralSoft;
}

qreal contrastRatio(const QColor& a, const QColor& b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace rk::ui
