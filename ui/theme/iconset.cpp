// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/iconset.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must be used outside of any namespace.
static void loadIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcIcons, "rk.ui.icons")

/// The file's text, read once. Empty for an unknown name.
QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> sources = [] {
        loadIconResource();
        return QHash<QString, QByteArray>();
    }();
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    else
        qCWarning(lcIcons) << "no icon named" << name;
    sources.insert(name, text);
    return text;
}

class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(QString name, Token ink) : m_name(std::move(name)), m_ink(ink) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        draw::icon(painter, m_name, square, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return IconSet::pixmap(m_name, size, color(mode));
    }

    /// `size` is already in device pixels; QIcon sets the ratio.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return IconSet::pixmap(m_name, size, color(mode));
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }
    QIconEngine* clone() const override { return new TokenIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        return Theme::color(mode == QIcon::Disabled ? &Tokens::faint : m_ink);
    }

    QString m_name;
    Token m_ink;
};

} // namespace

QIcon IconSet::icon(QStringView name, Token ink)
{
    return QIcon(new TokenIconEngine(name.toString(), ink));
}

QIcon IconSet::icon(QStringView name, items::Tone tone)
{
    return icon(name, inkOf(tone));
}

QPixmap IconSet::pixmap(QStringView name, const QSize& pixels, const QColor& color)
{
    if (pixels.isEmpty())
        return {};
    const QString key = u"rk:%1:%2:%3x%4"_s.arg(name, color.name(QColor::HexArgb),
        QString::number(pixels.width()), QString::number(pixels.height()));
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QByteArray svg = source(name.toString());
    if (!svg.isEmpty()) {
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&image);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

bool IconSet::has(QStringView name)
{
    loadIconResource();
    return QFile::exists(u":/icons/%1.svg"_s.arg(name));
}

QStringList IconSet::names()
{
    loadIconResource();
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s }, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace rk::ui
