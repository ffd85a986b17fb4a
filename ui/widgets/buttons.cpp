// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/iconset.h"
#include "ui/widgets/plaintext.h"

namespace rk::ui {

namespace {

Token iconInk(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return &Tokens::onAccent;
    case ButtonKind::Danger:
        return &Tokens::onDanger;
    case ButtonKind::DangerLine:
    case ButtonKind::DangerGhost:
        return &Tokens::danger;
    case ButtonKind::Link:
        return &Tokens::accentInk;
    case ButtonKind::Secondary:
    case ButtonKind::Ghost:
        break;
    }
    return &Tokens::muted;
}

} // namespace

QPushButton* makeButton(const QString& text, ButtonKind kind, QStringView icon, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFont(Fonts::body(QFont::Medium));
    // A dialog must not pick its own default: Enter goes to the button that was made for it.
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyKind(button, kind, icon);
    return button;
}

void applyKind(QPushButton* button, ButtonKind kind, QStringView icon)
{
    setKind(button, kind);
    button->setIcon(icon.isEmpty() ? QIcon() : IconSet::icon(icon, iconInk(kind)));
}

QToolButton* makeToolButton(QStringView icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(IconSet::icon(icon));
    button->setIconSize({ 18, 18 });
    button->setFixedSize(32, 32);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

} // namespace rk::ui
