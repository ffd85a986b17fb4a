// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/rkstyle.h"
#include "ui/theme/systemappearance.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QPointer>
#include <QToolTip>

namespace rk::ui {

Theme::Theme(QObject* parent) : QObject(parent) { }

Theme* Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return theme;
}

const Tokens& Theme::current()
{
    return instance()->isDark() ? Tokens::dark() : Tokens::light();
}

QColor Theme::color(Token token)
{
    return current().*token;
}

void Theme::install(QApplication& application)
{
    m_application = &application;
    // The palette must be read before the style and our own palette replace it.
    m_system = new SystemAppearance(application.palette(), this);
    connect(m_system, &SystemAppearance::changed, this, &Theme::onSystemChanged);
    application.setFont(Fonts::chooseBase(application.font()));
    application.setStyle(new RkStyle);
    applyColors();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    if (isDark() != m_wasDark)
        applyColors();
}

bool Theme::isDark() const
{
    if (m_mode == Mode::System)
        return m_system && m_system->isDark();
    return m_mode == Mode::Dark;
}

void Theme::onSystemChanged()
{
    if (isDark() != m_wasDark)
        applyColors();
}

void Theme::applyColors()
{
    m_wasDark = isDark();
    QPixmapCache::clear();
    if (m_application) {
        const QPalette normal = palette(current());
        QPalette popup = normal;
        popup.setColor(QPalette::Window, current().raised);
        popup.setColor(QPalette::Base, current().raised);
        QApplication::setPalette(normal);
        for (const char* popupClass : { "QMenu", "QComboBoxPrivateContainer", "QComboBoxListView" })
            QApplication::setPalette(popup, popupClass);
        QToolTip::setPalette(popup);
        QToolTip::setFont(Fonts::small());
    }
    Q_EMIT changed();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    Q_EMIT densityChanged();
}

int Theme::rowHeight() const
{
    const int text = QFontMetrics(Fonts::body()).height();
    return m_density == Density::Compact ? qMax(28, text + 8) : qMax(36, text + 10);
}

int Theme::twoLineRowHeight() const
{
    const int text = QFontMetrics(Fonts::body()).height() + QFontMetrics(Fonts::caption()).height();
    return m_density == Density::Compact ? qMax(40, text + 6) : qMax(44, text + 10);
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion.value_or(m_system && m_system->reducedMotion());
}

void Theme::setReducedMotion(std::optional<bool> reduced)
{
    m_reducedMotion = reduced;
}

int Theme::duration(int milliseconds) const
{
    return reducedMotion() ? 0 : milliseconds;
}

QPalette Theme::palette(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.surface);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::Link, t.accentInk);
    p.setColor(QPalette::LinkVisited, t.accentInk);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.border);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.control);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::ToolTipText }) {
        p.setColor(role, t.text);
        p.setColor(QPalette::Disabled, role, t.faint);
    }
    return p;
}

} // namespace rk::ui
