// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace rk::ui {

/// A lone icon in a token's colour. Decorative: not in the accessibility tree's names.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& iconName, int size = 18, Token color = &Tokens::muted,
        QWidget* parent = nullptr);
    void setIconName(const QString& name);
    void setColor(Token color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    Token m_color;
};

/// A tinted square with an icon or, for a name starting with '#', with the letters after it.
class IconTile : public QWidget {
    Q_OBJECT
public:
    explicit IconTile(const QString& iconOrLetters, items::Tone tone = items::Tone::Accent,
        int size = 40, QWidget* parent = nullptr);
    void setContent(const QString& iconOrLetters, items::Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_content;
    items::Tone m_tone;
};

/// A person's initials. Decorative: the name stands beside it.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int size = 28, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace rk::ui
