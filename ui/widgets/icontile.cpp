// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icontile.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rk::ui {

IconLabel::IconLabel(const QString& iconName, int size, Token color, QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_color(color)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void IconLabel::setColor(Token color)
{
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_iconName.isEmpty())
        draw::icon(&painter, m_iconName, rect(), Theme::color(m_color));
}

IconTile::IconTile(const QString& iconOrLetters, items::Tone tone, int size, QWidget* parent)
    : QWidget(parent), m_content(iconOrLetters), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconTile::setContent(const QString& iconOrLetters, items::Tone tone)
{
    m_content = iconOrLetters;
    m_tone = tone;
    update();
}

void IconTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::tile(&painter, rect(), m_content, m_tone);
}

Avatar::Avatar(const QString& name, int size, QWidget* parent) : QWidget(parent), m_name(name)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::avatar(&painter, rect(), m_name);
}

} // namespace rk::ui
