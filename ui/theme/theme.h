// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

namespace rk::ui {

class SystemAppearance;

/// Light or dark, dense or comfortable: one object for the whole program, owned by the application.
/// Everything painted asks current() at paint time, so a change needs no rebuilding of windows.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    enum class Density { Comfortable, Compact };

    /// The only instance; made on first use as a child of the application object.
    static Theme* instance();
    static const Tokens& current();
    static QColor color(Token token);

    /// Reads the system's appearance, then sets font, style and palette in the order Qt needs.
    /// Call once in main() before the first window.
    void install(QApplication& application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const;

    Density density() const { return m_density; }
    void setDensity(Density density);
    /// Height of a one-line row: 36 or 28, more if the font needs it.
    int rowHeight() const;
    /// Height of a two-line row.
    int twoLineRowHeight() const;

    /// True when the system asks for no animation. setReducedMotion() overrides it (tests,
    /// settings).
    bool reducedMotion() const;
    void setReducedMotion(std::optional<bool> reduced);
    /// `milliseconds`, or 0 with reduced motion.
    int duration(int milliseconds) const;

    /// The palette every widget inherits, made of the tokens.
    static QPalette palette(const Tokens& tokens);

Q_SIGNALS:
    /// Colours changed. Sent after the new palette is in place.
    void changed();
    void densityChanged();

private:
    explicit Theme(QObject* parent);
    void applyColors();
    void onSystemChanged();

    Mode m_mode = Mode::System;
    Density m_density = Density::Comfortable;
    std::optional<bool> m_reducedMotion;
    SystemAppearance* m_system = nullptr;
    QApplication* m_application = nullptr;
    bool m_wasDark = false;
};

} // namespace rk::ui
