// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QPalette;
class QDBusVariant;

namespace rk::ui {

/// What the desktop says about looks: dark or light, motion or none. Qt 6.4 has no colour scheme of
/// its own, so the desktop portal (org.freedesktop.portal.Settings) is asked, and followed while
/// the program runs; where there is none, the lightness of the palette Qt started with decides.
class SystemAppearance : public QObject {
    Q_OBJECT
public:
    /// `untouched`: the application's palette before anyone set one.
    explicit SystemAppearance(const QPalette& untouched, QObject* parent = nullptr);

    bool isDark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }

    /// Takes over one setting of the portal: color-scheme 1 dark, 2 light, 0 no preference;
    /// enable-animations false means reduced motion. Others are ignored.
    void applySetting(const QString& group, const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    /// Signal SettingChanged of the portal.
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void readPortal();

    bool m_paletteDark;
    bool m_dark;
    bool m_reducedMotion = false;
};

} // namespace rk::ui
