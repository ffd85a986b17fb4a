// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/profilelook.h"

#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::ui::ProfileLook)
};

constexpr qreal TileTint = 0.22;

} // namespace

QString environmentName(const QString& environment)
{
    if (environment == "production"_L1)
        return Words::tr("PRODUCTION");
    return environment == "test"_L1 ? Words::tr("TEST") : Words::tr("DEVELOPMENT");
}

QString environmentMark(const QString& environment)
{
    if (environment == "production"_L1)
        return Words::tr("PROD");
    return environment == "test"_L1 ? Words::tr("TEST") : Words::tr("DEV");
}

items::Tone environmentTone(const QString& environment)
{
    if (environment == "production"_L1)
        return items::Tone::Danger;
    return environment == "test"_L1 ? items::Tone::Warn : items::Tone::Neutral;
}

QString environmentIcon(const QString& environment)
{
    return environment == "production"_L1 ? u"warning"_s : QString();
}

QString hostOf(const QString& serverUrl)
{
    const QUrl url(serverUrl);
    if (url.host().isEmpty())
        return serverUrl;
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString letterOf(const QString& name)
{
    return draw::initials(name.section(u' ', 0, 0));
}

QColor profileColor(const QString& environment, const QString& color)
{
    if (environment == "production"_L1)
        return Theme::color(&Tokens::prod);
    const QColor own(color);
    if (!color.isEmpty() && own.isValid())
        return own;
    return environment == "test"_L1 ? Theme::color(&Tokens::warn) : QColor();
}

void paintProfileTile(QPainter* painter, const QRectF& rect, const QString& name,
    const QString& environment, const QString& color)
{
    const Tokens& t = Theme::current();
    const QColor mark = profileColor(environment, color);
    QColor tint = mark.isValid() ? mark : t.accent;
    tint.setAlphaF(float(TileTint));
    painter->save();
    draw::box(painter, rect, rect.width() / 5, t.surface);
    draw::box(painter, rect, rect.width() / 5, tint);
    if (name.isEmpty()) {
        const qreal inset = rect.width() / 4;
        draw::icon(painter, u"server", rect.adjusted(inset, inset, -inset, -inset), t.accentInk);
        painter->restore();
        return;
    }
    QFont font = Fonts::body(QFont::Bold);
    font.setPixelSize(qMax(11, qRound(rect.height() * 0.4)));
    painter->setFont(font);
    painter->setPen(mark.isValid() ? t.text : t.accentInk);
    painter->drawText(rect, Qt::AlignCenter, letterOf(name));
    painter->restore();
}

ProfileTile::ProfileTile(int size, QWidget* parent) : QWidget(parent)
{
    setFixedSize(size, size);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProfileTile::setProfile(const QString& name, const QString& environment, const QString& color)
{
    m_name = name;
    m_environment = environment;
    m_color = color;
    update();
}

void ProfileTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintProfileTile(&painter, rect(), m_name, m_environment, m_color);
}

ProfileLine::ProfileLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(3);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProfileLine::setProfile(const QString& environment, const QString& color)
{
    m_environment = environment;
    m_color = color;
    update();
}

void ProfileLine::paintEvent(QPaintEvent*)
{
    const QColor color = lineColor();
    if (color.isValid())
        QPainter(this).fillRect(rect(), color);
}

} // namespace rk::ui
